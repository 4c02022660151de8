/** German words for time, by class. Austrian, Swiss and South Tyrolean words stand beside the German ones. */
import { DayPart, Season, type TimeClass, Unit } from '../time-pack.js';
import { holidays } from './holidays.js';
import { readNumberPrefix } from './numbers.js';

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const inflect = (stem: string): string[] => ENDINGS.map((ending) => stem + ending);
const give = (value: number, forms: readonly string[]): Record<string, number> => Object.fromEntries(forms.map((form) => [form, value]));
const inflected = (value: number, ...stems: string[]): Record<string, number> => give(value, stems.flatMap(inflect));

const months: Record<string, number> = {
  ...give(1, ['januar', 'januars', 'jänner', 'jänners', 'jan.', 'jän.', 'jan']), ...give(2, ['februar', 'februars', 'feber', 'febers', 'feb.', 'febr.', 'feb']), ...give(3, ['märz', 'maerz', 'mär.', 'mrz.', 'märzes']),
  ...give(4, ['april', 'aprils', 'apr.', 'apr']), ...give(5, ['mai', 'mais', 'maien']), ...give(6, ['juni', 'junis', 'juno', 'jun.']), ...give(7, ['juli', 'julis', 'julei', 'jul.']),
  ...give(8, ['august', 'augusts', 'aug.', 'aug']), ...give(9, ['september', 'septembers', 'sep.', 'sept.', 'sept', 'sep']), ...give(10, ['oktober', 'oktobers', 'okt.', 'okt']),
  ...give(11, ['november', 'novembers', 'nov.', 'nov']), ...give(12, ['dezember', 'dezembers', 'dez.', 'dez']),
};

const WEEKDAYS: readonly (readonly string[])[] = [[], ['montag'], ['dienstag'], ['mittwoch'], ['donnerstag'], ['freitag'], ['samstag', 'sonnabend'], ['sonntag']];
const weekdays: Record<string, number> = {};
const weekdayHabits: Record<string, number> = {};
const weekdayParts: Record<string, number> = {};
const weekdayPartHabits: Record<string, number> = {};
const PARTS: Record<string, number> = {
  morgen: DayPart.Morning, früh: DayPart.Morning, vormittag: DayPart.Morning, mittag: DayPart.Midday, nachmittag: DayPart.Afternoon, abend: DayPart.Evening, nacht: DayPart.Night, spätnachmittag: DayPart.Afternoon, vorabend: DayPart.Evening,
};
WEEKDAYS.forEach((names, n) => {
  for (const name of names) {
    Object.assign(weekdays, give(n, [name, `${name}s`, `${name}es`, `${name}en`, `${name}e`]));
    weekdayHabits[`${name}s`] = n;
    for (const [part, code] of Object.entries(PARTS)) {
      Object.assign(weekdayParts, give(n * 10 + code, [name + part, `${name}${part}s`, `${name}-${part}`]));
      weekdayPartHabits[`${name}${part}s`] = n * 10 + code;
    }
  }
});
for (const name of Object.keys(weekdayHabits)) delete weekdays[name];
delete weekdays['montage'];
for (const [n, names] of WEEKDAYS.entries()) for (const name of names) weekdays[`${name}s`] = n;

const ordinals: Record<string, number> = inflected(1, 'erst');
['zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft', 'dreizehnt', 'vierzehnt', 'fünfzehnt', 'sechzehnt', 'siebzehnt', 'achtzehnt', 'neunzehnt', 'zwanzigst', 'einundzwanzigst', 'zweiundzwanzigst', 'dreiundzwanzigst', 'vierundzwanzigst', 'fünfundzwanzigst', 'sechsundzwanzigst', 'siebenundzwanzigst', 'achtundzwanzigst', 'neunundzwanzigst', 'dreißigst', 'einunddreißigst']
  .forEach((stem, n) => Object.assign(ordinals, inflected(n + 2, stem)));
Object.assign(ordinals, inflected(7, 'siebent'));

