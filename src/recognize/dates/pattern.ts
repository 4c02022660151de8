/**
 * The patterns of date rules: parsed once into a small graph of tests without cycles, so that a match takes no more steps
 * than the pattern has paths. See `TimeRule.pattern` for how they are written.
 */
import { SLOT_NAMES, type SlotName, type TimeClass } from '../../lang/time-pack.js';
import { FatalProblem } from '../../problem.js';
import type { ValueWordList } from '../value-words.js';

/** Tests that look at digits or shapes instead of a table of words. */
export const SHAPES = [
  'day', 'year', 'anyYear', 'year2', 'monthNumber', 'small', 'clock', 'minuteClock', 'hour', 'minutes', 'dateToken', 'dayMonth', 'isoDate', 'count', 'count2', 'decadeNumber', 'compoundUnit', 'adjective', 'noun', 'monthAlone', 'lower',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Slots that shapes fill when a pattern names none. */
const SHAPE_SLOTS: Readonly<Record<string, SlotName>> = { anyYear: 'year', year2: 'year' };

/** The words of a class: their values by entry, and as a table for the look at a token. */
export type ClassWords = { values: ReadonlyMap<number, number>; table: Int32Array };

export function makeClass(values: ReadonlyMap<number, number>): ClassWords {
  const table = new Int32Array(Math.max(0, ...values.keys()) + 1).fill(NO_VALUE);
  for (const [entry, value] of values) table[entry] = value;
  return { values, table };
}

/** The value of a word by its entry, NO_VALUE when it is none of this class. */
export function valueIn({ table }: ClassWords, entry: number): number {
  return entry < table.length ? table[entry]! : NO_VALUE;
}
export const NO_VALUE = -9999;

/** One test of one token (or, for a count, of a number). */
export type Test =
  | { kind: 'words'; entries: readonly number[]; signs: readonly number[]; /** The words in small letters, and the length of the shortest. */ forms: readonly string[]; shortest: number }
  | { kind: 'class'; words: ClassWords; slot: number }
  | { kind: 'shape'; shape: Shape; slot: number };

/** A test and where to go on, in order of preference. */
export type Node = { test: Test; next: readonly Step[] };
/** The way to a node, or to the end of the pattern. `closes` when the span ends on this way. */
export type Step = { to: Node | undefined; closes: boolean };

export type Pattern = {
  /** Tests in front of the span, last one first; `optional` ones may be missing. */
  left: readonly { test: Test; optional: boolean }[];
  /** What the first token of the span can be. */
  first: readonly Node[];
};

/** Slot of `<_:class>`: the token is read, nothing is kept. */
export const SKIP = -2;

const SLASH = 47;

type Part = { test: Test; optional: boolean } | { branches: Part[][]; optional: boolean } | { mark: 'open' | 'close' };

/** Parses one pattern; throws FatalProblem with the rule's id. */
export function compilePattern(id: string, source: string, valueWords: ValueWordList, classes: ReadonlyMap<TimeClass, ClassWords>): Pattern {
  const words = source.trim().split(/\s+/);
  const fail = (message: string): never => {
    throw new FatalProblem({ code: 'bad-date-rule', place: id, message: `${message} in "${source}"` });
  };
  let at = 0;
  const parts = parseSequence('');
  if (at < words.length) fail(`"${words[at]!}" closes nothing`);
  const open = parts.findIndex((part) => 'mark' in part && part.mark === 'open');
  if (open < 0) fail('no { }');
  const left = parts.slice(0, open).map((part) => ('test' in part ? part : fail('only words and classes may stand in front of {')));
  const first = link(parts.slice(open), [{ to: undefined, closes: false }]).map(({ to }) => to ?? fail('nothing has to stand in { }'));
  return { left: left.reverse(), first };

  function parseSequence(closer: string): Part[] {
    const sequence: Part[] = [];
    while (at < words.length && words[at]![0] !== ')' && words[at] !== '|') {
      const word = words[at++]!;
      if (word === '{' || word === '}') sequence.push({ mark: word === '{' ? 'open' : 'close' });
      else if (word === '(') sequence.push(parseGroup());
      else sequence.push(parseElement(word));
    }
    if (closer === '' && words[at] === '|') fail('"|" outside of ( )');
    return sequence;
  }

  function parseGroup(): Part {
    const branches = [parseSequence(')')];
    while (words[at] === '|') {
      at++;
      branches.push(parseSequence(')'));
    }
    const closer = words[at++];
    if (closer !== ')' && closer !== ')?') fail('"(" is not closed');
    return { branches, optional: closer === ')?' };
  }

  function parseElement(word: string): Part {
    const optional = word.length > 1 && word.endsWith('?');
    const element = optional ? word.slice(0, -1) : word;
    const named = /^<(?:(\w+):)?(\w+)>$/.exec(element);
    if (named === null) return { test: wordsTest(element), optional };
    const name = named[2]!;
    const slotName = named[1] ?? SHAPE_SLOTS[name] ?? name;
    const slot = slotName === '_' ? SKIP : SLOT_NAMES.indexOf(slotName as SlotName);
    if ((SHAPES as readonly string[]).includes(name)) return { test: { kind: 'shape', shape: name as Shape, slot }, optional };
    const inClass = classes.get(name as TimeClass);
    if (inClass === undefined) return fail(`unknown class <${name}>`);
    return { test: { kind: 'class', words: inClass, slot }, optional };
  }

  function wordsTest(element: string): Test {
    const forms = element === '/' ? ['/'] : element.split('/');
    const isSign = (form: string) => !/[\p{L}\p{N}]/u.test(form);
    const spelled = forms.filter((form) => !isSign(form)).map((form) => form.toLowerCase());
    const signs = forms.filter(isSign).map((form) => (form === '' ? SLASH : form.charCodeAt(0)));
    return { kind: 'words', entries: spelled.map((form) => valueWords.add(form)), signs, forms: spelled, shortest: Math.min(...spelled.map((form) => form.length)) };
  }

  /** The steps into a sequence that goes on with `end`. */
  function link(sequence: readonly Part[], end: readonly Step[]): readonly Step[] {
    let steps = end;
    for (const part of [...sequence].reverse()) {
      if ('mark' in part) {
        if (part.mark === 'close') steps = steps.map(({ to }) => ({ to, closes: true }));
      } else if ('test' in part) {
        const step = { to: { test: part.test, next: steps }, closes: false };
        steps = part.optional ? [step, ...steps] : [step];
      } else {
        const after = steps;
        steps = withoutRepeats([...part.branches.flatMap((branch) => link(branch, after)), ...(part.optional ? after : [])]);
      }
    }
    return steps;
  }
}

/** Where two ways lead to the same place, the first is enough. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ to, closes }, n) => steps.findIndex((other) => other.to === to && other.closes === closes) === n);
}
