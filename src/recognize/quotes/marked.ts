/** What stands between quotation marks: somebody's words, or a name, a title, a word that is only mentioned. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import type { Parts } from './parts.js';
import { isNounLike } from './phrase.js';
import { Class, CLOSED, SPEAKING } from './bits.js';

const COLON = 58;
const BRACKET = 40;
/** The rule for what people shout and write. */
export const SLOGAN = 'de/quote/slogan';
/** The rules for words in marks that are part of a sentence. */
export const WORDS: ReadonlySet<string> = new Set(['de/quote/fragment', 'de/quote/words', 'de/quote/word']);

/** What the sentence around the marks says about them. */
export type MarkContext = {
  /** Bits of the cues in the sentence. */
  cues: number;
  /** A verb like nennen or bezeichnen stands in the same clause. */
  named: boolean;
  /** A verb of saying or asking stands in the same clause. */
  said: boolean;
  /** The marks stand inside reported speech. */
  reported: boolean;
};

/** The rule by which the words between the marks at `open` and `close` are a quotation; undefined when they are none. */
export function quotationRule(parts: Parts, open: number, close: number, context: MarkContext): string | undefined {
  const { tokens, words } = parts;
  const { lexicon } = words;
  let count = 0;
  let finite = false;
  let stop = false;
  let small = 0; // words in small letters
  let lower = 0; // those that are no function words
  let strange = 0; // small words that no table knows
  let first = -1;
  for (let i = open + 1; i < close; i++) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.Punct) {
      const unit = parts.text.charCodeAt(tokens.start[i]!);
      stop = unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
      continue;
    }
    stop = false;
    if (first < 0) first = i;
    count++;
    if (kind !== TokenKind.Lower) continue;
    small++;
    const word = tokens.word[i]!;
    const c = parts.classAt(i);
    if (parts.isFinite(i)) finite = true;
    if ((c & CLOSED) === 0) lower++;
    if (c === 0 && (lexicon.flags[word]! & ~WordFlag.Derived) === 0) strange++;
  }
  if (first < 0) return undefined;
  const startsLow = tokens.kind[first] === TokenKind.Lower;
  const before = open - 1;
  const inside = before >= parts.from;
  const colon = inside && tokens.kind[before] === TokenKind.Punct && parts.text.charCodeAt(tokens.start[before]!) === COLON;
  const spoken = context.reported || (context.cues & SPEAKING) !== 0;
  if (!stop && !context.named && !(startsLow && parts.classAt(first) & Class.Determiner) && isTitleNoun(parts, colon ? before - 1 : before)) return undefined;
  const selfNamed = context.named && !finite && (isReflexive(parts, before) || isReflexive(parts, before - 1));
  if (colon) return (count >= 3 && (stop || finite || ((lower > 0 || count >= 6) && spoken))) || (stop && spoken) ? 'de/quote/colon' : undefined;
  if (inside && words.sets.soCalled.has(tokens.word[before]!)) return undefined;
  if (startsLow) {
    if (strange * 2 > count || isBracketed(parts, before) || (selfNamed && small < count)) return undefined;
    // "ein „rot-grünes“ Bündnis": one attribute is a word taken up, unless it stands in what somebody says.
    if (count === 1 && tokens.kind[close + 1] === TokenKind.Capital && !context.reported && !context.said) return undefined;
    const named = inside && words.sets.namedAs.has(tokens.word[before]!);
    return spoken || named || count >= 4 || (count >= 3 && (finite || lower > 1)) ? 'de/quote/fragment' : undefined;
  }
  if (hasShortForm(parts, close) || selfNamed) return undefined;
  if (count >= 2 && isSlogan(parts, before)) return SLOGAN;
  if (isTitle(parts, before) || isBracketed(parts, before)) return finite && count >= 6 && spoken ? 'de/quote/sentence' : undefined;
  if (stop) return 'de/quote/sentence';
  const governed = inside && tokens.kind[before]! <= LAST_WORD && (parts.classAt(before) & (Class.Determiner | Class.Preposition)) !== 0;
  if (count >= 3) {
    if (finite && !(governed && count < 8)) return 'de/quote/sentence';
    if (lower > 0 ? spoken : context.named && isCommonNoun(parts, first)) return 'de/quote/words';
  }
  // "ein Opfer der Umstände": an indefinite article goes before no name.
  if (count >= 2 && spoken && inside && words.sets.indefinite.has(tokens.word[before]!) && isCommonNoun(parts, first)) return 'de/quote/words';
  if (count >= 3) return undefined;
  const namedAs = inside && words.sets.namedAs.has(tokens.word[before]!) && isNoName(parts, first);
  return context.named && (namedAs || isCommonNoun(parts, first)) ? 'de/quote/word' : undefined;
}

/** "..." (UDD): a name with its short form. */
function hasShortForm(parts: Parts, close: number): boolean {
  const { tokens, text } = parts;
  if (close + 3 >= parts.to || tokens.kind[close + 1] !== TokenKind.Punct || text.charCodeAt(tokens.start[close + 1]!) !== BRACKET) return false;
  return tokens.kind[close + 2] === TokenKind.Upper && tokens.kind[close + 3] === TokenKind.Punct;
}

/** ("..."): a translation or another name of what stands before it. */
function isBracketed(parts: Parts, before: number): boolean {
  return before >= parts.from && parts.tokens.kind[before] === TokenKind.Punct && parts.text.charCodeAt(parts.tokens.start[before]!) === BRACKET;
}

/** A noun right before the marks (the film "...") says that a name follows, unless it is one of saying (the words "..."). */
function isTitle(parts: Parts, before: number): boolean {
  if (before < parts.from || parts.tokens.kind[before]! > LAST_WORD || !isNounLike(parts, before)) return false;
  const c = parts.classAt(before);
  return (c & (Class.SayingNoun | CLOSED)) === 0;
}

/** "nennt sich", "die sich selbst": what calls itself something gives its name. */
function isReflexive({ tokens, words, from }: Parts, i: number): boolean {
  return i >= from && words.sets.reflexive.has(tokens.word[i]!);
}

/** Motto, Firma: what stands in marks behind it is a name. */
function isTitleNoun({ tokens, words, from }: Parts, i: number): boolean {
  if (i < from) return false;
  const word = tokens.word[i]!;
  return words.sets.titleNouns.has(word) || words.sets.titleNouns.has(words.lexicon.noun[word]!);
}

/** "die Parole", "Sprüche wie": what is shouted or written follows. */
function isSlogan(parts: Parts, before: number): boolean {
  const { tokens, words, from } = parts;
  const at = before > from && parts.classAt(before) & Class.As ? before - 1 : before;
  return at >= from && words.sets.sloganNouns.has(tokens.word[at]!);
}

/** A word of the dictionary that is nobody's name. */
function isCommonNoun(parts: Parts, i: number): boolean {
  const flags = parts.words.lexicon.flags[parts.tokens.word[i]!]!;
  return (flags & WordFlag.Noun) !== 0 && (flags & (WordFlag.Surname | WordFlag.GivenMale | WordFlag.GivenFemale)) === 0;
}

/** A word that no list of names has. */
function isNoName({ tokens, words }: Parts, i: number): boolean {
  return tokens.kind[i] === TokenKind.Capital && (words.lexicon.flags[tokens.word[i]!]! & (WordFlag.Surname | WordFlag.GivenMale | WordFlag.GivenFemale)) === 0;
}
