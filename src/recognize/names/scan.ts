/**
 * What each token can be in a name, worked out once per article from the lexicon and the way the token is written.
 * All finders of names look at these bits; none looks at letters.
 */
import { FUNCTION_WORD, GIVEN, WordFlag, type Lexicon } from '../../gazetteer/lexicon.js';
import type { LanguageData } from '../../gazetteer/load.js';
import type { Reading } from '../gazetteer.js';
import type { NamePack } from '../../lang/name-pack.js';
import { LAST_WORD, TokenKind, type EntityType, type Mention, type Sentences, type Tokens } from '../../model.js';

/** Bits of a token. */
export const Name = {
  /** Written with a capital (or Mixed, or in capitals). */
  Capital: 1,
  /** In no table: a capitalised word that may be anything. */
  Open: 2,
  Given: 4,
  Surname: 8,
  /** A listed given name or surname that is a common word as well. */
  WeakGiven: 16,
  WeakSurname: 32,
  /** "J." */
  Initial: 64,
  /** A noun or another ordinary word. */
  Common: 128,
  /** Capitals of two to six letters in no table of words: EZB. */
  Letters: 256,
  /** First word of a sentence: its capital says nothing. */
  Start: 512,
  /** An adjective with a capital inside a sentence, and no noun: Vereinigte, Medizinische. */
  Adjective: 1024,
  /** von, van, de: joins the parts of a name. */
  Particle: 2048,
  /** A compound with a hyphen. */
  Hyphen: 4096,
  /** In a list of names of things (the trie). */
  Listed: 8192,
  /** Closed class: the, in, and. */
  Function: 16384,
} as const;
export const PERSON_NAME = Name.Given | Name.Surname;
export const WEAK_NAME = Name.WeakGiven | Name.WeakSurname;

/** A name put forward; what is sure is told to the rest of the document. */
export type Proposal = Mention & { sure: boolean };

const ORDINARY = WordFlag.Noun | WordFlag.Verb | WordFlag.Adjective | WordFlag.Adverb | WordFlag.Numeral | WordFlag.Month | WordFlag.Weekday | WordFlag.Abbreviation;
const HEAD = WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Club | WordFlag.LegalForm | WordFlag.Role | WordFlag.Title | WordFlag.OtherHead | WordFlag.NotAName;

/** What a name is decided to be, and by how many points. */
export type Verdict = { type: EntityType | undefined; score: number };

/** The article at hand as the finders of names see it. */
export type NameScan = {
  text: string;
  tokens: Tokens;
  sentences: Sentences;
  data: LanguageData;
  lexicon: Lexicon;
  /** Bits of `RowBit` by row. */
  rowBits: Uint8Array;
  pack: NamePack;
  /** Bits of `Clue` by word id. */
  clues: Uint32Array;
  /** Bits of `Name` by token, with a sentinel of 0. */
  bits: Uint16Array;
  /** What was put forward so far. */
  proposals: Proposal[];
  /** What the lists say of the name at hand, and of another one beside it. */
  reading: Reading;
  other: Reading;
  /** What speaks for person, place and organization before the surroundings do. */
  priors: number[];
  verdict: Verdict;
  /** Scores of `ShapeClass`. */
  shape: Int32Array;
  /** Capitalised tokens that may be in a name, as far as the tables tell. */
  candidates: number[];
  /** Tokens with a hyphen that are written with a capital. */
  hyphens: number[];
};

const HYPHEN = 45;
const DOT = 46;

/** Fills `bits` for all tokens. */
export function scanNames(scan: NameScan): void {
  const { tokens, lexicon } = scan;
  const { count, kind, word } = tokens;
  if (scan.bits.length <= count) scan.bits = new Uint16Array(count * 2 + 64);
  const { bits } = scan;
  scan.hyphens.length = 0;
  scan.candidates.length = 0;
  let sentence = -1;
  for (let i = 0; i < count; i++) {
    const k = kind[i]!;
    if (k > LAST_WORD) {
      bits[i] = 0;
      continue;
    }
    const f = lexicon.flags[word[i]!]!;
    if (k === TokenKind.Lower) {
      bits[i] = (f & WordFlag.NameParticle ? Name.Particle : 0) | (f & FUNCTION_WORD ? Name.Function : 0) | (f & WordFlag.LegalForm ? Name.Letters : 0);
      continue;
    }
    let b = k === TokenKind.DigitWord ? 0 : bitsOf(scan, i, f, k);
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!;
      b |= Name.Start;
    } else if (b & Name.Capital && isOpener(scan, i - 1)) b |= Name.Start;
    bits[i] = b;
    if (b & Name.Hyphen) scan.hyphens.push(i);
  }
  bits[count] = 0;
}

/** A quotation mark or colon in front of a word: a sentence may begin behind it. */
function isOpener(scan: NameScan, token: number): boolean {
  const { tokens, text } = scan;
  if (tokens.kind[token] !== TokenKind.Punct) return false;
  const unit = text.charCodeAt(tokens.start[token]!);
  return unit === 58 || unit === 34 || unit === 0x201e || unit === 0xbb || unit === 0xab || unit === 0x201c || unit === 0x2013 || unit === 0x2022 || unit === 42;
}

