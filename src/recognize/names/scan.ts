/**
 * What each token can be in a name, worked out once per article from the lexicon and the way the token is written.
 * All finders of names look at these bits; none looks at letters.
 */
import { FUNCTION_WORD, GIVEN, WordFlag, type Lexicon } from '../../gazetteer/lexicon.js';
import { trieKey } from '../../gazetteer/names.js';
import type { LanguageData } from '../../gazetteer/load.js';
import type { Reading } from '../gazetteer.js';
import type { NamePack } from '../../lang/name-pack.js';
import { Gap, LAST_WORD, TokenKind, type EntityType, type Mention, type Sentences, type Tokens } from '../../model.js';

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
  /** To be looked at though none of the bits above says so: heads of names, words made of parts; what a list has in small letters; unknown small words. */
  Tried: 32768,
} as const;
export const PERSON_NAME = Name.Given | Name.Surname;
export const WEAK_NAME = Name.WeakGiven | Name.WeakSurname;
/** Words that may belong to a name by themselves. */
export const NAME_LIKE = Name.Open | Name.Letters | Name.Listed | PERSON_NAME | Name.Hyphen;

/** Bits of a capitalised token that may be in a name; most nouns have none of them. */
const CANDIDATE = Name.Listed | Name.Open | Name.Letters | PERSON_NAME | WEAK_NAME | Name.Initial | Name.Hyphen | Name.Tried;

/** A name put forward; what is sure is told to the rest of the document. */
export type Proposal = Mention & { sure: boolean };

const ORDINARY = WordFlag.Noun | WordFlag.Verb | WordFlag.Adjective | WordFlag.Adverb | WordFlag.Numeral | WordFlag.Month | WordFlag.Weekday | WordFlag.Abbreviation;
const HEAD = WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Club | WordFlag.LegalForm | WordFlag.Role | WordFlag.Title | WordFlag.OtherHead | WordFlag.NotAName;
/** Words that names are made around. */
export const NAME_HEADS = WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Club | WordFlag.LegalForm;

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
  clues: Int32Array;
  /** Bits of `Name` by word id: of the word with a capital and of the word in small letters; 0 until the word is first seen, then with `Name.Capital` in either. */
  capitalBits: Uint16Array;
  smallBits: Uint16Array;
  /** Bits of `Name` by token, with a sentinel of 0. */
  bits: Uint16Array;
  /** Tokens that a name may begin at, `triedCount` of them: candidates, and small words that are to be tried. */
  tried: Int32Array;
  triedCount: number;
  /** What was put forward so far. */
  proposals: Proposal[];
  /** By token: number of the last proposal of this token alone, from 1; all 0 but while the document is asked. */
  single: Int32Array;
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
  /** Unknown words that their surroundings did not decide: token, bits of `Context`. */
  doubts: number[];
  /** Tokens with a hyphen that are written with a capital. */
  hyphens: number[];
  /** Quotation marks behind a noun. */
  quotes: number[];
};

const HYPHEN = 45;
const NB_HYPHEN = 0x2011;
const DOT = 46;

