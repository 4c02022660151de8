/** The tables themselves: readable, traceable to a source and a licence, with real dates and codes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseTable, type TableRow } from '../../src/gazetteer/tsv.js';

const ROOT = fileURLToPath(new URL('../../gazetteers', import.meta.url));
const tables = (readdirSync(ROOT, { recursive: true }) as string[]).filter((file) => file.endsWith('.tsv')).sort();
const read = (file: string): TableRow[] => parseTable(readFileSync(join(ROOT, file), 'utf8'), [], file);
const cellsOf = (pattern: RegExp) => tables.filter((file) => pattern.test(file)).flatMap(read);
const wrong = (rows: readonly TableRow[], isWrong: (cells: Record<string, string>) => boolean) => rows.filter(({ cells }) => isWrong(cells)).map(({ place, cells }) => `${place}: ${JSON.stringify(cells)}`);

describe('tables', () => {
  it('are all listed with source, licence and page', () => {
    const listed = new Map(readFileSync(join(ROOT, 'SOURCES.md'), 'utf8').split('\n').map((line) => line.split('|').map((cell) => cell.trim())).filter((cells) => cells[1]?.endsWith('.tsv')).map((cells) => [cells[1], cells]));
    expect([...listed.keys()].sort()).toEqual(tables);
    for (const cells of listed.values()) {
      expect(cells[2]).toMatch(/\w/);
      expect(cells[3]).toMatch(/MIT|CC|Unicode|Apache|WordNet/);
      expect(() => readFileSync(join(ROOT, cells[4]!))).not.toThrow();
    }
  });

  it.each(tables)('%s reads, and no cell has blanks at its ends or control characters', (file) => {
    const rows = read(file);
    expect(rows.length).toBeGreaterThan(0);
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    expect([...text].some((char) => char < ' ' && char !== '\t' && char !== '\n')).toBe(false);
  });

  it('have unique ids, real dates and real codes', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && (regions.of(code) !== undefined || ['SU', 'YU', 'DD', 'CS', 'XK'].includes(code));
    const people = cellsOf(/^people/);
    const organizations = cellsOf(/^organizations/);
    const places = cellsOf(/^places/);
    for (const rows of [people, organizations, places]) {
      const ids = rows.map(({ cells }) => cells.id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect(wrong(rows, ({ country = '' }) => country !== '' && !country.split('|').every(isCountry))).toEqual([]);
      expect(wrong(rows, ({ wikidata = '' }) => wikidata !== '' && !/^Q[1-9]\d*$/.test(wikidata))).toEqual([]);
    }
    expect(wrong(people, ({ gender }) => !['m', 'f', ''].includes(gender!))).toEqual([]);
    expect(wrong(people, ({ born = '', died = '' }) => born !== '' && died !== '' && Number(died) < Number(born))).toEqual([]);
    const posts = cellsOf(/^posts/);
    const holders = new Set(people.map(({ cells }) => cells.id));
    expect(wrong(posts, ({ holder }) => !holders.has(holder))).toEqual([]);
    const isDate = (date: string) => date === '' || (/^\d{4}(-\d\d(-\d\d)?)?$/.test(date) && !Number.isNaN(Date.parse(date)));
    expect(wrong(posts, ({ from = '', to = '' }) => !isDate(from) || !isDate(to) || (from !== '' && to !== '' && from.slice(0, to.length) > to))).toEqual([]);
    const known = new Set(places.map(({ cells }) => cells.id));
    expect(wrong(cellsOf(/^demonyms/), ({ place }) => !known.has(place))).toEqual([]);
  });
});
