/** A plain text file: one article. */
import { makeArticle } from './article.js';
import { decodeText } from './decode.js';
import type { Reader } from './reader.js';
import { readAll, ReadError } from './source.js';

export const readText: Reader = async function* (source, options) {
  const { path } = source;
  const { text, invalid } = decodeText(await readAll(source), path);
  if (text.trim() === '') throw new ReadError('empty', path, 'is empty');
  if (invalid) {
    const message = `byte ${invalid.byte} (line ${invalid.line}) is not valid UTF-8; the article was read with replacement marks (\ufffd)`;
    options.warn({ code: 'bad-encoding', place: path, message });
  }
  yield { article: makeArticle({ id: path, text }, options) };
};
