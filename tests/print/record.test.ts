import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCodePoints } from '../../src/print/code-points.js';
import { makeRecord } from '../../src/print/record.js';
import { analyzeByHand, sentence } from './fixture.js';
import { spansOf } from './spans.js';

const by = { name: 'newsfacts', version: '1.2.3', data: 'abc' };

describe('makeRecord', () => {
  const record = makeRecord(analyzeByHand(), by, { text: false, layout: false });

  test('writes keys in the order of the contract', () => {
    expect(Object.keys(record)).toEqual(['schema', 'by', 'article', 'entities', 'mentions', 'money', 'dates', 'quotes', 'facts']);
    expect(Object.keys(record.article)).toEqual(['id', 'title', 'language', 'published', 'place', 'agency', 'characters']);
    expect(Object.keys(record.facts[0]!)).toEqual([
      'type', 'subtype', 'polarity', 'modality', 'subject', 'object', 'amount', 'quantity', 'place', 'date', 'topic', 'evidence', 'plover', 'rule',
    ]);
  });

  test('leaves out what is unknown', () => {
    const analysis = analyzeByHand();
    const bare = makeRecord({ ...analysis, article: { id: 'b', text: sentence, language: 'de' } }, by, { text: false, layout: false });
    expect(Object.keys(bare.article)).toEqual(['id', 'language', 'characters']);
    expect(Object.keys(record.entities[1]!)).toEqual(['id', 'type', 'name', 'mentions']);
    expect(record.mentions[2]).toEqual({ type: 'place', form: 'name', text: 'Sotschi', start: 27, end: 34, sentence: 3, by: 'de/name/in' });
  });

  test('resolves the slots of a fact', () => {
    expect(record.facts[0]).toMatchObject({
      subject: { text: 'Putin', entity: 'Q7747', name: 'Wladimir Putin' },
      object: { text: 'Lukaschenko', name: 'A. Lukaschenko' },
      amount: { text: '1,5 Milliarden Dollar', amount: 1500000000, currency: 'USD', modifier: 'APPROX' },
      quantity: { value: 400, modifier: 'MORE_THAN', unit: 'Demonstranten' },
      date: { text: 'Montag', value: '2020-09-14' },
      plover: 'AID',
    });
  });

  test('dates an event by the day its span of time begins or ends', () => {
    const dated = (first: string, last: string) => {
      const analysis = analyzeByHand();
      analysis.dates[0] = { ...analysis.dates[0]!, type: 'DURATION', value: 'P1M', first, last };
      return makeRecord(analysis, by, { text: false, layout: false }).facts[0]!.date!.value;
    };
    expect(dated('2020-08-16', '2020-09-16')).toBe('2020-08-16');
    expect(dated('2020-09-16', '2020-10-16')).toBe('2020-10-16');
  });

  test('includes the text only when asked to', () => {
    expect(record.article.text).toBeUndefined();
    expect(makeRecord(analyzeByHand(), by, { text: true, layout: false }).article.text).toBe(sentence);
  });
});

describe('positions are code points', () => {
  test.each([
    ['plain', 3, 3],
    ['ä', 1, 1],
    ['a\u0308b', 2, 2],
    ['😀b', 2, 1],
    ['👩‍👩‍👧 x', 8, 5],
    ['\ud800x', 1, 1],
  ])('%s: %i becomes %i', (text, position, expected) => {
    expect(countCodePoints(text)(position)).toBe(expected);
  });

  test('every span slices the text, whatever stands in front of it', () => {
    const before = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('😀', 'a\u0308', '👩‍👩‍👧', 'ß', '\u00ad', '𝔄')) });
    fc.assert(fc.property(before, (text) => {
      const record = makeRecord(analyzeByHand(`${text} `), by, { text: true, layout: false });
      const characters = [...record.article.text!];
      expect(record.article.characters).toBe(characters.length);
      for (const span of spansOf(record)) expect(characters.slice(span.start, span.end).join('')).toBe(span.text);
    }));
  });
});
