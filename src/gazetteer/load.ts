/** Opens the compiled data of a language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../facts/rules.js';
import { Lexicon } from './lexicon.js';
import { NameTrie } from './names.js';
import { Rows } from './rows.js';
import { openStore } from './store.js';

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
  /** Hash over all tables. */
  hash: string;
};

/** Path of a compiled file, the same from src/ (tests) and from dist/. */
export function dataPath(file: string): string {
  return fileURLToPath(new URL(`../../dist/data/${file}`, import.meta.url));
}

/** Loads the compiled tables of a language. Throws FatalProblem when they are missing. */
export function loadLanguage(language: string): LanguageData {
  const { section, notes } = openStore(dataPath(`${language}.bin`));
  const lexicon = new Lexicon({
    known: notes.known as number,
    slots: section('slots'),
    hashA: section('hashA'),
    hashB: section('hashB'),
    flags: section('flags'),
    noun: section('noun'),
    nounForm: section('nounForm'),
    verb: section('verb'),
    verbForm: section('verbForm'),
    firstNode: section('firstNode'),
  });
  const trie = new NameTrie({
    edgeSlots: section('edgeSlots'),
    edgeNode: section('edgeNode'),
    edgeWord: section('edgeWord'),
    edgeTarget: section('edgeTarget'),
    counts: section('trieCounts'),
    payloadAt: section('payloadAt'),
    payload: section('payload'),
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
  return { lexicon, trie, rows, posts: section('posts'), separable: section('separable'), otherVerbs: section('otherVerbs'), hash: notes.data as string };
}

/** The compiled fact rules of a language. */
export function loadRules(language: string): Rule[] {
  return JSON.parse(readFileSync(dataPath(`${language}.rules.json`), 'utf8')) as Rule[];
}
