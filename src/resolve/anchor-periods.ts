/** Periods counted from the article's date or the one mentioned last: next week, last year, the day after. */
import { Unit } from '../lang/time-pack.js';
import type { DateExpr } from '../model.js';
import { addMonths, mondayOf, weekdayOf, weekOf } from '../time/calendar.js';
import type { TimeReading } from '../time/reading.js';
import { dayValue, lengthValue, pad, seasonValue, valueOfDay, weekValue } from '../time/value.js';
import { dayOf, type PartialDate } from './anchor.js';
import { isAhead, type Setting } from './setting.js';
import { Tense } from './tense.js';

export type Resolved = { value: string; type?: DateExpr['type'] };
type Parts = TimeReading['parts'];

/** vergangene Woche, nächstes Jahr, gestern Abend, Juni des Vorjahres, Freitag letzter Woche */
export function shiftedPeriod(reading: TimeReading, setting: Setting, time: string): Resolved {
  const { parts } = reading;
  const shift = parts.shift ?? 0;
  const base = parts.fromMention === undefined ? baseOfYear(reading, setting) : (setting.mentioned ?? setting.published);
  const today = parts.fromMention !== undefined && parts.shiftUnit === Unit.Day ? (setting.mentionedDay?.day ?? dayOf(setting.published)) : dayOf(base);
  switch (parts.shiftUnit) {
    case Unit.Second:
    case Unit.Minute:
    case Unit.Hour:
      return { value: lengthValue(1, parts.shiftUnit), type: 'DURATION' };
    case Unit.Day:
      if (today !== undefined) return { value: valueOfDay(today + shift) + time };
      return { value: (base?.month === undefined ? 'XXXX-XX-XX' : dayValue(base.year, base.month, 'XX')) + time };
    case Unit.Week: {
      if (today === undefined) return { value: parts.weekday !== undefined && base?.month !== undefined ? dayValue(base.year, base.month, 'XX') + time : weekValue(base?.year, undefined) + (parts.weekday === undefined ? '' : `-${parts.weekday}`) };
      const { year, week } = weekOf(today + 7 * shift);
      return { value: parts.weekday === undefined ? weekValue(year, week) : valueOfDay(mondayOf(year, week) + parts.weekday - 1) + time };
    }
    case Unit.Weekend: {
      if (today === undefined) return { value: 'XXXX-WXX-WE' };
      const past = shift === 0 && !isAhead(reading, setting) && weekdayOf(today) < 6;
      const { year, week } = weekOf(today + 7 * (shift > 0 && weekdayOf(today) < 6 ? shift - 1 : past ? -1 : shift));
      return { value: `${weekValue(year, week)}-WE` };
    }
    case Unit.Month: {
      if (base?.month === undefined) return { value: `${dayValue(base?.year)}-XX` };
      const { year, month } = addMonths({ year: base.year, month: base.month, day: 1 }, shift);
      return { value: dayValue(year, month, parts.day) };
    }
    case Unit.Quarter:
    case Unit.HalfYear: {
      const months = parts.shiftUnit === Unit.Quarter ? 3 : 6;
      if (base?.month === undefined) return { value: dayValue(base?.year) };
      const index = base.year * 12 + base.month - 1 + shift * months;
      return { value: `${dayValue(Math.floor(index / 12))}-${months === 3 ? 'Q' : 'H'}${Math.floor((index % 12) / months) + 1}` };
    }
    case Unit.Decade:
      if (shift !== 0) return { value: lengthValue(1, Unit.Decade), type: 'DURATION' };
      return { value: base === undefined ? 'XXX' : String(Math.floor(base.year / 10) + shift) };
    case Unit.Century:
      return { value: base === undefined ? 'XX' : pad(Math.floor(base.year / 100) + shift) };
    case Unit.Millennium:
      return { value: base === undefined ? 'X' : String(Math.floor(base.year / 1000) + shift) };
    default:
      if (parts.year !== undefined) return { value: withinYear(parts.year, parts, time) };
      return { value: withinYear(base === undefined ? undefined : base.year + shift, parts, time) };
  }
}

/** "gegenüber dem Vorjahr" is counted from the year that the sentence, or the one before, names; "Ende des Jahres" means a year that its sentence tells of. */
function baseOfYear(reading: TimeReading, setting: Setting): PartialDate | undefined {
  const { mentioned, published } = setting;
  const { yearOfMention, shift } = reading.parts;
  if (yearOfMention === 2 && mentioned !== undefined && mentioned.year < (published?.year ?? 0) && setting.sentence(reading) === setting.mentionedAt && setting.tense(reading) === Tense.Past) return mentioned;
  const named = yearOfMention === 1 && shift === -1 && mentioned !== undefined && mentioned.month === undefined && setting.sentence(reading) - setting.mentionedAt <= 1;
  return named ? mentioned : published;
}

/** Month, season, quarter of a year that is known by a shift: "Juni des vergangenen Jahres". */
function withinYear(year: number | undefined, parts: Parts, time: string): string {
  if (parts.month !== undefined) return dayValue(year, parts.month, parts.day) + (parts.day === undefined ? '' : time);
  if (parts.season !== undefined) return seasonValue(year, parts.season);
  if (parts.quarter !== undefined) return `${dayValue(year)}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${dayValue(year)}-H${parts.half}`;
  return dayValue(year);
}
