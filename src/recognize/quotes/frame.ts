/** The clause around a quotation in marks: who says it, and the word that says so. */
import { type CueFound, findCue } from './cue.js';
import { Edge, Lead, type Parts } from './parts.js';
import { beginsPhrase, phraseEnd } from './phrase.js';
import { isSomebody } from './somebody.js';
import { findAgent, findPhrase, findSubject, findSubjectBehind, NOBODY, placeOfSaying, type Reach } from './speaker.js';
import { Class, Cue } from './bits.js';

/** `via` is who passes the words on: the paper that quotes the speaker. */
export type Frame = { speaker: Reach; cue: number; via?: Reach };
const NONE: Frame = { speaker: NOBODY, cue: -1 };

/** The frame of a quotation that fills part `p`: "..., sagte X" behind it, or the clause in front of it. */
export function frameOfWhole(parts: Parts, p: number): Frame {
  const behind = p + 1 < parts.count ? frameBehind(parts, p + 1) : undefined;
  // A verb of saying right behind the words is theirs, whoever announced them.
  if (behind !== undefined && behind.cue >= 0) return behind;
  if (p > 0 && parts.edge[p - 1] === Edge.Colon) {
    const before = frameBefore(parts, p - 1);
    if (before.speaker.from >= 0) return before;
  }
  if (behind !== undefined) return behind;
  return p > 0 ? frameBefore(parts, p - 1) : NONE;
}

/** "..., sagte X": the part right behind the quotation. */
export function frameBehind(parts: Parts, q: number): Frame | undefined {
  const head = parts.head[q]!;
  if (parts.lead[q] === Lead.So) {
    if (parts.finite[q]! >= 0) return withSubject(parts, q, findCue(parts, q));
    const to = phraseEnd(parts, head + 1, parts.end[q]!, true);
    return to > head + 1 ? { speaker: { from: head + 1, to }, cue: head } : undefined;
  }
  const words = parts.classAt(head);
  if (words & Class.SourceBefore) {
    const to = phraseEnd(parts, head + 1, parts.end[q]!, false);
    if (to > head + 1) return { speaker: { from: head + 1, to }, cue: head };
  }
  if (parts.finite[q]! < 0 || parts.joined[q]) return undefined;
  if (parts.lead[q] === Lead.Verb || parts.lead[q] === Lead.As || parts.start[q] === parts.end[q - 1]!) {
    const cue = findCue(parts, q);
    return cue === undefined && parts.lead[q] !== Lead.Verb ? undefined : withSubject(parts, q, cue);
  }
  const cue = findCue(parts, q);
  return cue !== undefined && cue.bits & Cue.Say ? withSubject(parts, q, cue) : undefined;
}

/** "X sagte:", "X, Chef von Y:", "X wörtlich:": the nearest clause of saying in front, from part `q` back; else the nearest main clause. */
function frameBefore(parts: Parts, q: number): Frame {
  let silent: Frame | undefined;
  for (let p = q; p >= 0 && parts.quote[p]! < 0; p--) {
    const lead = parts.lead[p]!;
    if (parts.finite[p]! < 0) {
      if (lead !== Lead.So || p === 0) continue;
      const to = phraseEnd(parts, parts.head[p]! + 1, parts.end[p]!, true);
      if (to > parts.head[p]! + 1) return { speaker: { from: parts.head[p]! + 1, to }, cue: parts.head[p]! };
      continue;
    }
    if (lead === Lead.Question || lead === Lead.That) continue;
    const cue = findCue(parts, p);
    if (cue === undefined && (silent !== undefined || (lead !== Lead.Plain && lead !== Lead.Verb))) continue;
    const frame = withSubject(parts, p, cue);
    if (frame === undefined) continue;
    if (cue !== undefined) return frame;
    silent = frame;
  }
  if (silent !== undefined) return silent;
  // No verb at all: the speaker stands alone in front of the colon.
  if (parts.finite[q]! < 0 && parts.edge[q] === Edge.Colon) {
    let first = q;
    while (first > 0 && parts.finite[first - 1]! < 0 && parts.quote[first - 1]! < 0) first--;
    const head = parts.head[first]!;
    if (beginsPhrase(parts, head)) {
      const to = phraseEnd(parts, head, parts.end[first]!, true);
      if (to > head) return { speaker: { from: head, to }, cue: -1 };
    }
  }
  return NONE;
}

/** The frame of words in marks inside part `p`: its own clause first, then those in front, then those behind. */
export function frameOfFragment(parts: Parts, p: number): Frame {
  let silent: Frame | undefined;
  for (let step = 0; step < parts.count * 2; step++) {
    const q = step <= p ? p - step : step;
    if (q >= parts.count) break;
    if (parts.quote[q]! >= 0 || (parts.finite[q]! < 0 && parts.lead[q] !== Lead.So)) continue;
    if (q > p) {
      const behind = frameBehind(parts, q);
      if (behind !== undefined && behind.cue >= 0) return behind;
      continue;
    }
    const cue = findCue(parts, q);
    const frame = withSubject(parts, q, cue);
    if (frame === undefined) continue;
    if (cue !== undefined) return frame;
    silent ??= frame;
  }
  return silent ?? NONE;
}

function withSubject(parts: Parts, p: number, cue: CueFound | undefined): Frame | undefined {
  const finite = cue?.finite ?? parts.finite[p]!;
  if (finite < 0) return undefined;
  // "Das Ziel sei, „...“": the frame itself is reported, and its subject says nothing.
  if (parts.isSubjunctive1(finite) && (cue === undefined || (cue.bits & Cue.Say) === 0)) return { speaker: NOBODY, cue: cue?.token ?? -1 };
  const cited = cue !== undefined && parts.words.sets.cite.has(parts.words.lexicon.verb[parts.tokens.word[cue.token]!]!);
  if (cited) return citation(parts, p, cue);
  const speaker = cue?.passive ? findAgent(parts, p) : findSubject(parts, p, finite);
  return speaker.from < 0 ? undefined : { speaker, cue: cue?.token ?? -1 };
}

/** "Das Blatt zitiert den Wirt", "..., zitiert das Blatt den Wirt", "wird der Wirt vom Blatt zitiert": two who say the same. */
function citation(parts: Parts, p: number, { token, finite, passive }: CueFound): Frame | undefined {
  let speaker: Reach;
  let via: Reach;
  if (passive) {
    speaker = findSubject(parts, p, finite);
    via = findAgent(parts, p);
    if (via.from < 0) via = placeOfSaying(parts, p, parts.head[p]!, parts.end[p]!);
    if (via.from >= 0 && !isSomebody(parts, via, [])) via = NOBODY;
  } else {
    const behind = findPhrase(parts, finite + 1, parts.end[p]!);
    const opens = finite === parts.head[p];
    via = opens ? behind : findSubject(parts, p, finite);
    speaker = opens ? findPhrase(parts, Math.max(behind.to, finite + 1), parts.end[p]!) : behind;
  }
  if (via.from >= 0 && parts.classAt(via.from) & Class.Nobody) via = NOBODY;
  const quoted = speaker.from >= 0 && (speaker.to <= via.from || via.to <= speaker.from) && isSomebody(parts, speaker, []);
  if (quoted && via.from >= 0) return { speaker, cue: token, via };
  if (!quoted) speaker = via.from >= 0 ? via : findSubjectBehind(parts, p, finite);
  return speaker.from < 0 ? undefined : { speaker, cue: token };
}
