/** The list of output formats. Each module is loaded when its format is asked for. */
import type { MakeRecordWriter, MakeRowWriter } from './writer.js';

type Format = { readonly name: string; readonly summary: string };
/** A format that holds whole records. */
export type RecordFormat = Format & { readonly holds: 'records'; load(): Promise<MakeRecordWriter> };
/** A format that holds one flat table. */
export type RowFormat = Format & { readonly holds: 'rows'; load(): Promise<MakeRowWriter> };
export type OutputFormat = RecordFormat | RowFormat;

export const outputFormats: readonly OutputFormat[] = [
  { name: 'table', holds: 'rows', summary: 'aligned columns for reading', load: async () => (await import('./table.js')).writeTable },
  { name: 'csv', holds: 'rows', summary: 'comma-separated values (RFC 4180)', load: async () => (await import('./csv.js')).writeCsv },
  { name: 'tsv', holds: 'rows', summary: 'the same with tabs', load: async () => (await import('./csv.js')).writeTsv },
  { name: 'json', holds: 'records', summary: 'one array of records', load: async () => (await import('./json.js')).writeJson },
  { name: 'ndjson', holds: 'records', summary: 'one record a line', load: async () => (await import('./ndjson.js')).writeNdjson },
];

export function findFormat(name: string): OutputFormat | undefined {
  return outputFormats.find((format) => format.name === name);
}
