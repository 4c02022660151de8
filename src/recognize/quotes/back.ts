/** Reported speech that the next sentence points back to: "... Das teilte die Polizei mit." */
import { Class, Cue } from './bits.js';
import { findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { WORDS } from './marked.js';
import { Edge, type Parts } from './parts.js';
import { findAgent, findSubjectBehind, type Reach } from './speaker.js';

/**
 * "Das teilte die Polizei mit": what was said is the sentence before, tokens from..to, of which `quoted` tells whether
 * something in it is quoted already. True when this sentence is nothing else.
 */
export function findBackReference(parts: Parts, from: number, to: number, quoted: boolean, drafts: Draft[]): boolean {
  const head = parts.head[0]!;
  if (parts.count === 0 || parts.finite[0] !== head + 1 || (parts.classAt(head) & Class.BackReference) === 0) return false;
  const cue = findCue(parts, 0);
  if (cue === undefined || (cue.bits & (Cue.Say | Cue.Think)) === 0 || parts.edge[0] === Edge.Colon) return false;
  const speaker = cue.passive ? findAgent(parts, 0) : findSubjectBehind(parts, 0, cue.finite);
  if (from >= to || (quoted && !takesWords(drafts, from, speaker, cue.token))) {
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

/** Words in marks that the sentence from token `from` on takes up are of whoever says all of it; false when it holds other quotations. */
function takesWords(drafts: readonly Draft[], from: number, speaker: Reach, cue: number): boolean {
  let first = drafts.length;
  while (first > 0 && drafts[first - 1]!.pieces[0]! >= from) {
    if (!WORDS.has(drafts[first - 1]!.by)) return false;
    first--;
  }
  for (let i = first; i < drafts.length; i++) {
    drafts[i]!.speaker = speaker;
    drafts[i]!.cue = { from: cue, to: cue + 1 };
  }
  return true;
}
