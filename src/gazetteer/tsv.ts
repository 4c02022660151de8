/** Tables of the project and of its users: TSV or CSV, the first row names the columns. */
import { readFileSync } from 'node:fs';
import { FatalProblem } from '../problem.js';

/** A row by column name, and where it stands ("people.tsv:812"). */
export type TableRow = { place: string; cells: Record<string, string> };

/**
 * Reads a table. Lines that begin with # and blank lines are skipped.
 * Throws FatalProblem (file and line) on a row with too many cells, a missing column, or a file that cannot be read.
 */
export function readTable(path: string, required: readonly string[], label = path): TableRow[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FatalProblem({ code: 'no-such-table', place: label, message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})` });
  }
  return parseTable(text, required, label);
}

export function parseTable(text: string, required: readonly string[], label: string): TableRow[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  let columns: string[] | undefined;
  let separator = '\t';
  const rows: TableRow[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]!.replace(/\r$/, '');
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!columns) {
      separator = line.includes('\t') || !/[;,]/.test(line) ? '\t' : line.includes(';') ? ';' : ',';
      columns = splitLine(line, separator).map((c) => c.trim());
      const missing = required.find((c) => !columns!.includes(c));
      if (missing !== undefined) throw new FatalProblem({ code: 'bad-table', place: `${label}:${n + 1}`, message: `has no column "${missing}" (its columns: ${columns.join(', ')})` });
      continue;
    }
    const cells = splitLine(line, separator);
    if (cells.length > columns.length) {
      throw new FatalProblem({ code: 'bad-table', place: `${label}:${n + 1}`, message: `has ${cells.length} cells, but there are ${columns.length} columns` });
    }
    const row: Record<string, string> = {};
    columns.forEach((column, i) => (row[column] = (cells[i] ?? '').trim()));
    rows.push({ place: `${label}:${n + 1}`, cells: row });
  }
  return rows;
}

/** Cells of a line; in CSV a cell may stand in double quotes (RFC 4180, without line breaks inside). */
function splitLine(line: string, separator: string): string[] {
  if (separator === '\t' || !line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (quoted) {
      if (c === '"' && line[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else cell += c;
  }
  cells.push(cell);
  return cells;
}

/** The values of a cell that may hold several: "a|b". */
export function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|').map((v) => v.trim()).filter((v) => v !== '');
}
