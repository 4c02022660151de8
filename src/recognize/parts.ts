/**
 * Names inside one word: compounds (Kreml-Sprecher, Afghanistankrieg) and words derived from places that no list has
 * (Wolfsburger, deutsch-polnisch). The name is looked up piece by piece.
 */
import { findWord, findWordWith } from '../gazetteer/find-word.js';
import { GIVEN, WordFlag } from '../gazetteer/lexicon.js';
import { NameFlag } from '../gazetteer/names.js';
import { Clue } from '../lang/de/names.js';
import { TokenKind, type EntityType, type MentionForm } from '../model.js';
import { CharClass, classOf, lowerOf } from '../gazetteer/chars.js';
import { SEED_A, SEED_B, stepA, stepB } from '../gazetteer/hash.js';
import { RowBit } from './names/row-bits.js';
import { Name, type NameScan } from './names/scan.js';

/** What a word with a name inside is. */
export type Part = { type: EntityType; form: MentionForm; row: number; /** Text positions of the name inside. */ start: number; end: number; by: string; sure: boolean; /** The head belongs to an organization: -Chef, -Fraktion. */ owned?: boolean };

const HYPHEN = 45;
/** Longer words are no words; looking at each of their pieces would take time. */
const LONGEST_WORD = 80;
const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

/** Row of a node's best name: organizations first, then places, then persons; -1 when none may stand inside a compound. */
function rowInside(scan: NameScan, node: number, upper: boolean): number {
  const { trie, rows } = scan.data;
  let best = -1;
  let rank = -1;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const flags = trie.payload[cell + 1]!;
    const row = trie.payload[cell]!;
    if (flags & (NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.NeedsGiven)) continue;
    if (flags & NameFlag.Caps && !upper) continue;
    const type = rows.typeCode(row);
    if (type !== 2 && flags & NameFlag.NeedsContext) continue;
    const value = type === 1 && scan.rowBits[row]! & RowBit.Big ? 4 : type === 2 ? 3 : type === 1 ? 2 : 1;
    if (value > rank) {
      rank = value;
      best = row;
    }
  }
  return best;
}

