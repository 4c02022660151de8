/** What a writer is: of whole records, or of the rows of one table. */
import type { ErrorRecord, ExtractRecord } from './record.js';
import type { Cell, Row, Table } from './tables.js';

/** Takes text; the promise is there when the receiver wants the writer to wait. */
export type Sink = (text: string) => void | Promise<void>;

export type Terminal = {
  /** Columns of the terminal; absent when the output goes elsewhere. */
  width?: number;
  /** Whether the terminal wants colors. */
  color: boolean;
};

/** Writes one record after the other. Errors are part of a stream of records; flat tables have no row for them. */
export type RecordWriter = {
  write(record: ExtractRecord | ErrorRecord): void | Promise<void>;
  end(): void | Promise<void>;
};
export type MakeRecordWriter = (sink: Sink) => RecordWriter;

/** Writes one row after the other, below the names of the columns. */
export type RowWriter = {
  write(row: Row): void | Promise<void>;
  end(): void | Promise<void>;
};
export type MakeRowWriter = (sink: Sink, columns: readonly string[], terminal: Terminal) => RowWriter;

/** What a caller wants of a table: which rows and columns, in which order. */
export type RowOptions = {
  table: Table;
  /** Indexes of the columns to print; all when absent. */
  columns?: readonly number[];
  /** Whether a row is wanted; every row when absent. */
  accepts?: (row: Row) => boolean;
  /** Order of the rows; as they come when absent. All rows wait in memory for it. */
  order?: (a: Row, b: Row) => number;
  /** Changes each cell at the end. */
  guard?: (cell: Cell) => Cell;
};
