/**
 * Records -> what the writer of a format needs of them, made where the records are made. Between threads, JSON as bytes and the rows of
 * one table are much cheaper to hand over than whole records.
 */
import { isError, type ErrorRecord, type ExtractRecord } from './record.js';
import type { PrintOptions } from './destination.js';
import { selectRows } from './rows.js';
import type { Prepared } from './writer.js';

/** Unlike Buffer.from, it gives every text a memory of its own, which can go to another thread. */
const encoder = new TextEncoder();

/** Prepares records of a run for `writePrepared` of its writer; as they are, where the format takes nothing else. */
export function makePreparer(options: PrintOptions): (records: readonly (ExtractRecord | ErrorRecord)[]) => Prepared {
  const { format, output } = options;
  if (format.holds === 'records' && format.join !== undefined) {
    const { join } = format;
    return (records) => ({ joined: encoder.encode(records.map((record) => JSON.stringify(record)).join(join)) });
  }
  if (format.holds === 'rows' && !output?.isFolder) {
    return (records) => ({ rows: records.flatMap((record) => (isError(record) ? [] : selectRows(record, options))) });
  }
  return (records) => ({ records });
}
