/** Who speaks: the subject of the clause of saying, or the agent of the passive. */
import { Agreement } from '../../gazetteer/lexicon.js';
import { TokenKind } from '../../model.js';
import type { CueFound } from './cue.js';
import { Lead, type Parts } from './parts.js';
import { beginsPhrase, isNounLike, phraseEnd, skipEnclosed } from './phrase.js';
import { agrees, isAdjectiveOnly, isClearSubject, isDative, isNominative, isTime, mayModify } from './agreement.js';
import { endOfName, isSomebody } from './somebody.js';
import { Class } from './bits.js';

const LONGEST_ANTECEDENT = 12;

/** Tokens of a speaker; `from` is -1 when nobody is named. */
export type Reach = { from: number; to: number };
export const NOBODY: Reach = { from: -1, to: -1 };

/** Who speaks, by the verb: the subject, or the agent of a passive. */
export function speakerOf(parts: Parts, p: number, cue: CueFound): Reach {
  if (cue.passive) return findAgent(parts, p);
  const subject = findSubject(parts, p, cue.finite);
  // "wie aus der Regierung verlautete": no subject at all.
  return subject.from >= 0 ? subject : placeOfSaying(parts, p, parts.lead[p] === Lead.As ? parts.head[p]! + 1 : cue.finite + 1, parts.end[p]!);
}

/** Subject of the clause whose finite verb is `verb` in part `p`. */
export function findSubject(parts: Parts, p: number, verb: number): Reach {
  const lead = parts.lead[p]!;
  const head = parts.head[p]!;
  if (lead === Lead.Relative) {
    // "der sagte": the pronoun; "in dem er sagte", "den er nannte": the subject comes later.
    const c = parts.classAt(head);
    const other = subjectBehind(parts, p, c & Class.Preposition ? head + 2 : head + 1, parts.end[p]!);
    if (c & (Class.Preposition | Class.Oblique)) return other;
    return other.from === head + 1 && isClearSubject(parts, other.from, other.to) ? other : { from: antecedentOf(parts, p), to: head + 1 };
  }
  if (lead !== Lead.Plain && lead !== Lead.Verb) {
    const start = lead === Lead.So && verb >= 0 && verb > head ? Math.max(head, verb) + 1 : head + 1;
    const found = subjectBehind(parts, p, start, parts.end[p]!);
    return found;
  }
  // "biss den Mann und rief": the second verb shares the subject of the first.
  if (parts.finite[p]! >= 0 && verb > parts.finite[p]!) verb = parts.finite[p]!;
  if (parts.joined[p] && verb === head) {
    const shared = sharedSubject(parts, p);
    if (shared.from >= 0) return shared;
  }
  if (verb > head && lead === Lead.Plain) {
    const before = subjectBefore(parts, head, verb);
    if (before.from < 0) return subjectBehind(parts, p, verb + 1, parts.end[p]!);
    if (agrees(parts, before, verb) && (!isClearSubject(parts, verb + 1, parts.end[p]!) || (isNounLike(parts, verb + 1) && isSomebody(parts, before, [])))) return before;
    const behind = subjectBehind(parts, p, verb + 1, parts.end[p]!);
    return behind.from < 0 ? before : behind;
  }
  // The verb opens its part: "X, Präsident von Y, sagte" or "..., sagte X".
  const behind = subjectBehind(parts, p, verb + 1, parts.end[p]!);
  const front = frontOf(parts, p);
  if (front >= 0 && !(behind.from === verb + 1 && isClearSubject(parts, behind.from, behind.to))) {
    const before = subjectBefore(parts, parts.head[front]!, parts.end[front]!);
    if (before.from >= 0 && isNominative(parts, before.from)) return { from: before.from, to: appositionEnd(parts, front, p, before.to) };
  }
  if (behind.from >= 0) return behind;
  // "X bestätigte das, teilte aber mit": no subject of its own.
  return front >= 0 ? placeOfSaying(parts, front, parts.end[front]!, parts.end[front]!) : sharedSubject(parts, p);
}

/** First token of the noun phrase right in front of a relative clause that its pronoun can stand for; the pronoun when there is none. */
function antecedentOf(parts: Parts, p: number): number {
  const head = parts.head[p]!;
  if (p === 0 || parts.quote[p - 1]! >= 0 || parts.joined[p]) return head;
  const { tokens, words } = parts;
  const { nounForm } = words.lexicon;
  const end = parts.end[p - 1]!;
  const first = Math.max(parts.head[p - 1]!, end - LONGEST_ANTECEDENT);
  const cases = nounForm[tokens.word[head]!]! & Agreement.Nominative;
  for (let i = end - 1; i >= first; i--) {
    if (!beginsPhrase(parts, i) || (i > first && isNounLike(parts, i) && opensPhrase(parts, i - 1)) || phraseEnd(parts, i, end, false) !== end) continue;
    for (let k = i; k < end; k++) {
      if (!isNounLike(parts, k)) continue;
      const genders = anyCase(nounForm[tokens.word[k]!]!);
      if (genders === 0 || (genders & cases) !== 0) return i;
      break;
    }
  }
  return head;
}

