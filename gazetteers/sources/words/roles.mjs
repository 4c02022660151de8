/** Builds roles.tsv: nouns that denote a person, found by their feminine in -in. */
import { readTable, writeTable } from './tables.mjs';

/** Masculines with a feminine that seldom or never denote a person: animals, things, companies, and people of a city (der Berliner Senat). */
const NO_ROLES = new Set(
  `Aachener Amsterdamer Appenzeller Athener Augsburger Bamberger Berliner Berner Bremer Darmstädter Dortmunder Dresdner Düsseldorfer Elmshorner Frankfurter Freiburger
Gladbacher Hamburger Harburger Heidelberger Johannesburger Kieler Kölner Leipziger Liechtensteiner Luxemburger Lübecker Mailänder Mannheimer Moskauer
Mönchengladbacher Münchner Nassauer Neuberliner Nürnberger Oldesloer Pariser Potsdamer Schweizer Halbschweizer Spandauer Stockholmer Thüringer Tiroler Wiener Züricher Saarländer
Schwarzwälder Bot Bär Bäuer Fernseher Fuchs Hund Löwe Tiger Wolf Rappe Pol Starter Fehlstarter Sticker Spinner Springer Wander Zauber Zahler Wart Schutz Rucola Mneme Nutria
Hummel Buhle Flicker Fresser Setzer Spüler Trojaner Zwerg Hofzwerg Gott Teufel Schnitzer Imme Este Chatte Ahn Ober Vorstand Bahnkunde Bar-Mizwa Lappe Spuler Wirker Stricker
Hersteller Alkoholhersteller Betreiber Flughafenbetreiber Feriendorfbetreiber Anbieter Veranstalter Arbeitgeber Versorger Erzeuger Aussteller Auftraggeber Lizenzgeber Aufsteiger Absteiger
Mitabsteiger Spitzenreiter Verfolger Schreier Wühler Träger Wandrer Dolmetsch Zahnprothesenträger Nebelpreisträger Bewunder Herausforder Hascher
Vorbenutzer Normalverbraucher Durchschnittsverbraucher Schwanzlutscher Neger Zigeuner Speichellecker Arschkriecher Schwippschwäger Schwäger Bub Fischesser Obstpflücker
     Bekannte Vampir Aufschneider`
    .split(/\s+/),
);
/** Compounds that denote companies more often than persons: Autohersteller, Stromlieferant. */
const COMPANY_HEAD = /(hersteller|lieferant|betreiber|anbieter)$/i;

const UMLAUTS = { a: 'ä', o: 'ö', u: 'ü' };

/** The ways to make a feminine: Lehrerin, Genossin, Ärztin, Zauberin. */
const listFeminines = (lemma) => [
  `${lemma}in`,
  `${lemma.replace(/e$/, '')}in`,
  `${lemma.replace(/([aou])([^aouäöü]{1,3})$/i, (all, vowel, rest) => (UMLAUTS[vowel] ?? 'Ä') + rest)}in`,
  lemma.replace(/erer$/, 'erin'),
];

/** Kind of the longest known role at the end of the word: Umweltminister like Minister. */
function findKind(lemma, kinds) {
  for (let at = 1; at < lemma.length - 3; at++) {
    const kind = kinds.get(lemma.slice(at).toLowerCase());
    if (kind) return kind;
  }
  return /(loge|login|ist|istin|iker|ikerin|graf|grafin|arzt|ärztin|lehrer|lehrerin|macher|macherin|händler|händlerin|forscher|forscherin)$/.test(lemma) ? 'profession' : 'other';
}

/** Writes roles.tsv. */
export function buildRoles() {
  const byHand = readTable('roles-hand.tsv');
  const kinds = new Map(byHand.map((row) => [row.lemma.toLowerCase(), row.kind.replace('|title', '')]));
  const nouns = new Map(['nouns.tsv', 'nouns-wiktionary.tsv', 'nouns-hand.tsv'].flatMap(readTable).map((row) => [row.lemma, row]));
  const hasGender = (lemma, gender) => nouns.get(lemma)?.gender.split('|').includes(gender) ?? false;
  const rows = [];
  const add = (lemma, gender) => {
    if (!kinds.has(lemma.toLowerCase())) rows.push([lemma, gender, findKind(lemma, kinds)]);
  };
  for (const lemma of nouns.keys()) {
    if (NO_ROLES.has(lemma) || COMPANY_HEAD.test(lemma) || !hasGender(lemma, 'm')) continue;
    const feminine = listFeminines(lemma).find((form) => form !== lemma && hasGender(form, 'f'));
    if (feminine === undefined) continue;
    add(lemma, 'm');
    add(feminine, 'f');
  }
  writeTable('roles.tsv', ['lemma', 'gender', 'kind'], rows);
}
