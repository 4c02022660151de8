/** Money inside one word: 5-Euro-Schein, 500.000-Dollar-Spende, 100-Millionen-Euro-Projekt, 50€-Schein. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { Money, Tokens } from '../model.js';
import type { MoneyWords } from './currencies.js';
import { scaled } from './digits.js';
import type { NumberHead } from './numbers.js';
import { NumberClass, type NumberWords } from './number-words.js';

const HYPHEN = 45;

/** The amount at the head of a word with hyphens; the span ends behind the currency. */
export function readMoneyInWord(text: string, tokens: Tokens, head: NumberHead, words: MoneyWords, numberWords: NumberWords, lexicon: Lexicon): (Money & { base: number; per: number }) | undefined {
  const { token } = head;
  const wordEnd = tokens.end[token]!;
  let at = head.end;
  let exponent = 0;
  while (at < wordEnd && (text.charCodeAt(at) === HYPHEN || at === head.end)) {
    const start = text.charCodeAt(at) === HYPHEN ? at + 1 : at;
    const hyphen = text.indexOf('-', start);
    const end = hyphen < 0 || hyphen > wordEnd ? wordEnd : hyphen;
    const id = lexicon.idOf(text.slice(start, end));
    const currency = readCurrency(text, start, end, id, words);
    if (currency !== undefined) {
      const value = scaled(head.digits, head.decimals, exponent);
      const amount = currency.per === 1 ? value : Number((value / currency.per).toPrecision(15));
      return { from: token, to: token + 1, start: tokens.start[token]!, end: currency.end, amount, currency: currency.code, by: 'de/money/in-word', base: currency.base, per: currency.per };
    }
    if ((numberWords.classes[id] ?? 0) !== NumberClass.Scale || exponent > 0) return undefined;
    exponent = numberWords.values.get(id)!;
    at = end;
  }
  return undefined;
}

/** The currency between two hyphens; "US-Dollar" reaches over one. */
function readCurrency(text: string, start: number, end: number, id: number, { words }: MoneyWords): { code: string; per: number; base: number; end: number } | undefined {
  if (text.startsWith('US-Dollar', start)) return { code: 'USD', per: 1, base: 0, end: start + 'US-Dollar'.length };
  const currency = words.get(id);
  return currency === undefined || currency.code === '' ? undefined : { ...currency, end };
}
