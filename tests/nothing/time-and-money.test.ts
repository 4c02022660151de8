import { describe, expect, it } from 'vitest';
import { readValues } from '../recognize/reader.js';

/** Sentences in which nothing may be found, each with its twin in which something is. */
const NOTHING_IN_TIME: readonly (readonly [text: string, twin: string])[] = [
  ['Frau Mai sprach mit der Presse.', 'Anfang Mai sprach sie mit der Presse.'],
  ['Er ist 75 Jahre alt.', 'Er regierte 75 Jahre.'],
  ['Der 13-jährige Schüler lief weg.', 'Nach 13-jähriger Haft kam er frei.'],
  ['Die Zwölfjährige gewann.', 'Der zwölfjährige Krieg endete.'],
  ['Letzte jährigen Pflanzen gibt es nicht.', 'Letzte Woche gab es Pflanzen.'],
  ['Es endete 3:2 für Köln.', 'Es endete um 3:20 Uhr.'],
  ['Rund 2000 Menschen kamen.', 'Im Jahr 2000 kamen Menschen.'],
  ['Die Strecke ist 1500 Meter lang.', 'Die Stadt war um 1500 groß.'],
  ['Tel. 0471/2018 1990, Büro', 'Büro seit 1990'],
  ['In Zimmer 2012 war es still.', 'Im Winter 2012 war es still.'],
  ['Version 4.12 ist da.', 'Am 4.12. ist sie da.'],
  ['Nach § 1990 ist das verboten.', 'Seit 1990 ist das verboten.'],
  ['Der Herbstmeister steht fest.', 'Im Herbst steht der Meister fest.'],
  ['Die Sonntagsfrage bleibt offen.', 'Am Sonntag bleibt die Frage offen.'],
  ['Guten Morgen, sagte er.', 'Am Morgen sagte er das.'],
  ['Die Morgenpost berichtete.', 'Morgen berichtet die Post.'],
];

const NOTHING_IN_MONEY: readonly (readonly [text: string, twin: string])[] = [
  ['Ein Milliardenkredit wurde zugesagt.', 'Eine Milliarde Euro wurde zugesagt.'],
  ['Der Euro gab nach.', 'Der Kurs gab um 5 Euro nach.'],
  ['Er kaufte zwei Pfund Mehl.', 'Er zahlte zwei Pfund.'],
  ['Mark gewann 2 Preise.', 'Er gewann 2 Mark.'],
  ['Die Krone wiegt 3 Kilo.', 'Sie kostet 3 dänische Kronen.'],
  ['TOP 10 der Woche', 'EUR 10 die Woche'],
];

describe('no time', () => {
  it.each(NOTHING_IN_TIME)('%s', (text, twin) => {
    expect(readValues(text, '2016-06-15').dates.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(readValues(twin, '2016-06-15').dates.length, twin).toBe(1);
  });
});

describe('no money', () => {
  it.each(NOTHING_IN_MONEY)('%s', (text, twin) => {
    expect(readValues(text).money.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(readValues(twin).money.length, twin).toBe(1);
  });
});

describe('a megabyte of the same', () => {
  it.each(['1', '1.', '1 000 ', '12:', '2016-', 'am ', 'in der ', 'vor ', 'Montag, ', '5. ', '3. und ', 'ein ', 'zwanzig', 'bis 5 ', 'Anfang ', '5 Euro ', '1.1. ', 'je ', '8 Uhr - '])('"%s" is read to its end', (piece) => {
    const text = `${piece.repeat(Math.ceil(1_000_000 / piece.length))}\n\nSie kam am 5. Mai 2014 und zahlte sieben Dollar.`;
    const { dates, money } = readValues(text, '2016-06-15');
    expect(dates.at(-1)?.value).toBe('2014-05-05');
    expect(money.at(-1)).toMatchObject({ amount: 7, currency: 'USD' });
  }, 60_000);
});
