/**
 * Readings -> dates with values: relative expressions are counted from the article's date, its clause's tense and the
 * date mentioned last. What nothing tells stays open: "2020-09-XX", "XXXX-WXX-1".
 */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { DayPart, Unit } from '../lang/time-pack.js';
import type { Article, DateExpr, Tokens } from '../model.js';
import { plainInteger } from '../digits.js';
import { dayOf, type PartialDate, readAnchor } from './anchor.js';
import { resolvePoint } from './anchor-points.js';
import type { Setting } from './setting.js';
import { daysAround, lengthEnds, setValue } from './anchor-lengths.js';
import { lengthValue } from '../time/value.js';
import type { TimeReading } from '../time/reading.js';
import { clauseTenseAt, Tense, tenseAt } from './tense.js';

/** Words by id that tell which way a date lies. */
export type AnchorWords = {
  /** seit -1, bis 1, für 2 */
  directions: ReadonlyMap<number, number>;
  /** wird, soll, will */
  futureVerbs: ReadonlySet<number>;
  /** Lemmas: haben, sein, werden. */
  auxiliaries: ReadonlySet<number>;
  /** noch, bis: "heute" beside them is our times. */
  stillNow: ReadonlySet<number>;
};

const REFERENCES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const;

/** Gives each reading its value, in text order. */
export function anchorDates(article: Article, tokens: Tokens, readings: readonly TimeReading[], words: AnchorWords, lexicon: Lexicon): DateExpr[] {
  const { text } = article;
  const verbs = { modals: words.futureVerbs, auxiliaries: words.auxiliaries };
  const setting: Setting = {
    published: readAnchor(article.published), mentioned: undefined, mentionedAt: -1, mentionedDay: undefined,
    tense: (reading) => tenseAt(text, tokens, lexicon, verbs, reading.from),
    clauseTense: (reading) => clauseTenseAt(text, tokens, lexicon, verbs, reading.from),
    direction: (reading) => reading.parts.direction ?? words.directions.get(tokens.word[reading.from - 1] ?? 0) ?? 0,
    sentence: (reading) => tokens.sentence[reading.from]!,
  };
  return readings.map((reading, n) => resolve(reading, setting, tokens, words, readings[n + 1]));
}

function resolve(reading: TimeReading, setting: Setting, tokens: Tokens, words: AnchorWords, next: TimeReading | undefined): DateExpr {
  const { parts } = reading;
  const { from, to, start, end, by, type, modifier } = reading;
  const date: DateExpr = { from, to, start, end, by, type, value: '' };
  if (modifier !== undefined) date.modifier = modifier;
  switch (reading.means) {
    case 'reference':
      date.value = REFERENCES[(parts.reference ?? 0) + 1]!;
      break;
    case 'today':
      date.value = isVagueToday(reading, setting, tokens, words, next) ? 'PRESENT_REF' : resolvePoint(reading, setting).value;
      break;
    case 'length': {
      const unit = parts.unit ?? Unit.Day;
      date.value = lengthValue(reading.count, unit, reading.count2, reading.unit2);
      Object.assign(date, lengthEnds(reading, unit, setting.published));
      break;
    }
    case 'counted':
      date.value = daysAround(setting, (parts.shift ?? 1) * (reading.count ?? 1));
      break;
    case 'set':
      date.value = setValue(reading);
      break;
    default: {
      const point = resolvePoint(reading, setting);
      date.value = point.value;
      if (point.type !== undefined) date.type = point.type;
    }
  }
  remember(date.value, reading, setting);
  return date;
}

/** "heute" is the day of the article in a clause of the past or future, and our times in one of the present. */
function isVagueToday(reading: TimeReading, setting: Setting, tokens: Tokens, words: AnchorWords, next: TimeReading | undefined): boolean {
  if (next?.parts.hour !== undefined && next.from - reading.to <= 2) return false;
  if (reading.parts.reference === 0 || setting.published === undefined) return true;
  const before = tokens.word[reading.from - 1] ?? 0;
  const after = tokens.word[reading.to] ?? 0;
  if (words.stillNow.has(before) || words.stillNow.has(after)) return true;
  if ((words.directions.get(before) ?? 0) !== 0) return false;
  return setting.tense(reading) === Tense.Present;
}

/** The date mentioned last, for "am Abend", "tags darauf", "im folgenden Jahr". */
function remember(value: string, reading: TimeReading, setting: Setting): void {
  if (reading.means !== 'point' && reading.means !== 'counted') return;
  const { parts } = reading;
  if (parts.holiday !== undefined || (parts.shiftUnit === Unit.Year && parts.month === undefined)) return;
  const date = readValue(value);
  if (date === undefined) return;
  const sentence = setting.sentence(reading);
  setting.mentioned = date;
  setting.mentionedAt = sentence;
  const day = dayOf(date);
  if (day === undefined) return;
  const counted = reading.means === 'counted' || parts.fromMention !== undefined;
  const full = parts.year !== undefined || (counted && setting.mentionedDay?.full === true);
  setting.mentionedDay = { day, sentence, full, night: parts.part === DayPart.Night };
}

/** Year, month and day of a value that begins with them; undefined for weeks, seasons, open digits. */
function readValue(value: string): PartialDate | undefined {
  const { length } = value;
  const year = plainInteger(value, 0, 4);
  if (length < 4 || year < 0) return undefined;
  if (length === 4) return { year };
  const month = plainInteger(value, 5, 7);
  if (month < 0 || value[4] !== '-' || length === 6) return undefined;
  if (length === 7) return { year, month };
  const day = plainInteger(value, 8, 10);
  return day < 0 || value[7] !== '-' || (length > 10 && value[10] !== 'T') ? undefined : { year, month, day };
}
