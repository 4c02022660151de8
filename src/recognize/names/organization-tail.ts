/** What stands behind the head of an organization and belongs to its name: what it is for, whose it is, who its members are, where it is. */
import { Agreement, WordFlag } from '../../gazetteer/lexicon.js';
import { Clue } from '../../lang/name-pack.js';
import { Gap, LAST_WORD, TokenKind } from '../../model.js';
import { readListed } from '../gazetteer.js';
import { RowBit } from './row-bits.js';
import { clueOf, flagsOf, Name, NAME_LIKE, unitOf, type NameScan } from './scan.js';

/** The end of what stands behind the head and belongs to its name, 0 when nothing does. */
export function readAnyTail(scan: NameScan, at: number, end: number): number {
  const clue = clueOf(scan, at);
  const tail = clue & (Clue.TailHead | Clue.Association) ? readTail(scan, at + 1, end) || readPurpose(scan, at + 1, end) : 0;
  if (tail > 0) return tail;
  const members = readGenitiveTail(scan, at, end);
  if (members > 0) return readSeat(scan, members, end);
  return clue & (Clue.TailHead | Clue.Owner) ? readOwner(scan, at + 1, end) : 0;
}

/** "Zentralrat der Quasten *in Deutschland*", "Verband der Quasten *Südtirols*", "Bund der Quasten *Hessen*": one past the country or land. */
function readSeat(scan: NameScan, at: number, end: number): number {
  const { bits, tokens } = scan;
  const place = at + 1 < end && tokens.kind[at] === TokenKind.Lower && clueOf(scan, at) & Clue.PlacePreposition ? at + 1 : at;
  if (place >= end || tokens.gap[place]! > Gap.Space || (bits[place]! & (Name.Listed | Name.Capital)) !== (Name.Listed | Name.Capital)) return at;
  const { other } = scan;
  if (!readListed(scan, place, end, other) || other.place < 0 || other.organization >= 0) return at;
  return scan.rowBits[other.place]! & (RowBit.Country | RowBit.Region) ? other.to : at;
}

/** "Institut *der Universität Quastenstadt*", "Rat *der Stadt Quasten*": one past the name of the owner, 0 when there is none. */
function readOwner(scan: NameScan, at: number, end: number): number {
  const { bits, tokens } = scan;
  if (at + 2 >= end || (clueOf(scan, at) & Clue.TailLink) === 0 || (clueOf(scan, at + 1) & Clue.Owner) === 0) return 0;
  let to = at + 2;
  while (to < end && to - at < 5 && tokens.gap[to]! <= Gap.Space && bits[to]! & NAME_LIKE && (bits[to]! & (Name.Function | Name.Common)) === 0) to++;
  return to > at + 2 ? to : 0;
}

/** "Stiftung *zur Erforschung der Quasten*": a purpose with the noun that it has in the genitive; 0 when there is none. */
function readPurpose(scan: NameScan, at: number, end: number): number {
  const { bits, tokens, text, pack } = scan;
  if (at + 3 >= end || (clueOf(scan, at) & Clue.Purpose) === 0 || !pack.abstractEndings.some((ending) => text.endsWith(ending, tokens.end[at + 1]!))) return 0;
  if ((flagsOf(scan, at + 2) & WordFlag.Determiner) === 0 || tokens.kind[at + 2] !== TokenKind.Lower) return 0;
  let to = at + 3;
  while (to < end && to - at < 6 && (flagsOf(scan, to) & WordFlag.Adjective) !== 0 && tokens.kind[to] === TokenKind.Lower) to++;
  if (to >= end || (bits[to]! & Name.Capital) === 0) return 0;
  // "der Lebens- und Arbeitsbedingungen"
  const isCut = to + 3 < end && tokens.kind[to + 1] === TokenKind.Punct && tokens.gap[to + 1] === Gap.None && clueOf(scan, to + 2) & Clue.And;
  return isCut ? to + 4 : to + 1;
}

/** "für Gesundheit und Soziales", "für auswärtige Angelegenheiten": the end of a tail that begins at `at`, 0 when there is none. */
function readTail(scan: NameScan, at: number, end: number): number {
  const { bits, tokens } = scan;
  if (at >= end || tokens.kind[at] !== TokenKind.Lower || (clueOf(scan, at) & Clue.Tail) === 0) return 0;
  let to = 0;
  let i = at + 1;
  // "eine Stiftung für den Wiederaufbau": behind an article no name goes on.
  if (i < end && flagsOf(scan, i) & WordFlag.Determiner) return 0;
  while (i < end && i - at < 9) {
    if (tokens.kind[i]! > LAST_WORD) {
      if (unitOf(scan, i) !== 44 || i + 1 >= end || (bits[i + 1]! & Name.Capital) === 0) break;
    } else if (bits[i]! & Name.Capital) to = i + 1;
    else {
      const f = flagsOf(scan, i);
      const link = (clueOf(scan, i) & (Clue.TailLink | Clue.And)) !== 0;
      if (!link && (f & WordFlag.Adjective) === 0) break;
      if (to > 0 && (!link || (i + 1 < end && bits[i + 1]! & Name.Letters))) break;
    }
    if (to === i + 1 && i + 1 < end && bits[i + 1]! & Name.Capital) break;
    i++;
  }
  return to;
}

/** Verein *deutscher Ingenieure*, Verband *der Automobilindustrie*: the members behind an association. */
function readGenitiveTail(scan: NameScan, at: number, end: number): number {
  const { bits, tokens, text } = scan;
  const formOf = (token: number) => scan.lexicon.nounForm[tokens.word[token]!]!;
  if ((clueOf(scan, at) & Clue.Association) === 0 || at + 2 >= end) return 0;
  const article = tokens.kind[at + 1] === TokenKind.Lower && (clueOf(scan, at + 1) & Clue.TailLink) !== 0 && (flagsOf(scan, at + 1) & WordFlag.Determiner) !== 0 && (formOf(at + 1) & Agreement.Genitive) !== 0;
  let i = article ? at + 2 : at + 1;
  let adjectives = 0;
  while (i < end && adjectives < 3 && (flagsOf(scan, i) & WordFlag.Adjective) !== 0 && (article || text.endsWith(scan.pack.townEnding, tokens.end[i]!)) && (flagsOf(scan, i) & WordFlag.Noun) === 0) {
    i++;
    adjectives++;
  }
  if (!article && adjectives === 0) return 0;
  // An article alone asks for a plural or a branch: "der Steuerzahler"; "des Landes" is no tail.
  if (i >= end || (bits[i]! & Name.Capital) === 0 || (bits[i]! & Name.Common) === 0) return 0;
  if (article && adjectives === 0 && (formOf(at + 1) & Agreement.Genitive & (Agreement.Feminine | Agreement.Plural)) === 0) return 0;
  return i + 1;
}
