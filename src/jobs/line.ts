/** Where items are analyzed: in this thread at first, so that small inputs start at once; by workers when there is enough to do. */
import { pathToFileURL } from 'node:url';
import { packagePath } from '../root.js';
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Extractor } from '../extractor.js';
import { makePreparer } from '../print/prepare.js';
import type { RunOptions } from '../run.js';
import { makeBatchBuilder, type BatchResult } from './batch.js';
import { makeOrderedQueue } from './ordered.js';
import { makeOutcome, type Outcome, type Task } from './outcome.js';

/** Hears of what is done, in the order in which it was pushed. */
export type Receiver = {
  take(outcome: Outcome): void | Promise<void>;
  takeBatch(result: BatchResult): void | Promise<void>;
};

export type Line = {
  push(task: Task, receiver: Receiver): void | Promise<void>;
  /** Everything that was pushed has been received. */
  end(): Promise<void>;
  /** Lets go of the workers. */
  close(): Promise<void>;
};

/** After so much work in this thread (milliseconds), workers pay for their start. Who names a number of threads gets them at once. */
const SMALL = 1000;

/** The event loop gets a turn this often (milliseconds), so that signals are heard however busy the run is. */
const TURN = 50;

export function openLine(options: RunOptions, extractor: Extractor): Line {
  let current: Line & { worked?(): number } = workHere(extractor);
  const { count, atOnce } = options.jobs;
  if (count < 2) return current;
  const patience = atOnce ? -1 : SMALL;
  return {
    async push(task, receiver) {
      // Nothing else holds the extractor of this thread: its memory is free when the workers have theirs.
      if (current.worked && current.worked() > patience) current = await workInPool(options, receiver);
      return current.push(task, receiver);
    },
    end: () => current.end(),
    close: () => current.close(),
  };
}

function workHere(extractor: Extractor): Line & { worked(): number } {
  let turn = performance.now();
  let worked = 0;
  return {
    async push(task, receiver) {
      const start = performance.now();
      await receiver.take(makeOutcome(task, extractor));
      const end = performance.now();
      worked += end - start;
      if (end - turn < TURN) return;
      await giveWay();
      turn = performance.now();
    },
    worked: () => worked,
    end: async () => {},
    close: async () => {},
  };
}

async function workInPool(options: RunOptions, receiver: Receiver): Promise<Line> {
  const { openPool } = await import('./pool.js');
  const pool = openPool({ jobs: options.jobs.count, worker: pathToFileURL(packagePath('dist/worker.cjs')), workerData: options.source, prepare: makePreparer(options.print) });
  const queue = makeOrderedQueue(options.jobs.count * 2, pool.run, async (results) => {
    for (const result of results) await receiver.takeBatch(result);
  });
  const builder = makeBatchBuilder();
  let idle: NodeJS.Immediate | undefined;
  let pushed = Promise.resolve();
  const send = () => {
    if (idle) clearImmediate(idle);
    idle = undefined;
    const batch = builder.take();
    if (batch.length > 0) pushed = pushed.then(() => queue.push(batch));
    return pushed;
  };
  // A batch that is not full goes out when reading has to wait: what comes through a pipe now and then is not held back.
  const sendWhenIdle = () => {
    idle ??= setImmediate(() => void send().catch(() => {})); // the next push hears of it
  };
  return {
    push(task) {
      if (builder.add(task)) return send();
      sendWhenIdle();
      return undefined;
    },
    async end() {
      await send();
      await queue.drain();
    },
    close: () => pool.close(),
  };
}
