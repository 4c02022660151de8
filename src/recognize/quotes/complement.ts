/** Reported speech that a verb or noun of saying governs: behind it (sagte, dass ...), in front of it (..., sagte X), or around it. */
import { LAST_WORD } from '../../model.js';
import { type CueFound, findCue, findNounCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { Edge, Lead, type Parts } from './parts.js';
import { phraseEnd } from './phrase.js';
import { findAgent, findSubject, findSubjectBehind, NOBODY, type Reach } from './speaker.js';
import { Class, Cue } from './words.js';

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
    const draft = parts.lead[p] === Lead.As ? readAs(parts, p, cue) : (readInserted(parts, p, cue) ?? behindCue(parts, p, cue));
    if (draft === undefined) continue;
    drafts.push(draft);
    if (draft.pieces[0]! > cue.token) covered = draft.pieces[draft.pieces.length - 1]!;
  }
}

/** "Das teilte die Polizei mit": what was said is the sentence before, tokens from..to. True when this sentence is nothing else. */
export function findBackReference(parts: Parts, from: number, to: number, drafts: Draft[]): boolean {
  const head = parts.head[0]!;
  if (parts.count === 0 || parts.finite[0] !== head + 1 || (parts.words.classOf(parts.tokens.word[head]!) & Class.BackReference) === 0) return false;
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

/** Who speaks, by the verb: the subject, or the agent of a passive. */
export function speakerOf(parts: Parts, p: number, cue: CueFound): Reach {
  return cue.passive ? findAgent(parts, p) : findSubject(parts, p, cue.finite);
}

/** "..., so die Polizei", "..., so betonte er": what stands around it. */
function readSo(parts: Parts, p: number): Draft | undefined {
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
    if (end <= head + 1 || parts.words.classOf(parts.tokens.word[head + 1]!) & Class.Oblique) return undefined;
    speaker = { from: head + 1, to: end };
  }
  return around(parts, p, speaker, head, 'de/quote/so');
}

/** "wie X mitteilte": in front of the clause, behind it or inside it. */
function readAs(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  if ((cue.bits & (Cue.Say | Cue.Think)) === 0) return undefined;
  return around(parts, p, speakerOf(parts, p, cue), cue.token, 'de/quote/as');
}

/** "..., sagte X": the verb opens its part, its subject follows, and a clause stands before it. */
function readInserted(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  if (p === 0 || parts.lead[p] !== Lead.Verb || parts.joined[p] || cue.passive || cue.finite !== parts.head[p] || (cue.bits & (Cue.Say | Cue.Think)) === 0) return undefined;
  // Behind a quotation in marks it is the frame of that one.
  if (parts.quote[p - 1]! >= 0 || !hasMainClause(parts, p)) return undefined;
  const speaker = findSubjectBehind(parts, p, cue.finite);
  if (speaker.from < 0 && !namesNobody(parts, p)) return undefined;
  return around(parts, p, speaker, cue.token, 'de/quote/inserted');
}

