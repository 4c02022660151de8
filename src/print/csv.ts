/** CSV as RFC 4180 has it, with LF at the end of lines: a header always, quotes where they are needed. TSV is the same with tabs. */
import type { Row } from './tables.js';
import type { MakeRowWriter } from './writer.js';

export const writeCsv = writeSeparated(',');
export const writeTsv = writeSeparated('\t');

function writeSeparated(separator: string): MakeRowWriter {
  return (sink, columns) => {
    let isNew = true;
    const header = () => {
      const text = isNew ? formatRow(columns, separator) : '';
      isNew = false;
      return text;
    };
    return {
      write: (row) => sink(header() + formatRow(row, separator)),
      async writeLines(lines) {
        if (isNew) await sink(header());
        await sink(lines);
      },
      end: () => (isNew ? sink(header()) : undefined),
    };
  };
}

/** One row as a line; the same in whichever thread it is made. NUL, which no reader of tables takes, is left out. */
export function formatRow(row: Row, separator: string): string {
  let line = '';
  for (let i = 0; i < row.length; i++) {
    if (i > 0) line += separator;
    const cell = row[i];
    if (typeof cell === 'string') line += needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""').replaceAll('\0', '')}"` : cell.replaceAll('\0', '');
    else if (cell !== undefined) line += String(cell);
  }
  return `${line}\n`;
}

function needsQuotes(cell: string, separator: string): boolean {
  return cell.includes(separator) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
}
