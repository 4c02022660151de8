/**
 * What must follow the first word of a rule: bits of which one has to be among the next words on every path of the
 * pattern. Most places where a rule could begin ("in", "ein", a number) are given up after a look at these bits.
 */
import type { TimeClass } from '../../lang/time-pack.js';
import type { ClassWords, Node, Step, Test } from './pattern.js';

export const Near = { Month: 1, Unit: 2, Weekday: 4, Part: 8, Clock: 16, Class: 32, Word: 64 } as const;

/** How common the words behind each bit are: rare ones make the better filter. */
const COST: readonly (readonly [number, number])[] = [[Near.Clock, 1], [Near.Month, 2], [Near.Weekday, 3], [Near.Part, 4], [Near.Unit, 6], [Near.Word, 20], [Near.Class, 25]];
const NEVER = 1000;
/** Words of up to three letters (der, und, bis) are too common to wait for. */
const SHORT = 3;

/** The word behind every clock time. */
const CLOCK_WORD = 'uhr';

const BITS: Readonly<Partial<Record<TimeClass, number>>> = { month: Near.Month, unit: Near.Unit, plural: Near.Unit, weekday: Near.Weekday, weekdayPart: Near.Weekday, part: Near.Part, partHabit: Near.Part };
const TRANSPARENT: ReadonlySet<TimeClass> = new Set(['article', 'one', 'edge']);

/** Gives words their bits and rules their needs. */
export class NeedFinder {
  /** By entry of a word: its bits. */
  readonly near: Uint8Array;
  private readonly masks = new Map<Node, number>();
  private readonly bitOfClass = new Map<ClassWords, number>();

  constructor(size: number, classes: ReadonlyMap<TimeClass, ClassWords>) {
    this.near = new Uint8Array(size);
    for (const [name, words] of classes) {
      const bit = TRANSPARENT.has(name) ? 0 : (BITS[name] ?? Near.Class);
      this.bitOfClass.set(words, bit);
      if (bit !== 0 && bit !== Near.Class) this.give(words.values.keys(), bit);
    }
  }

  /** Bits that a rule waits for behind `first`, a node for its first token; 0 for none. Marks the words that carry them. */
  needsBehind(first: Node): number {
    const needs = this.maskOfNext(first);
    if (needs !== 0) this.mark(first.next, needs);
    return needs;
  }

  private give(entries: Iterable<number>, bit: number): void {
    for (const entry of entries) this.near[entry]! |= bit;
  }

  /** A mask of which every path from `node` has a bit; 0 when there is none. */
  private mask(node: Node): number {
    let mask = this.masks.get(node);
    if (mask === undefined) {
      const own = this.bit(node.test);
      const rest = this.maskOfNext(node);
      mask = cost(own) <= cost(rest) ? own : rest;
      this.masks.set(node, mask);
    }
    return mask;
  }

  private maskOfNext(node: Node): number {
    let all = 0;
    for (const { to } of node.next) {
      const mask = to === undefined ? 0 : this.mask(to);
      if (mask === 0) return 0;
      all |= mask;
    }
    return all;
  }

  private bit(test: Test): number {
    if (test.kind === 'class') return this.bitOfClass.get(test.words) ?? 0;
    if (test.kind === 'words') {
      if (test.signs.length > 0) return 0;
      if (test.forms.length === 1 && test.forms[0] === CLOCK_WORD) return Near.Clock;
      // Words of a class have its bit already.
      const shared = test.entries.reduce((bits, entry) => bits & this.near[entry]!, 0xff);
      if (shared !== 0) return shared & -shared;
      return test.shortest <= SHORT ? 0 : Near.Word;
    }
    return test.shape === 'monthAlone' ? Near.Month : 0;
  }

  /** Marks the words of the tests that carry one of the bits. */
  private mark(steps: readonly Step[], needs: number, seen = new Set<Node>()): void {
    for (const { to } of steps) {
      if (to === undefined || seen.has(to)) continue;
      seen.add(to);
      const { test } = to;
      const bit = this.bit(test);
      if ((bit & needs) !== 0) {
        if (test.kind === 'words') this.give(test.entries, bit);
        else if (test.kind === 'class' && bit === Near.Class) this.give(test.words.values.keys(), bit);
      }
      this.mark(to.next, needs, seen);
    }
  }
}

function cost(mask: number): number {
  if (mask === 0) return NEVER;
  return COST.reduce((sum, [bit, price]) => sum + ((mask & bit) !== 0 ? price : 0), 0);
}

/** The most tokens that the rest of a pattern can take from `node` on; a number may take several. */
export function reachOf(node: Node): number {
  const own = node.test.kind === 'shape' && node.test.shape.startsWith('count') ? 5 : 1;
  return own + Math.max(...node.next.map(({ to }) => (to === undefined ? 0 : reachOf(to))));
}
