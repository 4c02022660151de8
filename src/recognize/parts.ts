/** Names inside one word without a hyphen: Kremlchef, Afghanistankrieg, Lindenstraße. */
import { findWord } from '../gazetteer/find-word.js';
import { GIVEN, WordFlag } from '../gazetteer/lexicon.js';
import { NameFlag } from '../gazetteer/names.js';
import { Clue } from '../lang/name-pack.js';
import type { EntityType, MentionForm } from '../model.js';
import { CharClass, classOf, lowerOf } from '../gazetteer/chars.js';
import { SEED_A, SEED_B, stepA, stepB } from '../gazetteer/hash.js';
import { RowBit } from './names/row-bits.js';
import { clueOfWord, LONGEST_WORD, type NameScan } from './names/scan.js';

/** What a word with a name inside is. */
export type Part = {
  type: EntityType;
  form: MentionForm;
  row: number;
  /** Text positions of the name inside. */
  start: number;
  end: number;
  by: string;
  sure: boolean;
  /** The head belongs to an organization: -Chef, -Fraktion. */
  owned?: boolean;
};

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

/** Row of a node's best name: organizations first, then places, then persons; -1 when none may stand inside a compound. */
export function rowInside(scan: NameScan, node: number, upper: boolean): number {
  const { trie, rows } = scan.data;
  let best = -1;
  let rank = -1;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const flags = trie.payload[cell + 1]!;
    const row = trie.payload[cell]!;
    if (flags & (NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.NeedsGiven | NameFlag.Part | NameFlag.Genitive)) continue;
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

const SHORTEST_NAME = 5;
const SHORTEST_HEAD = 4;

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
    for (const link of scan.pack.compoundLinks) {
      if (link !== '' && text.charCodeAt(at) !== link.charCodeAt(0)) continue;
      const head = findWord(lexicon, text, at + link.length, end);
      if (head === 0 || (lexicon.flags[head]! & WordFlag.Noun) === 0) continue;
      if (lexicon.flags[head]! & WordFlag.PlaceHead) return { type: 'place', form: 'name', row: -1, start, end, by: 'de/place/compound', sure: true };
      return { type: TYPES[data.rows.typeCode(row)]!, form: 'part', row, start, end: at, by: 'de/part/compound', sure: false };
    }
  }
  return undefined;
}

/** Does an unknown word end in the word for a street, a square, a valley: Lindenstraße? */
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

/** Words that are something else than a name. */
const ORDINARY = WordFlag.Noun | WordFlag.Adjective | WordFlag.Verb | WordFlag.Adverb | WordFlag.Preposition | WordFlag.Numeral;

/** Is a compound of known words a street or square called after somebody: Waltherplatz, but not Zufahrtsstraße? */
export function isStreetOfName(scan: NameScan, token: number): boolean {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST_WORD || (clueOfWord(scan, lexicon.noun[tokens.word[token]!]!) & Clue.Street) === 0) return false;
  for (let at = start + 4; at <= end - 4; at++) {
    const head = findWord(lexicon, text, at, end);
    if (head === 0 || (clueOfWord(scan, head) & Clue.Street) === 0) continue;
    const name = findWord(lexicon, text, start, at);
    const f = name === 0 ? 0 : lexicon.flags[name]!;
    return (f & (GIVEN | WordFlag.Surname)) !== 0 && (f & ORDINARY) === 0 && (clueOfWord(scan, name) & Clue.Direction) === 0;
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
