/** The flat views of a record: which tables there are, their columns, and the rows of one record. */
import type { ExtractRecord, FactRecord, ParticipantRecord } from './record.js';

export type Cell = string | number | undefined;
export type Row = readonly Cell[];

export type Table = {
  readonly name: string;
  /** In the order of the output contract; new ones come at the end. */
  readonly columns: readonly string[];
  rowsOf(record: ExtractRecord): Row[];
};

export type ColumnType = 'text' | 'integer' | 'number';

const integers = new Set(['start', 'end', 'sentence', 'mentions', 'characters', 'entities', 'facts', 'articles']);
const numbers = new Set(['amount', 'upto', 'amount_upto', 'quantity_value', 'quantity_upto']);

/** What the cells of a column are, for formats that have types. A column means the same in every table. */
export function typeOfColumn(name: string): ColumnType {
  return integers.has(name) ? 'integer' : numbers.has(name) ? 'number' : 'text';
}

const articles: Table = {
  name: 'articles',
  columns: ['id', 'title', 'language', 'published', 'place', 'agency', 'characters', 'entities', 'facts'],
  rowsOf: ({ article, entities, facts }) => [[
    article.id, article.title, article.language, article.published, article.place, article.agency, article.characters, entities.length, facts.length,
  ]],
};

const entities: Table = {
  name: 'entities',
  columns: ['article', 'id', 'type', 'name', 'wikidata', 'country', 'mentions'],
  rowsOf: ({ article, entities }) => entities.map((entity) => [
    article.id, entity.id, entity.type, entity.name, entity.wikidata, entity.country, entity.mentions,
  ]),
};

const mentions: Table = {
  name: 'mentions',
  columns: ['article', 'entity', 'type', 'form', 'text', 'start', 'end', 'sentence', 'by'],
  rowsOf: ({ article, mentions }) => mentions.map((mention) => [
    article.id, mention.entity, mention.type, mention.form, mention.text, mention.start, mention.end, mention.sentence, mention.by,
  ]),
};

const money: Table = {
  name: 'money',
  columns: ['article', 'text', 'amount', 'currency', 'modifier', 'start', 'end', 'sentence', 'by'],
  rowsOf: ({ article, money }) => money.map((item) => [
    article.id, item.text, plain(item.amount), item.currency, item.modifier, item.start, item.end, item.sentence, item.by,
  ]),
};

const dates: Table = {
  name: 'dates',
  columns: ['article', 'text', 'type', 'value', 'modifier', 'from', 'to', 'start', 'end', 'sentence', 'by'],
  rowsOf: ({ article, dates }) => dates.map((date) => [
    article.id, date.text, date.type, date.value, date.modifier, date.from, date.to, date.start, date.end, date.sentence, date.by,
  ]),
};

const quotes: Table = {
  name: 'quotes',
  columns: ['article', 'kind', 'speaker', 'speaker_id', 'cue', 'text', 'start', 'end', 'sentence'],
  rowsOf: ({ article, quotes }) => quotes.map((quote) => [
    article.id, quote.kind, nameOf(quote.speaker), quote.speaker?.entity, quote.cue?.text, quote.text, quote.start, quote.end, quote.sentence,
  ]),
};

const facts: Table = {
  name: 'facts',
  columns: [
    'article', 'published', 'type', 'subtype', 'subject', 'object', 'amount', 'currency', 'quantity', 'unit', 'place', 'date', 'topic', 'source',
    'polarity', 'modality', 'subject_id', 'object_id', 'place_id', 'plover', 'evidence', 'start', 'end', 'rule',
  ],
  rowsOf: ({ article, facts }) => facts.map((fact) => [
    article.id, article.published, fact.type, fact.subtype, nameOf(fact.subject), nameOf(fact.object),
    plain(fact.amount?.amount), fact.amount?.currency, showQuantity(fact.quantity), fact.quantity?.unit,
    nameOf(fact.place), fact.date?.value, fact.topic?.text, nameOf(fact.source),
    fact.polarity, fact.modality, fact.subject?.entity, fact.object?.entity, fact.place?.entity,
    fact.plover, fact.evidence.text, fact.evidence.start, fact.evidence.end, fact.rule,
  ]),
};

/** All tables, the usual one first. */
export const tables: readonly Table[] = [facts, entities, mentions, money, dates, quotes, articles];

export function findTable(name: string): Table | undefined {
  return tables.find((table) => table.name === name);
}

/** The resolved name of a participant, else its text. */
function nameOf(participant: ParticipantRecord | undefined): string | undefined {
  return participant && (participant.name ?? participant.text);
}

const signs: Readonly<Record<string, string>> = {
  MORE_THAN: '>', EQUAL_OR_MORE: '>', AFTER: '>', ON_OR_AFTER: '>',
  LESS_THAN: '<', EQUAL_OR_LESS: '<', BEFORE: '<', ON_OR_BEFORE: '<',
  APPROX: '~',
};

/** A quantity as one cell: 400, >400, <5, ~3000. */
function showQuantity(quantity: FactRecord['quantity']): string | number | undefined {
  const value = plain(quantity?.value);
  const sign = quantity?.modifier && signs[quantity.modifier];
  return value === undefined || !sign ? value : `${sign}${value}`;
}

/** A number without an exponent, however large. */
function plain(value: number | undefined): Cell {
  return value !== undefined && Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : value;
}
