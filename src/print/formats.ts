/** The list of output formats. Each module is loaded when its format is asked for. */
import type { MakeWriter } from './writer.js';

export type OutputFormat = {
  readonly name: string;
  readonly summary: string;
  load(): Promise<MakeWriter>;
};

export const outputFormats: readonly OutputFormat[] = [
  { name: 'table', summary: 'aligned columns for reading', load: async () => (await import('./table.js')).writeTable },
  { name: 'csv', summary: 'comma-separated values (RFC 4180)', load: async () => (await import('./csv.js')).writeCsv },
  { name: 'tsv', summary: 'the same with tabs', load: async () => (await import('./csv.js')).writeTsv },
  { name: 'json', summary: 'one array of records', load: async () => (await import('./json.js')).writeJson },
  { name: 'ndjson', summary: 'one record a line', load: async () => (await import('./ndjson.js')).writeNdjson },
];
