/** Where bytes come from: a file or standard input, in chunks, so that a source of any size takes little memory. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../problem.js';

export type Source = {
  /** Path as given; "-" for standard input. */
  readonly path: string;
  readonly chunks: AsyncIterable<Buffer>;
};

const CHUNK = 1 << 20;

/** The bytes of a file. Opened when the first chunk is asked for. */
export function openFile(path: string): Source {
  return { path, chunks: readChunks(path) };
}

async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isFile()) yield* readRegularFile(file, stat.size);
    else yield* createReadStream(path, { fd: file, autoClose: false, highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } finally {
    closeSync(file);
  }
}

/** Reads without going through the thread pool: for many small files that is several times faster. */
function* readRegularFile(file: number, size: number): Generator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(Math.min(size + 1, CHUNK));
    const length = readSync(file, buffer, 0, buffer.length, null);
    if (length === 0) return;
    yield buffer.subarray(0, length);
  }
}

/** Looks at the first chunk of a source without taking it away. */
export async function peek(source: Source): Promise<{ first: Buffer; source: Source }> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  const first = done ? Buffer.alloc(0) : (value as Buffer);
  return { first, source: { path: source.path, chunks: resume(first, chunks) } };
}

async function* resume(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      const { value, done } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

/** More than this does not fit into one text. */
const LARGEST = 500_000_000;

/** All bytes of a source. */
export async function readAll(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new ReadError('too-large', source.path, `is larger than ${LARGEST / 1e6} MB; split it, or give it as NDJSON`);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

/** A source that cannot be read: the run goes on with the next. */
export class ReadError extends Error {
  readonly problem: Problem;
  constructor(code: string, place: string, message: string) {
    super(message);
    this.problem = { code, place, message };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
};

/** The problem behind an error of reading; undefined for errors of another kind. */
export function problemOf(error: unknown, place: string): Problem | undefined {
  if (error instanceof ReadError) return error.problem;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  return { code: code === 'ENOENT' ? 'no-such-file' : 'unreadable', place, message: reasons[code] ?? `cannot be read (${code})` };
}
