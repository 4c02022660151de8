/**
 * `extract diff`: what changed between two runs, row by row and cell by cell of the flat tables. Articles are matched by their ids; both files
 * are read side by side, so that runs over the same articles in the same order take little memory.
 */
import { wrongCall } from '../parse-flags.js';
import type { ExtractRecord } from '../print/record.js';
import { tables, type Cell, type Row, type Table } from '../print/tables.js';
import type { CommandSurroundings, RunCommand } from './command.js';
import { readObjects } from './read-records.js';
import { openRows } from './rows-output.js';

const COLUMNS = ['change', 'article', 'table', 'item', 'column', 'before', 'after'];

/** The columns by which a row is the same row in another run, and those by which people know it. */
const identities: Readonly<Record<string, { same: readonly string[]; shown: readonly string[] }>> = {
  articles: { same: ['id'], shown: ['id'] },
  entities: { same: ['id'], shown: ['name'] },
  mentions: { same: ['start', 'end'], shown: ['text', 'start'] },
  money: { same: ['start', 'end'], shown: ['text', 'start'] },
  dates: { same: ['start', 'end'], shown: ['text', 'start'] },
  quotes: { same: ['start', 'end'], shown: ['text', 'start'] },
  facts: { same: ['type', 'start', 'end'], shown: ['type', 'subject', 'object', 'start'] },
};

export const diff: RunCommand = async ({ operands, values }, around) => {
  const [before, after, more] = operands;
  if (before === undefined || after === undefined || more !== undefined) throw wrongCall('diff: two files of records are wanted, as --format ndjson writes them');
  const output = await openRows(values, around, COLUMNS);
  let allWell = true;
  const read = (path: string) => readRecords(path, around, () => { allWell = false; });
  try {
    for await (const [a, b] of pair(read(before), read(after))) for (const row of compareRecords(a, b)) await output.write(row);
    await output.end();
  } catch (error) {
    output.abort();
    throw error;
  }
  return allWell;
};

async function* readRecords(path: string, { stdin, report }: CommandSurroundings, fail: () => void): AsyncGenerator<ExtractRecord> {
  for await (const line of readObjects(path, stdin)) {
    if ('problem' in line) {
      fail();
      report(line.problem);
    } else if (!('error' in line.value)) yield line.value as unknown as ExtractRecord;
  }
}

type Pair = [ExtractRecord | undefined, ExtractRecord | undefined];

/** Pairs of records with the same id; those that are only on one side come at the end. */
async function* pair(left: AsyncGenerator<ExtractRecord>, right: AsyncGenerator<ExtractRecord>): AsyncGenerator<Pair> {
  const waiting = [new Map<string, ExtractRecord>(), new Map<string, ExtractRecord>()] as const;
  const sides = [left, right] as const;
  const done = [false, false];
  while (!done[0] || !done[1]) {
    for (const side of [0, 1] as const) {
      if (done[side]) continue;
      const next = await sides[side].next();
      if (next.done) {
        done[side] = true;
        continue;
      }
      const record = next.value;
      const other = waiting[1 - side]!.get(record.article.id);
      if (other) {
        waiting[1 - side]!.delete(record.article.id);
        yield side === 0 ? [record, other] : [other, record];
      } else waiting[side].set(record.article.id, record);
    }
  }
  for (const record of waiting[0].values()) yield [record, undefined];
  for (const record of waiting[1].values()) yield [undefined, record];
}

/** The differences between two records of one article. An article that is new or gone is one row. */
export function compareRecords(before: ExtractRecord | undefined, after: ExtractRecord | undefined): Row[] {
  if (!before || !after) return [[before ? 'removed' : 'added', (before ?? after)!.article.id, 'articles', (before ?? after)!.article.id, undefined, undefined, undefined]];
  return tables.flatMap((table) => compareTables(table, before, after));
}

function compareTables(table: Table, before: ExtractRecord, after: ExtractRecord): Row[] {
  const [a, b] = [keyRows(table, before), keyRows(table, after)];
  const rows: Row[] = [];
  const label = (row: Row) => identities[table.name]!.shown.map((name) => row[table.columns.indexOf(name)]).filter((cell) => cell !== undefined).join(' ');
  const tell = (change: string, row: Row, ...rest: Cell[]) => rows.push([change, before.article.id, table.name, label(row), ...rest]);
  for (const [key, row] of a) {
    const other = b.get(key);
    if (!other) tell('removed', row, undefined, undefined, undefined);
    else table.columns.forEach((name, i) => { if (row[i] !== other[i]) tell('changed', other, name, row[i], other[i]); });
  }
  for (const [key, row] of b) if (!a.has(key)) tell('added', row, undefined, undefined, undefined);
  return rows;
}

/** The rows of a table by what makes them the same row; several of one kind are numbered. */
function keyRows(table: Table, record: ExtractRecord): Map<string, Row> {
  const indexes = identities[table.name]!.same.map((name) => table.columns.indexOf(name));
  const keyed = new Map<string, Row>();
  for (const row of table.rowsOf(record)) {
    const key = JSON.stringify(indexes.map((index) => row[index]));
    let unique = key;
    for (let count = 2; keyed.has(unique); count++) unique = `${key}${count}`;
    keyed.set(unique, row);
  }
  return keyed;
}
