/** Points of the calendar: open parts are filled from the article's date, a period said beside them, or the tense. */
import { DayPart, Movable, Unit } from '../lang/time-pack.js';
import type { DateExpr } from '../model.js';
import { addMonths, dateOf, dayNumber, mondayOf, weekdayOf, weekOf } from '../time/calendar.js';
import { holidayIn, isFixed } from '../time/holidays.js';
import type { TimeReading } from '../time/reading.js';
import { clockValue, dayValue, lengthValue, pad, partValue, seasonValue, weekValue } from '../time/value.js';
import { dayOf, middleOf, type PartialDate } from './anchor.js';
import { Tense } from './tense.js';

/** What is known while an article is being resolved. */
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

type Resolved = { value: string; type?: DateExpr['type'] };
type Parts = TimeReading['parts'];

/** The value of a point. */
export function resolvePoint(reading: TimeReading, setting: Setting): Resolved {
  const { parts } = reading;
  if (parts.era === -1) return { value: `BC${pad(parts.year!, 4)}` };
  if (parts.decade !== undefined) return { value: `${parts.century === undefined ? 19 : parts.century - 1}${parts.decade}` };
  if (parts.century !== undefined) return { value: parts.unit === Unit.Millennium ? String(parts.century - 1) : pad(parts.century - 1) };
  if (parts.holiday !== undefined) return { value: holiday(reading, setting) };
  if (parts.weekOfMention !== undefined) return { value: nthWeek(reading, setting) };
  const time = timeOf(parts);
  if (parts.shiftUnit !== undefined) return shiftedPeriod(reading, setting, time);
  if (parts.month !== undefined && parts.day !== undefined) return { value: onNight(monthDay(reading, setting), parts) + time };
  if (parts.month !== undefined) return { value: dayValue(parts.year ?? yearOfMonth(reading, setting), parts.month) };
  if (parts.season !== undefined) return { value: seasonValue(parts.year ?? yearOfSeason(reading, setting), parts.season) };
  if (parts.quarter !== undefined) return { value: `${dayValue(parts.year ?? setting.published?.year)}-Q${parts.quarter}` };
  if (parts.half !== undefined) return { value: `${dayValue(parts.year ?? setting.published?.year)}-H${parts.half}` };
  if (parts.week !== undefined) return { value: weekValue(parts.year ?? setting.published?.year, parts.week) };
  if (parts.weekend !== undefined) return { value: weekend(reading, setting) };
  if (parts.weekday !== undefined) return { value: weekday(reading, setting, time) };
  if (time !== '') return { value: dayOfTime(reading, setting) + time };
  return { value: dayValue(parts.year) };
}

/** TEV, T14:30 */
function timeOf({ hour, minute, part, minuteShift }: Parts): string {
  if (hour === undefined) return part === undefined ? '' : partValue(part);
  let minutes = hour * 60 + (minute ?? 0);
  if ((part === DayPart.Evening || part === DayPart.Afternoon) && hour < 12) minutes += 720;
  if (minuteShift !== undefined) minutes += minuteShift;
  return clockValue(Math.floor(minutes / 60), minutes % 60);
}

/** "in der Nacht zum Sonntag" begins on Saturday. */
function onNight(value: string, { nightTo }: Parts): string {
  if (nightTo === undefined) return value;
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year + month + day)) return value;
  return valueOfDay(dayNumber(year, month, day) - 1);
}

function valueOfDay(days: number): string {
  const { year, month, day } = dateOf(days);
  return dayValue(year, month, day);
}

/** Day and month without a year: the nearest one that the tense and the preposition allow. */
function monthDay(reading: TimeReading, setting: Setting): string {
  const { year, month, day } = reading.parts;
  return dayValue(year ?? yearOf(reading, setting, (y) => dayNumber(y, month!, Math.min(day!, 28))), month, day);
}

