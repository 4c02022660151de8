import { describe, expect, it } from 'vitest';
import { time } from '../../src/lang/de/dates.js';
import { readValues } from './reader.js';

/** The examples inside the rules are read in an article of this day, a Wednesday. */
const PUBLISHED = '2016-06-15';

describe('German rules of time', () => {
  it('have unique ids and examples of their own', () => {
    const ids = time.rules.map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    expect(time.rules.filter(({ means, hits, misses }) => (means !== 'nothing' && hits.length === 0) || misses.length === 0).map(({ id }) => id)).toEqual([]);
  });

  for (const rule of [...time.rules, ...Object.values(time.wordRules)]) {
    it(`${rule.id} hits`, () => {
      for (const [text, span, value] of rule.hits) {
        const { dates } = readValues(text, PUBLISHED);
        const found = dates.map((date) => ({ text: text.slice(date.start, date.end), value: date.value, by: date.by }));
        expect(found, text).toContainEqual({ text: span, value, by: rule.id });
      }
    });
    it(`${rule.id} misses`, () => {
      for (const text of rule.misses) {
        const { dates } = readValues(text, PUBLISHED);
        expect(dates.filter(({ by }) => by === rule.id).map(({ start, end }) => text.slice(start, end)), text).toEqual([]);
      }
    });
  }
});
