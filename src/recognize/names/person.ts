/** Names of persons that no list has in full: title + name, given name + surname, initials, particles. */
import { FUNCTION_WORD, WordFlag } from '../../gazetteer/lexicon.js';
import { Clue } from '../../lang/name-pack.js';
import { readListed } from '../gazetteer.js';
import { Gap, LAST_WORD, TokenKind } from '../../model.js';
import { clueOf, flagsOf, Name, PERSON_NAME, sentenceEnd, WEAK_NAME, type NameScan } from './scan.js';

/** A person's name that begins at a token: where it ends, and by which rule. */
export type PersonMatch = { to: number; rule: string; sure: boolean };

/** Tokens that may close a name when a given name opened it. */
const LAST_PART = PERSON_NAME | Name.Open | Name.WeakSurname;
const LONGEST = 7;

/**
 * Reads a person's name at `token`. `titled`: a title or role stands in front, so that less is asked of the words.
 * `isOther` tells of tokens that begin another listed name. Returns false when it is none.
 */
export function readPerson(scan: NameScan, token: number, titled: boolean, isOther: (token: number) => boolean, match: PersonMatch): boolean {
  const { bits, tokens } = scan;
  const limit = Math.min(sentenceEnd(scan, token), token + LONGEST);
  const b = bits[token]!;
  if ((b & Name.Capital) === 0 || b & Name.Function) return false;
  const f = flagsOf(scan, token);
  if (f & (WordFlag.Title | WordFlag.PlaceHead | WordFlag.Club | WordFlag.OrgHead) && (b & PERSON_NAME) === 0) return false;
  let at = token;
  let givens = 0;
  let initials = 0;
  // Given names and initials.
  while (at < limit && at - token < 4) {
    const c = bits[at]!;
    if (at > token && tokens.gap[at]! > 1) break;
    if (clueOf(scan, at) & Clue.Foreign) break;
    if (c & Name.Initial) initials++;
    else if (c & Name.Given || (c & Name.WeakGiven && (at === token || givens > 0))) givens++;
    else break;
    at++;
  }
  const afterGivens = at;
  // "Peter Kocht", "Hans Untermann": behind a title or a plain given name, a word that looks common is the surname.
  if (at === afterGivens && (givens === 1 || (initials > 0 && givens === 0)) && at < limit && bits[token]! & (Name.Given | Name.Initial) && isOddSurname(scan, at, titled || (givens === 1 && isPlainGiven(scan, token) && !isOther(token)))) {
    match.to = at + 1 < limit && tokens.gap[at + 1]! <= 1 && (bits[at + 1]! & (Name.Open | Name.Common | Name.Listed)) === Name.Open ? at + 2 : at + 1;
    match.rule = titled ? 'title' : 'given';
    match.sure = true;
    return true;
  }
  // Particles and surname.
  const last = readSurname(scan, at, limit, givens + initials > 0 || titled, isOther);
  if (last > at) {
    match.to = last;
    // "Hudson Bay", "Martin Luther School": the last word says that it is no person.
    if (flagsOf(scan, last - 1) & (WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.OtherHead | WordFlag.LegalForm) && ((bits[last - 1]! & PERSON_NAME) === 0 || (last - at > 1 && bits[last - 2]! & (Name.Open | Name.Surname)))) return false;
    if (at === token && titled) return acceptTitled(scan, token, last, match);
    if (at === token) return acceptUnlisted(scan, token, last, match);
    const strong = (bits[token]! & Name.Given) !== 0 || (bits[last - 1]! & (Name.Surname | Name.Open)) !== 0;
    // "Burg Quastenstein", "Adler Quastenheim": a noun that is also a given name asks for a known surname.
    if (givens > 0 && b & Name.Common && !titled && (bits[last - 1]! & Name.Surname) === 0 && hasArticle(scan, token)) return false;
    // "Der Monte Testone", "die Ruta Blanca": news gives people no article.
    if (!titled && (bits[last - 1]! & Name.Surname) === 0 && token > 0 && (bits[token]! & Name.Start) === 0 && isArticle(scan, token - 1)) return false;
    if (givens > 0 && !strong && !titled && (bits[last - 1]! & Name.WeakSurname) === 0) return false;
    if (givens === 0 && !titled && (bits[last - 1]! & (Name.Surname | Name.Open)) === 0) return false;
    if (givens > 0 && (bits[token]! & PERSON_NAME) === 0 && bits[token]! & Name.Start && (bits[last - 1]! & Name.Surname) === 0 && !titled) return false;
    match.rule = titled ? 'title' : givens > 0 ? 'given' : 'initial';
    match.sure = true;
    return true;
  }
  // "Sabine St.": more letters than one, where no name goes on.
  if (givens > 0 && initials === 0 && bits[token]! & Name.Given && isShortened(scan, afterGivens, limit)) {
    match.to = afterGivens + 1;
    match.rule = 'initial';
    match.sure = true;
    return true;
  }
  // "Sabine K.", "Ludwig II.": an initial or a number behind the given name.
  const rest = givens > 0 && bits[token]! & Name.Given ? regnalEnd(scan, afterGivens, limit) : 0;
  if (rest > 0 || (givens > 0 && bits[token]! & Name.Given && bits[afterGivens - 1]! & Name.Initial)) {
    match.to = rest > 0 ? nobleEnd(scan, rest, limit) || rest : afterGivens;
    match.rule = rest > 0 ? 'regnal' : 'initial';
    match.sure = true;
    return true;
  }
  // "Karl Theodor": given names only; the last may be a surname.
  const plain = (bits[token]! & PERSON_NAME) !== 0 || ((bits[afterGivens - 1]! & PERSON_NAME) !== 0 && ((f & (WordFlag.Noun | WordFlag.Role | WordFlag.Title)) === WordFlag.Noun || b & Name.Open) && !hasArticle(scan, token));
  if (givens >= 2 && plain && bits[afterGivens - 1]! & (PERSON_NAME | Name.WeakSurname)) {
    match.to = afterGivens;
    match.rule = titled ? 'title' : 'given';
    match.sure = true;
    return tokens.kind[token]! <= LAST_WORD;
  }
  if (titled && givens === 1 && initials === 0) {
    match.to = afterGivens;
    return acceptTitled(scan, token, afterGivens, match);
  }
  return false;
}

