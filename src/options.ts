/** Values of flags -> checked options. What is wrong with them ends the run before it begins. */
import { wrongCall, type Call, type Values } from './parse-flags.js';
import type { PipelineOptions } from './pipeline.js';
import { outputFormats } from './print/formats.js';
import { findTable, tables } from './print/tables.js';
import { inputFormats } from './read/formats.js';
import { isIsoDate } from './read/iso-date.js';
import type { RunOptions } from './run.js';

/** What the analysis of a text depends on, in every command that has one. */
export type AnalysisOptions = Required<PipelineOptions> & { published?: string };

/** Options of the main command. `onTerminal` when standard output is one. */
export function readRunOptions({ operands, values }: Call, onTerminal: boolean): RunOptions {
  const output = text(values, 'output');
  if (output === '') throw wrongCall('--output: the name of a file is wanted');
  const file = output === '-' ? undefined : output;
  const inputFormat = inputFormats.find(({ name }) => name === values['input-format']);
  return {
    ...readAnalysisOptions(values),
    paths: operands.length > 0 ? operands : ['-'],
    format: text(values, 'format') ?? formatOfName(file) ?? (onTerminal && file === undefined ? 'table' : 'csv'),
    table: findTable(text(values, 'table') ?? '') ?? tables[0]!,
    includeText: values['include-text'] === true,
    ...(file !== undefined && { output: file }),
    ...(inputFormat && { inputFormat }),
  };
}

/** Options of the analysis. */
export function readAnalysisOptions(values: Values): AnalysisOptions {
  const published = text(values, 'published');
  if (published !== undefined && !isIsoDate(published)) throw wrongCall(`--published: "${published}" is no date (want YYYY, YYYY-MM or YYYY-MM-DD)`);
  return {
    language: (text(values, 'language') ?? 'auto') as AnalysisOptions['language'],
    gazetteers: list(values, 'gazetteer'),
    rules: list(values, 'rules'),
    ...(published !== undefined && { published }),
  };
}

/** The output format that the name of a file tells, if it tells one. */
function formatOfName(file: string | undefined): string | undefined {
  return outputFormats.find(({ name }) => file?.endsWith(`.${name}`))?.name;
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function list(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}
