/**
 * German inflection at compile time: from the principal parts in the word tables to every form with its features.
 * After Duden, Die Grammatik (9th ed. 2016), chapters on verb (§§ 553 ff.), noun (§§ 249 ff.) and adjective inflection.
 */
import { Agreement, VerbForm } from '../../gazetteer/lexicon.js';

const { Nominative, Genitive, Dative, Accusative, Masculine, Feminine, Neuter, Plural } = Agreement;
const V = VerbForm;

/** Takes one form with its feature bits. */
export type Emit = (form: string, features: number) => void;

const FIRST_SINGULAR = V.First | V.Singular;
const SECOND_SINGULAR = V.Second | V.Singular;
const THIRD_SINGULAR = V.Third | V.Singular;
const FIRST_OR_THIRD_SINGULAR = V.First | V.Third | V.Singular;
const FIRST_OR_THIRD_PLURAL = V.First | V.Third | V.Plural;
const SECOND_PLURAL = V.Second | V.Plural;

export type VerbRow = { lemma: string; prefix: string; present3: string[]; past1: string[]; subjunctive1: string[]; participle: string[]; forms: string[] };

/** The simple verb of a separable one: "sagen" of "zusagen". */
export function simpleVerb(row: VerbRow): string {
  return row.prefix === '' ? row.lemma : row.lemma.slice(row.prefix.length);
}

/** Stem of an infinitive: sag-en, sammel-n, tu-n. */
function verbStem(infinitive: string): string {
  return infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.replace(/n$/, '');
}

/** The finite forms of the simple verb, without a separable prefix. */
export function finiteForms(row: VerbRow, emit: Emit): void {
  const infinitive = simpleVerb(row);
  if (row.forms.length > 0) {
    for (const entry of row.forms) {
      const at = entry.lastIndexOf(':');
      const features = readVerbFeatures(entry.slice(at + 1));
      if (features !== V.Participle2 && features !== V.ZuInfinitive) emit(entry.slice(0, at), features);
    }
    return;
  }
  const stem = verbStem(infinitive);
  const elided = /[^aeiou]e[lr]$/.test(stem) ? stem.slice(0, -2) + stem.slice(-1) : stem; // sammel- -> samml-
  emit(infinitive, V.Infinitive | V.Present | V.Subjunctive1 | FIRST_OR_THIRD_PLURAL);
  emit(`${infinitive}d`, V.Participle1);
  emit(`${stem}e`, V.Present | FIRST_SINGULAR | V.Subjunctive1 | V.Third | V.Imperative);
  if (elided !== stem) emit(`${elided}e`, V.Present | FIRST_SINGULAR | V.Subjunctive1 | V.Third | V.Imperative);
  const subjunctiveStem = elided !== stem && infinitive.endsWith('eln') ? elided : stem;
  emit(`${subjunctiveStem}est`, V.Subjunctive1 | SECOND_SINGULAR);
  emit(`${subjunctiveStem}et`, V.Subjunctive1 | SECOND_PLURAL);
  if (infinitive.endsWith('en')) emit(`${stem}en`, V.Subjunctive1 | FIRST_OR_THIRD_PLURAL | V.Present | V.Infinitive);
  for (const third of row.present3) {
    emit(third, V.Present | THIRD_SINGULAR);
    const base = third.endsWith('t') ? third.slice(0, -1) : third;
    emit(/[sßzx]$/.test(base) ? `${base}t` : `${base}st`, V.Present | SECOND_SINGULAR);
    if (!third.endsWith('t')) continue;
    // gib, nimm, lies: the imperative of the verbs that change e to i.
    if (base !== stem && base !== `${stem}e`) emit(base, V.Imperative | V.Singular);
  }
  const dental = /[dt]$|[^lrhaeiouäöü]m$|[^lrhaeiouäöün]n$/.test(stem);
  emit(dental ? `${stem}et` : `${stem}t`, V.Present | SECOND_PLURAL | V.Imperative);
  for (const past of row.past1) {
    emit(past, V.Past | FIRST_OR_THIRD_SINGULAR);
    const weak = past.endsWith('e');
    emit(weak ? `${past}n` : past.endsWith('ie') ? `${past}n` : `${past}en`, V.Past | FIRST_OR_THIRD_PLURAL);
    emit(weak ? `${past}st` : /[sßzx]$/.test(past) ? `${past}est` : `${past}st`, V.Past | SECOND_SINGULAR);
    emit(weak ? `${past}t` : /[dt]$/.test(past) ? `${past}et` : `${past}t`, V.Past | SECOND_PLURAL);
  }
  for (const subjunctive of row.subjunctive1) {
    emit(subjunctive, V.Subjunctive2 | FIRST_OR_THIRD_SINGULAR);
    emit(`${subjunctive}n`, V.Subjunctive2 | FIRST_OR_THIRD_PLURAL);
    emit(`${subjunctive}st`, V.Subjunctive2 | SECOND_SINGULAR);
    emit(`${subjunctive}t`, V.Subjunctive2 | SECOND_PLURAL);
  }
}

