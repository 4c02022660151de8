/** The number words of a pack, by word id. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { NumberPack } from '../lang/number-pack.js';
import type { Modifier } from '../model.js';

/** What a word is to the number finder. */
export const NumberClass = { None: 0, Number: 1, One: 2, Scale: 3, Dozen: 4, Half: 5, Fraction: 6, Some: 7, Pair: 8, Crowd: 9, To: 10, And: 11, Measure: 12 } as const;

export type NumberWords = {
  pack: NumberPack;
  /** Ids of all words with a class. */
  ids: readonly number[];
  /** Class by word id; ids beyond the end are words that only the article has. */
  classes: Uint8Array;
  /** Value, exponent or denominator by word id. */
  values: ReadonlyMap<number, number>;
  /** Words that are a crowd as well as a scale: Millionen. */
  crowds: ReadonlyMap<number, number>;
  between: ReadonlySet<number>;
  /** Modifiers by their last word; the longest phrase first. */
  modifiers: ReadonlyMap<number, readonly ModifierPhrase[]>;
  /** Bit set of the first letters of number words, for words that no table has. */
  heads: ReadonlySet<number>;
  /** Does a word of this class matter only beside a number? */
  isPassive(kind: number): boolean;
};

export type ModifierPhrase = { words: readonly number[]; modifier: Modifier };

/** Compiles a pack's number words; `measures` are the nouns in front of which "ein" counts: Euro, Jahr. */
export function compileNumberWords(lexicon: Lexicon, pack: NumberPack, measures: Iterable<number>): NumberWords {
  const entries: [number, number][] = [];
  const values = new Map<number, number>();
  const add = (forms: readonly string[], kind: number) => {
    for (const form of forms) entries.push([lexicon.intern(form), kind]);
  };
  const addValues = (table: Readonly<Record<string, number>>, kind: number) => {
    for (const [form, value] of Object.entries(table)) {
      const id = lexicon.intern(form);
      entries.push([id, kind]);
      values.set(id, value);
    }
  };
  for (const id of measures) entries.push([id, NumberClass.Measure]);
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
  const crowds = new Map(Object.entries(pack.crowds).map(([form, value]) => [lexicon.intern(form), value]));
  const between = new Set(pack.between.map((form) => lexicon.intern(form)));
  const modifiers = compileModifiers(lexicon, pack);
  const classes = new Uint8Array(lexicon.count);
  for (const [id, kind] of entries) classes[id] = kind;
  const heads = new Set(pack.heads.map((head) => pairKey(head.charCodeAt(0), head.charCodeAt(1))));
  return { pack, ids: entries.map(([id]) => id), classes, values, crowds, between, modifiers, heads, isPassive: (kind) => kind >= NumberClass.To || kind === NumberClass.Fraction || kind === NumberClass.Pair };
}

function compileModifiers(lexicon: Lexicon, pack: NumberPack): Map<number, ModifierPhrase[]> {
  const modifiers = new Map<number, ModifierPhrase[]>();
  for (const [phrase, modifier] of Object.entries(pack.modifiers)) {
    const words = phrase.split(' ').map((form) => lexicon.intern(form));
    const last = words.at(-1)!;
    modifiers.set(last, [...(modifiers.get(last) ?? []), { words, modifier }].sort((a, b) => b.words.length - a.words.length));
  }
  return modifiers;
}

export function pairKey(first: number, second: number): number {
  return first * 65536 + second;
}
