/** Names of organizations made of parts: with a legal form, a club word, or a head (Universität, Bundesamt) and a name or a tail. */
import { Agreement, WordFlag } from '../../gazetteer/lexicon.js';
import { NameFlag } from '../../gazetteer/names.js';
import { Clue } from '../../lang/name-pack.js';
import { readListed } from '../gazetteer.js';
import { Gap, LAST_WORD, TokenKind } from '../../model.js';
import { readAnyTail } from './organization-tail.js';
import { clueOf, flagsOf, Name, NAME_LIKE, PERSON_NAME, sentenceEnd, sentenceStart, unitOf, type NameScan } from './scan.js';

export type OrganizationMatch = { from: number; to: number; rule: string; sure: boolean };

const AMPERSAND = 38;
const PLUS = 43;
const LONGEST = 9;
/** May the token be part of the words of an organization's name? */
function isNamePart(scan: NameScan, token: number): boolean {
  const b = scan.bits[token]!;
  return (b & Name.Capital) !== 0 && (b & Name.Function) === 0;
}

/** "X AG", "X und Y GmbH & Co. KG": the legal form at `at` and the run in front of it. */
export function readLegalForm(scan: NameScan, at: number, match: OrganizationMatch): boolean {
  const { tokens } = scan;
  // The first form of a chain reads the whole chain: GmbH & Co. KG.
  if (at > 0 && flagsOf(scan, isGlue(scan, at - 1) && at > 1 ? at - 2 : at - 1) & WordFlag.LegalForm) return false;
  const first = Math.max(sentenceStart(scan, at), at - LONGEST);
  let from = at;
  while (from > first) {
    const b = scan.bits[from - 1]!;
    const glue = isGlue(scan, from - 1);
    const inner = tokens.kind[from - 1] === TokenKind.Lower && (flagsOf(scan, from - 1) & WordFlag.Adjective) !== 0 && from - 2 >= first && (flagsOf(scan, from - 2) & WordFlag.OrgHead) !== 0;
    if (!isNamePart(scan, from - 1) && !glue && !inner && tokens.kind[from - 1] !== TokenKind.Number) break;
    if (tokens.gap[from]! >= Gap.Line) break;
    if (b & Name.Start && b & Name.Common && (b & (Name.Listed | Name.Adjective)) === 0) break;
    from--;
  }
  while (from < at && (isGlue(scan, from) || tokens.kind[from] === TokenKind.Number)) from++;
  // What only says what kind of thing it is stays outside: "Autobauer", "Geschäftsführer der".
  while (from < at - 1 && (isDescription(scan, from) || isCompoundKind(scan, from, at)) && hasName(scan, from + 1, at)) from++;
  if (from === at || (at - from === 1 && isDescription(scan, from))) return false;
  // "Quastenwatt GmbH": a compound of nouns that nobody listed is a name in front of a legal form.
  if (!hasName(scan, from, at) && at - from < 2 && (flagsOf(scan, from) & (WordFlag.Derived | WordFlag.OrgHead)) !== WordFlag.Derived) return false;
  match.from = from;
  match.to = legalEnd(scan, at);
  match.rule = 'legal-form';
  match.sure = true;
  return true;
}

function isGlue(scan: NameScan, token: number): boolean {
  if (scan.tokens.kind[token] !== TokenKind.Punct) return false;
  const unit = unitOf(scan, token);
  return unit === AMPERSAND || unit === PLUS;
}

function isDescription(scan: NameScan, token: number): boolean {
  return (clueOf(scan, token) & (Clue.OrgKind | Clue.PlaceKind)) !== 0 || (flagsOf(scan, token) & (WordFlag.Role | WordFlag.Title)) !== 0;
}

/** "Quastentunnelgesellschaft QTG SE", "Schweizer QTG Group": a compound in front of letters or of an unknown word. */
function isCompoundKind(scan: NameScan, token: number, at: number): boolean {
  const b = scan.bits[token]!;
  const next = scan.bits[token + 1]!;
  if (token + 1 >= at || next & Name.Common || ((next & Name.Letters) === 0 && (next & (Name.Open | Name.Listed)) !== Name.Open)) return false;
  if (isTownForm(scan, token) && isDerivedFromPlace(scan, token)) return (next & Name.Letters) !== 0;
  return (b & Name.Common) !== 0 && (flagsOf(scan, token) & (WordFlag.Derived | WordFlag.Noun)) === (WordFlag.Derived | WordFlag.Noun);
}

