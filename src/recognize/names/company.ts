/** What stands behind a listed organization: the rest of its name, or the model that it makes. */
import { Agreement, WordFlag } from '../../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import { Context } from '../ambiguity.js';
import { readListed } from '../gazetteer.js';
import { isGenitivePlace } from './organization.js';
import { RowBit } from './row-bits.js';
import { flagsOf, Name, PERSON_NAME, sentenceEnd, type NameScan } from './scan.js';

/** Unknown words and letters, or a region, belong to the name in front of them: Siemens Nordamerika. One past the last of them. */
export function extendOrganization(scan: NameScan, from: number, to: number, row: number): number {
  const { tokens, bits } = scan;
  const kind = scan.rowBits[row]!;
  if (kind & RowBit.Agency || (bits[to]! & Name.Capital) === 0) return to;
  let end = to;
  const limit = Math.min(sentenceEnd(scan, from), to + 3);
  while (end < limit && tokens.gap[end]! <= 1 && tokens.kind[end] !== TokenKind.Number) {
    const b = bits[end]!;
    const open = (kind & RowBit.Party) === 0 && ((b & Name.Letters) !== 0 || ((b & Name.Open) !== 0 && (b & (Name.Listed | PERSON_NAME | Name.Hyphen)) === 0));
    const region = end === to && (b & (Name.Listed | Name.Common | PERSON_NAME)) === Name.Listed && isBranch(scan, end, row);
    if (!open && !region) break;
    end++;
  }
  return end;
}

/** What has a branch for each land: ver.di Bayern, Caritas Tirol. */
const HAS_BRANCHES = new Set(['union', 'ngo', 'association', 'party']);

/** Is the token the country or region of a company, or the land of a party or union? "die SPD Deutschlands" is only where it is. */
function isBranch(scan: NameScan, token: number, row: number): boolean {
  const { other } = scan;
  const lands = (scan.rowBits[row]! & RowBit.Company) !== 0 ? RowBit.Region : HAS_BRANCHES.has(scan.data.rows.kind(row)) ? RowBit.Region | RowBit.Country : 0;
  if (lands === 0 || isGenitivePlace(scan, token)) return false;
  return readListed(scan, token, token + 1, other) && other.place >= 0 && other.organization < 0 && (scan.rowBits[other.place]! & lands) !== 0;
}

/** "der Ford Focus", "Boeing 737": the maker's name in front of a model, behind an article or with a number. */
export function isProduct(scan: NameScan, from: number, to: number, row: number, context: number): boolean {
  const { tokens, bits } = scan;
  if ((scan.rowBits[row]! & RowBit.Company) === 0 || to >= tokens.count || tokens.gap[to]! > 1) return false;
  if (tokens.kind[to] === TokenKind.Number) return tokens.kind[to + 1]! > LAST_WORD || (bits[to + 1]! & Name.Capital) === 0;
  return (context & Context.Article) !== 0 && (bits[to]! & (Name.Open | Name.Letters)) !== 0 && isMasculineOrNeuter(scan, from - 1);
}

/** "der", "ein neuer": cars and aircraft are no "die". */
function isMasculineOrNeuter(scan: NameScan, before: number): boolean {
  const article = flagsOf(scan, before) & WordFlag.Determiner ? before : before - 1;
  return article >= 0 && (scan.lexicon.nounForm[scan.tokens.word[article]!]! & (Agreement.Masculine | Agreement.Neuter)) !== 0;
}

/** One past the last token of the model. */
export function productEnd(scan: NameScan, to: number): number {
  const { tokens, bits } = scan;
  let end = to + 1;
  while (end < tokens.count && tokens.gap[end]! <= 1 && (bits[end]! & (Name.Open | Name.Letters) || tokens.kind[end] === TokenKind.Number)) end++;
  return end;
}
