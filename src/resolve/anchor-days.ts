/** Weekdays, weekends and parts of the day: which day they mean. */
import { DayPart } from '../lang/time-pack.js';
import { weekdayOf, weekOf } from '../time/calendar.js';
import type { TimeReading } from '../time/reading.js';
import { dayValue, valueOfDay, weekValue } from '../time/value.js';
import { dayOf } from './anchor.js';
import { isAhead, type MentionedDay, type Setting } from './setting.js';
import { Tense } from './tense.js';

/** The weekday before or after the article's date, by what is said or the tense; the day itself counts. */
export function weekday(reading: TimeReading, setting: Setting, time: string): string {
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

/** "am Wochenende" */
export function weekend(reading: TimeReading, setting: Setting): string {
  const today = dayOf(setting.published);
  if (today === undefined) return 'XXXX-WXX-WE';
  const { year, week } = weekOf(isAhead(reading, setting) || weekdayOf(today) >= 6 ? today : today - 7);
  return `${weekValue(year, week)}-WE`;
}

/** "In der zweiten Woche": counted from the week mentioned first. */
export function nthWeek(reading: TimeReading, setting: Setting): string {
  const base = setting.mentionedDay?.day ?? dayOf(setting.published);
  if (base === undefined || reading.parts.nth === undefined) return 'XXXX-WXX';
  setting.firstWeek ??= base;
  const { year, week } = weekOf(setting.firstWeek + 7 * (reading.parts.nth - 1));
  return weekValue(year, week);
}

/** The day that an evening or a clock time belongs to: the one mentioned last when that is near, else the article's. */
export function dayOfTime(reading: TimeReading, setting: Setting): string {
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
