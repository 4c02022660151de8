/** Finds the verb or noun of saying in one part of a sentence. */
import { VerbForm } from '../../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind } from '../../model.js';
import { Lead, type Parts } from './parts.js';
import { AUXILIARY, Class, CLOSED, Cue, SPEAKING } from './words.js';

/** A cue: token of the verb, what may follow it, and the finite verb that its subject goes with. */
export type CueFound = {
  token: number;
  bits: number;
  finite: number;
  passive: boolean;
  /** A noun of saying instead of a verb. */
  noun: boolean;
  /** The second half of the verb, or -1. */
  partner: number;
};

const PARTNERS = 8;
const OPEN = 40;
const CLOSE = 41;
const LONGEST_BRACKET = 60;

/** The last cue of part `p`, undefined when it has none. */
export function findCue(parts: Parts, p: number): CueFound | undefined {
  const { tokens, words } = parts;
  const { lexicon } = words;
  const end = parts.end[p]!;
  const head = parts.head[p]!;
  const partners: number[] = [];
  let lastWord = true;
  for (let i = end - 1; i >= head; i--) {
    const kind = tokens.kind[i]!;
    if (kind > LAST_WORD) {
      i = bracketStart(parts, i, head);
      continue;
    }
    const word = tokens.word[i]!;
    const c = words.classOf(word);
    const form = lexicon.verbForm[word]!;
    const low = kind === TokenKind.Lower || i === parts.from;
    if (low && form !== 0 && (c & CLOSED) === 0) {
      const found = asCue(parts, p, i, partners, lastWord);
      if (found) return found;
    }
    if (c & Class.Partner && partners.length < PARTNERS) partners.push(i);
    lastWord = false;
  }
  return undefined;
}

/** The bracket that the one at `i` closes; `i` when it closes none. */
function bracketStart(parts: Parts, i: number, head: number): number {
  if (parts.text.charCodeAt(parts.tokens.start[i]!) !== CLOSE) return i;
  const limit = Math.max(head, i - LONGEST_BRACKET);
  for (let k = i - 1; k >= limit; k--) if (parts.tokens.kind[k]! > LAST_WORD && parts.text.charCodeAt(parts.tokens.start[k]!) === OPEN) return k;
  return i;
}

/** Reads the verb at `i` as a cue, with the prefix and the words behind it. */
function asCue(parts: Parts, p: number, i: number, partners: readonly number[], last: boolean): CueFound | undefined {
  const { tokens, words } = parts;
  const { lexicon } = words;
  const word = tokens.word[i]!;
  const form = lexicon.verbForm[word]!;
  let verb = lexicon.verb[word]!;
  let bits = words.cueOfVerb(verb);
  let partner = -1;
  if (bits & Cue.Head && words.isFinite(word)) {
    const candidate = prefixBehind(parts, p, i, partners);
    if (candidate >= 0) {
      const joined = words.join(tokens.word[candidate]!, verb);
      if (joined !== 0) {
        verb = joined;
        bits = words.cueOfVerb(joined);
        partner = candidate;
      }
    }
  }
  if (bits & Cue.Phrase) {
    for (let k = parts.head[p]!; k < parts.end[p]!; k++) {
      if (k === i || (words.classOf(tokens.word[k]!) & Class.Partner) === 0) continue;
      const phrase = words.phrase(tokens.word[k]!, verb);
      if (phrase !== 0) {
        bits |= phrase;
        if (partner < 0) partner = k;
      }
    }
  }
  if ((bits & SPEAKING) === 0) return undefined;
  if (words.isFinite(word) && !(form & VerbForm.Participle2 && auxiliaryBefore(parts, p, i, last) >= 0) && !(form & VerbForm.Infinitive && otherFinite(parts, p, i))) {
    if (bits & AUXILIARY) return { token: i, bits, finite: i, passive: false, noun: false, partner };
    return { token: i, bits, finite: i, passive: false, noun: false, partner };
  }
  if ((form & (VerbForm.Participle2 | VerbForm.Infinitive | VerbForm.ZuInfinitive)) === 0) return undefined;
  const finite = parts.finite[p]!;
  if (finite < 0 || finite === i) return undefined;
  const aux = words.cueOf(tokens.word[finite]!);
  if (form & VerbForm.Participle2) {
    if ((aux & AUXILIARY) === 0 && (form & VerbForm.Infinitive) === 0) return undefined;
    const passive = (aux & Cue.Become) !== 0 || ((aux & Cue.Be) !== 0 && (bits & Cue.Phrase) === 0);
    return { token: i, bits, finite, passive, noun: false, partner };
  }
  if (i > 0 && words.classOf(tokens.word[i - 1]!) & Class.InfinitiveMark) return undefined;
  return { token: i, bits, finite, passive: false, noun: false, partner };
}

/** The prefix of the verb at `i`: the last word of its part, or of a later one that begins with it ("teilte X, der ..., mit"). */
function prefixBehind(parts: Parts, p: number, i: number, partners: readonly number[]): number {
  const { tokens, words } = parts;
  const verb = words.lexicon.verb[tokens.word[i]!]!;
  for (const partner of partners) if (partner > i && words.join(tokens.word[partner]!, verb) !== 0 && (endsClause(parts, p, partner) || partner === i + 1)) return partner;
  const limit = Math.min(parts.count, p + 4);
  for (let q = p + 1; q < limit; q++) {
    const head = parts.head[q]!;
    if (words.classOf(tokens.word[head]!) & Class.Partner && words.join(tokens.word[head]!, verb) !== 0 && parts.end[q]! - head <= 2) return head;
    if (parts.lead[q] !== Lead.Relative && parts.lead[q] !== Lead.Plain) break;
  }
  return -1;
}

/** Does the verb bracket end at this token: at the end of the part, or before und? */
function endsClause(parts: Parts, p: number, token: number): boolean {
  if (token + 1 >= parts.end[p]!) return true;
  const { tokens, words } = parts;
  return tokens.kind[token + 1] === TokenKind.Punct || (words.classOf(tokens.word[token + 1]!) & (Class.Conjunction | Class.That)) !== 0;
}

/** An auxiliary that makes the form at `i` a participle: "wurde berichtet", "berichtet wurde". */
function auxiliaryBefore(parts: Parts, p: number, i: number, last: boolean): number {
  const finite = parts.finite[p]!;
  if (finite < 0 || finite === i) return -1;
  if ((parts.words.cueOf(parts.tokens.word[finite]!) & AUXILIARY) === 0) return -1;
  return finite < i ? (last || finite >= 0 ? finite : -1) : finite;
}

/** A finite verb elsewhere in the part: then a form like "sagen" is an infinitive. */
function otherFinite(parts: Parts, p: number, i: number): boolean {
  const finite = parts.finite[p]!;
  return finite >= 0 && finite !== i;
}

/** The noun of saying that a clause behind part `p` hangs on: "der Meinung", "den Vorwurf der CDU"; -1 when there is none. */
export function findNounCue(parts: Parts, p: number): number {
  const { tokens, words } = parts;
  for (let i = parts.end[p]! - 1; i >= parts.head[p]!; i--) {
    if (tokens.kind[i] !== TokenKind.Lower && words.classOf(tokens.word[i]!) & Class.SayingNoun) return i;
  }
  return -1;
}
