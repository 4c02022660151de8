/** Builds adjectives.tsv; participles are left out, they follow from the verbs. */
import { readTable, writeTable } from './tables.mjs';
import { readHeadwords, readNpmJson } from './packages.mjs';
import { modernizeNoun } from './spelling.mjs';

const COLUMNS = ['lemma', 'comparative', 'superlative', 'attributive'];

/** Participles of all verbs, so that "laufend" and "gelaufen" need no row. */
function listParticiples() {
  const forms = new Set();
  for (const row of [...readTable('verbs.tsv'), ...readTable('verbs-hand.tsv')]) {
    row.participle.split('|').forEach((form) => forms.add(form));
    forms.add(`${row.lemma}d`);
  }
  return forms;
}

/** The stem in front of endings where it is not the lemma: teuer, ein teures Haus. */
function findAttributive(lemma, entry) {
  const form = modernizeNoun(entry?.NOM?.DEF?.F ?? '');
  if (form === '' || form === lemma || form === `${lemma}e`) return '';
  return form.endsWith('e') ? form.slice(0, -1) : '';
}

/** Nouns, comparatives and made-up participles among the adjectives of the sources. */
const NO_ADJECTIVES = /^(neger|champagner|palisandern|letzter|früher|später|besser|meist|mehr|weiter|nächst|best|höchst|zweitmeist|homo|himmelangst|lotter|dereinst|zwei|drei|vier|kein|mein|dein|sein|euer|unser|jeder|besonder|gewachst|.*[a-zäöü]gewachst|.*gequellt|.*geschwellt|.*beritten)$/;

const isLeftOut = (lemma) => NO_ADJECTIVES.test(lemma) || !/^[a-zäöüßéèàáñçêâôîœ]+(-[a-zäöüß]+)*$/.test(lemma) || lemma.length < 3;

/** Writes adjectives.tsv. */
export function buildAdjectives() {
  const participles = listParticiples();
  const byHand = new Set(readTable('adjectives-hand.tsv').map((row) => row.lemma));
  const source = readNpmJson('german-adjectives-dict', '3.4.0', 'dist/adjectives.json');
  const entries = new Map();
  for (const key of Object.keys(source)) entries.set(modernizeNoun(key), source[key]);
  for (const { word, tag } of ['deu-fra', 'deu-swe'].flatMap(readHeadwords)) if (tag === 'adj' && !entries.has(word)) entries.set(word, undefined);
  const rows = [];
  for (const [lemma, entry] of entries) {
    if (isLeftOut(lemma) || participles.has(lemma) || byHand.has(lemma)) continue;
    rows.push([lemma, '', '', findAttributive(lemma, entry)]);
  }
  writeTable('adjectives.tsv', COLUMNS, rows);
}
