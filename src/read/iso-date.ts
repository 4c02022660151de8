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

/** Day first, as it always is with full stops: 14.09.2020, 14.9.2020 08:30 */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(\d{2}:\d{2}(?::\d{2})?)(?:\s*Uhr)?)?$/;

/** As in mail and RSS (RFC 2822): Mon, 14 Sep 2020 08:30:00 +0200 */
const mail = /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?)(?:\s*(GMT|UTC?|Z|[+-]\d{4})|\s+[A-Z]{1,4})?)?$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in one of the unambiguous ways that data are found in -> ISO 8601; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed.replace(' ', 'T').replace(/ (?=[Z+-])/, '');
  const day = dotted.exec(trimmed);
  if (day) return join(isoDate(Number(day[3]), Number(day[2]), Number(day[1])), day[4], '');
  const letter = mail.exec(trimmed);
  if (letter) return join(isoDate(Number(letter[3]), months.indexOf(letter[2]!) + 1, Number(letter[1])), letter[4], readZone(letter[5]));
  return undefined;
}

function join(date: string | undefined, time: string | undefined, zone: string): string | undefined {
  const whole = date === undefined || time === undefined ? date : `${date}T${time}${zone}`;
  return whole !== undefined && isIsoDate(whole) ? whole : undefined;
}

function readZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
