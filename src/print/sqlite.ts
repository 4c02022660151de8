/** SQLite, by its build for WebAssembly: it writes to the file as it goes, and needs no compiler on the user's machine. */
import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import { createTable, databaseTables, listColumns, makeIdsUnique, type DatabaseTable } from './database-tables.js';
import { isError } from './record.js';
import { typeOfColumn } from './tables.js';
import type { DatabaseWriter } from './writer.js';

const types = { text: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

/** Opens a new database. It is one transaction, and without a journal: the file counts only when it is whole. */
export function openSqlite(path: string): DatabaseWriter {
  rmSync(path, { force: true });
  const database = new sqlite.Database(path);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -32000; BEGIN');
  for (const table of databaseTables) database.exec(createTable(table, (column) => types[typeOfColumn(column)]));
  database.exec('CREATE TABLE "run" ("name" TEXT, "version" TEXT, "data" TEXT)');
  const inserts = databaseTables.map((table) => database.prepare(insertInto(table)));
  const rename = makeIdsUnique();
  let isStamped = false;
  return {
    write(item) {
      if (isError(item)) return;
      const record = rename(item);
      if (!isStamped) database.run('INSERT INTO "run" VALUES (?, ?, ?)', [record.by.name, record.by.version, record.by.data]);
      isStamped = true;
      databaseTables.forEach((table, i) => {
        for (const row of table.rowsOf(record)) inserts[i]!.run(row.map((cell) => cell ?? null));
      });
    },
    end() {
      for (const insert of inserts) insert.finalize();
      for (const { name, keys } of databaseTables) for (const { columns } of keys) database.exec(`CREATE INDEX "${name}_${columns.at(-1)!}" ON "${name}" (${listColumns(columns)})`);
      database.exec('COMMIT');
      database.close();
    },
    abort() {
      if (database.isOpen) database.close();
    },
  };
}

function insertInto({ name, columns }: DatabaseTable): string {
  return `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`;
}
