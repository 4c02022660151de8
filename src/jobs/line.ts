/** Where input is read and analyzed: in this thread, so that small inputs start at once, and beside it by workers when there is enough to do. */
import { pathToFileURL } from 'node:url';
import { setImmediate as giveWay } from 'node:timers/promises';
import { now } from '../clock.js';
import { dataPath } from '../gazetteer/load.js';
import { shareStore } from '../gazetteer/store.js';
import { packagePath } from '../root.js';
import type { RunOptions } from '../run.js';
import { AT_A_TIME, makeBatchBuilder, workOff, type Batch, type BatchItem, type BatchResult, type Bench, type Counts } from './batch.js';
import { loadExtractor, makeBench } from './bench.js';
import { makeOrderedQueue } from './ordered.js';
import { makeOutcome, type Outcome, type Task } from './outcome.js';
import type { Pool } from './pool.js';
import type { WorkerData } from './worker.js';

/** Hears of what is done, in the order in which it was pushed. */
export type Receiver = {
  take(outcome: Outcome): void | Promise<void>;
  takeBatch(result: BatchResult): void | Promise<void>;
};

export type Line = {
  push(item: BatchItem, receiver: Receiver): void | Promise<void>;
  /** Everything that was pushed has been received. */
  end(): Promise<void>;
  /** Lets go of the workers. */
  close(): Promise<void>;
};

/** After so much work in this thread (milliseconds), workers pay for their start. Who names a number of threads gets them at once. */
const SMALL = 1000;

/** The event loop gets a turn this often (milliseconds), so that signals are heard however busy the run is. */
const TURN = 50;

/** Opens a line; what this thread reads and leaves out is counted in `counts`. Throws FatalProblem when gazetteers or rules are broken. */
export async function openLine(options: RunOptions, counts: Counts): Promise<Line> {
  const { count, atOnce } = options.jobs;
  const here: Bench = { ...makeBench(options), extractor: loadExtractor(options) };
  const share = async () => shareWork(count, await openWorkers(options), here);
  if (count > 1 && atOnce) return share();
  const alone = workAlone(here, counts);
  if (count < 2) return alone;
  let current: Line = alone;
  return {
    async push(item, receiver) {
      if (current === alone && alone.worked() > SMALL) current = await share();
      return current.push(item, receiver);
    },
    end: () => current.end(),
    close: () => current.close(),
  };
}

function workAlone({ extractor, open, isWanted }: Bench, counts: Counts): Line & { worked(): number } {
  let turn = now();
  let worked = 0;
  const work = async (task: Task, receiver: Receiver) => {
    const start = now();
    await receiver.take(makeOutcome(task, extractor));
    const end = now();
    worked += end - start;
    if (end - turn < TURN) return;
    await giveWay();
    turn = now();
  };
  return {
    async push(item, receiver) {
      for await (const task of open(item, counts)) {
        if (isWanted(task)) await work(task, receiver);
        else counts.skipped++;
      }
    },
    worked: () => worked,
    end: async () => {},
    close: async () => {},
  };
}

async function openWorkers(options: RunOptions): Promise<Pool> {
  const { openPool } = await import('./pool.js');
  const workerData: WorkerData = { ...options.source, data: shareStore(dataPath('de.bin')) };
  return openPool({ jobs: options.jobs.count - 1, worker: pathToFileURL(packagePath('dist/worker.cjs')), workerData, ...makeBench(options) });
}

/**
 * Shares the batches between the workers of a pool and this thread, which works on one whenever all of them have enough: it has compiled
 * its functions already, and every further thread does so once more.
 */
function shareWork(jobs: number, pool: Pool, here: Bench): Line {
  let receive: Receiver['takeBatch'];
  const enough = (jobs - 1) * AT_A_TIME;
  let given = 0;
  const give = async (batch: Batch) => {
    given++;
    try {
      return await pool.run(batch);
    } finally {
      given--;
    }
  };
  const queue = makeOrderedQueue(jobs * 4, (work: () => Promise<readonly BatchResult[]>) => work(), async (results) => {
    for (const result of results) await receive(result);
  });
  const handOut = async (batch: Batch) => {
    if (given >= enough) await giveWay(); // workers that are done say so
    if (given < enough) return queue.push(() => give(batch));
    let own: Promise<readonly BatchResult[]> | undefined;
    await queue.push(() => (own = workOff(batch, here).then((result) => [result])));
    await own;
  };
  const builder = makeBatchBuilder();
  let idle: NodeJS.Immediate | undefined;
  let pushed = Promise.resolve();
  const send = () => {
    if (idle) clearImmediate(idle);
    idle = undefined;
    const batch = builder.take();
    if (batch.length > 0) pushed = pushed.then(() => handOut(batch));
    return pushed;
  };
  // A batch that is not full goes out when reading has to wait: what comes through a pipe now and then is not held back.
  const sendWhenIdle = () => {
    idle ??= setImmediate(() => void send().catch(() => {})); // the next push hears of it
  };
  return {
    push(item, receiver) {
      receive = receiver.takeBatch;
      if (builder.add(item)) return send();
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
