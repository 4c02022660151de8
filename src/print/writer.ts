/** What a writer of records is, whatever its format. */
import type { ErrorRecord, ExtractRecord } from './record.js';
import type { Table } from './tables.js';

/** Takes text; the promise is there when the receiver wants the writer to wait. */
export type Sink = (text: string) => void | Promise<void>;

export type WriterOptions = {
  /** Which flat view, for the formats that print one. */
  table: Table;
  /** Columns of the terminal; absent when the output goes elsewhere. */
  width?: number;
  /** Whether the terminal wants colors. */
  color: boolean;
};

/** Writes one record after the other. Errors are part of a stream of records; flat tables have no row for them. */
export type Writer = {
  write(record: ExtractRecord | ErrorRecord): void | Promise<void>;
  end(): void | Promise<void>;
};

export type MakeWriter = (sink: Sink, options: WriterOptions) => Writer;
