/**
 * Readings -> dates with values: relative expressions are counted from the article's date, its clause's tense and the
 * date mentioned last. What nothing tells stays open: "2020-09-XX", "XXXX-WXX-1".
 */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { DayPart, Unit } from '../lang/time-pack.js';
import type { Article, DateExpr, Tokens } from '../model.js';
import type { TimeWords } from '../recognize/dates/compile.js';
import { readAnchor } from './anchor.js';
import { resolvePoint } from './anchor-points.js';
import type { Setting } from './setting.js';
import { daysAround, lengthEnds, setValue } from './anchor-lengths.js';
import { dayNumber } from '../time/calendar.js';
import { lengthValue } from '../time/value.js';
import type { TimeReading } from '../time/reading.js';
import { clauseTenseAt, Tense, tenseAt } from './tense.js';

const REFERENCES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const;

/** Gives each reading its value, in text order. */
export function anchorDates(article: Article, tokens: Tokens, readings: readonly TimeReading[], words: TimeWords, lexicon: Lexicon): DateExpr[] {
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

function resolve(reading: TimeReading, setting: Setting, tokens: Tokens, words: TimeWords, next: TimeReading | undefined): DateExpr {
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
function isVagueToday(reading: TimeReading, setting: Setting, tokens: Tokens, words: TimeWords, next: TimeReading | undefined): boolean {
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
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value);
  if (match === null || (reading.means !== 'point' && reading.means !== 'counted')) return;
  const { parts } = reading;
  if (parts.holiday !== undefined || (parts.shiftUnit === Unit.Year && parts.month === undefined)) return;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const sentence = setting.sentence(reading);
  setting.mentioned = { year: year!, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  setting.mentionedAt = sentence;
  const counted = reading.means === 'counted' || parts.fromMention !== undefined;
  const full = parts.year !== undefined || (counted && setting.mentionedDay?.full === true);
  if (month !== undefined && day !== undefined) setting.mentionedDay = { day: dayNumber(year!, month, day), sentence, full, night: parts.part === DayPart.Night };
}
