/** Tests of patterns that look at digits or at how words are written: days, years, clock times, counts. They fill slots. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { SLOT_NAMES, type SlotName } from '../../lang/time-pack.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import { looksLikeAdjective } from '../adjective.js';
import { plainInteger } from '../../digits.js';
import type { NumberReading } from '../numbers.js';
import type { Context } from './context.js';
import { fullYear, readDateToken } from './date-token.js';
import { NO_VALUE, type Shape, SKIP, valueIn } from './pattern.js';

const slotOf = (name: SlotName) => SLOT_NAMES.indexOf(name);
const DAY = slotOf('day');
const MONTH = slotOf('month');
const YEAR = slotOf('year');
const HOUR = slotOf('hour');
const MINUTE = slotOf('minute');
const DECADE = slotOf('decade');
const CENTURY = slotOf('century');
const UNIT = slotOf('unit');
/** An empty slot. */
export const UNSET = -9999;

/** The slots of one match, and the shapes that fill them. */
export class Shapes {
  readonly slots = new Int32Array(SLOT_NAMES.length).fill(UNSET);
  /** The number of `<count>` and of `<count2>`. */
  count: NumberReading | undefined;
  count2: NumberReading | undefined;
  private dirty = false;
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** Forgets the last match. */
  reset(): void {
    if (this.dirty) this.slots.fill(UNSET);
    this.dirty = false;
    this.count = undefined;
    this.count2 = undefined;
  }

  set(slot: number, value: number): void {
    this.slots[slot] = value;
    this.dirty = true;
  }

  /** The token behind the shape at token `i`, -1 when it is not there; fills the slot. */
  read(shape: Shape, slot: number, i: number): number {
    const { tokens, text, entries, numbers, words, lexicon } = this.context;
    const k = tokens.kind[i]!;
    const isNumber = k === TokenKind.Number || k === TokenKind.Ordinal;
    switch (shape) {
      case 'day':
        return isNumber ? this.integer(i, 1, 31, 2, slot) : -1;
      case 'monthNumber':
        return isNumber ? this.integer(i, 1, 12, 2, MONTH) : -1;
      case 'small':
        return isNumber ? this.integer(i, 1, 53, 2, slot) : -1;
      case 'minutes':
        return isNumber ? this.integer(i, 0, 59, 2, MINUTE) : -1;
      case 'year':
        if (k !== TokenKind.Number) return this.yearInWords(i, slot);
        return tokens.end[i]! - tokens.start[i]! === 4 ? this.integer(i, 1000, 2199, 4, slot) : -1;
      case 'anyYear':
        return k === TokenKind.Number ? this.integer(i, 1, 2199, 4, slot) : this.yearInWords(i, slot);
      case 'year2':
        if (!isNumber || tokens.end[i]! - tokens.start[i]! !== 2 || this.integer(i, 0, 99, 2, slot) < 0) return -1;
        if (slot >= 0) this.set(slot, fullYear(this.slots[slot]!));
        return i + 1;
      case 'hour':
        return this.hour(i, slot < 0 ? -1 : HOUR, 12);
      case 'clock':
        return this.clock(i, slot);
      case 'minuteClock':
        return k === TokenKind.Number && text.charCodeAt(tokens.end[i]! - 3) === 58 ? this.clock(i, slot) : -1;
      case 'count':
      case 'count2': {
        const index = numbers.at[i]!;
        if (index === 0) return -1;
        const reading = numbers.list[index - 1]!;
        if (reading.fraction) return -1;
        const { rangeEnd } = reading;
        if (slot !== SKIP) {
          if (shape === 'count') this.count = reading;
          else this.count2 = reading;
        }
        return rangeEnd === undefined ? reading.to : rangeEnd.to;
      }
      case 'dateToken':
      case 'dayMonth':
      case 'isoDate': {
        if (!isNumber) return -1;
        const read = readDateToken(text, tokens.start[i]!, tokens.end[i]!, shape);
        if (read === undefined) return -1;
        if (read.day !== undefined) this.set(DAY, read.day);
        if (read.year !== undefined) this.set(YEAR, read.year);
        this.set(MONTH, read.month);
        return i + 1;
      }
      case 'decadeNumber':
        return k === TokenKind.DigitWord ? this.decade(i) : -1;
      case 'compoundUnit': {
        if (k !== TokenKind.Capital) return -1;
        // The noun at the end of a compound: Sonnentage, Arbeitsjahr.
        const word = tokens.word[i]!;
        if ((lexicon.flags[word]! & WordFlag.Derived) === 0) return -1;
        const unit = valueIn(words.unit, words.words.of(lexicon.noun[word]!));
        if (unit === NO_VALUE) return -1;
        this.set(UNIT, unit);
        return i + 1;
      }
      case 'adjective':
        return k === TokenKind.Lower && looksLikeAdjective(text, tokens.start[i]!, tokens.end[i]!) ? i + 1 : -1;
      case 'noun':
        return k === TokenKind.Capital || k === TokenKind.Upper ? i + 1 : -1;
      case 'lower':
        return k === TokenKind.Lower ? i + 1 : -1;
      case 'monthAlone': {
        const month = valueIn(words.monthAlone, entries[i]!);
        if (month === NO_VALUE || k === TokenKind.Lower) return -1;
        this.set(MONTH, month);
        return i + 1;
      }
    }
  }

