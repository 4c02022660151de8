/** The clause that a verb or noun of saying governs: sagte, dass ...; forderte, ... zu ...; der Meinung, dass ... */
import { LAST_WORD, TokenKind } from '../../model.js';
import { Class, Cue } from './bits.js';
import { type CueFound, findCue } from './cue.js';
import { type Draft, makeDraft } from './draft.js';
import { Edge, Lead, type Parts } from './parts.js';
import { phraseEnd } from './phrase.js';
import { findAgent, findSubject, NOBODY, type Reach, sharedSubject, speakerOf } from './speaker.js';

/** "sagte, dass ...", "sagte, er habe ...", "forderte, ... zu ...": the clause behind the cue. */
export function behindCue(parts: Parts, p: number, cue: CueFound): Draft | undefined {
  const q = complementOf(parts, p, cue.bits);
  if (q < 0) return undefined;
  const start = parts.lead[q] === Lead.Plain || parts.lead[q] === Lead.Verb ? parts.start[q]! : parts.head[q]!;
  return makeDraft('indirect', [start, complementEnd(parts, p, q)], speakerOf(parts, p, cue), cue.token, parts.lead[q] === Lead.That ? 'de/quote/that' : parts.infinitive[q]! >= 0 && parts.finite[q]! < 0 ? 'de/quote/infinitive' : 'de/quote/clause');
}

/** "der Meinung, dass ...", "auf die Frage, ob ..." */
export function behindNoun(parts: Parts, p: number, noun: number): Draft | undefined {
  const q = complementOf(parts, p, Cue.Think | Cue.Ask);
  if (q !== p + 1) return undefined;
  const start = parts.lead[q] === Lead.Plain || parts.lead[q] === Lead.Verb ? parts.start[q]! : parts.head[q]!;
  let speaker: Reach = NOBODY;
  if (noun + 1 < parts.end[p]!) {
    const c = parts.classAt(noun + 1);
    const from = c & Class.Determiner ? noun + 1 : c & Class.Agent ? noun + 2 : -1;
    if (from > 0) {
      const to = phraseEnd(parts, from, parts.end[p]!, false);
      if (to > from) speaker = { from, to };
    }
  }
  if (speaker.from < 0) speaker = findAgent(parts, p);
  if (speaker.from < 0) speaker = parts.finite[p]! >= 0 ? findSubject(parts, p, parts.finite[p]!) : sharedSubject(parts, p);
  // "Es kam die Meldung", "Vorwürfe wurden laut": nobody is named but the words themselves.
  if (speaker.from < 0) speaker = phraseOf(parts, noun);
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
    // "sprach mit X, die erklärte, dass ...": the clause belongs to the nearer verb.
    if (lead === Lead.Relative && endsInCue(parts, q)) return -1;
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

function endsInCue(parts: Parts, q: number): boolean {
  const cue = findCue(parts, q);
  return cue !== undefined && cue.token === parts.end[q]! - 1 && (cue.bits & (Cue.Say | Cue.Think | Cue.Ask)) !== 0;
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
  const { tokens } = parts;
  const inner = parts.finite[p]! < 0 || (parts.lead[p] !== Lead.Plain && parts.lead[p] !== Lead.Verb);
  for (let r = q; r < parts.count; r++) {
    if (r > q) {
      // A relative or subordinate clause of saying, then the verb of the sentence around it.
      if (inner && parts.lead[r] === Lead.Verb && parts.mood[r] === 0) return parts.end[r - 1]!;
      if (parts.joined[r] && isNewSaying(parts, r)) return parts.end[r - 1]!;
      if (!inner && goesOnOutside(parts, q, r)) return parts.end[r - 1]!;
      if (parts.lead[r] === Lead.As && r > q && findCue(parts, r)) return parts.end[r - 1]!;
      if (parts.lead[r] === Lead.Verb && parts.mood[r] === 0 && parts.joined[r] && findCue(parts, r)) return parts.end[r - 1]!;
    }
    // "dass es kalt werde und kündigte an", "es sei kalt und fror"
    const subjunctive = !inner && parts.mood[q] !== 0 && parts.lead[q] === Lead.Plain;
    for (let i = Math.max(parts.head[r]!, parts.start[q]! + 2); i < parts.end[r]! - 1; i++) {
      if (tokens.kind[i]! > LAST_WORD || (parts.classAt(i) & Class.Conjunction) === 0) continue;
      if (tokens.kind[i + 1] === 0 && parts.isFinite(i + 1) && !parts.isSubjunctive1(i + 1) && !parts.isSubjunctive2(i + 1) && (subjunctive || parts.cueAt(i + 1) & (Cue.Say | Cue.Ask | Cue.Head)) && i + 1 < parts.end[r]! - 1) return i;
    }
    if (parts.edge[r] === Edge.Semicolon) return parts.end[r]!;
  }
  return parts.to;
}

/** "sagte, er sei krank, blieb aber", "sagte, er sei krank, doch seine Ärztin erklärte": the main clause goes on behind the clause in the subjunctive. */
function goesOnOutside(parts: Parts, q: number, r: number): boolean {
  const { lead, finite, mood, head } = parts;
  if (parts.quote[r]! >= 0 || mood[q] === 0 || mood[r] !== 0 || finite[r]! < 0) return false;
  if (lead[r] === Lead.Verb) return !parts.joined[r] && mood[r - 1] !== 0 && (lead[r - 1] === Lead.Plain || lead[r - 1] === Lead.That);
  return lead[r] === Lead.Plain && parts.joined[r] === 1 && finite[r]! > head[r]! && (lead[q] !== Lead.That || finite[r]! < parts.end[r]! - 1) && findCue(parts, r) !== undefined;
}

/** "und fügte hinzu": the same speaker says something new. */
function isNewSaying(parts: Parts, r: number): boolean {
  if (parts.mood[r] !== 0 || parts.finite[r] !== parts.head[r]) return false;
  return findCue(parts, r) !== undefined;
}

/** The noun of saying with its article and attributes. */
function phraseOf(parts: Parts, noun: number): Reach {
  let from = noun;
  while (from > parts.from && parts.tokens.kind[from - 1] === TokenKind.Lower && (parts.classAt(from - 1) & (Class.Preposition | Class.Conjunction)) === 0 && !parts.isFinite(from - 1)) {
    from--;
    if (parts.classAt(from) & Class.Determiner) break;
  }
  return { from, to: noun + 1 };
}