/** The forms in which prefix and verb are one word by their own nature: infinitive, zu-infinitive, participles. */
export function infiniteForms(row: VerbRow, emit: Emit): void {
  for (const participle of row.participle) emit(participle, V.Participle2);
  for (const entry of row.forms) {
    const at = entry.lastIndexOf(':');
    if (readVerbFeatures(entry.slice(at + 1)) === V.Participle2) emit(row.prefix + entry.slice(0, at), V.Participle2);
  }
  if (row.prefix === '') return;
  emit(row.lemma, V.Infinitive | V.Present | V.Subjunctive1 | FIRST_OR_THIRD_PLURAL);
  emit(`${row.prefix}zu${simpleVerb(row)}`, V.ZuInfinitive);
  emit(`${row.lemma}d`, V.Participle1);
}

const TENSES: Record<string, number> = { pres: V.Present, past: V.Past, k1: V.Subjunctive1, k2: V.Subjunctive2, imp: V.Imperative };
const PERSONS: Record<string, number> = { '1': V.First, '2': V.Second, '3': V.Third };

/** "past.3s" -> bits. */
export function readVerbFeatures(text: string): number {
  if (text === 'inf') return V.Infinitive;
  if (text === 'part2') return V.Participle2;
  if (text === 'part1') return V.Participle1;
  if (text === 'zuinf') return V.ZuInfinitive;
  const [tense = '', person = ''] = text.split('.');
  const number = person.endsWith('p') ? V.Plural : V.Singular;
  return (TENSES[tense] ?? 0) | (PERSONS[person[0] ?? ''] ?? 0) | number;
}

export type NounRow = { lemma: string; genders: string[]; genitive: string[]; plural: string[]; dativePlural: string[] };

/** All forms of a noun. */
export function nounForms(row: NounRow, emit: Emit): void {
  if (row.genders.includes('adj')) {
    adjectivalForms(row.lemma, emit);
    return;
  }
  const plural = (form: string) => {
    emit(form, Plural & (Nominative | Genitive | Accusative | (/[ns]$/.test(form) ? Dative : 0)));
    if (row.dativePlural.length === 0 && /(e|el|er)$/.test(form)) emit(`${form}n`, Plural & Dative);
  };
  let gender = 0;
  for (const g of row.genders) gender |= g === 'm' ? Masculine : g === 'f' ? Feminine : g === 'n' ? Neuter : 0;
  if (gender === 0) {
    plural(row.lemma);
    for (const form of row.dativePlural) emit(form, Plural & Dative);
    return;
  }
  emit(row.lemma, gender & (Nominative | Dative | Accusative));
  emit(row.lemma, gender & Feminine & Genitive);
  if (row.genitive.length === 0) emit(row.lemma, gender & Genitive);
  for (const genitive of row.genitive) {
    const weak = genitive !== row.lemma && genitive.endsWith('n') && (gender & Feminine) === 0;
    emit(genitive, gender & ~Feminine & (Genitive | (weak ? Dative | Accusative : 0)));
  }
  row.plural.forEach(plural);
  for (const form of row.dativePlural) emit(form, Plural & Dative);
}

/** der Angeklagte, ein Angeklagter, die Angeklagten ... (feminine, masculine and plural; neuter nouns of this kind are rare). */
function adjectivalForms(lemma: string, emit: Emit): void {
  const stem = lemma.replace(/(e|er)$/, '');
  const persons = Masculine | Feminine;
  emit(`${stem}e`, (persons & Nominative) | (Feminine & Accusative) | (Plural & (Nominative | Accusative)));
  emit(`${stem}en`, (persons & (Genitive | Dative)) | (Masculine & Accusative) | Plural);
  emit(`${stem}er`, (Masculine & Nominative) | (Feminine & (Genitive | Dative)) | (Plural & Genitive));
  emit(`${stem}em`, Masculine & Dative);
}

/** Endings of an adjective in front of a noun. */
export const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'] as const;

/** All positive forms of an adjective in front of a noun: russische, russischen ... */
export function adjectiveForms(lemma: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => (lemma.endsWith('e') ? lemma.slice(0, -1) : lemma) + ending);
}

/** Genitive of a name: Putins; none is added behind s, ß, x, z (Paris’). */
export function genitiveOf(name: string): string | undefined {
  return /[sßxz]$/i.test(name) ? undefined : `${name}s`;
}
