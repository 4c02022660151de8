/**
 * The nouns of the project: what flows from step to step inside one article.
 *
 * All positions in here are UTF-16 indexes into `Article.text`; `print/record.ts` alone turns them into code points.
 * A token is an index into the typed arrays of `Tokens`, a sentence an index into those of `Sentences`.
 */

/** An article as read: the text is sacred, no step edits it. */
export type Article = {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO 8601, as exact as the input says: year, month, day or time. */
  readonly published?: string | undefined;
  readonly language: string;
  /** From the dateline. */
  readonly place?: string | undefined;
  readonly agency?: string | undefined;
};

/** What a token looks like. Words come first: `kind <= LAST_WORD` asks for a word. */
export const TokenKind = {
  /** in, gehen, e */
  Lower: 0,
  /** Haus, Kreml-Sprecher (hyphen compounds are one token) */
  Capital: 1,
  /** EZB, UN, A (a single capital letter counts as Upper) */
  Upper: 2,
  /** eBay, McDonald, iPhone, H&M, GmbH */
  Mixed: 3,
  /** 5-Euro-Schein, 13-jährige, 1990er, 20fach, 3D */
  DigitWord: 4,
  /** 400, 1,5, 1.200,50, 1'200.20, 18.30, 09.08.2020, 2020-08-09, 20:15 */
  Number: 5,
  /** The number of an ordinal: the "9" of "9. August"; the full stop stays a token of its own and ends no sentence. */
  Ordinal: 6,
  /** One character of punctuation or a sign: , . „ ( € % */
  Punct: 7,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];
export const LAST_WORD = TokenKind.DigitWord;

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const;

/** The tokens of one article. Entry `count` is a sentinel: kind Punct, word 0, start = end = text.length. */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** Id of the lower-cased form in the `Vocabulary`; 0 for punctuation and numbers. Equal words have equal ids, known or not. */
  word: Int32Array;
  /** Sentence of the token. */
  sentence: Int32Array;
};

/** What a stretch of text is in the lay-out of an article. */
export const SentenceKind = {
  Body: 0,
  /** Title or headline without a full stop, in front of the body. */
  Headline: 1,
  /** Header line, dateline or byline: "Moskau (AFP) -". */
  Dateline: 2,
  /** Line with a picture credit: "... © AFP". */
  Caption: 3,
} as const;

/** The sentences of one article: tokens `first[i]` up to, not including, `first[i + 1]`. `first[count]` is the number of tokens. */
export type Sentences = {
  count: number;
  first: Int32Array;
  kind: Uint8Array;
  /** Paragraph number, from 0. */
  paragraph: Int32Array;
};

/** A stretch of tokens, `from` inclusive, `to` exclusive, and of text. What is made of it has all of its fields, known or not: things of one shape are read fastest. */
export type Span = { from: number; to: number; start: number; end: number };

export type EntityType = 'person' | 'place' | 'organization';
export type MentionForm = 'name' | 'derived' | 'part';

/** A name in the text. */
export type Mention = Span & {
  type: EntityType;
  form: MentionForm;
  /** Row of the gazetteer that the name was found in, or -1. */
  row: number;
  /** The rule or gazetteer that found it: "gazetteer:people", "de/name/title". */
  by: string;
  /** Index into the list of entities, set by `resolve`; -1 before. */
  entity: number;
  /** Canonical text of the named thing when it is not the slice: "Russland" for "russische", "Kreml" for "Kreml-Sprecher". */
  name: string | undefined;
};

/** A thing that the article names, however often. */
export type Entity = {
  id: string;
  type: EntityType;
  name: string;
  /** Row of the gazetteer, or -1. */
  row: number;
  wikidata: string | undefined;
  country: string | undefined;
  /** 'm', 'f' where names or titles tell; absent otherwise. */
  gender: 'm' | 'f' | undefined;
  /** Indexes into the list of mentions, in text order. */
  mentions: number[];
};

/** TIMEX3's `mod` (TimeML 1.2.1). */
export type Modifier =
  | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER'
  | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'
  | 'START' | 'MID' | 'END' | 'APPROX';

/** An amount of money. `amount` is exact; a range has its upper end in `to`. */
export type Money = Span & {
  amount: number;
  /** Upper end of a range: "zwei bis drei Millionen Euro". */
  upTo: number | undefined;
  currency: string;
  modifier: Modifier | undefined;
  /** Index of the amount that this one repeats in another currency: "1,5 Milliarden Dollar (1,3 Milliarden Euro)". */
  equivalent: number | undefined;
  by: string;
};

/** A TIMEX3 expression. */
export type DateExpr = Span & {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  modifier: Modifier | undefined;
  /** First and last day of a DURATION that hangs on a known day. */
  first: string | undefined;
  last: string | undefined;
  by: string;
};

/** A count of people or things, or a share: "über 400 Demonstranten", "34,2 Prozent". The span covers modifier and number, not the unit. */
export type Quantity = Span & {
  /** Lower end of a range; absent when the words name no number ("mehrere"). */
  value: number | undefined;
  upTo: number | undefined;
  modifier: Modifier | undefined;
  /** Text of the unit noun: "Demonstranten", "Prozent". */
  unit: string | undefined;
  /** Token of the unit noun, or -1. */
  unitToken: number;
  by: string;
};

export type QuoteKind = 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';

export type Quote = Span & {
  kind: QuoteKind;
  /** Pieces of an interrupted quotation, as text positions. */
  pieces: [number, number][] | undefined;
  speaker: Participant | undefined;
  cue: Span | undefined;
  by: string;
};

/** What fills a slot: a stretch of text and, where it is known, the entity it stands for. */
export type Participant = Span & { entity: number | undefined; /** Nominative, longest form of the article. */ name: string | undefined };

export type Polarity = 'affirmed' | 'negated';
export type Modality = 'asserted' | 'planned' | 'possible' | 'demanded';

export type Fact = {
  type: string;
  subtype: string | undefined;
  polarity: Polarity;
  modality: Modality;
  subject: Participant | undefined;
  object: Participant | undefined;
  /** Index into the list of amounts. */
  amount: number | undefined;
  /** Index into the list of quantities. */
  quantity: number | undefined;
  place: Participant | undefined;
  /** Index into the list of dates. */
  date: number | undefined;
  topic: Span | undefined;
  source: Participant | undefined;
  evidence: Span;
  sentence: number;
  rule: string;
  /** The words speak of an event as known: "bei dem Anschlag". */
  toldBefore: boolean;
};

/** Everything that the steps find in one article. */
export type Analysis = {
  article: Article;
  tokens: Tokens;
  sentences: Sentences;
  mentions: Mention[];
  entities: Entity[];
  money: Money[];
  dates: DateExpr[];
  quantities: Quantity[];
  quotes: Quote[];
  facts: Fact[];
};
