/** Records -> the rows of one table that a caller wants. */
import { isError } from './record.js';
import type { RecordWriter, RowOptions, RowWriter } from './writer.js';
import type { Row } from './tables.js';

/** Names of the columns that come out. */
export function columnsOf({ table, columns }: RowOptions): readonly string[] {
  return columns ? columns.map((index) => table.columns[index]!) : table.columns;
}

/** Writes the rows of each record with a writer of rows. */
export function writeRows(writer: RowWriter, options: RowOptions): RecordWriter {
  const { table, columns, accepts, order, guard } = options;
  const kept: Row[] = [];
  const print = (row: Row) => {
    const chosen = columns ? columns.map((index) => row[index]) : row;
    return writer.write(guard ? chosen.map(guard) : chosen);
  };
  return {
    async write(record) {
      if (isError(record)) return;
      for (const row of table.rowsOf(record)) {
        if (accepts && !accepts(row)) continue;
        if (order) kept.push(row);
        else await print(row);
      }
    },
    async end() {
      if (order) kept.sort(order);
      for (const row of kept) await print(row);
      await writer.end();
    },
  };
}
