/** Where the output of a writer goes: standard output, or a file that appears under its name only when it is whole. */
import { createWriteStream, realpathSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Sink } from './writer.js';

export type Output = {
  readonly sink: Sink;
  /** Everything has been written and nothing more will be. */
  close(): Promise<void>;
  /** Gives up: a file that is not whole is removed, or kept under its temporary name. */
  abort(keep?: boolean): void;
};

/** Pieces are gathered up to this many characters, but not beyond the moment when the program waits for input. */
const PIECE = 1 << 16;

/** Text or bytes to a stream that is open already. Rejects with the stream's error, EPIPE when the reader has gone. */
export function toStream(stream: Writable): Output {
  let gathered = '';
  let scheduled = false;
  let failure: Error | undefined;
  stream.on('error', (error) => { failure ??= error; });

  const push = async (piece: string | Uint8Array) => {
    if (failure) throw failure;
    if (piece.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  };
  const flush = () => {
    const text = gathered;
    gathered = '';
    return push(text);
  };
  const flushWhenIdle = () => {
    scheduled = false;
    flush().catch((error: Error) => { failure ??= error; });
  };
  return {
    sink(piece) {
      if (failure) return Promise.reject(failure); // of a flush that nobody waited for
      if (typeof piece !== 'string') return Promise.all([flush(), push(piece)]).then(() => {});
      gathered += piece;
      if (gathered.length >= PIECE) return flush();
      if (scheduled) return undefined;
      scheduled = true;
      setImmediate(flushWhenIdle);
      return undefined;
    },
    async close() {
      await flush();
      if (failure) throw failure;
    },
    abort: () => {},
  };
}

/** A file under a temporary name. */
export type HiddenFile = {
  /** The name it is written under. */
  readonly written: string;
  /** Gives the file, now whole, its own name. */
  reveal(): Promise<void>;
  remove(): void;
};

/** The name of a file until it is whole. What is no ordinary file (a device, a pipe) is written to as it is. */
export function nameUntilWhole(path: string): HiddenFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  const isOrdinary = stat === undefined || stat.isFile();
  const target = stat?.isFile() ? realpathSync(path) : path; // behind a link, the file is replaced and not the link
  const written = isOrdinary ? `${target}.part` : target;
  return {
    written,
    async reveal() {
      if (isOrdinary) await rename(written, target);
    },
    remove() {
      if (isOrdinary) rmSync(written, { force: true });
    },
  };
}

/** Text or bytes to a file, under a temporary name until it is whole. */
export function toFile(path: string): Output {
  const file = nameUntilWhole(path);
  const stream = createWriteStream(file.written);
  const output = toStream(stream);
  return {
    sink: output.sink,
    async close() {
      await output.close();
      await new Promise<void>((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())));
      await file.reveal();
    },
    abort(keep = false) {
      stream.destroy();
      if (!keep) file.remove();
    },
  };
}
