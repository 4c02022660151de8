/** Names that stand in the gazetteers: the longest match from a token on, and what its rows say it may be. */
import { NameFlag, trieKey } from '../gazetteer/names.js';
import { TokenKind } from '../model.js';
import { RowBit } from './names/row-bits.js';
import { Name, type NameScan } from './names/scan.js';

/** What a listed name may be: the first fitting row of each type (-1 none), and the flags of the name. */
export type Reading = {
  /** Tokens up to here, exclusive; 0 when nothing matched. */
  to: number;
  node: number;
  person: number;
  personFlags: number;
  /** How many persons bear the name: surnames of several are told apart by the document. */
  persons: number;
  place: number;
  placeFlags: number;
  organization: number;
  organizationFlags: number;
  /** Adjective or inhabitant: row of the place. */
  derived: number;
  derivedFlags: number;
  /** Compound: row of the name inside. */
  part: number;
  /** A work, an event, a product. */
  thing: boolean;
};

/** Forms that are a name only by their ending or in some surrounding. */
const NOT_EXACT = NameFlag.Genitive | NameFlag.NeedsContext | NameFlag.NeedsGiven | NameFlag.Surname | NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.Part;

export function emptyReading(): Reading {
  return { to: 0, node: 0, person: -1, personFlags: 0, persons: 0, place: -1, placeFlags: 0, organization: -1, organizationFlags: 0, derived: -1, derivedFlags: 0, part: -1, thing: false };
}

/** The node of the trie that the token leads to, 0 when no name begins with it. */
export function firstNodeOf(scan: NameScan, token: number): number {
  const word = scan.tokens.word[token]!;
  return word !== 0 ? scan.lexicon.firstNode[word]! : scan.data.trie.step(0, trieKey(scan.text, scan.tokens, token));
}

/** Reads the longest name that begins at `token` and is written as its rows want it. False when there is none. */
export function readListed(scan: NameScan, token: number, limit: number, reading: Reading): boolean {
  const { tokens, text, data } = scan;
  const { trie } = data;
  let node = firstNodeOf(scan, token);
  reading.to = 0;
  let at = token;
  while (node !== 0) {
    at++;
    if (trie.payloadAt[node] !== 0 && fits(scan, token, at, node)) {
      reading.to = at;
      reading.node = node;
    }
    if (at >= limit || trie.leaving[node] === 0) break;
    node = trie.step(node, trieKey(text, tokens, at));
  }
  if (reading.to === 0) return false;
  readRows(scan, token, reading);
  return true;
}

/** Is some row of the name content with how the tokens are written? */
function fits(scan: NameScan, from: number, to: number, node: number): boolean {
  const { payload, payloadAt } = scan.data.trie;
  for (let cell = payloadAt[node]!; cell !== 0; cell = payload[cell + 2]!) if (isWritten(scan, from, to, payload[cell + 1]!)) return true;
  return false;
}

function isWritten(scan: NameScan, from: number, to: number, flags: number): boolean {
  const kind = scan.tokens.kind[from]!;
  if (flags & NameFlag.Caps && kind !== TokenKind.Upper) return false;
  if (kind === TokenKind.Lower && (flags & NameFlag.Lower) === 0) return false;
  if (to - from === 1 && kind === TokenKind.Capital && flags & NameFlag.Lower && (flags & (NameFlag.Adjective | NameFlag.Inhabitant)) === 0 && scan.bits[from]! & Name.Common) return false;
  // "die Tageszeitung" is not the paper that writes itself small.
  if (to - from > 1 && kind === TokenKind.Lower && scan.bits[from]! & Name.Function && scan.bits[to - 1]! & Name.Capital) return false;
  // The last word of a long name is not written small unless the whole name is.
  if (to - from > 1 && scan.tokens.kind[to - 1] === TokenKind.Lower && (flags & NameFlag.Lower) === 0) return scan.bits[from]! & Name.Function ? false : to - from > 2;
  return true;
}

/** "Hamas" is the organization of that name and no genitive of a town, when nothing else is asked of the organization. */
function hasExactRow(scan: NameScan, token: number, reading: Reading): boolean {
  const { trie, rows } = scan.data;
  for (let cell = trie.payloadAt[reading.node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const flags = trie.payload[cell + 1]!;
    if (flags & NOT_EXACT || rows.typeCode(trie.payload[cell]!) === 0) continue;
    if (isWritten(scan, token, reading.to, flags)) return true;
  }
  return false;
}

/** Sorts the rows of the match by type. */
export function readRows(scan: NameScan, token: number, reading: Reading): void {
  const { trie, rows } = scan.data;
  reading.person = reading.place = reading.organization = reading.derived = reading.part = -1;
  reading.persons = 0;
  reading.thing = false;
  const exact = hasExactRow(scan, token, reading);
  for (let cell = trie.payloadAt[reading.node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const flags = trie.payload[cell + 1]!;
    if (!isWritten(scan, token, reading.to, flags)) continue;
    if (exact && flags & NameFlag.Genitive) continue;
    const row = trie.payload[cell]!;
    if (flags & NameFlag.Thing) {
      reading.thing = true;
      continue;
    }
    if (flags & NameFlag.Part) {
      reading.part = row;
      continue;
    }
    if (flags & (NameFlag.Adjective | NameFlag.Inhabitant)) {
      if (reading.derived < 0) {
        reading.derived = row;
        reading.derivedFlags = flags;
      }
      continue;
    }
    const type = rows.typeCode(row);
    const user = flags & NameFlag.User;
    if (type === 0) {
      reading.persons++;
      if (reading.person < 0 || user) {
        reading.person = row;
        reading.personFlags = flags;
      }
    } else if (type === 1) {
      if (reading.place < 0 || user || isBetterPlace(scan, row, flags, reading.place, reading.placeFlags)) {
        reading.place = row;
        reading.placeFlags = flags;
      }
    } else if (reading.organization < 0 || user) {
      reading.organization = row;
      reading.organizationFlags = flags;
    }
  }
}

/** Of two places with one name: the one that is not also a common word, then the bigger one. */
function isBetterPlace(scan: NameScan, row: number, flags: number, than: number, thanFlags: number): boolean {
  const { rows } = scan.data;
  const needs = flags & NameFlag.NeedsContext;
  if (needs !== (thanFlags & NameFlag.NeedsContext)) return needs === 0;
  const alias = flags & (NameFlag.Alias | NameFlag.Genitive);
  const size = (r: number) => (scan.rowBits[r]! & RowBit.Country ? 4e8 : 0) + rows.population(r);
  if (alias !== (thanFlags & (NameFlag.Alias | NameFlag.Genitive))) return alias === 0 && size(row) * 10 > size(than);
  return size(row) > size(than);
}
