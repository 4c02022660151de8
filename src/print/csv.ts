/** CSV as RFC 4180 has it, with LF at the end of lines: a header always, quotes where they are needed. TSV is the same with tabs. */
import { once } from 'node:events';
import { format } from '@fast-csv/format';
import { isError } from './record.js';
import type { Sink, Writer, WriterOptions } from './writer.js';

export function writeCsv(sink: Sink, options: WriterOptions): Writer {
  return writeSeparated(sink, options, ',');
}

export function writeTsv(sink: Sink, options: WriterOptions): Writer {
  return writeSeparated(sink, options, '\t');
}

function writeSeparated(sink: Sink, { table }: WriterOptions, delimiter: string): Writer {
  const rows = format({ delimiter, headers: [...table.columns], alwaysWriteHeaders: true, rowDelimiter: '\n', includeEndRowDelimiter: true });
  const copied = copy(rows, sink);
  copied.catch(() => {}); // whoever awaits it next gets the error
  return {
    async write(record) {
      if (isError(record)) return;
      let ready = true;
      for (const row of table.rowsOf(record)) ready = rows.write(row);
      if (!ready) await Promise.race([once(rows, 'drain'), copied]);
    },
    async end() {
      rows.end();
      await copied;
    },
  };
}

async function copy(rows: AsyncIterable<Buffer>, sink: Sink): Promise<void> {
  for await (const chunk of rows) await sink(chunk.toString());
}
