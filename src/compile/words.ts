/** Word tables -> lexicon: every form of every word, with what it is and the lemma it belongs to. */
import { Agreement, emptyLexicon, FINITE, FUNCTION_WORD, VerbForm, WordFlag, type Lexicon } from '../gazetteer/lexicon.js';
import { listOf, type TableRow } from '../gazetteer/tsv.js';
import { adjectiveForms, finiteForms, infiniteForms, nounForms, simpleVerb, type VerbRow } from '../lang/de/inflection.js';
import { FatalProblem } from '../problem.js';
import type { Tables } from './tables.js';

/** A lexicon being filled, and what does not fit into its columns. */
export type WordsBuild = {
  lexicon: Lexicon;
  /** Prefix id, id of the simple verb, id of the separable verb: flat triples. */
  separable: number[];
  /** Second verb readings: word id, lemma id, features. */
  otherVerbs: number[];
};

export function compileWords(tables: Tables): WordsBuild {
  const lexicon = emptyLexicon(400_000, 1 << 20);
  const build: WordsBuild = { lexicon, separable: [], otherVerbs: [] };
  for (const row of tables.named('words/function-words', ['form', 'class'])) addFunctionWord(lexicon, row);
  addVerbs(build, tables);
  for (const row of tables.named('words/adjectives', ['lemma'])) addAdjective(lexicon, row);
  const nouns = tables.named('words/nouns', ['lemma', 'gender']);
  const nominalizedVerbs = new Set<number>();
  for (const row of nouns) addNoun(lexicon, row, nominalizedVerbs);
  for (const row of tables.named('words/verbs', ['lemma', 'prefix', 'past1'])) markPastForms(lexicon, row);
  const roles = new Map<number, number>();
  for (const row of tables.named('words/roles', ['lemma', 'kind'])) addRole(lexicon, row, roles);
  addRoleCompounds(lexicon, tables.named('words/roles', ['lemma', 'kind']), nouns, roles);
  markForms(lexicon, roles);
  const groups = tables.named('words/groups', ['lemma']);
  for (const row of groups) addGroup(lexicon, row);
  markForms(lexicon, groupCompounds(lexicon, groups, nouns));
  addParts(lexicon, tables.named('words/parts', ['word', 'kind']), nouns);
  for (const { cells } of tables.named('words/calendar', ['word', 'kind'])) {
    for (const form of [cells.word!, `${cells.word}s`, `${cells.word}en`]) {
      const known = form === cells.word || lexicon.idOf(form) !== 0;
      if (known) lexicon.flags[lexicon.intern(form)]! |= cells.kind === 'month' ? WordFlag.Month : WordFlag.Weekday;
    }
  }
  for (const row of tables.named('words/abbreviations', ['form'])) {
    const id = lexicon.intern(row.cells.form!);
    lexicon.flags[id]! |= WordFlag.Abbreviation | (row.cells.title === '1' ? WordFlag.Title : 0);
  }
  return build;
}

/** Makes `form` a form of the verb `lemma`; a form that another verb has already is kept beside it. */
function addVerbForm(build: WordsBuild, form: string, lemma: number, features: number): void {
  const { lexicon, otherVerbs } = build;
  const id = lexicon.intern(form);
  lexicon.flags[id]! |= WordFlag.Verb;
  const known = lexicon.verb[id]!;
  if (known === 0 || known === lemma) {
    lexicon.verb[id] = lemma;
    lexicon.verbForm[id]! |= features;
    return;
  }
  // "gebracht" is what one has brought before it is what you (plural) ailed.
  if (isAddress(lexicon.verbForm[id]!) && !isAddress(features)) {
    addOtherVerb(otherVerbs, id, known, lexicon.verbForm[id]!);
    lexicon.verb[id] = lemma;
    lexicon.verbForm[id] = features;
  } else addOtherVerb(otherVerbs, id, lemma, features);
}

/** Nothing but a second person, which news hardly uses. */
function isAddress(features: number): boolean {
  return (features & (VerbForm.First | VerbForm.Third | VerbForm.Infinitive | VerbForm.Participle1 | VerbForm.Participle2 | VerbForm.ZuInfinitive)) === 0;
}

