import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/gazetteer/tsv.js';
import { money as pack } from '../../src/lang/de/money.js';
import { readValues } from './reader.js';

const moneyOf = (text: string) => readValues(text).money.map(({ start, end, amount, currency, by }) => ({ text: text.slice(start, end), amount, currency, by }));

describe('German rules of money', () => {
  for (const rule of Object.values(pack.rules)) {
    it.each(rule.hits)(`${rule.id}: %s`, (text, span, amount, currency) => {
      expect(moneyOf(text)).toContainEqual({ text: span, amount, currency, by: rule.id });
    });
    it.each(rule.misses)(`not ${rule.id}: %s`, (text) => {
      expect(moneyOf(text).filter(({ by }) => by === rule.id)).toEqual([]);
    });
  }
});

describe('currencies.tsv', () => {
  const rows = ['currencies.tsv', 'currencies-hand.tsv'].flatMap((file) => parseTable(readFileSync(new URL(`../../gazetteers/${file}`, import.meta.url), 'utf8'), ['code'], file));
  const current = new Set(rows.filter(({ cells }) => cells['status'] === 'current').map(({ cells }) => cells['code']!));

  it('has every current currency of the standard', () => {
    expect(Intl.supportedValuesOf('currency').filter((code) => !current.has(code) && !/^(X|BOV|CHE|CHW|CLF|COU|MXV|USN|UYI|UYW)/.test(code))).toEqual([]);
  });

  it.each(rows.filter(({ cells }) => cells['example'] !== '').map(({ cells }) => [cells['example']!, cells['code']!]))('%s is %s', (example, code) => {
    const text = `Das kostet ${example} im Laden.`;
    expect(moneyOf(text).map(({ text: span, currency }) => [span, currency])).toEqual([[example, code]]);
  });

  it.each([...current].map((code) => [code]))('reads 1.234,5 with the code %s', (code) => {
    const ambiguous = ['ALL', 'CUP', 'TOP', 'SOS', 'MOP', 'BAM', 'PEN', 'GEL', 'LAK', 'MAD', 'TRY', 'DOP', 'ETB'];
    expect(moneyOf(`Der Preis liegt bei 1.234,5 ${code} je Stück.`).map(({ amount, currency }) => [amount, currency])).toEqual(ambiguous.includes(code) ? [] : [[1234.5, code]]);
  });
});

describe('amounts that belong together', () => {
  it('links an amount in brackets to the one that it repeats', () => {
    const { money } = readValues('Der Kredit von 1,5 Milliarden Dollar (rund 1,3 Milliarden Euro) half.');
    expect(money.map(({ currency, equivalent }) => [currency, equivalent])).toEqual([['USD', undefined], ['EUR', 0]]);
  });

  it.each([
    ['Sie zahlte knapp 5 Euro.', 'LESS_THAN'], ['Sie zahlte mehr als 5 Euro.', 'MORE_THAN'], ['Sie zahlte rund 5 Euro.', 'APPROX'], ['Sie zahlte bis zu 5 Euro.', 'EQUAL_OR_LESS'], ['Sie zahlte mindestens 5 Euro.', 'EQUAL_OR_MORE'],
  ])('%s is %s', (text, modifier) => {
    expect(readValues(text).money.map((amount) => amount.modifier)).toEqual([modifier]);
  });

  it('counts no year in front of the number', () => {
    expect(moneyOf('Die Aktie kostete 2014 sieben Dollar.').map(({ text }) => text)).toEqual(['sieben Dollar']);
  });

  it('gives a range both of its ends', () => {
    const { money } = readValues('Das kostet zwei bis drei Millionen Euro.');
    expect(money.map(({ amount, upTo }) => [amount, upTo])).toEqual([[2_000_000, 3_000_000], [3_000_000, undefined]]);
  });
});
