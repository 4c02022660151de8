/** German rules for what happens again and again, and for vague references. Examples: an article of Wednesday, 15 June 2016. */
import { type TimeRule, Unit } from '../time-pack.js';

export const setRules: readonly TimeRule[] = [
  {
    id: 'de/set/every', means: 'set', type: 'SET',
    pattern: '{ <every> ( <nth:ordinal> )? ( <weekday> | <weekdayPart> | <part> | <season> | <month> | <unit> ) }',
    hits: [['Jeden Sonntag gehen sie hin.', 'Jeden Sonntag', 'XXXX-WXX-7'], ['Das passiert jedes Jahr.', 'jedes Jahr', 'P1Y'], ['Jeden zweiten Tag fährt er.', 'Jeden zweiten Tag', 'P2D'], ['Jeden Abend singt sie.', 'Jeden Abend', 'XXXX-XX-XXTEV']],
    misses: ['Jeder Mann zählt.'],
  },
  {
    id: 'de/set/every-of-month', means: 'set', type: 'SET', slots: { unit: Unit.Month },
    pattern: '{ <every> ( ( <_:ordinal> ) | letzten ) ( <_:weekday> ) im Monat }',
    hits: [['Flohmarkt ist jeden ersten Samstag im Monat.', 'jeden ersten Samstag im Monat', 'P1M']],
    misses: ['Jeden ersten Samstagabend'],
  },
  {
    id: 'de/set/every-some', means: 'set', type: 'SET',
    pattern: '{ alle/aller <count> <unit> }',
    hits: [['Alle vier Jahre wird gewählt.', 'Alle vier Jahre', 'P4Y']],
    misses: ['Alle vier Kinder'],
  },
  {
    id: 'de/set/every-few', means: 'set', type: 'SET', slots: { unknownCount: 1 },
    pattern: '{ alle paar <unit> }',
    hits: [['Alle paar Jahre wird umgebaut.', 'Alle paar Jahre', 'PXY']],
    misses: ['Alle Paare tanzten.'],
  },
  {
    id: 'de/set/frequency', means: 'set', slots: { every: 1 }, type: 'SET',
    pattern: '{ ( ( <times> ) | <count> Mal/mal )? <unit:frequency> }',
    hits: [['Er liest täglich.', 'täglich', 'P1D'], ['Dreimal täglich kommt der Bus.', 'Dreimal täglich', 'P1D'], ['Die jährliche Feier', 'jährliche', 'P1Y']],
    misses: ['Der Tag ist lang.'],
  },
  {
    id: 'de/set/times-per', means: 'set', slots: { every: 1 }, type: 'SET',
    pattern: '{ ( <times> | <count> Mal/mal ) ( pro/am/im/die/in/je ) ( der )? <unit> }',
    hits: [['Er trainiert zweimal pro Woche.', 'zweimal pro Woche', 'P1W'], ['Sie übt zwei Mal am Tag.', 'zwei Mal am Tag', 'P1D']],
    misses: ['Zweimal am See'],
  },
  {
    id: 'de/set/per', means: 'set', check: 'notRate', slots: { every: 1 }, type: 'SET',
    pattern: '{ pro/je/per <unit> }',
    hits: [['Sie verdienen acht Euro pro Stunde.', 'pro Stunde', 'PT1H']],
    misses: ['Pro Kopf zahlt man fünf Euro.'],
  },
  {
    id: 'de/set/per-day', means: 'set', check: 'notOneDay', type: 'SET', slots: { every: 1, unit: Unit.Day },
    pattern: '{ am Tag }',
    hits: [['Es gibt nur eine Mahlzeit am Tag.', 'am Tag', 'P1D']],
    misses: ['Am Tag der Wahl'],
  },
  {
    id: 'de/set/per-period', means: 'set', check: 'singular', slots: { every: 1 }, type: 'SET',
    pattern: '{ im/in der? <unit> }',
    hits: [['Sie bauen 30 Häuser im Jahr.', 'im Jahr', 'P1Y']],
    misses: ['Im Jahr 2001 war das anders.'],
  },
  {
    id: 'de/set/after', means: 'set', type: 'SET',
    pattern: '{ <unit> ( um/für ) <_:unit> }',
    hits: [['Jahr um Jahr wird es wärmer.', 'Jahr um Jahr', 'P1Y']],
    misses: ['Ein Tag um den anderen'],
  },
  {
    id: 'de/set/weekday-habit', means: 'set', check: 'lower', type: 'SET',
    pattern: '{ <weekday:weekdayHabit> ( <part:partHabit> )? }',
    hits: [['Die Praxis ist montags offen.', 'montags', 'XXXX-WXX-1']],
    misses: ['Der Kurs des Montags'],
  },
  {
    id: 'de/set/weekday-part-habit', means: 'set', type: 'SET',
    pattern: '{ ( <weekdayPart:weekdayPartHabit> | <weekday> <part:partHabit> ) }',
    hits: [['Sonntagabends läuft der Krimi.', 'Sonntagabends', 'XXXX-WXX-7TEV'], ['Er hat Mittwoch vormittags frei.', 'Mittwoch vormittags', 'XXXX-WXX-3TMO']],
    misses: ['Der Sonntagabendkrimi läuft.'],
  },
  {
    id: 'de/set/part-habit', means: 'set', check: 'lower', type: 'SET',
    pattern: '{ <part:partHabit> }',
    hits: [['Nachts ist es kalt.', 'Nachts', 'XXXX-XX-XXTNI']],
    misses: ['Der Nachtzug kam.'],
  },
];