  private integer(i: number, low: number, high: number, digits: number, slot: number): number {
    const { text, tokens } = this.context;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (end - start > digits) return -1;
    const value = plainInteger(text, start, end);
    if (value < low || value > high) return -1;
    if (slot >= 0) this.set(slot, value);
    return i + 1;
  }

  /** neunzehnhundertneunundachtzig */
  private yearInWords(i: number, slot: number): number {
    const { tokens, numbers } = this.context;
    if (tokens.kind[i]! > LAST_WORD) return -1;
    const index = numbers.at[i]!;
    if (index === 0) return -1;
    const { value, inWords, exponent, to } = numbers.list[index - 1]!;
    if (!inWords || exponent > 0 || value === undefined || value < 1100 || value > 2099 || value % 100 === 0 || to !== i + 1) return -1;
    if (slot >= 0) this.set(slot, value);
    return i + 1;
  }

  private hour(i: number, slot: number, high: number): number {
    const { tokens, numbers } = this.context;
    if (tokens.kind[i] === TokenKind.Number) return this.integer(i, 0, 24, 2, slot);
    const index = numbers.at[i]!;
    if (index === 0) return -1;
    const { value, inWords, to } = numbers.list[index - 1]!;
    if (!inWords || value === undefined || value < 1 || value > Math.max(high, 24) || !Number.isInteger(value)) return -1;
    if (slot >= 0) this.set(slot, value);
    return to;
  }

  /** 18, 14.30, 20:15, neun, ein */
  private clock(i: number, slot: number): number {
    const { tokens, text } = this.context;
    const sets = slot !== SKIP;
    if (tokens.kind[i] === TokenKind.Number || tokens.kind[i] === TokenKind.Ordinal) {
      const start = tokens.start[i]!;
      const end = tokens.end[i]!;
      const whole = plainInteger(text, start, end);
      if (whole >= 0) {
        if (end - start > 2 || whole > 24) return -1;
        if (sets) {
          this.set(HOUR, whole);
          this.set(MINUTE, UNSET);
        }
        return i + 1;
      }
      const mark = end - 3;
      const unit = text.charCodeAt(mark);
      if ((unit !== 46 && unit !== 58) || mark - start < 1 || mark - start > 2) return -1;
      const hour = plainInteger(text, start, mark);
      const minute = plainInteger(text, mark + 1, end);
      if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return -1;
      if (sets) {
        this.set(HOUR, hour);
        this.set(MINUTE, minute);
      }
      return i + 1;
    }
    return this.hour(i, sets ? HOUR : -1, 24);
  }

  /** 1990er, 90er, 1990-er, 80er-Jahre */
  private decade(i: number): number {
    const { text, tokens } = this.context;
    const start = tokens.start[i]!;
    let at = start;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    const digits = at - start;
    const value = plainInteger(text, start, at);
    if (value % 10 !== 0 || (digits !== 2 && digits !== 4)) return -1;
    if (text.charCodeAt(at) === 45) at++;
    if (!text.startsWith('er', at)) return -1;
    const rest = tokens.end[i]! - at - 2;
    if (rest > 0 && !(text.startsWith('-Jahre', at + 2) || text.startsWith('Jahre', at + 2))) return -1;
    this.set(DECADE, digits === 2 ? value / 10 : Math.floor(value / 10) % 10);
    if (digits === 4) this.set(CENTURY, Math.floor(value / 100) + 1);
    // The bare "90er" needs its noun, in the same word or the next.
    // "50er- und 60er-Jahre" has it behind the second.
    if (rest === 0 && digits === 2 && !text.startsWith('Jahre', tokens.start[i + 1]!) && text.charCodeAt(tokens.end[i]!) !== 45) return -1;
    return i + 1;
  }
}