/** A word in front of a noun that belongs to its phrase: article, attribute, or another name. */
function opensPhrase(parts: Parts, i: number): boolean {
  return parts.tokens.kind[i] !== TokenKind.Punct && (parts.classAt(i) & (Class.Preposition | Class.Conjunction)) === 0 && !parts.isFinite(i);
}

/** Genders and numbers of a noun, whatever its case, as bits of the nominative. */
const anyCase = (form: number): number => (form | (form >> 4) | (form >> 8) | (form >> 12)) & Agreement.Nominative;

/** Subject of a clause whose first place something else takes: "das sagte X", "das geht aus dem Urteil hervor". */
export function findSubjectBehind(parts: Parts, p: number, verb: number): Reach {
  const found = subjectBehind(parts, p, verb + 1, parts.end[p]!);
  return found.from >= 0 ? found : placeOfSaying(parts, p, verb + 1, parts.end[p]!);
}

/** "X lobte den Plan, der ..., und sagte": the subject of the last main clause before part `p`. */
export function sharedSubject(parts: Parts, p: number): Reach {
  for (let q = p - 1; q >= 0; q--) {
    if (parts.quote[q]! >= 0 || parts.finite[q]! < 0 || (parts.lead[q] !== Lead.Plain && parts.lead[q] !== Lead.Verb)) continue;
    return findSubject(parts, q, parts.finite[q]!);
  }
  return NOBODY;
}

/** Agent of the passive in part `p`: "von der Polizei". */
export function findAgent(parts: Parts, p: number): Reach {
  for (let i = parts.head[p]!; i < parts.end[p]! - 1; i++) {
    if ((parts.classAt(i) & Class.Agent) === 0) continue;
    const end = phraseEnd(parts, i + 1, parts.end[p]!, false);
    if (end > i + 1) return { from: i + 1, to: end };
  }
  // "In einem Bericht wird gefordert", "In einem Bericht, der ..., wird gefordert", "So wird in einem Bericht gefordert"
  const front = parts.lead[p] === Lead.Verb ? frontOf(parts, p) : -1;
  const place = front >= 0 ? placeOfSaying(parts, front, parts.end[front]!, parts.end[front]!) : placeOfSaying(parts, p, parts.end[p]!, parts.end[p]!);
  return place.from >= 0 ? place : documentIn(parts, p);
}

/** "wird in einer Mitteilung der Partei gefordert": what is written there says it. */
function documentIn(parts: Parts, p: number): Reach {
  const { tokens, words } = parts;
  const end = parts.end[p]!;
  for (let i = parts.head[p]!; i < end; i++) {
    if (!words.sets.placeOfSaying.has(tokens.word[i]!)) continue;
    const to = phraseEnd(parts, i + 1, end, false);
    for (let k = i + 1; k < to; k++) if (parts.classAt(k) & (Class.SpeakerNoun | Class.SayingNoun) || parts.isSourceNoun(k)) return { from: i + 1, to };
  }
  return NOBODY;
}

/** The part that holds the first words of the clause whose verb opens part `p`; -1 when a clause or nothing stands there. */
export function frontOf(parts: Parts, p: number): number {
  let front = -1;
  for (let q = p - 1; q >= 0; q--) {
    const lead = parts.lead[q]!;
    if (parts.quote[q]! >= 0) break;
    if (lead === Lead.Relative || lead === Lead.Subjunction || lead === Lead.Whereby) continue;
    if (lead !== Lead.Plain || parts.finite[q]! >= 0) break;
    front = q;
  }
  return front;
}

/** "Papier, Präsident des Gerichts, sagte": the apposition belongs to the speaker. */
function appositionEnd(parts: Parts, front: number, verbPart: number, end: number): number {
  let last = end;
  for (let q = front + 1; q < verbPart; q++) {
    if (parts.lead[q] !== Lead.Plain || parts.finite[q]! >= 0) break;
    last = parts.end[q]!;
  }
  return last;
}

