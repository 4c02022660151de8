/** Reported speech whose source is a phrase: laut X, nach Angaben von X, X zufolge, demnach. */
import { TokenKind } from '../../model.js';
import { type Draft, makeDraft } from './draft.js';
import { Edge, Lead, type Parts } from './parts.js';
import { beginsPhrase, phraseEnd } from './phrase.js';
import { NOBODY, type Reach } from './speaker.js';
import { Class } from './bits.js';

const RULE = 'de/quote/source';
/** Rules whose speaker says nothing beyond this sentence: demnach, wonach. */
export const THUS = 'de/quote/thus';
export const WHEREBY = 'de/quote/whereby';

/** A source phrase: the words to leave out, the source, and the word that makes it one. */
type SourcePhrase = { from: number; to: number; speaker: Reach; cue: number };

/** Finds every source phrase of the sentence and what it reports; the drafts from `first` on are what else is said in the sentence. */
export function findSourced(parts: Parts, drafts: Draft[], first: number): void {
  const { tokens } = parts;
  let done = parts.from;
  for (let i = parts.from; i < parts.to; i++) {
    if (i < done || tokens.kind[i] !== TokenKind.Lower && i !== parts.from && tokens.kind[i] !== TokenKind.Capital) continue;
    const c = parts.classAt(i);
    if ((c & (Class.SourceBefore | Class.SourceAfter | Class.NounBefore | Class.Thus | Class.Whereby)) === 0) continue;
    const p = parts.partOf(i);
    if (parts.quote[p]! >= 0) continue;
    const phrase = readSource(parts, p, i, c);
    if (phrase === undefined) continue;
    done = phrase.to;
    // "sagte, seiner Meinung nach sei ...": one and the same speaker.
    if (isReported(drafts, first, i)) continue;
    const pieces = reportedPieces(parts, p, phrase);
    if (pieces.length === 0) continue;
    drafts.push(makeDraft('indirect', pieces, phrase.speaker, phrase.cue, c & Class.Thus ? THUS : c & Class.Whereby ? WHEREBY : RULE));
  }
}

/** Does the token stand in something that a verb or noun of saying reports? */
function isReported(drafts: readonly Draft[], first: number, token: number): boolean {
  for (let i = first; i < drafts.length; i++) {
    const { by, pieces } = drafts[i]!;
    if (by === RULE || by === THUS || by === WHEREBY) continue;
    for (let k = 0; k < pieces.length; k += 2) if (pieces[k]! <= token && token < pieces[k + 1]!) return true;
  }
  return false;
}

function readSource(parts: Parts, p: number, i: number, c: number): SourcePhrase | undefined {
  const { tokens } = parts;
  const end = parts.end[p]!;
  if (c & Class.Whereby) return parts.head[p] === i ? { from: i, to: i + 1, speaker: antecedentOf(parts, p), cue: i } : undefined;
  if (c & Class.Thus) {
    const finite = parts.finite[p]!;
    if (finite < 0 || (finite !== i + 1 && finite > i)) return undefined;
    // "danach" also means afterwards: only what is said to be so counts.
    if (c & Class.Ambiguous && parts.mood[p] !== 1 && (parts.classAt(finite) & Class.Hearsay) === 0) return undefined;
    return { from: i, to: i + 1, speaker: { from: i, to: i + 1 }, cue: i };
  }
  if (c & Class.SourceAfter) {
    const from = phraseStart(parts, p, i);
    return from < i ? { from, to: i + 1, speaker: { from, to: i }, cue: i } : undefined;
  }
  if (c & Class.NounBefore) {
    // "seiner Ansicht nach": the noun right before, and nothing that "nach" governs behind.
    if (i > parts.head[p]! && parts.isSourceNoun(i - 1) && !parts.words.isViewNoun(tokens.word[i - 1]!) && tokens.kind[i - 1] !== TokenKind.Lower && !(i + 1 < end && beginsPhrase(parts, i + 1) && parts.finite[p] !== i + 1)) {
      const from = phraseStart(parts, p, i);
      if (from < i) return { from, to: i + 1, speaker: { from, to: i }, cue: i };
    }
    // "Studien, nach denen ..."
    if (p > 0 && parts.lead[p] === Lead.Relative && parts.head[p] === i && antecedentOf(parts, p).from >= 0) return { from: i, to: i + 2, speaker: { from: i + 1, to: i + 2 }, cue: i };
    const noun = sourceNounBehind(parts, i + 1, end);
    if (noun < 0) return undefined;
    const view = parts.words.isViewNoun(tokens.word[noun]!);
    if (view !== parts.words.sets.viewBefore.has(tokens.word[i]!)) return undefined;
    // "aus seiner Sicht", "aus Sicht der Polizei", but "aus heutiger Sicht"
    if (view && (parts.classAt(i + 1) & Class.Determiner) === 0 && (noun + 1 >= end || (parts.classAt(noun + 1) & Class.Attached) === 0)) return undefined;
  }
  // "laut denen": a relative pronoun is the source.
  const to = sourceEnd(parts, p, i + 1);
  if (to <= i + 1) return undefined;
  return { from: i, to, speaker: { from: i + 1, to }, cue: i };
}

