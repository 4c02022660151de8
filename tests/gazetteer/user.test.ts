import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { analyze, namesIn } from '../recognize/names.js';

const table = (text: string, file = 'my.tsv') => {
  const path = join(mkdtempSync(join(tmpdir(), 'newsfacts-')), file);
  writeFileSync(path, text);
  return { language: 'de' as const, gazetteers: [path] };
};

describe('tables of the user', () => {
  const own = table('name\ttype\taliases\tcountry\tid\nQuastenbrink Werke\torganization\tQW|Quaste\tDE\tq-1\n');

  it('finds names, other names and genitives', () => {
    expect(namesIn('Die Quaste gehört den Quastenbrink Werken, hier: Quastenbrink Werke.', own)).toContain('organization:Quastenbrink Werke');
    expect(namesIn('Die Quaste streikt.', own)).toEqual(['organization:Quaste']);
  });

  it('keeps id and country', () => {
    const { entities } = analyze('Die Quastenbrink Werke streiken.', own);
    expect(entities[0]).toMatchObject({ id: 'q-1', country: 'DE', type: 'organization' });
  });

  it('wins over the tables of the project', () => {
    expect(namesIn('Er mag Berlin.', table('name,type\nBerlin,person\n', 'my.csv'))).toEqual(['person:Berlin']);
  });

  it('finds a name whose last word is written small', () => {
    const small = table('name\ttype\nQuark fürs volk\torganization\n');
    expect(namesIn('Der Verein Quark fürs volk sammelt.', small)).toEqual(['organization:Quark fürs volk']);
  });

  it('counts into the hash of the data, as own rules do', () => {
    const hash = (options: Parameters<typeof createPipeline>[0]) => createPipeline(options).dataHash;
    const rules = join(mkdtempSync(join(tmpdir(), 'newsfacts-')), 'my.yaml');
    writeFileSync(rules, 'meeting:\n  plauschen:\n    verb: [plauschen]\n    slots: { subject: nominative, object: mit }\n    hits: [{ text: "Kern plauschte mit Kurz.", subject: Kern, object: Kurz }]\n    misses: ["Es regnete."]\n');
    const hashes = [hash({}), hash(own), hash(table('name\ttype\nQuastenbrink\torganization\n')), hash({ rules: [rules] })];
    expect(new Set(hashes).size).toBe(4);
    expect(hash(own)).toBe(hashes[1]);
  });

  it.each([
    ['name\ttype\tgender\nX\tperson\tx\n', 'my.tsv:2: "x" is no gender (want m or f, or nothing)'],
    ['name\ttype\twikidata\nX\tperson\tx\n', 'my.tsv:2: "x" is no id of Wikidata (want Q and digits)'],
    ['name\ttype\nX\tcompany\n', 'my.tsv:2: "company" is no type (want one of person, place, organization)'],
    ['name\ttype\n\tperson\n', 'my.tsv:2: has no name'],
    ['name\ttype\tcountry\nX\tplace\tGermany\n', 'my.tsv:2: "Germany" is no country code (want two capitals, ISO 3166-1)'],
    ['name\nX\n', 'my.tsv:1: has no column "type"'],
  ])('%j is broken', (text, message) => expect(() => namesIn('x', table(text))).toThrow(message));
});
