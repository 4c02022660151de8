/** What a language brings for time: words by class, and rules over those classes. */
import type { Modifier } from '../model.js';

/** Codes of units, small to large. A value like P3D, a shift like "next week" and a period like "2020-W38" are told by them. */
export const Unit = { Second: 0, Minute: 1, Hour: 2, Day: 3, Week: 4, Weekend: 5, Month: 6, Quarter: 7, HalfYear: 8, Year: 9, Decade: 10, Century: 11, Millennium: 12 } as const;

/** Parts of the day, as TIMEX3 has them. */
export const DayPart = { Morning: 1, Midday: 2, Afternoon: 3, Evening: 4, Night: 5, Daytime: 6, Midnight: 7 } as const;

export const Season = { Spring: 1, Summer: 2, Fall: 3, Winter: 4 } as const;

/** Movable feasts: days from Easter, and rules of their own. A fixed feast is month * 100 + day. */
export const EASTER = 10_000;
export const Movable = { Advent: 20_000, MothersDay: 20_010, RepentanceDay: 20_011, SundayOfTheDead: 20_012, DayOfMourning: 20_013, Thanksgiving: 20_014 } as const;

export type TimeClass =
  | 'month' | 'weekday' | 'weekdayShort' | 'weekdayPart' | 'part' | 'season' | 'holiday'
  /** Sunday evenings: montags 1; morgens, montagabends. */
  | 'weekdayHabit' | 'partHabit' | 'weekdayPartHabit'
  /** Nouns of periods: Tag, Wochen. `plural` are those that stand without a number: seit Jahren. */
  | 'unit' | 'plural'
  /** Beginning, middle, end: START 1, MID 2, END 3. */
  | 'edge' | 'edgeOfYear' | 'edgeOfMonth' | 'edgeOfWeek'
  /** vergangen -1, dies 0, nächst 1, vorvergangen -2 from the article's date. */
  | 'deictic'
  /** folgend 1, vorangegangen -1 from the date mentioned last. */
  | 'following'
  /** gestern -1, heute 0; gestrig, heutig. */
  | 'dayWord' | 'dayAdjective'
  /** Years by a word of their own: heuer 0, Vorjahr -1. */
  | 'yearWord' | 'yearAdjective' | 'weekWord'
  /** jetzt 0, damals -1, bald 1. */
  | 'reference' | 'referenceAdjective' | 'referenceNoun'
  /** "zwanziger" 2 of "zwanziger Jahre"; "Neunzigerjahre". */
  | 'decade' | 'decadeWord'
  | 'ordinal' | 'every' | 'frequency' | 'times' | 'longAdverb' | 'lengthAdjective' | 'vagueLength'
  | 'one' | 'article' | 'before' | 'after' | 'halfHour';

/** How a rule's slots become a reading. */
export type TimeMeaning =
  /** A point of the calendar, open parts to be filled from the article's date. */
  | 'point'
  /** A length, with or without a known end. */
  | 'length'
  /** A length counted from the date mentioned last: "drei Tage später". */
  | 'counted'
  | 'set'
  /** PAST_REF, PRESENT_REF, FUTURE_REF. */
  | 'reference'
  /** "heute": the day or PRESENT_REF, by the tense of its clause. */
  | 'today'
  /** Matches so that nothing else does: "75 Jahre alt". */
  | 'nothing';

/**
 * What the words around a match have to be, beyond its pattern: `year` that the digits count nothing; `lasts` that the noun behind
 * "dreijährig" is no person; `lower`, `capital`, `endsInNoun` how words are written; `singular`, `singularPeriod` that the noun is no
 * plural ("in den letzten Jahren") nor a day; `notRate` not "Kilometer pro Stunde"; `notOneDay` not "am Tag der Wahl".
 */
export type TimeCheck = 'year' | 'lasts' | 'lower' | 'capital' | 'endsInNoun' | 'singular' | 'singularPeriod' | 'notWeekend' | 'notRate' | 'notOneDay';

