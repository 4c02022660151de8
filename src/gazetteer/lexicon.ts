/**
 * The words: one id per lower-cased form, and columns of what is known about it.
 *
 * Ids 1 .. `known - 1` are compiled from the tables of words and names; behind them are words that only rules and packs have,
 * of which nothing else is known. A word that is not among them gets an id of its own for as long as the article lasts,
 * so that equal words always have equal ids; `forget` takes those ids back. Memory grows with the number of
 * different unknown words in one article, never with the number of articles.
 */
import { hashesOf, slotOf, spread } from './hash.js';

/** Bits of `flags`. A word may be many things; context decides. */
export const WordFlag = {
  Noun: 1 << 0,
  Verb: 1 << 1,
  Adjective: 1 << 2,
  Adverb: 1 << 3,
  /** Article, possessive or demonstrative in front of a noun; its readings are in `nounForm`. */
  Determiner: 1 << 4,
  Pronoun: 1 << 5,
  /** The cases it governs are in `nounForm`. A contraction (im, zur) is Determiner too. */
  Preposition: 1 << 6,
  /** und, oder, sondern */
  Conjunction: 1 << 7,
  /** dass, weil, ob */
  Subjunction: 1 << 8,
  Negation: 1 << 9,
  /** Words and word parts of counting: drei, Millionen, Dutzend. */
  Numeral: 1 << 10,
  /** Includes its full stop: "mrd.", "dr.". */
  Abbreviation: 1 << 11,
  GivenMale: 1 << 12,
  GivenFemale: 1 << 13,
  Surname: 1 << 14,
  /** Denotes a person by office, profession, kinship, membership. */
  Role: 1 << 15,
  /** Stands right in front of a name: Herr, Frau, Dr., Kanzlerin. */
  Title: 1 << 16,
  OrgHead: 1 << 17,
  LegalForm: 1 << 18,
  /** FC, SV, Borussia */
  Club: 1 << 19,
  PlaceHead: 1 << 20,
  /** von, van, de, al inside a name */
  NameParticle: 1 << 21,
  /** Capitals that name nobody: ISBN, CEO. */
  NotAName: 1 << 22,
  /** Head of the name of an event, work or product. */
  OtherHead: 1 << 23,
  Month: 1 << 24,
  Weekday: 1 << 25,
  /** The reading was made from parts: a compound ("Milliardenkredit"), an ending, a prefix. */
  Derived: 1 << 26,
  /** A given name or surname that is a common word as well. */
  AmbiguousName: 1 << 27,
  /** der, die, das, welcher as relative pronouns. */
  Relative: 1 << 28,
  Question: 1 << 29,
  Possessive: 1 << 30,
  /** Denotes a group or body of people: Polizei, Regierung, Menschen, Demonstranten. */
  Group: 1 << 31,
} as const;
export const GIVEN = WordFlag.GivenMale | WordFlag.GivenFemale;
/** Closed classes: never a name or a noun. */
export const FUNCTION_WORD =
  WordFlag.Determiner | WordFlag.Pronoun | WordFlag.Preposition | WordFlag.Conjunction | WordFlag.Subjunction | WordFlag.Negation | WordFlag.Question;

/**
 * `nounForm` says which readings a declined word can have: sixteen bits, one for each case (nominative, genitive, dative,
 * accusative) in each of masculine, feminine, neuter and plural. What two words agree in is the `&` of their bits.
 */
export const Agreement = {
  Nominative: 0x000f,
  Genitive: 0x00f0,
  Dative: 0x0f00,
  Accusative: 0xf000,
  Masculine: 0x1111,
  Feminine: 0x2222,
  Neuter: 0x4444,
  Plural: 0x8888,
  Singular: 0x7777,
  Any: 0xffff,
} as const;

/** Bits of `verbForm`. */
export const VerbForm = {
  First: 1, Second: 2, Third: 4, Singular: 8, Plural: 16,
  Present: 32, Past: 64, Subjunctive1: 128, Subjunctive2: 256,
  Infinitive: 512, Participle2: 1024, Participle1: 2048, ZuInfinitive: 4096, Imperative: 8192,
  /** A finite form that may stand in front of a noun as well: "verhaftete". */
  Attribute: 16384,
  /** A finite form with its prefix in one word, which stands last in its clause: "angriffen". */
  Last: 32768,
} as const;
export const FINITE = VerbForm.Present | VerbForm.Past | VerbForm.Subjunctive1 | VerbForm.Subjunctive2;

const FREQUENT_MASK = 0xffff;
const FILTER_MASK = 0x1fffff;

/** Sets the bit of a word; returns which it was, or -1 when it was set already. */
function setBit(filter: Int32Array, hash: number): number {
  const bit = spread(hash) & FILTER_MASK;
  const old = filter[bit >>> 5]!;
  filter[bit >>> 5] = old | (1 << (bit & 31));
  return filter[bit >>> 5] === old ? -1 : bit;
}

