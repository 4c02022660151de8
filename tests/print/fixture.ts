/** An analysis put together by hand: what the steps would find in a short text. */
import type { Analysis, Span } from '../../src/model.js';
import { participantAt } from '../../src/span.js';

export const sentence = 'Putin sagte Lukaschenko in Sotschi am Montag rund 1,5 Milliarden Dollar zu.';

/** The span of `part` in `text`; tokens do not matter here. */
export function find(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text`);
  return { from: 0, to: 1, start, end: start + part.length };
}

/** The analysis of `sentence` with something in front of it, so that positions move. */
export function analyzeByHand(before = ''): Analysis {
  const text = `${before}${sentence}`;
  const at = (part: string) => find(text, part);
  return {
    article: { id: 'a.txt', text, title: 'Kredit für Minsk', language: 'de', published: '2020-09-16', place: 'Moskau', agency: 'AFP' },
    tokens: {
      count: 1, start: Int32Array.of(0), end: Int32Array.of(1), kind: new Uint8Array(1), gap: new Uint8Array(1),
      word: new Int32Array(1), sentence: Int32Array.of(3),
    },
    sentences: { count: 1, first: Int32Array.of(0, 1), kind: new Uint8Array(1), paragraph: new Int32Array(1) },
    mentions: [
      { ...at('Putin'), type: 'person', form: 'name', row: 1, by: 'gazetteer:people', entity: 0, name: undefined },
      { ...at('Lukaschenko'), type: 'person', form: 'name', row: 2, by: 'gazetteer:people', entity: 1, name: undefined },
      { ...at('Sotschi'), type: 'place', form: 'name', row: -1, by: 'de/name/in', entity: -1, name: undefined },
    ],
    entities: [
      { id: 'Q7747', type: 'person', name: 'Wladimir Putin', row: 1, wikidata: 'Q7747', country: 'RU', gender: undefined, mentions: [0] },
      { id: 'lukaschenko', type: 'person', name: 'Alexander Lukaschenko', row: 2, wikidata: undefined, country: undefined, gender: undefined, mentions: [1] },
    ],
    money: [{ ...at('1,5 Milliarden Dollar'), amount: 1500000000, upTo: undefined, currency: 'USD', modifier: 'APPROX', equivalent: undefined, by: 'de/money/amount' }],
    dates: [{ ...at('Montag'), type: 'DATE', value: '2020-09-14', modifier: undefined, first: undefined, last: undefined, by: 'de/date/weekday' }],
    quantities: [{ ...at('rund'), value: 400, upTo: undefined, modifier: 'MORE_THAN', unit: 'Demonstranten', unitToken: -1, by: 'de/quantity/count' }],
    quotes: [{ ...at('in Sotschi am Montag'), kind: 'indirect', pieces: [[before.length, before.length + 5]], speaker: participantAt(at('Putin'), 0, undefined),
      cue: at('sagte'), by: 'de/quote/cue' }],
    facts: [{
      type: 'funding', subtype: 'loan', polarity: 'affirmed', modality: 'planned', subject: participantAt(at('Putin'), 0, undefined),
      object: participantAt(at('Lukaschenko'), undefined, 'A. Lukaschenko'), amount: 0, quantity: 0, date: 0, place: participantAt(at('Sotschi'), undefined, undefined), topic: at('zu'),
      source: undefined, toldBefore: false,
      evidence: at(sentence), sentence: 3, rule: 'de/funding/zusagen',
    }],
  };
}