function yearOfMonth(reading: TimeReading, setting: Setting): number | undefined {
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

function yearOfSeason(reading: TimeReading, setting: Setting): number | undefined {
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

function holiday(reading: TimeReading, setting: Setting): string {
  const { holiday: code, nth, year } = reading.parts;
  const feast = code === Movable.Advent ? code + (nth ?? 1) : code! + (code === 1225 && nth !== undefined ? nth - 1 : 0);
  const chosen = year ?? yearOf(reading, setting, (y) => holidayIn(feast, y));
  if (chosen !== undefined) return valueOfDay(holidayIn(feast, chosen));
  return isFixed(feast) ? dayValue(undefined, Math.floor(feast / 100), feast % 100) : 'XXXX-XX-XX';
}

/** The weekday before or after the article's date, by what is said or the tense; the day itself counts. */
function weekday(reading: TimeReading, setting: Setting, time: string): string {
  const { weekday: wanted, nightTo, shift } = reading.parts;
  const { published } = setting;
  const today = dayOf(published);
  if (today === undefined) {
    if (published?.month !== undefined) return `${dayValue(published.year, published.month, 'XX')}${time}`;
    return `XXXX-WXX-${nightTo === undefined ? wanted! : ((wanted! + 5) % 7) + 1}${time}`;
  }
  const ahead = (wanted! - weekdayOf(today) + 7) % 7;
  const future = shift !== undefined && shift !== 0 ? shift > 0 : isAhead(reading, setting);
  let days = future ? today + ahead : today + ahead - (ahead === 0 ? 0 : 7);
  if (ahead === 0 && shift !== undefined && shift !== 0) days += 7 * shift;
  if (nightTo !== undefined) days--;
  return valueOfDay(days) + time;
}

/** Does the clause speak of what is to come? */
function isAhead(reading: TimeReading, setting: Setting): boolean {
  const direction = setting.direction(reading);
  const tense = setting.tense(reading);
  if (direction < 0) return false;
  if (direction > 0) return tense !== Tense.Past || direction === 2;
  return tense === Tense.Present || tense === Tense.Future;
}

function weekend(reading: TimeReading, setting: Setting): string {
  const today = dayOf(setting.published);
  if (today === undefined) return 'XXXX-WXX-WE';
  const { year, week } = weekOf(isAhead(reading, setting) || weekdayOf(today) >= 6 ? today : today - 7);
  return `${weekValue(year, week)}-WE`;
}

/** "In der zweiten Woche": counted from the week mentioned first. */
function nthWeek(reading: TimeReading, setting: Setting): string {
  const base = setting.mentionedDay?.day ?? dayOf(setting.published);
  if (base === undefined || reading.parts.nth === undefined) return 'XXXX-WXX';
  setting.firstWeek ??= base;
  const { year, week } = weekOf(setting.firstWeek + 7 * (reading.parts.nth - 1));
  return weekValue(year, week);
}

/** The day that an evening or a clock time belongs to: the one mentioned last when that is near, else the article's. */
function dayOfTime(reading: TimeReading, setting: Setting): string {
  const { published, mentionedDay } = setting;
  const today = dayOf(published);
  const early = reading.parts.hour !== undefined && reading.parts.hour < 10;
  if (mentionedDay !== undefined && belongsTo(mentionedDay, reading, setting, today)) return valueOfDay(mentionedDay.day + (mentionedDay.night && early ? 1 : 0));
  if (today !== undefined) return valueOfDay(today - (reading.parts.part === DayPart.Night && reading.parts.hour === undefined && setting.tense(reading) === Tense.Past ? 1 : 0));
  if (published?.month !== undefined) return dayValue(published.year, published.month, 'XX');
  return 'XXXX-XX-XX';
}

function belongsTo({ day, sentence, full }: MentionedDay, reading: TimeReading, setting: Setting, today: number | undefined): boolean {
  const distance = setting.sentence(reading) - sentence;
  if (distance === 0) return true;
  if (distance > 4) return false;
  if (today === undefined) return true;
  if (Math.abs(today - day) > 31) return full && distance === 1;
  // In a list of events an entry without verb and date is today's, not that of the entry before.
  return day < today || setting.clauseTense(reading) !== Tense.Unknown;
}

/** vergangene Woche, nächstes Jahr, gestern Abend, Juni des Vorjahres, Freitag letzter Woche */
function shiftedPeriod(reading: TimeReading, setting: Setting, time: string): Resolved {
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
  if (reading.by.endsWith('edge-of') && mentioned !== undefined && mentioned.year < (published?.year ?? 0) && setting.sentence(reading) === setting.mentionedAt && setting.tense(reading) === Tense.Past) return mentioned;
  const named = reading.by.endsWith('year-word') && reading.parts.shift === -1 && mentioned !== undefined && mentioned.month === undefined && setting.sentence(reading) - setting.mentionedAt <= 1;
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
