/** Paths -> articles, one at a time, or pieces that other threads can read. What cannot be read is handed on as a failure, and reading goes on. */
import { statSync } from 'node:fs';
import { toUtf8 } from './decode.js';
import { encodingOfMark } from './encoding.js';
import { formatOfContent, formatOfName, inputFormats, loadReader, type InputFormat } from './formats.js';
import { splitLines } from './lines.js';
import { listFiles, makeFilter, type Wanted } from './paths.js';
import { problemOf } from './read-error.js';
import type { Item, Part, ReadOptions } from './reader.js';
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

/**
 * Something to read: a file that is small enough to be read in one go, a part of one that is not, or an item that has been read already. Nothing in it
 * belongs to this thread, and so any other can read it.
 */
export type Piece = Item | { file: string; size: number } | { part: Part; format: string };

/** What reading a piece takes. */
export type PieceOptions = Omit<InputOptions, 'paths' | 'filesFrom' | 'include' | 'exclude'>;

/** Reads the articles behind the paths of a command line. */
export async function* readPaths(options: InputOptions): AsyncGenerator<Item> {
  for await (const piece of dividePaths(options)) yield* readPiece(piece, options);
}

/** Finds what there is to read behind the paths of a command line. */
export async function* dividePaths(options: InputOptions): AsyncGenerator<Piece> {
  const isWanted = await makeFilter(options.include ?? [], options.exclude ?? []);
  for (const path of options.paths) yield* dividePath(path, isWanted, options);
  const { filesFrom } = options;
  if (filesFrom) yield* guard(filesFrom.path, () => divideListed(filesFrom, isWanted, options));
}

/** Reads a piece, in whichever thread. */
export async function* readPiece(piece: Piece, options: PieceOptions): AsyncGenerator<Item> {
  if ('file' in piece) yield* guard(piece.file, () => readFile(piece.file, options));
  else if ('part' in piece) {
    const format = inputFormats.find(({ name }) => name === piece.format)!;
    if ('loadDivided' in format) yield* (await format.loadDivided()).readPart(piece.part, options);
  } else yield piece;
}

async function* divideListed(from: { path: string; separator: number }, isWanted: Wanted, options: InputOptions): AsyncGenerator<Piece> {
  const source = await open(from.path, options);
  for await (const line of splitLines(chunksOf(source), from.path, from.separator)) {
    const path = line.toString().replace(/\r$/, '');
    if (path !== '') yield* dividePath(path, isWanted, options);
  }
}

function dividePath(path: string, isWanted: Wanted, options: InputOptions): AsyncGenerator<Piece> {
  return guard(path, async function* (): AsyncGenerator<Piece> {
    for await (const file of listFiles(path, isWanted)) {
      if (typeof file !== 'string') yield { failure: { problem: file, inStream: false } };
      else yield* divideFile(file, options);
    }
  });
}

/** Larger files are divided, as far as their format can be. */
const SMALL = 1 << 18;

async function* divideFile(path: string, options: InputOptions): AsyncGenerator<Piece> {
  const size = path === '-' ? undefined : sizeOf(path);
  if (size !== undefined && size <= SMALL) yield { file: path, size };
  else yield* guard(path, () => divideLarge(path, options));
}

/** The size of an ordinary file; opening says what is wrong, if something is. */
function sizeOf(path: string): number | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : undefined;
  } catch {
    return undefined;
  }
}

async function* divideLarge(path: string, options: InputOptions): AsyncGenerator<Piece> {
  for await (const { source, format } of openSource(path, options)) {
    if (!('loadDivided' in format)) yield* (await format.load())(source, options);
    else for await (const part of (await format.loadDivided()).divide(source)) yield { part, format: format.name };
  }
}

async function* readFile(path: string, options: PieceOptions): AsyncGenerator<Item> {
  for await (const { source, format } of openSource(path, options)) yield* (await loadReader(format))(source, options);
}

/** Opens a source and hands it on, once; lets go of it when whoever took it is done. */
async function* openSource(path: string, options: PieceOptions): AsyncGenerator<{ source: Source; format: InputFormat }> {
  const { meter } = options;
  const opened = await open(path, options);
  try {
    const source = await prepare(meter ? countBytes(opened, meter) : opened, options.encoding);
    const named = options.format ?? formatOfName(nameInside(path));
    const known = named ? source : await readAhead(source, isEnough);
    yield { source: known, format: named ?? formatOfContent(known.first) };
  } finally {
    opened.close();
    if (meter) meter.files++;
  }
}

/** Turns what the file system or a reader throws into a failure. */
async function* guard<T extends Piece>(place: string, read: () => AsyncGenerator<T>): AsyncGenerator<T | Item> {
  try {
    yield* read();
  } catch (error) {
    const problem = problemOf(error, place);
    if (!problem) throw error;
    yield { failure: { problem, inStream: false } };
  }
}

function open(path: string, { stdin }: Pick<InputOptions, 'stdin'>): Source | Promise<Source> {
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
