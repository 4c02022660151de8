/** The pack's tables for modality, sources and prepositions, by id. */
import { Agreement, type Lexicon } from '../gazetteer/lexicon.js';
import type { Indexed } from '../gazetteer/word-set.js';
import { ROLES, type Rule } from './rules.js';
import * as de from '../lang/de/facts.js';

/** A preposition, and the readings that its phrase may have. */
export type PrepositionRole = { preposition: number; cases: number };

export type FactWordTables = {
  /** Word id of a contraction -> id of its preposition. */
  contractions: Map<number, number>;
  /** What the roles that are no case and the like ask for: "in+acc" a preposition, and a case of it. */
  prepositionRoles: Map<string, PrepositionRole>;
  /** Where the one stands whom somebody says something. */
  addresseeRoles: readonly string[];
  possible: Set<number>;
  possibleAdjectives: Set<number>;
  planned: Set<number>;
  conditionals: Set<number>;
  governors: Map<number, 'planned' | 'demanded' | 'possible' | 'negated'>;
  sourcePrepositions: Set<number>;
  sourcePostpositions: Set<number>;
  backReferences: Set<number>;
  sourceNouns: Set<number>;
  sourceNounPrepositions: Set<number>;
  placePrepositions: Set<number>;
  placeDativePrepositions: Set<number>;
  goalPrepositions: Set<number>;
  byPrepositions: Set<number>;
  governedPrepositions: Set<number>;
  duringPrepositions: Set<number>;
  definites: Set<number>;
  apartPrepositions: Set<number>;
  fearPrepositions: Set<number>;
  occurrenceVerbs: Set<number>;
  /** Lemmas. */
  genericPeople: Set<number>;
  relationalNouns: Set<number>;
  vaguePeople: Set<number>;
  courts: Set<number>;
  companies: Set<number>;
  /** Kinds of rows. */
  companyKinds: readonly string[];
};

/** The tables as the steps ask them. */
export type FactWords = Indexed<FactWordTables>;

export function compileFactWords(lexicon: Lexicon): FactWordTables {
  const ids = (words: readonly string[]) => new Set(words.map((word) => lexicon.intern(word)));
  const lemma = (word: string) => {
    const id = lexicon.intern(word);
    return lexicon.noun[id]! || id;
  };
  return {
    contractions: new Map(Object.entries(de.CONTRACTIONS).map(([a, b]) => [lexicon.intern(a), lexicon.intern(b)])),
    prepositionRoles: readPrepositionRoles(lexicon, de.ADDRESSEE_ROLES),
    addresseeRoles: de.ADDRESSEE_ROLES,
    possible: ids(de.POSSIBLE_WORDS),
    possibleAdjectives: ids(de.POSSIBLE_ADJECTIVES),
    planned: ids(de.PLANNED_WORDS),
    conditionals: ids(de.CONDITIONALS),
    governors: new Map(Object.entries(de.GOVERNORS).map(([verb, effect]) => [lexicon.intern(verb), effect])),
    sourcePrepositions: ids(de.SOURCE_PREPOSITIONS),
    sourcePostpositions: ids(de.SOURCE_POSTPOSITIONS),
    backReferences: ids(de.BACK_REFERENCES),
    sourceNouns: new Set(de.SOURCE_NOUNS.map(lemma)),
    sourceNounPrepositions: ids(de.SOURCE_NOUN_PREPOSITIONS),
    placePrepositions: ids(de.PLACE_PREPOSITIONS),
    placeDativePrepositions: ids(de.PLACE_DATIVE_PREPOSITIONS),
    goalPrepositions: ids(de.GOAL_PREPOSITIONS),
    byPrepositions: ids(de.BY_PREPOSITIONS),
    governedPrepositions: ids(de.GOVERNED_PREPOSITIONS),
    duringPrepositions: ids(de.DURING_PREPOSITIONS),
    definites: ids(de.DEFINITES),
    apartPrepositions: ids(de.APART_PREPOSITIONS),
    fearPrepositions: ids(de.FEAR_PREPOSITIONS),
    occurrenceVerbs: ids(de.OCCURRENCE_VERBS),
    vaguePeople: new Set(de.VAGUE_PEOPLE.map(lemma)),
    relationalNouns: new Set(de.RELATIONAL_NOUNS.map(lemma)),
    genericPeople: new Set(de.GENERIC_PEOPLE.map(lemma)),
    courts: new Set(de.COURTS.map(lemma)),
    companies: new Set(de.COMPANY_NOUNS.map(lemma)),
    companyKinds: de.COMPANY_KINDS,
  };
}

const CASES: Record<string, number> = { acc: Agreement.Accusative, dat: Agreement.Dative, gen: Agreement.Genitive };

/** Adds the roles of rules. */
export function addPrepositionRoles({ prepositionRoles }: FactWordTables, rules: readonly Rule[], lexicon: Lexicon): void {
  readPrepositionRoles(lexicon, rules.flatMap(({ slots }) => Object.values(slots).flat()), prepositionRoles);
}

/** The roles that name a preposition, as ids: nothing of them is spelled when a sentence is matched. */
function readPrepositionRoles(lexicon: Lexicon, places: readonly string[], roles = new Map<string, PrepositionRole>()): Map<string, PrepositionRole> {
  for (const place of places) {
    const role = place.split(':')[0]!.split('>')[0]!;
    if (ROLES.includes(role) || roles.has(role)) continue;
    const [name = '', caseName = ''] = role.split('+');
    roles.set(role, { preposition: lexicon.intern(name), cases: CASES[caseName] ?? Agreement.Any });
  }
  return roles;
}
