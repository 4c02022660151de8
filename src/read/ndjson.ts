/** NDJSON: one article a line, one item out per line in, in order. Empty lines at the end are no lines. */
import { isUtf8 } from 'node:buffer';
import { hasMark } from './decode.js';
import { failAt, isNinjs, makeItem, type ObjectPlace } from './fields.js';
import { isBlank, linesIn, splitIntoBlocks } from './lines.js';
import type { DividedReader, Item, ReadOptions } from './reader.js';
import { chunksOf } from './source.js';

export const ndjson: DividedReader = {
  async *divide(source) {
    const { path } = source;
    for await (const { bytes, number } of splitIntoBlocks(chunksOf(source), path)) yield { path, number, bytes };
  },
  async *readPart({ path, number, bytes }, options) {
    for (const line of linesIn(bytes)) {
      const body = number === 1 && hasMark(line) ? line.subarray(3) : line;
      yield readLine(body, { path, number, what: 'line' }, options);
      number++;
    }
  },
};

function readLine(line: Buffer, place: ObjectPlace, options: ReadOptions): Item | Promise<Item> {
  if (!isUtf8(line)) return failAt(place, 'bad-encoding', 'is not valid UTF-8; --encoding names another');
  if (isBlank(line)) return failAt(place, 'bad-json', 'is empty');
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8'));
  } catch {
    return failAt(place, 'bad-json', 'is not valid JSON');
  }
  return isNinjs(value) ? import('./ninjs.js').then(({ fieldsOfNinjs }) => makeItem(fieldsOfNinjs(value), place, options)) : makeItem(value, place, options);
}
