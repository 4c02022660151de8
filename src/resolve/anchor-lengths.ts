/** Lengths that hang on a known day, days counted from another day, and what happens again and again. */
import { Anchor, Unit } from '../lang/time-pack.js';
import type { DateExpr } from '../model.js';
import { addMonths } from '../time/calendar.js';
import type { TimeReading } from '../time/reading.js';
import { dayValue, lengthValue, partValue, seasonValue, valueOfDay } from '../time/value.js';
import { dayOf, type PartialDate } from './anchor.js';
import type { Setting } from './setting.js';

/** Sets the first and last day of "vor drei Jahren", "in zwei Wochen"; as exact as the article's date. */
export function setLengthEnds(date: DateExpr, { parts: { anchor }, count }: TimeReading, unit: number, published: PartialDate | undefined): void {
  if (anchor === undefined || published === undefined || count === undefined) return;
  const ahead = anchor === Anchor.Ahead;
  const other = shifted(published, unit, ahead ? count : -count);
  if (other === undefined) return;
  const here = dayValue(published.year, published.month, published.day);
  date.first = ahead ? here : other;
  date.last = ahead ? other : here;
}

/** A date some units away, where it is exact enough to be counted. */
function shifted(date: PartialDate, unit: number, count: number): string | undefined {
  const days = dayOf(date);
  if (unit === Unit.Day || unit === Unit.Week) {
    if (days === undefined) return undefined;
    return valueOfDay(days + Math.round(count * (unit === Unit.Week ? 7 : 1)));
  }
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  const total = Math.round(months * count);
  if (date.month === undefined) return total % 12 === 0 ? dayValue(date.year + total / 12) : undefined;
  const { year, month, day } = addMonths({ year: date.year, month: date.month, day: date.day ?? 1 }, total);
  return year < 1 || year > 9999 ? undefined : dayValue(year, month, date.day === undefined ? undefined : day);
}

const MONTHS: Readonly<Record<number, number>> = { [Unit.Month]: 1, [Unit.Quarter]: 3, [Unit.HalfYear]: 6, [Unit.Year]: 12, [Unit.Decade]: 120, [Unit.Century]: 1200 };

/** The day some days before or after the one mentioned last, else the article's. */
export function daysAround(setting: Setting, days: number): string {
  const base = setting.mentionedDay?.day ?? dayOf(setting.published);
  if (base === undefined) return 'XXXX-XX-XX';
  return valueOfDay(base + Math.round(days));
}

/** "jeden Sonntag" XXXX-WXX-7, "jedes Jahr" P1Y, "nachts" XXXX-XX-XXTNI */
export function setValue(reading: TimeReading): string {
  const { weekday, part, season, month, unit, day, nth, every, unknownCount } = reading.parts;
  const time = part === undefined ? '' : partValue(part);
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (part !== undefined) return `XXXX-XX-XX${time}`;
  if (season !== undefined) return seasonValue(undefined, season);
  if (month !== undefined) return dayValue(undefined, month, day);
  const count = nth ?? (every !== undefined ? 1 : unknownCount !== undefined ? undefined : reading.count);
  return unit === Unit.Quarter ? lengthValue(3, Unit.Month) : lengthValue(count, unit ?? Unit.Day);
}
