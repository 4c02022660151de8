/**
 * Aligned columns for people: as wide as the terminal, or as wide as it takes when the output goes elsewhere.
 *
 * Columns without any value are left out; on a terminal, so are those that matter least when the rest would not fit. Rows are laid out in
 * blocks, so that memory stays flat however many there are.
 */
import { Chalk, type ChalkInstance } from 'chalk';
import { displayWidth, truncate } from './display-width.js';
import type { Row } from './tables.js';
import type { RowWriter, Sink, Terminal } from './writer.js';

const BLOCK = 1000;
const GAP = 2;
/** No column that is shown gets narrower than this. */
const NARROW = 10;
/** A column that could take more than this gives way first when space is short. */
const COMFORTABLE = 24;

/** Columns that a reader misses least, the first to go first. */
const expendable = [
  'rule', 'plover', 'by', 'place_id', 'object_id', 'subject_id', 'speaker_id', 'start', 'end', 'sentence', 'wikidata', 'entity', 'published',
  'article', 'form', 'characters', 'cue', 'subtype', 'unit', 'evidence', 'polarity', 'modality', 'source', 'topic', 'agency', 'language', 'id',
  'place', 'date', 'quantity', 'currency', 'amount',
];
const numeric = new Set(['amount', 'quantity', 'start', 'end', 'sentence', 'mentions', 'characters', 'entities', 'facts']);

type Column = { name: string; index: number; width: number };

/** Writes the rows of one table for people to read. */
export function writeTable(sink: Sink, names: readonly string[], { width, color }: Terminal): RowWriter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  let rows: Row[] = [];
  let columns: Column[] | undefined;
  const flush = () => {
    let text = '';
    if (columns === undefined) {
      columns = layOut(names, rows, width);
      text = printHeader(columns, chalk);
    }
    for (const row of rows) text += printRow(columns, row, chalk);
    rows = [];
    return sink(text);
  };
  return {
    write(row) {
      rows.push(row);
      return rows.length < BLOCK ? undefined : flush();
    },
    end: () => (columns !== undefined && rows.length === 0 ? undefined : flush()),
  };
}

/** Chooses the columns and their widths after the rows of the first block. */
function layOut(names: readonly string[], rows: readonly Row[], limit: number | undefined): Column[] {
  let columns = names.map((name, index) => ({ name, index, width: widest(name, index, rows) }));
  if (rows.length > 0) columns = columns.filter(({ index }) => rows.some((row) => show(row[index]) !== ''));
  if (limit === undefined) return columns;
  for (const name of expendable) {
    if (tightest(columns) <= limit) break;
    columns = columns.filter((column) => column.name !== name);
  }
  shrink(columns, limit);
  return columns;
}

function widest(name: string, index: number, rows: readonly Row[]): number {
  let width = displayWidth(name);
  for (const row of rows) width = Math.max(width, displayWidth(show(row[index])));
  return width;
}

/** Width of all columns together when the wide ones are cut to a comfortable width. */
function tightest(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + Math.min(width, COMFORTABLE) + GAP, -GAP);
}

/** Takes from the widest columns until all fit. */
function shrink(columns: Column[], limit: number): void {
  let excess = columns.reduce((sum, { width }) => sum + width + GAP, -GAP) - limit;
  while (excess > 0) {
    const column = columns.reduce((a, b) => (b.width > a.width ? b : a));
    const next = columns.reduce((width, other) => (other.width < column.width ? Math.max(width, other.width) : width), NARROW);
    const cut = Math.min(excess, Math.max(1, column.width - next));
    if (column.width - cut < NARROW) return;
    column.width -= cut;
    excess -= cut;
  }
}

function printHeader(columns: readonly Column[], chalk: ChalkInstance): string {
  return printCells(columns.map((column) => chalk.bold(fit(column.name, column))));
}

function printRow(columns: readonly Column[], row: Row, chalk: ChalkInstance): string {
  return printCells(columns.map((column) => {
    const cell = fit(show(row[column.index]), column);
    return paint(column.name, cell, chalk);
  }));
}

function printCells(cells: readonly string[]): string {
  return `${cells.join(' '.repeat(GAP)).trimEnd()}\n`;
}

function paint(column: string, cell: string, chalk: ChalkInstance): string {
  if (column === 'type' || column === 'kind') return chalk.cyan(cell);
  if (column === 'polarity' && cell.startsWith('negated')) return chalk.red(cell);
  if (column === 'amount' || column === 'quantity') return chalk.green(cell);
  if (column === 'evidence' || column === 'rule' || column === 'by') return chalk.dim(cell);
  return cell;
}

function fit(text: string, { name, width }: Column): string {
  const cut = truncate(text, width);
  const padding = ' '.repeat(Math.max(0, width - displayWidth(cut)));
  return numeric.has(name) ? padding + cut : cut + padding;
}

/** One cell on one line: control characters (and with them terminal escapes) become blanks. */
function show(cell: Row[number]): string {
  return cell === undefined ? '' : String(cell).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
