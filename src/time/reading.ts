/** What the finder of dates knows before anything is resolved: which parts were said, and against what they are counted. */
import { SLOT_NAMES, type SlotName, type TimeMeaning } from '../lang/time-pack.js';
import type { Modifier, Span } from '../model.js';

/** What was said, by slot. All slots are always there, so that all readings look alike to the machine. */
export type TimeParts = Record<SlotName, number | undefined>;

export type TimeReading = Span & {
  by: string;
  means: TimeMeaning;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  parts: TimeParts;
  modifier: Modifier | undefined;
  /** How many units of `parts.unit`; undefined when unknown ("mehrere Tage"). */
  count: number | undefined;
  /** Second length: the four months of "drei Jahre und vier Monate". */
  count2: number | undefined;
  unit2: number | undefined;
  /** The article in front belongs to the span. */
  article: boolean;
};

export const NO_PARTS: Readonly<TimeParts> = Object.fromEntries(SLOT_NAMES.map((name) => [name, undefined])) as TimeParts;
