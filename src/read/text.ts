/** A plain text file: one article. */
import { makeArticle } from './article.js';
import { readTextOf, type Decoded } from './decode.js';
import type { Reader, ReadOptions } from './reader.js';

export const readText: Reader = async function* (source, options) {
  const decoded = await readTextOf(source);
  warnOfInvalid(decoded, source.path, options);
  yield { article: makeArticle({ id: source.path, text: decoded.text }, options) };
};

/** Says where bytes were no UTF-8; the article is read all the same. */
export function warnOfInvalid({ invalid }: Decoded, path: string, options: ReadOptions): void {
  if (!invalid) return;
  const message = `byte ${invalid.byte} (line ${invalid.line}) is not valid UTF-8; the article was read with replacement marks (\ufffd)`;
  options.warn({ code: 'bad-encoding', place: path, message });
}
