/** The pack's table of structural words, as ids and bits by id. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { Indexed } from '../gazetteer/word-set.js';
import * as de from '../lang/de/syntax.js';

export type ModalEffect = 'possible' | 'planned' | 'demanded';

export type SyntaxTables = {
  have: number;
  be: number;
  become: number;
  zu: number;
  as: number;
  also: number;
  reflexive: number;
  speakerPronouns: Set<number>;
  firstPerson: Set<number>;
  worden: number;
  modals: Map<number, ModalEffect>;
  copulas: Set<number>;
  perfectWithSein: Set<number>;
  complementizers: Set<number>;
  objectControl: Set<number>;
  negations: Set<number>;
  notNegatingAfter: Set<number>;
  coordinators: Set<number>;
  coordinatesPhrases: Set<number>;
  partitives: Set<number>;
  /** Lemmas of units that an adjective may follow. */
  measures: Set<number>;
};

/** The tables as the steps ask them. */
export type SyntaxWords = Indexed<SyntaxTables>;

export function compileSyntaxWords(lexicon: Lexicon): SyntaxTables {
  const ids = (words: readonly string[]) => new Set(words.map((word) => lexicon.intern(word)));
  return {
    have: lexicon.intern(de.AUXILIARIES.have),
    be: lexicon.intern(de.AUXILIARIES.be),
    become: lexicon.intern(de.AUXILIARIES.become),
    zu: lexicon.intern(de.ZU),
    as: lexicon.intern(de.AS),
    also: lexicon.intern(de.ALSO),
    reflexive: lexicon.intern(de.REFLEXIVE),
    speakerPronouns: ids(de.SPEAKER_PRONOUNS),
    firstPerson: ids(de.FIRST_PERSON),
    worden: lexicon.intern(de.PASSIVE_PARTICIPLE),
    modals: new Map(Object.entries(de.MODALS).map(([word, effect]) => [lexicon.intern(word), effect])),
    copulas: ids(de.COPULAS),
    perfectWithSein: ids(de.PERFECT_WITH_SEIN),
    complementizers: ids(de.COMPLEMENTIZERS),
    objectControl: ids(de.OBJECT_CONTROL),
    negations: ids(de.NEGATIONS),
    notNegatingAfter: ids(de.NOT_NEGATING_AFTER),
    coordinators: ids(de.COORDINATORS),
    coordinatesPhrases: ids(de.COORDINATES_PHRASES),
    partitives: ids(de.PARTITIVES),
    measures: new Set(de.MEASURES.map((word) => lexicon.noun[lexicon.intern(word)]! || lexicon.intern(word))),
  };
}