function addOtherVerb(otherVerbs: number[], id: number, lemma: number, features: number): void {
  for (let i = 0; i < otherVerbs.length; i += 3) {
    if (otherVerbs[i] === id && otherVerbs[i + 1] === lemma) {
      otherVerbs[i + 2]! |= features;
      return;
    }
  }
  otherVerbs.push(id, lemma, features);
}

function addVerbs(build: WordsBuild, tables: Tables): void {
  const rows = new Map<string, VerbRow>();
  for (const { cells } of tables.named('words/verbs', ['lemma', 'prefix', 'present3', 'past1', 'participle'])) {
    // Tables written by hand come after the generated ones and replace their rows.
    rows.set(cells.lemma! + cells.prefix!, {
      lemma: cells.lemma!,
      prefix: cells.prefix!,
      present3: listOf(cells.present3),
      past1: listOf(cells.past1),
      subjunctive1: listOf(cells.subjunctive1),
      participle: listOf(cells.participle),
      forms: listOf(cells.forms),
    });
  }
  const simple = new Map([...rows.values()].filter((row) => row.prefix === '').map((row) => [row.lemma, row]));
  // The simple verbs first: "gefallen" is a participle of fallen before it is a verb of its own; irregular ones before all.
  const ordered = [...rows.values()].sort((a, b) => rank(a) - rank(b));
  const finiteDone = new Set<string>();
  for (const row of ordered) {
    const base = simpleVerb(row);
    const baseId = build.lexicon.intern(base);
    const own = simple.get(base);
    if (row.prefix === '' || (!own && !finiteDone.has(base))) {
      finiteForms(row, (form, features) => addVerbForm(build, form, baseId, features));
      finiteDone.add(base);
    }
    const lemmaId = build.lexicon.intern(row.lemma);
    const source = row.forms.length === 0 && row.prefix !== '' && own && own.forms.length > 0 ? { ...row, forms: own.forms } : row;
    infiniteForms(source, (form, features) => addVerbForm(build, form, lemmaId, features));
    if (row.prefix !== '') build.separable.push(build.lexicon.intern(row.prefix), baseId, lemmaId);
  }
}

function rank(row: VerbRow): number {
  return row.forms.length > 0 && row.prefix === '' ? 0 : row.prefix === '' && row.participle.every((p) => p.startsWith('ge')) ? 1 : row.prefix === '' ? 2 : 3;
}

/** "angriffen", "festnahmen": a past form with its prefix that only its noun made known. */
function markPastForms(lexicon: Lexicon, { cells }: TableRow): void {
  if (!cells.prefix) return;
  for (const past of listOf(cells.past1)) {
    markPastForm(lexicon, cells, past, VerbForm.Singular);
    markPastForm(lexicon, cells, past.endsWith('e') ? `${past}n` : `${past}en`, VerbForm.Plural);
  }
}

function markPastForm(lexicon: Lexicon, { lemma, prefix }: TableRow['cells'], past: string, number: number): void {
  const id = lexicon.idOf(`${prefix}${past}`);
  if (id === 0 || lexicon.verb[id] !== 0 || !(lexicon.flags[id]! & WordFlag.Noun)) return;
  lexicon.flags[id]! |= WordFlag.Verb;
  lexicon.verb[id] = lexicon.idOf(lemma!);
  lexicon.verbForm[id] = VerbForm.Past | VerbForm.First | VerbForm.Third | VerbForm.Last | number;
}

