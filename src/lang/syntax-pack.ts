/** What a language brings for the structure of sentences: auxiliaries, modals, complementizers, and words that join. */

export type SyntaxPack = {
  auxiliaries: { have: string; be: string; become: string };
  /** Modal verbs and what they do to the modality of a fact. "müssen" and "sollen" leave a wish or a rumor, not a fact. */
  modals: Record<string, 'possible' | 'planned' | 'demanded'>;
  /** Copulas: a second nominative is the predicate. */
  copulas: readonly string[];
  /** Verbs whose perfect takes "sein": with them, sein + participle is no passive. Duden, Die Grammatik (2016), § 664. */
  perfectWithSein: readonly string[];
  /** Verbs whose infinitive says what their object does or did: "forderte die Stadt auf, zu zahlen". */
  objectControl: readonly string[];
  /** Words that introduce a clause that completes a verb of saying. */
  complementizers: readonly string[];
  /** Words in front of who says it, between commas: ", so die Polizei,". */
  insertions: readonly string[];
  /** Words in front of an infinitive that says why or how, not what: "um zu helfen". */
  circumstantials: readonly string[];
  /** Words that deny: they negate the verb of their clause unless they stand right in front of another part of it. */
  negations: readonly string[];
  /** "nicht nur", "nicht zuletzt", "nicht mehr" (which still denies) ... : behind "nicht", these take the denial away. */
  notNegatingAfter: readonly string[];
  /** Coordinating words between two clauses or two participants. */
  coordinators: readonly string[];
  coordinatesPhrases: readonly string[];
  /** Pronouns of those who speak and are spoken to, and those that stand for nobody known: no participants of a fact. */
  speakerPronouns: readonly string[];
  /** Those by which a speaker means himself, alone or with others. */
  firstPerson: readonly string[];
  /** Reflexive pronoun. */
  reflexive: string;
  zu: string;
  as: string;
  also: string;
  passiveParticiple: string;
  /** Adverbs that name a part of what stands in front: "30 Tote, darunter drei Kinder". */
  partitives: readonly string[];
  /** Units that measure an adjective: "35 Jahre alt", "zehn Meter hoch". */
  measures: readonly string[];
};
