/** The time of a clause, from the finite verbs around a token. */
import { FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Tokens } from '../model.js';

export const Tense = { Unknown: 0, Past: 1, Present: 2, Future: 3 } as const;
export type Tense = (typeof Tense)[keyof typeof Tense];

export type TenseWords = { /** wird, soll, will */ futureVerbs: ReadonlySet<number>; /** Lemmas: haben, sein, werden. */ auxiliaries: ReadonlySet<number> };

/** How far to look on either side; clauses in news are shorter. */
const REACH = 40;
const BREAKS = new Set([44, 58, 59, 0x201e, 0x201c, 0x201d, 0x22, 0xab, 0xbb, 40, 41, 0x2013]);

/** Tense of the clause around token `i`; of the whole sentence when the clause has no finite verb, or only "hat" without its participle. */
export function tenseAt(text: string, tokens: Tokens, lexicon: Lexicon, words: TenseWords, i: number): Tense {
  const from = edge(text, tokens, i, -1, true);
  const to = edge(text, tokens, i, 1, true);
  const clause = tenseBetween(tokens, lexicon, words, from, to);
  if (clause.tense !== Tense.Unknown && !clause.open) return clause.tense;
  const sentence = tenseBetween(tokens, lexicon, words, edge(text, tokens, i, -1, false), edge(text, tokens, i, 1, false));
  if (clause.tense === Tense.Unknown) return sentence.tense;
  return sentence.participle ? Tense.Past : clause.tense;
}

/** Tense of the words between two commas; unknown when no finite verb is among them. */
export function clauseTenseAt(text: string, tokens: Tokens, lexicon: Lexicon, words: TenseWords, i: number): Tense {
  return tenseBetween(tokens, lexicon, words, edge(text, tokens, i, -1, true), edge(text, tokens, i, 1, true)).tense;
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

/** `open`: an auxiliary whose participle is not there. */
type Found = { tense: Tense; participle: boolean; open: boolean };

/** "errichtete Gebäude": a participle in front of its noun, behind an adverb or adjective. */
function isAttribute(tokens: Tokens, lexicon: Lexicon, at: number, form: number): boolean {
  if ((form & VerbForm.Past) === 0 || tokens.kind[at + 1] !== TokenKind.Capital || at === 0 || tokens.kind[at - 1] !== TokenKind.Lower) return false;
  return (lexicon.flags[tokens.word[at - 1]!]! & WordFlag.Pronoun) === 0;
}

function tenseBetween(tokens: Tokens, lexicon: Lexicon, { futureVerbs, auxiliaries }: TenseWords, from: number, to: number): Found {
  let past = false;
  let present = false;
  let future = false;
  let participle = false;
  let either = false; // "gehört": present or participle, by whether an auxiliary stands with it
  let auxiliary = false;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== TokenKind.Lower) continue;
    const id = tokens.word[at]!;
    if (futureVerbs.has(id)) {
      future = true;
      continue;
    }
    const flags = lexicon.flags[id]!;
    if ((flags & WordFlag.Verb) === 0 || (flags & FUNCTION_WORD) !== 0) continue;
    const form = lexicon.verbForm[id]!;
    if (isAttribute(tokens, lexicon, at, form)) continue;
    if (auxiliaries.has(lexicon.verb[id]!)) auxiliary = true;
    if ((form & VerbForm.Participle2) !== 0) {
      if ((form & VerbForm.Present) !== 0) either = true;
      else participle = true;
    }
    if ((flags & (WordFlag.Adjective | WordFlag.Adverb)) !== 0 && (form & VerbForm.Past) === 0) continue;
    if ((form & VerbForm.Past) !== 0 && (form & VerbForm.Present) === 0) past = true;
    else if ((form & (VerbForm.Present | VerbForm.Subjunctive1)) !== 0 && (form & VerbForm.Third) !== 0 && (form & VerbForm.Participle2) === 0) present = true;
  }
  if (either && !auxiliary) present = true;
  if (either && auxiliary) participle = true;
  let tense: Tense = Tense.Unknown;
  if (past) tense = Tense.Past;
  else if (future) tense = Tense.Future;
  else if (present) tense = participle && auxiliary ? Tense.Past : Tense.Present;
  return { tense, participle, open: tense === Tense.Present && auxiliary };
}