/** `nominalizedVerbs` takes the lemmas that give way to other nouns: "Stellen" is the plural of "Stelle" before it is what one does who puts something somewhere. */
function addNoun(lexicon: Lexicon, { cells }: TableRow, nominalizedVerbs: Set<number>): void {
  const lemma = lexicon.intern(cells.lemma!);
  const nominalizedVerb = cells.gender === 'n' && !cells.plural && cells.lemma!.endsWith('n');
  if (nominalizedVerb) nominalizedVerbs.add(lemma);
  nounForms(
    { lemma: cells.lemma!, genders: listOf(cells.gender), genitive: listOf(cells.genitive), plural: listOf(cells.plural), dativePlural: listOf(cells.dative_plural) },
    (form, features) => {
      const id = lexicon.intern(form);
      lexicon.flags[id]! |= WordFlag.Noun;
      if (lexicon.noun[id] === 0 || (!nominalizedVerb && (id === lemma || nominalizedVerbs.has(lexicon.noun[id]!)))) lexicon.noun[id] = lemma;
      lexicon.nounForm[id]! |= features;
    },
  );
}

function addAdjective(lexicon: Lexicon, { cells }: TableRow): void {
  for (const form of [cells.lemma!, ...listOf(cells.comparative), ...listOf(cells.superlative), ...listOf(cells.attributive)]) {
    lexicon.flags[lexicon.intern(form)]! |= WordFlag.Adjective;
  }
}

/** "klare", "neuen": words of another kind that are forms of an adjective as well. Forms in no table are read at run time. Runs when all words are there, those of names too. */
export function markInflectedAdjectives(lexicon: Lexicon, tables: Tables): void {
  for (const { cells } of tables.named('words/adjectives', ['lemma'])) {
    for (const stem of [cells.lemma!, ...listOf(cells.comparative), ...listOf(cells.superlative), ...listOf(cells.attributive)]) {
      for (const form of adjectiveForms(stem)) {
        const id = lexicon.idOf(form);
        if (id !== 0 && !(lexicon.flags[id]! & FUNCTION_WORD)) lexicon.flags[id]! |= WordFlag.Adjective;
      }
    }
  }
  // "verhaftete", "versuchten": a past tense and an attribute.
  for (const { cells } of tables.named('words/verbs', ['lemma', 'participle'])) {
    for (const participle of listOf(cells.participle)) {
      for (const form of adjectiveForms(participle)) {
        const id = lexicon.idOf(form);
        if (id !== 0 && lexicon.verbForm[id]! & FINITE && !(lexicon.flags[id]! & (FUNCTION_WORD | WordFlag.Adjective))) lexicon.verbForm[id]! |= VerbForm.Attribute;
      }
    }
  }
  for (const { cells } of tables.named('words/nouns', ['lemma', 'gender'])) if (cells.gender === 'adj') markNominalizedAdjective(lexicon, cells.lemma!);
}

/** Getötete, Angeklagter: the same forms stand in front of a noun, "die getöteten Soldaten". */
function markNominalizedAdjective(lexicon: Lexicon, lemma: string): void {
  const stem = lexicon.idOf(lemma.replace(/er?$/, ''));
  if (stem === 0) return;
  const participle = lexicon.verbForm[stem]! & VerbForm.Participle2;
  if (!participle && !(lexicon.flags[stem]! & WordFlag.Adjective)) return;
  for (const form of adjectiveForms(lemma.replace(/er?$/, ''))) {
    const id = lexicon.idOf(form);
    if (id === 0 || lexicon.flags[id]! & FUNCTION_WORD) continue;
    if (lexicon.verbForm[id]! & FINITE) {
      lexicon.verbForm[id]! |= VerbForm.Attribute;
      continue;
    }
    lexicon.flags[id]! |= WordFlag.Adjective;
    if (participle && lexicon.verb[id] === 0) {
      lexicon.verb[id] = lexicon.verb[stem]!;
      lexicon.verbForm[id] = participle;
    }
  }
}

const CASES: Record<string, number> = { nom: Agreement.Nominative, gen: Agreement.Genitive, dat: Agreement.Dative, acc: Agreement.Accusative };
const NUMBERS: Record<string, number> = { m: Agreement.Masculine, f: Agreement.Feminine, n: Agreement.Neuter, pl: Agreement.Plural, sg: Agreement.Singular };

