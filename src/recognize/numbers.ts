/**
 * Numbers: digits in all notations, number words, scales, fractions, ranges. Found once per article; money, dates and
 * quantities are built on them.
 */
import { type Article, Gap, type Modifier, type Sentences, type Span, TokenKind, type Tokens } from '../model.js';
import { type Decimal, readDigits, scaled } from './digits.js';
import type { Marked } from './marks.js';
import { NumberClass, type NumberWords } from './number-words.js';

/** A number in the text. The span covers number and scale, not its modifier. */
export type NumberReading = Span & {
  /** Absent when the words name no number: "mehrere". */
  value?: number;
  /** The number without its scale: 1.5 of "1,5 Millionen". */
  mantissa: number;
  /** Power of ten of the scale word: 6; 0 without one. */
  exponent: number;
  /** One token of digits and nothing else that could be a year, a day, an hour. */
  bare: boolean;
  /** Written in words, "ein" included. */
  inWords: boolean;
  /** Its share of a whole: zwei Drittel. */
  fraction: boolean;
  /** The word is at least this many: Tausende, mehrere Millionen. */
  atLeast: boolean;
  modifier?: Modifier;
  /** First token of the modifier; `from` when there is none. */
  withModifier: number;
  /** Upper end of a range that begins with this number. */
  rangeEnd?: NumberReading;
};

/** A word that begins with a number: 5-Euro-Schein, 13-jährige, dreistündig, 1990er. */
export type NumberHead = {
  token: number;
  digits: number;
  decimals: number;
  /** Text position behind the number. */
  end: number;
  inWords: boolean;
};

export type Numbers = {
  list: NumberReading[];
  heads: NumberHead[];
  /** Index into `list` + 1 by the token that the number begins with; 0 for none. */
  at: Int32Array;
};

/** Finds all numbers of an article in one pass. */
export function findNumbers(article: Article, tokens: Tokens, sentences: Sentences, marked: Marked, words: NumberWords): Numbers {
  const finder = new Finder(article.text, tokens, sentences, words);
  return finder.run(marked);
}

/** ¼ ½ ¾ in hundredths. */
const VULGAR: ReadonlyMap<number, number> = new Map([[0xbc, 25], [0xbd, 50], [0xbe, 75]]);
/** What "mehrere" can multiply beside the scales. */
const ROUND: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000]);
const LONGEST_SUFFIX = 3;

class Finder {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly words: NumberWords;
  private readonly sentences: Sentences;
  private readonly decimal: Decimal = { digits: 0, decimals: 0, grouped: false };
  private readonly list: NumberReading[] = [];
  private readonly heads: NumberHead[] = [];

