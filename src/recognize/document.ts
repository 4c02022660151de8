/** What the document knows: a name said once with strong evidence is that name everywhere. */
import { findWord } from '../gazetteer/find-word.js';
import { spanOf } from '../span.js';
import { Name, WEAK_NAME, type NameScan, type Proposal } from './names/scan.js';

/** Adds the names that only the rest of the article makes certain; corrects single words that it knows better. */
export function applyDocument(scan: NameScan, proposals: Proposal[]): void {
  const { tokens, bits, text, lexicon } = scan;
  // Last words of sure persons, and single words that are sure.
  const known = new Map<number, Proposal>();
  for (const proposal of proposals) {
    if (!proposal.sure || proposal.form !== 'name') continue;
    const words = proposal.to - proposal.from;
    if (proposal.type === 'person' ? words > 3 && false : words > 1) continue;
    const last = tokens.word[proposal.to - 1]!;
    const rival = known.get(last);
    if (!rival || (rival.to - rival.from < words && proposal.type === 'person')) known.set(last, proposal);
  }
  if (known.size === 0) return;
  const at = new Map<number, Proposal>();
  for (const proposal of proposals) if (proposal.to === proposal.from + 1) at.set(proposal.from, proposal);
  for (let i = 0; i < tokens.count; i++) {
    const b = bits[i]!;
    if ((b & Name.Capital) === 0 || b & Name.Function) continue;
    const word = tokens.word[i]!;
    let source = known.get(word);
    if (!source && b & (Name.Open | Name.Surname | WEAK_NAME) && text.charCodeAt(tokens.end[i]! - 1) === 115) {
      const base = findWord(lexicon, text, tokens.start[i]!, tokens.end[i]! - 1);
      if (base !== 0) source = known.get(base);
    }
    if (!source) continue;
    if (b & Name.Common && (b & WEAK_NAME) === 0) continue;
    if (b & Name.Common && b & Name.Start) continue;
    const own = at.get(i);
    if (own?.sure || own?.form === 'part') continue;
    if (own && own.type === source.type) continue;
    if (own) own.by = '';
    proposals.push({ ...spanOf(tokens, i, i + 1), type: source.type, form: 'name', row: source.row, by: 'de/document', entity: -1, sure: false });
  }
}
