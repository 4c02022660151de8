/** The tables of a database: the flat views, with what a flat view leaves out behind their columns, and the keys between them. */
import { makeUnique } from './file-names.js';
import type { ExtractRecord } from './record.js';
import { findTable, type Cell, type Row, type Table } from './tables.js';

export type Key = { readonly columns: readonly string[]; readonly table: string; readonly target: readonly string[] };

export type DatabaseTable = Table & {
  /** Columns that name a row; absent where rows have no name. */
  readonly primary?: readonly string[];
  /** Columns that name a row of another table. */
  readonly keys: readonly Key[];
};

const toArticle: Key = { columns: ['article'], table: 'articles', target: ['id'] };
const toEntity = (column: string): Key => ({ columns: ['article', column], table: 'entities', target: ['article', 'id'] });

/** All tables, each behind those that it points to. */
export const databaseTables: readonly DatabaseTable[] = [
  { ...widen('articles', ['text'], ({ article }) => [[article.text]]), primary: ['id'], keys: [] },
  { ...findTable('entities')!, primary: ['article', 'id'], keys: [toArticle] },
  { ...findTable('mentions')!, keys: [toArticle, toEntity('entity')] },
  { ...widen('money', ['upto'], ({ money }) => money.map(({ upTo }) => [upTo])), keys: [toArticle] },
  { ...findTable('dates')!, keys: [toArticle] },
  { ...widen('quotes', ['by'], ({ quotes }) => quotes.map(({ by }) => [by])), keys: [toArticle, toEntity('speaker_id')] },
  {
    ...widen('facts', ['amount_upto', 'amount_modifier', 'quantity_value', 'quantity_upto', 'quantity_modifier', 'source_id', 'sentence'], ({ facts }) => facts.map(
      ({ amount, quantity, source, evidence }) => [
        amount?.upTo, amount?.modifier, quantity?.value, quantity?.upTo, quantity?.modifier, source?.entity, evidence.sentence,
      ],
    )),
    keys: [toArticle, toEntity('subject_id'), toEntity('object_id'), toEntity('place_id'), toEntity('source_id')],
  },
];

/** A flat view with more columns behind its own. */
function widen(name: string, columns: readonly string[], cellsOf: (record: ExtractRecord) => Cell[][]): Table {
  const table = findTable(name)!;
  return {
    name,
    columns: [...table.columns, ...columns],
    rowsOf(record): Row[] {
      const more = cellsOf(record);
      return table.rowsOf(record).map((row, i) => [...row, ...more[i]!]);
    },
  };
}

/** Gives an article whose id has been there before an id of its own ("a.txt#2"), so that ids can be keys. */
export function makeIdsUnique(): (record: ExtractRecord) => ExtractRecord {
  const unique = makeUnique();
  return (record) => {
    const id = unique(record.article.id);
    return id === record.article.id ? record : { ...record, article: { ...record.article, id } };
  };
}

/** Columns in quotes, for SQL. */
export function listColumns(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join(', ');
}

/** The statement that makes a table, with the types as a database calls them. */
export function createTable({ name, columns, primary, keys }: DatabaseTable, typeOf: (column: string) => string): string {
  const parts = columns.map((column) => `"${column}" ${typeOf(column)}`);
  if (primary) parts.push(`PRIMARY KEY (${listColumns(primary)})`);
  for (const key of keys) parts.push(`FOREIGN KEY (${listColumns(key.columns)}) REFERENCES "${key.table}" (${listColumns(key.target)})`);
  return `CREATE TABLE "${name}" (\n  ${parts.join(',\n  ')}\n)`;
}
