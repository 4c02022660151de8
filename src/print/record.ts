/**
 * The public record of one article, as the output contract has it. Every output format is a view of this record.
 *
 * Keys are written in a fixed order, and a field that is unknown is absent. Positions are code points from here on.
 */
import type {
  Analysis, Article, DateExpr, EntityType, Fact, MentionForm, Modality, Modifier, Participant, Polarity, Quantity, QuoteKind,
} from '../model.js';
import { countCodePoints, type CodePoints } from './code-points.js';
import { ploverOf } from '../facts/types.js';

/** A stretch of the article: `text` is exactly the slice from `start` to, not including, `end`. */
export type TextSpan = { text: string; start: number; end: number };

/** Who made the record: the tool, its version, and a hash over all gazetteers and rules in use. */
export type Maker = { name: string; version: string; data: string };

export type ArticleRecord = {
  id: string;
  title?: string;
  language: string;
  published?: string;
  place?: string;
  agency?: string;
  /** Length of the text in code points. */
  characters: number;
  text?: string;
};

export type EntityRecord = { id: string; type: EntityType; name: string; wikidata?: string; country?: string; mentions: number };

export type MentionRecord = { entity?: string; type: EntityType; form: MentionForm } & TextSpan & { sentence: number; by: string };

export type MoneyRecord = TextSpan & {
  amount: number;
  upTo?: number;
  currency: string;
  modifier?: Modifier;
  sentence: number;
  by: string;
};

export type DateRecord = TextSpan & {
  type: DateExpr['type'];
  value: string;
  modifier?: Modifier;
  from?: string;
  to?: string;
  sentence: number;
  by: string;
};

export type ParticipantRecord = TextSpan & { entity?: string; name?: string };

export type QuoteRecord = { kind: QuoteKind } & TextSpan & {
  spans?: [number, number][];
  speaker?: ParticipantRecord;
  cue?: TextSpan;
  sentence: number;
  by: string;
};

export type FactRecord = {
  type: string;
  subtype?: string;
  polarity: Polarity;
  modality: Modality;
  subject?: ParticipantRecord;
  object?: ParticipantRecord;
  amount?: TextSpan & { amount: number; upTo?: number; currency: string; modifier?: Modifier };
  quantity?: TextSpan & { value?: number; upTo?: number; modifier?: Modifier; unit?: string };
  place?: ParticipantRecord;
  date?: TextSpan & { value: string; modifier?: Modifier };
  topic?: TextSpan;
  source?: ParticipantRecord;
  evidence: TextSpan & { sentence: number };
  plover?: string;
  rule: string;
};

/** How the text is divided, for formats that print it word by word. Never part of a printed record. */
export type Layout = {
  /** Start and end of each token, one behind the other, in code points. */
  tokens: number[];
  /** The first token of each sentence. */
  sentences: number[];
};

/** What a record brings along beside what was found. */
export type RecordParts = { text: boolean; layout: boolean };

export type ExtractRecord = {
  schema: 1;
  by: Maker;
  article: ArticleRecord;
  entities: EntityRecord[];
  mentions: MentionRecord[];
  money: MoneyRecord[];
  dates: DateRecord[];
  quotes: QuoteRecord[];
  facts: FactRecord[];
  layout?: Layout;
};

/** What stands in a stream for an article that could not be read or analyzed. */
export type ErrorRecord = { id?: string; error: { code: string; message: string } };

/** Whether a line of the output is an error rather than a record. */
export function isError(record: ExtractRecord | ErrorRecord): record is ErrorRecord {
  return 'error' in record;
}

/** Makes the public record of an analyzed article. */
export function makeRecord(analysis: Analysis, by: Maker, parts: RecordParts): ExtractRecord {
  const { article } = analysis;
  const view: View = { analysis, text: article.text, at: countCodePoints(article.text) };
  return {
    schema: 1,
    by,
    article: makeArticle(article, view.at, parts.text),
    entities: makeEntities(view),
    mentions: makeMentions(view),
    money: makeMoney(view),
    dates: makeDates(view),
    quotes: makeQuotes(view),
    facts: analysis.facts.map((fact) => makeFact(view, fact)),
    ...(parts.layout && { layout: makeLayout(view) }),
  };
}

/** What all parts of one record are made from. */
type View = { analysis: Analysis; text: string; at: CodePoints };

function makeArticle(article: Article, at: CodePoints, includeText: boolean): ArticleRecord {
  const record: Partial<ArticleRecord> = { id: article.id };
  if (article.title !== undefined) record.title = article.title;
  record.language = article.language;
  if (article.published !== undefined) record.published = article.published;
  if (article.place !== undefined) record.place = article.place;
  if (article.agency !== undefined) record.agency = article.agency;
  record.characters = at(article.text.length);
  if (includeText) record.text = article.text;
  return record as ArticleRecord;
}

function makeLayout({ analysis: { tokens, sentences }, at }: View): Layout {
  const layout: Layout = { tokens: [], sentences: Array.from(sentences.first.subarray(0, sentences.count)) };
  for (let token = 0; token < tokens.count; token++) layout.tokens.push(at(tokens.start[token]!), at(tokens.end[token]!));
  return layout;
}

