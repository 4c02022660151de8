/** Several items that go to a worker together, and what comes back for them. */
import type { ErrorRecord, ExtractRecord } from '../print/record.js';
import type { Prepared } from '../print/writer.js';
import { isError } from '../print/record.js';
import type { Problem } from '../problem.js';
import type { Outcome, Task } from './outcome.js';

export type Batch = readonly Task[];

export type BatchResult = { prepared: Prepared; problems: readonly Problem[]; articles: number; facts: number };

/** A batch is full with this many items or characters: enough that handing it over costs little, few enough that all workers get some. */
const ITEMS = 64;
const CHARACTERS = 1 << 16;

export type BatchBuilder = {
  /** Adds an item; true when the batch is full. */
  add(task: Task): boolean;
  /** The batch so far; a new one begins. Empty when nothing was added. */
  take(): Batch;
};

export function makeBatchBuilder(): BatchBuilder {
  let tasks: Task[] = [];
  let characters = 0;
  return {
    add(task) {
      tasks.push(task);
      if ('article' in task) characters += task.article.text.length;
      return tasks.length >= ITEMS || characters >= CHARACTERS;
    },
    take() {
      const batch = tasks;
      tasks = [];
      characters = 0;
      return batch;
    },
  };
}

/** The result of a batch from the outcomes of its items. */
export function joinOutcomes(outcomes: readonly Outcome[], prepare: (records: readonly (ExtractRecord | ErrorRecord)[]) => Prepared): BatchResult {
  const records = outcomes.flatMap(({ record }) => record ?? []);
  const good = records.filter((record): record is ExtractRecord => !isError(record));
  return {
    prepared: prepare(records),
    problems: outcomes.flatMap(({ problem }) => problem ?? []),
    articles: good.length,
    facts: good.reduce((sum, { facts }) => sum + facts.length, 0),
  };
}
