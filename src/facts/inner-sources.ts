/** What somebody says happened has the one who says so as its source. */
import type { Quote } from '../model.js';
import type { Candidate, Matcher } from './match.js';
import { isNobody, quoteAround, sameOne, speakerOf } from './quote-speaker.js';

/** Gives the facts that are told inside of a quotation its speaker, except those of which the speaker is the subject. */
export function fillFromSpeakers(matcher: Matcher, candidates: readonly Candidate[]): void {
  if (matcher.analysis.quotes.length === 0) return;
  for (const { fact, token } of candidates) {
    if (fact.source !== undefined || fact.type === 'statement') continue;
    const speaker = speakerOf(matcher, quoteAround(matcher, token, isSpoken));
    if (speaker && !isNobody(speaker) && !(fact.subject && sameOne(fact.subject, speaker))) fact.source = speaker;
  }
}

/** Words that somebody said in these or other words; of a summary nobody knows where it ends. */
function isSpoken({ kind, speaker }: Quote): boolean {
  return speaker !== undefined && kind !== 'reported';
}
