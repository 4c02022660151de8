/** The words and rules of a pack for time, compiled for one lexicon. */
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { SLOT_NAMES, type TimeClass, type TimePack, type TimeRule } from '../../lang/time-pack.js';
import { type Pattern, compilePattern, type Test } from './pattern.js';

export type CompiledRule = { rule: TimeRule; pattern: Pattern; /** Slot index, value. */ preset: readonly (readonly [number, number])[]; order: number; /** Bits of `near` of which one must be among the next words; 0 asks for none. */ needs: number };

export type TimeWords = {
  pack: TimePack;
  classes: ReadonlyMap<TimeClass, ReadonlyMap<number, number>>;
  /** By word id: index into `byWord` of the rules that can begin with it; ids beyond the end have none. */
  starts: Uint16Array;
  byWord: readonly (readonly CompiledRule[])[];
  /** Rules that can begin with a number. */
  byNumber: readonly CompiledRule[];
  /** By word id: Near bits. */
  near: Uint8Array;
  unitLemmas: ReadonlyMap<number, number>;
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
  /** im, in: what counts "im Jahr 2011" is no year itself. */
  inPeriod: ReadonlySet<number>;
  /** Words that only give a number, an edge or an article to what follows; none of them begins a rule alone. */
  edge: ReadonlyMap<number, number>;
  article: ReadonlyMap<number, number>;
  /** Months that are no names: Januar, but not August. */
  monthAlone: ReadonlyMap<number, number>;
};

/** Words that a rule beginning with a number can wait for. */
const Near = { Month: 1, Unit: 2, Other: 4 } as const;
const NUMBER_SHAPES = new Set(['day', 'year', 'anyYear', 'year2', 'monthNumber', 'small', 'clock', 'hour', 'minutes', 'dateToken', 'dayMonth', 'isoDate', 'count', 'count2', 'decadeNumber', 'minuteClock']);

/** Compiles a pack; throws FatalProblem on a broken rule. */
export function compileTimeWords(lexicon: Lexicon, pack: TimePack): TimeWords {
  const classes = new Map<TimeClass, Map<number, number>>();
  for (const [name, table] of Object.entries(pack.words)) classes.set(name as TimeClass, idsOf(lexicon, table));
  const compiled = pack.rules.map((rule, order): CompiledRule => {
    const pattern = compilePattern(rule.id, rule.pattern, lexicon, classes);
    const preset = Object.entries(rule.slots ?? {}).map(([name, value]) => [SLOT_NAMES.indexOf(name as (typeof SLOT_NAMES)[number]), value] as const);
    return { rule, pattern, preset, order, needs: 0 };
  });
  const near = new Uint8Array(lexicon.count);
  const byNumber: CompiledRule[] = [];
  const lists = new Map<number, CompiledRule[]>();
  const month = classes.get('month')!;
  const unit = classes.get('unit')!;
  for (const rule of compiled) {
    let number = false;
    const begin = new Set<number>();
    for (const test of rule.pattern.first) {
      if (test.kind === 'shape') number ||= NUMBER_SHAPES.has(test.shape);
      for (const id of idsOfTest(test, month)) begin.add(id);
    }
    for (const id of begin) {
      const list = lists.get(id) ?? [];
      list.push(rule);
      lists.set(id, list);
    }
    if (number) byNumber.push({ ...rule, needs: needsOf(rule.pattern, month, unit, near) });
  }
  for (const id of month.keys()) near[id]! |= Near.Month;
  for (const id of unit.keys()) near[id]! |= Near.Unit;
  const starts = new Uint16Array(lexicon.count);
  const byWord: CompiledRule[][] = [[]];
  for (const [id, list] of lists) {
    starts[id] = byWord.length;
    byWord.push(list);
  }
  return {
    pack, classes, starts, byWord, byNumber, near,
    unitLemmas: idsOf(lexicon, pack.unitLemmas),
    lengthNouns: setOf(lexicon, pack.lengthNouns),
    outsideModifiers: setOf(lexicon, pack.outsideModifiers),
    plural: classes.get('plural')!,
    stillNow: setOf(lexicon, pack.stillNow),
    yearHeads: setOf(lexicon, pack.yearHeads),
    notYearsBehind: setOf(lexicon, pack.notYearsBehind),
    notYearsBefore: setOf(lexicon, pack.notYearsBefore),
    rates: setOf(lexicon, pack.rates),
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

/** What a rule that begins with a number needs behind it, on every path; marks the words in `near`. */
function needsOf(pattern: Pattern, month: ReadonlyMap<number, number>, unit: ReadonlyMap<number, number>, near: Uint8Array): number {
  const needs = new Set<number>();
  let open = false;
  const walk = (node: Pattern['start']): void => {
    const { test } = node;
    let bit = 0;
    if (test?.kind === 'class') bit = test.values === month ? Near.Month : test.values === unit ? Near.Unit : Near.Other;
    else if (test?.kind === 'words' && test.ids.length > 0 && test.signs.length === 0) bit = Near.Other;
    if (bit === Near.Other) for (const id of test?.kind === 'class' ? test.values.keys() : (test as { ids: readonly number[] }).ids) near[id]! |= Near.Other;
    if (bit !== 0) {
      needs.add(bit);
      return;
    }
    if (node.next.length === 0) open = true;
    for (const next of node.next) walk(next);
  };
  walk(pattern.start);
  return open ? 0 : [...needs].reduce((a, b) => a | b, 0);
}
