/** What is known while the dates of an article are being resolved. */
import type { TimeReading } from '../time/reading.js';
import type { PartialDate } from './anchor.js';
import { Tense } from './tense.js';

export type Setting = {
  published: PartialDate | undefined;
  /** The date mentioned last, and its sentence. */
  mentioned: PartialDate | undefined;
  mentionedAt: number;
  /** The day mentioned last. */
  mentionedDay: MentionedDay | undefined;
  /** A day of the week that "in der zweiten Woche" counts from. */
  firstWeek?: number;
  tense(reading: TimeReading): Tense;
  /** Tense of the words between two commas, without a look at the rest of the sentence. */
  clauseTense(reading: TimeReading): Tense;
  /** -1 seit, vom; 1 bis, ab; 0 nothing said. */
  direction(reading: TimeReading): number;
  sentence(reading: TimeReading): number;
};

export type MentionedDay = {
  day: number;
  sentence: number;
  /** The text gave its year. */
  full: boolean;
  /** It was a night: early hours behind it belong to the next day. */
  night: boolean;
};

/** Does the clause speak of what is to come? */
export function isAhead(reading: TimeReading, setting: Setting): boolean {
  const direction = setting.direction(reading);
  const tense = setting.tense(reading);
  if (direction < 0) return false;
  if (direction > 0) return tense !== Tense.Past || direction === 2;
  return tense === Tense.Present || tense === Tense.Future;
}
