/** Money inside one word: 5-Euro-Schein, 500.000-Dollar-Spende, 100-Millionen-Euro-Projekt, 50-US-Dollar-Note. */
import type { Money, Tokens } from '../model.js';
import type { CurrencyWord, MoneyWords } from './currencies.js';
import { scaled } from '../digits.js';
import type { NumberHead } from './numbers.js';
import { NumberClass, type NumberWords } from './number-words.js';
import type { ValueWords } from './value-words.js';

const HYPHEN = 45;

/** The amount at the head of a word with hyphens; the span ends behind the currency. */
export function readMoneyInWord(text: string, tokens: Tokens, head: NumberHead, words: MoneyWords, numberWords: NumberWords): { money: Money; beside: { base: number; per: number; named: boolean } } | undefined {
  const { token } = head;
  const wordEnd = tokens.end[token]!;
  let exponent = 0;
  for (let at = head.end; at < wordEnd && text.charCodeAt(at) === HYPHEN; ) {
    const start = at + 1;
    const end = pieceEnd(text, start, wordEnd);
    const found = currencyAt(text, start, end, wordEnd, words, numberWords.words);
    if (found !== undefined) {
      const value = scaled(head.digits, head.decimals, exponent);
      const { code, per, base } = found.currency;
      const amount = per === 1 ? value : Number((value / per).toPrecision(15));
      return { money: { from: token, to: token + 1, start: tokens.start[token]!, end: found.end, amount, upTo: undefined, currency: code, modifier: undefined, equivalent: undefined, by: words.rules.inWord }, beside: { base, per, named: false } };
    }
    const entry = numberWords.words.ofForm(text.slice(start, end));
    if (exponent > 0 || numberWords.classes[entry] !== NumberClass.Scale) return undefined;
    exponent = numberWords.values[entry]!;
    at = end;
  }
  return undefined;
}

function pieceEnd(text: string, start: number, wordEnd: number): number {
  const hyphen = text.indexOf('-', start);
  return hyphen < 0 || hyphen > wordEnd ? wordEnd : hyphen;
}

/** The currency that begins at `start`: one piece ("Euro") or two ("US-Dollar"). */
function currencyAt(text: string, start: number, end: number, wordEnd: number, { words }: MoneyWords, valueWords: ValueWords): { currency: CurrencyWord; end: number } | undefined {
  const second = end < wordEnd ? pieceEnd(text, end + 1, wordEnd) : end;
  for (const to of second > end ? [second, end] : [end]) {
    const currency = words.get(valueWords.ofForm(text.slice(start, to)));
    if (currency !== undefined && currency.code !== '') return { currency, end: to };
  }
  return undefined;
}