/** "heißt es", "hieß es" */
function namesNobody(parts: Parts, p: number): boolean {
  const next = parts.head[p]! + 1;
  return next < parts.end[p]! && (parts.words.classOf(parts.tokens.word[next]!) & Class.Nobody) !== 0;
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

/** "sagte, dass ...", "sagte, er habe ...", "forderte, ... zu ...": the clause behind the cue. */
function behindCue(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  const q = complementOf(parts, p, cue.bits);
  if (q < 0) return undefined;
  const start = parts.lead[q] === Lead.Plain || parts.lead[q] === Lead.Verb ? parts.start[q]! : parts.head[q]!;
  return makeDraft('indirect', [start, complementEnd(parts, p, q)], speakerOf(parts, p, cue), cue.token, parts.lead[q] === Lead.That ? 'de/quote/that' : parts.infinitive[q]! >= 0 && parts.finite[q]! < 0 ? 'de/quote/infinitive' : 'de/quote/clause');
}

/** "der Meinung, dass ...", "auf den Vorwurf der CDU, es handele sich ..." */
function behindNoun(parts: Parts, p: number, noun: number): Draft | undefined {
  const q = complementOf(parts, p, Cue.Think | Cue.Ask);
  if (q !== p + 1) return undefined;
  const start = parts.lead[q] === Lead.Plain || parts.lead[q] === Lead.Verb ? parts.start[q]! : parts.head[q]!;
  let speaker: Reach = NOBODY;
  if (noun + 1 < parts.end[p]!) {
    const c = parts.words.classOf(parts.tokens.word[noun + 1]!);
    const from = c & Class.Determiner ? noun + 1 : c & Class.Agent ? noun + 2 : -1;
    if (from > 0) {
      const to = phraseEnd(parts, from, parts.end[p]!, false);
      if (to > from) speaker = { from, to };
    }
  }
  if (speaker.from < 0) speaker = findAgent(parts, p);
  if (speaker.from < 0 && parts.finite[p]! >= 0) speaker = findSubject(parts, p, parts.finite[p]!);
  // "Es kam die Meldung": the noun itself says nothing.
  if (speaker.from <= noun && noun < speaker.to) speaker = NOBODY;
  return makeDraft('indirect', [start, complementEnd(parts, p, q)], speaker, noun, 'de/quote/noun');
}

/** The part behind `p` that the cue governs, or -1. */
function complementOf(parts: Parts, p: number, bits: number): number {
  const limit = Math.min(parts.count, p + 6);
  for (let q = p + 1; q < limit; q++) {
    if (parts.quote[q]! >= 0 || parts.edge[q - 1] === Edge.Semicolon) return -1;
    const lead = parts.lead[q]!;
    if (lead === Lead.That) return q;
    if (lead === Lead.Whether) return q;
    if (lead === Lead.Question) return bits & (Cue.Say | Cue.Think) ? q : -1;
    if (lead === Lead.Relative || lead === Lead.As || lead === Lead.So || lead === Lead.Whereby) continue;
    if (lead === Lead.Purpose) return -1;
    if (lead === Lead.Subjunction) {
      // "sagte, wenn es regne, bleibe er": the subordinate clause opens what was said.
      if (parts.mood[q]! === 1 && q + 1 < parts.count && parts.lead[q + 1] === Lead.Verb) return q;
      continue;
    }
    if (lead === Lead.Verb) return -1;
    if (parts.finite[q]! >= 0) {
      if (parts.joined[q] && parts.mood[q] !== 1) return -1;
      if (parts.mood[q] === 1) return q;
      if (parts.mood[q] === 2 && bits & (Cue.Say | Cue.Think)) return q;
      return bits & Cue.Say && q === p + 1 && !parts.joined[q] && parts.end[p]! - parts.head[p]! > 1 ? q : -1;
    }
    if (parts.infinitive[q]! >= 0) return bits & Cue.Ask ? q : -1;
    if (opensClause(parts, q)) return q;
  }
  return -1;
}

/** A part without a verb that begins a clause going on behind a relative clause: "sagte, die Frau, die er kenne, sei ...". */
function opensClause(parts: Parts, q: number): boolean {
  for (let r = q + 1; r < parts.count && r < q + 6; r++) {
    if (parts.lead[r] === Lead.Verb) return parts.mood[r] === 1;
    if (parts.lead[r] === Lead.Relative || parts.lead[r] === Lead.Subjunction || (parts.lead[r] === Lead.Plain && parts.finite[r]! < 0)) continue;
    return parts.lead[r] === Lead.Plain && parts.mood[r] === 1;
  }
  return false;
}

/** Where what was said ends: with the sentence, or where the clause of saying goes on. */
function complementEnd(parts: Parts, p: number, q: number): number {
  const { tokens, words } = parts;
  const inner = parts.finite[p]! < 0 || (parts.lead[p] !== Lead.Plain && parts.lead[p] !== Lead.Verb);
  for (let r = q; r < parts.count; r++) {
    if (r > q) {
      // A relative or subordinate clause of saying, then the verb of the sentence around it.
      if (inner && parts.lead[r] === Lead.Verb && parts.mood[r] === 0) return parts.end[r - 1]!;
      if (parts.joined[r] && isNewSaying(parts, r)) return parts.end[r - 1]!;
      if (parts.lead[r] === Lead.As && r > q && findCue(parts, r)) return parts.end[r - 1]!;
      if (parts.lead[r] === Lead.Verb && parts.mood[r] === 0 && parts.joined[r] && findCue(parts, r)) return parts.end[r - 1]!;
    }
    // "dass es kalt werde und kündigte an"
    for (let i = Math.max(parts.head[r]!, parts.start[q]! + 2); i < parts.end[r]! - 1; i++) {
      if (tokens.kind[i]! > LAST_WORD || (words.classOf(tokens.word[i]!) & Class.Conjunction) === 0) continue;
      const next = tokens.word[i + 1]!;
      if (tokens.kind[i + 1] === 0 && words.isFinite(next) && !words.isSubjunctive1(next) && !words.isSubjunctive2(next) && words.cueOf(next) & (Cue.Say | Cue.Ask | Cue.Head) && i + 1 < parts.end[r]! - 1) return i;
    }
    if (parts.edge[r] === Edge.Semicolon) return parts.end[r]!;
  }
  return parts.to;
}

/** "und fügte hinzu": the same speaker says something new. */
function isNewSaying(parts: Parts, r: number): boolean {
  if (parts.mood[r] !== 0 || parts.finite[r] !== parts.head[r]) return false;
  return findCue(parts, r) !== undefined;
}
