/** German rules for lengths of time. Examples are read in an article of Wednesday, 15 June 2016. */
import { Anchor, type TimeRule, Unit } from '../time-pack.js';

const COUNTED = '<count> ( ganze/ganzen/volle/vollen/lange/langen/weitere/weiteren )? <unit> ( ( und/, )? <count2> <unit2:unit> )?';
const ONLY = 'nur/genau/exakt/mindestens/höchstens';

export const durationRules: readonly TimeRule[] = [
  {
    id: 'de/age/years-old', means: 'nothing',
    pattern: '{ <count> Jahre/Jahren/Jahr/Monate/Monaten/Wochen/Tage ( alt/alte/alten/alter/altes/altem/jung/junge/jungen/junger ) }',
    hits: [], misses: ['Er ist 75 Jahre alt.', 'Ein drei Wochen altes Kind'],
  },
  {
    id: 'de/age/at-the-age', means: 'nothing',
    pattern: '{ Alter ( von/zwischen/ab ) ( rund/etwa/knapp/nur )? <count> ( ( bis/und ) <count2> )? ( Jahre/Jahren/Monaten/Wochen ) }',
    hits: [], misses: ['Sie starb im Alter von 83 Jahren.'],
  },
  {
    id: 'de/age/from', means: 'nothing',
    pattern: 'unter/ab { <count> Jahren/Jahre }',
    hits: [], misses: ['Kinder unter zwölf Jahren zahlen nichts.'],
  },
  {
    id: 'de/duration/ago', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Ago }, article: true,
    pattern: `vor { ( ${ONLY} )? ${COUNTED} }`,
    hits: [['Vor drei Jahren zog er um.', 'drei Jahren', 'P3Y'], ['Vor mehr als zehn Jahren fing es an.', 'mehr als zehn Jahren', 'P10Y'], ['Vor einigen Tagen kam er.', 'einigen Tagen', 'PXD']],
    misses: ['Vor drei Gebäuden stand er.'],
  },
  {
    id: 'de/duration/since', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Since }, article: true,
    pattern: `seit { ( ${ONLY} )? ${COUNTED} }`,
    hits: [['Seit zwei Jahren lebt er hier.', 'zwei Jahren', 'P2Y']],
    misses: ['Seit zwei Leuten'],
  },
  {
    id: 'de/duration/ahead', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Ahead }, article: true,
    pattern: `in { ( ${ONLY} )? ${COUNTED} }`,
    hits: [['In drei Wochen wird gewählt.', 'drei Wochen', 'P3W']],
    misses: ['In drei Städten'],
  },
  {
    id: 'de/duration/last-counted', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Since }, article: true,
    pattern: '{ vergangenen/vergangene/vergangener/letzten/letzte/letzter/zurückliegenden/vorigen <count> <unit> }',
    hits: [['In den vergangenen zwei Jahrzehnten stieg die Zahl.', 'den vergangenen zwei Jahrzehnten', 'P2DE'], ['Die letzten 30 Jahre lebte er hier.', 'Die letzten 30 Jahre', 'P30Y']],
    misses: ['Die letzten 30 Meter'],
  },
  {
    id: 'de/duration/last-both', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Since, nth: 2 }, article: true,
    pattern: '{ vergangenen/letzten/zurückliegenden/vorigen/nächsten/kommenden beiden <unit> }',
    hits: [['In den letzten beiden Wochen regnete es.', 'den letzten beiden Wochen', 'P2W']],
    misses: ['Die letzten beiden Spiele'],
  },
  {
    id: 'de/duration/next-counted', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Ahead }, article: true,
    pattern: '{ nächsten/nächste/kommenden/kommende/folgenden/ganzen/ersten <count> <unit> }',
    hits: [['In den nächsten zehn Jahren soll die Zahl sinken.', 'den nächsten zehn Jahren', 'P10Y']],
    misses: ['Die nächsten zehn Meter'],
  },
  {
    id: 'de/duration/last-some', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Since, unknownCount: 1 }, article: true,
    pattern: '{ vergangenen/vergangene/vergangener/letzten/letzte/letzter/zurückliegenden/vorigen ( paar/Paar )? <unit:plural> }',
    hits: [['In den vergangenen Jahren stieg die Zahl.', 'den vergangenen Jahren', 'PXY'], ['In den letzten Stunden fiel Schnee.', 'den letzten Stunden', 'PTXH']],
    misses: ['Die letzten Tagungen'],
  },
  {
    id: 'de/duration/next-some', means: 'length', type: 'DURATION', slots: { anchor: Anchor.Ahead, unknownCount: 1 }, article: true,
    pattern: '{ nächsten/nächste/kommenden/kommende ( paar )? <unit:plural> }',
    hits: [['In den nächsten Tagen wird es warm.', 'den nächsten Tagen', 'PXD']],
    misses: ['Die nächsten Tagungen'],
  },
  {
    id: 'de/duration/day-later', means: 'counted', type: 'DATE',
    pattern: '{ <count> Tag/Tage/Tagen ( <shift:after> | <shift:before> ) }', slots: { unit: Unit.Day },
    hits: [['Am 3. Mai 2012 kam er. Zwei Tage später ging er.', 'Zwei Tage später', '2012-05-05'], ['Am 3. Mai 2012 starb sie. Einen Tag zuvor sang sie noch.', 'Einen Tag zuvor', '2012-05-02']],
    misses: ['Drei Tore später'],
  },
  {
    id: 'de/duration/later', means: 'length', type: 'DURATION',
    pattern: '{ <count> <unit> ( <_:after> | <_:before> ) }',
    hits: [['Zwei Jahre zuvor war das anders.', 'Zwei Jahre zuvor', 'P2Y']],
    misses: ['Drei Tore zuvor'],
  },
  {
    id: 'de/date/day-after', means: 'counted', type: 'DATE', article: true,
    pattern: '{ ( Tags/Tag/Tages ) ( <shift:after> | <shift:before> ) }', slots: { unit: Unit.Day },
    hits: [['Am 3. Mai 2012 kam er. Tags darauf ging er.', 'Tags darauf', '2012-05-04'], ['Am 3. Mai 2012 starb er. Am Tag zuvor sang er.', 'Tag zuvor', '2012-05-02']],
    misses: ['Am Tag der Arbeit'],
  },
  {
    id: 'de/date/period-after', means: 'point', type: 'DATE', article: true,
    pattern: '{ ( <shiftUnit:unit> ) ( <shift:after> | <shift:before> ) }', slots: { fromMention: 1 },
    hits: [['Er begann im März 2010. Im Jahr darauf hörte er auf.', 'Jahr darauf', '2011'], ['Am 4. Juli 2013 ging es los. In der Woche darauf regnete es.', 'der Woche darauf', '2013-W28']],
    misses: ['Das Jahr war lang.'],
  },
  {
    id: 'de/duration/counted', means: 'length', type: 'DURATION', article: true,
    pattern: `{ ( ${ONLY} )? ${COUNTED} }`,
    hits: [['Die Sitzung dauerte drei Stunden.', 'drei Stunden', 'PT3H'], ['Er bekam drei Jahre und vier Monate Haft.', 'drei Jahre und vier Monate', 'P3Y4M'], ['Nach eineinhalb Jahren war Schluss.', 'eineinhalb Jahren', 'P1.5Y'], ['Es dauerte eine halbe Stunde.', 'eine halbe Stunde', 'PT0.5H'], ['Rund drei Wochen ist das her.', 'Rund drei Wochen', 'P3W']],
    misses: ['Drei Stundenkilometer', 'Er ist 75 Jahre alt.'],
  },
  {
    id: 'de/duration/compound', means: 'length', type: 'DURATION', article: true,
    pattern: '{ <count> <compoundUnit> }',
    hits: [['Nach zwei Sonnentagen kam Regen.', 'zwei Sonnentagen', 'P2D']],
    misses: ['Drei Zeitungen'],
  },
  {
    id: 'de/duration/shared-unit', means: 'length', type: 'DURATION', article: false,
    pattern: '{ <count> } statt/oder/und <_:count> <unit>',
    hits: [['Er bekam 50 statt 30 Jahre.', '50', 'P50Y']],
    misses: ['Er bekam 50 statt 30 Euro.'],
  },
  {
    id: 'de/duration/one-less', means: 'length', type: 'DURATION', modifier: 'LESS_THAN',
    pattern: '{ <one> knappe/knappes/knappen/knapper/knappem <unit> }',
    hits: [['Nach einem knappen Jahr ging er.', 'einem knappen Jahr', 'P1Y']],
    misses: ['Ein knapper Sieg'],
  },
  {
    id: 'de/duration/one-more', means: 'length', type: 'DURATION', modifier: 'MORE_THAN',
    pattern: '{ <one> gute/gutes/guten/guter/gutem <unit> }',
    hits: [['Es dauerte eine gute Stunde.', 'eine gute Stunde', 'PT1H']],
    misses: ['Ein guter Tagesablauf'],
  },
  {
    id: 'de/duration/one', means: 'length', type: 'DURATION',
    pattern: '{ <one> ganze/ganzes/ganzen/ganzer/volle/volles/vollen/weitere/weiteres/weiteren/weiterer/einziges/einziger/einzigen/langes/lange/langer/wertvolles/schweres/hartes <unit> }',
    hits: [['Es dauerte ein ganzes Jahr.', 'ein ganzes Jahr', 'P1Y']],
    misses: ['Ein ganzer Tisch'],
  },
  {
    id: 'de/duration/vague', means: 'length', type: 'DURATION', slots: { unknownCount: 1 },
    pattern: 'seit/vor/nach/über/binnen/während/innerhalb/von { <unit:plural> }',
    hits: [['Seit Jahren wird gestritten.', 'Jahren', 'PXY'], ['Vor Wochen begann der Streik.', 'Wochen', 'PXW']],
    misses: ['Seit jeher gilt das nicht.'],
  },
  {
    id: 'de/duration/long', means: 'length', type: 'DURATION', slots: { unknownCount: 1 }, article: true,
    pattern: '{ lange/langen/langer/all ( diese )? <unit:plural> }',
    hits: [['Er war lange Jahre Trainer.', 'lange Jahre', 'PXY']],
    misses: ['Lange Straßen'],
  },
  {
    id: 'de/duration/adverb', means: 'length', type: 'DURATION', slots: { unknownCount: 1 },
    pattern: '{ <unit:longAdverb> }',
    hits: [['Es regnete tagelang.', 'tagelang', 'PXD'], ['Nach monatelangem Streit', 'monatelangem', 'PXM']],
    misses: ['Der Tag war lang.'],
  },
  {
    id: 'de/duration/length-adjective', means: 'length', check: 'lasts', type: 'DURATION',
    pattern: '{ <packedLength:lengthAdjective> }',
    hits: [['In dem vierstündigen Gespräch', 'vierstündigen', 'PT4H'], ['Die zwölfjährige Haftstrafe', 'zwölfjährige', 'P12Y']],
    misses: ['Die zwölfjährige Schülerin lief.'],
  },
  {
    id: 'de/duration/vague-adjective', means: 'length', type: 'DURATION', slots: { unknownCount: 1 },
    pattern: '{ <unit:vagueLength> }',
    hits: [['Der langjährige Trainer ging.', 'langjährige', 'PXY'], ['Die mehrtägige Debatte', 'mehrtägige', 'PXD']],
    misses: ['Der lange Trainer'],
  },
  {
    id: 'de/duration/a-day', means: 'length', type: 'DURATION', article: true,
    pattern: '{ ganze/ganzen/ersten/erster Tag/Tages }', slots: { unit: Unit.Day },
    hits: [['Den ganzen Tag regnete es.', 'Den ganzen Tag', 'P1D']],
    misses: ['Den ganzen Tagungsband'],
  },
  {
    id: 'de/duration/whole', means: 'length', check: 'notWeekend', type: 'DURATION', article: true,
    pattern: '{ ganze/ganzen/gesamte/gesamten <unit> }',
    hits: [['Das ganze Jahr war Streik.', 'Das ganze Jahr', 'P1Y']],
    misses: ['Das ganze Jahrbuch'],
  },
];
