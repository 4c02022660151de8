import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/read/head.js';

const body = 'Der Minister hat am Montag in Berlin neue Pläne vorgestellt. Die Opposition lehnt sie ab.';

describe('readHead', () => {
  test.each<[string, string, object]>([
    ['header line of a seed', ` date 2021-03 Minister stellt Pläne vor\n\nOpposition lehnt ab\n\nBerlin (AFP) - ${body}`,
      { title: 'Minister stellt Pläne vor', published: '2021-03', place: 'Berlin', agency: 'AFP' }],
    ['header with a day', ` date 2021-03-04 Minister stellt Pläne vor\n\n${body}`, { title: 'Minister stellt Pläne vor', published: '2021-03-04' }],
    ['header without a title', ` date 2021-03\n\nMinister stellt Pläne vor\n\n${body}`, { title: 'Minister stellt Pläne vor', published: '2021-03' }],
    ['header with an impossible date', ` date 2021-13 Minister stellt Pläne vor\n\n${body}`, { title: 'date 2021-13 Minister stellt Pläne vor' }],
    ['title line', `Minister stellt Pläne vor\n\n${body}`, { title: 'Minister stellt Pläne vor' }],
    ['title line with CRLF', `\r\nMinister stellt Pläne vor\r\n\r\n${body}\r\n`, { title: 'Minister stellt Pläne vor' }],
    ['title that asks', `Wer bezahlt das?\n\n${body}`, { title: 'Wer bezahlt das?' }],
    ['title without an empty line behind', `Minister stellt Pläne vor\n${body}`, { title: 'Minister stellt Pläne vor' }],
    ['no title: a sentence', `${body}\n\n${body}`, {}],
    ['no title: a sentence that ends in a quotation mark', `Er sagte: „Das ist alles.“\n\n${body}`, {}],
    ['no title: nothing follows', 'Minister stellt Pläne vor', {}],
    ['no title: nothing but blanks follows', 'Minister stellt Pläne vor\n \n', {}],
    ['no title: a wrapped paragraph', 'Der Minister hat am Montag in Berlin nach langer Beratung neue\nPläne vorgestellt, die von der Opposition abgelehnt werden, weil\nsie teuer sind.', {}],
    ['no title: a line that runs on', 'Der Minister hat am Montag\nneue Pläne vorgestellt.', {}],
    ['no title: a picture credit', `Der Minister in Berlin © AFP\n\n${body}`, {}],
    ['no title: a dateline', `Berlin (dpa) - Der Minister\n\n${body}`, { place: 'Berlin', agency: 'dpa' }],
    ['no title: figures only', `2021\n\n${body}`, {}],
    ['nothing', '', {}],
  ])('%s', (_name, text, expected) => {
    expect(readHead(text)).toEqual(expected);
  });
});

describe('dateline', () => {
  test.each<[string, object]>([
    ['Moskau (AFP) - ', { place: 'Moskau', agency: 'AFP' }],
    ['BERLIN (dpa) ', {}],
    ['BERLIN (dpa) – ', { place: 'BERLIN', agency: 'dpa' }],
    ['Berlin, 3. Mai (Reuters) – ', { place: 'Berlin', agency: 'Reuters' }],
    ['Berlin, 3. Mai – ', { place: 'Berlin' }],
    ['Berlin, 03.05.2021 (Reuters) – ', { place: 'Berlin', agency: 'Reuters', published: '2021-05-03' }],
    ['Berlin, 31.02.2021 (Reuters) – ', { place: 'Berlin', agency: 'Reuters' }],
    ['Frankfurt am Main (dpa-AFX) - ', { place: 'Frankfurt am Main', agency: 'dpa-AFX' }],
    ['Berlin/Brüssel (AFP/dpa) - ', { place: 'Berlin/Brüssel', agency: 'AFP/dpa' }],
    ['Rio de Janeiro (AP) — ', { place: 'Rio de Janeiro', agency: 'AP' }],
    ['St. Pölten (APA) - ', { place: 'St. Pölten', agency: 'APA' }],
    ['Stuttgart (dpa/lsw)- ', { place: 'Stuttgart', agency: 'dpa/lsw' }],
    ['Merkel - ', {}],
    ['Merkel (67) - ', {}],
    ['der Minister (CDU) - ', {}],
  ])('%s', (dateline, expected) => {
    expect(readHead(`${body}\n\n${dateline}${body}`)).toEqual(expected);
  });

  test('adds the day to a month that is known, and nothing to one that differs', () => {
    const text = (day: string) => ` date 2021-05 Titel\n\nBerlin, ${day} (Reuters) – ${body}`;
    expect(readHead(text('3.5.')).published).toBe('2021-05-03');
    expect(readHead(text('3.6.')).published).toBe('2021-05');
  });

  test('is looked for at the beginning of a line only', () => {
    expect(readHead(`${body} Moskau (AFP) - ${body}`)).toEqual({});
  });
});

test.each(['A ', 'Aa-', 'A/', '(', 'date ', ' ', '\n', 'A. A '])('comes through with a head of %j only', (piece) => {
  expect(readHead(piece.repeat(1_000_000)).published).toBeUndefined();
});
