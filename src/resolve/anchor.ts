/** The article's own date, and the date mentioned last: what relative expressions are counted from. */
import { dayNumber, daysInMonth } from '../time/calendar.js';

/** A date as exact as it is known. */
export type PartialDate = { year: number; month?: number; day?: number };

/** Reads an ISO date of any exactness; undefined when there is none or it is not one. */
export function readAnchor(published: string | undefined): PartialDate | undefined {
  const match = published === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published);
  if (match === null) return undefined;
  const anchor: PartialDate = { year: Number(match[1]) };
  if (match[2] !== undefined) anchor.month = Number(match[2]);
  if (match[3] !== undefined) anchor.day = Number(match[3]);
  return anchor;
}

/** Day number of a date that is known to the day. */
export function dayOf(date: PartialDate | undefined): number | undefined {
  return date?.month === undefined || date.day === undefined ? undefined : dayNumber(date.year, date.month, date.day);
}

/** A day in the middle of what is known, to measure distances with. */
export function middleOf({ year, month, day }: PartialDate): number {
  return dayNumber(year, month ?? 7, day ?? (month === undefined ? 1 : Math.ceil(daysInMonth(year, month) / 2)));
}
