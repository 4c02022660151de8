/** Amounts of money: numbers with a currency behind or in front of them. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { type Article, Gap, type Money, TokenKind, type Tokens } from '../model.js';
import type { CurrencyWord, MoneyWords } from './currencies.js';
import { scaled } from './digits.js';
import { readMoneyInWord } from './money-in-word.js';
import type { NumberReading, Numbers } from './numbers.js';
import { NumberClass, type NumberWords } from './number-words.js';

/** The currency beside a number, and the tokens that it takes. */
type Beside = { code: string; per: number; base: number; from: number; to: number };

const SPACELESS = Gap.None;
const COMMA = 44;
const DOT = 46;
const OPEN = 40;
const CLOSE = 41;

/** An amount while its article is being read: `code` may still depend on the rest. */
type Draft = Money & { base: number; per: number; reading: NumberReading };

/** Finds the amounts of an article, in text order. */
export function findMoney(article: Article, tokens: Tokens, numbers: Numbers, words: MoneyWords, numberWords: NumberWords, lexicon: Lexicon): Money[] {
  const drafts: Draft[] = [];
  const context: Context = { text: article.text, tokens, numbers, words, numberWords };
  const { list } = numbers;
  for (let n = 0; n < list.length; n++) {
    const reading = list[n]!;
    if (reading.value === undefined || reading.fraction) continue;
    const beside = currencyBehind(context, reading) ?? currencyInFront(context, reading, list[n - 1]);
    if (beside === undefined) {
      const carried = carriedCurrency(context, reading, drafts.at(-1));
      if (carried !== undefined) drafts.push(carried);
      continue;
    }
    const lower = list[n - 1];
    if (lower?.rangeEnd === reading && lower.value !== undefined) {
      drafts.push({ ...draft(context, lower, lower.from, lower.to, beside, 'de/money/range'), upTo: inCurrency(reading.value, beside) });
    }
    const whole = draft(context, reading, Math.min(reading.from, beside.from), Math.max(reading.to, beside.to), beside, 'de/money/amount');
    const added = addSmallCoins(context, whole, list[n + 1]);
    if (added !== undefined) n++;
    drafts.push(whole);
  }
  for (const head of numbers.heads) {
    const found = readMoneyInWord(article.text, tokens, head, words, numberWords, lexicon);
    if (found !== undefined) drafts.push({ ...found, reading: list[0]! });
  }
  if (numbers.heads.length > 0) drafts.sort((a, b) => a.start - b.start);
  settleSharedNouns(drafts);
  const money = drafts.filter((each) => each.currency !== '').map(({ base: _base, per: _per, reading: _reading, ...rest }): Money => rest);
  linkEquivalents(article.text, tokens, money);
  return money;
}

type Context = { text: string; tokens: Tokens; numbers: Numbers; words: MoneyWords; numberWords: NumberWords };

/** The value in the currency's main unit: 20 cents are 0.2. Values come as exact decimals and are divided once. */
function inCurrency(value: number, { per }: { per: number }): number {
  return per === 1 ? value : Number((value / per).toPrecision(15));
}

function draft({ tokens }: Context, reading: NumberReading, from: number, to: number, beside: Beside, by: string): Draft {
  const money: Draft = {
    from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!,
    amount: inCurrency(reading.value!, beside), currency: beside.code, by, base: beside.base, per: beside.per, reading,
  };
  if (reading.modifier !== undefined) money.modifier = reading.modifier;
  return money;
}

