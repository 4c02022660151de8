/** The worker threads of a run, beside the one that reads. A batch whose worker died is tried once more, article by article, so that at most the one that kills workers is lost. */
import { Piscina } from 'piscina';
import { FatalProblem, type Problem } from '../problem.js';
import { AT_A_TIME, joinOutcomes, type Batch, type BatchItem, type BatchResult, type Bench } from './batch.js';
import { makeLost } from './outcome.js';

export type Pool = {
  /** Has the batch worked on in some worker. Throws FatalProblem when workers cannot start. */
  run(batch: Batch): Promise<readonly BatchResult[]>;
  close(): Promise<void>;
};

export type PoolOptions = Pick<Bench, 'open' | 'prepare'> & {
  jobs: number;
  /** The module that a worker runs, and what it is started with. */
  worker: URL;
  workerData: unknown;
};

/** What a worker answers: what it has done, or why it cannot do anything. */
export type Answer = BatchResult | { fatal: Problem };

/**
 * Megabytes for young objects in a worker. Most of what an article makes is garbage at once; more room than this only takes longer to fill,
 * in each of the workers.
 */
const YOUNG = 8;
/** And for older ones: the longest article needs less, and what V8 lets lie about grows with what it may have. */
const OLD = 1000;

export function openPool({ jobs, worker, workerData, open, prepare }: PoolOptions): Pool {
  const threads = new Piscina<Batch, Answer>({ filename: worker.href, workerData, minThreads: jobs, maxThreads: jobs, resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD }, concurrentTasksPerWorker: AT_A_TIME });
  threads.on('error', () => {}); // a task that was cut off hears of it too
  const send = async (batch: Batch): Promise<BatchResult> => {
    const answer = await threads.run(batch);
    if ('fatal' in answer) throw new FatalProblem(answer.fatal);
    return answer;
  };
  const runAlone = async (item: BatchItem): Promise<readonly BatchResult[]> => {
    try {
      return [await send([item])];
    } catch (error) {
      if (error instanceof FatalProblem) throw error;
      if ('file' in item || 'part' in item) return runEach(item);
      return [await joinOutcomes([makeLost(item, reasonOf(error))], prepare, noCounts())];
    }
  };
  /** Reads here what kills workers, and gives them the articles one by one. */
  const runEach = async (item: BatchItem): Promise<readonly BatchResult[]> => {
    const [results, counts] = [[] as BatchResult[], noCounts()];
    for await (const task of open(item, counts)) results.push(...(await runAlone(task)));
    return [...results, await joinOutcomes([], prepare, counts)];
  };
  return {
    async run(batch) {
      try {
        return [await send(batch)];
      } catch (error) {
        if (error instanceof FatalProblem) throw error;
        const results: BatchResult[] = [];
        for (const item of batch) results.push(...(await runAlone(item)));
        return results;
      }
    },
    close: () => threads.destroy(),
  };
}

function noCounts(): BatchResult['counts'] {
  return { articles: 0, facts: 0, skipped: 0, bytes: 0, files: 0 };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
