/** The year of a day, month, season or feast that comes without one. */
import { Movable } from '../lang/time-pack.js';
import { dayNumber } from '../time/calendar.js';
import { holidayIn, isFixed } from '../time/holidays.js';
import type { TimeReading } from '../time/reading.js';
import { dayValue, valueOfDay } from '../time/value.js';
import { dayOf, middleOf } from './anchor.js';
import type { Setting } from './setting.js';
import { Tense } from './tense.js';

/** Day and month without a year: the nearest one that the tense and the preposition allow. */
export function monthDay(reading: TimeReading, setting: Setting): string {
  const { year, month, day } = reading.parts;
  return dayValue(year ?? yearOf(reading, setting, (y) => dayNumber(y, month!, Math.min(day!, 28))), month, day);
}

/** "im Juni", "im vergangenen November" */
export function yearOfMonth(reading: TimeReading, setting: Setting): number | undefined {
  const { month, shift } = reading.parts;
  if (shift !== undefined && setting.published !== undefined) {
    const { year, month: now = 7 } = setting.published;
    return shift < 0 ? (month! < now ? year : year - 1) : shift > 0 ? (month! > now ? year : year + 1) : year;
  }
  return yearOf(reading, setting, (y) => dayNumber(y, month!, 15));
}

/** Days ahead within which a date may lie although its clause is in the past, when "bis" or "zum" stands in front. */
const HALF_YEAR = 183;
const SOON = 45;

/**
 * The year that puts a date near the article's. The nearest is taken, unless it lies on the other side of what the
 * tense says and well away; then the next one on that side.
 */
function yearOf(reading: TimeReading, setting: Setting, at: (year: number) => number): number | undefined {
  const { published, mentioned } = setting;
  if (published === undefined) return undefined;
  const recalled = mentioned?.month !== undefined && mentioned.year !== published.year && setting.sentence(reading) - setting.mentionedAt <= 1 && Math.abs(mentioned.year - published.year) > 1 && setting.tense(reading) === Tense.Past;
  if (recalled) return mentioned.year;
  const now = published.month === undefined ? dayNumber(published.year, 7, 1) : published.day === undefined ? middleOf(published) : dayOf(published)!;
  let best = published.year;
  for (const year of [published.year - 1, published.year + 1]) if (Math.abs(at(year) - now) < Math.abs(at(best) - now)) best = year;
  const distance = at(best) - now;
  const slack = published.day === undefined ? 16 : reading.parts.day === undefined ? 16 : 0;
  const direction = setting.direction(reading);
  const tense = setting.tense(reading);
  const past = direction < 0 || (tense === Tense.Past && direction === 0);
  const future = direction > 0 ? tense !== Tense.Past : direction === 0 && (tense === Tense.Future || tense === Tense.Present);
  if (past && distance > SOON + slack) return best - 1;
  if (future && distance < -(HALF_YEAR - SOON)) return best + 1;
  return best;
}

/** "im Herbst", "im nächsten Frühjahr" */
export function yearOfSeason(reading: TimeReading, setting: Setting): number | undefined {
  const { published } = setting;
  if (published === undefined) return undefined;
  const { season, shift } = reading.parts;
  const start = season! * 3;
  const now = published.month ?? 7;
  if (shift === 0) return published.year;
  if (shift !== undefined) return shift < 0 ? (start + 2 < now ? published.year : published.year - 1) : start > now ? published.year : published.year + 1;
  const tense = setting.direction(reading) < 0 ? Tense.Past : setting.tense(reading);
  if (tense === Tense.Past && start > now) return published.year - 1;
  if ((tense === Tense.Future || tense === Tense.Present) && start + 2 < now) return published.year + 1;
  return published.year;
}

/** The day of a feast; the nearest one when its year is not said. */
export function holiday(reading: TimeReading, setting: Setting): string {
  const { holiday: code, nth, year } = reading.parts;
  const feast = code === Movable.Advent ? code + (nth ?? 1) : code! + (code === 1225 && nth !== undefined ? nth - 1 : 0);
  const chosen = year ?? yearOf(reading, setting, (y) => holidayIn(feast, y));
  if (chosen !== undefined) return valueOfDay(holidayIn(feast, chosen));
  return isFixed(feast) ? dayValue(undefined, Math.floor(feast / 100), feast % 100) : 'XXXX-XX-XX';
}
