/** Bits that words, verbs and sentences carry while quotations are looked for. */

/** Bits of a word, from the lists of the pack. */
export const Class = {
  SourceBefore: 1 << 0,
  SourceAfter: 1 << 1,
  NounBefore: 1 << 2,
  Thus: 1 << 3,
  Whereby: 1 << 4,
  That: 1 << 5,
  Whether: 1 << 6,
  Question: 1 << 7,
  As: 1 << 8,
  So: 1 << 9,
  Purpose: 1 << 10,
  Subjunction: 1 << 11,
  Relative: 1 << 12,
  Conjunction: 1 << 13,
  InfinitiveMark: 1 << 14,
  Determiner: 1 << 15,
  Pronoun: 1 << 16,
  Preposition: 1 << 17,
  Attached: 1 << 18,
  BackReference: 1 << 19,
  Agent: 1 << 20,
  Nobody: 1 << 21,
  Hearsay: 1 << 22,
  Negation: 1 << 23,
  /** Studie, Bericht: a thing that says something. */
  SpeakerNoun: 1 << 24,
  SayingNoun: 1 << 25,
  SourceNoun: 1 << 26,
  Time: 1 << 27,
  /** Second half of a verb in two words: mit (teilte ... mit), bekannt (gab ... bekannt). */
  Partner: 1 << 28,
  /** dem, den, des, ihm: never the subject. */
  Oblique: 1 << 29,
  /** danach: also means afterwards. */
  Ambiguous: 1 << 30,
} as const;
export const SOURCE = Class.SourceBefore | Class.SourceAfter | Class.Thus | Class.Whereby;
/** Closed classes: no noun, no verb. */
export const CLOSED = Class.Determiner | Class.Pronoun | Class.Preposition | Class.Conjunction | Class.Subjunction | Class.That | Class.Whether | Class.Question | Class.So | Class.Negation;

/** Bits of a verb. */
export const Cue = { Say: 1, Think: 2, Ask: 4, Sum: 8, Name: 16, Have: 32, Be: 64, Become: 128, Head: 256, Phrase: 512 } as const;
export const SPEAKING = Cue.Say | Cue.Think | Cue.Ask | Cue.Sum | Cue.Name;
export const AUXILIARY = Cue.Have | Cue.Be | Cue.Become;

/** What a sentence can be searched for at all; bits of `interest`. */
export const Interest = {
  Verb: 1, Subjunctive: 2, Source: 4, Hearsay: 8, Noun: 16, So: 32,
  /** Two words that only together make a verb of saying: geben, bekannt. */
  Head: 64, Partner: 128,
  /** Two words that only together make a source: nach, Angaben. */
  NounBefore: 256, SourceNoun: 512,
  /** hätte, müsste: goes on with reported speech. */
  Subjunctive2: 1024,
  /** A verb that can sum up what was said; das, dies; a sign that parts clauses. */
  Sum: 2048, Back: 4096, Break: 8192,
} as const;

/** The interest of a sentence from that of its words. */
export function sumInterest(bits: number): number {
  const { Head, Partner, NounBefore, SourceNoun, Verb, Source } = Interest;
  if ((bits & (Head | Partner)) === (Head | Partner)) bits |= Verb;
  if ((bits & (NounBefore | SourceNoun)) === (NounBefore | SourceNoun)) bits |= Source;
  return bits & ~(Head | Partner | NounBefore | SourceNoun);
}

/**
 * Can a sentence of this interest hold a quotation without marks, or the frame of one that is `unfinished`? In a single
 * clause only some words can tell of one.
 */
export function isInteresting(interest: number, unfinished: boolean): boolean {
  const { Subjunctive, Source, Hearsay, Verb, Noun, So, Sum, Back, Break } = Interest;
  if (interest & (Subjunctive | Source | Hearsay)) return true;
  if (unfinished) return (interest & (Verb | Noun | So)) !== 0;
  if (interest & Break) return (interest & (Verb | Noun | So)) !== 0;
  return (interest & Verb) !== 0 && (interest & (Sum | Back)) !== 0;
}
