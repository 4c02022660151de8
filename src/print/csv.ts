/** CSV as RFC 4180 has it, with LF at the end of lines: a header always, quotes where they are needed. TSV is the same with tabs. */
import { writeToString } from '@fast-csv/format';
import type { Row } from './tables.js';
import type { MakeRowWriter } from './writer.js';

/** Rows that are formatted together when they come one by one. */
const BLOCK = 256;

export const writeCsv = writeSeparated(',');
export const writeTsv = writeSeparated('\t');

function writeSeparated(delimiter: string): MakeRowWriter {
  return (sink, columns) => {
    let rows: Row[] = [columns];
    const flush = async () => {
      const text = await formatRows(rows, delimiter);
      rows = [];
      await sink(text);
    };
    return {
      write(row) {
        rows.push(row);
        return rows.length < BLOCK ? undefined : flush();
      },
      async writeLines(lines) {
        if (rows.length > 0) await flush();
        await sink(lines);
      },
      end: () => (rows.length > 0 ? flush() : undefined),
    };
  };
}

/** Rows as lines; the same in whichever thread they are made. */
export async function formatRows(rows: readonly Row[], delimiter: string): Promise<string> {
  return rows.length === 0 ? '' : writeToString(rows.map((row) => [...row]), { delimiter, headers: false, rowDelimiter: '\n', includeEndRowDelimiter: true });
}