/** 5 Euro, 5 kanadische Dollar, 5 €, 32,- DM, 5 US-$ */
function currencyBehind(context: Context, reading: NumberReading): Beside | undefined {
  const { tokens, words, text } = context;
  const { kind, word, gap } = tokens;
  const { from } = reading;
  let at = reading.to;
  if (at >= tokens.count || gap[at]! > Gap.Line) return undefined;
  if (kind[at] === TokenKind.Punct) {
    // The dash or stop of "32,- DM" and "95.-Franc".
    const unit = text.charCodeAt(tokens.start[at]!);
    if ((unit === COMMA || unit === DOT) && gap[at] === SPACELESS && isDash(text, tokens, at + 1) && gap[at + 1] === SPACELESS) at += 2;
    else {
      const sign = signAt(context, at);
      return sign === undefined ? undefined : { code: sign, per: 1, base: 0, from, to: at + 1 };
    }
    if (kind[at] === TokenKind.Punct) {
      const sign = signAt(context, at);
      return sign === undefined ? undefined : { code: sign, per: 1, base: 0, from, to: at + 1 };
    }
  }
  const id = word[at]!;
  const nouns = words.adjectives.get(id);
  if (nouns !== undefined) {
    const code = nouns.get(word[at + 1]!);
    if (code !== undefined) return { code, per: 1, base: words.words.get(word[at + 1]!)?.base ?? 0, from, to: at + 2 };
  }
  const currency = words.words.get(id);
  // US$ and US-$ in two or three tokens.
  if (kind[at] === TokenKind.Upper || kind[at] === TokenKind.Mixed) {
    const joined = signInPieces(context, at);
    if (joined !== undefined) return { ...joined, from };
  }
  if (currency === undefined || !isWritten(currency, kind[at]!)) {
    // fünf weitere Euro
    const next = words.words.get(word[at + 1]!);
    if (next !== undefined && kind[at] === TokenKind.Lower && isWritten(next, kind[at + 1]!) && !next.isCode && context.numbers.at[at + 1] === 0 && isAdjectiveLike(text, tokens, at)) {
      return { code: next.code, per: next.per, base: next.base, from, to: at + 2 };
    }
    return undefined;
  }
  if (isWeight(context, reading, at)) return undefined;
  const to = words.words.has(word[at + 1]!) && isQualifier(text, tokens, at + 1) ? at + 2 : at + 1;
  return { code: currency.code, per: currency.per, base: currency.base, from, to };
}

/** CHF 240, $5, US-$ 5, EUR 19,99 */
function currencyInFront({ text, tokens, words }: Context, reading: NumberReading, before: NumberReading | undefined): Beside | undefined {
  const at = reading.from - 1;
  if (at < 0 || tokens.gap[reading.from]! > Gap.Space) return undefined;
  if (before !== undefined && before.to === at) return undefined; // "5 Euro 20": the currency is taken
  const { to } = reading;
  if (tokens.kind[at] === TokenKind.Punct) {
    const sign = signAt({ text, tokens, words }, at);
    if (sign === undefined) return undefined;
    let from = at;
    // The letters of US$, US-$, A$ belong to the sign.
    const last = words.signs.get(text.charCodeAt(tokens.start[at]!)) ?? [];
    for (const { sign: form } of last) {
      const start = tokens.end[at]! - form.length;
      if (form.length > 1 && text.startsWith(form, start)) {
        while (from > 0 && tokens.start[from]! > start) from--;
        break;
      }
    }
    return { code: sign, per: 1, base: 0, from, to };
  }
  const currency = words.words.get(tokens.word[at]!);
  if (currency === undefined || !currency.first || currency.code === '' || tokens.kind[at] === TokenKind.Lower || tokens.kind[at] === TokenKind.Capital && currency.isCode) return undefined;
  return { code: currency.code, per: currency.per, base: currency.base, from: at, to };
}

/** The currency of a sign whose last character is token `at`: the longest form that the text has there. */
function signAt({ text, tokens, words }: Pick<Context, 'text' | 'tokens' | 'words'>, at: number): string | undefined {
  const forms = words.signs.get(text.charCodeAt(tokens.start[at]!));
  if (forms === undefined) return undefined;
  return forms.find(({ sign }) => text.endsWith(sign, tokens.end[at]!) || text.startsWith(sign, tokens.end[at]! - sign.length))?.code;
}

function signInPieces(context: Context, at: number): Omit<Beside, 'from'> | undefined {
  const { tokens } = context;
  for (let last = at + 1; last <= at + 2; last++) {
    if (tokens.kind[last] !== TokenKind.Punct || tokens.gap[last] !== SPACELESS) return undefined;
    const forms = context.words.signs.get(context.text.charCodeAt(tokens.start[last]!));
    const form = forms?.find(({ sign }) => sign.length > 1 && context.text.startsWith(sign, tokens.start[at]!));
    if (form !== undefined) return { code: form.code, per: 1, base: 0, to: last + 1 };
  }
  return undefined;
}

/** Codes are written in capitals, nouns with one; a small "euro" is let pass. */
function isWritten(currency: CurrencyWord, kind: number): boolean {
  return currency.isCode ? kind === TokenKind.Upper : true;
}

/** A word in small letters that can stand between number and noun: weitere, neue. */
function isAdjectiveLike(text: string, tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  if (end - tokens.start[at]! < 5) return false;
  const last = text.charCodeAt(end - 1);
  return last === 101 || ((last === 110 || last === 114) && text.charCodeAt(end - 2) === 101);
}

