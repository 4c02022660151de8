/**
 * Builds the compiled data: `node dist/compile/main.js` writes dist/data/<language>.bin from gazetteers/
 * and src/lang/; with --check it only checks the tables and lists what collides.
 */
import { readCurrencies } from './currencies.js';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../gazetteer/lexicon.js';
import { ENTITY_TYPES } from '../gazetteer/names.js';
import { type RowColumns, Rows } from '../gazetteer/rows.js';
import { packStore, type Section } from '../gazetteer/store.js';
import { listOf } from '../gazetteer/tsv.js';
import { UnknownWords } from '../lang/de/unknown.js';
import { FatalProblem, formatProblem } from '../problem.js';
import { packStepTables } from '../step-tables.js';
import { tokenize } from '../segment/tokenize.js';
import { compileNames, type NamesBuild, type RowDraft } from './names.js';
import { order } from './order.js';
import { readRules, withoutExamples } from './rules.js';
import { learnShapes } from './shape.js';
import { makeStepTables } from './step-tables.js';
import { Tables } from './tables.js';
import { compileWords, markInflectedAdjectives, type WordsBuild } from './words.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Room in every column for the words of an article that are in no table; more is made when it is not enough. */
const SPARE_WORDS = 65_536;

/** Sections of the lexicon that stay as they are. */
const FIXED = new Set(['slots', 'frequent', 'hashA', 'filter']);

/** The columns without the zeros at their ends: words of other kinds come after the verbs and nouns. */
function lexiconSections(lexicon: Lexicon): Record<string, Section> {
  const trimmed = (column: Int32Array | Uint16Array) => {
    let end = lexicon.count;
    while (end > 0 && column[end - 1] === 0) end--;
    return column.slice(0, end);
  };
  return {
    slots: lexicon.slots,
    frequent: lexicon.frequent,
    hashA: lexicon.hashA,
    filter: lexicon.filter,
    hashB: trimmed(lexicon.hashB),
    flags: trimmed(lexicon.flags),
    noun: trimmed(lexicon.noun),
    nounForm: trimmed(lexicon.nounForm),
    verb: trimmed(lexicon.verb),
    verbForm: trimmed(lexicon.verbForm),
    firstNode: trimmed(lexicon.firstNode),
  };
}

function rowColumns(rows: readonly RowDraft[], kinds: string[], tables: string[]): RowColumns {
  const indexOf = (list: string[], value: string): number => {
    const at = list.indexOf(value);
    return at >= 0 ? at : list.push(value) - 1;
  };
  const strings: string[] = [];
  for (const row of rows) strings.push(row.id, row.name, row.wikidata || (/^Q\d+$/.test(row.id) ? row.id : ''));
  const offsets = new Uint32Array(strings.length + 1);
  const encoded = strings.map((s) => Buffer.from(s, 'utf8'));
  encoded.forEach((bytes, i) => (offsets[i + 1] = offsets[i]! + bytes.length));
  return {
    type: Uint8Array.from(rows, (row) => ENTITY_TYPES.indexOf(row.type)),
    kind: Uint8Array.from(rows, (row) => indexOf(kinds, row.kind)),
    country: Uint16Array.from(rows, (row) => (/^[A-Z]{2}$/.test(row.country) ? (row.country.charCodeAt(0) << 8) | row.country.charCodeAt(1) : 0)),
    flags: Uint8Array.from(rows, (row) => row.flags),
    population: Uint32Array.from(rows, (row) => row.population),
    table: Uint8Array.from(rows, (row) => indexOf(tables, row.table)),
    offsets,
    bytes: new Uint8Array(Buffer.concat(encoded)),
  };
}

function rowSections({ type, kind, country, flags, population, table, offsets, bytes }: RowColumns): Record<string, Section> {
  return { rowType: type, rowKind: kind, rowCountry: country, rowFlags: flags, rowPopulation: population, rowTable: table, rowOffsets: offsets, rowBytes: bytes };
}