export type LexiconColumns = {
  /** Number of ids of known words, id 0 included. */
  known: number;
  /** Number of compiled ids. */
  count: number;
  /** Hash table: pairs of id and hash A, side by side so that one look at memory answers; a power of two long. */
  slots: Int32Array;
  /**
   * A small table in front of the big one: the most frequent word for some bits of hash A, and hash A by word. Nearly every word of a
   * text is found there, in memory that stays in the processor's cache.
   */
  frequent: Uint16Array;
  hashA: Int32Array;
  /** A bit for each word, by some bits of hash A: most pieces of words that are none meet no bit, and are looked for no further. */
  filter: Int32Array;
  hashB: Int32Array;
  flags: Int32Array;
  noun: Int32Array;
  nounForm: Uint16Array;
  verb: Int32Array;
  verbForm: Uint16Array;
  /** Node of the name trie that this word leads to, 0 for none. */
  firstNode: Int32Array;
};

export class Lexicon implements LexiconColumns {
  known: number;
  /** Ids in use. */
  count: number;
  private readonly compiled: number;
  slots: Int32Array;
  readonly frequent: Uint16Array;
  readonly hashA: Int32Array;
  readonly filter: Int32Array;
  hashB: Int32Array;
  flags: Int32Array;
  noun: Int32Array;
  nounForm: Uint16Array;
  verb: Int32Array;
  verbForm: Uint16Array;
  firstNode: Int32Array;
  private mask: number;
  private capacity: number;
  /** Ids below this one stay when an article is forgotten. */
  private permanent: number;
  /** Slots of the ids that are not compiled, in order of the ids. */
  private added: Int32Array = new Int32Array(1024);
  /** The bit of `filter` that each of them was the first to set, or -1. */
  private addedBit: Int32Array = new Int32Array(1024);
  /** Ids that stay and were described for this article alone. */
  private readonly described: number[] = [];

  constructor(columns: LexiconColumns) {
    this.known = columns.known;
    this.count = columns.count;
    this.compiled = columns.count;
    this.permanent = columns.count;
    this.slots = columns.slots;
    this.frequent = columns.frequent;
    this.hashA = columns.hashA;
    this.filter = columns.filter;
    this.hashB = columns.hashB;
    this.flags = columns.flags;
    this.noun = columns.noun;
    this.nounForm = columns.nounForm;
    this.verb = columns.verb;
    this.verbForm = columns.verbForm;
    this.firstNode = columns.firstNode;
    this.mask = (columns.slots.length >> 1) - 1;
    this.capacity = columns.flags.length;
  }

