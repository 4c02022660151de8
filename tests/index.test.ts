import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExtractor, type ExtractRecord } from '../src/index.js';
import { compileSchema } from './print/schema.js';
import { spansOf } from './print/spans.js';

const extractor = createExtractor({ includeText: true });
const validate = compileSchema();
const seed = readFileSync(new URL('../seeds/000_7688eaeaed71ff5d.txt', import.meta.url), 'utf8');

/** What holds for every record: it follows the schema, and its spans slice its text. */
function expectSound(record: ExtractRecord): void {
  expect(validate(JSON.parse(JSON.stringify(record))), JSON.stringify(validate.errors)).toBe(true);
  const characters = [...record.article.text!];
  for (const { text, start, end } of spansOf(record)) expect(characters.slice(start, end).join('')).toBe(text);
}

describe('createExtractor', () => {
  test('gives the record of a text', () => {
    const record = extractor.extract({ id: 'seed', text: seed });
    expect(record.article).toMatchObject({
      id: 'seed', title: 'Russischer Präsident empfängt belarussischen Kollegen in Sotschi', published: '2020-09', place: 'Moskau', agency: 'AFP',
    });
    expectSound(record);
  });

  test('prefers what the caller knows', () => {
    const { article } = extractor.extract({ text: seed, title: 'Titel', published: '2020-09-15' });
    expect(article).toMatchObject({ id: 'article', title: 'Titel', published: '2020-09-15' });
  });

  test('refuses what is no text or no date', () => {
    expect(() => extractor.extract({ text: 7 as unknown as string })).toThrow(TypeError);
    expect(() => extractor.extract({ text: 'x', published: '14.9.2020' })).toThrow(RangeError);
  });

  test.each([
    seed,
    'Die Kanzlerin reiste am Montag nach Wien. Sie sagte: „Wir helfen.“',
    'Derzeit lässt die Firma - wohl durch ihren Anwalt - Folgendes zu der Sache erklären: „Wir haben damals niemanden belogen und werden das auch künftig nicht tun.“',
  ])('remembers nothing of the articles before: %.30s', (text) => {
    const alone = createExtractor().extract({ text });
    const used = createExtractor();
    // The same words, written in every other way.
    for (const before of [text.toLowerCase(), text.toUpperCase(), text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)), text]) used.extract({ text: before });
    expect(used.extract({ text })).toEqual(alone);
  });
});

test('every span slices the text, in whatever is put together', () => {
  const sentences = seed.match(/[^.\n]+[.\n]/g)!;
  const odd = ['😀', 'a\u0308', '👩‍👩‍👧', '„', '“', '"', ' ', '\n\n', '\u00ad', '𝔄', '\ufffd', '.', '1,5 Milliarden Dollar', 'am 9. August', '\u0000', '\ud800'];
  const piece = fc.oneof(fc.constantFrom(...sentences, ...odd), fc.string({ unit: 'grapheme', maxLength: 8 }));
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    expectSound(extractor.extract({ text: pieces.join('') }));
  }), { numRuns: 200 });
});
