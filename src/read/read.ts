/** Paths -> articles, one at a time. What cannot be read is handed on as a failure, and reading goes on. */
import { formatOfContent, formatOfName, type InputFormat } from './formats.js';
import { listFiles } from './paths.js';
import type { Item, ReadOptions } from './reader.js';
import { openFile, peek, problemOf, type Source } from './source.js';

export type InputOptions = ReadOptions & {
  /** The format of all inputs; by name and content when absent. */
  format?: InputFormat;
  stdin: AsyncIterable<Buffer>;
};

/** Reads the articles behind the paths of a command line. */
export async function* readPaths(paths: readonly string[], options: InputOptions): AsyncGenerator<Item> {
  for (const path of paths) {
    yield* guard(path, async function* () {
      for await (const file of listFiles(path)) {
        if (typeof file !== 'string') yield { failure: { problem: file, inStream: false } };
        else yield* guard(file, () => readFile(file, options));
      }
    });
  }
}

/** Turns what the file system or a reader throws into a failure. */
async function* guard(place: string, read: () => AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    yield* read();
  } catch (error) {
    const problem = problemOf(error, place);
    if (!problem) throw error;
    yield { failure: { problem, inStream: false } };
  }
}

async function* readFile(path: string, options: InputOptions): AsyncGenerator<Item> {
  let source: Source = path === '-' ? { path, chunks: options.stdin } : openFile(path);
  let format = options.format ?? formatOfName(path);
  if (!format) {
    const peeked = await peek(source);
    source = peeked.source;
    format = formatOfContent(peeked.first);
  }
  const read = await format.load();
  yield* read(source, options);
}
