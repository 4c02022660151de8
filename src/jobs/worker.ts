/** A worker thread: the same call as the main thread's, read by the same code, makes the same extractor. */
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { createExtractor } from '../extractor.js';
import { readRunOptions } from '../options.js';
import type { Call } from '../parse-flags.js';
import { makePreparer } from '../print/prepare.js';
import { joinOutcomes, type Batch, type BatchResult } from './batch.js';
import { makeOutcome } from './outcome.js';

/** What a worker is started with. */
export type WorkerData = { call: Call; onTerminal: boolean };

const { call, onTerminal } = workerData as WorkerData;
const options = readRunOptions(call, onTerminal);
const extractor = createExtractor({ ...options.analysis, includeText: options.includeText, includeLayout: options.includeLayout });
const prepare = makePreparer(options.print);

export default function analyzeBatch(batch: Batch): BatchResult | object {
  const result = joinOutcomes(batch.map((task) => makeOutcome(task, extractor)), prepare);
  return 'joined' in result.prepared ? handOver(result, result.prepared.joined.buffer) : result;
}

/** Bytes change hands without being copied. */
function handOver(result: BatchResult, bytes: ArrayBufferLike): object {
  return move({ [valueSymbol]: result, [transferableSymbol]: [bytes] } as never);
}
