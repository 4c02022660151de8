/** What is known while the dates of an article are being resolved. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { Tokens } from '../model.js';
import type { TimeReading } from '../time/reading.js';
import { type PartialDate, readAnchor } from './anchor.js';
import { clauseTenseAt, Tense, tenseAt } from './tense.js';

/** Words that tell which way a date lies: `directions` and `stillNow` by entry in `ValueWords`, verbs by word id. */
export type AnchorWords = {
  /** seit -1, bis 1, für 2 */
  directions: ReadonlyMap<number, number>;
  /** noch, bis: "heute" beside them is our times. */
  stillNow: ReadonlySet<number>;
  /** wird, soll, will */
  futureVerbs: ReadonlySet<number>;
  /** Lemmas: haben, sein, werden. */
  auxiliaries: ReadonlySet<number>;
};

export class Setting {
  readonly published: PartialDate | undefined;
  /** The date mentioned last, and its sentence. */
  mentioned: PartialDate | undefined;
  mentionedAt = -1;
  /** The day mentioned last. */
  mentionedDay: MentionedDay | undefined;
  /** A day of the week that "in der zweiten Woche" counts from. */
  firstWeek: number | undefined;
  readonly words: AnchorWords;
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly entries: Uint16Array;
  private readonly lexicon: Lexicon;
  /** The reading whose tense was asked for last. */
  private tenseFor: TimeReading | undefined;
  private lastTense: Tense = Tense.Unknown;

  constructor(text: string, published: string | undefined, tokens: Tokens, entries: Uint16Array, words: AnchorWords, lexicon: Lexicon) {
    this.published = readAnchor(published);
    this.text = text;
    this.tokens = tokens;
    this.entries = entries;
    this.words = words;
    this.lexicon = lexicon;
  }

  tense(reading: TimeReading): Tense {
    if (this.tenseFor !== reading) {
      this.tenseFor = reading;
      this.lastTense = tenseAt(this.text, this.tokens, this.lexicon, this.words, reading.from);
    }
    return this.lastTense;
  }

  /** Tense of the words between two commas, without a look at the rest of the sentence. */
  clauseTense(reading: TimeReading): Tense {
    return clauseTenseAt(this.text, this.tokens, this.lexicon, this.words, reading.from);
  }

  /** -1 seit, vom; 1 bis, ab; 0 nothing said. */
  direction(reading: TimeReading): number {
    return reading.parts.direction ?? this.words.directions.get(this.entryBefore(reading)) ?? 0;
  }

  sentence(reading: TimeReading): number {
    return this.tokens.sentence[reading.from]!;
  }

  /** Entry of the word in front of a reading. */
  entryBefore({ from }: TimeReading): number {
    return from > 0 ? this.entries[from - 1]! : 0;
  }

  /** Entry of the word behind a reading. */
  entryBehind({ to }: TimeReading): number {
    return this.entries[to]!;
  }
}

export type MentionedDay = {
  day: number;
  sentence: number;
  /** The text gave its year. */
  full: boolean;
  /** It was a night: early hours behind it belong to the next day. */
  night: boolean;
};

/** Does the clause speak of what is to come? */
export function isAhead(reading: TimeReading, setting: Setting): boolean {
  const direction = setting.direction(reading);
  const tense = setting.tense(reading);
  if (direction < 0) return false;
  if (direction > 0) return tense !== Tense.Past || direction === 2;
  return tense === Tense.Present || tense === Tense.Future;
}