function makeEntities({ analysis }: View): EntityRecord[] {
  return analysis.entities.map((entity) => {
    const record: Partial<EntityRecord> = { id: entity.id, type: entity.type, name: entity.name };
    if (entity.wikidata !== undefined) record.wikidata = entity.wikidata;
    if (entity.country !== undefined) record.country = entity.country;
    record.mentions = entity.mentions.length;
    return record as EntityRecord;
  });
}

function makeMentions(view: View): MentionRecord[] {
  return view.analysis.mentions.map((mention) => {
    const { start, end } = mention;
    const sentence = sentenceOf(view, mention.from);
    const rest = {
      type: mention.type, form: mention.form, text: view.text.slice(start, end), start: view.at(start), end: view.at(end), sentence, by: mention.by,
    };
    const entity = view.analysis.entities[mention.entity];
    return entity === undefined ? rest : { entity: entity.id, ...rest };
  });
}

function makeMoney(view: View): MoneyRecord[] {
  return view.analysis.money.map((money) => ({
    ...cut(view, money),
    amount: money.amount,
    ...(money.upTo !== undefined && { upTo: money.upTo }),
    currency: money.currency,
    ...(money.modifier !== undefined && { modifier: money.modifier }),
    sentence: sentenceOf(view, money.from),
    by: money.by,
  }));
}

function makeDates(view: View): DateRecord[] {
  return view.analysis.dates.map((date) => ({
    ...cut(view, date),
    type: date.type,
    value: date.value,
    ...(date.modifier !== undefined && { modifier: date.modifier }),
    ...(date.first !== undefined && { from: date.first }),
    ...(date.last !== undefined && { to: date.last }),
    sentence: sentenceOf(view, date.from),
    by: date.by,
  }));
}

function makeQuotes(view: View): QuoteRecord[] {
  const { at } = view;
  return view.analysis.quotes.map((quote) => ({
    kind: quote.kind,
    ...cut(view, quote),
    ...(quote.pieces !== undefined && { spans: quote.pieces.map(([start, end]): [number, number] => [at(start), at(end)]) }),
    ...(quote.speaker !== undefined && { speaker: makeParticipant(view, quote.speaker) }),
    ...(quote.cue !== undefined && { cue: cut(view, quote.cue) }),
    sentence: sentenceOf(view, quote.from),
    by: quote.by,
  }));
}

function makeFact(view: View, fact: Fact): FactRecord {
  const { money, dates, quantities, article } = view.analysis;
  const record: Partial<FactRecord> = { type: fact.type };
  if (fact.subtype !== undefined) record.subtype = fact.subtype;
  record.polarity = fact.polarity;
  record.modality = fact.modality;
  if (fact.subject) record.subject = makeParticipant(view, fact.subject);
  if (fact.object) record.object = makeParticipant(view, fact.object);
  const amount = pick(money, fact.amount);
  if (amount) {
    record.amount = {
      ...cut(view, amount),
      amount: amount.amount,
      ...(amount.upTo !== undefined && { upTo: amount.upTo }),
      currency: amount.currency,
      ...(amount.modifier !== undefined && { modifier: amount.modifier }),
    };
  }
  const quantity = pick(quantities, fact.quantity);
  if (quantity) record.quantity = makeQuantity(view, quantity);
  if (fact.place) record.place = makeParticipant(view, fact.place);
  const date = pick(dates, fact.date);
  if (date) {
    record.date = {
      ...cut(view, date),
      value: dayOfEvent(date, article.published),
      ...(date.modifier !== undefined && { modifier: date.modifier }),
    };
  }
  if (fact.topic) record.topic = cut(view, fact.topic);
  if (fact.source) record.source = makeParticipant(view, fact.source);
  record.evidence = { ...cut(view, fact.evidence), sentence: fact.sentence };
  const plover = ploverOf(fact.type);
  if (plover !== undefined) record.plover = plover;
  record.rule = fact.rule;
  return record as FactRecord;
}

function makeQuantity(view: View, quantity: Quantity): NonNullable<FactRecord['quantity']> {
  return {
    ...cut(view, quantity),
    ...(quantity.value !== undefined && { value: quantity.value }),
    ...(quantity.upTo !== undefined && { upTo: quantity.upTo }),
    ...(quantity.modifier !== undefined && { modifier: quantity.modifier }),
    ...(quantity.unit !== undefined && { unit: quantity.unit }),
  };
}

function makeParticipant(view: View, participant: Participant): ParticipantRecord {
  const record: ParticipantRecord = cut(view, participant);
  const entity = pick(view.analysis.entities, participant.entity);
  if (entity) record.entity = entity.id;
  const name = participant.name ?? entity?.name;
  if (name !== undefined) record.name = name;
  return record;
}

/**
 * When an event happened that is dated by a span of time: "vor einem Monat" is the day the month began,
 * "in einem Monat" (a span that begins with the article) the day it ends.
 */
function dayOfEvent(date: DateExpr, published: string | undefined): string {
  if (date.type !== 'DURATION' || date.first === undefined) return date.value;
  const future = date.last !== undefined && published !== undefined && date.first === published.slice(0, date.first.length);
  return future ? date.last! : date.first;
}

function cut({ text, at }: View, span: { start: number; end: number }): TextSpan {
  return { text: text.slice(span.start, span.end), start: at(span.start), end: at(span.end) };
}

function sentenceOf({ analysis }: View, token: number): number {
  return analysis.tokens.sentence[token] ?? 0;
}

function pick<T>(list: readonly T[], index: number | undefined): T | undefined {
  return index === undefined ? undefined : list[index];
}
