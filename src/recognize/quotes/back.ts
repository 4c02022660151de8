/** Reported speech that the next sentence points back to: "... Das teilte die Polizei mit." */
import { Class, Cue } from './bits.js';
import { findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { Edge, type Parts } from './parts.js';
import { findAgent, findSubjectBehind } from './speaker.js';

/** "Das teilte die Polizei mit": what was said is the sentence before, tokens from..to. True when this sentence is nothing else. */
export function findBackReference(parts: Parts, from: number, to: number, drafts: Draft[]): boolean {
  const head = parts.head[0]!;
  if (parts.count === 0 || parts.finite[0] !== head + 1 || (parts.classAt(head) & Class.BackReference) === 0) return false;
  const cue = findCue(parts, 0);
  if (cue === undefined || (cue.bits & (Cue.Say | Cue.Think)) === 0 || parts.edge[0] === Edge.Colon) return false;
  const speaker = cue.passive ? findAgent(parts, 0) : findSubjectBehind(parts, 0, cue.finite);
  if (from >= to) {
    // A quotation in marks stands there, as yet without a speaker: "...". Das sagte X.
    const last = drafts[drafts.length - 1];
    if (last?.kind === 'direct' && last.cue.from < 0 && last.pieces[last.pieces.length - 1]! >= parts.from - 2) {
      last.speaker = speaker;
      last.cue = { from: cue.token, to: cue.token + 1 };
    }
    return true;
  }
  drafts.push(makeDraft('indirect', [from, to], speaker, cue.token, 'de/quote/back'));
  return true;
}
