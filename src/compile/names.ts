/** Gazetteers -> rows and the trie of their names, with the inflected and folded forms of each name. */
import { NameAdder } from '../gazetteer/add-names.js';
import { FUNCTION_WORD, GIVEN, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { emptyTrie, NameFlag, type NameTrie } from '../gazetteer/names.js';
import { RowFlag } from '../gazetteer/rows.js';
import { listOf, type TableRow } from '../gazetteer/tsv.js';
import { adjectiveForms, nounForms } from '../lang/de/inflection.js';
import { germanNameForms } from '../lang/de/name-forms.js';
import { surnameOf } from '../lang/de/surname.js';
import type { EntityType } from '../model.js';
import { FatalProblem } from '../problem.js';
import { UnknownWords } from '../lang/de/unknown.js';
import type { Tables } from './tables.js';
import type { WordsBuild } from './words.js';

export type RowDraft = { type: EntityType; kind: string; country: string; flags: number; population: number; table: string; id: string; name: string; wikidata: string };

/** What `posts.tsv` says, over row numbers: title word, body row, holder row, first and last day as yyyymmdd. */
export type PostDraft = { titles: string[]; nicknames: string[]; body: number; holder: number; from: number; to: number };

export type NamesBuild = { trie: NameTrie; rows: RowDraft[]; posts: PostDraft[]; rowOfId: Map<string, number>; /** Organizations by each of their names. */ rowOfName: Map<string, number> };

const country = (cells: Record<string, string>) => cells.country ?? '';

export function compileNames(tables: Tables, { lexicon, separable, otherVerbs }: WordsBuild): NamesBuild {
  const build: NamesBuild = { trie: emptyTrie(220_000), rows: [], posts: [], rowOfId: new Map(), rowOfName: new Map() };
  const unknown = new UnknownWords({ lexicon, separable: Int32Array.from(separable), otherVerbs: Int32Array.from(otherVerbs) });
  const adder = new NameAdder(lexicon, build.trie, germanNameForms, unknown);
  const taken = new Map<string, string>();
  const add = (row: RowDraft, place: string): number => {
    const number = build.rows.length;
    // Ids are unique within a table; a place and an organization may share one (Babelsberg).
    const key = `${row.table} ${row.id}`;
    if (taken.has(key)) throw new FatalProblem({ code: 'bad-table', place, message: `the id "${row.id}" is taken by "${taken.get(key)}"` });
    taken.set(key, row.name);
    build.rows.push(row);
    if (!build.rowOfId.has(row.id)) build.rowOfId.set(row.id, number);
    return number;
  };
  addNameWords(tables, lexicon);
  for (const row of tables.named('places', ['id', 'name', 'kind', 'country'])) addPlace(row, add, adder, lexicon);
  for (const row of tables.named('organizations', ['id', 'name', 'aliases', 'kind', 'country', 'needs'])) {
    addOrganization(row, add, adder, lexicon);
    for (const name of [row.cells.name!, ...listOf(row.cells.aliases)]) if (!build.rowOfName.has(name)) build.rowOfName.set(name, build.rows.length - 1);
  }
  for (const { cells } of tables.named('things', ['name', 'kind'])) adder.addName(cells.name!, NO_ROW, NameFlag.Thing | NameFlag.NeedsContext);
  for (const row of tables.named('people', ['id', 'name', 'aliases', 'gender', 'country'])) addPerson(row, add, adder, lexicon);
  for (const row of tables.named('demonyms', ['lemma', 'class', 'place'])) addDemonym(row, build, adder, lexicon);
  addCompounds(tables, build, adder, lexicon);
  for (const row of tables.named('posts', ['post', 'body', 'holder', 'from', 'to'])) addPost(row, build);
  return build;
}

/** Things have no row: nothing is told of them. */
const NO_ROW = -1;

type Add = (row: RowDraft, place: string) => number;

function addPlace({ cells, place }: TableRow, add: Add, adder: NameAdder, lexicon: Lexicon): void {
  const ambiguous = cells.ambiguous === '1';
  // A name that the noun table has too is a common word (Landes, Maus); countries and big towns keep their standing.
  const big = !/^(town|city|district|building|street)$/.test(cells.kind!) || Number(cells.population) > 100_000;
  const flagsOf = (name: string) => (ambiguous || (!big && (lexicon.flags[lexicon.idOf(name)]! & WordFlag.Noun) !== 0) ? NameFlag.NeedsContext : 0);
  const number = add({
    type: 'place', kind: cells.kind!, country: country(cells), flags: ambiguous ? RowFlag.Ambiguous : 0,
    population: Number(cells.population ?? '') || 0, table: 'places', id: cells.id!, name: cells.name!, wikidata: cells.wikidata ?? '',
  }, place);
  adder.addName(cells.name!, number, flagsOf(cells.name!));
  for (const alias of listOf(cells.aliases)) adder.addName(alias, number, flagsOf(alias) | NameFlag.Alias | (/^\p{Lu}{1,3}$/u.test(alias) ? NameFlag.Caps : 0));
}

/** Kinds whose names keep their standing although the noun table has them (Bundestag, Opel); others are plain nouns too: Welt, Muse. */
const OWN_NOUN = /^(company|parliament|ministry|court|authority|army|intelligence|international|central-bank|party|government|union|church)$/;

function addOrganization({ cells, place }: TableRow, add: Add, adder: NameAdder, lexicon: Lexicon): void {
  const isNoun = (name: string) => {
    const f = lexicon.flags[lexicon.idOf(name)]!;
    return (f & WordFlag.Noun) !== 0 && (f & (WordFlag.OrgHead | WordFlag.Group)) === 0;
  };
  const needs = cells.needs === 'context';
  const number = add({
    type: 'organization', kind: cells.kind!, country: country(cells), flags: needs ? RowFlag.NeedsContext : 0,
    population: 0, table: 'organizations', id: cells.id!, name: cells.name!, wikidata: cells.wikidata ?? '',
  }, place);
  for (const name of [cells.name!, ...listOf(cells.aliases)]) {
    if (/^\p{Lu}+ und \p{Lu}+$/u.test(name)) continue; // "CDU und CSU" are two
    const flags = (name === cells.name ? 0 : NameFlag.Alias) | (cells.case === 'caps' && /^[\p{Lu}\d]+$/u.test(name) ? NameFlag.Caps : 0) | ((needs && isPlainWord(name)) || (!OWN_NOUN.test(cells.kind!) && isNoun(name)) ? NameFlag.NeedsContext : 0);
    adder.addName(name, number, flags);
  }
}

/** One word, an article before it not counted, that is no abbreviation: of "Die Zeit|Zeit|Zeit Online|DZ" the first two also mean something else. */
function isPlainWord(name: string): boolean {
  return /^(?:(?:Der|Die|Das|The|\d+) )?[^ ]+$/.test(name) && !/^[\p{Lu}\d]+$/u.test(name);
}

/** Words that are no names by nature. */
const ORDINARY_WORD = FUNCTION_WORD | WordFlag.Noun | WordFlag.Adjective | WordFlag.Adverb | WordFlag.Verb | WordFlag.Numeral | WordFlag.Month;

function addPerson({ cells, place }: TableRow, add: Add, adder: NameAdder, lexicon: Lexicon): void {
  const number = add({
    type: 'person', kind: 'person', country: country(cells),
    flags: (cells.gender === 'm' ? RowFlag.Male : cells.gender === 'f' ? RowFlag.Female : 0) | (cells.needs === 'given' ? RowFlag.NeedsGiven : 0) | (cells.needs === 'context' ? RowFlag.NeedsContext : 0),
    population: 0, table: 'people', id: cells.id!, name: cells.name!, wikidata: cells.wikidata ?? '',
  }, place);
  const flagsOf = (name: string) => (name.includes(' ') ? 0 : cells.needs === 'context' ? NameFlag.NeedsContext : cells.needs === 'given' ? NameFlag.NeedsGiven : 0);
  adder.addName(cells.name!, number, flagsOf(cells.name!));
  for (const alias of listOf(cells.aliases)) adder.addName(alias, number, NameFlag.Alias | flagsOf(alias));
  const names = [cells.name!, ...listOf(cells.aliases)];
  const isGiven = (word: string) => {
    const flags = lexicon.flags[lexicon.idOf(word)]!;
    return (flags & GIVEN) !== 0 && (flags & WordFlag.AmbiguousName) === 0;
  };
  for (const surname of new Set(names.map((name) => surnameOf(name, country(cells), isGiven)))) {
    if (surname === undefined || surname.endsWith('.') || surname.length < 2) continue;
    // A surname that is an ordinary word as well never stands for its bearer alone, whatever the table says.
    const needsGiven = cells.needs === 'given' || lexicon.flags[lexicon.idOf(surname)]! & ORDINARY_WORD ? NameFlag.NeedsGiven : 0;
    adder.addName(surname, number, NameFlag.Surname | needsGiven);
    const bare = surname.replace(/^(al|el)-/i, '');
    if (bare !== surname) adder.addName(bare, number, NameFlag.Surname | needsGiven);
  }
}

function addDemonym({ cells, place }: TableRow, build: NamesBuild, adder: NameAdder, lexicon: Lexicon): void {
  const row = build.rowOfId.get(cells.place!);
  if (row === undefined) throw new FatalProblem({ code: 'bad-table', place, message: `no place has the id "${cells.place}"` });
  const lemma = cells.lemma!;
  if (cells.class === 'adjective') {
    // Berliner, Schweizer: adjectives in -er do not inflect and keep their capital.
    const forms = /^\p{Lu}/u.test(lemma) ? [lemma] : [lemma, ...adjectiveForms(lemma)];
    for (const form of forms) {
      adder.addForm(form, row, NameFlag.Adjective | (/^\p{Ll}/u.test(form) ? NameFlag.Lower : 0));
    }
    return;
  }
  const flags = NameFlag.Inhabitant | (cells.gender === 'f' ? NameFlag.Feminine : 0);
  const forms = new Map<string, number>();
  const put = (form: string, extra: number) => {
    if (form !== '' && !forms.has(form)) forms.set(form, flags | extra);
  };
  put(lemma, 0);
  for (const g of listOf(cells.genitive)) put(g, NameFlag.Genitive);
  for (const p of listOf(cells.plural)) put(p, NameFlag.Plural);
  if (cells.gender === 'f' && lemma.endsWith('in')) put(`${lemma}nen`, NameFlag.Plural);
  else if (lemma.endsWith('e')) put(`${lemma}n`, NameFlag.Plural);
  else if (lemma.endsWith('er')) {
    put(`${lemma}s`, NameFlag.Genitive);
    put(`${lemma}n`, NameFlag.Plural);
  } else if (listOf(cells.plural).length === 0) {
    put(`${lemma}s`, NameFlag.Genitive | NameFlag.Plural);
    put(`${lemma}en`, NameFlag.Plural);
  }
  if (/^Deutsche$|er$/.test(lemma) === false && /ische$|sche$/.test(lemma)) put(`${lemma}r`, 0);
  // A form that is a noun of its own is none: the people of Konz are no Konzern.
  const own = lexicon.idOf(lemma);
  for (const [form, f] of forms) {
    const noun = lexicon.noun[lexicon.idOf(form)]!;
    if (noun === 0 || noun === own || f & NameFlag.Feminine) adder.addForm(form, row, f);
  }
}

const SHORTEST_INSIDE = 5;
const SHORTEST_HEAD = 4;

/** Known nouns that begin with the name of an organization or a big place: Bundestagswahl, Europaminister. */
function addCompounds(tables: Tables, build: NamesBuild, adder: NameAdder, lexicon: Lexicon): void {
  for (const { cells } of tables.named('words/nouns', ['lemma', 'gender'])) {
    const lemma = cells.lemma!;
    if (lemma.includes('-')) continue;
    for (let at = lemma.length - SHORTEST_HEAD; at >= SHORTEST_INSIDE; at--) {
      const row = rowInside(build, lexicon, lemma.slice(0, at));
      if (row < 0) continue;
      const head = lexicon.idOf(lemma.slice(at)) || lexicon.idOf(lemma.slice(at).replace(/^s/, ''));
      if ((lexicon.flags[head]! & WordFlag.Noun) === 0) continue;
      nounForms({ lemma, genders: listOf(cells.gender), genitive: listOf(cells.genitive), plural: listOf(cells.plural), dativePlural: listOf(cells.dative_plural) }, (form) => adder.addForm(form, row, NameFlag.Part));
      break;
    }
  }
}

/** Row of a name that a compound may begin with, -1: an organization, a country or land, a big city; no common word. */
function rowInside(build: NamesBuild, lexicon: Lexicon, name: string): number {
  const { trie, rows } = build;
  const id = lexicon.idOf(name);
  const node = lexicon.firstNode[id]!;
  if (node === 0) return -1;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) {
    const row = trie.payload[cell]!;
    const draft = rows[row]!;
    if (trie.payload[cell + 1]! & (NameFlag.NeedsContext | NameFlag.Caps | NameFlag.Genitive | NameFlag.Adjective | NameFlag.Inhabitant | NameFlag.Part)) continue;
    const common = (lexicon.flags[id]! & WordFlag.Noun) !== 0;
    if (draft.type === 'organization' && (!common || draft.kind === 'parliament' || draft.kind === 'army')) return row;
    if (draft.type === 'place' && !common && (/^(country|continent|state|region)$/.test(draft.kind) || draft.population > 500_000)) return row;
  }
  return -1;
}

