/** Noun phrases, as far as a speaker needs them: where one begins and how far it goes. */
import { Agreement, WordFlag } from '../../gazetteer/lexicon.js';
import { TokenKind } from '../../model.js';
import { familyOf } from './marks.js';
import type { Parts } from './parts.js';
import { Class } from './bits.js';

const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const HYPHEN = 45;
const LONGEST = 40;

/** Is this token the head of a noun phrase, or part of a name? */
export function isNounLike(parts: Parts, i: number): boolean {
  const kind = parts.tokens.kind[i]!;
  if (kind === TokenKind.Capital && i === parts.from) {
    // Every word has a capital at the head of a sentence.
    const flags = parts.words.lexicon.flags[parts.tokens.word[i]!]!;
    if (flags & (WordFlag.Adverb | WordFlag.Determiner | WordFlag.Pronoun | WordFlag.Preposition | WordFlag.Conjunction | WordFlag.Subjunction | WordFlag.Question)) return false;
  }
  return kind === TokenKind.Capital || kind === TokenKind.Upper || kind === TokenKind.Mixed || kind === TokenKind.DigitWord;
}

const unitAt = (parts: Parts, i: number): number => parts.text.charCodeAt(parts.tokens.start[i]!);

/** First token behind a bracket or a quotation mark that opens at `i`; `i` when it does not close before `limit`. */
export function skipEnclosed(parts: Parts, i: number, limit: number): number {
  const unit = unitAt(parts, i);
  const family = familyOf(unit);
  if (unit !== OPEN && family === 0) return i;
  const end = Math.min(limit, i + LONGEST);
  for (let k = i + 1; k < end; k++) {
    if (parts.tokens.kind[k] !== TokenKind.Punct) continue;
    const other = unitAt(parts, k);
    if (unit === OPEN ? other === CLOSE : familyOf(other) === family) return k + 1;
  }
  return i;
}

/** May a noun phrase begin here? */
export function beginsPhrase(parts: Parts, i: number): boolean {
  const c = parts.classAt(i);
  if (c & Class.Determiner) return true;
  // "selbst" is an adverb more often than a pronoun.
  if (c & Class.Pronoun) return (parts.words.lexicon.flags[parts.tokens.word[i]!]! & WordFlag.Adverb) === 0;
  return isNounLike(parts, i) && (c & (Class.Preposition | Class.Conjunction | Class.Subjunction | Class.So | Class.That)) === 0;
}

/**
 * End of the noun phrase that begins at `i`, exclusive; `i` when there is none. `loose` takes in adverbials behind the
 * noun ("der Sprecher in Berlin"), as is right in front of the verb; otherwise only what can be nothing else.
 */
export function phraseEnd(parts: Parts, i: number, limit: number, loose: boolean): number {
  const { tokens, words } = parts;
  const { lexicon } = words;
  let noun = false;
  let end = i; // behind the last noun
  let at = i;
  limit = Math.min(limit, i + LONGEST);
  while (at < limit) {
    const kind = tokens.kind[at]!;
    const word = tokens.word[at]!;
    if (kind === TokenKind.Punct) {
      const unit = unitAt(parts, at);
      if ((unit === SLASH || unit === HYPHEN) && tokens.gap[at] === 0 && noun) {
        at++;
        continue;
      }
      // „Zeit" is a name, „eine Frechheit" what somebody says.
      if (familyOf(unit) !== 0 && at + 1 < limit && tokens.kind[at + 1] === TokenKind.Lower) break;
      const behind = at > i || familyOf(unit) !== 0 ? skipEnclosed(parts, at, limit) : at;
      if (behind === at) break;
      at = behind;
      end = at;
      noun = true;
      continue;
    }
    const c = parts.classAt(at);
    if (kind === TokenKind.Number || kind === TokenKind.Ordinal) {
      at++;
      if (noun) end = at;
      if (kind === TokenKind.Ordinal && at < limit && tokens.kind[at] === TokenKind.Punct) at++;
      continue;
    }
    if (kind !== TokenKind.Lower && (at > parts.from || (c & (Class.Determiner | Class.Pronoun)) === 0)) {
      noun = true;
      end = ++at;
      continue;
    }
    if (noun && c & Class.Determiner && beginsSubject(parts, at, limit)) break;
    if (c & Class.Determiner && at + 1 < limit && (!noun || (c & Class.Attached && continuesPhrase(parts, at + 1, limit)))) {
      if (!noun && at > i && c & Class.Pronoun && !continuesPhrase(parts, at + 1, limit)) break;
      if (!noun && at === i && c & Class.Pronoun && !continuesPhrase(parts, at + 1, limit)) return isUnknown(parts, at + 1) ? at + 2 : at + 1;
      noun = false;
      at++;
      continue;
    }
    if (c & Class.Pronoun && at === i) return at + 1;
    if (noun) {
      const joins = (c & Class.Conjunction && (c & (Class.As | Class.Subjunction)) === 0) || c & Class.Attached || (loose && c & Class.Preposition);
      if (!joins || at + 1 >= limit || !(beginsPhrase(parts, at + 1) || continuesPhrase(parts, at + 1, limit))) break;
      noun = false;
      at++;
      continue;
    }
    if (!isAttribute(parts, at, lexicon.flags[word]!, c) && !(at > i && joinsAttributes(parts, at, limit))) break;
    at++;
  }
  return end;
}