/** "Khan", "Koch": a role that is a surname too, and names no kind of thing. */
function isSurnamed(scan: NameScan, token: number): boolean {
  const b = scan.bits[token]!;
  return (b & (Name.Surname | Name.WeakSurname)) !== 0 && (b & Name.Hyphen) === 0 && (clueOf(scan, token) & (Clue.OrgKind | Clue.PlaceKind)) === 0;
}

function hasName(scan: NameScan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.bits[i]! & NAME_LIKE) return true;
  return false;
}

/** GmbH & Co. KG, S. A., e. V. */
function legalEnd(scan: NameScan, at: number): number {
  const { tokens } = scan;
  const end = sentenceEnd(scan, at);
  let to = at + 1;
  while (to - at < LONGEST) {
    let next = to;
    if (next < end && tokens.kind[next] === TokenKind.Punct && unitOf(scan, next) === 46 && tokens.gap[next] === Gap.None && next + 1 < end) {
      to = next + 1;
      next++;
    }
    if (next < end && isGlue(scan, next)) next++;
    if (next < end && tokens.kind[next]! <= LAST_WORD && (flagsOf(scan, next) & WordFlag.LegalForm || (flagsOf(scan, next) & WordFlag.Abbreviation && scan.bits[next]! & Name.Capital)) && tokens.gap[next]! <= Gap.Space) to = next + 1;
    else break;
  }
  return to;
}

/** FC Bayern, 1. FC Nürnberg, TSV 1860 München, Hamburger SV, Manchester United: the club word at `at`. */
export function readClub(scan: NameScan, at: number, match: OrganizationMatch): boolean {
  const { tokens, bits } = scan;
  const first = sentenceStart(scan, at);
  const end = sentenceEnd(scan, at);
  let to = at + 1;
  while (to < end && to - at < 5 && tokens.gap[to]! <= Gap.Space) {
    const isNumber = tokens.kind[to] === TokenKind.Number && tokens.end[to]! - tokens.start[to]! <= 4 && (to + 1 >= end || unitOf(scan, to + 1) !== 58);
    if (isNumber && (to > at + 1 || bits[to + 1]! & Name.Capital)) to++;
    else if (bits[to]! & NAME_LIKE && (bits[to]! & Name.Function) === 0) to++;
    else if (isSlash(scan, to) && to + 1 < end && tokens.gap[to] === Gap.None && bits[to + 1]! & Name.Capital) to++;
    else break;
  }
  while (to > at + 1 && (tokens.kind[to - 1]! > LAST_WORD)) to--;
  let from = at;
  if (from - 1 >= first && bits[from - 1]! & (Name.Listed | Name.Open | Name.Surname) && (bits[from - 1]! & Name.Function) === 0 && !isDescription(scan, from - 1) && tokens.gap[from]! <= Gap.Space) from--;
  // "1. FC": the number and its stop.
  if (from === at && at >= 2 && (tokens.kind[at - 2] === TokenKind.Ordinal || tokens.kind[at - 2] === TokenKind.Number) && tokens.gap[at - 1] === Gap.None && unitOf(scan, at - 1) === 46 && tokens.end[at - 2]! - tokens.start[at - 2]! === 1) from = at - 2;
  if (to === at + 1 && from === at) return false;
  match.from = from;
  match.to = to;
  match.rule = 'club';
  match.sure = true;
  return true;
}

function isSlash(scan: NameScan, token: number): boolean {
  return scan.tokens.kind[token] === TokenKind.Punct && unitOf(scan, token) === 47;
}

