/** Opens the compiled data of a language. */
import type { Currency } from '../lang/money-pack.js';
import { readFileSync } from 'node:fs';
import type { Rule } from '../facts/rules.js';
import { Lexicon, widen } from './lexicon.js';
import { NameTrie } from './names.js';
import { packagePath } from '../root.js';
import { Rows } from './rows.js';
import { openStore } from './store.js';

/** Room in every column for the words of an article that are in no table; more is made when it is not enough. */
const SPARE_WORDS = 65_536;

/** Everything compiled for one language; the step functions read it, the extractor owns it. */
export type LanguageData = {
  lexicon: Lexicon;
  trie: NameTrie;
  rows: Rows;
  /** Five numbers an entry: title word, body row (-1 unknown, -2 nickname), holder row, from, to (yyyymmdd). Sorted by title word, then body. */
  posts: Int32Array;
  /** Three numbers an entry: word id of the prefix, of the simple verb, of the separable verb. */
  separable: Int32Array;
  /** Three numbers an entry: word id, lemma id, VerbForm bits: further readings of forms that several verbs share. */
  otherVerbs: Int32Array;
  /** What names and nouns look like: see shape.ts. */
  shapes: Int8Array;
  currencies: readonly Currency[];
  /** Hash over all tables. */
  hash: string;
};

/** Path of a compiled file. */
export function dataPath(file: string): string {
  return packagePath(`dist/data/${file}`);
}

/** Loads the compiled tables of a language. Throws FatalProblem when they are missing. */
export function loadLanguage(language: string): LanguageData {
  const { section, notes } = openStore(dataPath(`${language}.bin`));
  const known = notes.known as number;
  const room = known + SPARE_WORDS;
  const lexicon = new Lexicon({
    known,
    slots: section('slots'),
    hashB: widen(section('hashB'), new Int32Array(room)),
    flags: widen(section('flags'), new Uint32Array(room)),
    noun: widen(section('noun'), new Int32Array(room)),
    nounForm: widen(section('nounForm'), new Uint16Array(room)),
    verb: widen(section('verb'), new Int32Array(room)),
    verbForm: widen(section('verbForm'), new Uint16Array(room)),
    firstNode: widen(section('firstNode'), new Int32Array(room)),
  });
  const trie = new NameTrie({
    edgeSlots: section('edgeSlots'),
    edgeNode: section('edgeNode'),
    edgeWord: section('edgeWord'),
    edgeTarget: section('edgeTarget'),
    counts: section('trieCounts'),
    payloadAt: section('payloadAt'),
    payload: section('payload'),
    lower: section('trieLower'),
    leaving: section('trieLeaving'),
  });
  const rows = new Rows(
    {
      type: section('rowType'),
      kind: section('rowKind'),
      country: section('rowCountry'),
      flags: section('rowFlags'),
      population: section('rowPopulation'),
      table: section('rowTable'),
      offsets: section('rowOffsets'),
      bytes: section('rowBytes'),
    },
    notes.kinds as string[],
    notes.rowTables as string[],
  );
  const shapes = section<Uint8Array>('shapes');
  return { lexicon, trie, rows, shapes: new Int8Array(shapes.buffer, shapes.byteOffset, shapes.length), posts: section('posts'), separable: section('separable'), otherVerbs: section('otherVerbs'), currencies: notes.currencies as Currency[], hash: notes.data as string };
}

/** The compiled fact rules of a language. */
export function loadRules(language: string): Rule[] {
  return JSON.parse(readFileSync(dataPath(`${language}.rules.json`), 'utf8')) as Rule[];
}
