/**
 * Numbers: digits in all notations, number words, scales, fractions, ranges. Found once per article; money, dates and
 * quantities are built on them.
 */
import { type Article, type Modifier, type Sentences, type Span, TokenKind, type Tokens } from '../model.js';
import type { Marked } from './marks.js';
import { NumberClass, type NumberWords } from './number-words.js';
import { addModifier, linkRanges } from './number-ranges.js';
import { NumberReader } from './number-reader.js';

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

/** Finds all numbers of an article in one pass over its marked tokens. */
export function findNumbers(article: Article, tokens: Tokens, sentences: Sentences, marked: Marked, words: NumberWords): Numbers {
  const { kind, word, count } = tokens;
  const { classes } = words;
  const reader = new NumberReader(article.text, tokens, sentences, words);
  const list: NumberReading[] = [];
  const at = new Int32Array(count + 1);
  let next = 0; // the token behind the last number
  for (let n = 0; n < marked.count; n++) {
    const i = marked.tokens[n]!;
    if (i < next) continue;
    const k = kind[i]!;
    let reading: NumberReading | undefined;
    if (k === TokenKind.Number || k === TokenKind.Ordinal) reading = reader.readFromDigits(i);
    else if (k === TokenKind.DigitWord) reading = reader.readDigitHead(i);
    else if (word[i]! >= classes.length) reading = reader.readCompound(i);
    else {
      const kindOfNumber = classes[word[i]!]!;
      if (kindOfNumber !== NumberClass.None && kindOfNumber < NumberClass.To) reading = reader.readFromWord(i, kindOfNumber);
    }
    if (reading === undefined) continue;
    addModifier(reading, tokens, words);
    list.push(reading);
    at[i] = list.length;
    next = reading.to;
  }
  linkRanges(list, article.text, tokens, words);
  return { list, heads: reader.heads, at };
}
