/** What a run tells while it works, for `extract explain`: the trace of the real run, not a second program. */
import type { Span } from './model.js';
import type { Parse } from './syntax/model.js';

export type Trace = {
  /** A proposal that lost against one it overlaps. */
  lost(loser: Span & { by: string }, winner: Span & { by: string }): void;
  /** A rule whose trigger was there, and what it lacked. */
  nearMiss(rule: string, lacked: string, sentence: number): void;
  /** A sentence that was taken apart. */
  parsed(parse: Parse): void;
};
