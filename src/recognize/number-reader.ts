/** Reads one number where it begins: from digits, from a word, from the head of a word. */
import { Gap, type Sentences, TokenKind, type Tokens } from '../model.js';
import { type Decimal, readDigits, scaled } from '../digits.js';
import { NumberClass, type NumberWords } from './number-words.js';
import type { NumberHead, NumberReading } from './numbers.js';

/** ¼ ½ ¾ in hundredths. */
const VULGAR: ReadonlyMap<number, number> = new Map([[0xbc, 25], [0xbd, 50], [0xbe, 75]]);
/** What "mehrere" can multiply beside the scales. */
const ROUND: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000]);
const LONGEST_SUFFIX = 3;

export class NumberReader {
  /** Words that begin with a number and go on with something else. */
  readonly heads: NumberHead[] = [];
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly entries: Uint16Array;
  private readonly words: NumberWords;
  private readonly sentences: Sentences;
  private readonly decimal: Decimal = { digits: 0, decimals: 0, grouped: false };

  constructor(text: string, tokens: Tokens, entries: Uint16Array, sentences: Sentences, words: NumberWords) {
    this.text = text;
    this.tokens = tokens;
    this.entries = entries;
    this.words = words;
    this.sentences = sentences;
  }

  /** 1.200,50 · 1 200 000 · 1½ · 3 Millionen */
  readFromDigits(i: number): NumberReading | undefined {
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

  /** The digits of "13-jährige", "1990er", "1,5-Millionen-Euro-Bau". */
  readDigitHead(i: number): NumberReading | undefined {
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

  /** The number that begins with a word. */
  readFromWord(i: number, kind: number): NumberReading | undefined {
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
        const crowd = this.words.crowds.get(this.entries[i]!);
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
  readCompound(i: number): NumberReading | undefined {
    const start = this.tokens.start[i]!;
    const word = this.text.slice(start, this.tokens.end[i]!).toLowerCase();
    const prefix = this.words.pack.readPrefix(word);
    if (prefix === undefined) return undefined;
    if (prefix.length === word.length) return this.scale(i, i + 1, prefix.value, 0, true, false);
    this.heads.push({ token: i, digits: prefix.value, decimals: 0, end: start + prefix.length, inWords: true });
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
    return {
      from, to, start: this.tokens.start[from]!, end: this.tokens.end[to - 1]!,
      value: parts.value, mantissa: parts.mantissa, exponent: parts.exponent ?? 0, bare: parts.bare ?? false, inWords: parts.inWords ?? false,
      fraction: parts.fraction ?? false, atLeast: parts.atLeast ?? false, modifier: undefined, withModifier: from, rangeEnd: undefined,
    };
  }

  private classAt(i: number): number {
    return this.words.classes[this.entries[i]!]!;
  }

  private valueAt(i: number): number {
    return this.words.values[this.entries[i]!]!;
  }
}
