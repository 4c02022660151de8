/** Reported speech in front of its cue or around it: "..., sagte X", "..., so X", "wie X mitteilte". */
import { Class, Cue } from './bits.js';
import { type CueFound, findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { Edge, Lead, type Parts } from './parts.js';
import { phraseEnd } from './phrase.js';
import { findAgent, findSubject, findSubjectBehind, type Reach, speakerOf } from './speaker.js';

/** "..., so die Polizei", "..., so betonte er": what stands around it. */
export function readSo(parts: Parts, p: number): Draft | undefined {
  if (p === 0) return undefined;
  const head = parts.head[p]!;
  const finite = parts.finite[p]!;
  let speaker: Reach;
  if (finite >= 0) {
    const cue = findCue(parts, p);
    if (cue === undefined || finite !== head + 1 || (cue.bits & (Cue.Say | Cue.Think)) === 0) return undefined;
    speaker = findSubject(parts, p, finite);
  } else {
    const end = phraseEnd(parts, head + 1, parts.end[p]!, true);
    if (end <= head + 1 || parts.classAt(head + 1) & Class.Oblique) return undefined;
    speaker = { from: head + 1, to: end };
  }
  return around(parts, p, speaker, head, 'de/quote/so');
}

/** "wie X mitteilte": in front of the clause, behind it or inside it. */
export function readAs(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  if ((cue.bits & (Cue.Say | Cue.Think)) === 0) return undefined;
  return around(parts, p, speakerOf(parts, p, cue), cue.token, 'de/quote/as');
}

/** "Wie X, ein Sprecher der Polizei, mitteilte, ...": the verb of the clause stands behind an apposition or a relative clause. */
export function readSplitAs(parts: Parts, p: number): Draft | undefined {
  if (parts.finite[p]! >= 0) return undefined;
  const speaker = findSubject(parts, p, -1);
  if (speaker.from < 0) return undefined;
  let end = speaker.to;
  let apposition = true;
  for (let q = p + 1; q < parts.count && q < p + 4 && parts.quote[q]! < 0; q++) {
    if (parts.lead[q] === Lead.Relative) {
      apposition = false;
      continue;
    }
    if (parts.finite[q]! < 0) {
      if (apposition) end = parts.end[q]!;
      continue;
    }
    const cue = findCue(parts, q);
    if (cue === undefined || (cue.bits & (Cue.Say | Cue.Think)) === 0 || cue.token < parts.end[q]! - 1) return undefined;
    const pieces: number[] = [];
    if (p > 0 && isSpoken(parts, 0, p - 1)) pieces.push(parts.start[0]!, parts.end[p - 1]!);
    if (q + 1 < parts.count && isSpoken(parts, q + 1, parts.count - 1)) pieces.push(parts.start[q + 1]!, parts.to);
    return pieces.length === 0 ? undefined : makeDraft('indirect', pieces, { from: speaker.from, to: end }, cue.token, 'de/quote/as');
  }
  return undefined;
}

/** "..., sagte X": the verb opens its part, its subject follows, and a clause stands before it, which is not what was said up to token `covered`. */
export function readInserted(parts: Parts, p: number, cue: CueFound, covered: number): Draft | undefined {
  if (p === 0 || parts.lead[p] !== Lead.Verb || parts.joined[p] || cue.passive || cue.finite !== parts.head[p] || (cue.bits & (Cue.Say | Cue.Think)) === 0) return undefined;
  // "sagte, er sei krank, erkannte aber": the main clause goes on.
  if ((cue.bits & Cue.Say) === 0 && covered >= parts.end[p - 1]!) return undefined;
  // Behind a quotation in marks it is the frame of that one.
  if (!hasMainClause(parts, p) || (parts.quote[p - 1]! >= 0 && !isReportedBefore(parts, p - 1))) return undefined;
  const speaker = findSubjectBehind(parts, p, cue.finite);
  if (speaker.from < 0 && !namesNobody(parts, p)) return undefined;
  return around(parts, p, speaker, cue.token, 'de/quote/inserted');
}

/** "..., das teilte X mit": the clause behind what was said points back to it. */
export function readPointer(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  const head = parts.head[p]!;
  if (p === 0 || parts.lead[p] !== Lead.Plain || parts.joined[p] || (parts.classAt(head) & Class.BackReference) === 0 || parts.finite[p] !== head + 1) return undefined;
  if ((cue.bits & (Cue.Say | Cue.Think)) === 0 || parts.mood[p] === 1 || parts.edge[p] === Edge.Colon || parts.quote[p - 1]! >= 0 || !hasMainClause(parts, p)) return undefined;
  return around(parts, p, cue.passive ? findAgent(parts, p) : findSubjectBehind(parts, p, cue.finite), cue.token, 'de/quote/inserted');
}

/** "heißt es", "hieß es" */
function namesNobody(parts: Parts, p: number): boolean {
  const next = parts.head[p]! + 1;
  return next < parts.end[p]! && (parts.classAt(next) & Class.Nobody) !== 0;
}

/** Does a main clause (or a quotation) stand between the last full break and part `p`? */
function hasMainClause(parts: Parts, p: number): boolean {
  for (let q = p - 1; q >= 0; q--) {
    if (parts.edge[q] === Edge.Semicolon) return false;
    if (parts.lead[q] === Lead.Plain && parts.finite[q]! >= 0) return true;
    if (parts.lead[q] === Lead.Verb) return true;
  }
  return false;
}

/** "Der Plan sei gut, „weil er allen nützt“, sagte X": is a main clause in the subjunctive in front of the quotation that fills part `p`? */
function isReportedBefore(parts: Parts, p: number): boolean {
  for (let q = p - 1; q >= 0 && parts.quote[q]! < 0; q--) if (parts.lead[q] === Lead.Plain && parts.mood[q] === 1) return parts.edge[p - 1] !== Edge.Colon;
  return false;
}

/** The sentence without part `p`: one piece or two. Undefined when hardly anything is left, or all of it is a quotation. */
function around(parts: Parts, p: number, speaker: Reach, cue: number, by: string): Draft | undefined {
  let first = 0;
  for (let q = p - 1; q >= 0; q--) {
    if (parts.edge[q] !== Edge.Semicolon) continue;
    first = q + 1;
    break;
  }
  let last = parts.count - 1;
  for (let q = p; q < parts.count; q++) {
    if (parts.edge[q] !== Edge.Semicolon) continue;
    last = q;
    break;
  }
  const next = behindSpeaker(parts, p, last);
  const pieces: number[] = [];
  if (isSpoken(parts, first, p - 1)) pieces.push(parts.start[first]!, parts.end[p - 1]!);
  if (isSpoken(parts, next, last)) pieces.push(parts.start[next]!, parts.end[last]!);
  return pieces.length === 0 ? undefined : makeDraft('indirect', pieces, speaker, cue, by);
}

/** First part behind `p` that goes on with what was said: not a relative clause or an apposition of the speaker. */
function behindSpeaker(parts: Parts, p: number, last: number): number {
  let q = p + 1;
  while (q <= last && (parts.lead[q] === Lead.Relative || (parts.lead[q] === Lead.Plain && parts.finite[q]! < 0 && q < last) || parts.lead[q] === Lead.Subjunction)) q++;
  if (q <= last && q > p + 1 && parts.lead[q] === Lead.Plain && parts.finite[q]! < 0) return last + 1;
  return q;
}

/** Does one of these parts hold a clause outside quotation marks? */
function isSpoken(parts: Parts, first: number, last: number): boolean {
  for (let q = first; q <= last; q++) {
    if (parts.quote[q]! < 0 && (parts.finite[q]! >= 0 || parts.infinitive[q]! >= 0)) return true;
  }
  return false;
}
