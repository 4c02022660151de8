/**
 * Readings -> dates with values: relative expressions are counted from the article's date, its clause's tense and the
 * date mentioned last. What nothing tells stays open: "2020-09-XX", "XXXX-WXX-1".
 */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { DayPart, Unit } from '../lang/time-pack.js';
import type { DateExpr, Tokens } from '../model.js';
import { plainInteger } from '../digits.js';
import { dayOf, type PartialDate } from './anchor.js';
import { resolvePoint } from './anchor-points.js';
import { daysAround, setLengthEnds, setValue } from './anchor-lengths.js';
import { type AnchorWords, Setting } from './setting.js';
import { lengthValue } from '../time/value.js';
import type { TimeReading } from '../time/reading.js';
import { Tense } from './tense.js';

const REFERENCES = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'] as const;

/** Gives each reading its value, in text order. */
export function anchorDates(text: string, published: string | undefined, tokens: Tokens, entries: Uint16Array, readings: readonly TimeReading[], words: AnchorWords, lexicon: Lexicon): DateExpr[] {
  if (readings.length === 0) return [];
  const setting = new Setting(text, published, tokens, entries, words, lexicon);
  const dates: DateExpr[] = [];
  for (let n = 0; n < readings.length; n++) dates.push(resolve(readings[n]!, setting, readings[n + 1]));
  return dates;
}

function resolve(reading: TimeReading, setting: Setting, next: TimeReading | undefined): DateExpr {
  const { parts } = reading;
  const { from, to, start, end, by, type, modifier } = reading;
  const date: DateExpr = { from, to, start, end, by, type, value: '', modifier, first: undefined, last: undefined };
  switch (reading.means) {
    case 'reference':
      date.value = REFERENCES[(parts.reference ?? 0) + 1]!;
      break;
    case 'today':
      date.value = isVagueToday(reading, setting, next) ? 'PRESENT_REF' : resolvePoint(reading, setting).value;
      break;
    case 'length': {
      const unit = parts.unit ?? Unit.Day;
      date.value = lengthValue(reading.count, unit, reading.count2, reading.unit2);
      setLengthEnds(date, reading, unit, setting.published);
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
function isVagueToday(reading: TimeReading, setting: Setting, next: TimeReading | undefined): boolean {
  if (next?.parts.hour !== undefined && next.from - reading.to <= 2) return false;
  if (reading.parts.reference === 0 || setting.published === undefined) return true;
  const { stillNow, directions } = setting.words;
  const before = setting.entryBefore(reading);
  if (stillNow.has(before) || stillNow.has(setting.entryBehind(reading))) return true;
  if ((directions.get(before) ?? 0) !== 0) return false;
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
