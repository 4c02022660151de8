/** The main command: articles in, records out, one at a time. */
import type { Writable } from 'node:stream';
import { createExtractor, type Extractor } from './extractor.js';
import type { Article } from './model.js';
import { outputFormats } from './print/formats.js';
import { toFile, toStream, type Output } from './print/output.js';
import type { ErrorRecord, ExtractRecord } from './print/record.js';
import type { Table } from './print/tables.js';
import { FatalProblem, type Problem } from './problem.js';
import type { InputFormat } from './read/formats.js';
import { readPaths } from './read/read.js';
import type { Item } from './read/reader.js';

export type RunOptions = {
  paths: readonly string[];
  format: string;
  table: Table;
  /** A file; standard output when absent. */
  output?: string;
  published?: string;
  language: 'de' | 'en' | 'auto';
  /** By name and content when absent. */
  inputFormat?: InputFormat;
  includeText: boolean;
  gazetteers: readonly string[];
  rules: readonly string[];
};

/** What a run needs of the process it runs in. */
export type Surroundings = {
  stdin: AsyncIterable<Buffer>;
  stdout: Writable;
  /** Columns of the terminal, when the output goes to one. */
  width?: number;
  color: boolean;
  report(problem: Problem): void;
};

/** Runs the command. True when everything could be read and analyzed. */
export async function run(options: RunOptions, around: Surroundings): Promise<boolean> {
  const extractor = createExtractor(options);
  const makeWriter = await outputFormats.find(({ name }) => name === options.format)!.load();
  const output = options.output === undefined ? toStream(around.stdout) : toFile(options.output);
  const writer = makeWriter(output.sink, { table: options.table, color: around.color, ...(around.width !== undefined && { width: around.width }) });
  let allWell = true;
  const report = (problem: Problem) => {
    allWell = false;
    around.report(problem);
  };
  try {
    const items = readPaths(options.paths, {
      stdin: around.stdin,
      warn: report,
      ...(options.language !== 'auto' && { language: options.language }),
      ...(options.published !== undefined && { published: options.published }),
      ...(options.inputFormat && { format: options.inputFormat }),
    });
    for await (const item of items) {
      const record = makeOutcome(item, extractor, report);
      if (record) await writer.write(record);
    }
    await writer.end();
    await output.close();
  } catch (error) {
    await giveUp(error, output, options.output);
  }
  return allWell;
}

/** The record of an item, the error record that stands for it, or nothing. */
function makeOutcome(item: Item, extractor: Extractor, report: (problem: Problem) => void): ExtractRecord | ErrorRecord | undefined {
  if ('article' in item) return analyze(item.article, extractor, report);
  const { problem, id, inStream } = item.failure;
  report(problem);
  return inStream ? makeError(problem, id) : undefined;
}

function analyze(article: Article, extractor: Extractor, report: (problem: Problem) => void): ExtractRecord | ErrorRecord {
  try {
    return extractor.extractArticle(article);
  } catch (error) {
    const problem = error instanceof FatalProblem
      ? { ...error.problem, place: error.problem.place || article.id }
      : { code: 'internal', place: article.id, message: `cannot be analyzed: ${String(error)}` };
    report(problem);
    return makeError(problem, article.id);
  }
}

function makeError({ code, message }: Problem, id: string | undefined): ErrorRecord {
  return { ...(id !== undefined && { id }), error: { code, message } };
}

/** A closed pipe ends a run quietly; an output that cannot be written ends it loudly. */
async function giveUp(error: unknown, output: Output, path: string | undefined): Promise<void> {
  await output.abort();
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EPIPE' && path === undefined) return;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  throw new FatalProblem({ code: 'unwritable', place: path ?? 'standard output', message: `cannot be written (${code})` });
}
