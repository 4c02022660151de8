/** Walks the graph of a pattern over tokens. One matcher serves an article; its slots are read after a match. */
import { Gap, TokenKind, type Tokens } from '../../model.js';
import type { Numbers } from '../numbers.js';
import type { Node, Test } from './pattern.js';
import { type Shapes, UNSET } from './shapes.js';

export class Matcher {
  /** Tokens of the span of the last match. */
  spanFrom = 0;
  spanTo = 0;
  readonly shapes: Shapes;
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly numbers: Numbers;

  constructor(text: string, tokens: Tokens, numbers: Numbers, shapes: Shapes) {
    this.text = text;
    this.tokens = tokens;
    this.numbers = numbers;
    this.shapes = shapes;
  }

  /** Does what stands in front of token `at` satisfy the tests, read backwards? */
  matchesLeft(left: readonly { test: Test; optional: boolean }[], at: number): boolean {
    // What stands in front of a number stands in front of its modifier: "vor mehr als zehn Jahren".
    const number = this.numbers.at[at]!;
    let i = number === 0 ? at : this.numbers.list[number - 1]!.withModifier;
    for (const { test, optional } of left) {
      if (i > 0 && this.tokens.gap[i]! < Gap.Paragraph && this.passes(test, i - 1) === i) i--;
      else if (!optional) return false;
    }
    return true;
  }

  /** Walks from `node` at token `i`; returns whether the end of the pattern was reached. */
  walk(node: Node, i: number): boolean {
    if (node.mark === 'open') this.spanFrom = i;
    else if (node.mark === 'close') this.spanTo = i;
    let at = i;
    const { test } = node;
    if (test === undefined) return this.walkNext(node, i);
    if (i >= this.tokens.count || (i > this.spanFrom && this.tokens.gap[i] === Gap.Paragraph)) return false;
    const slot = test.kind === 'words' ? -1 : test.slot;
    const before = slot < 0 ? UNSET : this.shapes.slots[slot]!;
    at = this.passes(test, i);
    if (at < 0) return false;
    if (this.walkNext(node, at)) return true;
    if (slot >= 0) this.shapes.slots[slot] = before;
    return false;
  }

  private walkNext(node: Node, at: number): boolean {
    const { next } = node;
    if (next.length === 0) return true;
    for (const each of next) if (this.walk(each, at)) return true;
    return false;
  }

  /** The token behind what the test takes at token `i`, -1 when it fails. */
  private passes(test: Test, i: number): number {
    const { tokens } = this;
    if (test.kind === 'words') {
      if (tokens.kind[i] === TokenKind.Punct) return test.signs.includes(this.text.charCodeAt(tokens.start[i]!)) ? i + 1 : -1;
      return test.ids.includes(tokens.word[i]!) ? i + 1 : -1;
    }
    if (test.kind === 'class') {
      const value = test.values.get(tokens.word[i]!);
      if (value === undefined) return -1;
      if (test.slot >= 0) this.shapes.set(test.slot, value);
      return i + 1;
    }
    return this.shapes.read(test.shape, test.slot, i);
  }
}