/** Reads a word with a hyphen. Undefined when no name is inside. */
export function readHyphenWord(scan: NameScan, token: number): Part | undefined {
  const { text, tokens, lexicon, data } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD) return undefined;
  let last = end - 2;
  while (last > start && text.charCodeAt(last) !== HYPHEN) last--;
  if (last <= start) return undefined;
  // The longest run of pieces in front of the head that a list has.
  let node = 0;
  let row = -1;
  let nameEnd = 0;
  let from = start;
  let first = 0; // word of the first piece
  for (let at = start; at <= last; at++) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    const piece = findWord(lexicon, text, from, at);
    if (from === start) {
      first = piece;
      node = piece === 0 ? 0 : lexicon.firstNode[piece]!;
    } else {
      const whole = findWord(lexicon, text, start, at);
      node = whole !== 0 && lexicon.firstNode[whole] !== 0 ? lexicon.firstNode[whole]! : node === 0 || piece === 0 ? 0 : data.trie.step(node, piece);
    }
    if (node !== 0 && data.trie.payloadAt[node] !== 0) {
      const found = rowInside(scan, node, classOf(text.charCodeAt(at - 1)) === CharClass.Upper);
      if (found >= 0) {
        row = found;
        nameEnd = at;
      }
    }
    from = at + 1;
  }
  const head = findWord(lexicon, text, last + 1, end);
  const headFlags = head === 0 ? 0 : lexicon.flags[head]!;
  const lemma = lexicon.noun[tokens.word[token]!]!;
  const clue = clueOfWord(scan, head) | clueOfWord(scan, lemma);
  if (clue & Clue.Currency) return undefined;
  if (first !== 0 && clueOfWord(scan, first) & Clue.Direction && head !== 0 && placeRow(scan, head) >= 0) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/direction', sure: true };
  const noun = ((headFlags | lexicon.flags[tokens.word[token]!]!) & (WordFlag.Noun | WordFlag.Adjective)) !== 0;
  const firstFlags = first === 0 ? 0 : lexicon.flags[first]!;
  const person = firstFlags & (GIVEN | WordFlag.Surname) && (firstFlags & WordFlag.AmbiguousName) === 0;
  const rowType = row < 0 ? undefined : scan.data.rows.type(row);
  if (noun && classOf(text.charCodeAt(last + 1)) !== CharClass.Lower) {
    if (clue & Clue.Street && nameEnd > 0) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/street', sure: true };
    const headKnown = headFlags !== 0 ? headFlags : lexicon.flags[tokens.word[token]!]!;
    if (headKnown & WordFlag.PlaceHead && (clue & Clue.PlaceKind) === 0 && (row >= 0 || person) && rowType !== 'organization' && !isLetters(text, start, text.indexOf('-', start))) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/compound', sure: true };
    if (clue & Clue.OrgCompound && (row >= 0 || person) && (rowType !== 'place' || !isLetters(text, start, text.indexOf('-', start)))) return { type: 'organization', form: 'name', row: -1, start, end, by: 'de/organization/compound', sure: true };
  }
  if (row >= 0 && rowType === 'place' && nameEnd === last && clue & Clue.Quarter) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/quarter', sure: true };
  if (row >= 0 && (noun || head === 0 || headFlags === 0 || nameEnd < last)) {
    // Berlin-Kreuzberg: behind a place, an unknown word is its quarter.
    if (!noun && rowType === 'place' && !isLetters(text, start, text.indexOf('-', start))) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/quarter', sure: true };
    if (!noun && rowType === 'person') return undefined;
    return { type: rowType!, form: 'part', row, start, end: nameEnd, by: 'de/part/hyphen', sure: false, owned: (clue & Clue.OrgOwned) !== 0 };
  }
  if (row >= 0 && rowType === 'place' && headFlags & (GIVEN | WordFlag.Surname)) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/quarter', sure: false };
  if (!noun) return undefined;
  // The name is in no list: letters (KFC-Kasse), or an unknown word whose head tells (Haniel-Chef).
  const firstEnd = text.indexOf('-', start);
  const people = (headFlags | lexicon.flags[tokens.word[token]!]!) & (WordFlag.Role | WordFlag.OrgHead | WordFlag.Group) || clue & Clue.OrgOwned;
  if (people && isLetters(text, start, firstEnd) && (firstFlags & (WordFlag.NotAName | WordFlag.Noun | WordFlag.Abbreviation)) === 0 && classOf(text.charCodeAt(last + 1)) === CharClass.Upper) return { type: 'organization', form: 'part', row: -1, start, end: firstEnd, by: 'de/part/letters', sure: false };
  if (person && clue & Clue.OrgOwned && tokens.kind[token] !== TokenKind.Lower) return { type: 'organization', form: 'part', row: -1, start, end: last, by: 'de/part/name', sure: false };
  if ((firstFlags & ~WordFlag.Derived) === 0 && clue & Clue.OrgOwned && classOf(text.charCodeAt(start)) === CharClass.Upper) return { type: 'organization', form: 'part', row: -1, start, end: last, by: 'de/part/owned', sure: false };
  return undefined;
}

function clueOfWord(scan: NameScan, word: number): number {
  return word < scan.clues.length ? scan.clues[word]! : 0;
}

/** Two to six capitals. */
function isLetters(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 6) return false;
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) !== CharClass.Upper) return false;
  return true;
}

const SHORTEST_NAME = 5;
const SHORTEST_HEAD = 4;
/** What stands between a name and the head of its compound: Bundestag-s-wahl. */
const LINKS = ['', 's'];

