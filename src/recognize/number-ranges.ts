/** What stands around numbers: modifiers in front of them, and the word or dash between the two ends of a range. */
import { TokenKind, type Tokens } from '../model.js';
import type { Marked } from './marks.js';
import { scaled } from '../digits.js';
import { NumberClass, type NumberWords } from './number-words.js';
import type { NumberReading } from './numbers.js';

const DASHES = new Set([45, 0x2013, 0x2014]);
/** How far in front of the lower end "zwischen" may stand. */
const REACH = 3;
/** Only numbers below this take over the scale of the upper end: "zwei bis drei Millionen". */
const SCALED_BELOW = 1000;

/** rund, mehr als, bis zu: in front of the number; the longest phrase counts. */
export function addModifier(reading: NumberReading, entries: Marked['entries'], words: NumberWords): void {
  if (reading.atLeast) reading.modifier = 'MORE_THAN';
  const before = reading.from > 0 ? entries[reading.from - 1]! : 0;
  const phrases = before === 0 ? undefined : words.modifiers.get(before);
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    const first = reading.from - phrase.words.length;
    if (first < 0 || !phrase.words.every((entry, n) => entries[first + n] === entry)) continue;
    reading.modifier = phrase.modifier;
    reading.withModifier = first;
    return;
  }
}

/** zwei bis drei Millionen; 10-15; zwischen zehn und zwanzig: the first of the two knows its upper end, and takes over its scale. */
export function linkRanges(list: readonly NumberReading[], text: string, tokens: Tokens, entries: Marked['entries'], words: NumberWords): void {
  for (let n = 1; n < list.length; n++) {
    const upper = list[n]!;
    const lower = list[n - 1]!;
    if (upper.from !== lower.to + 1 && upper.withModifier !== lower.to + 1) continue;
    if (lower.value === undefined || upper.value === undefined || !joins(lower, text, tokens, entries, words)) continue;
    if (lower.exponent === 0 && upper.exponent > 0 && lower.value < SCALED_BELOW && lower.mantissa < upper.mantissa) lower.value = timesScale(lower.mantissa, upper.exponent);
    if (lower.value < upper.value) lower.rangeEnd = upper;
  }
}

/** A mantissa has few decimals: its own digits and their number give the exact product. */
function timesScale(mantissa: number, exponent: number): number {
  const digits = String(mantissa);
  const dot = digits.indexOf('.');
  return dot < 0 ? scaled(mantissa, 0, exponent) : scaled(Number(digits.replace('.', '')), digits.length - dot - 1, exponent);
}

/** Does the token behind the lower end join it to the upper one? */
function joins(lower: NumberReading, text: string, { kind, start }: Tokens, entries: Marked['entries'], words: NumberWords): boolean {
  const { to, from } = lower;
  if (kind[to] === TokenKind.Punct) return DASHES.has(text.charCodeAt(start[to]!));
  const kindOfWord = words.classes[entries[to]!]!;
  if (kindOfWord === NumberClass.To) return true;
  if (kindOfWord !== NumberClass.And) return false;
  for (let back = 1; back <= REACH && back <= from; back++) if (words.between.has(entries[from - back]!)) return true;
  return false;
}
