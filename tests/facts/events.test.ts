import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';

const pipeline = createPipeline({ language: 'de' });

/** Types and slots of the facts in a text, without statements and roles. */
function factsIn(text: string): string[] {
  const { facts, quantities } = pipeline.analyze({ id: 't', text, language: 'de', published: '2020-09-15' });
  return facts
    .filter(({ type }) => type !== 'role' && type !== 'statement')
    .map(({ type, object, place, quantity }) => [type, object?.name, place?.name, quantity !== undefined && quantities[quantity]!.value].filter(Boolean).join(' '));
}

describe('what attributes tell', () => {
  it.each([
    ['Der am Freitag in Lyon verhaftete Händler schweigt.', ['arrest Händler Lyon']],
    ['Der verhaftete Händler schweigt.', []],
    ['Der von einem Gericht in Kiew verurteilte Autor ist krank.', ['verdict Autor Kiew']],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected));
});

describe('one event', () => {
  it.each([
    ['told in headline and lead', 'Erdbeben in Chile: sechs Tote\n\nBei einem Erdbeben im Süden Chiles sind sechs Menschen gestorben. Das Beben ereignete sich am Montag.', ['disaster Chile', 'death Chile 6']],
    ['gives its place to those it hurt', 'In Basra explodierte am Montag eine Autobombe. Dabei wurden acht Menschen verletzt.', ['attack Basra', 'injury Basra 8']],
    ['is not another', 'In Basra explodierte am Montag eine Autobombe. In Mossul starben bei einem Anschlag zwei Soldaten.', ['attack Basra', 'death zwei Soldaten Mossul 2', 'attack Mossul']],
    ['has the place of its headline', 'Wien: Komponist Karl Moser gestorben\n\nDer Komponist starb am Montag.', ['death Karl Moser Wien']],
    ['is nothing that is feared', 'Der Minister warnte vor Anschlägen in Kenia.', ['warning']],
  ])('%s', (_, text, expected) => expect(factsIn(text)).toEqual(expected));
});
