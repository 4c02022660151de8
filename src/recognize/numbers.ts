/**
 * Numbers: digits in all notations, number words, scales, fractions, ranges. Found once per article; money, dates and
 * quantities are built on them.
 */
import { type Modifier, type Sentences, type Span, TokenKind, type Tokens } from '../model.js';
import type { Marked } from './marks.js';
import type { NumberWords } from './number-words.js';
import { addModifier, linkRanges } from './number-ranges.js';
import { NumberReader } from './number-reader.js';

/** A number in the text. The span covers number and scale, not its modifier. */
export type NumberReading = Span & {
  /** Absent when the words name no number: "mehrere". */
  value: number | undefined;
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
  modifier: Modifier | undefined;
  /** First token of the modifier; `from` when there is none. */
  withModifier: number;
  /** Upper end of a range that begins with this number. */
  rangeEnd: NumberReading | undefined;
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

/** Finds the numbers of one article after another. */
export class NumberFinder {
  private readonly words: NumberWords;
  private at = new Int32Array(0);

  constructor(words: NumberWords) {
    this.words = words;
  }

  /** Finds all numbers of an article in one pass over its marked tokens; `at` holds until the next article. */
  find(text: string, tokens: Tokens, sentences: Sentences, { tokens: marked, count, entries }: Marked): Numbers {
    const { words } = this;
    const { classes } = words;
    const { kind, word } = tokens;
    const { size } = words.words;
    if (this.at.length <= tokens.count) this.at = new Int32Array(tokens.count * 2 + 1);
    else this.at.fill(0, 0, tokens.count + 1);
    const { at } = this;
    const reader = new NumberReader(text, tokens, entries, sentences, words);
    const list: NumberReading[] = [];
    let next = 0; // the token behind the last number
    for (let n = 0; n < count; n++) {
      const i = marked[n]!;
      if (i < next) continue;
      const k = kind[i]!;
      let reading: NumberReading | undefined;
      if (k === TokenKind.Number || k === TokenKind.Ordinal) reading = reader.readFromDigits(i);
      else if (k === TokenKind.DigitWord) reading = reader.readDigitHead(i);
      else if (word[i]! >= size) reading = reader.readCompound(i);
      else if (words.isActive(entries[i]!)) reading = reader.readFromWord(i, classes[entries[i]!]!);
      if (reading === undefined) continue;
      addModifier(reading, entries, words);
      list.push(reading);
      at[i] = list.length;
      next = reading.to;
    }
    linkRanges(list, text, tokens, entries, words);
    return { list, heads: reader.heads, at };
  }
}