/** The noun phrase in front of the verb, if that can be the subject. */
function subjectBefore(parts: Parts, from: number, to: number): Reach {
  const { tokens } = parts;
  // „Brot für alle“ und die Innung: the part begins with the mark, its first word behind it.
  let at = from > parts.from && tokens.kind[from - 1] === TokenKind.Punct && skipEnclosed(parts, from - 1, to) > from ? from - 1 : from;
  const name = parts.classAt(at) & Class.Preposition ? endOfName(parts, at) : at;
  if (name > at) return { from: at, to: name };
  while (at < to && !beginsPhrase(parts, at)) {
    const c = parts.classAt(at);
    // "Als Grund nannte", "In Rom sagte", "Es heißt"
    if (c & (Class.Preposition | Class.Subjunction | Class.As)) return NOBODY;
    if (tokens.kind[at] === TokenKind.Punct) {
      if (skipEnclosed(parts, at, to) > at) break;
      return NOBODY;
    }
    at++;
  }
  if (at >= to || !isNominative(parts, at) || isTime(parts, at, to) || parts.classAt(at) & Class.Nobody) return NOBODY;
  const end = phraseEnd(parts, at, to, true);
  if (end <= at || isDative(parts, at, end)) return NOBODY;
  // "Letztlich", "Passend zu": an adjective without a noun.
  if (at === parts.from && isAdjectiveOnly(parts, at) && (end === at + 1 || !mayModify(parts, at + 1))) return NOBODY;
  return { from: at, to: end };
}

/** The first noun phrase from `at` on that can be the subject. */
function subjectBehind(parts: Parts, p: number, at: number, to: number): Reach {
  const { tokens } = parts;
  while (at < to) {
    const c = parts.classAt(at);
    if (tokens.kind[at] === TokenKind.Punct) {
      const end = phraseEnd(parts, at, to, false);
      if (end > at) return { from: at, to: end };
      // Words taken up, or a name in small letters when nobody else is there: „tagesschau.de“.
      const behind = skipEnclosed(parts, at, to);
      if (behind > at) {
        const other = subjectBehind(parts, p, behind, to);
        return other.from < 0 && parts.lead[p] === Lead.As ? { from: at, to: behind } : other;
      }
      at++;
      continue;
    }
    if (c & Class.Preposition) {
      const name = endOfName(parts, at);
      if (name > at) return { from: at, to: name };
      const end = phraseEnd(parts, at + 1, to, false);
      at = Math.max(end, at + 1);
      continue;
    }
    if (c & Class.Nobody) return placeOfSaying(parts, p, at + 1, to);
    if ((!beginsPhrase(parts, at) && tokens.kind[at] === TokenKind.Lower)) {
      at++;
      continue;
    }
    if (!beginsPhrase(parts, at)) {
      at++;
      continue;
    }
    let end = phraseEnd(parts, at, to, false);
    if (end <= at) {
      at++;
      continue;
    }
    if (!isNominative(parts, at)) {
      at = end;
      continue;
    }
    if (end === parts.end[p]! && p + 1 < parts.count) end = appositionBehind(parts, p, end);
    return { from: at, to: end };
  }
  return NOBODY;
}

/** The first noun phrase from `at` on, whatever its case, that no preposition governs. */
export function findPhrase(parts: Parts, at: number, to: number): Reach {
  for (let i = at; i < to; ) {
    const governed = (parts.classAt(i) & Class.Preposition) !== 0;
    if (!governed && (parts.tokens.kind[i] === TokenKind.Punct || !beginsPhrase(parts, i))) {
      i++;
      continue;
    }
    const from = governed ? i + 1 : i;
    const end = phraseEnd(parts, from, to, false);
    if (!governed && end > from) return { from, to: end };
    i = Math.max(end, i + 1);
  }
  return NOBODY;
}

/** "heißt es in der Mitteilung", "aus Paris hieß es": where something is said stands for who says it. */
export function placeOfSaying(parts: Parts, p: number, at: number, to: number): Reach {
  const { tokens, words } = parts;
  for (let i = at; i < to; i++) {
    if (!words.sets.placeOfSaying.has(tokens.word[i]!)) continue;
    const end = phraseEnd(parts, i + 1, to, false);
    if (end > i + 1 && !isTime(parts, i + 1, end)) return { from: i + 1, to: end };
  }
  const head = parts.head[p]!;
  if (head < at && words.sets.placeOfSaying.has(tokens.word[head]!)) {
    const end = phraseEnd(parts, head + 1, at - 1, false);
    if (end > head + 1 && !isTime(parts, head + 1, end)) return { from: head + 1, to: end };
  }
  return NOBODY;
}

/** "sagte X, der Chef des Verbands": an apposition behind the speaker, up to the end of its part. */
function appositionBehind(parts: Parts, p: number, end: number): number {
  const q = p + 1;
  if (parts.lead[q] !== Lead.Plain || parts.finite[q]! >= 0 || parts.infinitive[q]! >= 0 || parts.joined[q] || parts.quote[q]! >= 0) return end;
  if (!isNounLike(parts, parts.head[q]!) && !(parts.classAt(parts.head[q]!) & Class.Determiner)) return end;
  const reach = phraseEnd(parts, parts.head[q]!, parts.end[q]!, false);
  return reach === parts.end[q] ? reach : end;
}
