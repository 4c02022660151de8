/** Where the text of a writer goes: standard output, or a file that appears under its name only when it is whole. */
import { createWriteStream, realpathSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Sink } from './writer.js';

export type Output = {
  readonly sink: Sink;
  /** Everything has been written and nothing more will be. */
  close(): Promise<void>;
  /** Gives up: a file that is not whole is removed. */
  abort(): void;
};

/** Pieces are gathered up to this many characters, but not beyond the moment when the program waits for input. */
const PIECE = 1 << 16;

/** Text to a stream that is open already. Rejects with the stream's error, EPIPE when the reader has gone. */
export function toStream(stream: Writable): Output {
  let gathered = '';
  let scheduled = false;
  let failure: Error | undefined;
  stream.on('error', (error) => { failure ??= error; });

  const flush = async () => {
    if (failure) throw failure;
    const text = gathered;
    gathered = '';
    if (text === '') return;
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  };
  const flushWhenIdle = () => {
    scheduled = false;
    flush().catch((error: Error) => { failure ??= error; });
  };
  return {
    sink(text) {
      gathered += text;
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

/** Text to a file, under a temporary name until it is whole. What is no ordinary file (a device, a pipe) is written to as it is. */
export function toFile(path: string): Output {
  const stat = statSync(path, { throwIfNoEntry: false });
  const isOrdinary = stat === undefined || stat.isFile();
  const target = stat?.isFile() ? realpathSync(path) : path; // behind a link, the file is replaced and not the link
  const written = isOrdinary ? `${target}.part` : target;
  const stream = createWriteStream(written);
  const output = toStream(stream);
  return {
    sink: output.sink,
    async close() {
      await output.close();
      await new Promise<void>((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())));
      if (isOrdinary) await rename(written, target);
    },
    abort() {
      stream.destroy();
      if (isOrdinary) rmSync(written, { force: true });
    },
  };
}