/** Universität Wien, Hamburger Turnverein, Bundesamt für Gesundheit: the head at `at`. */
export function readHead(scan: NameScan, at: number, match: OrganizationMatch): boolean {
  const { bits, tokens } = scan;
  // "Gemeinde Timmendorf" is a place, "US-Bundespolizei FBI" two names.
  if (clueOf(scan, at) & Clue.PlaceKind) return false;
  const first = sentenceStart(scan, at);
  const end = sentenceEnd(scan, at);
  if (at + 1 < end && tokens.gap[at + 1]! <= Gap.Space && (isListedOrganization(scan, at + 1) || (bits[at + 1]! & Name.Letters && (at + 2 >= end || (bits[at + 2]! & Name.Capital) === 0)))) return false;
  // Modifiers in front: capitalised adjectives, adjectives of places, names.
  let from = at;
  let named = false;
  while (from > first && at - from < 4 && tokens.gap[from]! <= Gap.Space) {
    const b = bits[from - 1]!;
    if ((b & Name.Capital) === 0 || b & Name.Function) break;
    const adjective = (b & Name.Adjective) !== 0;
    if (adjective && b & Name.Start) break;
    // "Mozarts Oper": the genitive of a person is no part of the name.
    if (!adjective && from === at && scan.text.endsWith(scan.pack.genitiveEnding, tokens.end[from - 1]!) && tokens.kind[from - 1] === TokenKind.Capital && ((b & PERSON_NAME) === 0 || flagsOf(scan, from - 1) & WordFlag.Derived)) break;
    // "Kieler Gemeinderat": only some bodies are named after their town.
    if (isTownForm(scan, from - 1) && (clueOf(scan, at) & Clue.TownOrganization) === 0) break;
    if (!adjective && (b & NAME_LIKE) === 0) break;
    // "Wittens Rat": the council is the town's.
    if (!adjective && from === at && isGenitivePlace(scan, from - 1)) break;
    if (!adjective && b & Name.Common && ((b & Name.Listed) === 0 || b & Name.Start)) break;
    if (!adjective && isDescription(scan, from - 1) && !isSurnamed(scan, from - 1) && !isDerivedFromPlace(scan, from - 1)) break;
    named = true;
    from--;
  }
  // A name behind: Universität Wien, Grundschule Astrid Lindgren.
  let to = at + 1;
  while (to < end && to - at < 5 && tokens.gap[to]! <= Gap.Space && tokens.kind[to]! <= LAST_WORD) {
    if (bits[to]! & NAME_LIKE && (bits[to]! & (Name.Function | Name.Common)) === 0 && !isGenitivePlace(scan, to)) to++;
    else if (isForeignLink(scan, to) && to + 1 < end && bits[to + 1]! & Name.Capital && tokens.kind[to] === TokenKind.Lower) to += 2;
    else break;
  }
  if (isOrgKind(scan, at)) {
    // "Rüstungskonzern Rheinmetall": what kind of thing it is stays outside of the name.
    if (to > at + 1 && from === at) {
      if (bits[at + 1]! & Name.Listed) return false;
      match.from = at + 1;
      match.to = to;
      match.rule = 'kind';
      match.sure = true;
      return true;
    }
    to = at + 1;
  }
  if (to > at + 1) named = true;
  // "Quastengesellschaft QTG SE": what has a legal form is read from there.
  if (to > at + 1 && to < end && (bits[at]! & Name.Start) === 0 && tokens.gap[to]! <= Gap.Space && flagsOf(scan, to) & WordFlag.LegalForm) return false;
  const tail = to === at + 1 && !isOrgKind(scan, at) ? readAnyTail(scan, at, end) : 0;
  if (tail > 0) {
    to = tail;
    while (from < at && bits[from]! & Name.Letters) from++; // "GFB Gesellschaft für": two names of one thing
  }
  if (!named && tail === 0) return false;
  // "eine Athener Zeitung", "bayerische Vereine": one or many of their kind.
  if (from < at && to === at + 1 && isOneOfMany(scan, from, at)) return false;
  match.from = from;
  match.to = to;
  match.rule = tail > 0 ? 'tail' : 'head';
  match.sure = true;
  return true;
}

/** Do the words in front of the head, all of them adjectives, only say which ones of a kind are meant? */
function isOneOfMany(scan: NameScan, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if ((scan.bits[i]! & Name.Adjective) === 0 && !isTownForm(scan, i)) return false;
  if (from > sentenceStart(scan, from) && clueOf(scan, from - 1) & Clue.Indefinite) return true;
  const form = scan.lexicon.nounForm[scan.tokens.word[head]!]!;
  return (form & Agreement.Plural) !== 0 && (form & Agreement.Singular) === 0 && (clueOf(scan, head) & Clue.TownOrganization) === 0;
}

