/** The time of a clause, from the finite verbs around a token. */
import { FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Tokens } from '../model.js';

export const Tense = { Unknown: 0, Past: 1, Present: 2, Future: 3 } as const;
export type Tense = (typeof Tense)[keyof typeof Tense];

/** How far to look on either side; clauses in news are shorter. */
const REACH = 40;
const BREAKS = new Set([44, 58, 59, 0x201e, 0x201c, 0x201d, 0x22, 0xab, 0xbb, 40, 41, 0x2013]);

/** Tense of the clause around token `i`; of the whole sentence when the clause has no finite verb. */
export function tenseAt(text: string, tokens: Tokens, lexicon: Lexicon, modals: ReadonlySet<number>, i: number): Tense {
  const clause = tenseBetween(tokens, lexicon, modals, edge(text, tokens, i, -1, true), edge(text, tokens, i, 1, true));
  return clause !== Tense.Unknown ? clause : tenseBetween(tokens, lexicon, modals, edge(text, tokens, i, -1, false), edge(text, tokens, i, 1, false));
}

/** First token (step -1) or the one behind the last (step 1) of the clause or sentence. */
function edge(text: string, tokens: Tokens, i: number, step: -1 | 1, clause: boolean): number {
  let at = i;
  for (let n = 0; n < REACH; n++) {
    const next = at + step;
    if (next < 0 || next >= tokens.count || tokens.sentence[next] !== tokens.sentence[i]) break;
    if (clause && tokens.kind[next] === TokenKind.Punct && BREAKS.has(text.charCodeAt(tokens.start[next]!))) break;
    at = next;
  }
  return step < 0 ? at : at + 1;
}

function tenseBetween(tokens: Tokens, lexicon: Lexicon, modals: ReadonlySet<number>, from: number, to: number): Tense {
  let past = false;
  let present = false;
  let future = false;
  let participle = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== TokenKind.Lower) continue;
    const id = tokens.word[at]!;
    if (modals.has(id)) {
      future = true;
      continue;
    }
    const flags = lexicon.flags[id]!;
    if ((flags & WordFlag.Verb) === 0 || (flags & FUNCTION_WORD) !== 0) continue;
    const form = lexicon.verbForm[id]!;
    if ((form & VerbForm.Participle2) !== 0) participle = true;
    if ((flags & (WordFlag.Adjective | WordFlag.Adverb)) !== 0 && (form & VerbForm.Past) === 0) continue;
    if ((form & VerbForm.Past) !== 0 && (form & VerbForm.Present) === 0) past = true;
    else if ((form & (VerbForm.Present | VerbForm.Subjunctive1)) !== 0 && (form & VerbForm.Third) !== 0 && (form & VerbForm.Participle2) === 0) present = true;
  }
  if (past) return Tense.Past;
  if (future) return Tense.Future;
  if (present) return participle ? Tense.Past : Tense.Present;
  return Tense.Unknown;
}