function bitsOf(scan: NameScan, token: number, f: number, kind: number): number {
  const { tokens, text } = scan;
  const start = tokens.start[token]!;
  const length = tokens.end[token]! - start;
  let b: number = Name.Capital;
  if (scan.lexicon.firstNode[tokens.word[token]!] !== 0) b |= Name.Listed;
  if (f & WordFlag.NameParticle) b |= Name.Particle;
  if (f & FUNCTION_WORD) return b | Name.Common | Name.Function;
  if (length === 2 && text.charCodeAt(start + 1) === DOT) return b | Name.Initial;
  if (length === 4 && kind === TokenKind.Upper && (b & Name.Listed) === 0 && text.charCodeAt(start + 1) === DOT && text.charCodeAt(start + 3) === DOT) return b | Name.Initial;
  if (length > 5 && hasHyphen(text, start, tokens.end[token]!)) b |= Name.Hyphen;
  // DEL, ALA: letters among words in small letters, whatever names look the same.
  if (kind === TokenKind.Upper && length > 1 && length < 6 && (f & (ORDINARY | HEAD)) === 0 && isLetters(text, start, start + length) && tokens.kind[token + 1] !== TokenKind.Upper && (token === 0 || tokens.kind[token - 1] !== TokenKind.Upper)) return b | Name.Letters;
  if (f & (GIVEN | WordFlag.Surname)) {
    if ((f & WordFlag.AmbiguousName) === 0 && (kind !== TokenKind.Upper || length > 5 || tokens.kind[token + 1] === TokenKind.Upper || (token > 0 && tokens.kind[token - 1] === TokenKind.Upper))) return b | (f & GIVEN ? Name.Given : 0) | (f & WordFlag.Surname ? Name.Surname : 0) | (kind === TokenKind.Upper && length < 5 ? Name.Letters : 0);
    b |= (f & GIVEN ? Name.WeakGiven : 0) | (f & WordFlag.Surname ? Name.WeakSurname : 0);
  }
  if (f & (ORDINARY | HEAD)) {
    b |= Name.Common;
    if (f & WordFlag.Adjective && (f & WordFlag.Noun) === 0) b |= Name.Adjective;
    return b;
  }
  // iPhone, PVRs: products and plurals.
  if (kind === TokenKind.Mixed && (text.charCodeAt(start) >= 97 || (length < 6 && text.charCodeAt(start + length - 1) === 115))) return b | Name.Common;
  // PdL, BPol, KfW: abbreviations with small letters.
  if (kind === TokenKind.Mixed && length < 6 && text.charCodeAt(start) < 91 && !hasDigit(text, start, start + length)) return b | Name.Letters;
  if (kind === TokenKind.Mixed && hasDigit(text, start, start + length)) return b | Name.Common;
  if (kind === TokenKind.Upper && length < 7) return b | (length > 1 && isLetters(text, start, start + length) ? Name.Letters : Name.Common);
  return b | Name.Open;
}

/** Capitals, points and ampersands; no digits, and no Roman number. */
function isLetters(text: string, start: number, end: number): boolean {
  let roman = true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return false;
    if (unit !== 73 && unit !== 86 && unit !== 88) roman = false;
  }
  return !roman;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) return true;
  return false;
}

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) if (text.charCodeAt(i) === HYPHEN) return true;
  return false;
}

/** Has the token a hyphen inside? */
export function hyphenIn(scan: NameScan, token: number): boolean {
  return hasHyphen(scan.text, scan.tokens.start[token]!, scan.tokens.end[token]!);
}

/** Longer words are no words; looking at each of their pieces would take time. */
export const LONGEST_WORD = 80;

/** Bits of `Clue` of a word. */
export function clueOfWord(scan: NameScan, word: number): number {
  return word < scan.clues.length ? scan.clues[word]! : 0;
}

/** Bits of `Clue` of a token: of the word itself and of its lemma. */
export function clueOf(scan: NameScan, token: number): number {
  const { clues, lexicon } = scan;
  const word = scan.tokens.word[token]!;
  const lemma = lexicon.noun[word]!;
  return (word < clues.length ? clues[word]! : 0) | (lemma !== 0 && lemma < clues.length ? clues[lemma]! : 0);
}

/** Flags of the token's word. */
export function flagsOf(scan: NameScan, token: number): number {
  return scan.lexicon.flags[scan.tokens.word[token]!]!;
}

/** First UTF-16 unit of a token. */
export function unitOf(scan: NameScan, token: number): number {
  return scan.text.charCodeAt(scan.tokens.start[token]!);
}

/** One past the last token of the sentence that holds `token`. */
export function sentenceEnd(scan: NameScan, token: number): number {
  return scan.sentences.first[scan.tokens.sentence[token]! + 1]!;
}

/** First token of the sentence that holds `token`. */
export function sentenceStart(scan: NameScan, token: number): number {
  return scan.sentences.first[scan.tokens.sentence[token]!]!;
}
