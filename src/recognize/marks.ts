/**
 * The one look that every token gets: the entry of its word tells whether numbers, money or time can have to do with it.
 * What is not marked here costs nothing later.
 */
import { LAST_WORD, TokenKind, type Tokens } from '../model.js';
import type { NumberWords } from './number-words.js';
import type { ValueWords } from './value-words.js';

/** Tokens that may matter, in text order: `tokens[0 .. count)`. */
export type Marked = {
  tokens: Int32Array;
  count: number;
  /** By token: the entry of its word in `ValueWords`; 0 for a few places behind the last one. */
  entries: Uint16Array;
};

/** Finders look this far ahead without asking whether the article ends. */
const MARGIN = 4;
/** Numbers shorter than this are all in the table of words. */
const SHORTEST_COMPOUND = 8;

/** Marks the tokens of one article after another. */
export class Marker {
  private readonly words: ValueWords;
  private readonly numbers: NumberWords;
  /** By entry: 1 when the word alone can begin a number or an expression of time, or when a rule waits for it. */
  private readonly wanted: Uint8Array;
  private marked: Marked = { tokens: new Int32Array(0), count: 0, entries: new Uint16Array(MARGIN) };

  constructor(words: ValueWords, numbers: NumberWords, time: { byEntry: readonly unknown[]; near: Uint8Array; size: number }) {
    this.words = words;
    this.numbers = numbers;
    this.wanted = new Uint8Array(numbers.classes.length);
    for (let entry = 1; entry < this.wanted.length; entry++) {
      const ofTime = entry < time.size && (time.byEntry[entry] !== undefined || time.near[entry] !== 0);
      if (ofTime || numbers.isActive(entry)) this.wanted[entry] = 1;
    }
  }

  /** Marks the tokens of an article; the result holds until the next one. */
  mark(text: string, tokens: Tokens): Marked {
    const { kind, word, count, start, end } = tokens;
    if (this.marked.tokens.length < count) this.marked = { tokens: new Int32Array(count * 2), count: 0, entries: new Uint16Array(count * 2 + MARGIN) };
    const { marked, words, wanted, numbers } = this;
    const { tokens: found, entries } = marked;
    const { size } = words;
    let next = 0;
    for (let i = 0; i < count; i++) {
      const id = word[i]!;
      const entry = words.of(id);
      entries[i] = entry;
      const k = kind[i]!;
      if (k >= LAST_WORD) {
        if (k !== TokenKind.Punct) found[next++] = i;
      } else if (entry !== 0) {
        if (wanted[entry] !== 0) found[next++] = i;
      } else if (id >= size && end[i]! - start[i]! >= SHORTEST_COMPOUND && numbers.mayBegin(text.charCodeAt(start[i]!), text.charCodeAt(start[i]! + 1))) found[next++] = i;
    }
    entries.fill(0, count, count + MARGIN);
    marked.count = next;
    return marked;
  }
}
