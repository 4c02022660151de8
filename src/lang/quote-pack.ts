/** What a language brings for quotations: words of saying and asking, sources, and the words that begin a clause. */

export type QuotePack = {
  /** Verbs, by what may follow them; a verb may stand in several lists. Infinitives. */
  verbs: {
    /** sagen, erklären: any clause, and a quotation before or behind them. */
    say: readonly string[];
    /** glauben, befürchten: a clause with a subjunction, or in the subjunctive. */
    think: readonly string[];
    /** fordern, versprechen, vorwerfen: an infinitive. */
    ask: readonly string[];
    /** kritisieren, ablehnen: the sentence sums up what was said, without a clause that repeats it. */
    sum: readonly string[];
    /** nennen, bezeichnen: a word in quotation marks is that of the subject. */
    name: readonly string[];
    /** zitieren: the object speaks. */
    cite: readonly string[];
  };
  /** Verbs with a word that makes them one of saying: bekannt geben, davon ausgehen. The word, then the verb. */
  phrases: readonly (readonly [word: string, verb: string])[];
  /** The same for verbs that only sum up: von etwas sprechen. */
  sumPhrases: readonly (readonly [word: string, verb: string])[];
  /** Nouns that a clause of saying hangs on: Auffassung, Vorwurf. */
  sayingNouns: readonly string[];
  /** Things that say something: Studie, Bericht; and people that no table of roles has. */
  speakerNouns: readonly string[];
  /** Nouns that name a source behind `nounBefore`: nach Angaben, nach Ansicht. */
  sourceNouns: readonly string[];
  /** Nouns of a view behind `viewBefore`: aus Sicht. */
  viewNouns: readonly string[];
  words: {
    /** laut, gemäß: the source follows. */
    sourceBefore: readonly string[];
    /** zufolge: the source stands before it. */
    sourceAfter: readonly string[];
    /** nach: only with one of the source nouns. */
    nounBefore: readonly string[];
    /** aus: only with one of the nouns of a view. */
    viewBefore: readonly string[];
    /** demnach: the source is the word itself. */
    thus: readonly string[];
    /** danach: those of `thus` that also mean afterwards. */
    ambiguousThus: readonly string[];
    /** wonach: a clause follows. */
    whereby: readonly string[];
    that: readonly string[];
    whether: readonly string[];
    /** wie: wie X mitteilte. */
    as: readonly string[];
    /** so: so X. */
    so: readonly string[];
    /** um, ohne, statt: their infinitives are nobody's words. */
    purpose: readonly string[];
    infinitiveMark: readonly string[];
    /** von, in, an, aus: hang on a noun phrase as part of it. */
    attached: readonly string[];
    /** von in the passive. */
    agent: readonly string[];
    /** in, aus: "heißt es in der Mitteilung", where the place stands for the speaker. */
    placeOfSaying: readonly string[];
    /** es, in "heißt es": nobody. */
    nobody: readonly string[];
    /** ich: its verbs look like Konjunktiv I. */
    firstPerson: readonly string[];
    /** möchte: looks like Konjunktiv II, and reports nothing. */
    wishes: readonly string[];
    /** soll, sollen: reports what others say. */
    hearsay: readonly string[];
    /** Nouns of time: in front of the verb they are no subject. */
    time: readonly string[];
    /** dies, das: in front of the verb of saying, the sentence before. */
    backReference: readonly string[];
    /** als: "sieht ihn als ..." */
    namedAs: readonly string[];
    indefinite: readonly string[];
    /** sogenannte: what stands in marks behind it is a name. */
    soCalled: readonly string[];
    /** Nouns in front of a name or motto in marks: Firma, Motto. */
    titleNouns: readonly string[];
    /** Parole, Aufschrift: what stands in marks behind it is what people shout or write. */
    sloganNouns: readonly string[];
    /** sich: what calls itself something gives its name. */
    reflexive: readonly string[];
    /** dies: no subject, though it could be one by its form. */
    oblique: readonly string[];
  };
  auxiliaries: { have: string; be: string; become: string };
};
