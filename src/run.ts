/** The main command: articles in, records out, one at a time. */
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createExtractor, type Extractor } from './extractor.js';
import type { Article } from './model.js';
import type { AnalysisOptions } from './options.js';
import { openDestination, type PrintOptions } from './print/destination.js';
import type { ErrorRecord, ExtractRecord } from './print/record.js';
import type { Terminal } from './print/writer.js';
import { ArticleProblem, FatalProblem, type Problem } from './problem.js';
import { readPaths, type InputOptions } from './read/read.js';
import type { Item } from './read/reader.js';

export type RunOptions = {
  input: Omit<InputOptions, 'stdin' | 'warn'>;
  analysis: AnalysisOptions;
  includeText: boolean;
  includeLayout: boolean;
  print: PrintOptions;
};

/** What a run needs of the process it runs in. */
export type Surroundings = {
  stdin: AsyncIterable<Buffer>;
  stdout: Writable;
  terminal: Terminal;
  report(problem: Problem): void;
  /** Calls `clean` when the run is interrupted. */
  onInterrupt(clean: () => void): void;
};

/** The event loop gets a turn this often (milliseconds), so that signals are heard however busy the run is. */
const TURN = 50;

/** Runs the command. True when everything could be read and analyzed. */
export async function run(options: RunOptions, around: Surroundings): Promise<boolean> {
  const extractor = createExtractor({ ...options.analysis, includeText: options.includeText, includeLayout: options.includeLayout });
  let allWell = true;
  const report = (problem: Problem) => {
    allWell = false;
    around.report(problem);
  };
  const destination = await openDestination(options.print, around.stdout, around.terminal);
  if (options.print.output) around.onInterrupt(() => destination.abort());
  try {
    let turn = performance.now();
    for await (const item of readPaths({ ...options.input, stdin: around.stdin, warn: report })) {
      const record = makeOutcome(item, extractor, report);
      if (record) await destination.write(record);
      if (performance.now() - turn > TURN) {
        await setImmediate();
        turn = performance.now();
      }
    }
    await destination.end();
  } catch (error) {
    destination.abort();
    judgeFailure(error, options.print.output?.path);
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
    const problem = error instanceof FatalProblem || error instanceof ArticleProblem
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
function judgeFailure(error: unknown, path: string | undefined): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' && path === undefined) return;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  throw new FatalProblem({ code: 'unwritable', place: path ?? 'standard output', message: `cannot be written (${code})` });
}
