/** The worker threads of a run. A batch whose worker died is tried once more, item by item, so that at most the one that kills workers is lost. */
import { Piscina } from 'piscina';
import type { ErrorRecord, ExtractRecord } from '../print/record.js';
import type { Prepared } from '../print/writer.js';
import { joinOutcomes, type Batch, type BatchResult } from './batch.js';
import { makeLost } from './outcome.js';

export type Pool = {
  /** Analyzes a batch in some worker. Rejects only when no worker can be started. */
  run(batch: Batch): Promise<readonly BatchResult[]>;
  close(): Promise<void>;
};

export type PoolOptions = {
  jobs: number;
  /** The module that a worker runs, and what it is started with. */
  worker: URL;
  workerData: unknown;
  /** For the records of articles that were lost. */
  prepare(records: readonly (ExtractRecord | ErrorRecord)[]): Prepared;
};

/**
 * Megabytes for young objects in a worker. Most of what an article makes is garbage at once; more room than this only takes longer to fill,
 * in each of the workers.
 */
const YOUNG = 16;

export function openPool({ jobs, worker, workerData, prepare }: PoolOptions): Pool {
  const threads = new Piscina<Batch, BatchResult>({ filename: worker.href, workerData, minThreads: jobs, maxThreads: jobs, resourceLimits: { maxYoungGenerationSizeMb: YOUNG }, concurrentTasksPerWorker: 1 });
  threads.on('error', () => {}); // a task that was cut off hears of it too
  const runOne = async (batch: Batch): Promise<BatchResult> => {
    try {
      return await threads.run(batch);
    } catch (error) {
      return joinOutcomes(batch.map((task) => makeLost(task, reasonOf(error))), prepare);
    }
  };
  return {
    async run(batch) {
      try {
        return [await threads.run(batch)];
      } catch {
        const results: BatchResult[] = [];
        for (const task of batch) results.push(await runOne([task]));
        return results;
      }
    },
    close: () => threads.destroy(),
  };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
