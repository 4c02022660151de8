/** JSON: one article, or an array of them. */
import { decodeText } from './decode.js';
import { makeItem } from './json-article.js';
import type { Reader } from './reader.js';
import { readAll, ReadError } from './source.js';

export const readJson: Reader = async function* (source, options) {
  const { path } = source;
  const { text, invalid } = decodeText(await readAll(source), path);
  if (text.trim() === '') throw new ReadError('empty', path, 'is empty');
  if (invalid) throw new ReadError('bad-encoding', path, `byte ${invalid.byte} (line ${invalid.line}) is not valid UTF-8`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ReadError('bad-json', path, 'is not valid JSON');
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, item] of list.entries()) yield makeItem(item, { path, number: index + 1, what: 'item' }, options);
};
