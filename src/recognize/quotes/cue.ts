/** Finds the verb or noun of saying in one part of a sentence. */
import { VerbForm } from '../../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import { Lead, type Parts } from './parts.js';
import { AUXILIARY, Class, Cue, SPEAKING } from './bits.js';
import { Look } from './looks.js';
import { familyOf } from './marks.js';

/** A cue: token of the verb, what may follow it, and the finite verb that its subject goes with. */
export type CueFound = { token: number; bits: number; finite: number; passive: boolean };

const PARTNERS = 8;
const OPEN = 40;
const CLOSE = 41;
const LONGEST_BRACKET = 60;

/** The last cue of part `p`, undefined when it has none. */
export function findCue(parts: Parts, p: number): CueFound | undefined {
  if (parts.mayCue[p] === 0) return undefined;
  if (parts.cueSearched[p] === 0) {
    parts.cueSearched[p] = 1;
    parts.cues[p] = searchCue(parts, p);
  }
  return parts.cues[p];
}

function searchCue(parts: Parts, p: number): CueFound | undefined {
  const { kind } = parts.tokens;
  const end = parts.end[p]!;
  const head = parts.head[p]!;
  const partners: number[] = []; // possible prefixes behind the verb, the last one first
  for (let i = end - 1; i >= head; i--) {
    if (kind[i]! > LAST_WORD) {
      i = enclosedStart(parts, i, head);
      continue;
    }
    const look = parts.lookAt(i);
    if (look & Look.Cue && (kind[i] === TokenKind.Lower || i === parts.from)) {
      const found = asCue(parts, p, i, partners);
      if (found) return found;
    }
    if (look & Look.Partner && partners.length < PARTNERS) partners.push(i);
  }
  return undefined;
}

/** The bracket or quotation mark that the one at `i` closes; `i` when it closes none. */
function enclosedStart(parts: Parts, i: number, head: number): number {
  const { text, tokens } = parts;
  const unit = text.charCodeAt(tokens.start[i]!);
  const family = familyOf(unit);
  if (unit !== CLOSE && family === 0) return i;
  const limit = Math.max(head, i - LONGEST_BRACKET);
  for (let k = i - 1; k >= limit; k--) {
    if (tokens.kind[k]! <= LAST_WORD) continue;
    const other = text.charCodeAt(tokens.start[k]!);
    if (unit === CLOSE ? other === OPEN : familyOf(other) === family) return k;
  }
  return i;
}

/** Reads the verb at `i` as a cue: a finite verb, or a participle or infinitive with a finite verb in the same part. */
function asCue(parts: Parts, p: number, i: number, partners: readonly number[]): CueFound | undefined {
  const form = parts.verbFormAt(i);
  const bits = cueBits(parts, p, i, partners);
  if ((bits & SPEAKING) === 0) return undefined;
  const finite = parts.finite[p]!;
  const other = finite >= 0 && finite !== i; // "wurde berichtet", "will sagen": the finite verb is another one
  const aux = other ? parts.cueAt(finite) & AUXILIARY : 0;
  const participle = (form & VerbForm.Participle2) !== 0;
  if (parts.isFinite(i) && !(participle && aux !== 0) && !(form & VerbForm.Infinitive && other)) return { token: i, bits, finite: i, passive: false };
  if (!other) return undefined;
  if (participle) {
    if (aux === 0 && (form & VerbForm.Infinitive) === 0) return undefined;
    return { token: i, bits, finite, passive: (aux & Cue.Become) !== 0 || ((aux & Cue.Be) !== 0 && (bits & Cue.Phrase) === 0) };
  }
  if ((form & (VerbForm.Infinitive | VerbForm.ZuInfinitive)) === 0 || parts.classAt(i - 1) & Class.InfinitiveMark) return undefined;
  return { token: i, bits, finite, passive: false };
}

/** What the verb at `i` means with its prefix (teilte ... mit) and with the words of its part (bekannt, davon). */
function cueBits(parts: Parts, p: number, i: number, partners: readonly number[]): number {
  const { tokens, words } = parts;
  let verb = words.lexicon.verb[tokens.word[i]!]!;
  let bits = words.cueOfVerb(verb);
  if (bits & Cue.Head && parts.isFinite(i)) {
    const prefix = prefixBehind(parts, p, i, partners);
    if (prefix >= 0) {
      verb = words.join(tokens.word[prefix]!, verb);
      bits = words.cueOfVerb(verb);
    }
  }
  if (bits & Cue.Phrase) {
    for (let k = parts.head[p]!; k < parts.end[p]!; k++) {
      if (k !== i && parts.lookAt(k) & Look.Partner) bits |= words.phrase(tokens.word[k]!, verb);
    }
  }
  return bits;
}

/** The prefix of the verb at `i`: the last word of its part, or of a later one that begins with it ("teilte X, der ..., mit"). */
function prefixBehind(parts: Parts, p: number, i: number, partners: readonly number[]): number {
  const { tokens, words } = parts;
  const verb = words.lexicon.verb[tokens.word[i]!]!;
  for (const partner of partners) if (partner > i && words.join(tokens.word[partner]!, verb) !== 0 && (endsClause(parts, p, partner) || partner === i + 1)) return partner;
  const limit = Math.min(parts.count, p + 4);
  for (let q = p + 1; q < limit; q++) {
    const head = parts.head[q]!;
    if (parts.classAt(head) & Class.Partner && words.join(tokens.word[head]!, verb) !== 0 && parts.end[q]! - head <= 2) return head;
    if (parts.lead[q] !== Lead.Relative && parts.lead[q] !== Lead.Plain) break;
  }
  return -1;
}

/** Does the verb bracket end at this token: at the end of the part, or before und? */
function endsClause(parts: Parts, p: number, token: number): boolean {
  if (token + 1 >= parts.end[p]!) return true;
  const { tokens } = parts;
  return tokens.kind[token + 1] === TokenKind.Punct || (parts.classAt(token + 1) & (Class.Conjunction | Class.That)) !== 0;
}

/** The noun of saying that a clause behind part `p` hangs on: "der Meinung", "den Vorwurf der CDU"; -1 when there is none. */
export function findNounCue(parts: Parts, p: number): number {
  const { tokens } = parts;
  for (let i = parts.end[p]! - 1; i >= parts.head[p]!; i--) {
    if (tokens.kind[i] !== TokenKind.Lower && parts.classAt(i) & Class.SayingNoun && !isSource(parts, i, parts.head[p]!)) return i;
  }
  return -1;
}

/** "nach den Worten der Sprecherin": a source, which reports its own sentence. */
function isSource(parts: Parts, noun: number, head: number): boolean {
  if (!parts.isSourceNoun(noun)) return false;
  for (let i = noun - 1; i >= Math.max(head, noun - 3); i--) if (parts.classAt(i) & (Class.NounBefore | Class.SourceBefore)) return true;
  return false;
}
