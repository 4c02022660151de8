import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents, type Telling } from '../../src/commands/events.js';
import type { FactRecord } from '../../src/print/record.js';

const span = { text: 'x', start: 0, end: 1 };

function tell(article: string, fact: Partial<FactRecord>, published = '2020-09-16'): Telling {
  return { article, published, fact: { type: 'arrest', polarity: 'affirmed', modality: 'asserted', evidence: { ...span, sentence: 0 }, rule: 'r', ...fact } };
}
const person = (entity: string) => ({ ...span, entity, name: entity });
const date = (value: string) => ({ ...span, value });
const many = (value: number, modifier?: 'APPROX' | 'MORE_THAN') => ({ ...span, text: `${modifier ?? ''}${value}`, value, unit: 'Menschen', ...(modifier && { modifier }) });
const shape = (tellings: Telling[]) => findEvents(tellings).map(({ articles }) => articles.join('+'));
const conflicts = (tellings: Telling[]) => findEvents(tellings).flatMap(({ conflicts }) => conflicts.map(({ slot, values }) => `${slot}: ${values.map(({ value }) => value).join(' / ')}`));

describe('one event', () => {
  test.each<[string, Telling[], string[]]>([
    ['is what two articles tell of the same people on the same day', [tell('a', { object: person('Q1'), date: date('2020-09-14') }), tell('b', { object: person('Q1'), date: date('2020-09-14') })], ['a+b']],
    ['is dated by the article that tells it, when it says no date', [tell('a', { object: person('Q1'), date: date('2020-09-14') }), tell('b', { object: person('Q1') })], ['a+b']],
    ['is not what happened weeks later', [tell('a', { object: person('Q1'), date: date('2020-09-14') }), tell('b', { object: person('Q1'), date: date('2020-10-14') })], ['a', 'b']],
    ['is not what happened to somebody else', [tell('a', { object: person('Q1') }), tell('b', { object: person('Q2') })], ['a', 'b']],
    ['is a meeting whichever way round it is told', [tell('a', { type: 'meeting', subject: person('Q1'), object: person('Q2') }), tell('b', { type: 'meeting', subject: person('Q2'), object: person('Q1') })], ['a+b']],
    ['is not an accusation the other way round', [tell('a', { type: 'accusation', subject: person('Q1'), object: person('Q2') }), tell('b', { type: 'accusation', subject: person('Q2'), object: person('Q1') })], ['a', 'b']],
    ['is a role however long ago it was told', [tell('a', { type: 'role', subject: person('Q1') }, '2001-01-01'), tell('b', { type: 'role', subject: person('Q1') })], ['a+b']],
    ['is not what nobody takes part in, told twice', [tell('a', {}), tell('b', {})], ['a', 'b']],
  ])('%s', (_name, tellings, expected) => {
    expect(shape(tellings)).toEqual(expected);
  });
});

describe('a conflict', () => {
  const told = (...slots: Partial<FactRecord>[]) => slots.map((slot, i) => tell(`a${i}`, { object: person('Q1'), ...slot }));
  test.each<[string, Telling[], string[]]>([
    ['is two numbers', told({ quantity: many(400) }, { quantity: many(600) }), ['quantity: 400 / 600']],
    ['is not "about" and a number near it', told({ quantity: many(400, 'APPROX') }, { quantity: many(420) }), []],
    ['is not "more than" and a larger number', told({ quantity: many(400, 'MORE_THAN') }, { quantity: many(420) }), []],
    ['is "more than" and a smaller number', told({ quantity: many(400, 'MORE_THAN') }, { quantity: many(300) }), ['quantity: 300 / MORE_THAN400']],
    ['is a denial', told({ polarity: 'negated' }, {}), ['polarity: affirmed / negated']],
    ['is two places', told({ place: person('Minsk') }, { place: person('Brest') }), ['place: Brest / Minsk']],
    ['is not two currencies', told({ amount: { ...span, amount: 1, currency: 'USD' } }, { amount: { ...span, amount: 2, currency: 'EUR' } }), []],
  ])('%s', (_name, tellings, expected) => {
    expect(conflicts(tellings)).toEqual(expected);
  });
});

test('events do not depend on the order in which they are told', () => {
  const telling = fc.record({ article: fc.constantFrom('a', 'b', 'c'), day: fc.integer({ min: 10, max: 28 }), object: fc.constantFrom('Q1', 'Q2'), number: fc.constantFrom(400, 600) })
    .map(({ article, day, object, number }) => tell(article, { object: person(object), date: date(`2020-09-${day}`), quantity: many(number) }));
  fc.assert(fc.property(fc.array(telling, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (tellings, keys) => {
    const shuffled = tellings.map((telling) => ({ telling, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ telling }) => telling);
    expect(findEvents(shuffled)).toEqual(findEvents(tellings));
  }));
});
