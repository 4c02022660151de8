/** Names of places made of parts: Landkreis Zwickau, Leipziger Straße, Insel Rügen, A 7. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { Gap, LAST_WORD, TokenKind } from '../../model.js';
import { Clue } from '../../lang/name-pack.js';
import { isGenitivePlace } from './organization.js';
import { clueOf, flagsOf, Name, PERSON_NAME, sentenceEnd, sentenceStart, type NameScan } from './scan.js';

export type PlaceMatch = { from: number; to: number; rule: string; sure: boolean };

const NAME_LIKE = Name.Open | Name.Listed | PERSON_NAME | Name.Hyphen;

/** The head of a place at `at` with the name in front of it (Starnberger See) or behind it (Insel Rügen). */
export function readPlaceHead(scan: NameScan, at: number, match: PlaceMatch): boolean {
  const { bits, tokens } = scan;
  const first = sentenceStart(scan, at);
  const end = sentenceEnd(scan, at);
  let from = at;
  let to = at + 1;
  const before = at > first && tokens.gap[at]! <= Gap.Space ? bits[at - 1]! : 0;
  const lone = bits[at]! & Name.Start;
  // A name behind.
  while (to < end && to - at < 4 && tokens.gap[to]! <= Gap.Space && tokens.kind[to]! <= LAST_WORD && bits[to]! & NAME_LIKE && (bits[to]! & (Name.Function | Name.Common)) === 0 && !isGenitivePlace(scan, to)) to++;
  if (to === at + 1 && clueOf(scan, at) & Clue.PlaceBehind) return readPlaceBehind(scan, at, first, match);
  if (to === at + 1) {
    // In front: an adjective with a capital or a word in -er.
    if ((before & Name.Capital) === 0 || before & (Name.Function | Name.Hyphen) || lone || clueOf(scan, at) & Clue.PlaceKind) return false;
    const adjective = (before & Name.Adjective) !== 0 && (before & Name.Start) === 0;
    if (!adjective && (clueOf(scan, at) & Clue.Street) === 0) return false;
    const derived = isInhabitantForm(scan, at - 1);
    if (!adjective && !derived) return false;
    from = at - 1;
    match.rule = 'head';
  } else {
    match.rule = 'head-name';
    const clue = clueOf(scan, at);
    // "Stadt Kassel": what kind of place it is stays outside, but for those that belong to the name (Flughafen Brüssel) or are foreign (Rio Grande).
    if (clue & Clue.PlaceKind || ((clue & Clue.PlaceInside) === 0 && flagsOf(scan, at) & WordFlag.Noun)) {
      if (bits[at + 1]! & Name.Listed) return false;
      from = at + 1;
      match.rule = 'kind';
    }
  }
  match.from = from;
  match.to = to;
  match.sure = match.rule !== 'head';
  return true;
}

/** "Quaste River", "Great Quaste Lake": the names in front of an English head; what is also a surname asks for one that is no given name. */
function readPlaceBehind(scan: NameScan, at: number, first: number, match: PlaceMatch): boolean {
  const { bits, tokens } = scan;
  let from = at;
  while (from > first && at - from < 3 && tokens.gap[from]! <= Gap.Space && bits[from - 1]! & NAME_LIKE && (bits[from - 1]! & (Name.Function | Name.Common)) === 0) from--;
  if (from === at || (bits[at]! & (Name.Surname | Name.WeakSurname) && bits[at - 1]! & Name.Given)) return false;
  match.from = from;
  match.to = at + 1;
  match.rule = 'head';
  match.sure = true;
  return true;
}

/** A capitalised word in -er that may be derived from a place: Starnberger, Leipziger. */
function isInhabitantForm(scan: NameScan, token: number): boolean {
  const { tokens, text, bits } = scan;
  const b = bits[token]!;
  if (tokens.kind[token] !== TokenKind.Capital || !text.endsWith(scan.pack.townEnding, tokens.end[token]!)) return false;
  return (b & (Name.Open | Name.Listed | Name.Surname | Name.WeakSurname)) !== 0 && (flagsOf(scan, token) & WordFlag.Role) === 0;
}

/** A 7, B 214, A7: a road. */
export function readRoad(scan: NameScan, at: number, match: PlaceMatch): boolean {
  const { tokens, text } = scan;
  const length = tokens.end[at]! - tokens.start[at]!;
  const unit = text.charCodeAt(tokens.start[at]!);
  if (unit !== 65 && unit !== 66) return false;
  if (length !== 1 || tokens.kind[at + 1] !== TokenKind.Number || tokens.end[at + 1]! - tokens.start[at + 1]! > 3 || tokens.gap[at + 1]! > Gap.Space) return false;
  match.from = at;
  match.to = at + 2;
  match.rule = 'road';
  match.sure = true;
  return true;
}
