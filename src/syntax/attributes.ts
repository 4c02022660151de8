/** Words that are a finite verb and an attribute alike: "Die Polizei verhaftete den Mann", "der am Montag verhaftete Mann". */
import { FINITE, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Tokens } from '../model.js';
import type { Cover } from './cover.js';

const { Adjective, Adverb, Determiner, Noun, Numeral, Preposition, Verb } = WordFlag;
/** The letter e. */
const E = 101;
/** Most words between an article and the attribute that goes with it. */
const REACH = 14;
/** Most adjectives between the attribute and its noun. */
const ADJECTIVES = 3;

/** May the word be either? */
export function isAmbiguous({ tokens, lexicon }: Sight, i: number): boolean {
  return tokens.kind[i] === TokenKind.Lower && (lexicon.verbForm[tokens.word[i]!]! & VerbForm.Attribute) !== 0;
}

export type Sight = { tokens: Tokens; lexicon: Lexicon; cover: Cover; text: string };

/** Is an ambiguous word an attribute here? A noun must follow, and an article that agrees with it, a preposition, a number or an adjective precede. */
export function isAttribute(sight: Sight, i: number): boolean {
  const { tokens, lexicon, cover } = sight;
  const noun = nounBehind(sight, i);
  if (noun < 0 || i === 0) return false;
  const before = i - 1;
  const flags = lexicon.flags[tokens.word[before]!]!;
  if (cover.quantity[before] !== 0 || tokens.kind[before] === TokenKind.Number) return true;
  if (tokens.kind[before]! > TokenKind.Capital || cover.mention[before] !== 0 || cover.date[before] !== 0) return hasOpenArticle(sight, before, noun);
  if (flags & Determiner) return agrees(sight, before, noun);
  if (flags & Preposition) return tokens.kind[before] === TokenKind.Lower;
  return (tokens.kind[before] === TokenKind.Lower && (flags & (Adjective | Numeral)) !== 0 && !(flags & (Adverb | Verb))) || hasOpenArticle(sight, before, noun);
}

function nounBehind({ tokens, lexicon, cover }: Sight, i: number): number {
  for (let k = i + 1; k <= i + ADJECTIVES && k < tokens.count; k++) {
    if (cover.mention[k] !== 0 && tokens.kind[k] !== TokenKind.Lower) return k;
    const flags = lexicon.flags[tokens.word[k]!]!;
    if (tokens.kind[k] === TokenKind.Capital) return flags & Noun ? k : -1;
    if (cover.quantity[k] === 0 && !(flags & (Adjective | Numeral))) return -1;
  }
  return -1;
}

/** A name agrees with any article. */
function agrees({ tokens, lexicon, cover }: Sight, article: number, noun: number): boolean {
  if (cover.mention[noun] !== 0) return true;
  return (lexicon.nounForm[tokens.word[article]!]! & lexicon.nounForm[tokens.word[noun]!]!) !== 0;
}

/** An article in front whose noun is still to come: "der [am Montag in Lyon] ...". */
function hasOpenArticle(sight: Sight, from: number, noun: number): boolean {
  const { tokens, lexicon, cover } = sight;
  for (let k = from; k >= 0 && k > from - REACH; k--) {
    if (tokens.kind[k] === TokenKind.Punct || tokens.sentence[k] !== tokens.sentence[from]) return false;
    const flags = lexicon.flags[tokens.word[k]!]!;
    if (flags & Determiner && !(flags & Preposition) && cover.mention[k] === 0) {
      const next = lexicon.flags[tokens.word[k + 1]!]!;
      const open = tokens.kind[k + 1] === TokenKind.Lower && (next & (Preposition | Adverb | Adjective)) !== 0 && !(next & Adjective && isInflected(sight, k + 1));
      if (open) return agrees(sight, k, noun);
    } else if (tokens.kind[k] === TokenKind.Lower && flags & Verb && !(flags & (Adjective | Preposition | Adverb)) && (lexicon.verbForm[tokens.word[k]!]! & FINITE) !== 0) return false;
  }
  return false;
}

/** neue, neuen, neuer: with an ending, an adjective belongs to the next noun; without, to an attribute: "die kurz zuvor verhaftete". */
function isInflected({ text, tokens }: Sight, i: number): boolean {
  const end = tokens.end[i]!;
  return text.charCodeAt(end - 1) === E || text.charCodeAt(end - 2) === E;
}