/** der, die, das, dem, vom: no possessive, and no pronoun alone. */
function isArticle(scan: NameScan, token: number): boolean {
  const f = flagsOf(scan, token);
  return (f & WordFlag.Determiner) !== 0 && (f & WordFlag.Possessive) === 0 && scan.tokens.gap[token + 1]! <= 1;
}

/** Does an article, a possessive or an adjective stand in front? */
function hasArticle(scan: NameScan, token: number): boolean {
  return token > 0 && scan.tokens.gap[token]! <= 1 && (flagsOf(scan, token - 1) & (WordFlag.Determiner | WordFlag.Adjective)) !== 0;
}

/** A given name and no other word, no genitive, and no surname of a name that began before it. */
function isPlainGiven(scan: NameScan, token: number): boolean {
  const b = scan.bits[token]!;
  if ((b & (Name.Given | Name.Common)) !== Name.Given || scan.tokens.kind[token] !== TokenKind.Capital || flagsOf(scan, token) & WordFlag.Derived) return false;
  return token === 0 || scan.tokens.gap[token]! > 1 || (scan.bits[token - 1]! & (Name.Open | Name.Letters | Name.Listed | PERSON_NAME)) === 0;
}

/** A capitalised compound or, behind a title or a plain given name, any noun that is no role and nothing abstract: the surname of a given name in front of it. */
function isOddSurname(scan: NameScan, at: number, led: boolean): boolean {
  const b = scan.bits[at]!;
  if ((b & Name.Common) === 0 || b & (Name.Function | Name.WeakSurname | Name.Hyphen | Name.Listed) || scan.tokens.kind[at] !== TokenKind.Capital) return false;
  const { pack, text, tokens } = scan;
  if (pack.abstractEndings.some((ending) => text.endsWith(ending, tokens.end[at]!))) return false;
  const f = flagsOf(scan, at);
  if (f & WordFlag.Derived) return (f & (WordFlag.OrgHead | WordFlag.Numeral)) === 0 && scan.tokens.gap[at]! <= 1;
  if (f & (WordFlag.Role | WordFlag.OrgHead | WordFlag.LegalForm | WordFlag.Club | WordFlag.PlaceHead | WordFlag.OtherHead | WordFlag.Month | WordFlag.Weekday) || scan.tokens.gap[at]! > 1) return false;
  return led;
}

/** The end of particles and surname that begin at `at`; `at` when there are none. */
function readSurname(scan: NameScan, at: number, limit: number, led: boolean, isOther: (token: number) => boolean): number {
  const { bits, tokens } = scan;
  let next = at;
  let particles = 0;
  if (at < limit && tokens.gap[at]! > Gap.Space && led) return at;
  while (next < limit && bits[next]! & Name.Particle && led && particles < 3 && (bits[next]! & (PERSON_NAME | Name.Open)) === 0) {
    // "von und zu", "van den": German articles and conjunctions only behind another particle.
    const f = flagsOf(scan, next);
    if (particles === 0 && f & FUNCTION_WORD && (clueOf(scan, next) & Clue.Noble) === 0) break;
    next++;
    particles++;
  }
  if (particles > 0 && (bits[at]! & Name.Capital) === 0 && !joinsName(scan, at, next)) return at;
  let end = next;
  while (end < limit && end - next < 3) {
    const c = bits[end]!;
    const isSeat = end === next && particles === 1 && c & (Name.Listed | Name.Hyphen);
    if (((c & LAST_PART) === 0 && !isSeat) || c & Name.Function || tokens.kind[end] === TokenKind.Lower) break;
    if (end > next && (c & (Name.Open | Name.Surname)) === 0) break;
    if (end > next && (isOther(end) || endsName(scan, end - 1))) break;
    if (clueOf(scan, end) & Clue.Foreign || (end > next && tokens.gap[end]! > 1)) break;
    end++;
  }
  if (end === next) return at;
  if (end < limit && (clueOf(scan, end) & Clue.Suffix) !== 0 && (bits[end]! & ~Name.Tried) !== 0) end++;
  return end;
}