/** "nom.sg.m|acc.pl", "dat+acc" -> bits of `Agreement`. */
export function readAgreement(text: string): number {
  let bits = 0;
  for (const reading of text.split(/[|+ ,]/)) {
    const parts = reading.split('.');
    const cases = CASES[parts[0] ?? ''];
    if (cases === undefined) continue;
    let numbers = 0;
    for (const part of parts.slice(1)) if (part !== 'sg') numbers |= NUMBERS[part] ?? 0;
    if (numbers === 0) numbers = parts.includes('sg') ? Agreement.Singular : Agreement.Any;
    bits |= cases & numbers;
  }
  return bits;
}

const CLASSES: Record<string, number> = {
  article: WordFlag.Determiner,
  pronoun: WordFlag.Pronoun,
  possessive: WordFlag.Determiner | WordFlag.Possessive,
  demonstrative: WordFlag.Determiner | WordFlag.Pronoun,
  determiner: WordFlag.Determiner | WordFlag.Pronoun,
  relative: WordFlag.Pronoun | WordFlag.Relative,
  interrogative: WordFlag.Question,
  preposition: WordFlag.Preposition,
  contraction: WordFlag.Preposition | WordFlag.Determiner,
  postposition: WordFlag.Preposition,
  conjunction: WordFlag.Conjunction,
  subjunction: WordFlag.Subjunction,
  adverb: WordFlag.Adverb,
  particle: WordFlag.Adverb,
  negation: WordFlag.Negation,
  numeral: WordFlag.Numeral,
  interjection: WordFlag.Adverb,
};

function addFunctionWord(lexicon: Lexicon, { cells, place }: TableRow): void {
  const flag = CLASSES[cells.class!];
  if (flag === undefined) throw new FatalProblem({ code: 'bad-table', place, message: `"${cells.class}" is no class of function words (want one of ${Object.keys(CLASSES).join(', ')})` });
  const id = lexicon.intern(cells.form!);
  lexicon.flags[id]! |= flag;
  if (cells.features) lexicon.nounForm[id]! |= readAgreement(cells.features);
}

/** Marks a noun as a role; `roles` takes the lemmas whose other forms are still to mark. */
function addRole(lexicon: Lexicon, { cells }: TableRow, roles: Map<number, number>): void {
  const flag = WordFlag.Role | (listOf(cells.kind).includes('title') ? WordFlag.Title : 0);
  const gender = cells.gender === 'f' ? Agreement.Feminine : cells.gender === 'm' ? Agreement.Masculine : 0;
  const id = lexicon.intern(cells.lemma!);
  lexicon.flags[id]! |= flag | WordFlag.Noun;
  if (lexicon.noun[id] === 0) {
    lexicon.noun[id] = id;
    lexicon.nounForm[id]! |= gender & (cells.gender === 'f' ? Agreement.Any : ~Agreement.Genitive);
  } else roles.set(lexicon.noun[id]!, (roles.get(lexicon.noun[id]!) ?? 0) | flag);
}

/** Shortest role whose compounds are roles: an "Enkel" is not in every "Schenkel". */
const ROLE_HEAD = 6;

/** Known compounds with a role as their head are roles as well: Bundesaußenminister. Gender tells "Feuerleiter" (die) from "Leiter" (der). */
function addRoleCompounds(lexicon: Lexicon, rows: readonly TableRow[], nouns: readonly TableRow[], roles: Map<number, number>): void {
  const heads = new Map<string, string>();
  for (const { cells } of rows) if (cells.lemma!.length >= ROLE_HEAD) heads.set(cells.lemma!.toLowerCase(), cells.gender ?? '');
  for (const { cells } of nouns) {
    const word = cells.lemma!.toLowerCase();
    const id = lexicon.noun[lexicon.idOf(cells.lemma!)]!;
    if (id === 0 || roles.has(id)) continue;
    for (let from = 3; from <= word.length - ROLE_HEAD; from++) {
      const gender = heads.get(word.slice(from));
      if (gender === undefined || !listOf(cells.gender).includes(gender)) continue;
      roles.set(id, WordFlag.Role);
      break;
    }
  }
}

/** The other forms of a role that is in the noun table are roles too: Arzt, Ärzte, Ärzten. */
function markForms(lexicon: Lexicon, flags: ReadonlyMap<number, number>): void {
  for (let id = 1; id < lexicon.count; id++) lexicon.flags[id]! |= flags.get(lexicon.noun[id]!) ?? 0;
}

