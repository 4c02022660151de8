import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, daysInMonth, easterOf, weekdayOf, weekOf } from '../../src/time/calendar.js';
import { MONTHS, numberInWords, ordinalInWords, WEEKDAYS } from '../recognize/german.js';
import { readValues } from '../recognize/reader.js';

const valuesOf = (text: string, published?: string) => readValues(text, published).dates.map(({ value }) => value);
const pad = (n: number, length = 2) => String(n).padStart(length, '0');
const isoOf = (days: number) => {
  const { year, month, day } = dateOf(days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -500_000, max: 500_000 }), (days) => {
      const { year, month, day } = dateOf(days);
      expect(dayNumber(year, month, day)).toBe(days);
      expect(new Date(days * 86_400_000).toISOString().slice(-24, -14)).toBe(`${pad(month)}-${pad(day)}`.padStart(10, `${pad(year, 4)}-`));
    }), { numRuns: 2000 });
  });

  it.each([[2000, '2000-04-23'], [2010, '2010-04-04'], [2016, '2016-03-27'], [2019, '2019-04-21'], [2024, '2024-03-31'], [2038, '2038-04-25']])('knows Easter %i', (year, date) => {
    expect(isoOf(easterOf(year))).toBe(date);
  });

  it.each([['2009-12-31', 2009, 53], ['2010-01-03', 2009, 53], ['2010-01-04', 2010, 1], ['2018-12-31', 2019, 1]])('%s is in week %i-%i', (date, year, week) => {
    const [y, m, d] = date.split('-').map(Number);
    expect(weekOf(dayNumber(y!, m!, d!))).toEqual({ year, week });
  });
});

const anyDate = fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).filter(([year, month, day]) => day <= daysInMonth(year, month));

describe('dates in full', () => {
  const spellings: ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${d}. ${MONTHS[m - 1]!} ${y}`,
    (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d}. ${m}. ${y}`,
    (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
    (y, m, d) => `${ordinalInWords(d)} ${MONTHS[m - 1]!} ${y}`,
    (y, m, d) => `${WEEKDAYS[weekdayOf(dayNumber(y, m, d)) - 1]!}, dem ${d}. ${MONTHS[m - 1]!} ${y}`,
  ];

  it('are read back in every spelling', () => {
    fc.assert(fc.property(anyDate, fc.constantFrom(...spellings), ([year, month, day], spell) => {
      const text = `Die Sitzung war am ${spell(year, month, day)} in Wien.`;
      expect(valuesOf(text, '2016-06-15'), text).toEqual([`${year}-${pad(month)}-${pad(day)}`]);
    }), { numRuns: 3000 });
  });

  it('give every clock time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('.', ':'), (hour, minute, sign) => {
      const text = `Beginn ist um ${hour}${sign}${pad(minute)} Uhr.`;
      expect(valuesOf(text, '2016-06-15'), text).toEqual([`2016-06-15T${pad(hour)}:${pad(minute)}`]);
    }), { numRuns: 500 });
  });

  it('give every length', () => {
    const units = [['Tage', 'D'], ['Wochen', 'W'], ['Monate', 'M'], ['Jahre', 'Y'], ['Jahrzehnte', 'DE']] as const;
    fc.assert(fc.property(fc.integer({ min: 2, max: 900 }), fc.constantFrom(...units), fc.boolean(), (count, [noun, letter], words) => {
      const text = `Es dauerte ${words ? numberInWords(count) : count} ${noun}.`;
      expect(valuesOf(text, '2016-06-15'), text).toEqual([`P${count}${letter}`]);
    }), { numRuns: 1000 });
  });
});

describe('dates counted from the article', () => {
  it('find the weekday before or after it, by the tense', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 7 }), (today, weekday) => {
      const name = WEEKDAYS[weekday - 1]!;
      const ahead = (weekday - weekdayOf(today) + 7) % 7;
      const past = ahead === 0 ? today : today + ahead - 7;
      expect(valuesOf(`Am ${name} starb der Dichter.`, isoOf(today))).toEqual([isoOf(past)]);
      expect(valuesOf(`Am ${name} wird gewählt.`, isoOf(today))).toEqual([isoOf(today + ahead)]);
    }), { numRuns: 300 });
  });

  it.each([
    ['Gestern regnete es.', '2016-06-14'], ['Vorgestern regnete es.', '2016-06-13'], ['Übermorgen wird es schön.', '2016-06-17'], ['Vergangenen Freitag kam er.', '2016-06-10'], ['Nächste Woche kommt sie.', '2016-W25'],
    ['Im Vorjahr war das anders.', '2015'], ['Ende des Jahres kommt er zurück.', '2016'], ['Im Dezember starb er.', '2015-12'], ['Am 20. Dezember starb er.', '2015-12-20'], ['Am 20. Juni wird gewählt.', '2016-06-20'], ['Seit Januar ist das so.', '2016-01'],
    ['Heuer fällt das Fest aus.', '2016'], ['Im Jänner schneite es.', '2016-01'], ['Im Feber schneite es.', '2016-02'], ['In der Nacht zum Sonntag brannte es.', '2016-06-11TNI'], ['Bis Freitag wird gestreikt.', '2016-06-17'],
  ])('%s', (text, value) => {
    expect(valuesOf(text, '2016-06-15')).toEqual([value]);
  });

  it.each([
    ['2020-09', 'Am Montag sprach er.', '2020-09-XX'], ['2020-09', 'Am 9. August siegte er.', '2020-08-09'], ['2020-09', 'Mitte August sprach er.', '2020-08'], ['2020-09', 'Gestern sprach er.', '2020-09-XX'], ['2020', 'Am Montag sprach er.', 'XXXX-WXX-1'],
    ['2020', 'Im vergangenen Jahr siegte er.', '2019'], [undefined, 'Am Montag sprach er.', 'XXXX-WXX-1'], [undefined, 'Am 9. August siegte er.', 'XXXX-08-09'], [undefined, 'Im Juni siegte er.', 'XXXX-06'], [undefined, 'Gestern siegte er.', 'XXXX-XX-XX'],
    [undefined, 'Um 18 Uhr begann es.', 'XXXX-XX-XXT18:00'], [undefined, 'Am 9. August 2014 siegte er.', '2014-08-09'],
  ])('an article of %s never gets an invented day: %s', (published, text, value) => {
    expect(valuesOf(text, published)).toEqual([value]);
  });

  it.each([
    ['Vor drei Jahren zog er um.', '2013-06-15', '2016-06-15'], ['Seit zwei Wochen regnet es.', '2016-06-01', '2016-06-15'], ['In drei Wochen wird gewählt.', '2016-06-15', '2016-07-06'], ['In den vergangenen zehn Tagen regnete es.', '2016-06-05', '2016-06-15'],
  ])('%s has a first and a last day', (text, first, last) => {
    expect(readValues(text, '2016-06-15').dates.map((date) => [date.first, date.last])).toEqual([[first, last]]);
  });

  it('counts from the date mentioned last', () => {
    expect(valuesOf('Am 3. Mai 2012 traf er ein. Tags darauf sprach er. Am Abend sang er.', '2016-06-15')).toEqual(['2012-05-03', '2012-05-04', '2012-05-04TEV']);
  });
});