function trieSections({ trie }: NamesBuild): Record<string, Section> {
  const [edges = 0, nodes = 0, cells = 0] = trie.counts;
  return {
    edgeSlots: trie.edgeSlots,
    edgeNode: trie.edgeNode.slice(0, edges + 1),
    edgeWord: trie.edgeWord.slice(0, edges + 1),
    edgeTarget: trie.edgeTarget.slice(0, edges + 1),
    trieCounts: trie.counts,
    payloadAt: trie.payloadAt.slice(0, nodes),
    trieLower: trie.lower.slice(0, nodes),
    trieLeaving: trie.leaving.slice(0, nodes),
    payload: trie.payload.slice(0, cells),
  };
}

/** Reads the titles of posts that are compounds in no table of words: no article will ask about a word that is known. */
function describeTitles(tables: Tables, { lexicon, separable, otherVerbs }: WordsBuild): void {
  const unknown = new UnknownWords({ lexicon, separable: Int32Array.from(separable), otherVerbs: Int32Array.from(otherVerbs) });
  for (const { cells } of tables.named('posts', ['post', 'body', 'holder'])) {
    for (const title of [...listOf(cells.post), ...listOf(cells.nickname)]) unknown.describe(title, tokenize(title, lexicon));
  }
  lexicon.keep();
}

/** One entry per title and post: title word, body row, holder row, from, to; nicknames have body -2. Sorted by title word, then body. */
function postSections({ posts }: NamesBuild, lexicon: Lexicon): Record<string, Section> {
  const entries: number[][] = [];
  for (const post of posts) {
    for (const title of post.titles) entries.push([lexicon.intern(title), post.body, post.holder, post.from, post.to]);
    for (const nickname of post.nicknames) entries.push([lexicon.intern(nickname), -2, post.holder, post.from, post.to]);
  }
  entries.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[3]! - b[3]!);
  return { posts: Int32Array.from(entries.flat()) };
}

function verbSections(words: WordsBuild): { separable: Int32Array; otherVerbs: Int32Array } {
  return { separable: Int32Array.from(words.separable), otherVerbs: Int32Array.from(words.otherVerbs) };
}

function build(language: string, check: boolean): void {
  const tables = new Tables(join(ROOT, 'gazetteers'));
  const words = compileWords(tables);
  describeTitles(tables, words);
  const names = compileNames(tables, words);
  markInflectedAdjectives(words.lexicon, tables);
  order(words, names, tables.named('words/frequent', ['word']).map(({ cells }) => cells.word!));
  const rules = readRules(ROOT, language, tables);
  const kinds: string[] = [];
  const rowTables: string[] = [];
  const posts = postSections(names, words.lexicon);
  const verbs = verbSections(words);
  const columns = rowColumns(names.rows, kinds, rowTables);
  const shapes = learnShapes(tables);
  const currencies = readCurrencies(tables.named('currencies', ['code', language]), language);
  const known = words.lexicon.count;
  const stepTables = packStepTables(makeStepTables({ lexicon: words.lexicon, rows: new Rows(columns, kinds, rowTables), ...verbs }, withoutExamples(rules), currencies));
  const lexicon = lexiconSections(words.lexicon);
  const { count } = words.lexicon;
  const rooms = Object.fromEntries(Object.keys(lexicon).filter((name) => !FIXED.has(name)).map((name) => [name, count + SPARE_WORDS]));
  const notes = { language, kinds, rowTables, known, count, data: tables.digest() };
  const bytes = packStore({ ...rowSections(columns), ...trieSections(names), ...posts, ...verbs, shapes, ...lexicon, stepTables }, rooms, notes);
  const summary = `${language}: ${known} words, ${names.rows.length} rows, ${names.trie.counts[1]} nodes, ${rules.length} rules, ${(bytes.length / 1e6).toFixed(1)} MB`;
  if (!check) {
    mkdirSync(join(ROOT, 'dist/data'), { recursive: true });
    copyFileSync(join(ROOT, 'src/schema.json'), join(ROOT, 'dist/schema.json'));
    writeFileSync(join(ROOT, `dist/data/${language}.bin`), bytes);
  }
  console.error(summary);
}

try {
  build('de', process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof FatalProblem)) throw error;
  console.error(formatProblem(error.problem));
  process.exitCode = 2;
}