/** dreijährig, vierstündig, mehrtägig: 1000 * number + unit; the units are those of `lengthStems`. */
export const lengthStems: Record<string, number> = {
  jährig: Unit.Year, jaehrig: Unit.Year, monatig: Unit.Month, wöchig: Unit.Week, tägig: Unit.Day, stündig: Unit.Hour, minütig: Unit.Minute, sekündig: Unit.Second,
};
export const lengthEndings = ['', ...ENDINGS];
const lengthAdjectives: Record<string, number> = {};
const vagueLengths: Record<string, number> = {};
const COMMON_LENGTHS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig', 'fünfundzwanzig', 'dreißig', 'vierzig', 'fünfzig', 'hundert', 'tausend'];
for (const [stem, unit] of Object.entries(lengthStems)) {
  for (const ending of lengthEndings) {
    for (const word of COMMON_LENGTHS) lengthAdjectives[word + stem + ending] = readNumberPrefix(word)!.value * 1000 + unit;
    for (const word of ['anderthalb', 'eineinhalb']) lengthAdjectives[word + stem + ending] = 1500 + unit;
    for (const word of ['zweieinhalb']) lengthAdjectives[word + stem + ending] = 2500 + unit;
    lengthAdjectives[`halb${stem}${ending}`] = 500 + unit;
    for (const word of ['mehr', 'viel']) vagueLengths[word + stem + ending] = unit;
    vagueLengths[`lang${stem}${ending}`] = unit;
  }
}
delete vagueLengths['langstündig'];

const frequencies: Record<string, number> = {
  ...inflected(Unit.Year, 'jährlich', 'alljährlich'), ...inflected(Unit.Month, 'monatlich', 'allmonatlich'), ...inflected(Unit.Week, 'wöchentlich', 'allwöchentlich'), ...inflected(Unit.Day, 'täglich', 'alltäglich'),
  ...inflected(Unit.Hour, 'stündlich'), ...inflected(Unit.Quarter, 'vierteljährlich', 'quartalsweise'), ...inflected(Unit.HalfYear, 'halbjährlich'),
  jährlich: Unit.Year, alljährlich: Unit.Year, monatlich: Unit.Month, allmonatlich: Unit.Month, wöchentlich: Unit.Week, allwöchentlich: Unit.Week, täglich: Unit.Day, stündlich: Unit.Hour, minütlich: Unit.Minute,
  vierteljährlich: Unit.Quarter, halbjährlich: Unit.HalfYear, tagtäglich: Unit.Day, allabendlich: Unit.Day,
};
for (const form of Object.keys(frequencies)) if (form.startsWith('alltäglich')) delete frequencies[form];

const decades: Record<string, number> = {};
const decadeWords: Record<string, number> = {};
[['zwanzig', 2], ['dreißig', 3], ['dreissig', 3], ['vierzig', 4], ['fünfzig', 5], ['sechzig', 6], ['siebzig', 7], ['achtzig', 8], ['neunzig', 9], ['zehn', 1]].forEach(([stem, n]) => {
  decades[`${stem}er`] = n as number;
  for (const noun of ['jahre', 'jahren', '-jahre', '-jahren']) decadeWords[`${stem}er${noun}`] = n as number;
});