/** Bundesärztekammer, Verteidigungsministerium: bodies that there is one of in a country. */
export function isNamedBody(scan: NameScan, token: number): boolean {
  if ((flagsOf(scan, token) & WordFlag.OrgHead) === 0 || scan.tokens.kind[token] !== TokenKind.Capital) return false;
  const start = scan.tokens.start[token]!;
  const end = scan.tokens.end[token]!;
  return scan.pack.bodyEndings.some((ending) => end - start > ending.length + 3 && scan.text.endsWith(ending, end)) || scan.pack.bodyBeginnings.some((beginning) => end - start > beginning.length + 6 && scan.text.startsWith(beginning, start));
}

/** The kind of organization that the token names and that a name may follow. */
function isOrgKind(scan: NameScan, token: number): boolean {
  if (clueOf(scan, token) & Clue.OrgKind) return true;
  const { text, tokens } = scan;
  const end = tokens.end[token]!;
  const length = end - tokens.start[token]!;
  return scan.pack.orgKindEndings.some((ending) => length > ending.length && text.endsWith(ending, end));
}

/** "Kirche Sachsens": the genitive of a place behind a head is not part of the name. */
export function isGenitivePlace(scan: NameScan, token: number): boolean {
  if ((scan.bits[token]! & Name.Listed) === 0 || !scan.text.endsWith(scan.pack.genitiveEnding, scan.tokens.end[token]!)) return false;
  const { other } = scan;
  return readListed(scan, token, token + 1, other) && other.place >= 0 && (other.placeFlags & NameFlag.Genitive) !== 0;
}

function isListedOrganization(scan: NameScan, token: number): boolean {
  if ((scan.bits[token]! & Name.Listed) === 0) return false;
  const { other } = scan;
  return readListed(scan, token, sentenceEnd(scan, token), other) && other.organization >= 0 && other.place < 0;
}

function isDerivedFromPlace(scan: NameScan, token: number): boolean {
  return (scan.bits[token]! & Name.Listed) !== 0 && readListed(scan, token, token + 1, scan.other) && scan.other.derived >= 0;
}

/** Institute *of* Technology */
function isForeignLink(scan: NameScan, token: number): boolean {
  return (clueOf(scan, token) & Clue.Foreign) !== 0 || (scan.bits[token]! & (Name.Particle | Name.Function)) === Name.Particle;
}

/** A word in -er that may be derived from a town: Berliner. */
function isTownForm(scan: NameScan, token: number): boolean {
  return scan.text.endsWith(scan.pack.townEnding, scan.tokens.end[token]!) && (scan.bits[token]! & (Name.Open | Name.Listed)) !== 0;
}

/** Two or more unknown words in a row, none of them a name of persons: an organization of foreign words. */
export function readOpenRun(scan: NameScan, at: number, match: OrganizationMatch): boolean {
  const { bits, tokens } = scan;
  const end = sentenceEnd(scan, at);
  let to = at;
  let letters = 0;
  while (to < end && to - at < LONGEST && (to === at || tokens.gap[to]! <= Gap.Space)) {
    const b = bits[to]!;
    if (b & (Name.Open | Name.Letters) && (b & (Name.Common | Name.Function | Name.Listed | PERSON_NAME)) === 0) {
      if (b & Name.Letters) letters++;
      to++;
    } else if (isGlue(scan, to) && to > at) to++;
    else break;
  }
  while (to > at && tokens.kind[to - 1]! > LAST_WORD) to--;
  if (to - at < 2 || letters === to - at) return false;
  match.from = at;
  match.to = to;
  match.rule = 'run';
  match.sure = false;
  return true;
}

/** "Quasten & Söhne", "Herzig & de Quaste": two names joined by an ampersand are one firm. */
export function readPartners(scan: NameScan, at: number, match: OrganizationMatch): boolean {
  const { bits, tokens } = scan;
  const end = sentenceEnd(scan, at);
  if (at + 2 >= end || tokens.kind[at + 1] !== TokenKind.Punct || unitOf(scan, at + 1) !== AMPERSAND || tokens.gap[at + 2]! > Gap.Space) return false;
  const isPartner = (token: number) => (bits[token]! & (Name.Open | Name.Surname)) !== 0 && (bits[token]! & (Name.Common | Name.Given)) === 0;
  const last = at + 3 < end && bits[at + 2]! & Name.Particle && (bits[at + 2]! & Name.Capital) === 0 ? at + 3 : at + 2;
  if (!isPartner(at) || !isPartner(last) || flagsOf(scan, last) & WordFlag.LegalForm) return false;
  match.from = at;
  match.to = last + 1;
  match.rule = 'partners';
  match.sure = true;
  return true;
}
