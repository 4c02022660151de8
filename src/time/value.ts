/** TIMEX3 values: how days, weeks, lengths and parts of the day are written. */
import { DayPart, Unit } from '../lang/time-pack.js';
import { dateOf } from './calendar.js';

const PARTS: Readonly<Record<number, string>> = {
  [DayPart.Morning]: 'MO', [DayPart.Midday]: 'MI', [DayPart.Afternoon]: 'AF', [DayPart.Evening]: 'EV', [DayPart.Night]: 'NI', [DayPart.Daytime]: 'DT', [DayPart.Midnight]: 'NI',
};
const SEASONS = ['', 'SP', 'SU', 'FA', 'WI'];
const LENGTHS: Readonly<Record<number, string>> = {
  [Unit.Second]: 'S', [Unit.Minute]: 'M', [Unit.Hour]: 'H', [Unit.Day]: 'D', [Unit.Week]: 'W', [Unit.Weekend]: 'WE', [Unit.Month]: 'M', [Unit.Quarter]: 'Q', [Unit.Year]: 'Y', [Unit.Decade]: 'DE', [Unit.Century]: 'CE', [Unit.Millennium]: 'L',
};

export const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** "2020-08-09", "2020-08", "2020"; open parts are X: "2020-09-XX", "XXXX-08-09". */
export function dayValue(year: number | undefined, month?: number, day?: number | 'XX'): string {
  const y = year === undefined ? 'XXXX' : pad(year, 4);
  if (month === undefined) return day === undefined ? y : `${y}-XX-XX`;
  return day === undefined ? `${y}-${pad(month)}` : `${y}-${pad(month)}-${day === 'XX' ? day : pad(day)}`;
}

/** The value of a day by its number. */
export function valueOfDay(days: number): string {
  const { year, month, day } = dateOf(days);
  return dayValue(year, month, day);
}

/** "2020-W38" */
export function weekValue(year: number | undefined, week: number | undefined): string {
  return `${year === undefined ? 'XXXX' : pad(year, 4)}-W${week === undefined ? 'XX' : pad(week)}`;
}

export function seasonValue(year: number | undefined, season: number): string {
  return `${dayValue(year)}-${SEASONS[season]!}`;
}

export function partValue(part: number): string {
  return `T${PARTS[part]!}`;
}

export function clockValue(hour: number, minute: number): string {
  return `T${pad(hour)}:${pad(minute)}`;
}

/** "P3Y", "PT4H", "P1.5Y", "P3Y4M", "PXD" */
export function lengthValue(count: number | undefined, unit: number, count2?: number, unit2?: number): string {
  if (unit === Unit.HalfYear) return lengthValue(count === undefined ? undefined : count * 6, Unit.Month);
  const first = `${count ?? 'X'}${LENGTHS[unit]!}`;
  const second = count2 === undefined || unit2 === undefined ? '' : `${count2}${LENGTHS[unit2]!}`;
  if (unit <= Unit.Hour) return `PT${first}${second}`;
  return unit2 !== undefined && unit2 <= Unit.Hour && second !== '' ? `P${first}T${second}` : `P${first}${second}`;
}
