/**
 * The names of the gazetteers as a trie over word ids, and the rows they lead to.
 *
 * One step of a match is one look-up in a hash table, so that matching costs the same with ten thousand names as with a
 * million. Words that are punctuation or unlisted numbers have no id; the trie knows them by their first UTF-16 unit.
 */
import { type Tokens, type EntityType } from '../model.js';

/** Bits of a name: how this form stands for its row. */
export const NameFlag = {
  /** Only in exactly these capitals: US, IS. */
  Caps: 1,
  /** The bare name is a common word too: needs a name-like surrounding. */
  NeedsContext: 2,
  /** A surname that counts only once the full name was said. */
  NeedsGiven: 4,
  /** Begins with a small letter: dpa, taz. */
  Lower: 8,
  Genitive: 16,
  /** Adjective of a place: russisch. */
  Adjective: 32,
  /** Inhabitant of a place: Russin, Berliner. */
  Inhabitant: 64,
  /** The bare surname of a listed person. */
  Surname: 128,
  /** Another name than the canonical one. */
  Alias: 256,
  /** Given by the user at run time. */
  User: 512,
  /** Inhabitant or person: feminine form. */
  Feminine: 1024,
  Plural: 2048,
  /** The form is a compound with the name inside: Bundestagswahl. */
  Part: 4096,
  /** A work, an event, a product, an index: its words are no name of a person, place or organization. */
  Thing: 8192,
} as const;

export type NameColumns = {
  /** Hash table of edges: slot -> edge number + 1. */
  edgeSlots: Int32Array;
  edgeNode: Int32Array;
  edgeWord: Int32Array;
  edgeTarget: Int32Array;
  /** Edges in use, nodes in use, payload cells in use. */
  counts: Int32Array;
  /** By node: where its list of (row, flags) pairs begins in `payload`, 0 for none. */
  payloadAt: Int32Array;
  /** By node: 1 for the first node of a name that may be written small. */
  lower: Uint8Array;
  /** By node: the edges that leave it, as eight bits that their words fall on. Most words that follow fall on none, and need no look-up. */
  leaving: Uint8Array;
  /** Linked pairs: row, flags, next (index into `payload`, 0 at the end). */
  payload: Int32Array;
};

function slotOfEdge(node: number, word: number, mask: number): number {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) & mask;
}

const bitOfEdge = (word: number): number => 1 << (word & 7);

export class NameTrie implements NameColumns {
  edgeSlots: Int32Array;
  edgeNode: Int32Array;
  edgeWord: Int32Array;
  edgeTarget: Int32Array;
  counts: Int32Array;
  payloadAt: Int32Array;
  payload: Int32Array;
  lower: Uint8Array;
  leaving: Uint8Array;
  private mask: number;

  constructor(columns: NameColumns) {
    this.edgeSlots = columns.edgeSlots;
    this.edgeNode = columns.edgeNode;
    this.edgeWord = columns.edgeWord;
    this.edgeTarget = columns.edgeTarget;
    this.counts = columns.counts;
    this.payloadAt = columns.payloadAt;
    this.payload = columns.payload;
    this.lower = columns.lower;
    this.leaving = columns.leaving;
    this.mask = columns.edgeSlots.length - 1;
  }

