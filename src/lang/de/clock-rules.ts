/** German rules for parts of the day and the clock. Examples are read in an article of Wednesday, 15 June 2016. */
import { DayPart, type TimeRule, Unit } from '../time-pack.js';

const EARLY = 'frühen/früher/frühe/späten/später/späte/gleichen/selben/heutigen';
const DATE = '( <day> . | <day:ordinal> ) <month> <year>?';

export const clockRules: readonly TimeRule[] = [
  {
    id: 'de/time/day-word', means: 'point',
    pattern: '{ <shift:dayWord> <part> }', slots: { shiftUnit: Unit.Day },
    hits: [['Das Spiel endete gestern Abend.', 'gestern Abend', '2016-06-14TEV'], ['Heute früh schneite es.', 'Heute früh', '2016-06-15TMO'], ['Er kommt morgen Vormittag.', 'morgen Vormittag', '2016-06-16TMO']],
    misses: ['Guten Morgen, Abend!'],
  },
  {
    id: 'de/time/day-word-clock', means: 'point',
    pattern: '{ ( <shift:dayWord> <part>? | <shift:dayAdjective> ( <weekday> | <weekdayPart> )? ) <clock> Uhr }', slots: { shiftUnit: Unit.Day },
    hits: [['Die Wahllokale schließen heute 20 Uhr.', 'heute 20 Uhr', '2016-06-15T20:00']],
    misses: ['Heute 20 Prozent billiger'],
  },
  {
    id: 'de/date/day-word', means: 'point', check: 'lower',
    pattern: '{ <shift:dayWord> }', slots: { shiftUnit: Unit.Day },
    hits: [['Das gab er gestern bekannt.', 'gestern', '2016-06-14'], ['Morgen wird gewählt.', 'Morgen', '2016-06-16'], ['Sie reist übermorgen ab.', 'übermorgen', '2016-06-17']],
    misses: ['Das Gestern zählt nicht.'],
  },
  {
    id: 'de/time/weekday-part', means: 'point', check: 'endsInNoun', article: true,
    pattern: `{ ( ${EARLY} )? <weekdayPart> }`,
    hits: [['Am Montagabend brannte es.', 'Montagabend', '2016-06-13TEV'], ['Am späten Freitagabend endete die Sitzung.', 'späten Freitagabend', '2016-06-10TEV']],
    misses: ['Die Sonntagabendunterhaltung'],
  },
  {
    id: 'de/time/weekday-and-part', means: 'point', check: 'endsInNoun',
    pattern: '{ <weekday> <part> }',
    hits: [['Zwischen Freitag früh und Samstag regnete es.', 'Freitag früh', '2016-06-10TMO'], ['Am Montag Abend kam er.', 'Montag Abend', '2016-06-13TEV']],
    misses: ['Freitagsgebet am Hof'],
  },
  {
    id: 'de/time/weekday-clock', means: 'point',
    pattern: '{ <weekday> ( , <day> . <month> <year>? )? ( , )? <clock> Uhr }',
    hits: [['Samstag 8 Uhr ging es los.', 'Samstag 8 Uhr', '2016-06-11T08:00']],
    misses: ['Samstag 8 Punkte'],
  },
  {
    id: 'de/time/night-to', means: 'point', article: true,
    pattern: `{ ( ${EARLY} )? Nacht ( von/vom ( <_:weekday> | <_:day> . <_:month>? ) )? ( auf/zum/zu/auf den/dem? ) ( den )? ( <shift:dayAdjective> )? ( <weekday> ( ,? dem/den ${DATE} )? | ${DATE} ) }`, slots: { nightTo: 1, part: DayPart.Night },
    hits: [['In der Nacht zum Sonntag brannte es.', 'der Nacht zum Sonntag', '2016-06-11TNI'], ['In der Nacht von Dienstag auf Mittwoch fror es.', 'der Nacht von Dienstag auf Mittwoch', '2016-06-14TNI'], ['In der Nacht auf den 3. Mai kam Regen.', 'der Nacht auf den 3. Mai', '2016-05-02TNI']],
    misses: ['Die Nacht auf dem Berg war kalt.'],
  },
  {
    id: 'de/time/part-of-date', means: 'point', article: true,
    pattern: `{ ( ${EARLY} )? <part> ( des/vom ( <dateToken> | ( <weekday> ,? dem? )? ${DATE} ) | vom/des/am <weekday> ) }`,
    hits: [['Am Abend des 23.05.2011 tagte der Rat.', 'Abend des 23.05.2011', '2011-05-23TEV'], ['Am frühen Morgen des 31. Mai bebte die Erde.', 'frühen Morgen des 31. Mai', '2016-05-31TMO']],
    misses: ['Der Abend des Lebens'],
  },
  {
    id: 'de/time/next-part', means: 'point', article: true,
    pattern: '{ nächsten/nächster/folgenden/anderen/darauffolgenden <part> }', slots: { fromMention: 1, shift: 1, shiftUnit: Unit.Day },
    hits: [['Am 3. Mai 2012 kam er. Am nächsten Morgen ging er.', 'nächsten Morgen', '2012-05-04TMO']],
    misses: ['Die nächste Mitternachtsmesse'],
  },
  {
    id: 'de/time/last-night', means: 'point', article: true,
    pattern: '{ vergangenen/vergangene/vergangener/letzter/letzte Nacht }', slots: { shift: -1, shiftUnit: Unit.Day, part: DayPart.Night },
    hits: [['In der vergangenen Nacht brannte es.', 'der vergangenen Nacht', '2016-06-14TNI']],
    misses: ['Die letzten Nachtbusse'],
  },
  {
    id: 'de/time/this-part', means: 'point', article: true,
    pattern: '{ <deictic> <part> }',
    hits: [['An diesem Abend sang sie.', 'diesem Abend', '2016-06-15TEV']],
    misses: ['Der letzte Abendzug'],
  },
  {
    id: 'de/time/part', means: 'point', check: 'endsInNoun', article: true,
    pattern: `am/zum/gegen/vor/nach/seit/bis/der/den/des/ab/im/über/Am/zur/jenem/bereits/noch { ( ${EARLY} )? <part> }`,
    hits: [['Er kam am 3. Mai 2012 an. Am Abend sang er.', 'Abend', '2012-05-03TEV'], ['Gegen Mittag kam Regen.', 'Mittag', '2016-06-15TMI'], ['Am frühen Nachmittag schien die Sonne.', 'frühen Nachmittag', '2016-06-15TAF']],
    misses: ['Guten Abend, sagte er.', 'Er kam früher.'],
  },
  {
    id: 'de/time/midnight', means: 'point',
    pattern: '{ Mitternacht }', slots: { hour: 24 },
    hits: [['Um Mitternacht läuteten die Glocken.', 'Mitternacht', '2016-06-15T24:00']],
    misses: ['Die Mitternachtsmette'],
  },
  {
    id: 'de/time/clock', means: 'point',
    pattern: '{ <clock> Uhr ( <minutes> )? ( <part:partHabit> | früh )? ( mesz/mez/gmt/utc )? }',
    hits: [['Beginn ist um 14.30 Uhr.', '14.30 Uhr', '2016-06-15T14:30'], ['Um neun Uhr war Schluss.', 'neun Uhr', '2016-06-15T09:00'], ['Es brannte um 8 Uhr abends.', '8 Uhr abends', '2016-06-15T20:00']],
    misses: ['Die 14.30 Meter hohe Uhr', 'Er trug zwei Uhren.'],
  },
  {
    id: 'de/time/clock-stamp', means: 'point',
    pattern: '<_:dateToken> ,/–/-/|//? { <minuteClock> Uhr? }',
    hits: [['Wien, 25.09.2015, 08:13', '08:13', '2015-09-25T08:13']],
    misses: ['Endstand 3:15'],
  },
  {
    id: 'de/time/clock-bare', means: 'point',
    pattern: 'um/gegen/ab/bis/heute { <minuteClock> }',
    hits: [['Beginn ist um 20:15 im Saal.', '20:15', '2016-06-15T20:15']],
    misses: ['Sie siegten mit 20:15.'],
  },
  {
    id: 'de/time/clock-range', means: 'point', slots: { direction: 0 },
    pattern: '{ <clock> } ( bis/und/oder/-/– ) ( <_:clock> ( und/, <_:clock> -/bis/– <_:clock> )? ) Uhr',
    hits: [['Offen ist von 14.30-18 Uhr.', '14.30', '2016-06-15T14:30'], ['Offen ist von 9 bis 12 Uhr.', '9', '2016-06-15T09:00']],
    misses: ['Von 9 bis 12 Kindern'],
  },
  {
    id: 'de/time/clock-range-end', means: 'point',
    pattern: '-/–/bis { <clock> } und/, <_:clock> -/–/bis <_:clock> Uhr',
    hits: [['Geöffnet hat das Amt von 9-11.30 und 15-17.30 Uhr.', '11.30', '2016-06-15T11:30']],
    misses: ['9-11.30 und mehr'],
  },
  {
    id: 'de/time/half', means: 'point',
    pattern: '{ <minuteShift:halfHour> <hour> Uhr? }',
    hits: [['Um halb acht ging es los.', 'halb acht', '2016-06-15T07:30']],
    misses: ['Ein halb leeres Glas'],
  },
  {
    id: 'de/time/quarter', means: 'point',
    pattern: '{ viertel/Viertel nach <hour> }', slots: { minuteShift: 15 },
    hits: [['Um viertel nach acht kam er.', 'viertel nach acht', '2016-06-15T08:15']],
    misses: ['Ein Viertel nach dem anderen'],
  },
  {
    id: 'de/time/quarter-to', means: 'point',
    pattern: '{ viertel/Viertel vor <hour> }', slots: { minuteShift: -15 },
    hits: [['Um viertel vor acht kam er.', 'viertel vor acht', '2016-06-15T07:45']],
    misses: ['Ein Viertel vor der Stadt'],
  },
];