/** "der Schluss" behind another noun: article and noun together can be no genitive, only a subject. */
function beginsSubject(parts: Parts, i: number, limit: number): boolean {
  const { tokens, words } = parts;
  const { nounForm, flags } = words.lexicon;
  const end = Math.min(limit, i + 5);
  for (let k = i + 1; k < end && tokens.kind[k] !== TokenKind.Punct; k++) {
    if (!isNounLike(parts, k)) continue;
    const cases = nounForm[tokens.word[i]!]! & nounForm[tokens.word[k]!]!;
    return (flags[tokens.word[k]!]! & WordFlag.Noun) !== 0 && (cases & Agreement.Nominative) !== 0 && (cases & (Agreement.Genitive | Agreement.Dative)) === 0;
  }
  return false;
}

/** An adjective or participle in front of a noun, or a word that belongs to one: "kürzlich veröffentlichten". */
function isAttribute(parts: Parts, i: number, flags: number, c: number): boolean {
  if (c & (Class.Conjunction | Class.Subjunction | Class.Oblique | Class.Negation) && (c & Class.Determiner) === 0) return false;
  if (parts.isFinite(i) && (flags & WordFlag.Adjective) === 0) return false;
  return true;
}

/** "afghanische und ausländische Soldaten": a conjunction between two attributes. */
function joinsAttributes(parts: Parts, i: number, limit: number): boolean {
  return i + 1 < limit && (parts.classAt(i) & Class.Conjunction) !== 0 && isAdjective(parts, i - 1) && isAdjective(parts, i + 1);
}

function isAdjective(parts: Parts, i: number): boolean {
  return parts.tokens.kind[i] === TokenKind.Lower && (parts.words.lexicon.flags[parts.tokens.word[i]!]! & WordFlag.Adjective) !== 0;
}

/** A word in small letters that no table knows: a name like taz. */
function isUnknown(parts: Parts, i: number): boolean {
  const word = parts.tokens.word[i]!;
  return parts.tokens.kind[i] === TokenKind.Lower && parts.classAt(i) === 0 && parts.verbFormAt(i) === 0 && parts.words.lexicon.flags[word] === 0;
}

/** Does a noun come, with nothing but attributes before it? */
function continuesPhrase(parts: Parts, i: number, limit: number): boolean {
  const { tokens, words } = parts;
  const end = Math.min(limit, i + 9);
  for (let k = i; k < end; k++) {
    const kind = tokens.kind[k]!;
    if (kind === TokenKind.Punct) return familyOf(unitAt(parts, k)) !== 0;
    if (kind !== TokenKind.Lower) return true;
    if (!isAttribute(parts, k, words.lexicon.flags[tokens.word[k]!]!, parts.classAt(k)) && !(k > i && joinsAttributes(parts, k, limit))) return false;
  }
  return false;
}
