/** Dates as ISO 8601 writes them, as exact as they are: year, month, day or time. */

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/** Whether a text is a real date in ISO 8601: 2020, 2020-09, 2020-09-14, 2020-09-14T08:30:00+02:00. */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [month, day, hour, minute, second] = match.slice(2).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > daysIn(Number(match[1]), month!))) return false;
  return (hour ?? 0) <= 24 && (minute ?? 0) < 60 && (second ?? 0) <= 60;
}

/** The date of a year, month and day, when there is one. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
