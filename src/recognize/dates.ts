/** Expressions of time: rules of the pack tried where their first word stands, the longest match of a place proposed. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { SLOT_NAMES, type SlotName, Unit } from '../lang/time-pack.js';
import { type Article, Gap, LAST_WORD, type Modifier, type Money, TokenKind, type Tokens } from '../model.js';
import { referee } from '../span.js';
import type { TimeReading } from '../time/reading.js';
import { contextAllows } from './dates/context.js';
import { formAt, formOfWords } from './dates/forms.js';
import type { Candidate, CompiledRule, TimeWords } from './dates/compile.js';
import { readLengthWord } from './dates/length-word.js';
import { Matcher } from './dates/match.js';
import { Shapes, UNSET } from './dates/shapes.js';
import type { Marked } from './marks.js';
import type { Numbers } from './numbers.js';

/** Farther than any rule reaches. */
const FAR = 100;
/** Bits of Near. */
const BITS = 7;

/** Finds the expressions of time of an article; `money` are stretches that cannot be dates. */
export function findDates(article: Article, tokens: Tokens, marked: Marked, numbers: Numbers, money: readonly Money[], words: TimeWords, lexicon: Lexicon): TimeReading[] {
  const { text } = article;
  const { count, kind, word } = tokens;
  const { starts, byWord, byForm, near } = words;
  const known = starts.length;
  const shapes = new Shapes(text, tokens, numbers, words, lexicon);
  const matcher = new Matcher(text, tokens, numbers, shapes);
  const proposals: TimeReading[] = [];
  const context = { text, tokens, numbers, words, lexicon };
  // From the end to the front, so that what stands ahead is known: for each bit of Near, the nearest token that has it.
  const ahead = new Int32Array(BITS).fill(count + FAR);
  for (let n = marked.count - 1; n >= 0; n--) {
    const i = marked.tokens[n]!;
    const id = word[i]!;
    const k = kind[i]!;
    if (k > LAST_WORD || k === TokenKind.DigitWord) {
      tryRules(byForm[formAt(text, tokens, i)]!, i);
      continue;
    }
    if (id < known) {
      const list = starts[id]!;
      if (list !== 0) tryRules(byWord[list]!, i);
      const bits = near[id]!;
      if (bits !== 0) for (let bit = 0; bit < BITS; bit++) if ((bits & (1 << bit)) !== 0) ahead[bit] = i;
    }
    const number = numbers.at[i]!;
    if (number !== 0) tryRules(byForm[formOfWords(numbers.list[number - 1]!)]!, i);
  }
  for (const head of numbers.heads) {
    const reading = readLengthWord(context, head);
    if (reading !== undefined) proposals.push(reading);
  }
  return referee([...money.map(asObstacle), ...proposals]).filter((each) => each.means !== 'nothing');

  /** Is one of the words that a rule waits for near enough? */
  function isNear(needs: number, last: number): boolean {
    for (let bit = 0, rest = needs; rest !== 0; bit++, rest >>= 1) if ((rest & 1) !== 0 && ahead[bit]! <= last) return true;
    return false;
  }

  function tryRules(candidates: readonly Candidate[], i: number): void {
    let best: Draft | undefined;
    for (const { compiled, needs, reach } of candidates) {
      if (needs !== 0 && !isNear(needs, i + reach)) continue;
      const { pattern, rule, preset } = compiled;
      shapes.reset();
      if (pattern.left.length > 0 && !matcher.matchesLeft(pattern.left, i)) continue;
      matcher.spanFrom = i;
      if (!matcher.walk(pattern.start, i)) continue;
      if (best !== undefined && matcher.spanTo <= best.to) continue;
      for (const [slot, value] of preset) shapes.set(slot, value);
      const reading = makeReading(compiled, matcher, tokens, words);
      if (contextAllows(context, reading, rule.check)) best = reading;
    }
    if (best !== undefined) proposals.push(widen(context, best, best.article));
  }
}

type Draft = TimeReading & { article: boolean };

function makeReading({ rule }: CompiledRule, matcher: Matcher, tokens: Tokens, words: TimeWords): Draft {
  const parts: Partial<Record<SlotName, number>> = {};
  const { slots, count, count2 } = matcher.shapes;
  for (let slot = 0; slot < slots.length; slot++) if (slots[slot] !== UNSET) parts[SLOT_NAMES[slot]!] = slots[slot]!;
  unpack(parts);
  const from = matcher.spanFrom;
  const to = matcher.spanTo;
  const reading: Draft = { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, by: rule.id, means: rule.means, type: rule.type ?? 'DATE', parts, article: rule.article ?? false };
  if (rule.modifier !== undefined) reading.modifier = rule.modifier;
  if (parts.part !== undefined || parts.hour !== undefined) reading.type = rule.type ?? 'TIME';
  if (count !== undefined) {
    if (count.value !== undefined && !count.atLeast) reading.count = count.value;
    if (count.modifier !== undefined) reading.modifier = count.modifier;
    // "rund drei Jahre": the modifier belongs to the span of a length.
    if (count.from === from && !words.outsideModifiers.has(tokens.word[from - 1] ?? 0) && (rule.means === 'length' || rule.means === 'counted')) {
      reading.from = count.withModifier;
      reading.start = tokens.start[reading.from]!;
    }
  } else if (parts.unknownCount === undefined) reading.count = parts.packedLength === undefined ? (parts.nth ?? 1) : Math.floor(parts.packedLength / 100) / 10;
  if (count2?.value !== undefined) {
    reading.count2 = count2.value;
    reading.unit2 = parts.unit2 ?? Unit.Month;
  }
  return reading;
}

/** "Montagabend" is a weekday and a part of the day; "dreijährig" a number and a unit. */
function unpack(parts: Partial<Record<SlotName, number>>): void {
  if (parts.weekdayPart !== undefined) {
    parts.weekday = Math.floor(parts.weekdayPart / 10);
    parts.part = parts.weekdayPart % 10;
  }
  if (parts.packedLength !== undefined) parts.unit = parts.packedLength % 100;
}

const EDGES: readonly (Modifier | undefined)[] = [undefined, 'START', 'MID', 'END'];

/** Takes in what stands in front: Anfang, Mitte, Ende, and the article. */
function widen({ tokens, words }: { tokens: Tokens; words: TimeWords }, reading: Draft, article: boolean): TimeReading {
  const { parts } = reading;
  let { from } = reading;
  if (parts.edge !== undefined) reading.modifier = EDGES[parts.edge]!;
  const before = (at: number) => (at > 0 && tokens.gap[at]! < Gap.Paragraph ? tokens.word[at - 1]! : 0);
  const wide = reading.means === 'point' && parts.day === undefined && parts.weekday === undefined && parts.part === undefined && parts.hour === undefined && parts.shiftUnit !== Unit.Day;
  if (wide && reading.modifier === undefined) {
    const direct = words.edge.get(before(from));
    const afterArticle = words.article.has(before(from)) ? words.edge.get(before(from - 1)) : undefined;
    if (direct !== undefined || afterArticle !== undefined) {
      reading.modifier = EDGES[direct ?? afterArticle!]!;
      from -= direct !== undefined ? 1 : 2;
      article = false;
    }
  }
  if (article && words.article.has(before(from))) from--;
  reading.from = from;
  reading.start = tokens.start[from]!;
  return reading;
}

function asObstacle(money: Money): TimeReading {
  const { from, to, start, end } = money;
  return { from, to, start, end, by: 'money', means: 'nothing', type: 'DATE', parts: {} };
}