  constructor(text: string, tokens: Tokens, sentences: Sentences, words: NumberWords) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.sentences = sentences;
  }

  run(marked: Marked): Numbers {
    const { kind, word, count } = this.tokens;
    const { classes } = this.words;
    const known = classes.length;
    const at = new Int32Array(count + 1);
    let next = 0; // the token behind the last number
    for (let n = 0; n < marked.count; n++) {
      const i = marked.tokens[n]!;
      if (i < next) continue;
      const k = kind[i]!;
      let reading: NumberReading | undefined;
      if (k === TokenKind.Number || k === TokenKind.Ordinal) reading = this.readFromDigits(i);
      else if (k <= TokenKind.Mixed) {
        const id = word[i]!;
        if (id >= known) {
          reading = this.readCompound(i);
        } else {
          const kindOfNumber = classes[id]!;
          if (kindOfNumber !== NumberClass.None && kindOfNumber < NumberClass.To) reading = this.readFromWord(i, kindOfNumber);
        }
      }
      else if (k === TokenKind.DigitWord) reading = this.readDigitHead(i);
      if (reading === undefined) continue;
      this.readModifier(reading);
      this.list.push(reading);
      at[i] = this.list.length;
      next = reading.to;
    }
    this.linkRanges();
    return { list: this.list, heads: this.heads, at };
  }

  private classAt(i: number): number {
    const id = this.tokens.word[i]!;
    return id !== 0 && id < this.words.classes.length ? this.words.classes[id]! : NumberClass.None;
  }

  private valueAt(i: number): number {
    return this.words.values.get(this.tokens.word[i]!) ?? 0;
  }

  private readFromDigits(i: number): NumberReading | undefined {
    const { text, decimal } = this;
    const { start, end, kind, gap } = this.tokens;
    if (!readDigits(text, start[i]!, end[i]!, decimal)) return undefined;
    let { digits, decimals } = decimal;
    let to = i + 1;
    const single = end[i]! - start[i]!;
    if (kind[i] === TokenKind.Number && single <= 3 && decimals === 0 && text.charCodeAt(start[i]!) !== 48) {
      // 1 200 000: groups of exactly three digits behind one blank.
      while (kind[to] === TokenKind.Number && gap[to] === Gap.Space && start[to]! - end[to - 1]! === 1 && digits < 1e12) {
        const length = end[to]! - start[to]!;
        if (length < 3 || !readDigits(text, start[to]!, end[to]!, decimal) || decimal.grouped) break;
        if (length - (decimal.decimals > 0 ? decimal.decimals + 1 : 0) !== 3) break;
        digits = digits * 10 ** (3 + decimal.decimals) + decimal.digits;
        decimals = decimal.decimals;
        to++;
        if (decimals > 0) break;
      }
    }
    const half = kind[to] === TokenKind.Punct && gap[to] === Gap.None && decimals === 0 ? VULGAR.get(text.charCodeAt(start[to]!)) : undefined;
    if (half !== undefined) return this.scale(i, to + 1, digits * 100 + half, 2, false, false);
    return this.scale(i, to, digits, decimals, false, to === i + 1 && decimals === 0 && !decimal.grouped);
  }

  /** The number that begins with a word. */
  private readFromWord(i: number, kind: number): NumberReading | undefined {
    const next = this.classAt(i + 1);
    const first = this.valueAt(i);
    switch (kind) {
      case NumberClass.Number:
        return this.capitalCounts(i, first) ? this.scale(i, i + 1, first, 0, true, false) : undefined;
      case NumberClass.Half: {
        const decimals = Number.isInteger(first * 10) ? 1 : 2;
        return next === NumberClass.Scale || next === NumberClass.Measure || next === NumberClass.Dozen ? this.scale(i, i + 1, first * 10 ** decimals, decimals, true, false) : undefined;
      }
      case NumberClass.One:
        return this.readFromOne(i, next);
      case NumberClass.Scale: {
        const crowd = this.words.crowds.get(this.tokens.word[i]!);
        if (crowd !== undefined) return this.make(i, i + 1, { value: crowd, mantissa: 1, atLeast: true });
        // "tausend Menschen", "hundert Millionen": lower-case scales are numbers of their own.
        return first <= 3 && this.tokens.kind[i] !== TokenKind.Upper ? this.scale(i, i + 1, 10 ** first, 0, true, false) : undefined;
      }
      case NumberClass.Some:
        return this.readSome(i, i + 1);
      case NumberClass.Crowd: {
        // Hunderte Millionen
        const exponent = next === NumberClass.Scale ? this.valueAt(i + 1) : 0;
        return this.make(i, exponent > 0 ? i + 2 : i + 1, { value: first * 10 ** exponent, mantissa: first, exponent, atLeast: true });
      }
      case NumberClass.Dozen:
        return undefined;
    }
    return undefined;
  }

  /** "ein" counts in front of a scale, a fraction, a half or a measure. */
  private readFromOne(i: number, next: number): NumberReading | undefined {
    if (next === NumberClass.Scale) return this.scale(i, i + 1, 1, 0, true, false);
    if (next === NumberClass.Measure) return this.make(i, i + 1, { value: 1, mantissa: 1, inWords: true });
    if (next === NumberClass.Fraction) return this.make(i, i + 2, { value: 1 / this.valueAt(i + 1), mantissa: 1, inWords: true, fraction: true });
    if (next === NumberClass.Pair && this.tokens.kind[i + 1] === TokenKind.Lower) return this.readSome(i, i + 2);
    if (next === NumberClass.Dozen) return this.make(i, i + 2, { value: this.valueAt(i + 1), mantissa: 1, inWords: true });
    if (next === NumberClass.Half) {
      const after = this.classAt(i + 2);
      const decimals = this.valueAt(i + 1) === 0.75 ? 2 : 1;
      if (after === NumberClass.Scale || after === NumberClass.Measure || after === NumberClass.Dozen) {
        const reading = this.scale(i, i + 2, this.valueAt(i + 1) * 10 ** decimals, decimals, true, false);
        return reading;
      }
    }
    return undefined;
  }

  /** mehrere; mehrere tausend, einige Millionen, ein paar hundert: at least one of that scale. */
  private readSome(i: number, to: number): NumberReading {
    const kind = this.classAt(to);
    if (kind === NumberClass.Scale) {
      let exponent = this.valueAt(to);
      if (this.classAt(to + 1) === NumberClass.Scale) exponent += this.valueAt(++to);
      return this.make(i, to + 1, { value: 10 ** exponent, mantissa: 1, exponent, inWords: true, atLeast: true });
    }
    // mehrere zehntausend
    if (kind === NumberClass.Number && ROUND.has(this.valueAt(to))) return this.make(i, to + 1, { value: this.valueAt(to), mantissa: 1, inWords: true, atLeast: true });
    if (kind === NumberClass.Dozen || kind === NumberClass.Crowd) return this.make(i, to + 1, { value: this.valueAt(to), mantissa: 1, inWords: true, atLeast: true });
    return this.make(i, to, { mantissa: 0, inWords: true });
  }

  /** A long number word that no table has: zwölftausenddreihundert; "dreistündig" is noted as a head. */
  private readCompound(i: number): NumberReading | undefined {
    const start = this.tokens.start[i]!;
    const word = this.text.slice(start, this.tokens.end[i]!).toLowerCase();
    const prefix = this.words.pack.readPrefix(word);
    if (prefix === undefined) return undefined;
    if (prefix.length === word.length) return this.scale(i, i + 1, prefix.value, 0, true, false);
    this.heads.push({ token: i, digits: prefix.value, decimals: 0, end: start + prefix.length, inWords: true });
    return undefined;
  }

  /** The digits of "13-jährige", "1990er", "1,5-Millionen-Euro-Bau". */
  private readDigitHead(i: number): NumberReading | undefined {
    const { text, words } = this;
    const start = this.tokens.start[i]!;
    let end = start;
    for (let unit = text.charCodeAt(end); (unit >= 48 && unit <= 57) || unit === 46 || unit === 44; unit = text.charCodeAt(end)) end++;
    if (!readDigits(text, start, end, this.decimal)) return undefined;
    const { digits, decimals } = this.decimal;
    // 500k, 1.5bn
    const exponent = this.tokens.end[i]! - end > LONGEST_SUFFIX ? undefined : words.pack.suffixes[text.slice(end, this.tokens.end[i]!).toLowerCase()];
    if (exponent !== undefined) return this.make(i, i + 1, { value: scaled(digits, decimals, exponent), mantissa: scaled(digits, decimals, 0), exponent });
    this.heads.push({ token: i, digits, decimals, end, inWords: false });
    return undefined;
  }

  /** A capitalised number word is a number at the head of a sentence or clause ("die Elf", "Acht geben" are none). */
  private capitalCounts(i: number, value: number): boolean {
    const { kind } = this.tokens;
    if (kind[i] === TokenKind.Lower || value >= 100) return true;
    return i === 0 || kind[i - 1] === TokenKind.Punct || this.sentences.first[this.tokens.sentence[i]!] === i || kind[i] === TokenKind.Upper;
  }

  /** The number with the scale words behind it: Millionen, tausend, Dutzend, Drittel. */
  private scale(from: number, to: number, digits: number, decimals: number, inWords: boolean, bare: boolean): NumberReading {
    let exponent = 0;
    let next = this.classAt(to);
    const mantissa = scaled(digits, decimals, 0);
    if (next === NumberClass.Fraction && Number.isInteger(mantissa) && mantissa < this.valueAt(to) && mantissa > 0 && this.tokens.kind[to] !== TokenKind.Lower) {
      return this.make(from, to + 1, { value: mantissa / this.valueAt(to), mantissa, inWords, fraction: true });
    }
    if (next === NumberClass.Dozen) return this.make(from, to + 1, { value: mantissa * this.valueAt(to), mantissa, inWords });
    // drei viertel Millionen
    if (next === NumberClass.Fraction && this.classAt(to + 1) === NumberClass.Scale) {
      return this.make(from, to + 2, { value: (mantissa * 10 ** this.valueAt(to + 1)) / this.valueAt(to), mantissa: mantissa / this.valueAt(to), exponent: this.valueAt(to + 1), inWords });
    }
    while (next === NumberClass.Scale && exponent < 18) {
      exponent += this.scaleAt(to);
      to++;
      bare = false;
      next = this.classAt(to);
    }
    let value = scaled(digits, decimals, exponent);
    // zwei Millionen dreihunderttausend
    if (exponent >= 6 && inWords && next === NumberClass.Number && this.valueAt(to) >= 1000) value += this.valueAt(to++);
    return this.make(from, to, { value, mantissa, exponent, inWords, bare });
  }

  /** The exponent of a scale word; "billion" in small letters is English. */
  private scaleAt(i: number): number {
    const exponent = this.valueAt(i);
    return exponent === 12 && this.tokens.kind[i] === TokenKind.Lower ? 9 : exponent;
  }

  private make(from: number, to: number, parts: Partial<NumberReading> & { mantissa: number }): NumberReading {
    const reading: NumberReading = {
      from, to, start: this.tokens.start[from]!, end: this.tokens.end[to - 1]!,
      mantissa: parts.mantissa, exponent: parts.exponent ?? 0, bare: parts.bare ?? false, inWords: parts.inWords ?? false,
      fraction: parts.fraction ?? false, atLeast: parts.atLeast ?? false, withModifier: from,
    };
    if (parts.value !== undefined) reading.value = parts.value;
    return reading;
  }

  /** rund, mehr als, bis zu: in front of the number. */
  private readModifier(reading: NumberReading): void {
    const { word } = this.tokens;
    const phrases = this.words.modifiers.get(word[reading.from - 1] ?? 0);
    if (reading.atLeast) reading.modifier = 'MORE_THAN';
    if (phrases === undefined || reading.from === 0) return;
    for (const phrase of phrases) {
      const first = reading.from - phrase.words.length;
      if (first < 0 || !phrase.words.every((id, n) => word[first + n] === id)) continue;
      reading.modifier = phrase.modifier;
      reading.withModifier = first;
      return;
    }
  }

  /** zwei bis drei Millionen; 10-15; zwischen zehn und zwanzig: the first of the two knows its upper end, and takes over its scale. */
  private linkRanges(): void {
    const { list } = this;
    for (let n = 1; n < list.length; n++) {
      const upper = list[n]!;
      const lower = list[n - 1]!;
      if (upper.from !== lower.to + 1 && !(upper.withModifier === lower.to + 1)) continue;
      if (!this.joins(lower.to, lower) || lower.value === undefined || upper.value === undefined) continue;
      if (lower.exponent === 0 && upper.exponent > 0 && lower.value < 1000 && lower.mantissa < upper.mantissa) {
        lower.value = this.timesScale(lower, upper.exponent);
      }
      if (lower.value < upper.value) lower.rangeEnd = upper;
    }
  }

  private timesScale(reading: NumberReading, exponent: number): number {
    // The mantissa has few decimals: its own digits and their number give the exact product.
    const digits = String(reading.mantissa);
    const dot = digits.indexOf('.');
    return dot < 0 ? scaled(reading.mantissa, 0, exponent) : scaled(Number(digits.replace('.', '')), digits.length - dot - 1, exponent);
  }

  private joins(i: number, lower: NumberReading): boolean {
    const kind = this.classAt(i);
    if (kind === NumberClass.To) return true;
    if (kind === NumberClass.And) {
      for (let back = 1; back <= 3; back++) if (this.words.between.has(this.tokens.word[lower.from - back] ?? 0)) return true;
      return false;
    }
    if (this.tokens.kind[i] !== TokenKind.Punct) return false;
    const unit = this.text.charCodeAt(this.tokens.start[i]!);
    return unit === 45 || unit === 0x2013 || unit === 0x2014;
  }
}
