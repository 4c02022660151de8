/** What the finder of dates knows before anything is resolved: which parts were said, and against what they are counted. */
import type { SlotName, TimeMeaning } from '../lang/time-pack.js';
import type { Modifier, Span } from '../model.js';

export type Part = Exclude<SlotName, 'direction' | 'anchor' | 'reference'>;

export type TimeReading = Span & {
  by: string;
  means: TimeMeaning;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  modifier?: Modifier;
  /** What was said, by slot; see SLOT_NAMES. */
  parts: Partial<Record<SlotName, number>>;
  /** How many units of `parts.unit`; absent when unknown ("mehrere Tage"). */
  count?: number;
  /** Second length: the four months of "drei Jahre und vier Monate". */
  count2?: number;
  unit2?: number;
  /** -1 or 1 where a preposition tells it: seit, bis. */
  direction?: number;
  /** Token index of the reading that a range ends with ("Juni bis August 2008"): the year is taken from it. */
  rangeTo?: number;
};
