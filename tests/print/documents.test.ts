/** The formats with one document an article, against their published grammar, and read back. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createExtractor, type Extractor } from '../../src/extractor.js';
import { brat } from '../../src/print/brat.js';
import { countCodePoints } from '../../src/print/code-points.js';
import { conll } from '../../src/print/conll.js';
import { tagOf } from '../../src/print/layout.js';
import { timeml } from '../../src/print/timeml.js';
import { webanno } from '../../src/print/webanno.js';
import type { DocumentPrinter, DocumentRecord } from '../../src/print/writer.js';
import { readBrat } from './readers/brat.js';
import { readConll } from './readers/conll.js';
import { readTimeml } from './readers/timeml.js';
import { readWebanno } from './readers/webanno.js';

const text = [
  'Berlin & Paris: 😀 Streit um <Geld>',
  '',
  'Die Bundeskanzlerin Angela Merkel sagte am Montag: „Wir zahlen der Ukraine 1,5 Milliarden Euro,',
  'und zwar sofort“, wie der Regierungssprecher mitteilte. Die russische Regierung warnte davor.',
  '',
  'Vor drei Jahren hatte die US-Regierung den Berliner Vorschlag_[1] abgelehnt. In Minsk wurden am 9. August über 400 Demonstranten festgenommen.\r',
  '',
].join('\n');

let extractor: Extractor;
let record: DocumentRecord;
beforeAll(() => {
  extractor = createExtractor({ includeText: true, includeLayout: true });
  record = analyze(text);
});

function analyze(text: string): DocumentRecord {
  return extractor.extract({ id: 'a & b.txt', text, title: 'Streit <um> Geld', published: '2020-09-16', language: 'de' }) as DocumentRecord;
}

function print(printer: DocumentPrinter, of: DocumentRecord, ending?: string): string {
  return printer.print(of).find((file) => ending === undefined || file.ending === ending)!.text;
}

test('there is something to print', () => {
  expect(record.mentions.map(({ form }) => form)).toEqual(expect.arrayContaining(['name', 'derived', 'part']));
  for (const list of [record.money, record.dates, record.quotes, record.facts]) expect(list.length).toBeGreaterThan(0);
});

describe('CoNLL-2003', () => {
  test('has every token and every name', () => {
    const [document] = readConll(print(conll, record));
    expect(document!.flatMap(({ words }) => words).join('')).toBe(text.replace(/\s+/g, ''));
    expect(document!.flatMap(({ names }) => names.map(({ words, tag }) => [words.join(''), tag])))
      .toEqual(record.mentions.map((mention) => [mention.text.replace(/\s+/g, ''), tagOf(mention)]));
  });

  test('of several articles is one file', () => {
    expect(readConll(print(conll, record) + print(conll, analyze('')) + print(conll, record))).toHaveLength(3);
  });
});

describe('brat', () => {
  test('has the text as it is, and everything that was found in it', () => {
    const read = readBrat(print(brat, record, 'txt'), print(brat, record, 'ann'));
    expect(print(brat, record, 'txt')).toBe(text);
    const marked = [...read.marked.values()];
    const placed = (types: readonly string[]) => marked.filter(({ type }) => types.includes(type)).map(({ pieces }) => [pieces[0]![0], pieces.at(-1)![1]]);
    expect(placed(['Person', 'Place', 'Organization'])).toEqual(record.mentions.map(({ start, end }) => [start, end]));
    expect(placed(['Money'])).toEqual(record.money.map(({ start, end }) => [start, end]));
    expect(placed(['Date'])).toEqual(record.dates.map(({ start, end }) => [start, end]));
    expect(placed(['Quote'])).toEqual(record.quotes.map(({ start, end }) => [start, end]));
    expect([...read.events.values()].map(({ trigger }) => read.marked.get(trigger)!.type)).toEqual(record.facts.map(({ type }) => `Fact-${type}`));
    expect(new Set(read.references.map(({ database }) => database))).toEqual(new Set(record.entities.flatMap(({ wikidata }) => (wikidata ? [`Wikidata:${wikidata}`] : []))));
  });

  test('marks no end of line', () => {
    const quote = record.quotes.find((quote) => quote.text.includes('\n'))!;
    const read = readBrat(text, print(brat, record, 'ann'));
    expect([...read.marked.values()].find(({ type, pieces }) => type === 'Quote' && pieces[0]![0] === quote.start)!.pieces.length).toBeGreaterThan(1);
  });

  test('knows all its types by its configuration', () => {
    const known = brat.companions![0]!.text;
    for (const { type } of readBrat(text, print(brat, record, 'ann')).marked.values()) expect(known).toMatch(new RegExp(`^${type}\\b`, 'm'));
  });
});

describe('WebAnno TSV 3.3', () => {
  test('has every sentence, and names, dates and money at their places in UTF-16', () => {
    const { sentences, annotations } = readWebanno(print(webanno, record));
    expect(sentences.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    const at = countCodePoints(text);
    expect(annotations.map(({ start, end, features }) => [at(start), at(end), features[1]])).toEqual([
      ...record.mentions.map((mention) => [mention.start, mention.end, tagOf(mention)]),
      ...record.dates.map(({ start, end, type }) => [start, end, type]),
      ...record.money.map(({ start, end }) => [start, end, 'MONEY']),
    ].sort((a, b) => (a[0] as number) - (b[0] as number)));
    expect(annotations.find(({ features }) => features[1] === 'PER')!.features[0]).toBe(`http://www.wikidata.org/entity/${record.entities.find(({ type }) => type === 'person')!.wikidata!}`);
  });

  test('tells annotations apart that share a token', () => {
    const [mention] = record.mentions;
    const both = { ...record, dates: [], money: [{ ...record.money[0]!, start: mention!.start, end: mention!.end }] };
    expect(readWebanno(print(webanno, both)).annotations.slice(0, 2).map(({ features }) => features[1])).toEqual([tagOf(mention!), 'MONEY']);
  });
});

describe('TimeML', () => {
  test('gives back the text and every expression of time', () => {
    const read = readTimeml(print(timeml, record));
    expect(read).toMatchObject({ id: 'a & b.txt', title: 'Streit <um> Geld', created: '2020-09-16', text });
    expect(read.times.map(({ start, text, type, value, mod }) => ({ start, text, type, value, ...(mod !== undefined && { modifier: mod }) })))
      .toEqual(record.dates.map(({ start, text, type, value, modifier }) => ({ start, text, type, value, ...(modifier !== undefined && { modifier }) })));
    expect(read.times.some(({ beginPoint }) => beginPoint !== undefined)).toBe(true);
  });

  test('replaces what XML cannot hold', () => {
    expect(readTimeml(print(timeml, analyze('Am Montag\u0000 kam \ud800er.'))).text).toBe('Am Montag\ufffd kam \ufffder.');
  });
});

test.each([['CoNLL', conll], ['brat', brat], ['WebAnno', webanno], ['TimeML', timeml]])('%s holds an empty article', (_name, printer) => {
  expect(() => printer.print(analyze(''))).not.toThrow();
});