/** Fills `bits` for all tokens, and the lists of those to be looked at. */
export function scanNames(scan: NameScan): void {
  const { tokens } = scan;
  const { count, kind, sentence } = tokens;
  if (scan.bits.length <= count) {
    scan.bits = new Uint16Array(count * 2 + 64);
    scan.tried = new Int32Array(count * 2 + 64);
    scan.single = new Int32Array(count * 2 + 64);
  }
  const { bits, tried } = scan;
  scan.hyphens.length = 0;
  scan.quotes.length = 0;
  scan.candidates.length = 0;
  scan.doubts.length = 0;
  let triedCount = 0;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const k = kind[i]!;
    if (k > LAST_WORD) {
      bits[i] = 0;
      if (k === TokenKind.Punct) {
        if (i > 0 && kind[i - 1] === TokenKind.Capital && tokens.gap[i] === Gap.Space && isQuote(unitOf(scan, i))) scan.quotes.push(i);
      } else if (scan.data.trie.step(0, trieKey(scan.text, tokens, i)) !== 0) tried[triedCount++] = i;
      continue;
    }
    let b = k === TokenKind.Lower ? smallBitsOf(scan, i) : k === TokenKind.Capital ? capitalBitsOf(scan, i) : k === TokenKind.DigitWord ? digitBitsOf(scan, i) : lettersBitsOf(scan, i, k);
    if (k !== TokenKind.Lower) {
      if (sentence[i] !== last) {
        last = sentence[i]!;
        b |= Name.Start;
      } else if (b & Name.Capital && isOpener(scan, i - 1)) b |= Name.Start;
      if (b & Name.Hyphen) scan.hyphens.push(i);
    }
    bits[i] = b;
    if (b & Name.Tried || (b & Name.Capital && b & CANDIDATE)) tried[triedCount++] = i;
  }
  bits[count] = 0;
  scan.triedCount = triedCount;
}

/** Straight, low, high and angle quotation marks. */
export function isQuote(unit: number): boolean {
  return unit === 34 || unit === 0x201e || unit === 0x201c || unit === 0x201d || unit === 0xbb || unit === 0xab || unit === 0x2018 || unit === 0x201a;
}

/** A quotation mark or colon in front of a word: a sentence may begin behind it. */
function isOpener(scan: NameScan, token: number): boolean {
  const { tokens, text } = scan;
  if (tokens.kind[token] !== TokenKind.Punct) return false;
  const unit = text.charCodeAt(tokens.start[token]!);
  return unit === 58 || unit === 34 || unit === 0x201e || unit === 0xbb || unit === 0xab || unit === 0x201c || unit === 0x2013 || unit === 0x2022 || unit === 42;
}

/** Bits of a word in small letters. */
function smallBitsOf(scan: NameScan, token: number): number {
  const { lexicon, smallBits } = scan;
  const word = scan.tokens.word[token]!;
  const isKnown = word < lexicon.known;
  if (isKnown && smallBits[word] !== 0) return smallBits[word]! & ~Name.Capital;
  const f = lexicon.flags[word]!;
  const node = lexicon.firstNode[word]!;
  const isTried = node === 0 ? !isKnown : scan.data.trie.lower[node] !== 0;
  const b = (f & WordFlag.NameParticle ? Name.Particle : 0) | (f & FUNCTION_WORD ? Name.Function : 0) | (f & WordFlag.LegalForm ? Name.Letters : 0) | (isTried ? Name.Tried : 0);
  if (isKnown) smallBits[word] = b | Name.Capital;
  return b;
}

/** A number with letters behind it begins a name when a list says so. */
function digitBitsOf(scan: NameScan, token: number): number {
  return scan.lexicon.firstNode[scan.tokens.word[token]!] === 0 ? 0 : Name.Tried;
}

/** Bits of a word with one capital, in front. */
function capitalBitsOf(scan: NameScan, token: number): number {
  const b = wordBitsOf(scan, token);
  if ((b & Name.Hyphen) === 0) return b;
  const { start, end } = scan.tokens;
  return end[token]! - start[token]! > 5 && hasHyphen(scan.text, start[token]!, end[token]!) ? b : b & ~Name.Hyphen;
}

/** Bits that the word alone gives to a capitalised token, however it is written; `Hyphen` means that it may have one, of whatever kind. */
function wordBitsOf(scan: NameScan, token: number): number {
  const { tokens, lexicon, capitalBits } = scan;
  const word = tokens.word[token]!;
  const isKnown = word < lexicon.known;
  if (isKnown && capitalBits[word] !== 0) return capitalBits[word]!;
  const f = lexicon.flags[word]!;
  let b: number = Name.Capital;
  if (lexicon.firstNode[word] !== 0) b |= Name.Listed;
  if (f & WordFlag.NameParticle) b |= Name.Particle;
  if (f & (NAME_HEADS | WordFlag.Derived)) b |= Name.Tried;
  b |= f & FUNCTION_WORD ? Name.Common | Name.Function : classBits(f) | (hasAnyHyphen(scan.text, tokens.start[token]!, tokens.end[token]!) ? Name.Hyphen : 0);
  if (isKnown) capitalBits[word] = b;
  return b;
}

