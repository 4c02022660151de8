/** Several pieces of the input that go to a worker together, and what comes back for them. */
import type { Extractor } from '../extractor.js';
import type { Preparer } from '../print/prepare.js';
import { isError } from '../print/record.js';
import type { Prepared } from '../print/writer.js';
import type { Problem } from '../problem.js';
import type { Piece } from '../read/read.js';
import { makeOutcome, type Outcome, type Task } from './outcome.js';

/** A piece, or what is said about an input that is read all the same. */
export type BatchItem = Piece | { warning: Problem };
export type Batch = readonly BatchItem[];

/** What was done: articles, facts, articles that were not wanted; bytes and files that were read. */
export type Counts = { articles: number; facts: number; skipped: number; bytes: number; files: number };

export type BatchResult = { prepared: Prepared; problems: readonly Problem[]; counts: Counts };

/** A batch is full with this many items or bytes: enough that handing it over costs little, few enough that all workers get some. */
const ITEMS = 64;
const BYTES = 1 << 17;
/** Batches that lie with a worker: the next one is there when one is done, though the thread that hands them out is at work itself. */
export const AT_A_TIME = 2;

export type BatchBuilder = {
  /** Adds an item; true when the batch is full. */
  add(item: BatchItem): boolean;
  /** The batch so far; a new one begins. Empty when nothing was added. */
  take(): Batch;
};

export function makeBatchBuilder(): BatchBuilder {
  let items: BatchItem[] = [];
  let bytes = 0;
  return {
    add(item) {
      items.push(item);
      bytes += sizeOf(item);
      return items.length >= ITEMS || bytes >= BYTES;
    },
    take() {
      const batch = items;
      items = [];
      bytes = 0;
      return batch;
    },
  };
}

function sizeOf(item: BatchItem): number {
  if ('part' in item) return item.part.bytes.length;
  if ('file' in item) return item.size;
  return 'article' in item ? item.article.text.length : 0;
}

/** What a batch is worked on with. */
export type Bench = {
  extractor: Extractor;
  /** Reads an item; counts what it reads. */
  open(item: BatchItem, counts: Counts): AsyncIterable<Task>;
  isWanted(task: Task): boolean;
  prepare: Preparer;
};

/** Reads and analyzes the items of a batch. */
export async function workOff(batch: Batch, { extractor, open, isWanted, prepare }: Bench): Promise<BatchResult> {
  const counts: Counts = { articles: 0, facts: 0, skipped: 0, bytes: 0, files: 0 };
  const outcomes: Outcome[] = [];
  for (const item of batch) {
    for await (const task of open(item, counts)) {
      if (isWanted(task)) outcomes.push(makeOutcome(task, extractor));
      else counts.skipped++;
    }
  }
  return joinOutcomes(outcomes, prepare, counts);
}

/** The result of a batch from the outcomes of its tasks. */
export async function joinOutcomes(outcomes: readonly Outcome[], prepare: Preparer, counts: Counts): Promise<BatchResult> {
  const records = outcomes.flatMap(({ record }) => record ?? []);
  for (const record of records) {
    if (isError(record)) continue;
    counts.articles++;
    counts.facts += record.facts.length;
  }
  return { prepared: await prepare(records), problems: outcomes.flatMap(({ problem }) => problem ?? []), counts };
}
