/** The currency beside a number: a noun, an adjective and a noun, a code or a sign, behind it or in front. */
import { Gap, TokenKind, type Tokens } from '../model.js';
import type { CurrencyWord, MoneyWords } from './currencies.js';
import type { Marked } from './marks.js';
import type { NumberReading, Numbers } from './numbers.js';
import { looksLikeAdjective } from './adjective.js';

/** `from` and `to` are the tokens of number and currency together; `named` when the currency has its full name. */
export type Beside = { code: string; per: number; base: number; named: boolean; from: number; to: number };

export type MoneyContext = { text: string; tokens: Tokens; entries: Marked['entries']; numbers: Numbers; words: MoneyWords };

const COMMA = 44;
const DOT = 46;
const DASHES = new Set([45, 0x2013, 0x2014]);
/** Two pounds of flour: more than this is money. */
const HEAVY = 100;

/** 5 Euro, 5 kanadische Dollar, 5 weitere Euro, 5 €, 32,- DM, 5 US-$ */
export function currencyBehind(context: MoneyContext, reading: NumberReading): Beside | undefined {
  const { tokens, entries, words, text } = context;
  const { kind, gap } = tokens;
  const { from } = reading;
  let at = reading.to;
  if (at >= tokens.count || gap[at]! > Gap.Line) return undefined;
  if (kind[at] === TokenKind.Punct) {
    if (isPriceDash(text, tokens, at)) at += 2;
    if (kind[at] === TokenKind.Punct) {
      const code = signAt(context, at);
      return code === undefined ? undefined : whole(code, from, at + 1);
    }
  }
  const code = entries[at] === 0 ? undefined : words.adjectives.get(entries[at]!)?.get(entries[at + 1]!);
  if (code !== undefined) return { code, per: 1, base: currencyAt(context, at + 1)?.base ?? 0, named: true, from, to: at + 2 };
  if (kind[at] === TokenKind.Upper || kind[at] === TokenKind.Mixed) {
    const sign = signInPieces(context, at);
    if (sign !== undefined) return whole(sign.code, from, sign.to);
  }
  const currency = currencyAt(context, at);
  if (currency !== undefined && isWritten(currency, kind[at]!)) {
    if (words.weights.has(entries[at]!) && isWeight(context, reading, at)) return undefined;
    // "Pfund Sterling": a second word of the same currency.
    const next = currencyAt(context, at + 1);
    const to = next !== undefined && next.code === currency.code && next.per === 1 && kind[at + 1] === TokenKind.Capital ? at + 2 : at + 1;
    return { code: currency.code, per: currency.per, base: currency.base, named: false, from, to };
  }
  const next = currencyAt(context, at + 1);
  if (next === undefined || next.isCode) return undefined;
  const between = kind[at] === TokenKind.Lower && context.numbers.at[at] === 0 && looksLikeAdjective(text, tokens.start[at]!, tokens.end[at]!);
  if (!between || !isWritten(next, kind[at + 1]!)) return undefined;
  return { code: next.code, per: next.per, base: next.base, named: false, from, to: at + 2 };
}

/** CHF 240, $5, US-$ 5, EUR 19,99; `before` is the number before, whose currency this may be. */
export function currencyInFront(context: MoneyContext, reading: NumberReading, before: NumberReading | undefined): Beside | undefined {
  const { tokens } = context;
  const at = reading.from - 1;
  if (at < 0 || tokens.gap[reading.from]! > Gap.Space || before?.to === at) return undefined;
  if (tokens.kind[at] === TokenKind.Punct) {
    const sign = signEndingAt(context, at);
    if (sign === undefined) return undefined;
    let from = at;
    while (from > 0 && tokens.start[from]! > tokens.end[at]! - sign.length) from--;
    return whole(sign.code, from, reading.to);
  }
  const currency = currencyAt(context, at);
  // "Euro 5,50" is an amount, "Euro 2008" is none.
  const priced = !Number.isInteger(reading.value) && currency?.isCode === false && currency.per === 1;
  if (currency === undefined || currency.code === '' || (!currency.first && !priced)) return undefined;
  if (tokens.kind[at] === TokenKind.Lower || (currency.isCode && tokens.kind[at] !== TokenKind.Upper)) return undefined;
  return { code: currency.code, per: currency.per, base: currency.base, named: false, from: at, to: reading.to };
}

/** What the word at token `at` says about money. */
function currencyAt({ entries, words }: MoneyContext, at: number): CurrencyWord | undefined {
  const entry = entries[at]!;
  return entry === 0 ? undefined : words.words.get(entry);
}

function whole(code: string, from: number, to: number): Beside {
  return { code, per: 1, base: 0, named: false, from, to };
}

/** The currency of the sign at token `at`. */
function signAt({ text, tokens, words }: MoneyContext, at: number): string | undefined {
  return words.signs.get(text.charCodeAt(tokens.start[at]!))?.find(({ sign }) => sign.length === 1)?.code;
}

/** The longest sign that ends with token `at`: the "$" of "US-$". */
function signEndingAt({ text, tokens, words }: MoneyContext, at: number): { code: string; length: number } | undefined {
  const end = tokens.end[at]!;
  const form = words.signs.get(text.charCodeAt(end - 1))?.find(({ sign }) => text.startsWith(sign, end - sign.length));
  return form === undefined ? undefined : { code: form.code, length: form.sign.length };
}

/** US$ and US-$ behind a number, in two or three tokens. */
function signInPieces({ text, tokens, words }: MoneyContext, at: number): { code: string; to: number } | undefined {
  for (let last = at + 1; last <= at + 2; last++) {
    if (tokens.kind[last] !== TokenKind.Punct || tokens.gap[last] !== Gap.None) return undefined;
    const form = words.signs.get(text.charCodeAt(tokens.start[last]!))?.find(({ sign }) => sign.length > 1 && text.startsWith(sign, tokens.start[at]!));
    if (form !== undefined) return { code: form.code, to: last + 1 };
  }
  return undefined;
}

/** A code counts in capitals only; nouns are let pass in any case. */
function isWritten(currency: CurrencyWord, kind: number): boolean {
  return !currency.isCode || kind === TokenKind.Upper;
}

/** A few pounds in front of another noun weigh something. */
function isWeight(context: MoneyContext, reading: NumberReading, at: number): boolean {
  return reading.exponent === 0 && reading.value! < HEAVY && context.tokens.kind[at + 1] === TokenKind.Capital && currencyAt(context, at + 1) === undefined;
}

/** The comma or stop and the dash of "32,- DM" and "95.-Franc". */
function isPriceDash(text: string, tokens: Tokens, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at]!);
  if (unit !== COMMA && unit !== DOT) return false;
  return tokens.gap[at] === Gap.None && tokens.gap[at + 1] === Gap.None && DASHES.has(text.charCodeAt(tokens.start[at + 1]!));
}
