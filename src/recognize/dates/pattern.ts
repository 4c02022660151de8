/**
 * The patterns of date rules: parsed once into a small graph without cycles, so that a match takes no more steps than
 * the pattern has paths. See `TimeRule.pattern` for how they are written.
 */
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { SLOT_NAMES, type SlotName, type TimeClass } from '../../lang/time-pack.js';
import { FatalProblem } from '../../problem.js';

/** Tests that look at digits or shapes instead of a table of words. */
export const SHAPES = [
  'day', 'year', 'anyYear', 'year2', 'monthNumber', 'small', 'clock', 'minuteClock', 'hour', 'minutes', 'dateToken', 'dayMonth', 'isoDate', 'count', 'count2', 'decadeNumber', 'compoundUnit', 'adjective', 'noun', 'monthAlone', 'lower',
] as const;
export type Shape = (typeof SHAPES)[number];

/** Slots that shapes fill when a pattern names none. */
const SHAPE_SLOTS: Readonly<Record<string, SlotName>> = { anyYear: 'year', year2: 'year' };

/** One test of one token (or, for a count, of a number). */
export type Test =
  | { kind: 'words'; ids: readonly number[]; signs: readonly number[]; /** The words in small letters, and the length of the shortest. */ forms: readonly string[]; shortest: number }
  | { kind: 'class'; values: ReadonlyMap<number, number>; slot: number }
  | { kind: 'shape'; shape: Shape; slot: number };

export type Node = { test?: Test; /** Where to go on, in order of preference; empty at the end. */ next: Node[]; mark?: 'open' | 'close' };

export type Pattern = {
  /** Tests in front of the span, last one first; `optional` ones may be missing. */
  left: { test: Test; optional: boolean }[];
  start: Node;
  /** Tests that the first token of the span can satisfy. */
  first: Test[];
};

/** Slot of `<_:class>`: the token is read, nothing is kept. */
export const SKIP = -2;

const SLASH = 47;

type Part = { test: Test; optional: boolean } | { branches: Part[][]; optional: boolean } | { mark: 'open' | 'close' };

/** Parses one pattern; throws FatalProblem with the rule's id. */
export function compilePattern(id: string, source: string, lexicon: Lexicon, classes: ReadonlyMap<TimeClass, ReadonlyMap<number, number>>): Pattern {
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
  const start = link(parts.slice(open), { next: [] });
  return { left: left.reverse(), start, first: firstTests(start) };

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
    const values = classes.get(name as TimeClass);
    if (values === undefined) return fail(`unknown class <${name}>`);
    return { test: { kind: 'class', values, slot }, optional };
  }

  function wordsTest(element: string): Test {
    const forms = element === '/' ? ['/'] : element.split('/');
    const isSign = (form: string) => !/[\p{L}\p{N}]/u.test(form);
    const spelled = forms.filter((form) => !isSign(form)).map((form) => form.toLowerCase());
    const signs = forms.filter(isSign).map((form) => (form === '' ? SLASH : form.charCodeAt(0)));
    return { kind: 'words', ids: spelled.map((form) => lexicon.intern(form)), signs, forms: spelled, shortest: Math.min(...spelled.map((form) => form.length)) };
  }

  /** The graph of a sequence, ending in `end`. */
  function link(sequence: readonly Part[], end: Node): Node {
    let node = end;
    for (const part of [...sequence].reverse()) {
      if ('mark' in part) node = { mark: part.mark, next: [node] };
      else if ('test' in part) node = part.optional ? { next: [{ test: part.test, next: [node] }, node] } : { test: part.test, next: [node] };
      else {
        const after = node;
        node = { next: [...part.branches.map((branch) => link(branch, after)), ...(part.optional ? [after] : [])] };
      }
    }
    return node;
  }
}

function firstTests(node: Node, seen: Test[] = []): Test[] {
  if (node.test !== undefined) {
    if (!seen.includes(node.test)) seen.push(node.test);
  } else for (const next of node.next) firstTests(next, seen);
  return seen;
}