/** "Pfund Sterling": a second word of the same currency. */
function isQualifier(text: string, tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.Capital && text.startsWith('Sterling', tokens.start[at]!);
}

/** Two pounds of flour: a noun that is also a weight, in front of another noun. */
function isWeight({ text, tokens }: Context, reading: NumberReading, at: number): boolean {
  if (!text.startsWith('Pfund', tokens.start[at]!) || reading.exponent > 0) return false;
  return tokens.kind[at + 1] === TokenKind.Capital && !text.startsWith('Sterling', tokens.start[at + 1]!) && reading.value! < 100;
}

function isDash(text: string, tokens: Tokens, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at]!);
  return unit === 45 || unit === 0x2013 || unit === 0x2014;
}

/** "zwölf Euro fünfzig", "5 Euro und 20 Cent": the second number joins the first amount. */
function addSmallCoins(context: Context, money: Draft, next: NumberReading | undefined): true | undefined {
  if (next === undefined || next.value === undefined || money.per !== 1 || !Number.isInteger(money.amount)) return undefined;
  if (next.value >= 100 || !Number.isInteger(next.value) || next.fraction || next.exponent > 0) return undefined;
  const { tokens, words, numberWords } = context;
  const joined = next.from === money.to + 1 && words.and.has(tokens.word[money.to]!);
  if (next.from !== money.to && !joined) return undefined;
  const coin = words.words.get(tokens.word[next.to]!);
  if (coin !== undefined && coin.per > 1) {
    money.to = next.to + 1;
  } else {
    const kind = tokens.kind[next.to]!;
    const noun = kind === TokenKind.Capital || kind === TokenKind.Upper || (numberWords.classes[tokens.word[next.to]!] ?? 0) === NumberClass.Scale;
    if (joined || noun || money.reading.inWords !== next.inWords || next.value < 5) return undefined;
    money.to = next.to;
  }
  money.end = tokens.end[money.to - 1]!;
  money.amount = scaled(money.amount * 100 + next.value, 2, 0);
  return true;
}

/** "67 Millionen Euro gegenüber 44 Millionen": a scaled number without a noun of its own, in the same sentence. */
function carriedCurrency(context: Context, reading: NumberReading, last: Draft | undefined): Draft | undefined {
  const { tokens, words } = context;
  if (last === undefined || reading.exponent < 6 || reading.atLeast || tokens.sentence[last.from] !== tokens.sentence[reading.from]) return undefined;
  if (tokens.kind[reading.to] === TokenKind.Capital || tokens.kind[reading.to] === TokenKind.Upper || last.reading.exponent < 6) return undefined;
  if (tokens.kind[reading.to] === TokenKind.Lower && tokens.kind[reading.to + 1] === TokenKind.Capital && isAdjectiveLike(context.text, tokens, reading.to)) return undefined;
  if (!words.carriers.has(tokens.word[reading.withModifier - 1] ?? 0)) return undefined;
  return draft(context, reading, reading.from, reading.to, { code: last.currency, per: last.per, base: last.base, from: reading.from, to: reading.to }, 'de/money/carried');
}

/**
 * Krone, Peso, Dinar: the noun alone means the currency that the article names in full somewhere. A bare noun with a
 * usual meaning (Dollar) keeps it, unless the article names one other currency of that noun and never the usual one.
 */
function settleSharedNouns(drafts: Draft[]): void {
  const named = new Map<number, Set<string>>();
  const usual = new Map<number, string>();
  for (const each of drafts) {
    if (each.base === 0) continue;
    if (each.by === 'de/money/named') named.set(each.base, (named.get(each.base) ?? new Set()).add(each.currency));
    else usual.set(each.base, each.currency);
  }
  for (const each of drafts) {
    const codes = named.get(each.base);
    if (each.by === 'de/money/named') each.by = 'de/money/amount';
    else if (codes !== undefined && codes.size === 1 && each.base !== 0 && !codes.has(usual.get(each.base)!)) each.currency = [...codes][0]!;
  }
}

/** "1,5 Milliarden Dollar (rund 1,3 Milliarden Euro)" */
function linkEquivalents(text: string, tokens: Tokens, money: Money[]): void {
  for (let n = 1; n < money.length; n++) {
    const [a, b] = [money[n - 1]!, money[n]!];
    const gap = b.from - a.to;
    if (gap < 1 || gap > 4 || a.currency === b.currency) continue;
    if (text.charCodeAt(tokens.start[a.to]!) === OPEN && text.charCodeAt(tokens.start[b.to]!) === CLOSE) b.equivalent = n - 1;
  }
}