  /** The node behind `node` along a word id (or minus a unit), 0 when there is none. */
  step(node: number, word: number): number {
    if ((this.leaving[node]! & bitOfEdge(word)) === 0) return 0;
    let slot = slotOfEdge(node, word, this.mask);
    for (;;) {
      const edge = this.edgeSlots[slot]!;
      if (edge === 0) return 0;
      if (this.edgeNode[edge] === node && this.edgeWord[edge] === word) return this.edgeTarget[edge]!;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Adds a name: `firstNode` is the lexicon's column, `words` its key, one id a token. */
  add(firstNode: Int32Array, words: readonly number[], row: number, flags: number): void {
    const [head, ...rest] = words;
    if (head === undefined) return;
    let node = head > 0 ? firstNode[head]! : this.step(0, head);
    if (node === 0) {
      node = head > 0 ? this.newNode() : this.addEdge(0, head);
      if (head > 0) firstNode[head] = node;
    }
    if (flags & NameFlag.Lower) this.lower[node] = 1;
    for (const word of rest) node = this.step(node, word) || this.addEdge(node, word);
    for (let cell = this.payloadAt[node]!; cell !== 0; cell = this.payload[cell + 2]!) {
      // A place and its inhabitants may share a form (Hessen): two readings of one row.
      if (this.payload[cell] === row && isDemonym(this.payload[cell + 1]!) === isDemonym(flags)) {
        // The same row by the same words: the form that asks for least counts.
        // What only says how the form may be used adds up ("deutschen" and "Deutschen").
        this.payload[cell + 1]! |= flags & (NameFlag.Lower | NameFlag.Adjective | NameFlag.Inhabitant);
        this.payload[cell + 1]! &= flags | ~(NameFlag.Caps | NameFlag.Alias | NameFlag.Genitive | NameFlag.NeedsContext | NameFlag.NeedsGiven | NameFlag.Surname);
        return;
      }
    }
    this.addCell(node, row, flags);
  }

  /** Puts a pair at the end of a node's list, so that rows keep the order of the tables. */
  addCell(node: number, row: number, flags: number): void {
    const at = this.counts[2]!;
    if (at + 3 > this.payload.length) this.payload = widen(this.payload);
    this.payload[at] = row;
    this.payload[at + 1] = flags;
    this.payload[at + 2] = 0;
    this.counts[2] = at + 3;
    let last = this.payloadAt[node]!;
    if (last === 0) this.payloadAt[node] = at;
    else {
      while (this.payload[last + 2] !== 0) last = this.payload[last + 2]!;
      this.payload[last + 2] = at;
    }
  }

  /** A node without edges or rows. */
  newNode(): number {
    const node = this.counts[1]!++;
    if (node >= this.payloadAt.length) this.payloadAt = widen(this.payloadAt);
    if (node >= this.lower.length) {
      this.lower = widenBytes(this.lower, this.payloadAt.length);
      this.leaving = widenBytes(this.leaving, this.payloadAt.length);
    }
    return node;
  }

  /** A new node behind `node` along a word that no edge has yet. */
  addEdge(node: number, word: number): number {
    const edge = ++this.counts[0]!;
    if (edge >= this.edgeNode.length) {
      this.edgeNode = widen(this.edgeNode);
      this.edgeWord = widen(this.edgeWord);
      this.edgeTarget = widen(this.edgeTarget);
    }
    if (edge * 2 > this.edgeSlots.length) {
      this.edgeSlots = new Int32Array(this.edgeSlots.length * 2);
      this.mask = this.edgeSlots.length - 1;
      for (let e = 1; e < edge; e++) this.edgeSlots[this.freeSlot(this.edgeNode[e]!, this.edgeWord[e]!)] = e;
    }
    const target = this.newNode();
    this.edgeNode[edge] = node;
    this.edgeWord[edge] = word;
    this.edgeTarget[edge] = target;
    this.edgeSlots[this.freeSlot(node, word)] = edge;
    this.leaving[node]! |= bitOfEdge(word);
    return target;
  }

  private freeSlot(node: number, word: number): number {
    let slot = slotOfEdge(node, word, this.mask);
    while (this.edgeSlots[slot] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }
}

const isDemonym = (flags: number): boolean => (flags & (NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.Part)) !== 0;

function widen(column: Int32Array): Int32Array {
  const wide = new Int32Array(Math.ceil(column.length * 1.5) + 64);
  wide.set(column);
  return wide;
}

function widenBytes(column: Uint8Array, length: number): Uint8Array {
  const wide = new Uint8Array(length);
  wide.set(column);
  return wide;
}

/** Room for a trie that is to be filled. */
export function emptyTrie(edges = 1024): NameTrie {
  let slots = 16;
  while (slots < edges * 2) slots *= 2;
  const counts = new Int32Array(3);
  counts[1] = 1;
  counts[2] = 1;
  return new NameTrie({
    edgeSlots: new Int32Array(slots),
    edgeNode: new Int32Array(edges + 1),
    edgeWord: new Int32Array(edges + 1),
    edgeTarget: new Int32Array(edges + 1),
    counts,
    payloadAt: new Int32Array(edges + 2),
    payload: new Int32Array(edges * 3 + 1),
    lower: new Uint8Array(edges + 2),
    leaving: new Uint8Array(edges + 2),
  });
}

/** The key of a token in the trie: its word id; minus its unit for a sign, and minus a hash for a number of several digits (Schalke 04). */
export function trieKey(text: string, tokens: Tokens, token: number): number {
  return tokens.word[token]! || signKey(text, tokens.start[token]!, tokens.end[token]!);
}

function signKey(text: string, start: number, end: number): number {
  let key = text.charCodeAt(start);
  for (let i = start + 1; i < end; i++) key = (Math.imul(key, 31) + text.charCodeAt(i)) | 0x10000;
  return -(key & 0x7fffffff);
}

export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organization'];
