/** Words with a hyphen: compounds with a name inside (Kreml-Sprecher), quarters (Berlin-Mitte), double names (Karl-Heinz). */
import { CharClass, classOf } from '../gazetteer/chars.js';
import { findWord } from '../gazetteer/find-word.js';
import { GIVEN, WordFlag } from '../gazetteer/lexicon.js';
import { Clue } from '../lang/name-pack.js';
import { TokenKind, type EntityType } from '../model.js';
import { placeRow } from './derived.js';
import { clueOfWord, LONGEST_WORD, Name, type NameScan } from './names/scan.js';
import { rowInside, type Part } from './parts.js';

const HYPHEN = 45;

/** A word with a hyphen, taken apart: the first piece, the longest listed name from the front, and the head behind the last hyphen. */
type Pieces = {
  start: number;
  end: number;
  firstEnd: number;
  firstFlags: number;
  firstClue: number;
  /** Begin of the head. */
  head: number;
  headWord: number;
  headFlags: number;
  /** What the head is, or else what the whole word was found to be. */
  kindFlags: number;
  clue: number;
  row: number;
  rowType: EntityType | undefined;
  nameEnd: number;
  /** The first piece is a given name or surname and nothing else. */
  person: boolean;
  /** The first piece is written in capitals: US, EU. */
  letters: boolean;
};

/** Reads a word with a hyphen. Undefined when no name is inside. */
export function readHyphenWord(scan: NameScan, token: number): Part | undefined {
  const p = takeApart(scan, token);
  if (!p || p.clue & Clue.Currency) return undefined;
  if (p.firstClue & Clue.Direction && p.headWord !== 0 && placeRow(scan, p.headWord) >= 0) return whole(p, 'place', 'direction');
  const noun = (p.kindFlags & (WordFlag.Noun | WordFlag.Adjective)) !== 0;
  const capital = classOf(scan.text.charCodeAt(p.head)) !== CharClass.Lower;
  return (noun && capital ? readWhole(p) : undefined) ?? readListedPart(p, noun) ?? (noun ? readUnlistedPart(scan, token, p, capital) : undefined);
}

function takeApart(scan: NameScan, token: number): Pieces | undefined {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD) return undefined;
  let last = end - 2;
  while (last > start && text.charCodeAt(last) !== HYPHEN) last--;
  if (last <= start) return undefined;
  const pieces: Pieces = {
    start, end, firstEnd: text.indexOf('-', start), firstFlags: 0, firstClue: 0,
    head: last + 1, headWord: findWord(lexicon, text, last + 1, end), headFlags: 0, kindFlags: 0, clue: 0,
    row: -1, rowType: undefined, nameEnd: 0, person: false, letters: false,
  };
  const first = findWord(lexicon, text, start, pieces.firstEnd);
  if (first !== 0) {
    pieces.firstFlags = lexicon.flags[first]!;
    pieces.firstClue = clueOfWord(scan, first);
  }
  pieces.person = (pieces.firstFlags & (GIVEN | WordFlag.Surname)) !== 0 && (pieces.firstFlags & WordFlag.AmbiguousName) === 0;
  pieces.letters = isLetters(text, start, pieces.firstEnd);
  if (pieces.headWord !== 0) pieces.headFlags = lexicon.flags[pieces.headWord]!;
  const word = tokens.word[token]!;
  pieces.kindFlags = pieces.headFlags | lexicon.flags[word]!;
  pieces.clue = clueOfWord(scan, pieces.headWord) | clueOfWord(scan, lexicon.noun[word]!);
  findListed(scan, pieces);
  return pieces;
}

/** The longest run of pieces in front of the head that a list has. */
function findListed(scan: NameScan, pieces: Pieces): void {
  const { text, lexicon, data } = scan;
  const { trie } = data;
  let node = 0;
  let from = pieces.start;
  for (let at = pieces.start; at < pieces.head; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    const piece = findWord(lexicon, text, from, at);
    if (from === pieces.start) node = piece === 0 ? 0 : lexicon.firstNode[piece]!;
    else {
      const joined = findWord(lexicon, text, pieces.start, at);
      node = joined !== 0 && lexicon.firstNode[joined] !== 0 ? lexicon.firstNode[joined]! : node === 0 || piece === 0 ? 0 : trie.step(node, piece);
    }
    from = at + 1;
    if (node === 0 || trie.payloadAt[node] === 0) continue;
    const row = rowInside(scan, node, classOf(text.charCodeAt(at - 1)) === CharClass.Upper);
    if (row < 0) continue;
    pieces.row = row;
    pieces.rowType = data.rows.type(row);
    pieces.nameEnd = at;
  }
}