/** "St.", "Sch.": the beginning of a surname, with a full stop. */
function isShortened(scan: NameScan, at: number, limit: number): boolean {
  const { tokens, text, bits } = scan;
  if (at >= limit || tokens.kind[at] !== TokenKind.Capital || tokens.gap[at]! > Gap.Space || text.charCodeAt(tokens.end[at]! - 1) !== 46 || tokens.end[at]! - tokens.start[at]! > 4 || flagsOf(scan, at) & (WordFlag.LegalForm | WordFlag.Title)) return false;
  return at + 1 >= limit || (bits[at + 1]! & Name.Capital) === 0;
}

/** "IV.", "II.": the end of a Roman number behind a given name, 0 when there is none. */
function regnalEnd(scan: NameScan, at: number, limit: number): number {
  const { tokens, text } = scan;
  if (at >= limit || tokens.kind[at] !== TokenKind.Upper || tokens.end[at]! - tokens.start[at]! > 6) return 0;
  for (let i = tokens.start[at]!; i < tokens.end[at]!; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 73 && unit !== 86 && unit !== 88 && unit !== 46) return 0;
  }
  return at + 1 < tokens.count && tokens.gap[at + 1] === 0 && tokens.kind[at + 1]! > LAST_WORD && text.charCodeAt(tokens.start[at + 1]!) === 46 ? at + 2 : at + 1;
}

/** "von Quastenburg" behind a given name or its number: the end of what a ruler or a noble family is called by, 0 when there is none. */
function nobleEnd(scan: NameScan, at: number, limit: number): number {
  if (at + 1 >= limit || (clueOf(scan, at) & Clue.Noble) === 0 || (flagsOf(scan, at) & WordFlag.NameParticle) === 0) return 0;
  const b = scan.bits[at + 1]!;
  const isSeat = (b & (Name.Listed | Name.Open | PERSON_NAME | Name.Hyphen)) !== 0 || (flagsOf(scan, at + 1) & (WordFlag.Derived | WordFlag.PlaceHead)) === (WordFlag.Derived | WordFlag.PlaceHead);
  return b & Name.Capital && isSeat && (b & Name.Function) === 0 ? at + 2 : 0;
}

/** "Fischer's": behind a genitive with an apostrophe a name is over. */
function endsName(scan: NameScan, token: number): boolean {
  const end = scan.tokens.end[token]!;
  const unit = scan.text.charCodeAt(end - 2);
  return scan.text.charCodeAt(end - 1) === 115 && (unit === 39 || unit === 0x2019);
}

/** "von Berlin": a particle that is a German preposition joins names only in front of a word that is no place, or behind a given name. */
function joinsName(scan: NameScan, from: number, to: number): boolean {
  const f = flagsOf(scan, from);
  if (to - from > 1 || (f & WordFlag.Preposition) === 0) return true;
  if ((scan.bits[to]! & Name.Listed) === 0 || (scan.bits[to]! & Name.Surname) !== 0) return true;
  if ((scan.bits[from - 1]! & Name.Given) === 0 || (clueOf(scan, from) & Clue.Noble) === 0) return false;
  const { other } = scan;
  return readListed(scan, to, sentenceEnd(scan, to), other) && other.place >= 0 && other.organization < 0;
}

/** "Sepperl Huber": an unknown word and a known surname behind it. */
function acceptUnlisted(scan: NameScan, token: number, to: number, match: PersonMatch): boolean {
  const { bits, tokens } = scan;
  if (to !== token + 2 || (bits[token]! & (Name.Open | Name.Listed)) !== Name.Open || (bits[to - 1]! & Name.Surname) === 0 || tokens.kind[token] !== TokenKind.Capital) return false;
  match.to = to;
  match.rule = 'surname';
  match.sure = true;
  return true;
}

function acceptTitled(scan: NameScan, token: number, to: number, match: PersonMatch): boolean {
  const b = scan.bits[token]!;
  if ((b & (PERSON_NAME | Name.Open | WEAK_NAME)) === 0) return false;
  if (b & Name.Common && to === token + 1 && flagsOf(scan, token) & (WordFlag.Role | WordFlag.OrgHead | WordFlag.Adjective)) return false;
  match.to = to;
  match.rule = 'title';
  match.sure = true;
  return true;
}
