/** Paths -> articles, one at a time. What cannot be read is handed on as a failure, and reading goes on. */
import { toUtf8 } from './decode.js';
import { encodingOfMark } from './encoding.js';
import { formatOfContent, formatOfName, type InputFormat } from './formats.js';
import { splitLines } from './lines.js';
import { listFiles, makeFilter, type Wanted } from './paths.js';
import { problemOf } from './read-error.js';
import type { Item, ReadOptions } from './reader.js';
import { chunksOf, countBytes, openFile, openStream, readAhead, type Source } from './source.js';
import { nameInside, unpack } from './unpack.js';

export type InputOptions = ReadOptions & {
  paths: readonly string[];
  /** A file with more paths, and the byte that ends each. */
  filesFrom?: { path: string; separator: number };
  /** Globs for the files in folders. */
  include?: readonly string[];
  exclude?: readonly string[];
  /** The format of all inputs; by name and content when absent. */
  format?: InputFormat;
  /** The encoding of all inputs; UTF-8 or what they show themselves when absent. */
  encoding?: string;
  stdin: AsyncIterable<Buffer>;
  /** Counts what is read. */
  meter?: { bytes: number; files: number };
};

/** Reads the articles behind the paths of a command line. */
export async function* readPaths(options: InputOptions): AsyncGenerator<Item> {
  const isWanted = await makeFilter(options.include ?? [], options.exclude ?? []);
  for (const path of options.paths) yield* readPath(path, isWanted, options);
  const { filesFrom } = options;
  if (filesFrom) yield* guard(filesFrom.path, () => readListed(filesFrom, isWanted, options));
}

async function* readListed(from: { path: string; separator: number }, isWanted: Wanted, options: InputOptions): AsyncGenerator<Item> {
  const source = await open(from.path, options);
  for await (const line of splitLines(chunksOf(source), from.path, from.separator)) {
    const path = line.toString().replace(/\r$/, '');
    if (path !== '') yield* readPath(path, isWanted, options);
  }
}

function readPath(path: string, isWanted: Wanted, options: InputOptions): AsyncGenerator<Item> {
  return guard(path, async function* () {
    for await (const file of listFiles(path, isWanted)) {
      if (typeof file !== 'string') yield { failure: { problem: file, inStream: false } };
      else yield* guard(file, () => readFile(file, options));
    }
  });
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
  const { meter } = options;
  const opened = await open(path, options);
  try {
    const source = await prepare(meter ? countBytes(opened, meter) : opened, options.encoding);
    const format = options.format ?? formatOfName(nameInside(path));
    if (format) yield* (await format.load())(source, options);
    else {
      const known = await readAhead(source, isEnough);
      yield* (await formatOfContent(known.first).load())(known, options);
    }
  } finally {
    opened.close();
    if (meter) meter.files++;
  }
}

function open(path: string, { stdin }: InputOptions): Source | Promise<Source> {
  return path === '-' ? openStream(path, stdin) : openFile(path);
}

/** Unpacked, and in UTF-8 as far as a byte order mark or the caller tells the encoding. */
async function prepare(source: Source, encoding: string | undefined): Promise<Source> {
  const unpacked = await unpack(source);
  const named = encoding ?? encodingOfMark(unpacked.first);
  return named === undefined ? unpacked : toUtf8(unpacked, named);
}

/** A line, or some thousand characters, show the format. */
function isEnough(first: Buffer): boolean {
  return first.length >= 4096 || first.includes(10);
}
