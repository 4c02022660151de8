/**
 * The words that numbers, money, time and counts ask for, numbered from 1 as they come: their entries. What the finders
 * know of a word stands in small tables by its entry; all other words have the entry 0, and one look tells them apart.
 */
import { makeSparse, spread, type SparseColumn } from '../gazetteer/column.js';
import type { Lexicon } from '../gazetteer/lexicon.js';

/** Gives entries to words while packs are compiled. */
export class ValueWordList {
  readonly lexicon: Lexicon;
  private readonly entries = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Number of entries, that of all other words included. */
  get count(): number {
    return this.entries.size + 1;
  }

  /** The entry of a form; a new one when it has none. */
  add(form: string): number {
    const id = this.lexicon.intern(form);
    let entry = this.entries.get(id);
    if (entry === undefined) this.entries.set(id, (entry = this.count));
    return entry;
  }

  addAll(forms: Iterable<string>): Set<number> {
    const entries = new Set<number>();
    for (const form of forms) entries.add(this.add(form));
    return entries;
  }

  /** Values by entry. */
  addTable<T>(table: Readonly<Record<string, T>>): Map<number, T> {
    return new Map(Object.entries(table).map(([form, value]) => [this.add(form), value]));
  }

  /** Entries by word id. */
  column(): SparseColumn {
    return makeSparse(this.entries);
  }
}

/** Asks for the entries of words. */
export class ValueWords {
  private readonly lexicon: Lexicon;
  private readonly byId: Uint16Array;

  constructor(lexicon: Lexicon, entries: SparseColumn) {
    this.lexicon = lexicon;
    this.byId = spread(entries, new Uint16Array(lexicon.count));
  }

  /** Ids from here on are words that only the article at hand has. */
  get size(): number {
    return this.byId.length;
  }

  /** The entry of a piece of text. */
  ofForm(form: string): number {
    return this.of(this.lexicon.idOf(form));
  }

  /** The entry of a word, 0 for most. */
  of(word: number): number {
    return word < this.byId.length ? this.byId[word]! : 0;
  }
}
