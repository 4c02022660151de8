/** Opens the compiled data of a language. */
import { Lexicon } from './lexicon.js';
import { NameTrie } from './names.js';
import { packagePath } from '../root.js';
import { Rows } from './rows.js';
import { openMemory, openStore, type Section, type StoreMemory } from './store.js';

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
  /** The tables of all steps, packed: see step-tables.ts. */
  stepTables: Uint8Array;
  /** Hash over all tables. */
  hash: string;
};

/** Path of a compiled file. */
export function dataPath(file: string): string {
  return packagePath(`dist/data/${file}`);
}

/** Loads the compiled tables of a language; `data` are they when another thread has read them. Throws FatalProblem when they are missing. */
export function loadLanguage(language: string, data?: StoreMemory): LanguageData {
  const path = dataPath(`${language}.bin`);
  const { section, notes } = data ? openMemory(data, path) : openStore(path);
  /** A section that words of an article or names of the user's own are added to: no thread may do that to what others read. */
  const own = <T extends Section>(name: string): T => (data ? (section<T>(name).slice() as T) : section<T>(name));
  const lexicon = new Lexicon({
    known: notes.known as number,
    count: notes.count as number,
    slots: own('slots'),
    frequent: section('frequent'),
    hashA: section('hashA'),
    filter: own('filter'),
    hashB: section('hashB'),
    flags: section('flags'),
    noun: section('noun'),
    nounForm: section('nounForm'),
    verb: section('verb'),
    verbForm: section('verbForm'),
    firstNode: section('firstNode'),
  });
  const trie = new NameTrie({
    edgeSlots: own('edgeSlots'),
    edgeNode: section('edgeNode'),
    edgeWord: section('edgeWord'),
    edgeTarget: section('edgeTarget'),
    counts: own('trieCounts'),
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
  return { lexicon, trie, rows, shapes: new Int8Array(shapes.buffer, shapes.byteOffset, shapes.length), posts: section('posts'), separable: section('separable'), otherVerbs: section('otherVerbs'), stepTables: section('stepTables'), hash: notes.data as string };
}
