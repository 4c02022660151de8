/** The number words of a pack. */
import type { NumberPack } from '../lang/number-pack.js';
import type { Modifier } from '../model.js';
import type { ValueWordList, ValueWords } from './value-words.js';

/** What a word is to the number finder. */
export const NumberClass = { None: 0, Number: 1, One: 2, Scale: 3, Dozen: 4, Half: 5, Fraction: 6, Some: 7, Pair: 8, Crowd: 9, To: 10, And: 11, Measure: 12 } as const;

/** What is compiled of a pack, by entry in `ValueWords`. */
export type NumberTables = {
  /** Class by entry. */
  classes: Uint8Array;
  /** Value, exponent or denominator by entry. */
  values: Float64Array;
  /** Words that are a crowd as well as a scale: Millionen. */
  crowds: ReadonlyMap<number, number>;
  between: ReadonlySet<number>;
  /** Modifiers by their last word; the longest phrase first. */
  modifiers: ReadonlyMap<number, readonly ModifierPhrase[]>;
};

/** Compiles a pack, the last of all that have entries; `measures` are the nouns in front of which "ein" counts: Euro, Jahr. */
export function compileNumberWords(words: ValueWordList, pack: NumberPack, measures: Iterable<number>): NumberTables {
  const classOf = new Map<number, number>();
  const valueOf = new Map<number, number>();
  const add = (forms: readonly string[], kind: number) => {
    for (const form of forms) classOf.set(words.add(form), kind);
  };
  const addValues = (table: Readonly<Record<string, number>>, kind: number) => {
    for (const [entry, value] of words.addTable(table)) {
      classOf.set(entry, kind);
      valueOf.set(entry, value);
    }
  };
  for (const entry of measures) classOf.set(entry, NumberClass.Measure);
  addValues(pack.crowds, NumberClass.Crowd);
  addValues(pack.fractions, NumberClass.Fraction);
  addValues(Object.fromEntries(pack.words.map((word) => [word, pack.readPrefix(word)!.value])), NumberClass.Number);
  add(pack.one, NumberClass.One);
  addValues(pack.dozens, NumberClass.Dozen);
  addValues(pack.scales, NumberClass.Scale);
  addValues(pack.halves, NumberClass.Half);
  add(pack.some, NumberClass.Some);
  add(pack.pair, NumberClass.Pair);
  add(pack.to, NumberClass.To);
  add(pack.and, NumberClass.And);
  const crowds = words.addTable(pack.crowds);
  const between = words.addAll(pack.between);
  const modifiers = compileModifiers(words, pack);
  const classes = new Uint8Array(words.count);
  const values = new Float64Array(words.count);
  for (const [entry, kind] of classOf) classes[entry] = kind;
  for (const [entry, value] of valueOf) values[entry] = value;
  return { classes, values, crowds, between, modifiers };
}

/** Number words by their entry in `ValueWords`. */
export class NumberWords {
  readonly words: ValueWords;
  readonly pack: NumberPack;
  readonly classes: Uint8Array;
  readonly values: Float64Array;
  readonly crowds: NumberTables['crowds'];
  readonly between: NumberTables['between'];
  readonly modifiers: NumberTables['modifiers'];
  /** By the first two letters of a word: 1 when number words begin with them. */
  private readonly heads = new Uint8Array(LETTERS * LETTERS);

  constructor(words: ValueWords, { classes, values, crowds, between, modifiers }: NumberTables, pack: NumberPack) {
    this.words = words;
    this.pack = pack;
    this.classes = classes;
    this.values = values;
    this.crowds = crowds;
    this.between = between;
    this.modifiers = modifiers;
    for (const head of pack.heads) this.heads[pairOf(head.charCodeAt(0), head.charCodeAt(1))] = 1;
  }

  /** Does a number begin with this word, whatever stands beside it? */
  isActive(entry: number): boolean {
    const kind = this.classes[entry]!;
    return kind !== NumberClass.None && kind < NumberClass.To && kind !== NumberClass.Fraction && kind !== NumberClass.Pair;
  }

  /** May a long word with these first letters be a number? */
  mayBegin(first: number, second: number): boolean {
    return first < LETTERS && second < LETTERS && this.heads[pairOf(first | SMALL, second)] !== 0;
  }
}

/** Letters of number words are below this; adding SMALL to a capital makes it small. */
const LETTERS = 256;
const SMALL = 32;

function pairOf(first: number, second: number): number {
  return first * LETTERS + second;
}

export type ModifierPhrase = { words: readonly number[]; modifier: Modifier };

function compileModifiers(words: ValueWordList, pack: NumberPack): Map<number, ModifierPhrase[]> {
  const modifiers = new Map<number, ModifierPhrase[]>();
  for (const [phrase, modifier] of Object.entries(pack.modifiers)) {
    const entries = phrase.split(' ').map((form) => words.add(form));
    const last = entries.at(-1)!;
    modifiers.set(last, [...(modifiers.get(last) ?? []), { words: entries, modifier }].sort((a, b) => b.words.length - a.words.length));
  }
  return modifiers;
}
