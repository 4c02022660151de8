/** The pack's table of structural words, as ids and bits by id. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { Indexed } from '../gazetteer/word-set.js';
import type { SyntaxPack } from '../lang/syntax-pack.js';

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
  insertions: Set<number>;
  circumstantials: Set<number>;
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

export function compileSyntaxWords(lexicon: Lexicon, pack: SyntaxPack): SyntaxTables {
  const ids = (words: readonly string[]) => new Set(words.map((word) => lexicon.intern(word)));
  return {
    have: lexicon.intern(pack.auxiliaries.have),
    be: lexicon.intern(pack.auxiliaries.be),
    become: lexicon.intern(pack.auxiliaries.become),
    zu: lexicon.intern(pack.zu),
    as: lexicon.intern(pack.as),
    also: lexicon.intern(pack.also),
    reflexive: lexicon.intern(pack.reflexive),
    speakerPronouns: ids(pack.speakerPronouns),
    firstPerson: ids(pack.firstPerson),
    worden: lexicon.intern(pack.passiveParticiple),
    modals: new Map(Object.entries(pack.modals).map(([word, effect]) => [lexicon.intern(word), effect])),
    copulas: ids(pack.copulas),
    perfectWithSein: ids(pack.perfectWithSein),
    complementizers: ids(pack.complementizers),
    insertions: ids(pack.insertions),
    circumstantials: ids(pack.circumstantials),
    objectControl: ids(pack.objectControl),
    negations: ids(pack.negations),
    notNegatingAfter: ids(pack.notNegatingAfter),
    coordinators: ids(pack.coordinators),
    coordinatesPhrases: ids(pack.coordinatesPhrases),
    partitives: ids(pack.partitives),
    measures: new Set(pack.measures.map((word) => lexicon.noun[lexicon.intern(word)]! || lexicon.intern(word))),
  };
}