/** Numbers that a rule adds to what its pattern captures. */
export type TimeSlots = Partial<Record<SlotName, number>>;

export const SLOT_NAMES = [
  'year', 'month', 'day', 'weekday', 'part', 'hour', 'minute', 'season', 'quarter', 'half', 'week', 'holiday', 'decade', 'century',
  'unit', 'unit2', 'shiftUnit', 'shift', 'fromMention', 'edge', 'nth', 'direction', 'reference', 'anchor', 'unknownCount', 'era', 'nightTo', 'weekend', 'every', 'times', 'packedLength', 'weekdayPart', 'yearOfMention', 'weekOfMention', 'minuteShift',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** What a DURATION hangs on: it ends at (ago, since) or begins with (ahead) the article's date. */
export const Anchor = { None: 0, Ago: 1, Since: 2, Ahead: 3 } as const;

export type TimeRule = {
  /** "de/date/day-month": what `by` prints. */
  id: string;
  /**
   * Elements with blanks between them. `word/word` are words or signs; `<class>` and `<slot:class>` capture a value, `<_:class>` none;
   * `( a | b )` are alternatives; `?` behind an element or a group makes it optional; `{ }` is what the span covers.
   */
  pattern: string;
  means: TimeMeaning;
  type?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  check?: TimeCheck;
  slots?: TimeSlots;
  modifier?: Modifier;
  /** The article in front belongs to the span: "den vergangenen Jahren". */
  article?: boolean;
  /** Text and the span in it, with the value for an article of Wednesday, 15 June 2016. */
  hits: readonly (readonly [text: string, span: string, value: string])[];
  misses: readonly string[];
};

/** A length inside one word; found without a pattern, but with examples like every rule. */
export type WordRule = Pick<TimeRule, 'id' | 'hits' | 'misses'>;

export type TimePack = {
  words: Readonly<Record<TimeClass, Readonly<Record<string, number>>>>;
  rules: readonly TimeRule[];
  wordRules: { /** 13-jährig */ adjective: WordRule; /** 35-Stunden-Woche */ unit: WordRule; /** 10-Minuten-Takt */ rhythm: WordRule };
  /** Stems behind a number in one word: -jährig, -stündig. */
  lengthStems: Readonly<Record<string, number>>;
  lengthEndings: readonly string[];
  /** What a "dreijährig-" thing can be without being an age: nouns, and endings of nouns. */
  lengthNouns: readonly string[];
  lengthNounEndings: readonly string[];
  /** Prepositions in front of a day that tell its direction: seit -1, bis 1. */
  directions: Readonly<Record<string, number>>;
  /** Last words of modifiers that do not belong to the span of a length: "über drei Jahre". */
  outsideModifiers: readonly string[];
  /** Words beside "heute" that make it mean our times: noch. */
  stillNow: readonly string[];
  /** Words right in front of a year: Jahr, Wahl. */
  yearHeads: readonly string[];
  /** Words in front of four digits, and behind them, that make them something else: Nr., Meter. */
  notYearsBehind: readonly string[];
  notYearsBefore: readonly string[];
  /** Nouns of speed and the like: "Kilometer pro Stunde" is no set. */
  rates: readonly string[];
  /** Adverb that stands behind a day as a part of it: Freitag früh. */
  earlyAdverb: string;
  /** Ending of adjectives of age or length in years: dreijährig. */
  yearsAdjective: string;
  /** Prepositions between a count and its period: "2000 im Jahr 2011". */
  inPeriod: readonly string[];
  /** Ends of words like 10-Minuten-Takt. */
  rhythms: readonly string[];
  /** Month words that are names of people as well; alone they need a word like "im" in front. */
  monthNames: readonly string[];
  /** Words that make the clause around them past or future, whatever its verb says. */
  futureVerbs: readonly string[];
  /** Lemmas of auxiliaries: with one of them a participle makes a past. */
  auxiliaries: readonly string[];
};
