/** Points of the calendar: open parts are filled from the article's date, a period said beside them, or the tense. */
import { DayPart, Unit } from '../lang/time-pack.js';
import { dayNumber } from '../time/calendar.js';
import type { TimeReading } from '../time/reading.js';
import { clockValue, dayValue, pad, partValue, seasonValue, valueOfDay, weekValue } from '../time/value.js';
import { dayOfTime, nthWeek, weekday, weekend } from './anchor-days.js';
import { type Resolved, shiftedPeriod } from './anchor-periods.js';
import { holiday, monthDay, yearOfMonth, yearOfSeason } from './anchor-years.js';
import type { Setting } from './setting.js';

type Parts = TimeReading['parts'];

/** The value of a point. */
export function resolvePoint(reading: TimeReading, setting: Setting): Resolved {
  const { parts } = reading;
  if (parts.era === -1) return { value: `BC${parts.century === undefined ? pad(parts.year!, 4) : pad(parts.century - 1)}` };
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
