import { expect, it } from 'vitest';
import { createExtractor } from '../../src/index.js';

const extractor = createExtractor({ language: 'de' });

/** The names of the two that do something together. */
function pairIn(text: string): (string | undefined)[] {
  const { facts, entities } = extractor.extract({ text });
  const fact = facts.find(({ type }) => type === 'agreement' || type === 'meeting');
  return [fact?.subject, fact?.object].map((participant) => entities.find(({ id }) => id === participant?.entity)?.name);
}

it.each([
  ['Siemens wächst, auch Bosch geht es gut. Beide Unternehmen einigten sich auf eine Zusammenarbeit.', ['Siemens', 'Bosch']],
  ['Anna Vogt kam nach Paris. Dort wartete Karl Braun. Die beiden Politiker trafen sich am Montag.', ['Anna Vogt', 'Karl Braun']],
])('%s: both are those named before', (text, expected) => expect(pairIn(text)).toEqual(expected));

it('nobody knows which two of three', () => {
  expect(pairIn('Siemens wächst, auch Bosch und Opel geht es gut. Beide Unternehmen einigten sich auf eine Zusammenarbeit.')).toEqual([undefined, undefined]);
});
