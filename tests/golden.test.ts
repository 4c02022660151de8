/**
 * Whole articles with their reviewed tables. `npm run golden` (UPDATE=1) writes what the tool says now; the diff is read before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor, type ExtractRecord } from '../src/index.js';

const folder = fileURLToPath(new URL('golden', import.meta.url));
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const published: Record<string, string> = { 'gipfel.txt': '2019-11-18', 'konzern.txt': '2019-09-17', 'unfall.txt': '2023-02-15' };
const articles = [
  ...readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => [file, join(folder, file)] as const),
  ...readdirSync(seeds).map((file) => [file, join(seeds, file)] as const),
];
const extractor = createExtractor({ language: 'de' });

/** What a reviewer reads: a line per thing, without offsets. */
function summarize({ article, entities, mentions, dates, money, quotes, facts }: ExtractRecord): string {
  const head = ['title', 'published', 'place', 'agency'].map((key) => `${key}: ${(article as Record<string, unknown>)[key] ?? '-'}`);
  const slot = (x: { text: string; name?: string } | undefined) => (x ? (x.name ?? x.text) : undefined);
  const rows = facts.map((fact) => {
    const parts = [
      fact.subtype && `(${fact.subtype})`, `${slot(fact.subject) ?? '-'} -> ${slot(fact.object) ?? '-'}`,
      fact.amount && `amount ${fact.amount.amount} ${fact.amount.currency}`, fact.quantity && `quantity ${fact.quantity.modifier ?? ''}${fact.quantity.value ?? '?'} ${fact.quantity.unit ?? ''}`.trim(),
      fact.place && `place ${slot(fact.place)}`, fact.date && `date ${fact.date.value}`, fact.topic && `topic ${fact.topic.text}`, fact.source && `source ${slot(fact.source)}`,
      fact.polarity !== 'affirmed' && fact.polarity, fact.modality !== 'asserted' && fact.modality,
    ];
    return `${fact.type}: ${parts.filter(Boolean).join('; ')} [${fact.rule}]`;
  });
  return [
    ...head, '',
    ...entities.map((entity) => `${entity.type}: ${entity.name} (${entity.id}) ${mentions.filter((m) => m.entity === entity.id).map((m) => (m.form === 'name' ? m.text : `${m.text}/${m.form}`)).join(', ')}`), '',
    ...dates.map((date) => `${date.type}: ${date.text} = ${date.value}${date.modifier ? ` ${date.modifier}` : ''}`),
    ...money.map((amount) => `money: ${amount.text} = ${amount.amount} ${amount.currency}`), '',
    ...quotes.map((quote) => `${quote.kind}: ${quote.speaker?.text ?? '-'} | ${quote.text}`), '',
    ...rows, '',
  ].join('\n');
}

describe('golden articles', () => {
  it.each(articles)('%s', (file, path) => {
    const text = readFileSync(path, 'utf8');
    const date = published[file];
    const record = extractor.extract({ id: file, text, ...(date !== undefined && { published: date }) });
    for (const mention of record.mentions) expect(mention.text).toBe([...text].slice(mention.start, mention.end).join(''));
    const expected = join(folder, `${file.replace(/\.txt$/, '')}.expected`);
    const actual = summarize(record);
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});
