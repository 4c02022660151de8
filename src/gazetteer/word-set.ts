/** A small set of words that is asked for every token. */
import type { Lexicon } from './lexicon.js';

/** Knuth's multiplier: 2^32 divided by the golden ratio (The Art of Computer Programming 3, section 6.4). */
const GOLDEN = 0x9e3779b1;

/** Ids in an open hash table that is at most a quarter full, so that most questions end at the first look. */
export class WordSet {
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(ids: Iterable<number>) {
    const different = [...new Set(ids)];
    let bits = 3;
    while (1 << bits < different.length * 4) bits++;
    this.slots = new Int32Array(1 << bits);
    this.shift = 32 - bits;
    for (const id of different) this.slots[this.slotOf(id)] = id;
  }

  has(id: number): boolean {
    return id !== 0 && this.slots[this.slotOf(id)] === id;
  }

  /** The slot that holds the id, or the free one where it would stand. */
  private slotOf(id: number): number {
    const { slots } = this;
    let slot = Math.imul(id, GOLDEN) >>> this.shift;
    while (slots[slot] !== 0 && slots[slot] !== id) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }
}

/** Tables with sets of ids, as they answer in a run. */
export type Indexed<T> = { [K in keyof T]: T[K] extends Set<number> ? WordSet : T[K] };

/** Makes the sets of compiled tables answer fast. */
export function indexSets<T extends object>(tables: T): Indexed<T> {
  return Object.fromEntries(Object.entries(tables).map(([name, value]) => [name, value instanceof Set ? new WordSet(value as Set<number>) : value])) as Indexed<T>;
}

/** The words of a pack's table. Only between articles. */
export function wordSet(words: readonly string[], lexicon: Lexicon): WordSet {
  return new WordSet(words.map((word) => lexicon.intern(word)));
}
