/**
 * `--resume`: what an output holds already stays in it, and only the other articles are analyzed. It goes on from the whole file of an earlier
 * run, or from what an interrupted one has left under the temporary name.
 */
import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from '@fast-csv/parse';
import { wrongCall } from './parse-flags.js';
import type { Destination, PrintOptions } from './print/destination.js';
import { nameUntilWhole } from './print/output.js';
import { columnsOf } from './print/rows.js';
import type { Prepared } from './print/writer.js';
import { FatalProblem } from './problem.js';

/** What one article has in the output. */
type Past = { id: string; prepared: Prepared };

export type PastRun = {
  /** Writes what there is to the new output, and tells the ids of its articles. */
  carryOver(destination: Destination): Promise<Set<string>>;
  /** Removes what was set aside; the new output is whole. */
  forget(): void;
};

/** Looks for the output of an earlier run and sets it aside. To be called before the new output is opened. */
export function findPast(options: PrintOptions): PastRun {
  const { format, output, order } = options;
  const reads = format.name === 'csv' || format.name === 'tsv' ? readRows : format.holds === 'records' && format.join !== undefined ? readRecords : undefined;
  if (!output || output.isFolder) throw wrongCall('--resume needs --output with the name of a file');
  if (!reads) throw wrongCall(`--resume goes with csv, tsv, json and ndjson, not with ${format.name}`);
  if (order) throw wrongCall('--resume and --sort do not go together');
  const { written } = nameUntilWhole(output.path);
  const aside = `${output.path}.before`;
  // A copy that was set aside is still there when a run ended before all of it was taken over: it is the fuller one.
  if (!existsSync(aside) && existsSync(written)) renameSync(written, aside);
  const isPartial = existsSync(aside);
  const source = isPartial ? aside : existsSync(output.path) ? output.path : undefined;
  return {
    async carryOver(destination) {
      const done = new Set<string>();
      if (source === undefined) return done;
      for await (const { id, prepared } of reads(source, isPartial, options)) {
        done.add(id);
        await destination.writePrepared!(prepared);
      }
      return done;
    },
    forget: () => rmSync(aside, { force: true }),
  };
}

/** The records of JSON and NDJSON, which have a line each. Errors are left out: what failed is tried again. */
async function* readRecords(path: string): AsyncGenerator<Past> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const text = line.endsWith(',') ? line.slice(0, -1) : line;
    const id = idOf(text);
    if (id !== undefined) yield { id, prepared: { joined: Buffer.from(text) } };
  }
}

function idOf(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return (JSON.parse(text) as { article?: { id?: string } }).article?.id;
  } catch {
    return undefined; // the line that was being written
  }
}

/** The rows of one article after the other. Of a partial file the last article is left out: some of its rows may be missing. */
async function* readRows(path: string, isPartial: boolean, options: PrintOptions): AsyncGenerator<Past> {
  const { table, format } = options;
  const names = columnsOf(options);
  const indexes = options.columns ?? table.columns.map((_, i) => i);
  const idColumn = table.columns.includes('article') ? 'article' : 'id';
  const at = names.indexOf(idColumn);
  if (at < 0) throw wrongCall(`--resume needs the column ${idColumn}`);
  let rows: (string | undefined)[][] = [];
  let id: string | undefined;
  let header: string[] | undefined;
  const parser = createReadStream(path).pipe(parse<string[], string[]>({ delimiter: format.name === 'tsv' ? '\t' : ',' }));
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (!header) {
        header = cells;
        if (header.join().replace(/^\ufeff/, '') !== names.join()) throw new FatalProblem({ code: 'other-columns', place: path, message: 'has other columns than this run; it cannot go on there' });
        continue;
      }
      if (cells[at] !== id) {
        if (id !== undefined) yield { id, prepared: { rows } };
        rows = [];
        id = cells[at];
      }
      const row = Array.from<string | undefined>({ length: table.columns.length });
      indexes.forEach((index, i) => { row[index] = cells[i]; });
      rows.push(row);
    }
  } catch (error) {
    if (!isPartial || error instanceof FatalProblem) throw error;
    return; // a row was cut off in the middle
  }
  if (id !== undefined && !isPartial) yield { id, prepared: { rows } };
}
