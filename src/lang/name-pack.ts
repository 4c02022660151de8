/** What a language brings for names: words beside names and inside them, as bits by word id. */
import { makeSparse, type SparseColumn } from '../gazetteer/column.js';
import type { Lexicon } from '../gazetteer/lexicon.js';

/** What a word beside a name says about it. */
export const Clue = {
  /** in, nach, aus: a name without an article behind it is a place. */
  PlacePreposition: 1,
  /** sagen, erklären: who does it is a person or speaks for an organization. */
  Speech: 2,
  /** sterben, heiraten, spielen: who does it is a person. */
  PersonVerb: 4,
  /** Opens the tail of an organization's name: Bundesamt *für* Gesundheit. */
  Tail: 8,
  /** Goes on inside such a tail: der, des, und. */
  TailLink: 16,
  /** Names a kind of company or body; the name follows: Hersteller X, Sender X. */
  OrgKind: 32,
  /** Names a kind of place; the name follows: Ort X, Provinz X. */
  PlaceKind: 64,
  /** und, oder, sowie: joins names of one kind. */
  And: 128,
  /** Junior, Jr., II.: behind a surname. */
  Suffix: 256,
  /** Behind a hyphen it makes an organization of a name: Goethe-*Archiv*. */
  OrgCompound: 512,
  /** Behind a hyphen it says that the name is an organization: Siemens-*Chef*. */
  OrgOwned: 1024,
  /** Direction in front of a place: Nord-, Süd-. */
  Direction: 2048,
  /** von, zu: a German preposition that may open a surname. */
  Noble: 4096,
  /** Says what kind of place follows and belongs to its name: Flughafen Brüssel, Schloss Bellevue. */
  PlaceInside: 8192,
  /** A closed-class word of another language: in names of works and songs. */
  Foreign: 16384,
  /** Streets and squares: an unknown compound with such an end is a place. */
  Street: 32768,
  /** Heads of organizations that are named after their town: Berliner *Zeitung*; others only belong there: Kieler *Gemeinderat*. */
  TownOrganization: 65536,
  /** Heads whose members stand in the genitive behind: *Verband* der Automobilindustrie. */
  Association: 131072,
  /** Heads that a tail with *für* may follow: Bundesamt *für Gesundheit*. */
  TailHead: 262144,
  /** so, laut: who is named behind them speaks. */
  Quoting: 524288,
  /** Familie, Ehepaar: a surname follows. */
  Family: 1048576,
  /** Behind a town and a hyphen it makes the name of a part of it: Berlin-*Mitte*. */
  Quarter: 2097152,
  /** Money: Taiwan-*Dollar* is no compound of interest. */
  Currency: 4194304,
  /** One of many: ein, kein, sein, dieser. */
  Indefinite: 8388608,
  /** What is called by the name behind it is no person, place or organization: Sturm X, Typ X. */
  ThingKind: 16777216,
  /** The same for what stands in quotation marks behind: Film „X“. */
  TitleKind: 67108864,
  /** Owns bodies that are called by it: Institut der *Universität* X, Rat der *Stadt* X. */
  Owner: 134217728,
  /** zur: what a society is for stands behind. */
  Purpose: 268435456,
  /** Closes the English name of a place: Quaste *River*. */
  PlaceBehind: 536870912,
  /** in: behind it, what is a surname elsewhere is a place. */
  Locative: 1073741824,
  /** Restaurants, hotels: their names stand in quotation marks behind. */
  VenueKind: 33554432,
} as const;

/** Words in a row, each with what it says. */
export type ClueWords = readonly (readonly [clue: number, words: string])[];

export type NamePack = {
  /** Words as they stand in a text; for nouns, the lemma says it for all forms. */
  words: ClueWords;
  /** Verbs by infinitive. */
  verbs: ClueWords;
  /** Ends of compounds that say what kind of organization follows: Rüstungs*konzern*. */
  orgKindEndings: readonly string[];
  /** Bodies that there is one of in a country, so that the word alone names it: by its end, or by its beginning. */
  bodyEndings: readonly string[];
  bodyBeginnings: readonly string[];
  /** Endings of inhabitants and of adjectives of places, the longest first: -erin, -er. */
  inhabitantEndings: readonly string[];
  /** Endings of nouns that no person is called by: -ung, -heit. */
  abstractEndings: readonly string[];
  /** Ending of the adjective of a town: Berliner. */
  townEnding: string;
  /** Ending of a genitive: Putins. */
  genitiveEnding: string;
  /** What the place has where the derived word has nothing: Bremer, Bremen. */
  placeEndings: readonly string[];
  /** What may stand between a name and the head of its compound: Bundestag-s-wahl. */
  compoundLinks: readonly string[];
};

/** Bits of `Clue` by word id; verbs by the id of their infinitive. */
export function buildClues(lexicon: Lexicon, pack: NamePack): SparseColumn {
  const clues = new Map<number, number>();
  for (const [clue, words] of [...pack.words, ...pack.verbs]) {
    for (const word of words.split(' ')) {
      const id = lexicon.intern(word);
      clues.set(id, (clues.get(id) ?? 0) | clue);
    }
  }
  return makeSparse(clues);
}
