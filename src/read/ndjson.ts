/** NDJSON: one article a line, one item out per line in, in order. Empty lines at the end are no lines. */
import { isUtf8 } from 'node:buffer';
import { hasMark } from './decode.js';
import { failAt, isNinjs, makeItem, type ObjectPlace } from './fields.js';
import { splitLines } from './lines.js';
import type { Item, Reader, ReadOptions } from './reader.js';
import { chunksOf } from './source.js';

export const readNdjson: Reader = async function* (source, options) {
  let number = 0;
  let empty = 0;
  for await (const bytes of splitLines(chunksOf(source), source.path)) {
    number++;
    if (isBlank(bytes)) {
      empty++;
      continue;
    }
    for (; empty > 0; empty--) yield failAt({ path: source.path, number: number - empty, what: 'line' }, 'bad-json', 'is empty');
    const line = number === 1 && hasMark(bytes) ? bytes.subarray(3) : bytes;
    yield readLine(line, { path: source.path, number, what: 'line' }, options);
  }
};

function readLine(line: Buffer, place: ObjectPlace, options: ReadOptions): Item | Promise<Item> {
  if (!isUtf8(line)) return failAt(place, 'bad-encoding', 'is not valid UTF-8; --encoding names another');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    return failAt(place, 'bad-json', 'is not valid JSON');
  }
  return isNinjs(value) ? import('./ninjs.js').then(({ fieldsOfNinjs }) => makeItem(fieldsOfNinjs(value), place, options)) : makeItem(value, place, options);
}

function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  return true;
}
