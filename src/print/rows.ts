/** Records -> the rows of one table that a caller wants. */
import { isError, type ExtractRecord } from './record.js';
import type { RecordWriter, RowOptions, RowWriter } from './writer.js';
import type { Row } from './tables.js';

/** Names of the columns that come out. */
export function columnsOf({ table, columns }: RowOptions): readonly string[] {
  return columns ? columns.map((index) => table.columns[index]!) : table.columns;
}

/** The rows of a record that are wanted, all columns of them. */
export function selectRows(record: ExtractRecord, { table, accepts }: RowOptions): Row[] {
  const rows = table.rowsOf(record);
  return accepts ? rows.filter(accepts) : rows;
}

/** The cells of a row that come out, as they come out. */
export function chooseCells(row: Row, { columns, guard }: RowOptions): Row {
  const chosen = columns ? columns.map((index) => row[index]) : row;
  return guard ? chosen.map(guard) : chosen;
}

/** Writes the rows of each record with a writer of rows. */
export function writeRows(writer: RowWriter, options: RowOptions): RecordWriter {
  const { order } = options;
  const kept: Row[] = [];
  const print = (row: Row) => writer.write(chooseCells(row, options));
  const take = async (rows: readonly Row[]) => {
    for (const row of rows) {
      if (order) kept.push(row);
      else await print(row);
    }
  };
  return {
    async write(record) {
      if (!isError(record)) await take(selectRows(record, options));
    },
    async writePrepared(prepared) {
      if ('rows' in prepared) await take(prepared.rows);
      else if ('joined' in prepared && prepared.joined.length > 0) await writer.writeLines!(prepared.joined);
    },
    async end() {
      if (order) kept.sort(order);
      for (const row of kept) await print(row);
      await writer.end();
    },
  };
}
