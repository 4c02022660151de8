/** Parquet, SQLite and DuckDB, asked by the programs that own these formats. */
import { DuckDBInstance } from '@duckdb/node-api';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckdb } from '../../src/print/duckdb.js';
import { writeParquet } from '../../src/print/parquet.js';
import { makeRecord, type ErrorRecord, type ExtractRecord } from '../../src/print/record.js';
import { columnsOf, writeRows } from '../../src/print/rows.js';
import { openSqlite } from '../../src/print/sqlite.js';
import { tables } from '../../src/print/tables.js';
import type { RecordWriter } from '../../src/print/writer.js';
import { analyzeByHand } from './fixture.js';

const record = makeRecord(analyzeByHand(), { name: 'newsfacts', version: '1.2.3', data: 'abc' }, { text: true, layout: false });
const failure: ErrorRecord = { error: { code: 'bad-json', message: 'line 17: no JSON' } };
const hostile: ExtractRecord = { ...record, article: { ...record.article, id: 'b\'); DROP TABLE facts; --\n"', title: '\u0000\ud83d\ude00' } };
const items = [record, failure, hostile, record];
const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'newsfacts-db-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fill(writer: RecordWriter): Promise<void> {
  for (const item of items) await writer.write(item);
  await writer.end();
}

async function ask(sql: string, path = ':memory:'): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const whoPaid = `select s.name, o.name, f.amount, f.quantity_value, f.quantity_modifier from facts f join articles a on a.id = f.article
  left join entities s on s.article = f.article and s.id = f.subject_id left join entities o on o.article = f.article and o.id = f.object_id order by a.id`;

describe.skipIf(!hasSqlite)('SQLite (skipped when there is no sqlite3: apt-get install sqlite3)', () => {
  let path = '';
  const query = (sql: string) => execFileSync('sqlite3', [path, sql], { encoding: 'utf8' });
  beforeAll(async () => {
    path = join(folder, 'facts.sqlite');
    await fill(openSqlite(path));
  });

  test('is whole, and every key leads somewhere', () => {
    expect(query('pragma integrity_check; pragma foreign_key_check;')).toBe('ok\n');
  });

  test('joins', () => {
    expect(query(whoPaid).split('\n')[0]).toBe('Wladimir Putin||1500000000.0|400.0|MORE_THAN');
  });

  test('has all tables, typed, with an id for each article', () => {
    expect(query('.tables').split(/\s+/).filter(Boolean).sort()).toEqual([...tables.map(({ name }) => name), 'run'].sort());
    expect(query('select id from articles order by rowid')).toBe(`a.txt\n${hostile.article.id}\na.txt#2\n`);
    expect(query('select typeof(amount), typeof(start), typeof(currency), typeof(source) from facts limit 1')).toBe('real|integer|text|null\n');
    expect(query('select count(*), sum(text is not null) from articles')).toBe('3|3\n');
    expect(query('select * from run')).toBe('newsfacts|1.2.3|abc\n');
  });
});

describe('DuckDB', () => {
  let path = '';
  beforeAll(async () => {
    path = join(folder, 'facts.duckdb');
    await fill(await openDuckdb(path));
  });

  test('joins, and has all tables, typed', async () => {
    expect((await ask(whoPaid, path))[0]).toEqual(['Wladimir Putin', null, 1500000000, 400, 'MORE_THAN']);
    expect((await ask('select table_name from duckdb_tables() order by 1', path)).flat()).toEqual([...tables.map(({ name }) => name), 'run'].sort());
    expect(await ask('select typeof(amount), typeof(start), typeof(currency) from facts limit 1', path)).toEqual([['DOUBLE', 'INTEGER', 'VARCHAR']]);
    expect((await ask('select id from articles', path)).flat()).toEqual(['a.txt', hostile.article.id, 'a.txt#2']);
    expect(await ask('select count(*) from duckdb_constraints() where constraint_type = \'FOREIGN KEY\'', path)).toEqual([[12n]]);
  });

  test('leaves nothing else behind, also when it gives up', async () => {
    const other = join(folder, 'other.duckdb');
    const writer = await openDuckdb(other);
    await writer.write(record);
    writer.abort();
    expect(readdirSync(folder).filter((name) => name.startsWith('.extract') || name.startsWith('other'))).toEqual([]);
  });
});

describe('Parquet', () => {
  test.each(tables.map((table) => [table.name, table] as const))('%s is read back by DuckDB as it is', async (name, table) => {
    const pieces: Uint8Array[] = [];
    const columns = columnsOf({ table });
    await fill(writeRows(writeParquet((piece) => void pieces.push(piece as Uint8Array), columns), { table }));
    const path = join(folder, `${name}.parquet`);
    writeFileSync(path, Buffer.concat(pieces));
    const rows = [record, hostile, record].flatMap((item) => table.rowsOf(item));
    expect(await ask(`select * from '${path}'`)).toEqual(rows.map((row) => row.map((cell) => cell ?? null)));
    expect((await ask(`select column_name from (describe select * from '${path}')`)).flat()).toEqual(columns);
  });

  test('holds a table without rows, and many groups of rows', async () => {
    const path = join(folder, 'many.parquet');
    for (const count of [0, 12_345]) {
      const pieces: Uint8Array[] = [];
      const writer = writeParquet((piece) => void pieces.push(piece as Uint8Array), ['id', 'start']);
      for (let i = 0; i < count; i++) await writer.write([`a${i}`, i]);
      await writer.end();
      writeFileSync(path, Buffer.concat(pieces));
      expect(await ask(`select count(*), count(distinct id), sum(start)::bigint from '${path}'`)).toEqual([[BigInt(count), BigInt(count), count === 0 ? null : BigInt((count * (count - 1)) / 2)]]);
    }
  });
});
