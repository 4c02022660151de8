/** A worker thread: the same call as the main thread's, read by the same code, works in the same way. */
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { StoreMemory } from '../gazetteer/store.js';
import { readRunOptions } from '../options.js';
import type { Call } from '../parse-flags.js';
import { FatalProblem } from '../problem.js';
import { workOff, type Batch, type BatchResult, type Bench } from './batch.js';
import { loadExtractor, makeBench } from './bench.js';
import type { Answer } from './pool.js';

/** What a worker is started with; `data` are the compiled tables, in a memory that all threads share. */
export type WorkerData = { call: Call; onTerminal: boolean; data: StoreMemory };

let bench: Bench | undefined;

export default async function answer(batch: Batch): Promise<Answer | object> {
  try {
    bench ??= openBench(workerData as WorkerData);
    const result = await workOff(batch, bench);
    return 'joined' in result.prepared ? handOver(result, result.prepared.joined.buffer) : result;
  } catch (error) {
    if (error instanceof FatalProblem) return { fatal: error.problem };
    throw error;
  }
}

function openBench({ call, onTerminal, data }: WorkerData): Bench {
  const options = readRunOptions(call, onTerminal);
  return { ...makeBench(options), extractor: loadExtractor(options, data) };
}

/** Bytes change hands without being copied. */
function handOver(result: BatchResult, bytes: ArrayBufferLike): object {
  return move({ [valueSymbol]: result, [transferableSymbol]: [bytes] } as never);
}
