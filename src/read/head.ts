/** What the first lines of a text say about the article: title, date of publication, dateline. Nothing is guessed. */
import { readDateline, type Dateline } from './dateline.js';
import { HEADER } from '../header.js';
import { isIsoDate, isoDate } from './iso-date.js';

export type Head = { title?: string; published?: string; place?: string; agency?: string };

type Line = { text: string; start: number; end: number; /** Whether an empty line follows. */ paragraphEnd: boolean };

/** The head of an article is looked for in this many characters and lines. */
const REACH = 4000;
const LINES = 12;
const LONGEST_TITLE = 200;
/** Hard-wrapped text has lines of about this length. */
const WRAPPED = { from: 50, to: 100 };

const credit = /[©®]|\(c\)/i;

/** Reads the head of an article's text. */
export function readHead(text: string): Head {
  const lines = firstLines(text);
  const head: Head = {};
  const match = lines[0] && HEADER.exec(lines[0].text);
  if (match && isIsoDate(match[1]!)) {
    head.published = match[1]!;
    const title = lines[0]!.text.slice(match[0].length).trim();
    if (title !== '') head.title = title;
    lines.shift();
  }
  const title = head.title ?? findTitle(lines, text.length);
  if (title !== undefined) head.title = title;
  const dateline = findDateline(text, lines);
  if (dateline) {
    head.place = dateline.place;
    if (dateline.agency !== undefined) head.agency = dateline.agency;
    const published = refineDate(head.published, dateline.date);
    if (published !== undefined) head.published = published;
  }
  return head;
}

/** The first line is the title when it is no sentence, and something follows. */
function findTitle(lines: readonly Line[], length: number): string | undefined {
  const [line, next] = lines;
  if (line === undefined || line.end >= length || next === undefined) return undefined;
  if (line.text.length > LONGEST_TITLE || credit.test(line.text)) return undefined;
  if (/[.,;][\s"'“”’»«)]*$/.test(line.text) || !/\p{L}/u.test(line.text)) return undefined;
  if (!line.paragraphEnd && (/^\p{Ll}/u.test(next.text) || isWrapped(lines))) return undefined;
  if (readDateline(line.text, 0)) return undefined;
  return line.text;
}

/** Whether the text begins with a paragraph that is broken into lines of equal length. */
function isWrapped(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  return [first, second].every((line) => line !== undefined && line.text.length >= WRAPPED.from && line.text.length <= WRAPPED.to);
}

function findDateline(text: string, lines: readonly Line[]): Dateline | undefined {
  for (const line of lines) {
    const dateline = readDateline(text, line.start);
    if (dateline) return dateline;
  }
  return undefined;
}

/** The date of publication with what the dateline adds: a whole date, or the day in the year or month that is known. */
function refineDate(published: string | undefined, date: string | undefined): string | undefined {
  const match = date === undefined ? null : /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})?$/.exec(date);
  if (!match) return published;
  const year = match[3] ?? published?.slice(0, 4);
  const refined = year === undefined ? undefined : isoDate(Number(year), Number(match[2]), Number(match[1]));
  return refined !== undefined && (published === undefined || refined.startsWith(published)) ? refined : published;
}

/** The first lines that are not empty, trimmed, with their places in the text. */
function firstLines(text: string): Line[] {
  const head = text.slice(0, REACH);
  const lines: Line[] = [];
  for (const match of head.matchAll(/[^\r\n\u2028]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    const after = match.index + match[0].length;
    const cutOff = after === REACH && text.length > REACH;
    if (cutOff || lines.length === LINES) break;
    lines.push({ text: trimmed, start, end: start + trimmed.length, paragraphEnd: /^(?:\r\n|\r|\n|\u2028)[^\S\r\n]*(?:\r|\n|$)/.test(head.slice(after, after + 200)) });
  }
  return lines;
}
