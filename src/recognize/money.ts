/** Amounts of money: numbers with a currency behind or in front of them. */
import { type Money, TokenKind, type Tokens } from '../model.js';
import { looksLikeAdjective } from './adjective.js';
import type { MoneyWords } from './currencies.js';
import { scaled } from '../digits.js';
import { type Beside, currencyBehind, currencyInFront, type MoneyContext } from './money-beside.js';
import { readMoneyInWord } from './money-in-word.js';
import type { Marked } from './marks.js';
import type { NumberReading, Numbers } from './numbers.js';
import { NumberClass, type NumberWords } from './number-words.js';

const OPEN = 40;
const CLOSE = 41;
/** Exponent from which on a number without a noun can be money: Million. */
const LARGE = 6;

/** An amount while its article is being read: the currency of a shared noun may still change. */
type Draft = { money: Money; beside: Pick<Beside, 'base' | 'per' | 'named'>; reading: NumberReading | undefined };

/** Finds the amounts of an article, in text order. */
export function findMoney(text: string, tokens: Tokens, { entries }: Marked, numbers: Numbers, words: MoneyWords, numberWords: NumberWords): Money[] {
  const drafts: Draft[] = [];
  const context: MoneyContext = { text, tokens, entries, numbers, words };
  const { rules } = words;
  const { list } = numbers;
  for (let n = 0; n < list.length; n++) {
    const reading = list[n]!;
    if (reading.value === undefined || reading.fraction) continue;
    const before = list[n - 1];
    const beside = currencyBehind(context, reading) ?? currencyInFront(context, reading, before);
    if (beside === undefined) {
      const carried = carriedCurrency(context, reading, drafts.at(-1));
      if (carried !== undefined) drafts.push(carried);
      continue;
    }
    if (before?.rangeEnd === reading && before.value !== undefined) {
      const lower = makeDraft(tokens, before, before.from, before.to, beside, rules.range);
      lower.money.upTo = inCurrency(reading.value, beside.per);
      drafts.push(lower);
    }
    const draft = makeDraft(tokens, reading, Math.min(reading.from, beside.from), Math.max(reading.to, beside.to), beside, rules.amount);
    if (addSmallCoins(context, draft, list[n + 1], numberWords)) n++;
    drafts.push(draft);
  }
  for (const head of numbers.heads) {
    const found = readMoneyInWord(text, tokens, head, words, numberWords);
    if (found !== undefined) drafts.push({ ...found, reading: undefined });
  }
  if (numbers.heads.length > 0) drafts.sort((a, b) => a.money.start - b.money.start);
  settleSharedNouns(drafts);
  const money = drafts.map((draft) => draft.money).filter(({ currency }) => currency !== '');
  linkEquivalents(text, tokens, money);
  return money;
}

/** The value in the currency's main unit: 20 cents are 0.2. */
function inCurrency(value: number, per: number): number {
  return per === 1 ? value : Number((value / per).toPrecision(15));
}

function makeDraft(tokens: Tokens, reading: NumberReading, from: number, to: number, beside: Pick<Beside, 'code' | 'base' | 'per' | 'named'>, by: string): Draft {
  const money: Money = { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, amount: inCurrency(reading.value!, beside.per), upTo: undefined, currency: beside.code, modifier: reading.modifier, equivalent: undefined, by };
  return { money, beside, reading };
}

/** "zwölf Euro fünfzig", "5 Euro und 20 Cent": the second number joins the first amount. */
function addSmallCoins({ tokens, entries, words }: MoneyContext, { money, beside, reading }: Draft, next: NumberReading | undefined, numberWords: NumberWords): boolean {
  if (next?.value === undefined || beside.per !== 1 || !Number.isInteger(money.amount)) return false;
  if (next.value >= 100 || !Number.isInteger(next.value) || next.fraction || next.exponent > 0) return false;
  const joined = next.from === money.to + 1 && words.and.has(entries[money.to]!);
  if (next.from !== money.to && !joined) return false;
  const coin = words.words.get(entries[next.to]!);
  if (coin !== undefined && coin.per > 1) {
    money.to = next.to + 1;
  } else {
    const kind = tokens.kind[next.to]!;
    const counts = kind === TokenKind.Capital || kind === TokenKind.Upper || numberWords.classes[entries[next.to]!] === NumberClass.Scale;
    if (joined || counts || reading?.inWords !== next.inWords || next.value < 5) return false;
    money.to = next.to;
  }
  money.end = tokens.end[money.to - 1]!;
  money.amount = scaled(money.amount * 100 + next.value, 2, 0);
  return true;
}

/** "52 Millionen Euro gegenüber 38 Millionen": a large number without a noun of its own, in the same sentence. */
function carriedCurrency({ text, tokens, entries, words }: MoneyContext, reading: NumberReading, last: Draft | undefined): Draft | undefined {
  if (last?.reading === undefined || reading.exponent < LARGE || last.reading.exponent < LARGE || reading.atLeast) return undefined;
  if (tokens.sentence[last.money.from] !== tokens.sentence[reading.from] || reading.withModifier === 0 || !words.carriers.has(entries[reading.withModifier - 1]!)) return undefined;
  const isNoun = (at: number) => tokens.kind[at] === TokenKind.Capital || tokens.kind[at] === TokenKind.Upper;
  const { to } = reading;
  if (isNoun(to) || (tokens.kind[to] === TokenKind.Lower && isNoun(to + 1) && looksLikeAdjective(text, tokens.start[to]!, tokens.end[to]!))) return undefined;
  return makeDraft(tokens, reading, reading.from, to, { ...last.beside, code: last.money.currency }, words.rules.carried);
}

/**
 * Krone, Peso, Dinar: the noun alone means the currency that the article names in full somewhere. A bare noun with a
 * usual meaning (Dollar) keeps it, unless the article names one other currency of that noun and never the usual one.
 */
function settleSharedNouns(drafts: readonly Draft[]): void {
  const named = new Map<number, Set<string>>();
  for (const { money, beside } of drafts) {
    if (beside.named) named.set(beside.base, (named.get(beside.base) ?? new Set()).add(money.currency));
  }
  if (named.size === 0) return;
  for (const { money, beside } of drafts) {
    const codes = named.get(beside.base);
    if (beside.named || beside.base === 0 || codes?.size !== 1) continue;
    money.currency = [...codes][0]!;
  }
}

/** "1,5 Milliarden Dollar (rund 1,3 Milliarden Euro)" */
function linkEquivalents(text: string, tokens: Tokens, money: readonly Money[]): void {
  for (let n = 1; n < money.length; n++) {
    const first = money[n - 1]!;
    const second = money[n]!;
    const between = second.from - first.to;
    if (between < 1 || between > 4 || first.currency === second.currency) continue;
    if (text.charCodeAt(tokens.start[first.to]!) === OPEN && text.charCodeAt(tokens.start[second.to]!) === CLOSE) second.equivalent = n - 1;
  }
}
