/** Tables of the project and of its users: TSV or CSV, the first row names the columns. */
import { readFileSync } from 'node:fs';
import { FatalProblem } from '../problem.js';

/** A row by column name, and where it stands ("people.tsv:812"). */
export type TableRow = { place: string; cells: Record<string, string> };

/**
 * The rows of a table. Lines that begin with # and blank lines are skipped.
 * Throws FatalProblem (file and line) on a row with too many cells or a missing column.
 */
export function parseTable(text: string, required: readonly string[], label: string): TableRow[] {
  return [...walkTable(text, required, label)];
}

/** The text of a table. Throws FatalProblem when the file cannot be read. */
export function readTableText(path: string, label = path): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new FatalProblem({ code: 'no-such-table', place: label, message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})` });
  }
}

/** The rows of a text, one after the other: a table may have a million. */
export function* walkTable(text: string, required: readonly string[], label: string): Generator<TableRow> {
  let columns: string[] | undefined;
  let separator = '\t';
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let n = 0; start < text.length; n++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end).replace(/\r$/, '');
    start = end + 1;
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
    yield { place: `${label}:${n + 1}`, cells: row };
  }
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
