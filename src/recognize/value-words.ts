/**
 * The words that numbers, money, time and counts ask for, numbered from 1 as they come: their entries. What the finders
 * know of a word stands in small tables by its entry; all other words have the entry 0, and one look tells them apart.
 */
import type { Lexicon } from '../gazetteer/lexicon.js';

export class ValueWords {
  readonly lexicon: Lexicon;
  private readonly entries = new Map<number, number>();
  private byId = new Uint16Array(0);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Number of entries, that of all other words included. */
  get count(): number {
    return this.entries.size + 1;
  }

  /** The entry of a form; a new one when it has none. Only while packs are compiled. */
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

  /** Closes the list: from now on entries are asked for by word id. */
  close(): void {
    this.byId = new Uint16Array(this.lexicon.count);
    for (const [id, entry] of this.entries) this.byId[id] = entry;
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
