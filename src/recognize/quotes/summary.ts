/** Sentences that sum up what somebody said, without a clause that repeats it: "Die SPD forderte höhere Löhne." */
import type { Mention } from '../../model.js';
import { findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { Lead, type Parts } from './parts.js';
import { isSomebody } from './somebody.js';
import { findAgent, findSubject } from './speaker.js';
import { Cue } from './bits.js';

/** Takes the whole sentence when its main verb is one of saying and somebody is its subject. */
export function findSummary(parts: Parts, mentions: readonly Mention[], drafts: Draft[]): void {
  for (let p = 0; p < parts.count; p++) {
    const lead = parts.lead[p]!;
    if (parts.quote[p]! >= 0 || (lead !== Lead.Plain && lead !== Lead.Verb)) continue;
    const cue = findCue(parts, p);
    if (cue === undefined || (cue.bits & Cue.Sum) === 0) continue;
    const speaker = cue.passive ? findAgent(parts, p) : findSubject(parts, p, cue.finite);
    if (speaker.from < 0 || !isSomebody(parts, speaker, mentions)) continue;
    drafts.push(makeDraft('reported', [parts.from, parts.to], speaker, -1, 'de/quote/summary'));
    return;
  }
}
