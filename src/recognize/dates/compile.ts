/** The words and rules of a pack for time, compiled for one lexicon. Sets and tables are by entry in `ValueWords` unless they say otherwise. */
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { SLOT_NAMES, type TimeClass, type TimePack, type TimeRule } from '../../lang/time-pack.js';
import type { ValueWordList, ValueWords } from '../value-words.js';
import { FORM_BITS, formsOf } from './forms.js';
import { NeedFinder, reachOf } from './needs.js';
import { type ClassWords, compilePattern, makeClass, type Node, type Pattern, type Test } from './pattern.js';

/** What a rule makes of a match. */
export type RuleResult = Omit<TimeRule, 'pattern' | 'slots' | 'hits' | 'misses'>;

/** A rule and one of the tests that it can begin with. */
export type Candidate = {
  rule: RuleResult;
  left: Pattern['left'];
  first: Node;
  /** Slot index, value. */
  preset: readonly (readonly [number, number])[];
  /** Bits of Near of which one must be within `reach` tokens; 0 asks for none. */
  needs: number;
  reach: number;
};

/** Rules to be tried at a word or number, in their order. `needs` and `reach` are those of all of them together. */
export type Candidates = { list: readonly Candidate[]; needs: number; reach: number };

/** What is compiled of a pack. */
export type TimeTables = {
  /** What the pack says that is no table of words. */
  pack: Pick<TimePack, 'earlyAdverb' | 'yearsAdjective' | 'lengthEndings' | 'lengthNounEndings' | 'rhythms'> & { wordRules: Record<keyof TimePack['wordRules'], string> };
  /** Entries from here on are no words of this pack. */
  size: number;
  /** Rules that can begin with a word, by its entry; nothing for most. */
  byEntry: readonly (Candidates | undefined)[];
  /** Rules that can begin with a number, by the index of its form. */
  byForm: readonly Candidates[];
  /** By entry: Near bits. */
  near: Uint8Array;
  /** Stems behind a number in one word, with their unit. */
  lengthStems: readonly (readonly [stem: string, unit: number])[];
  unit: ClassWords;
  deictic: ClassWords;
  plural: ClassWords;
  edge: ClassWords;
  article: ClassWords;
  /** Months that are no names: Januar, but not August. */
  monthAlone: ClassWords;
  /** seit -1, bis 1, für 2 */
  directions: ReadonlyMap<number, number>;
  yearHeads: ReadonlySet<number>;
  outsideModifiers: ReadonlySet<number>;
  /** noch, bis: "heute" beside them is our times. */
  stillNow: ReadonlySet<number>;
  notYearsBehind: ReadonlySet<number>;
  notYearsBefore: ReadonlySet<number>;
  rates: ReadonlySet<number>;
  /** im, in: what counts "im Jahr 2011" is no year itself. */
  inPeriod: ReadonlySet<number>;
  /** Word ids of lemmas, and of verb forms. */
  lengthNouns: ReadonlySet<number>;
  futureVerbs: ReadonlySet<number>;
  auxiliaries: ReadonlySet<number>;
};

export type TimeWords = TimeTables & { words: ValueWords };

