/**
 * DuckDB. Its library is native and large, so it is no dependency of this package: who wants the format installs it.
 * The rows go through Parquet files beside the database, which DuckDB reads in at the end: columns in bulk are what it is fast at.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FatalProblem } from '../problem.js';
import { createTable, databaseTables, makeIdsUnique } from './database-tables.js';
import { toFile, type Output } from './output.js';
import { writeParquet } from './parquet.js';
import { isError, type Maker } from './record.js';
import { writeRows } from './rows.js';
import { typeOfColumn } from './tables.js';
import type { DatabaseWriter, RecordWriter } from './writer.js';

const types = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE' } as const;

type Part = { name: string; path: string; output: Output; writer: RecordWriter };

/** Opens a new database. */
export async function openDuckdb(path: string): Promise<DatabaseWriter> {
  const { DuckDBInstance } = await loadLibrary();
  rmSync(path, { force: true });
  const folder = mkdtempSync(join(dirname(path), '.extract-'));
  const parts = databaseTables.map((table): Part => {
    const file = join(folder, `${table.name}.parquet`);
    const output = toFile(file);
    return { name: table.name, path: file, output, writer: writeRows(writeParquet(output.sink, table.columns), { table }) };
  });
  const rename = makeIdsUnique();
  let maker: Maker | undefined;
  return {
    async write(item) {
      if (isError(item)) return;
      const record = rename(item);
      maker ??= record.by;
      for (const { writer } of parts) await writer.write(record);
    },
    async end() {
      for (const { writer, output } of parts) {
        await writer.end();
        await output.close();
      }
      const instance = await DuckDBInstance.create(path, { memory_limit: '100MB', threads: '1', temp_directory: folder });
      const connection = await instance.connect();
      for (const table of databaseTables) await connection.run(createTable(table, (column) => types[typeOfColumn(column)]));
      await connection.run('CREATE TABLE run (name VARCHAR, version VARCHAR, data VARCHAR)');
      if (maker) await connection.run('INSERT INTO run VALUES ($1, $2, $3)', [maker.name, maker.version, maker.data]);
      for (const { name, path: file } of parts) await connection.run(`INSERT INTO "${name}" SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
      await connection.run('CHECKPOINT');
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
    abort() {
      for (const { output } of parts) output.abort();
      rmSync(folder, { recursive: true, force: true });
      rmSync(`${path}.wal`, { force: true });
    },
  };
}

async function loadLibrary(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new FatalProblem({ code: 'no-library', place: '--format duckdb', message: 'needs the package @duckdb/node-api; "npm install @duckdb/node-api" adds it (or use sqlite or parquet)' });
  }
}
