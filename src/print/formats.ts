/** The list of output formats. Each module is loaded when its format is asked for. */
import type { DocumentPrinter, MakeRecordWriter, MakeRowWriter, OpenDatabase } from './writer.js';

type Format = {
  readonly name: string;
  readonly summary: string;
  /** Ending of its files, where it is not the name. */
  readonly ending?: string;
};
/** A format that holds whole records, one behind the other; with the text of the articles when it `needsText`; JSON texts with `join` between them when that is all it is. */
export type RecordFormat = Format & { readonly holds: 'records'; readonly needsText?: boolean; readonly join?: string; load(): Promise<MakeRecordWriter> };
/** A format that holds one flat table, as text unless it is `binary`; a line a row, with a `separator` between cells, when that is all it is. */
export type RowFormat = Format & { readonly holds: 'rows'; readonly binary?: boolean; readonly separator?: string; load(): Promise<MakeRowWriter> };
/** A format that holds one article; files that can stand behind each other are `joinable`, others that come in pairs want a folder. */
export type DocumentFormat = Format & { readonly holds: 'documents'; readonly joinable?: boolean; readonly wantsFolder?: boolean; load(): Promise<DocumentPrinter> };
/** A format that holds all tables in one file. */
export type DatabaseFormat = Format & { readonly holds: 'database'; load(): Promise<OpenDatabase> };
export type OutputFormat = RecordFormat | RowFormat | DocumentFormat | DatabaseFormat;

export const outputFormats: readonly OutputFormat[] = [
  { name: 'table', holds: 'rows', ending: 'txt', summary: 'aligned columns for reading', load: async () => (await import('./table.js')).writeTable },
  { name: 'csv', holds: 'rows', separator: ',', summary: 'comma-separated values (RFC 4180)', load: async () => (await import('./csv.js')).writeCsv },
  { name: 'tsv', holds: 'rows', separator: '\t', summary: 'the same with tabs', load: async () => (await import('./csv.js')).writeTsv },
  { name: 'json', holds: 'records', join: ',\n', summary: 'one array of records', load: async () => (await import('./json.js')).writeJson },
  { name: 'ndjson', holds: 'records', join: '\n', summary: 'one record a line', load: async () => (await import('./ndjson.js')).writeNdjson },
  { name: 'parquet', holds: 'rows', binary: true, summary: 'Apache Parquet', load: async () => (await import('./parquet.js')).writeParquet },
  { name: 'sqlite', holds: 'database', summary: 'a SQLite database with all tables', load: async () => (await import('./sqlite.js')).openSqlite },
  { name: 'duckdb', holds: 'database', summary: 'a DuckDB database with all tables', load: async () => (await import('./duckdb.js')).openDuckdb },
  { name: 'html', holds: 'records', needsText: true, summary: 'a report to look at in a browser', load: async () => (await import('./html.js')).writeHtml },
  { name: 'conll', holds: 'documents', joinable: true, summary: 'CoNLL-2003, a token a line, names in IOB2', load: async () => (await import('./conll.js')).conll },
  { name: 'brat', holds: 'documents', wantsFolder: true, summary: 'brat standoff, two files an article', load: async () => (await import('./brat.js')).brat },
  { name: 'webanno', holds: 'documents', ending: 'tsv', summary: 'WebAnno TSV 3.3, for INCEpTION', load: async () => (await import('./webanno.js')).webanno },
  { name: 'timeml', holds: 'documents', ending: 'tml', summary: 'TimeML 1.2.1, times marked in the text', load: async () => (await import('./timeml.js')).timeml },
];

export function findFormat(name: string): OutputFormat | undefined {
  return outputFormats.find((format) => format.name === name);
}

/** Ending of the files of a format. */
export function endingOf({ name, ending }: OutputFormat): string {
  return ending ?? name;
}

/** What records of a format have to bring along. */
export function partsFor(format: OutputFormat): { text: boolean; layout: boolean } {
  const documents = format.holds === 'documents';
  return { text: documents || (format.holds === 'records' && format.needsText === true), layout: documents };
}
