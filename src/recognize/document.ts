/** What the document knows: a name said once with strong evidence is that name everywhere. */
import { WordFlag } from '../gazetteer/lexicon.js';
import { findWord } from '../gazetteer/find-word.js';
import { spanOf } from '../span.js';
import { RowBit } from './names/row-bits.js';
import { flagsOf, Name, WEAK_NAME, type NameScan, type Proposal } from './names/scan.js';

/** Adds the names that only the rest of the article makes certain; corrects single words that it knows better. */
export function applyDocument(scan: NameScan, proposals: Proposal[]): void {
  const { tokens, bits, text, lexicon } = scan;
  // Last words of sure persons, and single words that are sure.
  const known = new Map<number, Proposal>();
  for (const proposal of proposals) {
    if (!proposal.sure || proposal.form !== 'name') continue;
    const words = proposal.to - proposal.from;
    if (proposal.type !== 'person' && words > 1) continue;
    const last = tokens.word[proposal.to - 1]!;
    const rival = known.get(last);
    if (!rival || (rival.to - rival.from < words && proposal.type === 'person')) known.set(last, proposal);
  }
  if (known.size === 0) return;
  const { single } = scan;
  const count = proposals.length;
  for (let p = 0; p < count; p++) if (proposals[p]!.to === proposals[p]!.from + 1) single[proposals[p]!.from] = p + 1;
  for (const i of scan.candidates) {
    const b = bits[i]!;
    if (b & Name.Function) continue;
    const word = tokens.word[i]!;
    if (b & Name.Common && (b & WEAK_NAME) === 0 && (lexicon.flags[word]! & WordFlag.Derived) === 0) continue;
    let source = known.get(word);
    if (!source && b & (Name.Open | Name.Surname | WEAK_NAME) && text.charCodeAt(tokens.end[i]! - 1) === 115) {
      const base = findWord(lexicon, text, tokens.start[i]!, tokens.end[i]! - 1);
      if (base !== 0) source = known.get(base);
    }
    if (!source) continue;
    const full = source.type === 'person' && source.to - source.from > 1;
    if (b & Name.Common && (b & WEAK_NAME) === 0 && !(full && lexicon.flags[word]! & WordFlag.Derived)) continue;
    if (b & Name.Common && !full && b & Name.Start) continue;
    if (b & Name.Common && hasArticle(scan, i)) continue;
    const own = proposals[single[i]! - 1];
    if (own?.form === 'part' || (own?.sure && !(full && isWeakerThan(scan, own)))) continue;
    if (own && own.type === source.type) continue;
    if (own) {
      own.type = source.type;
      own.form = 'name';
      own.row = source.row;
      own.by = 'de/document';
      delete own.name;
      continue;
    }
    proposals.push({ ...spanOf(tokens, i, i + 1), type: source.type, form: 'name', row: source.row, by: 'de/document', entity: -1, sure: false });
  }
  for (let p = 0; p < count; p++) single[proposals[p]!.from] = 0;
}

/** Is a noun meant: an article, a possessive or an adjective in front? */
function hasArticle(scan: NameScan, token: number): boolean {
  return token > 0 && (scan.bits[token - 1]! & Name.Capital) === 0 && (flagsOf(scan, token - 1) & (WordFlag.Determiner | WordFlag.Adjective)) !== 0;
}

/** Gives a listed organization or small place way to a person that the article names in full? */
function isWeakerThan(scan: NameScan, own: Proposal): boolean {
  if (own.row < 0 || own.type === 'person') return false;
  return (scan.rowBits[own.row]! & (RowBit.Party | RowBit.Big | RowBit.Country)) === 0;
}