/** Compiles a pack; throws FatalProblem on a broken rule. */
export function compileTimeWords(words: ValueWordList, pack: TimePack): TimeTables {
  const classes = new Map<TimeClass, ClassWords>();
  for (const [name, table] of Object.entries(pack.words)) classes.set(name as TimeClass, makeClass(words.addTable(table)));
  const month = classes.get('month')!;
  const rules = pack.rules.map(({ pattern, slots, hits: _hits, misses: _misses, ...rule }) => {
    const { left, first } = compilePattern(rule.id, pattern, words, classes);
    const preset = Object.entries(slots ?? {}).map(([name, value]) => [SLOT_NAMES.indexOf(name as (typeof SLOT_NAMES)[number]), value] as const);
    return { rule, left, first, preset };
  });
  const nameMonths = words.addAll(pack.monthNames);
  const tables = {
    directions: words.addTable(pack.directions),
    yearHeads: words.addAll(pack.yearHeads),
    outsideModifiers: words.addAll(pack.outsideModifiers),
    stillNow: words.addAll(pack.stillNow),
    notYearsBehind: words.addAll(pack.notYearsBehind),
    notYearsBefore: words.addAll(pack.notYearsBefore),
    rates: words.addAll(pack.rates),
    inPeriod: words.addAll(pack.inPeriod),
  };
  const size = words.count;
  const finder = new NeedFinder(size, classes);
  const byForm: Candidate[][] = FORM_BITS.map(() => []);
  const byEntry: Candidate[][] = [];
  for (const { rule, left, first: firsts, preset } of rules) {
    for (const first of firsts) {
      const forms = formsOf(first);
      const candidate: Candidate = { rule, left, first, preset, needs: finder.needsBehind(first), reach: reachOf(first) };
      for (const [n, bit] of FORM_BITS.entries()) if ((forms & bit) !== 0) byForm[n]!.push(candidate);
      for (const entry of entriesOfTest(first.test, month)) (byEntry[entry] ??= []).push(candidate);
    }
  }
  return {
    ...tables, size,
    pack: {
      earlyAdverb: pack.earlyAdverb,
      yearsAdjective: pack.yearsAdjective,
      lengthEndings: pack.lengthEndings,
      lengthNounEndings: pack.lengthNounEndings,
      rhythms: pack.rhythms,
      wordRules: { adjective: pack.wordRules.adjective.id, unit: pack.wordRules.unit.id, rhythm: pack.wordRules.rhythm.id },
    },
    byEntry: shareEqual(Array.from({ length: size }, (_, entry) => byEntry[entry])),
    byForm: byForm.map(sumUp),
    near: finder.near,
    unit: classes.get('unit')!,
    deictic: classes.get('deictic')!,
    plural: classes.get('plural')!,
    edge: classes.get('edge')!,
    article: classes.get('article')!,
    monthAlone: makeClass(new Map([...month.values].filter(([entry]) => !nameMonths.has(entry)))),
    lengthStems: Object.entries(pack.lengthStems),
    lengthNouns: idsOf(words.lexicon, pack.lengthNouns),
    futureVerbs: idsOf(words.lexicon, pack.futureVerbs),
    auxiliaries: idsOf(words.lexicon, pack.auxiliaries),
  };
}

/** Words that can begin the same rules share one list. */
function shareEqual(byEntry: readonly (readonly Candidate[] | undefined)[]): (Candidates | undefined)[] {
  const numbers = new Map<Candidate, number>();
  const numberOf = (candidate: Candidate) => {
    if (!numbers.has(candidate)) numbers.set(candidate, numbers.size);
    return numbers.get(candidate)!;
  };
  const shared = new Map<string, Candidates>();
  return byEntry.map((list) => {
    if (list === undefined) return undefined;
    const key = list.map(numberOf).join(' ');
    if (!shared.has(key)) shared.set(key, sumUp(list));
    return shared.get(key);
  });
}

function sumUp(list: readonly Candidate[]): Candidates {
  const needs = list.some((candidate) => candidate.needs === 0) ? 0 : list.reduce((bits, candidate) => bits | candidate.needs, 0);
  return { list, needs, reach: Math.max(0, ...list.map(({ reach }) => reach)) };
}

function idsOf(lexicon: Lexicon, forms: readonly string[]): Set<number> {
  return new Set(forms.map((form) => lexicon.intern(form)));
}

function entriesOfTest(test: Test, month: ClassWords): Iterable<number> {
  if (test.kind === 'words') return test.entries;
  if (test.kind === 'class') return test.words.values.keys();
  return test.shape === 'monthAlone' ? month.values.keys() : [];
}
