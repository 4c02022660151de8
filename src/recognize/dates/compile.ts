/** The words and rules of a pack for time, compiled for one lexicon. */
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { SLOT_NAMES, type TimeClass, type TimePack, type TimeRule } from '../../lang/time-pack.js';
import { FORM_BITS, formsOf } from './forms.js';
import { firstNodes, NeedFinder, reachOf } from './needs.js';
import { type Pattern, compilePattern, type Test } from './pattern.js';

export type CompiledRule = { rule: TimeRule; pattern: Pattern; /** Slot index, value. */ preset: readonly (readonly [number, number])[]; order: number };

/** A rule that can begin with some word or number. */
export type Candidate = {
  compiled: CompiledRule;
  /** Bits of Near of which one must be within `reach` tokens; 0 asks for none. */
  needs: number;
  reach: number;
  /** Bits of Form, when it begins with a number. */
  forms: number;
};

export type TimeWords = {
  pack: TimePack;
  classes: ReadonlyMap<TimeClass, ReadonlyMap<number, number>>;
  /** By word id: index into `byWord` of the rules that can begin with it; ids beyond the end have none. */
  starts: Uint16Array;
  /** Ids of the words of all classes and patterns. */
  ids: readonly number[];
  byWord: readonly (readonly Candidate[])[];
  /** Rules that can begin with a number, by the index of its form. */
  byForm: readonly (readonly Candidate[])[];
  /** By word id: Near bits. */
  near: Uint8Array;
  unit: ReadonlyMap<number, number>;
  deictic: ReadonlyMap<number, number>;
  lengthNouns: ReadonlySet<number>;
  directions: ReadonlyMap<number, number>;
  futureVerbs: ReadonlySet<number>;
  auxiliaries: ReadonlySet<number>;
  yearHeads: ReadonlySet<number>;
  outsideModifiers: ReadonlySet<number>;
  plural: ReadonlyMap<number, number>;
  /** noch, bis: "heute" beside them is our times. */
  stillNow: ReadonlySet<number>;
  notYearsBehind: ReadonlySet<number>;
  notYearsBefore: ReadonlySet<number>;
  rates: ReadonlySet<number>;
  earlyAdverb: string;
  yearsAdjective: string;
  /** im, in: what counts "im Jahr 2011" is no year itself. */
  inPeriod: ReadonlySet<number>;
  /** Words that only give a number, an edge or an article to what follows; none of them begins a rule alone. */
  edge: ReadonlyMap<number, number>;
  article: ReadonlyMap<number, number>;
  /** Months that are no names: Januar, but not August. */
  monthAlone: ReadonlyMap<number, number>;
};

/** Lists of candidates by word; words with the same candidates share one list. */
class CandidateLists {
  readonly starts: Uint16Array;
  readonly lists: Candidate[][] = [[]];
  readonly ids: number[] = [];
  private readonly longer = new Map<Candidate, Map<number, number>>();

  constructor(size: number) {
    this.starts = new Uint16Array(size);
  }

  /** Puts a candidate behind those that the word has. */
  add(id: number, candidate: Candidate): void {
    let after = this.longer.get(candidate);
    if (after === undefined) this.longer.set(candidate, (after = new Map()));
    const list = this.starts[id]!;
    if (list === 0) this.ids.push(id);
    let longer = after.get(list);
    if (longer === undefined) {
      longer = this.lists.push([...this.lists[list]!, candidate]) - 1;
      after.set(list, longer);
    }
    this.starts[id] = longer;
  }
}

/** Compiles a pack; throws FatalProblem on a broken rule. */
export function compileTimeWords(lexicon: Lexicon, pack: TimePack): TimeWords {
  const classes = new Map<TimeClass, Map<number, number>>();
  for (const [name, table] of Object.entries(pack.words)) classes.set(name as TimeClass, idsOf(lexicon, table));
  const rules = pack.rules.map((rule, order): CompiledRule => {
    const pattern = compilePattern(rule.id, rule.pattern, lexicon, classes);
    const preset = Object.entries(rule.slots ?? {}).map(([name, value]) => [SLOT_NAMES.indexOf(name as (typeof SLOT_NAMES)[number]), value] as const);
    return { rule, pattern, preset, order };
  });
  const finder = new NeedFinder(lexicon.count, classes);
  const byNumber: Candidate[] = [];
  const lists = new CandidateLists(lexicon.count);
  const month = classes.get('month')!;
  for (const compiled of rules) {
    for (const node of firstNodes(compiled.pattern.start)) {
      const test = node.test!;
      const forms = formsOf(node);
      const candidate: Candidate = { compiled, needs: finder.needsBehind(node), reach: reachOf(node), forms };
      if (forms !== 0) byNumber.push(candidate);
      for (const id of idsOfTest(test, month)) lists.add(id, candidate);
    }
  }
  const { near } = finder;
  return {
    pack, classes, near,
    starts: lists.starts,
    ids: [...lists.ids, ...finder.ids],
    byWord: lists.lists,
    byForm: FORM_BITS.map((bit) => byNumber.filter(({ forms }) => (forms & bit) !== 0)),
    unit: classes.get('unit')!,
    deictic: classes.get('deictic')!,
    lengthNouns: setOf(lexicon, pack.lengthNouns),
    outsideModifiers: setOf(lexicon, pack.outsideModifiers),
    plural: classes.get('plural')!,
    stillNow: setOf(lexicon, pack.stillNow),
    yearHeads: setOf(lexicon, pack.yearHeads),
    notYearsBehind: setOf(lexicon, pack.notYearsBehind),
    notYearsBefore: setOf(lexicon, pack.notYearsBefore),
    rates: setOf(lexicon, pack.rates),
    earlyAdverb: pack.earlyAdverb,
    yearsAdjective: pack.yearsAdjective,
    inPeriod: setOf(lexicon, pack.inPeriod),
    directions: idsOf(lexicon, pack.directions),
    futureVerbs: setOf(lexicon, pack.futureVerbs),
    auxiliaries: setOf(lexicon, pack.auxiliaries),
    edge: classes.get('edge')!, article: classes.get('article')!,
    monthAlone: new Map([...month].filter(([id]) => !pack.monthNames.some((form) => lexicon.intern(form) === id))),
  };
}

function idsOf(lexicon: Lexicon, table: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(table).map(([form, value]) => [lexicon.intern(form), value]));
}

function setOf(lexicon: Lexicon, forms: readonly string[]): Set<number> {
  return new Set(forms.map((form) => lexicon.intern(form)));
}

function idsOfTest(test: Test, month: ReadonlyMap<number, number>): Iterable<number> {
  if (test.kind === 'words') return test.ids;
  if (test.kind === 'class') return test.values.keys();
  return test.shape === 'monthAlone' ? month.keys() : [];
}
