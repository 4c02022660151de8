/** What the document knows: a name said once with strong evidence is that name everywhere. */
import { WordFlag } from '../gazetteer/lexicon.js';
import { findWord } from '../gazetteer/find-word.js';
import { decide, priorsOfShape } from './ambiguity.js';
import { propose } from './names/propose.js';
import { RowBit } from './names/row-bits.js';
import { flagsOf, Name, WEAK_NAME, type NameScan, type Proposal } from './names/scan.js';

const LEGAL_FORM = 'de/organization/legal-form';

/** Points that make an unknown word of several surroundings an organization. */
const SURE_ORGANIZATION = 7;

/** Adds the names that only the rest of the article makes certain; corrects single words that it knows better. */
export function applyDocument(scan: NameScan): void {
  const { proposals, tokens, bits, text, lexicon } = scan;
  // Last words of sure persons, and single words that are sure.
  const known = new Map<number, Proposal>();
  for (const proposal of proposals) {
    if (!proposal.sure || proposal.form !== 'name') continue;
    const words = proposal.to - proposal.from;
    if (proposal.by === LEGAL_FORM && isShortName(scan, proposal)) {
      const first = tokens.word[proposal.from]!;
      if (!known.has(first)) known.set(first, proposal);
    }
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
    const short = source.by === LEGAL_FORM;
    if (b & Name.Common && (b & WEAK_NAME) === 0 && !((full || short) && lexicon.flags[word]! & WordFlag.Derived)) continue;
    if (b & Name.Common && !full && !short && b & Name.Start) continue;
    if (b & Name.Common && hasArticle(scan, i)) continue;
    const own = proposals[single[i]! - 1];
    if (own?.form === 'part' || (own?.sure && !(full && isWeakerThan(scan, own)))) continue;
    if (own && own.type === source.type) continue;
    if (own) {
      own.type = source.type;
      own.form = 'name';
      own.row = source.row;
      own.by = 'de/document';
      own.name = undefined;
      continue;
    }
    propose(scan, i, i + 1, source.type, 'name', source.row, 'de/document', false);
  }
  for (let p = 0; p < count; p++) single[proposals[p]!.from] = 0;
}

/** An unknown word said several times: what stands around it anywhere in the article decides for all of them. */
export function decideDoubts(scan: NameScan): void {
  const { doubts, tokens, priors, verdict } = scan;
  if (doubts.length < 4) return;
  const contexts = new Map<number, number>();
  const repeated = new Set<number>();
  for (let d = 0; d < doubts.length; d += 2) {
    const word = tokens.word[doubts[d]!]!;
    const context = contexts.get(word);
    if (context !== undefined) repeated.add(word);
    contexts.set(word, (context ?? 0) | doubts[d + 1]!);
  }
  for (let d = 0; d < doubts.length && repeated.size > 0; d += 2) {
    const token = doubts[d]!;
    const word = tokens.word[token]!;
    if (!repeated.has(word)) continue;
    priorsOfShape(scan, token, priors);
    decide(priors, contexts.get(word)!, verdict);
    if (verdict.type !== undefined && (verdict.type !== 'organization' || verdict.score >= SURE_ORGANIZATION)) propose(scan, token, token + 1, verdict.type, 'name', -1, 'de/document/word', false);
  }
}

/** "Quastentec GmbH": the word that a company is called by elsewhere in the article, if it is a word that means nothing else. */
function isShortName(scan: NameScan, company: Proposal): boolean {
  const b = scan.bits[company.from]!;
  if (b & Name.Hyphen) return false;
  if (b & (Name.Open | Name.Letters)) return (b & Name.Listed) === 0;
  return (b & (Name.Common | Name.Listed | Name.Function)) === Name.Common && (flagsOf(scan, company.from) & (WordFlag.Derived | WordFlag.OrgHead)) === WordFlag.Derived;
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
