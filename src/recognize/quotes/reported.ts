/** Reported speech with a cue in its own sentence: a verb or noun of saying, so, wie. */
import { findCue, findNounCue } from './cue.js';
import { behindCue, behindNoun } from './complement.js';
import type { Draft } from './draft.js';
import { readAs, readInserted, readPointer, readSo, readSplitAs } from './inserted.js';
import { Lead, type Parts } from './parts.js';

/** Finds the clauses of the sentence that somebody is reported to have said. */
export function findReported(parts: Parts, drafts: Draft[]): void {
  let covered = parts.from; // tokens before this one belong to a clause already found
  for (let p = 0; p < parts.count; p++) {
    if (parts.quote[p]! >= 0 || parts.start[p]! < covered) continue;
    const so = parts.lead[p] === Lead.So ? readSo(parts, p) : undefined;
    if (so) {
      drafts.push(so);
      continue;
    }
    const cue = findCue(parts, p);
    if (cue === undefined && parts.lead[p] === Lead.As) {
      const draft = readSplitAs(parts, p);
      if (draft) {
        drafts.push(draft);
        covered = parts.to;
      }
      continue;
    }
    if (cue === undefined) {
      const noun = findNounCue(parts, p);
      if (noun < 0) continue;
      const draft = behindNoun(parts, p, noun);
      if (draft) {
        drafts.push(draft);
        covered = draft.pieces[draft.pieces.length - 1]!;
      }
      continue;
    }
    const draft = parts.lead[p] === Lead.As ? readAs(parts, p, cue) : (readInserted(parts, p, cue, covered) ?? readPointer(parts, p, cue) ?? behindCue(parts, p, cue));
    if (draft === undefined) continue;
    drafts.push(draft);
    if (draft.pieces[0]! > cue.token) covered = draft.pieces[draft.pieces.length - 1]!;
  }
}
