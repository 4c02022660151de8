/** What a writer is: of whole records, of the rows of one table, of one document an article, or of a database. */
import type { ErrorRecord, ExtractRecord, Layout } from './record.js';
import type { Cell, Row, Table } from './tables.js';

/** Takes text or bytes; the promise is there when the receiver wants the writer to wait. */
export type Sink = (piece: string | Uint8Array) => void | Promise<void>;

export type Terminal = {
  /** Columns of the terminal; absent when the output goes elsewhere. */
  width?: number;
  /** Whether the terminal wants colors. */
  color: boolean;
};

/** Records as JSON, or rows as lines, joined as the format joins them; or the rows that are wanted; or the records. */
export type Prepared = { joined: Uint8Array } | { rows: readonly Row[] } | { records: readonly (ExtractRecord | ErrorRecord)[] };

/** Writes one record after the other. Errors are part of a stream of records; flat tables have no row for them. */
export type RecordWriter = {
  write(record: ExtractRecord | ErrorRecord): void | Promise<void>;
  /** Takes several records at once, as `prepare.ts` has made them in another thread; where it is absent, `write` does. */
  writePrepared?(prepared: Prepared): void | Promise<void>;
  end(): void | Promise<void>;
};
export type MakeRecordWriter = (sink: Sink) => RecordWriter;

/** Writes one row after the other, below the names of the columns. */
export type RowWriter = {
  write(row: Row): void | Promise<void>;
  /** Takes rows that are formatted already, where a row is a line. */
  writeLines?(lines: Uint8Array): void | Promise<void>;
  end(): void | Promise<void>;
};
export type MakeRowWriter = (sink: Sink, columns: readonly string[], terminal: Terminal) => RowWriter;

/** One file about one article: its ending, and what is in it. */
export type DocumentFile = { ending: string; text: string };

/** Prints an article as a document of its own, from a record with its text and layout. */
export type PrintDocument = (record: DocumentRecord) => DocumentFile[];
export type DocumentPrinter = {
  print: PrintDocument;
  /** Files that a folder of such documents needs once. */
  companions?: readonly { name: string; text: string }[];
};

/** A record with everything a document is printed from. */
export type DocumentRecord = ExtractRecord & { article: { text: string }; layout: Layout };

/** Builds a file that only a database can write; `abort` closes it. The file is new, and named by the caller. */
export type DatabaseWriter = RecordWriter & { abort(): void };
export type OpenDatabase = (path: string) => DatabaseWriter | Promise<DatabaseWriter>;

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
