import { describe, expect, it } from 'vitest';
import { analyze } from '../recognize/names.js';

const entitiesIn = (text: string) => {
  const { entities, mentions } = analyze(text);
  return entities.map((e) => `${e.name}: ${e.mentions.map((m) => text.slice(mentions[m]!.start, mentions[m]!.end)).join(', ')}`);
};

describe('mentions of one thing', () => {
  it.each([
    ['Putin schweigt\n\nDer russische Präsident Wladimir Putin schwieg. Putins Sprecher auch.', ['Wladimir Putin: Putin, Wladimir Putin, Putins', 'Russland: russische']],
    ['Der Kreml schwieg. Das bestätigte ein Kreml-Sprecher.', ['Kreml: Kreml, Kreml-Sprecher']],
    ['Russland und der russische Botschafter', ['Russland: Russland, russische']],
    ['Hedwig Quastenbrink kam. H. Quastenbrink ging.', ['Hedwig Quastenbrink: Hedwig Quastenbrink, H. Quastenbrink']],
    ['Der Quastenbrinker Heimatverein Süd e.V. (QHS) und der QHS', [expect.stringContaining('QHS')]],
  ])('%s', (text, expected) => expect(entitiesIn(text)).toEqual(expect.arrayContaining(expected)));
});

describe('two things with one name', () => {
  it('keeps two people of one surname apart; the surname alone is the one named last', () => {
    const text = 'Hedwig Quastenbrink sprach. Danach redete Ludger Quastenbrink. Quastenbrink dankte.';
    expect(entitiesIn(text)).toEqual(['Hedwig Quastenbrink: Hedwig Quastenbrink', 'Ludger Quastenbrink: Ludger Quastenbrink, Quastenbrink']);
  });
});

describe('what is known of an entity', () => {
  it('takes id, country and Wikidata id from the gazetteer', () => {
    const { entities } = analyze('Wladimir Putin reiste ab.');
    expect(entities[0]).toMatchObject({ id: 'Q7747', wikidata: 'Q7747', country: 'RU', gender: 'm', type: 'person' });
  });

  it.each([
    ['Hedwig Quastenbrink sprach.', 'f'],
    ['Frau Quastenbrink sprach.', 'f'],
    ['Ludger Quastenbrink sprach.', 'm'],
    ['„Nein“, sagte Quastenbrink.', undefined],
  ])('%s', (text, gender) => expect(analyze(text).entities[0]?.gender).toBe(gender));

  it('makes an id of a name that no gazetteer has, and keeps ids apart', () => {
    expect(analyze('Hedwig Quästenbrink sprach.').entities[0]?.id).toBe('hedwig-quaestenbrink');
  });
});