export const timeWords: Record<TimeClass, Record<string, number>> = {
  month: months,
  weekday: weekdays,
  weekdayShort: { mo: 1, di: 2, mi: 3, do: 4, fr: 5, sa: 6, so: 7, 'mo.': 1, 'di.': 2, 'mi.': 3, 'do.': 4, 'fr.': 5, 'sa.': 6, 'so.': 7 },
  weekdayPart: weekdayParts,
  weekdayHabit: weekdayHabits,
  weekdayPartHabit: weekdayPartHabits,
  part: {
    ...give(DayPart.Morning, ['morgen', 'morgens', 'früh', 'vormittag', 'vormittags', 'morgenstunden', 'vormittagsstunden', 'frühe', 'früher']),
    ...give(DayPart.Midday, ['mittag', 'mittags', 'mittagszeit', 'mittagsstunden']), ...give(DayPart.Afternoon, ['nachmittag', 'nachmittags', 'nachmittagsstunden', 'spätnachmittag']),
    ...give(DayPart.Evening, ['abend', 'abends', 'abendstunden', 'vorabend', 'spätabend', 'feierabend']), ...give(DayPart.Night, ['nacht', 'nachtstunden']),
  },
  partHabit: { ...give(DayPart.Morning, ['morgens', 'vormittags', 'frühmorgens']), mittags: DayPart.Midday, nachmittags: DayPart.Afternoon, abends: DayPart.Evening, nachts: DayPart.Night, tagsüber: DayPart.Daytime },
  season: {
    ...give(Season.Spring, ['frühling', 'frühlings', 'frühjahr', 'frühjahrs', 'frühjahres', 'vorfrühling']), ...give(Season.Summer, ['sommer', 'sommers', 'frühsommer', 'hochsommer', 'spätsommer', 'sommermonate', 'sommermonaten', 'sommersemester', 'sommersemesters']),
    ...give(Season.Fall, ['herbst', 'herbstes', 'herbsts', 'frühherbst', 'spätherbst', 'herbstmonaten']), ...give(Season.Winter, ['winter', 'winters', 'spätwinter', 'wintermonate', 'wintermonaten', 'wintersemester', 'wintersemesters']),
  },
  holiday: holidays,
  unit: {
    ...give(Unit.Second, ['sekunde', 'sekunden', 'sek.', 'sek']), ...give(Unit.Minute, ['minute', 'minuten', 'min.', 'min']), ...give(Unit.Hour, ['stunde', 'stunden', 'std.', 'std', 'h']), ...give(Unit.Day, ['tag', 'tage', 'tagen', 'tages', 'tags']),
    ...give(Unit.Week, ['woche', 'wochen']), ...give(Unit.Weekend, ['wochenende', 'wochenenden', 'wochenendes']), ...give(Unit.Month, ['monat', 'monate', 'monaten', 'monats', 'monates']),
    ...give(Unit.Quarter, ['quartal', 'quartale', 'quartalen', 'quartals', 'vierteljahr', 'vierteljahre']), ...give(Unit.HalfYear, ['halbjahr', 'halbjahre', 'halbjahres', 'halbjahrs', 'semester', 'semestern', 'semesters']),
    ...give(Unit.Year, ['jahr', 'jahre', 'jahren', 'jahres', 'jahrs', 'kalenderjahr', 'geschäftsjahr', 'geschäftsjahres', 'lebensjahr', 'lebensjahre']),
    ...give(Unit.Decade, ['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'jahrzehnts', 'jahrzehntes', 'dekade', 'dekaden']), ...give(Unit.Century, ['jahrhundert', 'jahrhunderte', 'jahrhunderten', 'jahrhunderts']),
    ...give(Unit.Millennium, ['jahrtausend', 'jahrtausende', 'jahrtausenden', 'jahrtausends']),
  },
  plural: {
    sekunden: Unit.Second, minuten: Unit.Minute, stunden: Unit.Hour, tagen: Unit.Day, tage: Unit.Day, wochen: Unit.Week, monaten: Unit.Month, monate: Unit.Month, jahren: Unit.Year, jahre: Unit.Year, jahrzehnten: Unit.Decade,
    jahrzehnte: Unit.Decade, jahrhunderten: Unit.Century, jahrtausenden: Unit.Millennium,
  },
  edge: { anfang: 1, anfangs: 1, beginn: 1, mitte: 2, ende: 3, ausgang: 3, auftakt: 1 },
  edgeOfYear: { jahresbeginn: 1, jahresanfang: 1, jahresmitte: 2, jahresende: 3, jahresschluss: 3, jahreswechsel: 3, jahresultimo: 3 },
  edgeOfMonth: { monatsbeginn: 1, monatsanfang: 1, monatsmitte: 2, monatsende: 3 },
  edgeOfWeek: { wochenbeginn: 1, wochenanfang: 1, wochenmitte: 2 },
  deictic: {
    ...inflected(-1, 'vergangen', 'letzt', 'vorig', 'verflossen', 'abgelaufen', 'vergang'), ...inflected(-2, 'vorletzt', 'vorvergangen', 'vorvorig'), ...inflected(0, 'dies', 'laufend', 'heurig', 'jetzig'),
    ...inflected(1, 'nächst', 'kommend', 'nächstfolgend', 'bevorstehend'), ...inflected(2, 'übernächst'), kommend: 1, nächst: 1, 'vergangen': -1,
  },
  following: { ...inflected(1, 'folgend', 'darauffolgend', 'nachfolgend', 'anschließend'), ...inflected(-1, 'vorangegangen', 'vorhergehend', 'vorausgegangen', 'vorherig') },
  dayWord: { gestern: -1, vorgestern: -2, vorvorgestern: -3, heute: 0, heut: 0, morgen: 1, übermorgen: 2 },
  dayAdjective: { ...inflected(-1, 'gestrig'), ...inflected(-2, 'vorgestrig'), ...inflected(0, 'heutig'), ...inflected(1, 'morgig') },
  yearWord: { heuer: 0, ...give(-1, ['vorjahr', 'vorjahres', 'vorjahrs']), vorvorjahr: -2, ...give(1, ['folgejahr', 'folgejahres']) },
  yearAdjective: { ...inflected(0, 'diesjährig', 'heurig'), ...inflected(-1, 'letztjährig', 'vorjährig'), ...inflected(1, 'nächstjährig') },
  weekWord: { vorwoche: -1, vormonat: -1 },
  reference: {
    ...give(0, ['jetzt', 'derzeit', 'zurzeit', 'momentan', 'gegenwärtig', 'heutzutage', 'neuerdings', 'nunmehr', 'aktuell']),
    ...give(-1, ['damals', 'einst', 'früher', 'einstmals', 'seinerzeit', 'kürzlich', 'ehemals', 'dereinst', 'neulich', 'vormals']), ...give(1, ['bald', 'demnächst', 'künftig', 'zukünftig', 'fortan', 'alsbald']),
  },
  referenceAdjective: { ...inflected(0, 'derzeitig', 'aktuell', 'momentan', 'gegenwärtig'), ...inflected(-1, 'damalig', 'einstig'), },
  referenceNoun: { vergangenheit: -1, gegenwart: 0, jetztzeit: 0, zukunft: 1, vorjahren: -1, vorzeit: -1 },
  decade: decades,
  decadeWord: decadeWords,
  ordinal: ordinals,
  every: inflected(1, 'jed'),
  frequency: frequencies,
  times: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, sechsmal: 6, mehrmals: 0 },
  longAdverb: { sekundenlang: Unit.Second, minutenlang: Unit.Minute, stundenlang: Unit.Hour, tagelang: Unit.Day, wochenlang: Unit.Week, monatelang: Unit.Month, jahrelang: Unit.Year, jahrzehntelang: Unit.Decade, jahrhundertelang: Unit.Century, ...inflected(Unit.Second, 'sekundenlang'), ...inflected(Unit.Minute, 'minutenlang'), ...inflected(Unit.Hour, 'stundenlang'), ...inflected(Unit.Day, 'tagelang'), ...inflected(Unit.Week, 'wochenlang'), ...inflected(Unit.Month, 'monatelang'), ...inflected(Unit.Year, 'jahrelang'), ...inflected(Unit.Decade, 'jahrzehntelang') },
  lengthAdjective: lengthAdjectives,
  vagueLength: vagueLengths,
  one: give(1, ['ein', 'eine', 'einen', 'einem', 'einer', 'eines']),
  article: give(1, ['der', 'die', 'das', 'den', 'dem', 'des']),
  before: give(-1, ['zuvor', 'davor', 'vorher', 'früher']),
  after: give(1, ['später', 'danach', 'darauf', 'darauffolgend', 'hernach']),
  halfHour: { halb: -30 },
};
