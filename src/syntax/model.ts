/** What a sentence is made of: phrases with their cases, and clauses with their verbs. */
import { Agreement } from '../gazetteer/lexicon.js';

/** A noun phrase, prepositional phrase, or pronoun. Tokens `from` (preposition, article) to `to` (exclusive). */
export type Phrase = {
  from: number;
  to: number;
  /** First token behind the preposition. */
  core: number;
  /** Token of the head: noun, last word of a name, pronoun, number. */
  head: number;
  /** Token of the preposition, -1 for none. Phrases coordinated with a prepositional phrase share its preposition. */
  prep: number;
  /** Readings that article, adjectives, noun and preposition leave: bits of `Agreement`. */
  cases: number;
  pronoun: boolean;
  /** Lemma of the head noun, 0 for names and pronouns. */
  noun: number;
  /** Name that the phrase is or ends in: index into the mentions, -1. */
  mention: number;
  /** Noun phrase that this one modifies (genitive, "von", or a preposition right behind a noun): index, -1. */
  attached: number;
  /** True where only position speaks for `attached`: a verb may claim the phrase as well. */
  loose: boolean;
  /** First member of a coordination: index, -1. */
  first: number;
  /** Relative pronoun: the phrase it stands for. */
  antecedent: number;
  /** Token of a possessive article (seine Festnahme), -1. */
  possessive: number;
  /** Index of the date, amount, quantity inside, -1. */
  date: number;
  money: number;
  quantity: number;
  clause: number;
  /** Has an article or the like: "ein", "der", "kein". */
  determined: boolean;
};

/** A phrase from a preposition or article on, of which nothing is known yet: it ends where its core begins. */
export function makePhrase(from: number, core: number, prep: number): Phrase {
  return { from, to: core, core, head: core, prep, cases: Agreement.Any, pronoun: false, noun: 0, mention: -1, attached: -1, loose: false, first: -1, antecedent: -1, possessive: -1, date: -1, money: -1, quantity: -1, clause: -1, determined: false };
}

/** The same phrase again, to be changed. */
export function copyPhrase({ from, to, core, head, prep, cases, pronoun, noun, mention, attached, loose, first, antecedent, possessive, date, money, quantity, clause, determined }: Phrase): Phrase {
  return { from, to, core, head, prep, cases, pronoun, noun, mention, attached, loose, first, antecedent, possessive, date, money, quantity, clause, determined };
}

export const ClauseKind = { Main: 0, Subordinate: 1, Relative: 2, Infinitive: 3, Fragment: 4, Paren: 5 } as const;

/** A finite or infinitive clause. */
export type Clause = {
  kind: number;
  /** Pairs of tokens from, to (exclusive): a main clause goes on behind the clauses inside it. */
  pieces: number[];
  /** Finite verb: token, -1 for none. */
  finite: number;
  /** Token that carries the meaning: participle, infinitive, or the finite verb itself; -1. */
  main: number;
  /** Lemma of the full verb, its separable prefix included; 0 for none. */
  verb: number;
  /** Token of the prefix that stands apart, -1. */
  prefix: number;
  passive: boolean;
  perfect: boolean;
  /** Lemma of the modal verb, 0. */
  modal: number;
  /** A participle behind a modal verb, of which the auxiliary stands in another half: "soll [verhaftet] und angeklagt werden". */
  unfinished: boolean;
  /** werden + infinitive. */
  future: boolean;
  /** VerbForm bits of the finite verb that fit. */
  form: number;
  negated: boolean;
  /** Word id of dass, weil ...; 0. */
  subjunction: number;
  /** Clause that this one depends on, or is coordinated with; -1. */
  parent: number;
  /** Shares the subject of this clause: -1. */
  subjectOf: number;
  /** Phrase that a relative clause belongs to: -1. */
  antecedent: number;
  /** Clause that says what was said: -1. */
  complement: number;
  /** Phrases directly in this clause, in text order. */
  phrases: number[];
  /** Roles, as indexes of phrases: -1 for none. */
  subject: number;
  accusative: number;
  dative: number;
  predicate: number;
  reflexive: boolean;
};

/** A clause of one piece, of which nothing is known yet. */
export function makeClause(kind: number, from: number, to: number, parent: number): Clause {
  return {
    kind, pieces: [from, to], finite: -1, main: -1, verb: 0, prefix: -1, passive: false, perfect: false, modal: 0, unfinished: false, future: false, form: 0, negated: false,
    subjunction: 0, parent, subjectOf: -1, antecedent: -1, complement: -1, phrases: [], subject: -1, accusative: -1, dative: -1, predicate: -1, reflexive: false,
  };
}

/** One sentence, taken apart. */
export type Parse = { sentence: number; from: number; to: number; phrases: Phrase[]; clauses: Clause[] };
