/** What a thread needs to work off batches, from the options of the run: the same in every thread. */
import { createExtractor, type Extractor } from '../extractor.js';
import type { StoreMemory } from '../gazetteer/store.js';
import { makePreparer } from '../print/prepare.js';
import type { Problem } from '../problem.js';
import { readPiece } from '../read/read.js';
import type { RunOptions } from '../run.js';
import { isInShard } from '../shard.js';
import type { BatchItem, Bench, Counts } from './batch.js';
import type { Task } from './outcome.js';

/** Loads gazetteers and rules; `data` are the compiled tables when another thread has read them. Throws FatalProblem when they are broken. */
export function loadExtractor({ analysis, includeText, includeLayout }: RunOptions, data?: StoreMemory): Extractor {
  return createExtractor({ ...analysis, includeText, includeLayout, ...(data && { data }) });
}

/** All but the extractor, which is loaded only where it is used. */
export function makeBench(options: RunOptions): Omit<Bench, 'extractor'> {
  const { input, shard, print } = options;
  return {
    prepare: makePreparer(print),
    isWanted(task) {
      if (shard === undefined || 'warning' in task) return true;
      return isInShard('article' in task ? task.article.id : task.failure.id ?? task.failure.problem.place, shard);
    },
    open: (item, counts) => ('warning' in item ? one(item) : openPiece(item, input, counts)),
  };
}

async function* one(task: Task): AsyncGenerator<Task> {
  yield task;
}

/** What is read, with what readers have to say about it in front. */
async function* openPiece(piece: Exclude<BatchItem, { warning: Problem }>, input: RunOptions['input'], meter: Counts): AsyncGenerator<Task> {
  const warnings: Problem[] = [];
  const options = { ...input, stdin: nothing(), meter, warn: (problem: Problem) => void warnings.push(problem) };
  for await (const item of readPiece(piece, options)) {
    for (const warning of warnings.splice(0)) yield { warning };
    yield item;
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}
