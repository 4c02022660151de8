/** Whose words, and which: speakers and topics of what is said. */
import { expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline({ language: 'de' });

/** "type: speaker | topic" of the facts that are no roles. */
function saidIn(text: string): string[] {
  const { facts } = pipeline.analyze({ id: 't', text, language: 'de' });
  const words = (span?: { start: number; end: number }) => (span ? text.slice(span.start, span.end) : '-');
  return facts.filter(({ type }) => type !== 'role').map(({ type, subject, topic }) => `${type}: ${words(subject)} | ${words(topic)}`);
}

it.each([
  // Adverbs of the clause are no part of the topic; those of an attribute are.
  ['Der Verband forderte erneut höhere Löhne.', ['demand: Der Verband | höhere Löhne']],
  ['Der Verband forderte deutlich höhere Löhne.', ['demand: Der Verband | deutlich höhere Löhne']],
  // A quotation mark stays with the one that it closes.
  ['Die Opposition bezeichnete den Plan als „Unsinn“.', ['statement: Die Opposition | den Plan als „Unsinn“']],
  ['Laut Peter Kern, Leiter der Behörde, ist der Damm sicher.', ['statement: Peter Kern | ist der Damm sicher']],
  ['Aus Sicht von Anna Berg ist der Damm sicher.', ['statement: Anna Berg | ist der Damm sicher']],
  // Whoever says something is somebody, even when no table knows the name.
  ['Quorzelfeld vermeldete, dass der Damm sicher sei.', ['statement: Quorzelfeld | dass der Damm sicher sei']],
  ['Der Ziehonkel der Ministerin, Peter Kern, erklärte, er sei enttäuscht.', ['statement: Peter Kern | er sei enttäuscht']],
])('%s', (text, expected) => expect(saidIn(text)).toEqual(expected));
