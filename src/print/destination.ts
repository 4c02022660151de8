/** Format, table and place of the output -> one writer of records for the run. */
import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { FatalProblem } from '../problem.js';
import { endingOf, type DatabaseFormat, type OutputFormat } from './formats.js';
import { nameUntilWhole, toFile, toStream, type Output } from './output.js';
import { columnsOf, writeRows } from './rows.js';
import { tables } from './tables.js';
import type { Prepared, RecordWriter, RowOptions, Sink, Terminal } from './writer.js';

export type PrintOptions = RowOptions & {
  format: OutputFormat;
  /** Where it goes; standard output when absent. A folder gets one file per table or per article. */
  output?: { path: string; isFolder: boolean };
  /** Whether files that exist are overwritten. */
  force: boolean;
  /** Whether a file that is not whole stays under its temporary name, for a later run to go on from. */
  keepPartial?: boolean;
  /** Whether a byte order mark goes in front. */
  mark: boolean;
};

export type Destination = RecordWriter & {
  /** Gives up: what is not whole is removed. */
  abort(): void;
};

/** Opens the output. Throws FatalProblem when a file is in the way. */
export async function openDestination(options: PrintOptions, stdout: Writable, terminal: Terminal): Promise<Destination> {
  const { output, format, force } = options;
  const plain: Terminal = { color: false };
  if (format.holds === 'database') return openDatabase(format, output!, force);
  if (!output) return openOne(options, toStream(stdout), terminal);
  if (!output.isFolder) return openOne(options, openFile(output.path, force), plain);
  await mkdir(output.path, { recursive: true });
  if (format.holds === 'documents') return (await import('./documents.js')).openDocuments(await format.load(), output.path, (path) => openFile(path, force));
  if (format.holds === 'records') return openOne(options, openFile(join(output.path, nameInFolder(format)), force), plain);
  const parts = tables.map((table) => ({ table, path: join(output.path, `${table.name}.${endingOf(format)}`) }));
  for (const { path } of parts) checkFree(path, force);
  return joinAll(await Promise.all(parts.map(({ table, path }) => openOne({ ...options, table }, openFile(path, force), plain))));
}

async function openOne(options: PrintOptions, output: Output, terminal: Terminal): Promise<Destination> {
  const sink = options.mark ? markFirst(output.sink) : output.sink;
  const writer = await openWriter(options, sink, terminal);
  return {
    write: (record) => writer.write(record),
    ...(writer.writePrepared && { writePrepared: (prepared) => writer.writePrepared!(prepared) }),
    async end() {
      await writer.end();
      await output.close();
    },
    abort: () => output.abort(options.keepPartial),
  };
}

async function openWriter(options: PrintOptions, sink: Sink, terminal: Terminal): Promise<RecordWriter> {
  const { format } = options;
  switch (format.holds) {
    case 'records': return (await format.load())(sink);
    case 'rows': return writeRows((await format.load())(sink, columnsOf(options), terminal), options);
    case 'documents': return (await import('./documents.js')).writeDocuments(await format.load(), sink, format);
    case 'database': throw new TypeError('a database is no stream');
  }
}

/** Writes what has been prepared, at once or record by record. */
export async function writeAll(destination: Destination, prepared: Prepared): Promise<void> {
  if (!('records' in prepared)) return destination.writePrepared!(prepared);
  for (const record of prepared.records) await destination.write(record);
}

/** A database writes its file itself, under a temporary name. */
async function openDatabase(format: DatabaseFormat, output: { path: string; isFolder: boolean }, force: boolean): Promise<Destination> {
  if (output.isFolder) await mkdir(output.path, { recursive: true });
  const path = output.isFolder ? join(output.path, nameInFolder(format)) : output.path;
  checkFree(path, force);
  const file = nameUntilWhole(path);
  const open = await format.load();
  const writer = await orUnwritable(path, () => open(file.written));
  return {
    write: (record) => orUnwritable(path, () => writer.write(record)),
    async end() {
      await orUnwritable(path, () => writer.end());
      await file.reveal();
    },
    abort() {
      writer.abort();
      file.remove();
    },
  };
}

/** Databases have errors of their own: "database or disk is full". */
async function orUnwritable<T>(path: string, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof FatalProblem || (error as NodeJS.ErrnoException).code !== undefined) throw error;
    throw new FatalProblem({ code: 'unwritable', place: path, message: `cannot be written (${(error as Error).message.split('\n')[0]!})` });
  }
}

/** Name of the one file that a format puts into a folder. */
function nameInFolder(format: OutputFormat): string {
  return `${format.name === 'html' ? 'index' : 'records'}.${endingOf(format)}`;
}

function joinAll(all: readonly Destination[]): Destination {
  return {
    async write(record) {
      for (const one of all) await one.write(record);
    },
    async end() {
      for (const one of all) await one.end();
    },
    abort() {
      for (const one of all) one.abort();
    },
  };
}

function openFile(path: string, force: boolean): Output {
  checkFree(path, force);
  return toFile(path);
}

function checkFree(path: string, force: boolean): void {
  if (!force && statSync(path, { throwIfNoEntry: false })?.isFile()) throw new FatalProblem({ code: 'exists', place: path, message: 'exists already; --force overwrites it' });
}

function markFirst(sink: Sink): Sink {
  let first = true;
  return (text) => {
    const marked = first ? `\ufeff${text as string}` : text;
    first = false;
    return sink(marked);
  };
}
