/** Walks the graph of a pattern over tokens. Its slots are read after a match. */
import { Gap, TokenKind } from '../../model.js';
import type { Context } from './context.js';
import { NO_VALUE, type Node, type Pattern, type Test, valueIn } from './pattern.js';
import { type Shapes, UNSET } from './shapes.js';

export class Matcher {
  /** Tokens of the span of the last match. */
  spanFrom = 0;
  spanTo = 0;
  private readonly context: Context;
  private readonly shapes: Shapes;

  constructor(context: Context, shapes: Shapes) {
    this.context = context;
    this.shapes = shapes;
  }

  /** Does what stands in front of token `at` satisfy the tests, read backwards? */
  matchesLeft(left: Pattern['left'], at: number): boolean {
    if (left.length === 0) return true;
    const { tokens, numbers } = this.context;
    // What stands in front of a number stands in front of its modifier: "vor mehr als zehn Jahren".
    const number = numbers.at[at]!;
    let i = number === 0 ? at : numbers.list[number - 1]!.withModifier;
    for (const { test, optional } of left) {
      if (i > 0 && tokens.gap[i]! < Gap.Paragraph && this.passes(test, i - 1) === i) i--;
      else if (!optional) return false;
    }
    return true;
  }

  /** Does the pattern match from token `i` on, beginning with `first`? */
  matches(first: Node, i: number): boolean {
    this.spanFrom = i;
    return this.walk(first, i);
  }

  private walk({ test, next }: Node, i: number): boolean {
    const { shapes } = this;
    // A span stays in its paragraph; behind the last token nothing matches.
    if (i > this.spanFrom && this.context.tokens.gap[i] === Gap.Paragraph) return false;
    const slot = test.kind === 'words' ? -1 : test.slot;
    const before = slot < 0 ? UNSET : shapes.slots[slot]!;
    const at = this.passes(test, i);
    if (at < 0) return false;
    for (let n = 0; n < next.length; n++) {
      const { to, closes } = next[n]!;
      if (closes) this.spanTo = at;
      if (to === undefined || this.walk(to, at)) return true;
    }
    if (slot >= 0) shapes.slots[slot] = before;
    return false;
  }

  /** The token behind what the test takes at token `i`, -1 when it fails. */
  private passes(test: Test, i: number): number {
    if (test.kind === 'shape') return this.shapes.read(test.shape, test.slot, i);
    const { text, tokens, entries } = this.context;
    if (test.kind === 'words') {
      if (tokens.kind[i] === TokenKind.Punct) return test.signs.includes(text.charCodeAt(tokens.start[i]!)) ? i + 1 : -1;
      const entry = entries[i]!;
      return entry !== 0 && test.entries.includes(entry) ? i + 1 : -1;
    }
    const value = valueIn(test.words, entries[i]!);
    if (value === NO_VALUE) return -1;
    if (test.slot >= 0) this.shapes.set(test.slot, value);
    return i + 1;
  }
}
