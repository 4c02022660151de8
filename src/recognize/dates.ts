/** Expressions of time: rules of the pack tried where their first word stands, the longest match of a place proposed. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { SLOT_NAMES, Unit } from '../lang/time-pack.js';
import { Gap, LAST_WORD, type Modifier, type Money, TokenKind, type Tokens } from '../model.js';
import { referee } from '../span.js';
import { NO_PARTS, type TimeParts, type TimeReading } from '../time/reading.js';
import { Context, contextAllows, entryBefore } from './dates/context.js';
import { formAt, formOfWords } from './dates/forms.js';
import type { Candidates, TimeWords, RuleResult } from './dates/compile.js';
import { readLengthWord } from './dates/length-word.js';
import { Matcher } from './dates/match.js';
import { NO_VALUE, valueIn } from './dates/pattern.js';
import { Shapes, UNSET } from './dates/shapes.js';
import type { Marked } from './marks.js';
import type { Numbers } from './numbers.js';

/** Farther than any rule reaches. */
const FAR = 100;
/** Bits of Near. */
const BITS = 7;

/** Finds the expressions of time of one article after another. */
export class DateFinder {
  private readonly context: Context;
  private readonly shapes: Shapes;
  private readonly matcher: Matcher;
  /** For each bit of Near, the nearest token ahead that has it. */
  private readonly ahead = new Int32Array(BITS);
  private proposals: TimeReading[] = [];

  constructor(words: TimeWords, lexicon: Lexicon) {
    this.context = new Context(words, lexicon);
    this.shapes = new Shapes(this.context);
    this.matcher = new Matcher(this.context, this.shapes);
  }

  /** Finds the expressions of time of an article; `money` are stretches that cannot be dates. */
  find(text: string, tokens: Tokens, marked: Marked, numbers: Numbers, money: readonly Money[]): TimeReading[] {
    this.context.open(text, tokens, marked.entries, numbers);
    this.proposals = money.map(asObstacle);
    this.tryMarked(marked);
    this.readHeads();
    return referee(this.proposals).filter((each) => each.means !== 'nothing');
  }

  /** Tries the rules that can begin at the marked tokens, from the end to the front, so that what stands ahead is known. */
  private tryMarked({ tokens: marked, count }: Marked): void {
    const { text, tokens, entries, numbers, words } = this.context;
    this.ahead.fill(tokens.count + FAR);
    const { kind } = tokens;
    const { size, byEntry, byForm, near } = words;
    for (let n = count - 1; n >= 0; n--) {
      const i = marked[n]!;
      const k = kind[i]!;
      if (k > LAST_WORD || k === TokenKind.DigitWord) {
        this.tryRules(byForm[formAt(text, tokens, i)]!, i);
        continue;
      }
      const entry = entries[i]!;
      if (entry !== 0 && entry < size) {
        const candidates = byEntry[entry];
        if (candidates !== undefined) this.tryRules(candidates, i);
        if (near[entry] !== 0) this.noteAhead(near[entry]!, i);
      }
      const number = numbers.at[i]!;
      if (number !== 0) this.tryRules(byForm[formOfWords(numbers.list[number - 1]!)]!, i);
    }
  }

  /** Reads the rest of words that begin with a number: 13-jährig. */
  private readHeads(): void {
    for (const head of this.context.numbers.heads) {
      const reading = readLengthWord(this.context, head);
      if (reading !== undefined) this.proposals.push(reading);
    }
  }

  private noteAhead(bits: number, i: number): void {
    for (let bit = 0; bit < BITS; bit++) if ((bits & (1 << bit)) !== 0) this.ahead[bit] = i;
  }

  /** Bits of the words that stand up to token `last`. */
  private bitsUpTo(last: number): number {
    const { ahead } = this;
    let bits = 0;
    for (let bit = 0; bit < BITS; bit++) if (ahead[bit]! <= last) bits |= 1 << bit;
    return bits;
  }

