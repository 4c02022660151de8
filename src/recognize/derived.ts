/** Words derived from places that no list has: Wolfsburger, deutsch-polnisch, Westjapan. */
import { CharClass, classOf, lowerOf } from '../gazetteer/chars.js';
import { findWord } from '../gazetteer/find-word.js';
import { SEED_A, SEED_B, stepA, stepB } from '../gazetteer/hash.js';
import { NameFlag } from '../gazetteer/names.js';
import { Clue } from '../lang/name-pack.js';
import { TokenKind } from '../model.js';
import { RowBit } from './names/row-bits.js';
import { clueOfWord, LONGEST_WORD, type NameScan } from './names/scan.js';

const HYPHEN = 45;

/** Row of the place that an unknown word in -er is derived from, -1 when there is none: Wolfsburger, Göttinger. */
export function placeOfInhabitant(scan: NameScan, token: number): number {
  const { text, tokens, lexicon, data } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  for (const ending of scan.pack.inhabitantEndings) {
    if (end - start < ending.length + 3 || !text.endsWith(ending, end)) continue;
    const stem = end - ending.length;
    for (const place of scan.pack.placeEndings) {
      const word = findWord(lexicon, text, start, stem, place);
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
  const directions = endsOfDirections(scan, start, Math.min(end - 4, start + LONGEST_DIRECTION));
  for (let at = end - 4; at >= start + 2; at--) {
    const isPart = text.charCodeAt(at - 1) === HYPHEN || (at - start <= LONGEST_DIRECTION && (directions & (1 << (at - start))) !== 0);
    if (!isPart) continue;
    const word = findWord(lexicon, text, at, end);
    const row = word === 0 ? -1 : adjectiveRow(scan, word);
    if (row >= 0) return row;
  }
  return -1;
}

const LONGEST_DIRECTION = 8;

/** How many letters from `start` make a direction (nord, südost), as bits; those that end behind `to` are left out. */
function endsOfDirections(scan: NameScan, start: number, to: number): number {
  const { text, lexicon } = scan;
  let ends = 0;
  let a = SEED_A;
  let b = SEED_B;
  for (let at = start; at < to; at++) {
    const unit = text.charCodeAt(at);
    const c = classOf(unit);
    if (c !== CharClass.Ignored) {
      const lower = c === CharClass.Upper ? lowerOf(unit) : unit;
      a = stepA(a, lower);
      b = stepB(b, lower);
    }
    if (at - start < 1) continue;
    const prefix = lexicon.find(a, b);
    if (prefix !== 0 && (clueOfWord(scan, prefix) & Clue.Direction) !== 0) ends |= 1 << (at + 1 - start);
  }
  return ends;
}

/** Row of the place behind a direction: Westjapan, Südostasiens; -1. */
export function placeBehindDirection(scan: NameScan, token: number): number {
  const { text, tokens, lexicon } = scan;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const directions = endsOfDirections(scan, start, Math.min(end - 4, start + LONGEST_DIRECTION));
  if (directions === 0) return -1;
  for (let at = start + 3; at <= start + LONGEST_DIRECTION && at < end - 3; at++) {
    if ((directions & (1 << (at - start))) === 0) continue;
    const place = findWord(lexicon, text, at, end);
    const row = place === 0 ? -1 : placeRow(scan, place);
    if (row >= 0) return row;
  }
  return -1;
}

/** Row of a big place that the word names, -1. */
export function placeRow(scan: NameScan, word: number): number {
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
