/**
 * Records -> what the writer of a format needs of them, made where the records are made. Between threads, bytes are much cheaper to
 * hand over than rows, and those than whole records.
 */
import { formatRows } from './csv.js';
import { isError, type ErrorRecord, type ExtractRecord } from './record.js';
import type { PrintOptions } from './destination.js';
import { chooseCells, selectRows } from './rows.js';
import type { Prepared } from './writer.js';

/** Unlike Buffer.from, it gives every text a memory of its own, which can go to another thread. */
const encoder = new TextEncoder();

export type Preparer = (records: readonly (ExtractRecord | ErrorRecord)[]) => Prepared | Promise<Prepared>;

/** Prepares records of a run for `writePrepared` of its writer; as they are, where the format takes nothing else. */
export function makePreparer(options: PrintOptions): Preparer {
  const { format, output, order } = options;
  if (format.holds === 'records' && format.join !== undefined) {
    const { join } = format;
    return (records) => ({ joined: encoder.encode(records.map((record) => JSON.stringify(record)).join(join)) });
  }
  if (format.holds === 'rows' && !output?.isFolder) {
    const { separator } = format;
    if (separator !== undefined && !order) {
      const rowsOf = (record: ExtractRecord | ErrorRecord) => (isError(record) ? [] : selectRows(record, options).map((row) => chooseCells(row, options)));
      return async (records) => ({ joined: encoder.encode(await formatRows(records.flatMap(rowsOf), separator)) });
    }
    return (records) => ({ rows: records.flatMap((record) => (isError(record) ? [] : selectRows(record, options))) });
  }
  return (records) => ({ records });
}
