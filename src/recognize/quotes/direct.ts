/** Direct speech: what stands between quotation marks, unless it is a name, a title or a single word taken up. */
import { findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { quotationRule } from './marked.js';
import type { MarkPairs } from './marks.js';
import { Lead, type Parts } from './parts.js';
import type { Running } from './running.js';
import { findSubject, NOBODY, type Reach } from './speaker.js';
import { Cue } from './words.js';

/** Finds the quotations in marks that open in this sentence; `first` is the first draft of the sentence. */
export function findDirect(parts: Parts, pairs: MarkPairs, pair: number, drafts: Draft[], first: number, going: Draft | undefined, running: Running): void {
  const cues = cuesOf(parts);
  for (let k = pair; k < pairs.count && pairs.open[k]! < parts.to; k++) {
    if (pairs.open[k]! < parts.from || pairs.depth[k]! > 0) continue;
    const open = pairs.open[k]!;
    const close = pairs.close[k]!;
    const rule = quotationRule(parts, open, close, { cues, named: ((findCue(parts, parts.partOf(open))?.bits ?? 0) & Cue.Name) !== 0, reported: going !== undefined || isInside(drafts, first, open) });
    if (rule === undefined) continue;
    const { speaker, cue } = speakerOfQuotation(parts, open, drafts, first, running);
    // „Name" in the middle of the speaker's own name.
    if (speaker.from <= open && close < speaker.to) continue;
    drafts.push(makeDraft('direct', [open + 1, close], speaker, cue, rule));
  }
}

/** Bits of all cues outside the marks. */
function cuesOf(parts: Parts): number {
  let bits = 0;
  for (let p = 0; p < parts.count; p++) {
    if (parts.quote[p]! >= 0) continue;
    if (parts.lead[p] === Lead.So && p > 0) bits |= Cue.Say;
    bits |= findCue(parts, p)?.bits ?? 0;
  }
  return bits;
}

function isInside(drafts: readonly Draft[], first: number, token: number): boolean {
  for (let i = first; i < drafts.length; i++) {
    const { kind, pieces } = drafts[i]!;
    if (kind === 'direct' || kind === 'reported') continue;
    for (let k = 0; k < pieces.length; k += 2) if (pieces[k]! <= token && token < pieces[k + 1]!) return true;
  }
  return false;
}

/** Who says it: the subject of the clause of saying in the sentence, or the speaker of the report that it stands in. */
function speakerOfQuotation(parts: Parts, open: number, drafts: readonly Draft[], first: number, running: Running): { speaker: Reach; cue: number } {
  for (let i = first; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'direct' && draft.speaker.from >= 0) return { speaker: draft.speaker, cue: draft.cue.from };
  }
  let best = -1;
  for (let p = 0; p < parts.count; p++) {
    if (parts.quote[p]! >= 0) continue;
    if (parts.lead[p] === Lead.So && p > 0 && parts.finite[p]! < 0) {
      const speaker = findSubject(parts, p, -1);
      if (speaker.from >= 0) return { speaker, cue: parts.head[p]! };
    }
    const cue = findCue(parts, p);
    if (cue !== undefined && (cue.bits & (Cue.Say | Cue.Name | Cue.Think)) !== 0) {
      const speaker = findSubject(parts, p, cue.finite);
      if (speaker.from >= 0) return { speaker, cue: cue.token };
    }
    if (best < 0 && parts.finite[p]! >= 0 && parts.start[p]! < open) best = p;
  }
  if (best >= 0) {
    const speaker = findSubject(parts, best, parts.finite[best]!);
    if (speaker.from >= 0) return { speaker, cue: -1 };
  }
  return { speaker: running.speaker.from >= 0 ? running.speaker : NOBODY, cue: -1 };
}
