/** Counts of people and things, and shares: numbers that are neither money nor time, with the noun they count. */
import type { QuantityPack } from '../lang/quantity-pack.js';
import { Gap, type Quantity, type Span, TokenKind, type Tokens } from '../model.js';
import { looksLikeAdjective } from './adjective.js';
import type { Marked } from './marks.js';
import type { NumberReading, Numbers } from './numbers.js';
import type { ValueWordList } from './value-words.js';

export type QuantityWords = {
  id: string;
  units: ReadonlyMap<number, string>;
  /** Units that are one sign, by its character. */
  signs: ReadonlyMap<number, string>;
  scales: ReadonlySet<number>;
  between: ReadonlySet<number>;
  verbs: ReadonlySet<number>;
};

/** Adjectives and the like that may stand between a number and its noun. */
const REACH = 4;
const GLUE = new Set([58, 47]); // 3:2, 5/12

export function compileQuantityWords(valueWords: ValueWordList, pack: QuantityPack): QuantityWords {
  const isSign = (form: string) => form.length === 1 && !/\p{L}/u.test(form);
  const entries = Object.entries(pack.units);
  return {
    id: pack.id,
    units: new Map(entries.filter(([form]) => !isSign(form)).map(([form, unit]) => [valueWords.add(form), unit])),
    signs: new Map(entries.filter(([form]) => isSign(form)).map(([form, unit]) => [form.charCodeAt(0), unit])),
    scales: valueWords.addAll(pack.scales),
    between: valueWords.addAll(pack.between),
    verbs: valueWords.addAll(pack.verbs),
  };
}

/** Finds the counts of an article; `taken` are the amounts and dates, in text order. */
export function findQuantities(text: string, tokens: Tokens, { entries }: Marked, numbers: Numbers, taken: readonly (readonly Span[])[], words: QuantityWords): Quantity[] {
  const quantities: Quantity[] = [];
  const cursors = taken.map(() => 0);
  const { list } = numbers;
  for (let n = 0; n < list.length; n++) {
    const reading = list[n]!;
    if (isTaken(reading, taken, cursors) || isOtherNumber(text, tokens, reading)) continue;
    const upper = reading.rangeEnd;
    const last = upper ?? reading;
    const unit = findUnit(text, tokens, entries, numbers, last, words);
    if (unit === undefined && reading.value === undefined && words.verbs.has(entries[reading.from]!)) continue;
    if (upper !== undefined) n++;
    const from = reading.withModifier;
    const quantity: Quantity = {
      from, to: last.to, start: tokens.start[from]!, end: last.end,
      value: reading.value, upTo: upper?.value, modifier: reading.modifier, unit: unit?.text, unitToken: unit?.token ?? -1, by: words.id,
    };
    if (unit === undefined && !reading.inWords && !reading.atLeast && !reading.fraction && reading.exponent === 0 && reading.bare && reading.value! < 10 && tokens.kind[last.to] !== TokenKind.Lower) continue;
    quantities.push(quantity);
  }
  return quantities;
}

/** Does a span of one of the lists lie on the number? `cursors` move on with the numbers. */
function isTaken({ from, to }: NumberReading, taken: readonly (readonly Span[])[], cursors: number[]): boolean {
  for (let which = 0; which < taken.length; which++) {
    const spans = taken[which]!;
    let at = cursors[which]!;
    while (at < spans.length && spans[at]!.to <= from) at++;
    cursors[which] = at;
    if (at < spans.length && spans[at]!.from < to) return true;
  }
  return false;
}

/** Scores, ordinals and paragraph numbers count nothing. */
function isOtherNumber(text: string, tokens: Tokens, { from, to }: NumberReading): boolean {
  if (tokens.kind[from] === TokenKind.Ordinal) return true;
  const glued = (at: number, gapAt: number) => at >= 0 && tokens.kind[at] === TokenKind.Punct && tokens.gap[gapAt] === Gap.None && GLUE.has(text.charCodeAt(tokens.start[at]!));
  if (glued(from - 1, from) || (glued(to, to) && tokens.gap[to + 1] === Gap.None)) return true;
  return from > 0 && tokens.kind[from - 1] === TokenKind.Punct && text.charCodeAt(tokens.start[from - 1]!) === 0xa7;
}

/** The noun that is counted: behind the number and its adjectives, or a scale in front. */
function findUnit(text: string, tokens: Tokens, entries: Marked['entries'], numbers: Numbers, reading: NumberReading, words: QuantityWords): { token: number; text: string } | undefined {
  const { kind, start, end } = tokens;
  const { from, to } = reading;
  if (from > 0 && words.scales.has(entries[from - 1]!)) return { token: from - 1, text: text.slice(start[from - 1], end[from - 1]) };
  if (kind[to] === TokenKind.Punct) {
    const unit = words.signs.get(text.charCodeAt(start[to]!));
    return unit === undefined ? undefined : { token: to, text: unit };
  }
  const unit = words.units.get(entries[to]!);
  if (unit !== undefined) return { token: to, text: unit };
  for (let at = to; at < Math.min(to + REACH, tokens.count); at++) {
    const k = kind[at]!;
    if (tokens.gap[at]! >= Gap.Paragraph || tokens.sentence[at] !== tokens.sentence[from] || numbers.at[at] !== 0) return undefined;
    if (k === TokenKind.Capital || k === TokenKind.Upper || k === TokenKind.Mixed) return { token: at, text: text.slice(start[at], end[at]) };
    if (k === TokenKind.DigitWord && looksLikeAdjective(text, start[at]!, end[at]!)) continue;
    if (k !== TokenKind.Lower) return undefined;
    if (!looksLikeAdjective(text, start[at]!, end[at]!) && !words.between.has(entries[at]!)) return undefined;
  }
  return undefined;
}