/** "ein Bericht der Zeitung, wonach ...": the noun phrase in front that says something. */
function antecedentOf(parts: Parts, p: number): Reach {
  const { tokens } = parts;
  const end = parts.end[p - 1]!;
  const head = parts.head[p - 1]!;
  for (let i = end - 1; i >= head; i--) {
    if (tokens.kind[i] === TokenKind.Lower || !saysSomething(parts, i)) continue;
    let from = i;
    while (from > head && (tokens.kind[from - 1] === TokenKind.Lower || from - 1 === parts.from) && isInside(parts, from - 1)) {
      from--;
      if (parts.classAt(from) & Class.Determiner) break;
    }
    return { from, to: phraseEnd(parts, from, end, true) };
  }
  return NOBODY;
}

/** Bericht, Behauptung, Studie */
function saysSomething(parts: Parts, i: number): boolean {
  return (parts.classAt(i) & (Class.SayingNoun | Class.SpeakerNoun)) !== 0 || parts.isSourceNoun(i);
}

/** An article or attribute in front of a noun. */
function isInside(parts: Parts, i: number): boolean {
  return (parts.classAt(i) & (Class.Preposition | Class.Conjunction)) === 0 && !parts.isFinite(i);
}

/** The noun of a source behind "nach", with an article and attributes between: nach einem Bericht. */
function sourceNounBehind(parts: Parts, i: number, end: number): number {
  const { tokens } = parts;
  const limit = Math.min(end, i + 7);
  for (let k = i; k < limit; k++) {
    const kind = tokens.kind[k]!;
    if (kind === TokenKind.Lower) {
      if (parts.classAt(k) & (Class.Conjunction | Class.Preposition) && k === i) return -1;
      continue;
    }
    if (kind > TokenKind.DigitWord) return -1;
    if (parts.isSourceNoun(k)) return k;
    if (kind === TokenKind.Capital && k > i + 1) continue;
  }
  return -1;
}

/** Where the source ends: before the verb that follows it at the head of a sentence, else with its noun phrase. */
function sourceEnd(parts: Parts, p: number, from: number): number {
  const finite = parts.finite[p]!;
  if (parts.head[p] === from - 1 && parts.lead[p] === Lead.Plain) {
    if (finite > from) {
      return finite;
    }
    // "Laut Polizeichef X, dem Leiter der Behörde, wurden ...": up to the part that the verb opens.
    for (let q = p + 1; finite < 0 && q < parts.count && q < p + 5; q++) {
      if (parts.lead[q] === Lead.Verb) return parts.start[q]! - 1;
      if (parts.finite[q]! >= 0 && parts.lead[q] === Lead.Plain) break;
    }
  }
  return phraseEnd(parts, from, parts.end[p]!, false);
}

/** First word of the noun phrase that ends before `i`. */
function phraseStart(parts: Parts, p: number, i: number): number {
  const head = parts.head[p]!;
  const finite = parts.finite[p]!;
  if (finite > i || finite < 0) return head;
  if (finite === i + 1) return head;
  // In the middle: after the verb and what is no part of a phrase.
  let at = Math.max(head, finite + 1);
  for (let k = at; k < i; k++) {
    if (!beginsPhrase(parts, k) && parts.tokens.kind[k] === TokenKind.Lower) continue;
    const end = phraseEnd(parts, k, i, false);
    if (end === i) return k;
    at = end;
    k = Math.max(k, end - 1);
  }
  return i - 1;
}

/** Does the part of a sentence end at this token? */
function edgeBehind(parts: Parts, token: number): boolean {
  const p = parts.partOf(token);
  return token === parts.end[p]! && parts.edge[p] !== Edge.None;
}

/** What the source is said to have said: the sentence without the phrase, or its own subordinate clause. */
function reportedPieces(parts: Parts, p: number, phrase: SourcePhrase): number[] {
  const lead = parts.lead[p]!;
  let from = parts.from;
  let to = parts.to;
  const own = p > 0 && lead !== Lead.Plain && lead !== Lead.Verb;
  if (own) {
    from = parts.start[p]!;
    for (let q = p + 1; q < parts.count; q++) {
      if (parts.lead[q] !== Lead.Verb) continue;
      to = parts.start[q]! - 1;
      break;
    }
  } else {
    for (let q = p - 1; q >= 0; q--) {
      if (parts.edge[q] !== Edge.Semicolon) continue;
      from = parts.start[q + 1]!;
      break;
    }
  }
  for (let q = p; q < parts.count; q++) {
    if (parts.edge[q] !== Edge.Semicolon) continue;
    to = parts.end[q]!;
    break;
  }
  const pieces: number[] = [];
  if (phrase.from > from) pieces.push(from, phrase.from);
  // "laut X, Leiter der Behörde, ...": without the comma behind the source.
  const next = phrase.to < to && edgeBehind(parts, phrase.to) ? phrase.to + 1 : phrase.to;
  if (next < to) pieces.push(next, to);
  return pieces;
}