/** Name of a person, ordinary word, or in no table. */
function classBits(f: number): number {
  let b = 0;
  if (f & (GIVEN | WordFlag.Surname)) {
    b = (f & GIVEN ? Name.Given : 0) | (f & WordFlag.Surname ? Name.Surname : 0);
    if ((f & WordFlag.AmbiguousName) === 0) return b;
    b *= WEAKER;
  }
  return b | (commonBits(f) || Name.Open);
}

/** Bits of an ordinary word, 0 when it is none. */
function commonBits(f: number): number {
  if ((f & (ORDINARY | HEAD)) === 0) return 0;
  return f & WordFlag.Adjective && (f & WordFlag.Noun) === 0 ? Name.Common | Name.Adjective : Name.Common;
}

/** What makes `WeakGiven` of `Given`, and `WeakSurname` of `Surname`. */
const WEAKER = Name.WeakGiven / Name.Given;

/** Bits of a word with more capitals than one: EZB, MERKEL, iPhone, J. */
function lettersBitsOf(scan: NameScan, token: number, kind: number): number {
  const { tokens, text } = scan;
  const word = wordBitsOf(scan, token);
  if (word & Name.Function) return word;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const length = end - start;
  let b = word & (Name.Capital | Name.Listed | Name.Particle | Name.Tried);
  if (length === 2 && text.charCodeAt(start + 1) === DOT) return b | Name.Initial;
  const isUpper = kind === TokenKind.Upper;
  if (length === 4 && isUpper && (b & Name.Listed) === 0 && text.charCodeAt(start + 1) === DOT && text.charCodeAt(start + 3) === DOT) return b | Name.Initial;
  if (length > 5 && hasHyphen(text, start, end)) b |= Name.Hyphen;
  const f = flagsOf(scan, token);
  const common = commonBits(f);
  const amongCapitals = isUpper && (tokens.kind[token + 1] === TokenKind.Upper || (token > 0 && tokens.kind[token - 1] === TokenKind.Upper));
  // DEL, ALA: letters among words in small letters, whatever names look the same.
  if (isUpper && length > 1 && length < 6 && common === 0 && !amongCapitals && isLetters(text, start, end)) return b | Name.Letters;
  if (f & WordFlag.NotAName) return b | Name.Common;
  if (word & PERSON_NAME) {
    if (!isUpper || length > 5 || amongCapitals) return b | (word & PERSON_NAME) | (isUpper && length < 5 ? Name.Letters : 0);
    b |= (word & PERSON_NAME) * WEAKER;
  }
  b |= word & WEAK_NAME;
  if (common !== 0) return b | common;
  if (kind === TokenKind.Mixed) {
    // iPhone, PVRs: products and plurals.
    if (text.charCodeAt(start) >= 97 || (length < 6 && text.charCodeAt(end - 1) === 115)) return b | Name.Common;
    if (hasDigit(text, start, end)) return b | Name.Common;
    // PdL, BPol, KfW: abbreviations with small letters.
    if (length < 6 && text.charCodeAt(start) < 91) return b | Name.Letters;
  }
  if (isUpper && length < 7) return b | (length > 1 && isLetters(text, start, end) ? Name.Letters : Name.Common);
  // DE000A0QUAS7: numbers of securities, accounts, parts.
  if (isUpper && hasDigit(text, start, end)) return b | Name.Common;
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

/** The same with the hyphen that breaks no line: both are one word to the lexicon. */
function hasAnyHyphen(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++) if (text.charCodeAt(i) === HYPHEN || text.charCodeAt(i) === NB_HYPHEN) return true;
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