/** Reads an unknown word that may begin with a name: Kremlchef, Afghanistankrieg. */
export function readCompound(scan: NameScan, token: number): Part | undefined {
  const { text, tokens, lexicon, data } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD) return undefined;
  // The hash grows with the prefix, so that one pass over the word looks all prefixes up.
  let a = SEED_A;
  let b = SEED_B;
  for (let at = start; at <= end - SHORTEST_HEAD; at++) {
    const word = at >= start + SHORTEST_NAME ? lexicon.find(a, b) : 0;
    const unit = text.charCodeAt(at);
    const lower = classOf(unit) === CharClass.Upper ? lowerOf(unit) : unit;
    a = stepA(a, lower);
    b = stepB(b, lower);
    if (word === 0 || lexicon.firstNode[word] === 0) continue;
    const node = lexicon.firstNode[word]!;
    if (data.trie.payloadAt[node] === 0 || !isBigName(scan, node)) continue;
    const row = rowInside(scan, node, false);
    if (row < 0 || data.rows.typeCode(row) === 0) continue;
    for (const link of LINKS) {
      if (link !== '' && text.charCodeAt(at) !== link.charCodeAt(0)) continue;
      const head = findWord(lexicon, text, at + link.length, end);
      if (head === 0 || (lexicon.flags[head]! & WordFlag.Noun) === 0) continue;
      if (lexicon.flags[head]! & WordFlag.PlaceHead) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/compound', sure: true };
      return { type: TYPES[data.rows.typeCode(row)]!, form: 'part', row, start, end: at, by: 'de/part/compound', sure: false };
    }
  }
  return undefined;
}

/** Does an unknown word end in the word for a street, a square, a valley: Schwanitzstraße? */
export function isStreet(scan: NameScan, token: number): boolean {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD) return false;
  for (let at = start + 4; at <= end - 4; at++) {
    const head = findWord(lexicon, text, at, end);
    if (head !== 0 && lexicon.flags[head]! & WordFlag.Noun && (clueOfWord(scan, head) | clueOfWord(scan, lexicon.noun[head]!)) & Clue.Street) return true;
  }
  return false;
}

/** Is the name known far and wide, so that a compound with it means it: a country, a big city, an organization? */
function isBigName(scan: NameScan, node: number): boolean {
  const { trie, rows } = scan.data;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const row = trie.payload[cell]!;
    if (trie.payload[cell + 1]! & NameFlag.NeedsContext) continue;
    if (rows.typeCode(row) === 2 || scan.rowBits[row]! & RowBit.Big) return true;
  }
  return false;
}

/** Endings of inhabitants and of the adjectives in -er, the longest first. */
const INHABITANT_ENDINGS = ['erinnen', 'erin', 'ern', 'ers', 'er'];
/** What the place has where the derived word has nothing: Bremer - Bremen, Dresdner - Dresden. */
const PLACE_ENDINGS = ['', 'en', 'e', 'n'];

/** Row of the place that an unknown word in -er is derived from, -1 when there is none: Wolfsburger, Göttinger. */
export function placeOfInhabitant(scan: NameScan, token: number): number {
  const { text, tokens, lexicon, data } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  for (const ending of INHABITANT_ENDINGS) {
    if (end - start < ending.length + 3 || !text.endsWith(ending, end)) continue;
    const stem = end - ending.length;
    for (const place of PLACE_ENDINGS) {
      const word = findWordWith(lexicon, text, start, stem, place);
      const node = word === 0 ? 0 : lexicon.firstNode[word]!;
      if (node === 0) continue;
      for (let cell = data.trie.payloadAt[node]!; cell !== 0; cell = data.trie.payload[cell + 2]!) {
        const flags = data.trie.payload[cell + 1]!;
        if (data.rows.typeCode(data.trie.payload[cell]!) === 1 && (flags & (NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.Genitive)) === 0) return data.trie.payload[cell]!;
      }
    }
    return -1;
  }
  return -1;
}

