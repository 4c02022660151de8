/** Where bytes come from: a file or standard input, in chunks, so that a source of any size takes little memory. */
import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { ReadError } from './read-error.js';

export type Source = {
  /** Path as given; "-" for standard input. */
  readonly path: string;
  /** The first bytes, empty only at the end; all others come behind them. */
  readonly first: Buffer;
  readonly rest: AsyncIterable<Buffer>;
  /** Lets go of the file, wherever reading has stopped. */
  close(): void;
};

const CHUNK = 1 << 20;

/** Opens a file and reads the first bytes. */
export function openFile(path: string): Source | Promise<Source> {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new ReadError('unreadable', path, 'is a folder');
  // A pipe may wait for its writer, and so must not be opened while everything else stands still.
  return stat.isFile() ? openRegularFile(path) : openStream(path, createReadStream(path, { highWaterMark: CHUNK }));
}

function openRegularFile(path: string): Source {
  const file = openSync(path, 'r');
  let open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  try {
    // One byte more than the file has: when it is not filled, this was all.
    const { size } = fstatSync(file);
    const first = readChunk(file, Math.min(size + 1, CHUNK));
    if (first.length > size || first.length === CHUNK) return { path, first, rest: readChunks(file), close };
    close();
    return { path, first, rest: nothing(), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Bytes that are there already. */
export function sourceOf(path: string, bytes: Buffer): Source {
  return { path, first: bytes, rest: nothing(), close: () => {} };
}

/** The bytes of a stream. */
export async function openStream(path: string, stream: AsyncIterable<Buffer>): Promise<Source> {
  const chunks = stream[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  return {
    path,
    first: done ? Buffer.alloc(0) : (value as Buffer),
    rest: { [Symbol.asyncIterator]: () => chunks },
    close: () => void chunks.return?.(),
  };
}

/** All chunks of a source. */
export async function* chunksOf({ first, rest }: Source): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  yield* rest;
}

/** The same source with other bytes: unpacked, decoded. */
export async function changeBytes(source: Source, change: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>): Promise<Source> {
  const changed = await openStream(source.path, change(chunksOf(source)));
  return { ...changed, close: source.close };
}

/** The same source; its bytes are counted while they are read. */
export function countBytes(source: Source, meter: { bytes: number }): Source {
  meter.bytes += source.first.length;
  return { ...source, rest: count(source.rest, meter) };
}

async function* count(chunks: AsyncIterable<Buffer>, meter: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}

/** Reads on until the first bytes are enough to judge by, or all there are. */
export async function readAhead(source: Source, isEnough: (first: Buffer) => boolean): Promise<Source> {
  if (isEnough(source.first)) return source;
  const rest = source.rest[Symbol.asyncIterator]();
  let { first } = source;
  while (!isEnough(first)) {
    const { value, done } = await rest.next();
    if (done) break;
    first = Buffer.concat([first, value as Buffer]);
  }
  return { ...source, first, rest: { [Symbol.asyncIterator]: () => rest } };
}

/** More than this is not taken for one text: 256 MB. */
export const LARGEST = 1 << 28;

/** All bytes of a source. */
export async function readAll(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = [source.first];
  let { length } = source.first;
  for await (const chunk of source.rest) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new ReadError('too-large', source.path, `is larger than ${LARGEST >> 20} MB; split it, or give it as NDJSON`);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

async function* readChunks(file: number): AsyncGenerator<Buffer> {
  for (let chunk = readChunk(file, CHUNK); chunk.length > 0; chunk = readChunk(file, CHUNK)) yield chunk;
}

/** Reads without going through the thread pool: for many small files that is several times faster. */
function readChunk(file: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  return buffer.subarray(0, readSync(file, buffer, 0, size, null));
}

async function* nothing(): AsyncGenerator<Buffer> {}
