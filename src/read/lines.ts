/** Chunks of bytes -> lines, without the byte that ends them, or blocks of whole lines. A line may be long, and each byte is looked at once. */
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

/** Some lines, each with its line feed but the last of all, and the number of the first. */
export type Block = { bytes: Uint8Array; number: number };

/** A block holds as many lines as fit into so many bytes, or one that is longer. */
const BLOCK = 1 << 17;

/** Cuts chunks between lines, and hands lines on as soon as they are whole. Blank ones wait for something behind them: at the end they are no lines. */
export async function* splitIntoBlocks(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Block> {
  let pending: Buffer[] = [];
  let length = 0;
  /** Whether there is anything but blanks in what is pending. */
  let open = false;
  let number = 1;
  for await (const chunk of chunks) {
    const cut = endOfLines(chunk, open);
    if (cut > 0) {
      for (const bytes of divide(Buffer.concat([...pending, chunk.subarray(0, cut)]))) {
        yield { bytes, number };
        number += countLines(bytes);
      }
      pending = [];
      length = 0;
      open = false;
    }
    const rest = chunk.subarray(cut);
    pending.push(rest);
    length += rest.length;
    open ||= !isBlank(rest);
    if (length > LARGEST) throw new ReadError('too-large', path, `has a line of more than ${LARGEST >> 20} MB`);
  }
  if (open) yield { bytes: Buffer.concat(pending), number };
}

/** The lines of a block, the blank ones, too. */
export function* linesIn({ buffer, byteOffset, length }: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(buffer, byteOffset, length);
  let start = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
    yield bytes.subarray(start, at);
    start = at + 1;
  }
  if (start < length) yield bytes.subarray(start);
}

export function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (!isBlankByte(byte)) return false;
  return true;
}

function isBlankByte(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13 || byte === LINE_FEED;
}

/** The place behind the last whole line that is not blank; 0 when there is none. The first line is not blank when what stands in front of it is `open`. */
function endOfLines(chunk: Buffer, open: boolean): number {
  let last = chunk.lastIndexOf(LINE_FEED);
  while (last > 0 && isBlankByte(chunk[last - 1]!)) last--;
  return last > 0 || open ? chunk.indexOf(LINE_FEED, Math.max(last, 0)) + 1 : 0;
}

/** Blocks of whole lines, each in a memory of its own, which can go to another thread. */
function* divide(bytes: Buffer): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const before = bytes.lastIndexOf(LINE_FEED, start + BLOCK - 1) + 1;
    const end = before > start ? before : bytes.indexOf(LINE_FEED, start + BLOCK) + 1;
    yield Uint8Array.prototype.slice.call(bytes, start, end);
    start = end;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}