/** Adjectives of places end in -sch and an ending of up to two letters. */
function endsLikeDemonym(text: string, end: number): boolean {
  for (let back = 1; back <= 4; back++) if (text.charCodeAt(end - back) === 104 && text.charCodeAt(end - back - 1) === 99 && text.charCodeAt(end - back - 2) === 115) return true;
  return false;
}

/** Row of the place behind an unknown adjective with a hyphen or a direction: deutsch-polnische, US-amerikanisch, nordenglisch; -1. */
export function placeOfAdjective(scan: NameScan, token: number): number {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD || (tokens.kind[token] === TokenKind.Lower && !endsLikeDemonym(text, end))) return -1;
  for (let at = end - 4; at >= start + 2; at--) {
    const hyphen = text.charCodeAt(at - 1) === HYPHEN;
    if (!hyphen) {
      const prefix = at - start > 8 ? 0 : findWord(lexicon, text, start, at);
      if (prefix === 0 || (clueOfWord(scan, prefix) & Clue.Direction) === 0) continue;
    }
    const word = findWord(lexicon, text, at, end);
    const row = word === 0 ? -1 : adjectiveRow(scan, word);
    if (row >= 0) return row;
  }
  return -1;
}

/** Row of the place behind a direction: Westjapan, Südostasiens; -1. */
export function placeBehindDirection(scan: NameScan, token: number): number {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  for (let at = start + 3; at <= start + 8 && at < end - 3; at++) {
    const prefix = findWord(lexicon, text, start, at);
    if (prefix === 0 || (clueOfWord(scan, prefix) & Clue.Direction) === 0) continue;
    const place = findWord(lexicon, text, at, end);
    const row = place === 0 ? -1 : placeRow(scan, place);
    if (row >= 0) return row;
  }
  return -1;
}

/** Row of a big place that the word names, -1. */
function placeRow(scan: NameScan, word: number): number {
  const { trie, rows } = scan.data;
  const node = scan.lexicon.firstNode[word]!;
  if (node === 0) return -1;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const row = trie.payload[cell]!;
    if (rows.typeCode(row) === 1 && scan.rowBits[row]! & RowBit.Big && (trie.payload[cell + 1]! & (NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.Part | NameFlag.NeedsContext)) === 0) return row;
  }
  return -1;
}

/** Row of the place whose adjective the word is, -1. */
function adjectiveRow(scan: NameScan, word: number): number {
  const { trie } = scan.data;
  const node = scan.lexicon.firstNode[word]!;
  if (node === 0) return -1;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) if (trie.payload[cell + 1]! & (NameFlag.Adjective | NameFlag.Inhabitant)) return trie.payload[cell]!;
  return -1;
}

/** Does the token look like a given name or surname made of two with a hyphen: Karl-Heinz, Koch-Mehrin? Returns bits of `Name`. */
export function hyphenNameBits(scan: NameScan, token: number): number {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const hyphen = text.indexOf('-', start);
  if (isLetters(text, start, hyphen)) return 0;
  const next = text.indexOf('-', hyphen + 1);
  if (next > 0 && next < end) return 0;
  const first = findWord(lexicon, text, start, hyphen);
  const second = findWord(lexicon, text, hyphen + 1, end);
  const f = first === 0 ? 0 : lexicon.flags[first]!;
  const s = second === 0 ? 0 : lexicon.flags[second]!;
  const names = GIVEN | WordFlag.Surname;
  if (f & GIVEN && s & GIVEN && (f & s & WordFlag.AmbiguousName) === 0) return Name.Given;
  if (f & names && s & names) return ((f | s) & WordFlag.AmbiguousName) === 0 ? Name.Surname : (f & s & WordFlag.AmbiguousName) === 0 ? Name.WeakSurname : 0;
  if (f & WordFlag.Surname && (s & ~WordFlag.Derived) === 0) return Name.Surname;
  return 0;
}
