/** The main command: articles in, records out, in the order they come. */
import type { Writable } from 'node:stream';
import { createExtractor } from './extractor.js';
import { openLine, type Receiver } from './jobs/line.js';
import type { Task } from './jobs/outcome.js';
import type { AnalysisOptions } from './options.js';
import type { Call } from './parse-flags.js';
import { openDestination, writeAll, type PrintOptions } from './print/destination.js';
import type { Terminal } from './print/writer.js';
import { FatalProblem, type Problem } from './problem.js';
import type { Expected, Tally } from './progress.js';
import { readPaths, type InputOptions } from './read/read.js';
import { isInShard, type Shard } from './shard.js';

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
  // Made before the output is opened: broken data must not touch it.
  const line = openLine(options, createExtractor({ ...options.analysis, includeText: options.includeText, includeLayout: options.includeLayout }));
  const tally: Tally = { articles: 0, facts: 0, skipped: 0, bytes: 0, files: 0 };
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
    async takeBatch({ prepared, problems, articles, facts }) {
      problems.forEach(report);
      await writeAll(destination, prepared);
      tally.articles += articles;
      tally.facts += facts;
    },
  };
  try {
    const done = await past?.carryOver(destination);
    for await (const task of readTasks(options, around, tally)) {
      if (isWanted(task, done, options.shard)) await line.push(task, receiver);
      else tally.skipped++;
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

/** What is read, with what readers have to say about an input in front of its articles. */
async function* readTasks({ input }: RunOptions, { stdin }: Surroundings, tally: Tally): AsyncGenerator<Task> {
  let warnings: Problem[] = [];
  const warn = (problem: Problem) => void warnings.push(problem);
  for await (const item of readPaths({ ...input, stdin, warn, meter: tally })) {
    if (warnings.length > 0) {
      for (const warning of warnings) yield { warning };
      warnings = [];
    }
    yield item;
  }
}

function isWanted(task: Task, done: ReadonlySet<string> | undefined, shard: Shard | undefined): boolean {
  if ('warning' in task) return true;
  const id = 'article' in task ? task.article.id : task.failure.id;
  if (shard && !isInShard('article' in task ? task.article.id : id ?? task.failure.problem.place, shard)) return false;
  return id === undefined || done === undefined || !done.has(id);
}

/** A closed pipe ends a run quietly; an output that cannot be written ends it loudly. */
function judgeFailure(error: unknown, path: string | undefined): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EPIPE' && path === undefined) return;
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  throw new FatalProblem({ code: 'unwritable', place: path ?? 'standard output', message: `cannot be written (${code})` });
}
