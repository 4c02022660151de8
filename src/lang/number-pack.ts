/** What a language brings for numbers: words, and two small questions about words that are put together. */
import type { Modifier } from '../model.js';

/** A number at the head of a word, and how many letters it takes: "dreijährig" begins with 3 in 4 letters. */
export type NumberPrefix = { value: number; length: number };

export type NumberPack = {
  /** The number at the head of a lower-cased word, as long as possible; undefined when there is none. */
  readPrefix(word: string): NumberPrefix | undefined;
  /** Number words that are looked up without being taken apart. */
  words: readonly string[];
  /** First two letters of every number word: a word that begins otherwise is none. */
  heads: readonly string[];
  /** ein, eine, ...: a number only in front of a scale, a fraction or a measure. */
  one: readonly string[];
  /** Powers of ten that follow a number: Million 6, Mrd. 9. */
  scales: Readonly<Record<string, number>>;
  /** Nouns that are a number themselves: Dutzend 12, Viertelmillion. */
  dozens: Readonly<Record<string, number>>;
  /** Scales that are glued to digits: 500k. */
  suffixes: Readonly<Record<string, number>>;
  /** Plural scales without a number in front: "Tausende" is at least 1000. */
  crowds: Readonly<Record<string, number>>;
  /** halbe, dreiviertel in front of a scale or a measure, and numbers with a half: anderthalb, zweieinhalb. */
  halves: Readonly<Record<string, number>>;
  /** Fraction nouns: Drittel 3, Viertel 4. */
  fractions: Readonly<Record<string, number>>;
  /** Words for an unknown number: mehrere, einige. */
  some: readonly string[];
  /** The second half of "ein paar". */
  pair: readonly string[];
  /** Words in front of a number that change it; several words are one phrase: "mehr als". The longest phrase counts. */
  modifiers: Readonly<Record<string, Modifier>>;
  /** Words between the two ends of a range: bis. */
  to: readonly string[];
  /** Words that join two ends behind `between`: und. */
  and: readonly string[];
  between: readonly string[];
};
