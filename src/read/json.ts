/** JSON: one article, or an array of them; also IPTC's ninjs. */
import { readTextOf } from './decode.js';
import { isNinjs, makeItem } from './fields.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';

export const readJson: Reader = async function* (source, options) {
  const { path } = source;
  const { text, invalid } = await readTextOf(source);
  if (invalid) throw new ReadError('bad-encoding', path, `byte ${invalid.byte} (line ${invalid.line}) is not valid UTF-8`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ReadError('bad-json', path, 'is not valid JSON');
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, item] of list.entries()) {
    const fields = isNinjs(item) ? (await import('./ninjs.js')).fieldsOfNinjs(item) : item;
    yield makeItem(fields, { path, number: index + 1, what: 'item' }, options);
  }
};
