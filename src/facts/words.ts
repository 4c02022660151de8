/** The pack's tables for modality, sources and prepositions, by id. */
import { Agreement, type Lexicon } from '../gazetteer/lexicon.js';
import type { Indexed } from '../gazetteer/word-set.js';
import { ROLES, type Rule } from './rules.js';
import type { FactPack } from '../lang/fact-pack.js';

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
  clauseAdverbs: Set<number>;
  apartPrepositions: Set<number>;
  both: Set<number>;
  buildings: Set<number>;
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

export function compileFactWords(lexicon: Lexicon, pack: FactPack): FactWordTables {
  const ids = (words: readonly string[]) => new Set(words.map((word) => lexicon.intern(word)));
  const lemma = (word: string) => {
    const id = lexicon.intern(word);
    return lexicon.noun[id]! || id;
  };
  return {
    contractions: new Map(Object.entries(pack.contractions).map(([a, b]) => [lexicon.intern(a), lexicon.intern(b)])),
    prepositionRoles: readPrepositionRoles(lexicon, pack.addresseeRoles),
    addresseeRoles: pack.addresseeRoles,
    possible: ids(pack.possibleWords),
    possibleAdjectives: ids(pack.possibleAdjectives),
    planned: ids(pack.plannedWords),
    conditionals: ids(pack.conditionals),
    governors: new Map(Object.entries(pack.governors).map(([verb, effect]) => [lexicon.intern(verb), effect])),
    sourcePrepositions: ids(pack.sourcePrepositions),
    sourcePostpositions: ids(pack.sourcePostpositions),
    backReferences: ids(pack.backReferences),
    sourceNouns: new Set(pack.sourceNouns.map(lemma)),
    sourceNounPrepositions: ids(pack.sourceNounPrepositions),
    placePrepositions: ids(pack.placePrepositions),
    placeDativePrepositions: ids(pack.placeDativePrepositions),
    goalPrepositions: ids(pack.goalPrepositions),
    byPrepositions: ids(pack.byPrepositions),
    governedPrepositions: ids(pack.governedPrepositions),
    duringPrepositions: ids(pack.duringPrepositions),
    definites: ids(pack.definites),
    clauseAdverbs: ids(pack.clauseAdverbs),
    apartPrepositions: ids(pack.apartPrepositions),
    both: ids(pack.both),
    buildings: new Set(pack.buildings.map(lemma)),
    fearPrepositions: ids(pack.fearPrepositions),
    occurrenceVerbs: ids(pack.occurrenceVerbs),
    vaguePeople: new Set(pack.vaguePeople.map(lemma)),
    relationalNouns: new Set(pack.relationalNouns.map(lemma)),
    genericPeople: new Set(pack.genericPeople.map(lemma)),
    courts: new Set(pack.courts.map(lemma)),
    companies: new Set(pack.companyNouns.map(lemma)),
    companyKinds: pack.companyKinds,
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