function whole(p: Pieces, type: EntityType, rule: string, sure = true): Part {
  return { type, form: 'name', row: -1, start: p.start, end: p.end, by: `de/${type}/${rule}`, sure };
}

/** The compound is a name itself: Rhein-Sieg-Kreis, Robert-Koch-Institut. */
function readWhole(p: Pieces): Part | undefined {
  if (p.clue & Clue.Street && p.nameEnd > 0) return whole(p, 'place', 'street');
  const headFlags = p.headFlags !== 0 ? p.headFlags : p.kindFlags;
  const named = p.row >= 0 || p.person;
  if (named && headFlags & WordFlag.PlaceHead && (p.clue & Clue.PlaceKind) === 0 && p.rowType !== 'organization' && !p.letters) return whole(p, 'place', 'compound');
  if (named && p.clue & Clue.OrgCompound && (p.rowType !== 'place' || !p.letters)) return whole(p, 'organization', 'compound');
  return undefined;
}

/** A listed name and its head; behind a place, an unknown word is its quarter: Berlin-Kreuzberg. */
function readListedPart(p: Pieces, noun: boolean): Part | undefined {
  if (p.row < 0) return undefined;
  const head = p.head - 1;
  if (p.rowType === 'place' && p.nameEnd === head && p.clue & Clue.Quarter) return whole(p, 'place', 'quarter');
  if (noun || p.headFlags === 0 || p.nameEnd < head) {
    if (!noun && p.rowType === 'place' && !p.letters) return whole(p, 'place', 'quarter');
    if (!noun && p.rowType === 'person') return undefined;
    return { type: p.rowType!, form: 'part', row: p.row, start: p.start, end: p.nameEnd, by: 'de/part/hyphen', sure: false, owned: (p.clue & Clue.OrgOwned) !== 0 };
  }
  return p.rowType === 'place' && p.headFlags & (GIVEN | WordFlag.Surname) ? whole(p, 'place', 'quarter', false) : undefined;
}

/** The name is in no list: letters (XYZ-Mitarbeiter), or a word whose head tells (Quasten-Chef). */
function readUnlistedPart(scan: NameScan, token: number, p: Pieces, capital: boolean): Part | undefined {
  const owned = (p.clue & Clue.OrgOwned) !== 0;
  const part = (end: number, rule: string): Part => ({ type: 'organization', form: 'part', row: -1, start: p.start, end, by: `de/part/${rule}`, sure: false });
  const people = owned || (p.kindFlags & (WordFlag.Role | WordFlag.OrgHead | WordFlag.Group)) !== 0;
  if (people && p.letters && capital && (p.firstFlags & (WordFlag.NotAName | WordFlag.Noun | WordFlag.Abbreviation)) === 0) return part(p.firstEnd, 'letters');
  if (!owned) return undefined;
  if (p.person && scan.tokens.kind[token] !== TokenKind.Lower) return part(p.head - 1, 'name');
  return (p.firstFlags & ~WordFlag.Derived) === 0 && classOf(scan.text.charCodeAt(p.start)) === CharClass.Upper ? part(p.head - 1, 'owned') : undefined;
}

/** Two to six capitals. */
function isLetters(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 6) return false;
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== CharClass.Upper) return false;
  return true;
}

/** Is the token a given name or surname made of two (Karl-Heinz)? Returns bits of `Name`. */
export function hyphenNameBits(scan: NameScan, token: number): number {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const hyphen = text.indexOf('-', start);
  if (isLetters(text, start, hyphen)) return 0;
  for (let i = hyphen + 1; i < end; i++) if (text.charCodeAt(i) === HYPHEN) return 0;
  const first = findWord(lexicon, text, start, hyphen);
  const second = findWord(lexicon, text, hyphen + 1, end);
  const f = first === 0 ? 0 : lexicon.flags[first]!;
  const s = second === 0 ? 0 : lexicon.flags[second]!;
  const names = GIVEN | WordFlag.Surname;
  if (f & GIVEN && s & GIVEN && (f & s & WordFlag.AmbiguousName) === 0) return Name.Given;
  if (f & names && s & names) return ((f | s) & WordFlag.AmbiguousName) === 0 ? Name.Surname : (f & s & WordFlag.AmbiguousName) === 0 ? Name.WeakSurname : 0;
  return f & WordFlag.Surname && (s & ~WordFlag.Derived) === 0 ? Name.Surname : 0;
}
