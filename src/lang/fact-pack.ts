/** What a language brings for facts: words that decide how certain one is, whose word it is, and where and when it happened. */

export type FactPack = {
  /** Contractions of preposition and article; "als" stands in front of a noun like a preposition. */
  contractions: Record<string, string>;
  /** Adverbs that make a fact a possibility. */
  possibleWords: readonly string[];
  /** Adjectives that do so in front of the noun that tells it: der mutmaßliche Anschlag. In front of a person they doubt the person, not the fact. */
  possibleAdjectives: readonly string[];
  /** Adverbs that put a fact into the future. */
  plannedWords: readonly string[];
  /** Conjunctions under which a fact is only supposed. */
  conditionals: readonly string[];
  /** What a verb makes of the fact in the infinitive or dass-clause that completes it. */
  governors: Record<string, 'planned' | 'demanded' | 'possible' | 'negated'>;
  /** At the head of a sentence they stand for what the one before said: Das bestätigte die Polizei. */
  backReferences: readonly string[];
  /** Prepositions in front of what such a verb asks for: zum Streik aufrufen, mit Entlassungen drohen. */
  governedPrepositions: readonly string[];
  /** Prepositions and nouns in front of the one who vouches for a statement: laut X, nach Angaben von X. */
  sourcePrepositions: readonly string[];
  /** Behind them: Berichten zufolge. */
  sourcePostpositions: readonly string[];
  sourceNouns: readonly string[];
  sourceNounPrepositions: readonly string[];
  /** Prepositions in front of the place where something happens, and of the one somebody goes to. */
  placePrepositions: readonly string[];
  /** With a dative only: über dem Atlantik, hinter der Grenze. */
  placeDativePrepositions: readonly string[];
  goalPrepositions: readonly string[];
  /** Verbs that say what a complement is: their fact gives way to the fact that the complement tells. */
  byPrepositions: readonly string[];
  /** Prepositions of an event in whose course something happens: "bei einem Anschlag starben ..." */
  duringPrepositions: readonly string[];
  /** Nouns that, with "der" or "die", mean somebody of whom was told. */
  vaguePeople: readonly string[];
  /** Prepositions of an event at another time or place than what is told: "nach einem Anschlag". */
  apartPrepositions: readonly string[];
  /** Words for two of whom the article has told: "beide Parteien". */
  both: readonly string[];
  /** Nouns for bodies that are buildings or parts of a town as well: "in einem Krankenhaus von Rom" is a place. */
  buildings: readonly string[];
  /** Prepositions of an event that is feared or fought. */
  fearPrepositions: readonly string[];
  /** Verbs that say when and where their subject happened. */
  occurrenceVerbs: readonly string[];
  /** Words in front of what is known already. */
  definites: readonly string[];
  /** Adverbs of the whole clause that stand in front of a noun phrase: bereits, nun. They are no part of it. */
  clauseAdverbs: readonly string[];
  /** Nouns that say of a number of people no more than that they are people, or what became of them. */
  genericPeople: readonly string[];
  /** Nouns of somebody who belongs to somebody: behind them "von" names the owner, not the agent of a passive. */
  relationalNouns: readonly string[];
  /** Courts and those who speak for them. */
  courts: readonly string[];
  /** Nouns for companies, and the kinds of rows that are companies. */
  companyNouns: readonly string[];
  companyKinds: readonly string[];
  /** Where the one stands to whom something is said: "gegenüber der Zeitung", or a dative. */
  addresseeRoles: readonly string[];
};
