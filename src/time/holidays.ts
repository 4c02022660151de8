/** Days of feasts by their code: month * 100 + day, days from Easter, or a rule of their own. */
import { EASTER, Movable } from '../lang/time-pack.js';
import { dayNumber, easterOf, weekdayOf } from './calendar.js';

/** Day number of a feast in a year. */
export function holidayIn(code: number, year: number): number {
  if (code < EASTER - 200) return dayNumber(year, Math.floor(code / 100), code % 100);
  if (code < Movable.Advent) return easterOf(year) + code - EASTER;
  const christmas = dayNumber(year, 12, 25);
  const fourthAdvent = christmas - weekdayOf(christmas);
  if (code < Movable.MothersDay) return fourthAdvent - (Movable.Advent + 4 - code) * 7;
  if (code === Movable.MothersDay) return nthSunday(year, 5, 2);
  if (code === Movable.Thanksgiving) return nthSunday(year, 10, 1);
  if (code === Movable.SundayOfTheDead) return fourthAdvent - 28;
  if (code === Movable.DayOfMourning) return fourthAdvent - 35;
  return fourthAdvent - 32; // Wednesday before the Sunday of the Dead
}

/** Is the feast on the same day every year? */
export function isFixed(code: number): boolean {
  return code < EASTER - 200;
}

function nthSunday(year: number, month: number, n: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((7 - weekdayOf(first)) % 7) + (n - 1) * 7;
}
