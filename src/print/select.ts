/** The small language of --columns, --where and --sort. What names no column of the table throws, and says which there are. */
import type { Cell, Row, Table } from './tables.js';

/** "type,subject" -> indexes of columns. */
export function chooseColumns(table: Table, list: string): number[] {
  return splitList(list).map((name) => indexOf(table, name));
}

/** "-amount,date" -> an order of rows. Empty cells come last, whichever way round. */
export function orderBy(table: Table, list: string): (a: Row, b: Row) => number {
  const keys = splitList(list).map((name) => (name.startsWith('-') ? { index: indexOf(table, name.slice(1)), sign: -1 } : { index: indexOf(table, name), sign: 1 }));
  return (a, b) => {
    for (const { index, sign } of keys) {
      const [x, y] = [a[index], b[index]];
      if (isEmpty(x) || isEmpty(y)) {
        if (isEmpty(x) !== isEmpty(y)) return isEmpty(x) ? 1 : -1;
        continue;
      }
      const difference = compare(x!, y!);
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
}

const tests: Readonly<Record<string, (cell: Cell, wanted: string) => boolean>> = {
  '=': (cell, wanted) => String(cell ?? '') === wanted || (!isEmpty(cell) && compare(cell!, wanted) === 0),
  '!=': (cell, wanted) => !tests['=']!(cell, wanted),
  '~': (cell, wanted) => String(cell ?? '').includes(wanted),
  '<': (cell, wanted) => !isEmpty(cell) && compare(cell!, wanted) < 0,
  '<=': (cell, wanted) => !isEmpty(cell) && compare(cell!, wanted) <= 0,
  '>': (cell, wanted) => !isEmpty(cell) && compare(cell!, wanted) > 0,
  '>=': (cell, wanted) => !isEmpty(cell) && compare(cell!, wanted) >= 0,
};

/** "type=funding" and so on, all of which a row has to pass. */
export function acceptRows(table: Table, conditions: readonly string[]): (row: Row) => boolean {
  const parsed = conditions.map((condition) => {
    const match = /^([\w-]+)\s*(!=|<=|>=|=|~|<|>)\s*([\s\S]*)$/.exec(condition);
    if (!match) throw new RangeError(`"${condition}" is no test (want a column, one of = != ~ < <= > >=, and a value)`);
    return { index: indexOf(table, match[1]!), passes: tests[match[2]!]!, wanted: match[3]! };
  });
  return (row) => parsed.every(({ index, passes, wanted }) => passes(row[index], wanted));
}

/** A cell that no spreadsheet takes for a formula: text that begins with = + - @ gets an apostrophe in front. */
export function guardFormula(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function splitList(list: string): string[] {
  return list.split(',').map((name) => name.trim()).filter((name) => name !== '');
}

function indexOf(table: Table, name: string): number {
  const index = table.columns.indexOf(name);
  if (index < 0) throw new RangeError(`the table ${table.name} has no column "${name}" (it has ${table.columns.join(', ')})`);
  return index;
}

/** Numbers by value, also those behind a sign like ">400"; everything else by code unit. */
function compare(a: string | number, b: string | number): number {
  const [x, y] = [toNumber(a), toNumber(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  const [s, t] = [String(a), String(b)];
  return s < t ? -1 : s > t ? 1 : 0;
}

function toNumber(value: string | number): number {
  if (typeof value === 'number') return value;
  const digits = value.replace(/^[<>~]/, '');
  return digits.trim() === '' ? NaN : Number(digits);
}

function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === '';
}
