/** Finds which quotation marks belong together, in every style: „ “, " ", » «, « », ‚ ‘, “ ”. */
import { Gap, TokenKind, type Sentences, type Tokens } from '../../model.js';

/** Pairs of marks in the order of their opening tokens. `close` is the token of the closing mark, or the end of the paragraph. */
export type MarkPairs = {
  count: number;
  open: Int32Array;
  close: Int32Array;
  /** 0 outside all others. */
  depth: Int32Array;
  /** 1 where the closing mark is missing. */
  unclosed: Uint8Array;
};

const Role = { None: 0, Open: 1, Close: 2, Either: 3 } as const;

const DOUBLE_LOW = 0x201e;
const DOUBLE_LEFT = 0x201c;
const DOUBLE_RIGHT = 0x201d;
const SINGLE_LOW = 0x201a;
const SINGLE_LEFT = 0x2018;
const SINGLE_RIGHT = 0x2019;
const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const COLON = 58;

/** What closes what: family of the mark. */
const FAMILY = new Uint8Array(0x2100);
for (const unit of [DOUBLE_LOW, DOUBLE_LEFT, DOUBLE_RIGHT, STRAIGHT]) FAMILY[unit] = 1;
for (const unit of [SINGLE_LOW, SINGLE_LEFT, SINGLE_RIGHT, APOSTROPHE]) FAMILY[unit] = 2;
for (const unit of [0xab, 0xbb]) FAMILY[unit] = 3;
for (const unit of [0x2039, 0x203a]) FAMILY[unit] = 4;

export const familyOf = (unit: number): number => (unit < FAMILY.length ? FAMILY[unit]! : 0);

/** Pairs the marks of an article; undefined when it has none. `marks` are the tokens that are marks or begin a paragraph. */
export function pairMarks(text: string, tokens: Tokens, sentences: Sentences, marks: Int32Array, markCount: number): MarkPairs | undefined {
  const { count, kind, start, gap } = tokens;
  let pairs: MarkPairs | undefined;
  const stack: number[] = []; // indexes of open pairs
  for (let n = 0; n < markCount; n++) {
    const i = marks[n]!;
    if (stack.length > 0 && gap[i] === Gap.Paragraph) dropOpen(i);
    if (kind[i] !== TokenKind.Punct) continue;
    const unit = text.charCodeAt(start[i]!);
    const family = familyOf(unit);
    if (family === 0) continue;
    // '' of wiki markup, and the mark of inches
    if (unit === APOSTROPHE && (isSame(i + 1, unit) || (i > 0 && isSame(i, unit) && text.charCodeAt(start[i - 1]!) === unit))) continue;
    const role = roleOf(i, unit);
    if (role !== Role.Open) {
      const at = openOf(family, unit);
      if (at >= 0) {
        pairs!.close[stack[at]!] = i;
        stack.length = at;
        continue;
      }
      if (role === Role.Close) continue;
    }
    if (family === 2 && unit !== SINGLE_LOW && stack.length === 0 && unit !== APOSTROPHE && unit !== SINGLE_LEFT) continue;
    pairs = push(pairs, i, stack.length);
    stack.push(pairs.count - 1);
  }
  if (stack.length > 0) dropOpen(count);
  return pairs === undefined ? undefined : withoutDropped(pairs);

  function isSame(next: number, unit: number): boolean {
    return next < count && gap[next] === Gap.None && kind[next] === TokenKind.Punct && text.charCodeAt(start[next]!) === unit;
  }

  /** Which way a mark looks: from the mark itself, else from the blanks around it. */
  function roleOf(i: number, unit: number): number {
    if (unit === DOUBLE_LOW || unit === SINGLE_LOW) return Role.Open;
    const before = gap[i] !== Gap.None;
    const after = i + 1 >= count || gap[i + 1] !== Gap.None;
    if (before && !after) return Role.Open;
    if (!before && after) return Role.Close;
    if (unit === DOUBLE_RIGHT || unit === SINGLE_RIGHT || unit === DOUBLE_LEFT || unit === SINGLE_LEFT) return Role.Close;
    if (before || i === 0) return Role.Either;
    // Between two tokens without blanks: ("Wort"), closes before punctuation.
    return kind[i - 1] === TokenKind.Punct ? (kind[i + 1] === TokenKind.Punct ? Role.Either : Role.Open) : Role.Close;
  }

  /** The innermost open mark that this one closes, as an index into the stack. Marks inside it stay alone. */
  function openOf(family: number, unit: number): number {
    const low = Math.max(0, stack.length - 4);
    for (let at = stack.length - 1; at >= low; at--) {
      const opener = text.charCodeAt(start[pairs!.open[stack[at]!]!]!);
      if (familyOf(opener) !== family) continue;
      if (family >= 3 && opener === unit) return -1;
      return at;
    }
    return -1;
  }

  /** At the end of a paragraph: a quotation that nothing closes ends here when it clearly began as one; other marks count for nothing. */
  function dropOpen(end: number): void {
    const outer = stack[0]!;
    const open = pairs!.open[outer]!;
    const before = open - 1;
    const colon = before >= 0 && kind[before] === TokenKind.Punct && text.charCodeAt(start[before]!) === COLON;
    const head = sentences.first[tokens.sentence[open]!] === open;
    if ((colon || head) && pairs!.count - 1 === outer && familyOf(text.charCodeAt(start[open]!)) !== 2) {
      pairs!.close[outer] = end;
      pairs!.unclosed[outer] = 1;
    }
    stack.length = 0;
  }
}

function push(pairs: MarkPairs | undefined, open: number, depth: number): MarkPairs {
  let result = pairs ?? { count: 0, open: new Int32Array(16), close: new Int32Array(16), depth: new Int32Array(16), unclosed: new Uint8Array(16) };
  if (result.count === result.open.length) {
    const room = result.count * 2;
    const widened = { count: result.count, open: new Int32Array(room), close: new Int32Array(room), depth: new Int32Array(room), unclosed: new Uint8Array(room) };
    widened.open.set(result.open);
    widened.close.set(result.close);
    widened.depth.set(result.depth);
    widened.unclosed.set(result.unclosed);
    result = widened;
  }
  result.open[result.count] = open;
  result.close[result.count] = -1;
  result.depth[result.count] = depth;
  result.count++;
  return result;
}

/** Pairs without the marks that found no partner; depths are counted anew. */
function withoutDropped(pairs: MarkPairs): MarkPairs | undefined {
  let kept = 0;
  const closes: number[] = [];
  for (let i = 0; i < pairs.count; i++) {
    if (pairs.close[i]! < 0) continue;
    while (closes.length > 0 && closes[closes.length - 1]! <= pairs.open[i]!) closes.pop();
    pairs.open[kept] = pairs.open[i]!;
    pairs.close[kept] = pairs.close[i]!;
    pairs.unclosed[kept] = pairs.unclosed[i]!;
    pairs.depth[kept] = closes.length;
    closes.push(pairs.close[i]!);
    kept++;
  }
  pairs.count = kept;
  return kept === 0 ? undefined : pairs;
}
