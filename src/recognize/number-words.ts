/** The number words of a pack. */
import type { NumberPack } from '../lang/number-pack.js';
import type { Modifier } from '../model.js';
import type { ValueWords } from './value-words.js';

/** What a word is to the number finder. */
export const NumberClass = { None: 0, Number: 1, One: 2, Scale: 3, Dozen: 4, Half: 5, Fraction: 6, Some: 7, Pair: 8, Crowd: 9, To: 10, And: 11, Measure: 12 } as const;

/** Number words by their entry in `ValueWords`. */
export class NumberWords {
  readonly pack: NumberPack;
  readonly words: ValueWords;
  /** Class by entry. */
  classes = new Uint8Array(0);
  /** Value, exponent or denominator by entry. */
  values = new Float64Array(0);
  /** Words that are a crowd as well as a scale: Millionen. */
  readonly crowds: ReadonlyMap<number, number>;
  readonly between: ReadonlySet<number>;
  /** Modifiers by their last word; the longest phrase first. */
  readonly modifiers: ReadonlyMap<number, readonly ModifierPhrase[]>;
  private readonly classOf = new Map<number, number>();
  private readonly valueOf = new Map<number, number>();
  /** By the first two letters of a word: 1 when number words begin with them. */
  private readonly heads = new Uint8Array(LETTERS * LETTERS);

  /** `measures` are the nouns in front of which "ein" counts: Euro, Jahr. */
  constructor(words: ValueWords, pack: NumberPack, measures: Iterable<number>) {
    this.words = words;
    this.pack = pack;
    for (const entry of measures) this.classOf.set(entry, NumberClass.Measure);
    this.addValues(pack.crowds, NumberClass.Crowd);
    this.addValues(pack.fractions, NumberClass.Fraction);
    this.addValues(Object.fromEntries(pack.words.map((word) => [word, pack.readPrefix(word)!.value])), NumberClass.Number);
    this.add(pack.one, NumberClass.One);
    this.addValues(pack.dozens, NumberClass.Dozen);
    this.addValues(pack.scales, NumberClass.Scale);
    this.addValues(pack.halves, NumberClass.Half);
    this.add(pack.some, NumberClass.Some);
    this.add(pack.pair, NumberClass.Pair);
    this.add(pack.to, NumberClass.To);
    this.add(pack.and, NumberClass.And);
    this.crowds = words.addTable(pack.crowds);
    this.between = words.addAll(pack.between);
    this.modifiers = compileModifiers(words, pack);
    for (const head of pack.heads) this.heads[pairOf(head.charCodeAt(0), head.charCodeAt(1))] = 1;
  }

  /** Makes the tables, once all words have their entries. */
  close(): void {
    this.classes = new Uint8Array(this.words.count);
    this.values = new Float64Array(this.words.count);
    for (const [entry, kind] of this.classOf) this.classes[entry] = kind;
    for (const [entry, value] of this.valueOf) this.values[entry] = value;
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

  private add(forms: readonly string[], kind: number): void {
    for (const form of forms) this.classOf.set(this.words.add(form), kind);
  }

  private addValues(table: Readonly<Record<string, number>>, kind: number): void {
    for (const [form, value] of Object.entries(table)) {
      const entry = this.words.add(form);
      this.classOf.set(entry, kind);
      this.valueOf.set(entry, value);
    }
  }
}

/** Letters of number words are below this; adding SMALL to a capital makes it small. */
const LETTERS = 256;
const SMALL = 32;

function pairOf(first: number, second: number): number {
  return first * LETTERS + second;
}

export type ModifierPhrase = { words: readonly number[]; modifier: Modifier };

function compileModifiers(words: ValueWords, pack: NumberPack): Map<number, ModifierPhrase[]> {
  const modifiers = new Map<number, ModifierPhrase[]>();
  for (const [phrase, modifier] of Object.entries(pack.modifiers)) {
    const entries = phrase.split(' ').map((form) => words.add(form));
    const last = entries.at(-1)!;
    modifiers.set(last, [...(modifiers.get(last) ?? []), { words: entries, modifier }].sort((a, b) => b.words.length - a.words.length));
  }
  return modifiers;
}