/** jetzt, damals, bald, heute. */
export const referenceRules: readonly TimeRule[] = [
  {
    id: 'de/date/today', means: 'today', check: 'lower', article: false,
    pattern: '{ heute/heut }', slots: { shift: 0, shiftUnit: Unit.Day },
    hits: [['Das Gericht verkündete heute das Urteil.', 'heute', '2016-06-15'], ['Die Menschen sind heute größer.', 'heute', 'PRESENT_REF']],
    misses: ['Das Heute zählt.'],
  },
  {
    id: 'de/date/course-of-day', means: 'point',
    pattern: '{ ( Tagesverlauf | Laufe des Tages | Tagesanbruch ) }', slots: { shift: 0, shiftUnit: Unit.Day },
    hits: [['Im Tagesverlauf wird es wärmer.', 'Tagesverlauf', '2016-06-15']],
    misses: ['Im Laufe der Jahre'],
  },
  {
    id: 'de/date/todays', means: 'today', article: false,
    pattern: '{ heutigen/heutige/heutiger/heutiges/heutigem }', slots: { shift: 0, shiftUnit: Unit.Day, reference: 0 },
    hits: [['Der heutige Name ist anders.', 'heutige', 'PRESENT_REF']],
    misses: ['Der gewählte Name'],
  },
  {
    id: 'de/ref/sooner-or-later', means: 'nothing',
    pattern: '{ ( früher oder später | je früher | früher als ) }',
    hits: [], misses: ['Früher oder später kommt er.'],
  },
  {
    id: 'de/ref/reference', means: 'reference', check: 'lower',
    pattern: '{ <reference> }',
    hits: [['Er arbeitet derzeit in Wien.', 'derzeit', 'PRESENT_REF'], ['Damals war alles anders.', 'Damals', 'PAST_REF'], ['Er kommt bald.', 'bald', 'FUTURE_REF']],
    misses: ['Der frühe Vogel', 'Nun gut.'],
  },
  {
    id: 'de/ref/adjective', means: 'reference', check: 'lower',
    pattern: '{ <reference:referenceAdjective> }',
    hits: [['Die derzeitige Lage ist ernst.', 'derzeitige', 'PRESENT_REF']],
    misses: ['Die zeitige Lage'],
  },
  {
    id: 'de/ref/noun', means: 'reference', article: true,
    pattern: '{ ( nahen/naher/nahe )? <reference:referenceNoun> }',
    hits: [['In Zukunft wird alles besser.', 'Zukunft', 'FUTURE_REF'], ['In der Vergangenheit war das so.', 'der Vergangenheit', 'PAST_REF']],
    misses: ['Die Zukunftsforscher'],
  },
  {
    id: 'de/ref/past-time', means: 'reference', slots: { reference: -1 }, article: true,
    pattern: '{ letzter/letzten/früheren/früherer/vergangener/vergangenen/jüngster/jüngerer/längerer/seiner/dieser/jener/damaligen Zeit/Zeiten }',
    hits: [['In letzter Zeit schlief er schlecht.', 'letzter Zeit', 'PAST_REF'], ['Zu dieser Zeit war der Park zu.', 'dieser Zeit', 'PAST_REF']],
    misses: ['Die freie Zeit'],
  },
  {
    id: 'de/ref/future-time', means: 'reference', slots: { reference: 1 }, article: true,
    pattern: '{ nächster/nächste/naher/absehbarer Zeit }',
    hits: [['In nächster Zeit wird gebaut.', 'nächster Zeit', 'FUTURE_REF']],
    misses: ['Die schöne Zeit'],
  },
  {
    id: 'de/ref/that-moment', means: 'reference', slots: { reference: -1 }, article: true,
    pattern: '{ diesem/jenem/dem Zeitpunkt }',
    hits: [['Zu diesem Zeitpunkt war es zu spät.', 'diesem Zeitpunkt', 'PAST_REF']],
    misses: ['Der Zeitpunkt ist offen.'],
  },
  {
    id: 'de/ref/now', means: 'reference', slots: { reference: 0 },
    pattern: '{ ( zur ( Zeit/Stunde ) | im ( Moment/Augenblick ) | bis dato ) }',
    hits: [['Im Moment regnet es.', 'Im Moment', 'PRESENT_REF']],
    misses: ['Der Moment war schön.', 'Zur Zeitung griff er.'],
  },
  {
    id: 'de/ref/these-days', means: 'reference', slots: { reference: 0 },
    pattern: '{ diesen/dieser Tagen/Tage }',
    hits: [['In diesen Tagen erscheint das Buch.', 'diesen Tagen', 'PRESENT_REF']],
    misses: ['Die diesjährigen Tage'],
  },
  {
    id: 'de/ref/one-day', means: 'reference', slots: { reference: 1 },
    pattern: '{ eines Tages }',
    hits: [['Eines Tages wird er kommen.', 'Eines Tages', 'FUTURE_REF']],
    misses: ['Jemand wird kommen.'],
  },
  {
    id: 'de/ref/recently', means: 'reference', slots: { reference: -1 },
    pattern: '{ vor längerer/langer/kurzer Zeit }',
    hits: [['Vor längerer Zeit kam er.', 'Vor längerer Zeit', 'PAST_REF']],
    misses: ['Vor kurzen Wegen'],
  },
];