/** Given names and surnames are flags of words, not rows. */
function addNameWords(tables: Tables, lexicon: Lexicon): void {
  const mark = (name: string, flag: number, ambiguous: boolean) => {
    for (const form of germanNameForms.spellings(name)) {
      const id = lexicon.intern(form);
      // The table judges by lemmas; inflected forms of nouns (Tore, Sinn) and other classes are seen here.
      const known = lexicon.flags[id]!;
      const common = (known & WordFlag.Noun && lexicon.noun[id] !== id) || known & (FUNCTION_WORD | WordFlag.Adjective | WordFlag.Adverb | WordFlag.Verb | WordFlag.Numeral);
      lexicon.flags[id]! |= flag | (ambiguous || common ? WordFlag.AmbiguousName : 0);
    }
  };
  for (const { cells } of tables.named('given-names', ['name', 'gender'])) {
    const flag = cells.gender === 'm' ? WordFlag.GivenMale : cells.gender === 'f' ? WordFlag.GivenFemale : WordFlag.GivenMale | WordFlag.GivenFemale;
    mark(cells.name!, flag, cells.ambiguous === '1');
  }
  for (const { cells } of tables.named('surnames', ['name'])) mark(cells.name!, WordFlag.Surname, cells.ambiguous === '1');
}

/** "2012-05-07", "2012-05", "2012" -> 20120507, 20120500, 20120000. */
export function dayNumber(text: string, place: string): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const [, year, month = '00', day = '00'] = match ?? [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31) throw new FatalProblem({ code: 'bad-table', place, message: `"${text}" is no date (want YYYY-MM-DD, YYYY-MM or YYYY)` });
  return Number(year + month + day);
}

function addPost({ cells, place }: TableRow, build: NamesBuild): void {
  const holder = build.rowOfId.get(cells.holder!);
  if (holder === undefined) throw new FatalProblem({ code: 'bad-table', place, message: `no person has the id "${cells.holder}"` });
  const body = build.rowOfId.get(cells.body!) ?? build.rowOfName.get(cells.body!) ?? build.rows.findIndex((row) => row.name === cells.body);
  build.posts.push({
    titles: listOf(cells.post),
    nicknames: listOf(cells.nickname),
    body,
    holder,
    from: cells.from === '' ? 0 : dayNumber(cells.from!, place),
    to: cells.to === '' ? 99999999 : dayNumber(cells.to!, place),
  });
}

