/** What a noun phrase shows by its form: whether it can be the subject of a verb. */
import { Agreement, VerbForm, WordFlag } from '../../gazetteer/lexicon.js';
import { TokenKind } from '../../model.js';
import { Class } from './bits.js';
import type { Parts } from './parts.js';
import { isNounLike } from './phrase.js';
import type { Reach } from './speaker.js';

/** "Wenige Stunden später", "Ende Mai": the first noun is one of time. */
export function isTime(parts: Parts, at: number, to: number): boolean {
  const { tokens, words } = parts;
  for (let i = at; i < to; i++) {
    if (!isNounLike(parts, i) || (i === parts.from && isAdjectiveOnly(parts, i))) continue;
    const word = tokens.word[i]!;
    return (words.classOf(words.lexicon.noun[word]!) & Class.Time) !== 0 || (words.lexicon.flags[word]! & (WordFlag.Month | WordFlag.Weekday)) !== 0;
  }
  return false;
}

/** An adjective or participle that is no noun: what stands at the head of a sentence with a capital. */
export function isAdjectiveOnly(parts: Parts, i: number): boolean {
  const { flags, verbForm } = parts.words.lexicon;
  const word = parts.tokens.word[i]!;
  if (flags[word]! & WordFlag.Noun) return false;
  return (flags[word]! & WordFlag.Adjective) !== 0 || (verbForm[word]! & (VerbForm.Participle1 | VerbForm.Participle2)) !== 0;
}

/** Can the adjective in front of token `i` belong to what follows: a noun or one more adjective? */
export function mayModify(parts: Parts, i: number): boolean {
  const c = parts.classAt(i);
  return isNounLike(parts, i) || (parts.tokens.kind[i] === TokenKind.Lower && (c & (Class.Preposition | Class.Conjunction | Class.Determiner)) === 0);
}

/** Does the head of the phrase agree in number with the verb? True when in doubt. */
export function agrees(parts: Parts, phrase: Reach, verb: number): boolean {
  const { tokens, words } = parts;
  const { lexicon } = words;
  const form = parts.verbFormAt(verb);
  if ((form & VerbForm.Plural) !== 0 || (form & VerbForm.Singular) === 0) return true;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (!isNounLike(parts, i)) continue;
    const cases = lexicon.nounForm[tokens.word[i]!]! & Agreement.Nominative;
    if (lexicon.flags[tokens.word[i]!]! & (WordFlag.GivenMale | WordFlag.GivenFemale | WordFlag.Surname) || cases === 0) return true;
    return (cases & Agreement.Singular) !== 0;
  }
  return true;
}

/** Right behind the verb or a relative pronoun: er, man, or "der" with a masculine noun, which can be nothing but the subject. */
export function isClearSubject(parts: Parts, at: number, to: number): boolean {
  if (at >= to) return false;
  const { tokens, words } = parts;
  const { lexicon } = words;
  const word = tokens.word[at]!;
  const c = parts.classAt(at);
  if (tokens.kind[at] !== TokenKind.Lower) return (lexicon.flags[word]! & (WordFlag.GivenMale | WordFlag.GivenFemale)) !== 0 && (lexicon.flags[word]! & WordFlag.Noun) === 0;
  if ((c & (Class.Pronoun | Class.Determiner)) === 0) return false;
  const cases = lexicon.nounForm[word]!;
  if (c & Class.Pronoun && (c & Class.Determiner) === 0) return (cases & Agreement.Nominative) !== 0 && (cases & ~Agreement.Nominative) === 0 && (c & Class.Nobody) === 0;
  if (cases & Agreement.Accusative) return false;
  for (let i = at + 1; i < Math.min(to, at + 5) && tokens.kind[i] !== TokenKind.Punct; i++) {
    if (!isNounLike(parts, i)) continue;
    const noun = lexicon.nounForm[tokens.word[i]!]!;
    return (noun & cases & Agreement.Nominative & Agreement.Masculine) !== 0;
  }
  return false;
}

/** dem, den, des and prepositions cannot begin the subject. */
export function isNominative(parts: Parts, i: number): boolean {
  return (parts.classAt(i) & Class.Oblique) === 0;
}

/** "der Zeitung": article and noun together are a dative, and no nominative. */
export function isDative(parts: Parts, from: number, to: number): boolean {
  const { tokens, words } = parts;
  const { flags, nounForm } = words.lexicon;
  if ((parts.classAt(from) & Class.Determiner) === 0) return false;
  const article = nounForm[tokens.word[from]!]!;
  for (let i = from + 1; i < to; i++) {
    if (!isNounLike(parts, i)) continue;
    const noun = tokens.word[i]!;
    const cases = article & nounForm[noun]!;
    return (flags[noun]! & WordFlag.Noun) !== 0 && (cases & Agreement.Dative) !== 0 && (cases & Agreement.Nominative) === 0;
  }
  return false;
}
