/**
 * The one look that every token gets: a byte by word id tells whether numbers, money or time can have to do with it.
 * What is not marked here costs nothing later.
 */
import { LAST_WORD, TokenKind, type Tokens } from '../model.js';
import { type NumberWords, pairKey } from './number-words.js';

export const Mark = { Number: 1, Time: 2 } as const;

/** Tokens that may matter, in text order: `tokens[0 .. count)`. */
export type Marked = { tokens: Int32Array; count: number };

/** Numbers shorter than this are all in the table of words. */
const SHORTEST_COMPOUND = 8;

/** Joins the tables of the finders into one byte a word. */
export function joinMarks(size: number, number: NumberWords, time: { ids: readonly number[] }): Uint8Array {
  const marks = new Uint8Array(size);
  for (const id of number.ids) if (!number.isPassive(number.classes[id]!)) marks[id]! |= Mark.Number;
  for (const id of time.ids) marks[id]! |= Mark.Time;
  return marks;
}

/** Marks the tokens of an article. */
export function markTokens(text: string, tokens: Tokens, marks: Uint8Array, heads: NumberWords['heads']): Marked {
  const { kind, word, count, start, end } = tokens;
  const known = marks.length;
  const marked = new Int32Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const k = kind[i]!;
    if (k >= LAST_WORD) {
      if (k !== TokenKind.Punct) marked[found++] = i;
      continue;
    }
    const id = word[i]!;
    if (id < known) {
      if (marks[id] !== 0) marked[found++] = i;
    } else if (end[i]! - start[i]! >= SHORTEST_COMPOUND && heads.has(pairKey(text.charCodeAt(start[i]!) | 32, text.charCodeAt(start[i]! + 1)))) marked[found++] = i;
  }
  return { tokens: marked, count: found };
}
