/** The word in front says what kind of thing a name means: the restaurant „Zur Quaste“, the film „Quasten in Berlin“, the storm Quasta. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { Clue } from '../../lang/name-pack.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import { readListed } from '../gazetteer.js';
import { startsThing } from './listed.js';
import { propose } from './propose.js';
import { clueOf, flagsOf, isQuote, Name, PERSON_NAME, sentenceEnd, unitOf, type NameScan } from './scan.js';

/** A name has no more words than this; a title may. */
const LONGEST_NAME = 6;
const LONGEST_TITLE = 14;

/** Proposes what the quotation mark at `mark` opens, when the word in front of it says what it is. */
export function proposeQuoted(scan: NameScan, mark: number): void {
  const kind = mark - 1;
  const clue = clueOf(scan, kind);
  const isThing = (clue & (Clue.ThingKind | Clue.TitleKind)) !== 0 || (flagsOf(scan, kind) & (WordFlag.OtherHead | WordFlag.OrgHead)) === WordFlag.OtherHead;
  if (!isThing && (clue & (Clue.OrgKind | Clue.PlaceKind | Clue.VenueKind)) === 0) return;
  const from = mark + 1;
  const to = closingMark(scan, from, isThing ? LONGEST_TITLE : LONGEST_NAME);
  if (to <= from) return;
  if (isThing) propose(scan, from, to, 'organization', 'name', -1, '', false);
  else if (isName(scan, from, to) && !isListedWhole(scan, from, to)) propose(scan, from, to, clue & Clue.PlaceKind ? 'place' : 'organization', 'name', -1, `de/${clue & Clue.PlaceKind ? 'place' : 'organization'}/quoted`, true);
}

/** The closing quotation mark of what begins at `from`; 0 when it is too far away. */
function closingMark(scan: NameScan, from: number, longest: number): number {
  const end = Math.min(sentenceEnd(scan, from - 1), from + longest + 1);
  for (let i = from; i < end; i++) if (scan.tokens.kind[i]! > LAST_WORD && isQuote(unitOf(scan, i))) return i;
  return 0;
}

/** Words and numbers only, the first of them with a capital. */
function isName(scan: NameScan, from: number, to: number): boolean {
  const { tokens, bits } = scan;
  if ((bits[from]! & Name.Capital) === 0) return false;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.Punct && unitOf(scan, i) !== 38) return false;
  return true;
}

/** Do the lists have all of it, with or without its article? They know better what it is. */
function isListedWhole(scan: NameScan, from: number, to: number): boolean {
  const start = scan.bits[from]! & Name.Function && from + 1 < to ? from + 1 : from;
  for (let i = from; i <= start; i++) if (scan.bits[i]! & Name.Listed && readListed(scan, i, to, scan.other) && scan.other.to === to && !scan.other.thing) return true;
  return false;
}

/** "Hurrikan Quasta", "vom Typ Quaste B 12": a word that is no listed place or organization behind the kind of thing that it names. */
export function isNameOfThing(scan: NameScan, token: number): boolean {
  const { tokens, bits } = scan;
  if (token === 0 || tokens.kind[token - 1] !== TokenKind.Capital || tokens.gap[token]! > 1 || (clueOf(scan, token - 1) & Clue.ThingKind) === 0) return false;
  return (bits[token]! & (Name.Open | PERSON_NAME)) !== 0 && (bits[token]! & Name.Common) === 0 && !startsThing(scan, token);
}