  private tryRules({ list, needs, reach }: Candidates, i: number): void {
    const bits = this.bitsUpTo(i + reach);
    if (needs !== 0 && (needs & bits) === 0) return;
    const { context, shapes, matcher } = this;
    let best: TimeReading | undefined;
    for (let n = 0; n < list.length; n++) {
      const candidate = list[n]!;
      if (candidate.needs !== 0 && (candidate.needs & bits) === 0) continue;
      shapes.reset();
      if (!matcher.matchesLeft(candidate.left, i) || !matcher.matches(candidate.first, i)) continue;
      if (best !== undefined && matcher.spanTo <= best.to) continue;
      const { rule, preset } = candidate;
      for (const [slot, value] of preset) shapes.set(slot, value);
      const reading = makeReading(rule, context, matcher, shapes);
      if (contextAllows(context, reading, rule.check)) best = reading;
    }
    if (best === undefined) return;
    widen(context, best);
    this.proposals.push(best);
  }
}

function makeReading(rule: RuleResult, context: Context, { spanFrom: from, spanTo: to }: Matcher, { slots, count, count2 }: Shapes): TimeReading {
  const { tokens, words } = context;
  const parts: TimeParts = { ...NO_PARTS };
  for (let slot = 0; slot < slots.length; slot++) if (slots[slot] !== UNSET) parts[SLOT_NAMES[slot]!] = slots[slot]!;
  unpack(parts);
  const reading: TimeReading = {
    from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, by: rule.id, means: rule.means,
    type: rule.type ?? (parts.part !== undefined || parts.hour !== undefined ? 'TIME' : 'DATE'),
    parts, modifier: rule.modifier, count: undefined, count2: undefined, unit2: undefined, article: rule.article ?? false,
  };
  if (count !== undefined) {
    if (count.value !== undefined && !count.atLeast) reading.count = count.value;
    if (count.modifier !== undefined) reading.modifier = count.modifier;
    // "rund drei Jahre": the modifier belongs to the span of a length.
    if (count.from === from && !words.outsideModifiers.has(entryBefore(context, from)) && (rule.means === 'length' || rule.means === 'counted')) {
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
function unpack(parts: TimeParts): void {
  if (parts.weekdayPart !== undefined) {
    parts.weekday = Math.floor(parts.weekdayPart / 10);
    parts.part = parts.weekdayPart % 10;
  }
  if (parts.packedLength !== undefined) parts.unit = parts.packedLength % 100;
}

const EDGES: readonly (Modifier | undefined)[] = [undefined, 'START', 'MID', 'END'];

/** Takes in what stands in front: Anfang, Mitte, Ende, and the article. */
function widen(context: Context, reading: TimeReading): void {
  const { tokens, words } = context;
  const { parts } = reading;
  let { from, article } = reading;
  if (parts.edge !== undefined) reading.modifier = EDGES[parts.edge];
  /** The entry in front of a token of the same paragraph. */
  const before = (at: number) => (tokens.gap[at]! < Gap.Paragraph ? entryBefore(context, at) : 0);
  const isArticle = (entry: number) => valueIn(words.article, entry) !== NO_VALUE;
  const wide = reading.means === 'point' && parts.day === undefined && parts.weekday === undefined && parts.part === undefined && parts.hour === undefined && parts.shiftUnit !== Unit.Day;
  if (wide && reading.modifier === undefined) {
    const behindArticle = isArticle(before(from));
    const edge = valueIn(words.edge, before(behindArticle ? from - 1 : from));
    if (edge !== NO_VALUE) {
      reading.modifier = EDGES[edge];
      from -= behindArticle ? 2 : 1;
      article = false;
    }
  }
  if (article && isArticle(before(from))) from--;
  reading.from = from;
  reading.start = tokens.start[from]!;
}

function asObstacle(money: Money): TimeReading {
  const { from, to, start, end } = money;
  return { from, to, start, end, by: 'money', means: 'nothing', type: 'DATE', parts: NO_PARTS, modifier: undefined, count: undefined, count2: undefined, unit2: undefined, article: false };
}