/** Shortest group whose compounds are groups without a hyphen: a "Nation" is in "Kombination". */
const GROUP_HEAD = 7;

/** Known compounds with a group as their head: EU-Staat, Stadtverwaltung. */
function groupCompounds(lexicon: Lexicon, groups: readonly TableRow[], nouns: readonly TableRow[]): Map<number, number> {
  const heads = new Set(groups.map(({ cells }) => cells.lemma!.toLowerCase()));
  const compounds = new Map<number, number>();
  for (const { cells } of nouns) {
    const word = cells.lemma!.toLowerCase();
    const hyphen = word.lastIndexOf('-') + 1;
    let found = hyphen > 0 && heads.has(word.slice(hyphen));
    for (let from = 3; !found && from <= word.length - GROUP_HEAD; from++) found = heads.has(word.slice(from));
    if (found) compounds.set(lexicon.noun[lexicon.idOf(cells.lemma!)]!, WordFlag.Group);
  }
  compounds.delete(0);
  return compounds;
}

/** Every form of a noun that denotes a group or body of people. */
function addGroup(lexicon: Lexicon, { cells }: TableRow): void {
  const lemma = lexicon.intern(cells.lemma!);
  lexicon.flags[lemma]! |= WordFlag.Group | WordFlag.Noun;
  if (lexicon.noun[lemma] === 0) lexicon.noun[lemma] = lemma;
  for (let id = 1; id < lexicon.count; id++) if (lexicon.noun[id] === lemma) lexicon.flags[id]! |= WordFlag.Group;
}

const PART_FLAGS: Record<string, number> = {
  'legal-form': WordFlag.LegalForm,
  'org-head': WordFlag.OrgHead,
  club: WordFlag.Club,
  'place-head': WordFlag.PlaceHead,
  'place-prefix': 0,
  'place-suffix': 0,
  'place-suffix-weak': 0,
  particle: WordFlag.NameParticle,
  'not-a-name': WordFlag.NotAName,
  'event-head': WordFlag.OtherHead,
  'work-head': WordFlag.OtherHead,
  'product-head': WordFlag.OtherHead,
};

/** Parts of names: the word and its inflected forms; the end of a compound ("-verband") marks the known nouns that end in it as well. */
function addParts(lexicon: Lexicon, rows: readonly TableRow[], nouns: readonly TableRow[]): void {
  const suffixes = new Map<string, number>();
  for (const row of rows) addPart(lexicon, row, suffixes);
  for (const { cells } of nouns) {
    const lemma = cells.lemma!.toLowerCase();
    for (let at = 2; at <= lemma.length - 3; at++) {
      const flag = suffixes.get(lemma.slice(at));
      if (flag === undefined) continue;
      lexicon.flags[lexicon.intern(lemma)]! |= flag;
      break;
    }
  }
  // Inflected forms are heads too: Verbände, Universitäten.
  const heads = WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.OtherHead | WordFlag.Club;
  for (let id = 1; id < lexicon.count; id++) {
    const lemma = lexicon.noun[id]!;
    if (lemma !== 0 && lemma !== id && (lexicon.noun[lemma] === lemma || lexicon.noun[lemma] === 0)) lexicon.flags[id]! |= lexicon.flags[lemma]! & heads;
  }
}

function addPart(lexicon: Lexicon, { cells, place }: TableRow, suffixes: Map<string, number>): void {
  const flag = PART_FLAGS[cells.kind!];
  if (flag === undefined) throw new FatalProblem({ code: 'bad-table', place, message: `"${cells.kind}" is no kind of name part (want one of ${Object.keys(PART_FLAGS).join(', ')})` });
  const word = cells.word!.replace(/^-/, '');
  if (/\s/.test(word)) return; // several words: read by the names step from the same table
  lexicon.flags[lexicon.intern(word)]! |= flag;
  if (cells.word!.startsWith('-')) suffixes.set(word.toLowerCase(), flag | (suffixes.get(word.toLowerCase()) ?? 0));
}

