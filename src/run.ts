/** The main command: articles in, records out, in the order they come. */
import type { Writable } from 'node:stream';
import type { BatchItem } from './jobs/batch.js';
import { openLine, type Receiver } from './jobs/line.js';
import type { AnalysisOptions } from './options.js';
import type { Call } from './parse-flags.js';
import { openDestination, writeAll, type PrintOptions } from './print/destination.js';
import type { Terminal } from './print/writer.js';
import { FatalProblem, type Problem } from './problem.js';
import type { Expected, Tally } from './progress.js';
import { dividePaths, readPaths, type InputOptions } from './read/read.js';
import type { Shard } from './shard.js';

export type RunOptions = {
  input: Omit<InputOptions, 'stdin' | 'warn'>;
  analysis: AnalysisOptions;
  includeText: boolean;
  includeLayout: boolean;
  print: PrintOptions;
  /** Threads that analyze, and whether they start even for a small input. */
  jobs: { count: number; atOnce: boolean };
  /** Whether the articles that the output already holds are kept, and not analyzed again. */
  resume: boolean;
  /** Only the articles of this share are analyzed. */
  shard?: Shard;
  /** The call that these options were read from: other threads read it again. */
  source: { call: Call; onTerminal: boolean };
};

/** What a run needs of the process it runs in. */
export type Surroundings = {
  stdin: AsyncIterable<Buffer>;
  stdout: Writable;
  terminal: Terminal;
  report(problem: Problem): void;
  /** Calls `clean` when the run is interrupted. */
  onInterrupt(clean: () => void): void;
  /** Shows how far the run is until the returned function is called. */
  watch?(tally: Tally, expect: () => Promise<Expected>): () => void;
};

export type RunResult = { allWell: boolean; tally: Tally };

/** Runs the command. */
export async function run(options: RunOptions, around: Surroundings): Promise<RunResult> {
  const tally: Tally = { articles: 0, facts: 0, skipped: 0, bytes: 0, files: 0 };
  // Opened before the output is: broken data must not touch it.
  const line = await openLine(options, tally);
  let allWell = true;
  const report = (problem: Problem) => {
    allWell = false;
    around.report(problem);
  };
  const past = options.resume ? (await import('./resume.js')).findPast(options.print) : undefined;
  const destination = await openDestination(options.print, around.stdout, around.terminal);
  if (options.print.output) around.onInterrupt(() => destination.abort());
  const stopWatching = around.watch?.(tally, async () => (await import('./read/expect.js')).expectInput(options.input));
  const receiver: Receiver = {
    async take({ record, problem }) {
      if (problem) report(problem);
      if (!record) return;
      await destination.write(record);
      if ('error' in record) return;
      tally.articles++;
      tally.facts += record.facts.length;
    },
    async takeBatch({ prepared, problems, counts }) {
      problems.forEach(report);
      await writeAll(destination, prepared);
      for (const [what, count] of Object.entries(counts)) tally[what as keyof Tally] += count;
    },
  };
  try {
    const done = await past?.carryOver(destination);
    for await (const item of readItems(options, around, tally, done !== undefined)) {
      if (isDone(item, done)) tally.skipped++;
      else await line.push(item, receiver);
    }
    await line.end();
    await destination.end();
    past?.forget();
  } catch (error) {
    destination.abort();
    judgeFailure(error, options.print.output?.path);
  } finally {
    stopWatching?.();
    await line.close();
  }
  return { allWell, tally };
}

/** What there is to read, with what readers have to say about an input in front of it; as articles when somebody wants to know their ids. */
async function* readItems({ input }: RunOptions, { stdin }: Surroundings, tally: Tally, asArticles: boolean): AsyncGenerator<BatchItem> {
  const warnings: Problem[] = [];
  const warn = (problem: Problem) => void warnings.push(problem);
  const read = asArticles ? readPaths : dividePaths;
  for await (const item of read({ ...input, stdin, warn, meter: tally })) {
    for (const warning of warnings.splice(0)) yield { warning };
    yield item;
  }
}

function isDone(item: BatchItem, done: ReadonlySet<string> | undefined): boolean {
  const id = 'article' in item ? item.article.id : 'failure' in item ? item.failure.id : undefined;
  return id !== undefined && done?.has(id) === true;
}

/** A closed pipe ends a run quietly; an output that cannot be written ends it loudly. */
function judgeFailure(error: unknown, path: string | undefined): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' && path === undefined) return;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  throw new FatalProblem({ code: 'unwritable', place: path ?? 'standard output', message: `cannot be written (${code})` });
}
