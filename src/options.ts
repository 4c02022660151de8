/** Values of flags -> checked options. What is wrong with them ends the run before it begins. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { wrongCall, type Call, type Values } from './parse-flags.js';
import type { PipelineOptions } from './pipeline.js';
import type { PrintOptions } from './print/destination.js';
import { endingOf, findFormat, outputFormats, partsFor, type OutputFormat } from './print/formats.js';
import { acceptRows, chooseColumns, guardFormula, orderBy } from './print/select.js';
import { findTable, tables } from './print/tables.js';
import { makeDecoder } from './read/encoding.js';
import { inputFormats } from './read/formats.js';
import { isIsoDate } from './read/iso-date.js';
import type { RunOptions } from './run.js';
import { readShard, type Shard } from './shard.js';

/** What the analysis of a text depends on, in every command that has one. */
export type AnalysisOptions = Required<Omit<PipelineOptions, 'data'>> & { published?: string };

/** Options of the main command. `onTerminal` when standard output is one. */
export function readRunOptions({ operands, values }: Call, onTerminal: boolean): RunOptions {
  const analysis = readAnalysisOptions(values);
  const print = readPrintOptions(values, onTerminal);
  const parts = partsFor(print.format);
  return {
    analysis,
    input: readInputOptions(operands, values, analysis),
    includeText: parts.text || values['include-text'] === true,
    includeLayout: parts.layout,
    print,
    jobs: readJobs(values, analysis),
    resume: values['resume'] === true,
    ...readShardOption(values),
    source: { call: { operands, values }, onTerminal },
  };
}

/** Threads that analyze: as many as there are cores, unless a table or rule file can be read only once (a pipe). */
function readJobs(values: Values, { gazetteers, rules }: AnalysisOptions): RunOptions['jobs'] {
  const given = text(values, 'jobs');
  if (given !== undefined && !/^[1-9]\d{0,2}$/.test(given)) throw wrongCall(`--jobs: "${given}" is no number of threads`);
  const canShare = [...gazetteers, ...rules].every((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== false);
  return { count: canShare ? Number(given ?? availableParallelism()) : 1, atOnce: given !== undefined };
}

function readShardOption(values: Values): { shard?: Shard } {
  const given = text(values, 'shard');
  if (given === undefined) return {};
  const shard = readShard(given);
  if (!shard) throw wrongCall(`--shard: "${given}" is no share (want 1/4 to 4/4)`);
  return { shard };
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

/** Options of reading: what the inputs are, and what holds for articles that do not say it. */
export function readInputOptions(operands: readonly string[], values: Values, analysis: AnalysisOptions): RunOptions['input'] {
  const format = inputFormats.find(({ name }) => name === values['input-format']);
  const encoding = text(values, 'encoding');
  if (encoding !== undefined && !makeDecoder(encoding)) throw wrongCall(`--encoding: "${encoding}" is no encoding (want utf-8, windows-1252, utf-16le ...)`);
  const filesFrom = text(values, 'files-from');
  const fields = {
    ...field(values, 'text', 'text-field'), ...field(values, 'id', 'id-field'), ...field(values, 'title', 'title-field'),
    ...field(values, 'published', 'date-field'), ...field(values, 'language', 'language-field'),
  };
  return {
    paths: operands.length > 0 || filesFrom !== undefined ? operands : ['-'],
    include: list(values, 'include'),
    exclude: list(values, 'exclude'),
    fields,
    ...(filesFrom !== undefined && { filesFrom: { path: filesFrom, separator: values['null'] === true ? 0 : 10 } }),
    ...(format && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(analysis.language !== 'auto' && { language: analysis.language }),
    ...(analysis.published !== undefined && { published: analysis.published }),
  };
}

function readPrintOptions(values: Values, onTerminal: boolean): PrintOptions {
  const path = text(values, 'output');
  if (path === '') throw wrongCall('--output: the name of a file is wanted');
  const output = path === undefined || path === '-' ? undefined : { path, isFolder: isFolder(path) };
  const name = text(values, 'format') ?? formatOfName(output?.path) ?? (onTerminal && !output ? 'table' : 'csv');
  const format = findFormat(name)!;
  const table = findTable(text(values, 'table') ?? '') ?? tables[0]!;
  const flat = (['columns', 'where', 'sort', 'excel-safe', 'bom'] as const).filter((flag) => values[flag] !== undefined);
  if (format.holds !== 'rows' && flat.length > 0) throw wrongCall(`--${flat[0]!} goes with the flat formats (csv, tsv, table, parquet), not with ${name}`);
  if (format.holds === 'rows' && format.binary && values['bom'] !== undefined) throw wrongCall(`--bom goes with formats that are text, not with ${name}`);
  checkPlace(format, output, onTerminal);
  if (output?.isFolder && flat.some((flag) => flag === 'columns' || flag === 'where' || flag === 'sort')) {
    throw wrongCall(`--${flat[0]!} is about one table, but a folder gets all of them; name a file with --output`);
  }
  try {
    const [columns, sort, where] = [text(values, 'columns'), text(values, 'sort'), list(values, 'where')];
    return {
      format,
      table,
      force: values['force'] === true || values['resume'] === true,
      keepPartial: values['resume'] === true,
      mark: values['bom'] === true,
      ...(output && { output }),
      ...(columns !== undefined && { columns: chooseColumns(table, columns) }),
      ...(sort !== undefined && { order: orderBy(table, sort) }),
      ...(where.length > 0 && { accepts: acceptRows(table, where) }),
      ...(values['excel-safe'] === true && { guard: guardFormula }),
    };
  } catch (error) {
    if (error instanceof RangeError) throw wrongCall(error.message);
    throw error;
  }
}

/** Some formats cannot go everywhere. */
function checkPlace(format: OutputFormat, output: PrintOptions['output'], onTerminal: boolean): void {
  const { name } = format;
  if (format.holds === 'database' && !output) throw wrongCall(`--format ${name} needs a file: --output facts.${endingOf(format)}`);
  if (format.holds === 'documents' && format.wantsFolder && !output?.isFolder) throw wrongCall(`--format ${name} needs a folder: --output DIR/`);
  if (format.holds === 'rows' && format.binary && !output && onTerminal) throw wrongCall(`--format ${name} is not for a terminal: --output facts.${endingOf(format)}`);
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The output format that the name of a file tells, if it tells one. */
function formatOfName(file: string | undefined): string | undefined {
  return outputFormats.find((format) => file?.endsWith(`.${format.name}`))?.name;
}

function field(values: Values, part: string, flag: string): Record<string, string> {
  const name = text(values, flag);
  return name === undefined ? {} : { [part]: name };
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function list(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}
