import { beforeAll, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../../src/extractor.js';

let extractor: Extractor;

beforeAll(() => {
  extractor = createExtractor({ language: 'de' });
});

/** Who does what the last fact of a type tells. */
function subjectOf(text: string, type: string): string | undefined {
  const { facts, entities } = extractor.extract({ text });
  const subject = facts.findLast((fact) => fact.type === type)?.subject;
  return entities.find(({ id }) => id === subject?.entity)?.name ?? subject?.name;
}

it.each([
  ['a body by its gender', 'Die Behörde prüft den Fall. Sie warnte vor Betrügern.', 'warning', 'Behörde'],
  ['not one of another gender', 'Der Verband prüft den Fall. Sie warnte vor Betrügern.', 'warning', undefined],
  ['a group by its number', 'Die Forscher haben lange gesucht. Sie warnten vor Betrügern.', 'warning', 'Forscher'],
  ['a named group', 'Die Grünen sind empört. Sie fordern den Rücktritt des Ministers.', 'demand', 'Bündnis 90/Die Grünen'],
  ['a person before the body', 'Die Partei wählte Anna Vogt. Sie warnte vor Betrügern.', 'warning', 'Anna Vogt'],
  ['a person by gender', 'Anna Vogt kam mit Karl Braun. Er warnte vor Betrügern.', 'warning', 'Karl Braun'],
])('a pronoun stands for %s: %s', (_what, text, type, expected) => expect(subjectOf(text, type)).toBe(expected));

it('nobody does something to himself', () => {
  const [fact] = extractor.extract({ text: 'Der Minister Karl Braun erklärte seinen Rücktritt.' }).facts.filter(({ type }) => type === 'resignation');
  expect(fact?.subject?.text).toBe('Karl Braun');
  expect(fact?.object).toBeUndefined();
});

it('a pronoun has no part in the noun behind it', () => {
  const [fact] = extractor.extract({ text: 'Die Staatsanwaltschaft wirft ihm Spionage vor.' }).facts;
  expect(fact?.object?.text).toBe('ihm');
});

it.each([
  ['a headline without articles, of somebody named later', 'Ministerin empfängt norwegischen Kollegen in Bremen\n\nAnna Vogt traf den norwegischen Kollegen Lars Holm in Bremen.', 'Lars Holm'],
  ['not of another country', 'Ministerin empfängt dänischen Kollegen in Bremen\n\nAnna Vogt kam. Später sprach der norwegische Kollege Lars Holm.', undefined],
])('a description in %s', (_what, text, expected) => {
  const { facts, entities } = extractor.extract({ text });
  const object = facts.find((fact) => fact.type === 'meeting')?.object;
  expect(object).toBeDefined();
  expect(entities.find(({ id }) => id === object?.entity)?.name).toBe(expected);
});

it('what sources vouch for is not asked of them', () => {
  const [fact] = extractor.extract({ text: 'Nach Einschätzung von Fachleuten könnte Anna Vogt Zugeständnisse von Karl Braun verlangen.' }).facts;
  expect(fact?.object?.text).toBe('Karl Braun');
});

it('a topic ends before the full stop and the mark that opened before it', () => {
  const [fact] = extractor.extract({ text: 'Nach Angaben der Polizei bekräftigte Anna Vogt die "Absicht, das Buch zu lesen".' }).facts.filter(({ type }) => type === 'statement');
  expect(fact?.topic?.text).toBe('das Buch zu lesen');
});

it.each([
  ['the capital', 'Der Minister reiste nach Wien. In der österreichischen Hauptstadt demonstrierten 5000 Menschen.', 'Wien'],
  ['not that of another country', 'Der Minister reiste nach Wien. In der ungarischen Hauptstadt demonstrierten 5000 Menschen.', undefined],
])('a place told by what it is: %s', (_what, text, expected) => {
  const { facts, entities } = extractor.extract({ text });
  const place = facts.find(({ type }) => type === 'protest')?.place;
  expect(entities.find(({ id }) => id === place?.entity)?.name).toBe(expected);
});

it('a resignation is from the only post that the article gives', () => {
  const { facts } = extractor.extract({ text: 'Karl Braun, Sprecher der SPD, tritt zurück.' });
  expect(facts.find(({ type }) => type === 'resignation')).toMatchObject({ object: { text: 'SPD' } });
});

it('a person is described by his post, not by the body in it', () => {
  const text = 'Der Vorsitzende der Fraktion im Landtag, Karl Braun, kritisierte den Plan.';
  expect(subjectOf(text, 'accusation')).toBe('Karl Braun');
});

it.each([
  ['Die Ministerin Anna Vogt sprach am Montag. Die Politikerin wies die Vorwürfe zurück.', 'Anna Vogt'],
  ['Michel Platini kam nach Berlin. Der Franzose wies die Vorwürfe zurück.', 'Michel Platini'],
])('%s: a title or nationality stands for the only one who fits', (text, expected) => {
  expect(rejecterIn(text)).toBe(expected);
});

it.each([
  'Die Ministerin Anna Vogt sprach am Montag. Die Anwältin wies die Vorwürfe zurück.',
  'Anna Vogt traf Karla Braun. Die Politikerin wies die Vorwürfe zurück.',
])('%s: nobody knows who that is', (text) => {
  expect(rejecterIn(text)).toBeUndefined();
});

/** The name of the entity that rejects something. */
function rejecterIn(text: string): string | undefined {
  const { facts, entities } = extractor.extract({ text });
  const subject = facts.find(({ type }) => type === 'rejection')?.subject;
  return entities.find(({ id }) => id === subject?.entity)?.name;
}
