/** How a finder puts a name forward. */
import type { EntityType, MentionForm } from '../../model.js';
import type { Part } from '../parts.js';
import type { NameScan, Proposal } from './scan.js';

/** Proposes the tokens `from` to `to`. What is `sure` is told to the rest of the document; an empty `by` holds the place of what is no name. */
export function propose(scan: NameScan, from: number, to: number, type: EntityType, form: MentionForm, row: number, by: string, sure: boolean, name?: string): void {
  const { start, end } = scan.tokens;
  const proposal: Proposal = { from, to, start: start[from]!, end: end[to - 1]!, type, form, row, by, entity: -1, name, sure };
  scan.proposals.push(proposal);
}

/** Proposes one token with a name inside. */
export function proposePart(scan: NameScan, token: number, part: Part): void {
  const name = part.row >= 0 ? scan.data.rows.name(part.row) : part.form === 'part' ? scan.text.slice(part.start, part.end) : undefined;
  propose(scan, token, token + 1, part.type, part.form, part.row, part.by, part.sure, name);
}

/** Proposes tokens derived from a place. */
export function proposeDerived(scan: NameScan, from: number, to: number, place: number, by: string, sure = false): void {
  propose(scan, from, to, 'place', 'derived', place, by, sure, scan.data.rows.name(place));
}
