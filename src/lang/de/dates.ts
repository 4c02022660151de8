/** German time: the words and rules of the files beside this one, put together. */
import type { TimePack } from '../time-pack.js';
import { clockRules } from './clock-rules.js';
import { dateRules } from './date-rules.js';
import { durationRules } from './duration-rules.js';
import { referenceRules, setRules } from './set-rules.js';
import { lengthEndings, lengthStems, timeWords } from './time-words.js';

/** German expressions of time. A rule that is listed earlier wins where two match the same stretch. */
export const time: TimePack = {
  words: timeWords,
  rules: [...referenceRules, ...setRules, ...dateRules, ...clockRules, ...durationRules],
  wordRules: {
    adjective: { id: 'de/duration/length-word', hits: [['Nach 13-jähriger Haft kam er frei.', '13-jähriger', 'P13Y'], ['Die 45-minütige Rede', '45-minütige', 'PT45M'], ['Ein dreiundzwanzigtägiger Streik', 'dreiundzwanzigtägiger', 'P23D']], misses: ['Die 13-jährige Schülerin lief.', 'Der 44-Jährige floh.'] },
    unit: { id: 'de/duration/unit-word', hits: [['Die 35-Stunden-Woche kommt.', '35-Stunden-Woche', 'PT35H'], ['Die 14-Tage-Frist endet.', '14-Tage', 'P14D']], misses: ['Die 5-Euro-Münze'] },
    rhythm: { id: 'de/set/rhythm-word', hits: [['Die Bahn fährt im 10-Minuten-Takt.', '10-Minuten-Takt', 'PT10M']], misses: ['Der 10-Minuten-Lauf'] },
  },
  lengthStems,
  lengthEndings,
  lengthNouns: [
    'bestehen', 'strafe', 'haft', 'jubiläum', 'vertrag', 'amtszeit', 'krieg', 'bürgerkrieg', 'pause', 'tradition', 'geschichte', 'frist', 'arbeit', 'zusammenarbeit', 'laufzeit', 'dauer', 'suche', 'kampf', 'streit', 'prozess',
    'verfahren', 'plan', 'aufenthalt', 'karriere', 'ehe', 'beziehung', 'erfahrung', 'problem', 'sperre', 'berufsverbot', 'verbot', 'studium', 'ausbildung', 'lehre', 'projekt', 'forschung', 'abstand', 'rhythmus', 'turnus', 'mandat', 'herrschaft',
    'regierungszeit', 'regentschaft', 'exil', 'blockade', 'embargo', 'rekord', 'tief', 'hoch', 'höchststand', 'tiefstand', 'jubiläums', 'feier', 'garantie', 'bewährung', 'freundschaft', 'mitgliedschaft', 'dienst', 'einsatz', 'besatzung', 'umbau', 'bau', 'vorlauf',
  ],
  lengthNounEndings: ['ung', 'heit', 'keit', 'schaft', 'zeit', 'strafe', 'haft', 'dauer', 'phase', 'plan', 'programm', 'vertrag', 'jubiläum', 'krieg', 'frist', 'sperre', 'verbot', 'pause', 'tion', 'streit', 'kampf', 'verfahren', 'prozess', 'bestehen', 'tum', 'feier', 'periode', 'projekt', 'anleihe', 'kontrakt', 'embargo', 'blockade'],
  directions: { seit: -1, nach: -1, vor: 0, bis: 1, ab: 1, für: 2, zum: 1, spätestens: 1, vom: -1, von: 0, zwischen: 0, in: 0, gegenüber: -1 },
  yearHeads: ['jahr', 'jahre', 'jahren', 'jahres', 'wahl', 'wahlkampf', 'bundestagswahl', 'landtagswahl', 'saison', 'seit', 'anno', 'anfang', 'mitte', 'ende', 'noch', 'bereits', 'schon', 'erst', 'erstmals'],
  notYearsBehind: ['zimmer', 'platz', 'agenda', 'raum', 'kapitel', 'flug', 'linie', 'typ', 'modell', 'nr.', 'nummer', 'seite', 'seiten', 's.', 'paragraf', 'paragraph', 'artikel', 'art.', 'abs.', 'telefon', 'tel.', 'fax', 'plz', 'isbn', 'din', 'iso', 'rund', 'etwa', 'circa', 'ca.', 'knapp', 'fast', 'über', 'als', 'insgesamt', 'jeweils', 'davon', 'weitere', 'weiteren', 'gut', 'maximal', 'mindestens'],
  notYearsBefore: ['prozent', 'uhr', 'meter', 'metern', 'm', 'km', 'kilometer', 'kilometern', 'kg', 'tonnen', 'liter', 'grad', 'watt', 'kw', 'ps', 'mal', 'stück', 'punkte', 'punkten', 'zeichen', 'einwohner', 'einwohnern', 'menschen', 'personen', 'leute', 'teilnehmer', 'besucher', 'arbeitsplätze', 'stellen', 'mitarbeiter'],
  inPeriod: ['im', 'in', 'am'],
  earlyAdverb: 'früh',
  yearsAdjective: 'jährig',
  rates: ['kilometer', 'kilometern', 'meter', 'metern', 'km', 'm', 'meilen', 'liter', 'kubikmeter', 'megabit', 'umdrehungen', 'knoten'],
  outsideModifiers: ['über', 'einmal', 'ganz'],
  stillNow: ['noch', 'bis', 'von', 'auch'],
  rhythms: ['takt', 'rhythmus', 'turnus', 'abstand'],
  monthNames: ['mai', 'mais', 'maien', 'august', 'augusts', 'juli', 'julei', 'april', 'jan', 'jan.', 'mär.', 'märz', 'feb', 'sep', 'sept', 'aug', 'okt', 'nov', 'dez', 'apr', 'juno', 'jun.', 'jul.'],
  auxiliaries: ['haben', 'sein', 'werden'],
  futureVerbs: ['wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'kann', 'können', 'muss', 'müssen', 'dürfte', 'dürften', 'plant', 'planen', 'möchte', 'möchten', 'darf', 'dürfen', 'sollte', 'sollten', 'könnte', 'könnten'],
};