  /** Id of the word with these hashes, 0 when there is none. */
  find(a: number, b: number): number {
    const mixed = spread(a);
    const frequent = this.frequent[mixed & FREQUENT_MASK]!;
    if (frequent !== 0 && this.hashA[frequent] === a && this.hashB[frequent] === b) return frequent;
    if ((this.filter[(mixed & FILTER_MASK) >>> 5]! & (1 << (mixed & 31))) === 0) return 0;
    const { slots, mask } = this;
    let slot = mixed & mask;
    for (;;) {
      const id = slots[slot * 2]!;
      if (id === 0) return 0;
      if (slots[slot * 2 + 1] === a && this.hashB[id] === b) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** Id of the word with these hashes; a new one (`>= count` before the call) when there is none. */
  findOrAdd(a: number, b: number): number {
    const mixed = spread(a);
    const frequent = this.frequent[mixed & FREQUENT_MASK]!;
    if (frequent !== 0 && this.hashA[frequent] === a && this.hashB[frequent] === b) return frequent;
    const { slots, mask } = this;
    let slot = mixed & mask;
    for (;;) {
      const id = slots[slot * 2]!;
      if (id === 0) return this.add(slot, a, b);
      if (slots[slot * 2 + 1] === a && this.hashB[id] === b) return id;
      slot = (slot + 1) & mask;
    }
  }

  private add(free: number, a: number, b: number): number {
    let slot = free;
    if (this.count === this.capacity || this.count * 4 > (this.mask + 1) * 3) {
      this.grow();
      slot = this.freeSlot(a);
    }
    const id = this.count++;
    this.slots[slot * 2] = id;
    this.slots[slot * 2 + 1] = a;
    this.hashB[id] = b;
    const place = id - this.compiled;
    if (place >= this.added.length) {
      this.added = widen(this.added, new Int32Array(this.added.length * 2));
      this.addedBit = widen(this.addedBit, new Int32Array(this.added.length));
    }
    this.added[place] = slot;
    this.addedBit[place] = setBit(this.filter, a);
    return id;
  }

  /** Id of a form (any case), 0 when it is unknown. */
  idOf(form: string): number {
    const { a, b } = hashesOf(form);
    return this.find(a, b);
  }

  /** Id of a form of a pack's or user's table: added for good when it is new. Only between articles. */
  intern(form: string): number {
    const { a, b } = hashesOf(form);
    const id = this.findOrAdd(a, b);
    this.keep();
    return id;
  }

  /** Keeps all words there are now for good. Only between articles. */
  keep(): void {
    this.permanent = this.count;
  }

  /** A word that no table describes has been described, by the way this article writes it. */
  setDescribed(id: number): void {
    this.flags[id]! |= WordFlag.Derived;
    if (id < this.permanent) this.described.push(id);
  }

  /** Forgets the words that only the last article had, and what it made of those that stay. */
  forget(): void {
    while (this.described.length > 0) this.clearDescription(this.described.pop()!);
    // Undone in reverse, so that each slot freed is the last one that was filled.
    for (let id = this.count - 1; id >= this.permanent; id--) {
      this.slots[this.added[id - this.compiled]! * 2] = 0;
      const bit = this.addedBit[id - this.compiled]!;
      if (bit >= 0) this.filter[bit >>> 5]! &= ~(1 << (bit & 31));
      this.clearDescription(id);
      this.firstNode[id] = 0;
    }
    this.count = this.permanent;
  }

  private clearDescription(id: number): void {
    this.flags[id] = 0;
    this.noun[id] = 0;
    this.nounForm[id] = 0;
    this.verb[id] = 0;
    this.verbForm[id] = 0;
  }

  private freeSlot(a: number): number {
    let slot = slotOf(a, this.mask);
    while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    if (this.count === this.capacity) {
      this.capacity = Math.ceil(this.capacity * 1.5) + 1024;
      this.hashB = widen(this.hashB, new Int32Array(this.capacity));
      this.flags = widen(this.flags, new Int32Array(this.capacity));
      this.noun = widen(this.noun, new Int32Array(this.capacity));
      this.nounForm = widen(this.nounForm, new Uint16Array(this.capacity));
      this.verb = widen(this.verb, new Int32Array(this.capacity));
      this.verbForm = widen(this.verbForm, new Uint16Array(this.capacity));
      this.firstNode = widen(this.firstNode, new Int32Array(this.capacity));
    }
    if (this.count * 4 > (this.mask + 1) * 3) {
      const old = this.slots;
      this.slots = new Int32Array(old.length * 2);
      this.mask = (this.slots.length >> 1) - 1;
      // In order of the ids, so that `forget` can take back the last ones.
      const hashOfId = new Int32Array(this.count);
      for (let at = 0; at < old.length; at += 2) hashOfId[old[at]!] = old[at + 1]!;
      for (let id = 1; id < this.count; id++) {
        const slot = this.freeSlot(hashOfId[id]!);
        this.slots[slot * 2] = id;
        this.slots[slot * 2 + 1] = hashOfId[id]!;
        if (id >= this.compiled) this.added[id - this.compiled] = slot;
      }
    }
  }
}

/** What stands in front of the big table: its most frequent words, and bits of all of them. Of the first words, each takes the place that none before it has. */
export function tablesInFront(slots: Int32Array, count: number): Pick<LexiconColumns, 'frequent' | 'hashA' | 'filter'> {
  const hashA = new Int32Array(Math.min(count, FREQUENT_MASK + 1));
  const filter = new Int32Array((FILTER_MASK + 1) >>> 5);
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] === 0) continue;
    if (slots[at]! < hashA.length) hashA[slots[at]!] = slots[at + 1]!;
    setBit(filter, slots[at + 1]!);
  }
  const frequent = new Uint16Array(FREQUENT_MASK + 1);
  for (let id = 1; id < hashA.length; id++) {
    const slot = slotOf(hashA[id]!, FREQUENT_MASK);
    if (frequent[slot] === 0) frequent[slot] = id;
  }
  return { frequent, hashA, filter };
}

type Column = Int32Array | Uint16Array;

/** A longer column with the same head. */
export function widen<T extends Column>(column: T, fresh: T): T {
  fresh.set(column);
  return fresh;
}

/** An empty lexicon, for the compiler and for tests. */
export function emptyLexicon(capacity = 1024, slots = 4096): Lexicon {
  return new Lexicon({
    known: 1,
    count: 1,
    slots: new Int32Array(slots * 2),
    ...tablesInFront(new Int32Array(0), 1),
    hashB: new Int32Array(capacity),
    flags: new Int32Array(capacity),
    noun: new Int32Array(capacity),
    nounForm: new Uint16Array(capacity),
    verb: new Int32Array(capacity),
    verbForm: new Uint16Array(capacity),
    firstNode: new Int32Array(capacity),
  });
}
