/** CSV as RFC 4180 has it, with LF at the end of lines: a header always, quotes where they are needed. TSV is the same with tabs. */
import { once } from 'node:events';
import { format } from '@fast-csv/format';
import type { RowWriter, Sink } from './writer.js';

export function writeCsv(sink: Sink, columns: readonly string[]): RowWriter {
  return writeSeparated(sink, columns, ',');
}

export function writeTsv(sink: Sink, columns: readonly string[]): RowWriter {
  return writeSeparated(sink, columns, '\t');
}

function writeSeparated(sink: Sink, columns: readonly string[], delimiter: string): RowWriter {
  const rows = format({ delimiter, headers: [...columns], alwaysWriteHeaders: true, rowDelimiter: '\n', includeEndRowDelimiter: true });
  const copied = copy(rows, sink);
  copied.catch(() => {}); // whoever awaits it next gets the error
  return {
    write: (row) => (rows.write(row) ? undefined : Promise.race([once(rows, 'drain').then(() => {}), copied])),
    async end() {
      rows.end();
      await copied;
    },
  };
}

async function copy(rows: AsyncIterable<Buffer>, sink: Sink): Promise<void> {
  for await (const chunk of rows) await sink(chunk.toString());
}
