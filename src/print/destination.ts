/** Format, table and place of the output -> one writer of records for the run. */
import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { FatalProblem } from '../problem.js';
import type { OutputFormat } from './formats.js';
import { toFile, toStream, type Output } from './output.js';
import { columnsOf, writeRows } from './rows.js';
import { tables } from './tables.js';
import type { RecordWriter, RowOptions, Sink, Terminal } from './writer.js';

export type PrintOptions = RowOptions & {
  format: OutputFormat;
  /** Where it goes; standard output when absent. A folder gets one file per table. */
  output?: { path: string; isFolder: boolean };
  /** Whether files that exist are overwritten. */
  force: boolean;
  /** Whether a byte order mark goes in front. */
  mark: boolean;
};

export type Destination = RecordWriter & {
  /** Gives up: what is not whole is removed. */
  abort(): void;
};

/** Opens the output. Throws FatalProblem when a file is in the way. */
export async function openDestination(options: PrintOptions, stdout: Writable, terminal: Terminal): Promise<Destination> {
  const { output, format } = options;
  if (!output) return openOne(options, toStream(stdout), terminal);
  const plain: Terminal = { color: false };
  if (!output.isFolder) return openOne(options, openFile(output.path, options.force), plain);
  await mkdir(output.path, { recursive: true });
  if (format.holds === 'records') return openOne(options, openFile(join(output.path, `records.${format.name}`), options.force), plain);
  const parts = tables.map((table) => ({ table, path: join(output.path, `${table.name}.${format.name === 'table' ? 'txt' : format.name}`) }));
  for (const { path } of parts) checkFree(path, options.force);
  return joinAll(await Promise.all(parts.map(({ table, path }) => openOne({ ...options, table }, openFile(path, options.force), plain))));
}

async function openOne(options: PrintOptions, output: Output, terminal: Terminal): Promise<Destination> {
  const { format } = options;
  const sink = options.mark ? markFirst(output.sink) : output.sink;
  const writer = format.holds === 'records' ? (await format.load())(sink) : writeRows((await format.load())(sink, columnsOf(options), terminal), options);
  return {
    write: (record) => writer.write(record),
    async end() {
      await writer.end();
      await output.close();
    },
    abort: () => output.abort(),
  };
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
    const marked = first ? `\ufeff${text}` : text;
    first = false;
    return sink(marked);
  };
}
