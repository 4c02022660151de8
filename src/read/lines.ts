/** Chunks of bytes -> lines, without the byte that ends them. A line may be long, and each byte is looked at once. */

import { ReadError } from './read-error.js';
import { LARGEST } from './source.js';

const LINE_FEED = 10;

export async function* splitLines(chunks: AsyncIterable<Buffer>, path: string, separator = LINE_FEED): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, start)) {
      const line = chunk.subarray(start, end);
      if (pending.length === 0) yield line;
      else {
        pending.push(line);
        yield Buffer.concat(pending);
        pending = [];
        length = 0;
      }
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LARGEST) throw new ReadError('too-large', path, `has a line of more than ${LARGEST >> 20} MB`);
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
