/** Reading and writing of the tab-separated tables under gazetteers/words. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The folder the tables live in. */
export const WORDS = new URL('../../words/', import.meta.url);

/** Reads a table into records keyed by the column names; empty list when the file does not exist. */
export function readTable(name) {
  const file = new URL(name, WORDS);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** Writes rows (arrays of cells), sorted by their cells, below a line of column names. */
export function writeTable(name, columns, rows) {
  const lines = rows.map((row) => row.join('\t'));
  const broken = lines.find((line) => line.includes('\n') || line.split('\t').length !== columns.length);
  if (broken !== undefined) throw new Error(`${name}: a row does not fit the columns: ${broken}`);
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(new URL(name, WORDS), [columns.join('\t'), ...sorted, ''].join('\n'));
  console.log(`${name}: ${sorted.length} rows`);
}

/** Joins the alternatives of a cell, without empty ones and repetitions. */
export const joinCell = (values) => [...new Set(values.filter(Boolean))].join('|');
