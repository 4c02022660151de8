import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberPrefix } from '../../src/lang/de/numbers.js';
import { numberInWords } from './german.js';
import { readValues } from './reader.js';

const counted = (text: string) => readValues(text).quantities.map(({ start, end, value, upTo, modifier }) => ({ text: text.slice(start, end), ...(value === undefined ? {} : { value }), ...(upTo === undefined ? {} : { upTo }), ...(modifier === undefined ? {} : { modifier }) }));

describe('numbers in words', () => {
  it('are read back, whatever they are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      const word = numberInWords(value);
      expect(readNumberPrefix(word)).toEqual({ value, length: word.length });
    }), { numRuns: 3000 });
  });

  it('are found in a sentence', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      expect(counted(`Es kamen ${numberInWords(value)} Menschen.`).map((each) => each.value)).toEqual([value]);
    }), { numRuns: 1000 });
  });

  it.each(['achtung', 'einsatz', 'dreist', 'vierteln', 'sechsergruppe', 'elfmeter'])('%s is no number', (word) => {
    expect(readNumberPrefix(word)?.length).not.toBe(word.length);
  });
});

describe('numbers in digits', () => {
  const groups = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);

  it('are read back in every notation', () => {
    const separator = fc.constantFrom('.', "'", '’', '\u00a0', '\u202f', ' ');
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), separator, (whole, cents, sign) => {
      const text = `Das kostet ${groups(String(whole), sign)},${String(cents).padStart(2, '0')} Euro.`;
      expect(readValues(text).money.map(({ amount }) => amount), text).toEqual([Number(`${whole}.${String(cents).padStart(2, '0')}`)]);
    }), { numRuns: 3000 });
  });

  it('stay exact with a scale', () => {
    const scales = [['Tsd.', 3], ['Mio.', 6], ['Millionen', 6], ['Mrd.', 9], ['Milliarden', 9], ['Billionen', 12]] as const;
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(...scales), (whole, part, [scale, exponent]) => {
      const decimal = String(part).padStart(3, '0').replace(/0+$/, '');
      const text = `Der Umsatz liegt bei ${whole}${decimal === '' ? '' : `,${decimal}`} ${scale} Dollar.`;
      expect(readValues(text).money.map(({ amount }) => amount), text).toEqual([Number(`${whole}.${decimal || '0'}e${exponent}`)]);
    }), { numRuns: 3000 });
  });
});

describe('counts', () => {
  it.each([
    ['Über 400 Demonstranten kamen.', { text: 'Über 400', value: 400, modifier: 'MORE_THAN' }],
    ['Es kamen mehrere tausend Menschen.', { text: 'mehrere tausend', value: 1000, modifier: 'MORE_THAN' }],
    ['Zehntausende Menschen gingen auf die Straße.', { text: 'Zehntausende', value: 10_000, modifier: 'MORE_THAN' }],
    ['Zwei Drittel der Wähler blieben weg.', { text: 'Zwei Drittel', value: 2 / 3 }],
    ['Der Anteil stieg auf 34,2 Prozent.', { text: '34,2', value: 34.2 }],
    ['Siemens streicht 6.000 Stellen.', { text: '6.000', value: 6000 }],
    ['Ein Beben der Stärke 6,3 traf die Insel.', { text: '6,3', value: 6.3 }],
    ['Zehn bis zwölf Häuser brannten.', { text: 'Zehn bis zwölf', value: 10, upTo: 12 }],
    ['Rund ein Dutzend Häuser brannten.', { text: 'Rund ein Dutzend', value: 12, modifier: 'APPROX' }],
    ['Hunderttausend Menschen gingen auf die Straße.', { text: 'Hunderttausend', value: 100_000 }],
  ])('%s', (text, expected) => {
    expect(counted(text)).toContainEqual(expected);
  });

  it.each(['Mehrere Häuser brannten.', 'Einige Menschen kamen.'])('%s has no number', (text) => {
    expect(counted(text).filter(({ value }) => value !== undefined)).toEqual([]);
  });

  it.each(['Sie gewannen mit 3:2.', 'Die Elf gewann.'])('%s counts nothing', (text) => {
    expect(counted(text)).toEqual([]);
  });
});
