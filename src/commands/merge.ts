/**
 * `extract merge`: one table of events and one of entities over any number of runs. What it writes as NDJSON can be merged again:
 * merging parts of parts gives what merging all at once gives, in whatever order.
 */
import { wrongCall } from '../parse-flags.js';
import type { EntityRecord, ExtractRecord, ParticipantRecord } from '../print/record.js';
import type { Row } from '../print/tables.js';
import type { RunCommand } from './command.js';
import { compare, findEvents, mostFrequent, turn, type Event, type Telling } from './events.js';
import { readObjects } from './read-records.js';
import { chooseFormat, openOutput, openRows } from './rows-output.js';

const EVENT_COLUMNS = [
  'type', 'subtype', 'subject', 'object', 'amount', 'currency', 'quantity', 'unit', 'place', 'date', 'topic', 'polarity', 'modality',
  'subject_id', 'object_id', 'place_id', 'sources', 'conflicts', 'articles', 'evidence',
];
const ENTITY_COLUMNS = ['id', 'type', 'name', 'wikidata', 'country', 'mentions', 'articles'];

/** An entity over many articles; `in` holds the articles, with how often and by which name each mentions it. */
type MergedEntity = Omit<EntityRecord, 'mentions'> & { mentions: number; in: [article: string, mentions: number, name: string][] };

/** Everything that was read, each thing once. */
class Collection {
  private readonly tellings = new Map<string, Telling>();
  private readonly entities = new Map<string, { first: Omit<EntityRecord, 'mentions'>; in: Map<string, [string, number, string]> }>();

  addRecord({ article, entities, facts }: ExtractRecord): void {
    for (const fact of facts) this.addTelling({ article: article.id, ...(article.published !== undefined && { published: article.published }), fact });
    for (const entity of entities) this.addEntity(entity, [[article.id, entity.mentions, entity.name]]);
  }

  addTelling(telling: Telling): void {
    this.tellings.set(JSON.stringify(telling), telling);
  }

  addEntity({ id, type, name, wikidata, country }: Omit<EntityRecord, 'mentions'>, places: MergedEntity['in']): void {
    const key = `${type}/${id}`;
    const known = this.entities.get(key) ?? { first: { id, type, name }, in: new Map<string, [string, number, string]>() };
    this.entities.set(key, known);
    const [q, c] = [least(known.first.wikidata, wikidata), least(known.first.country, country)];
    if (q !== undefined) known.first.wikidata = q;
    if (c !== undefined) known.first.country = c;
    for (const [article, mentions, name] of places) {
      const before = known.in.get(article);
      if (!before || mentions > before[1] || (mentions === before[1] && name < before[2])) known.in.set(article, [article, mentions, name]);
    }
  }

  listEvents(): Event[] {
    return findEvents([...this.tellings.values()]);
  }

  /** The most mentioned first. */
  listEntities(): MergedEntity[] {
    const merged = [...this.entities.values()].map(({ first: { id, type, wikidata, country }, in: places }): MergedEntity => {
      const list = [...places.values()].sort(([a], [b]) => compare(a, b));
      return {
        id, type, name: mostFrequent(list.map(([, , name]) => name))!, ...(wikidata !== undefined && { wikidata }), ...(country !== undefined && { country }),
        mentions: list.reduce((sum, [, mentions]) => sum + mentions, 0), in: list,
      };
    });
    return merged.sort((a, b) => b.mentions - a.mentions || compare(`${a.type}/${a.id}`, `${b.type}/${b.id}`));
  }
}

export const merge: RunCommand = async ({ operands, values }, around) => {
  if (operands.length === 0) throw wrongCall('merge: files of records are wanted, as --format ndjson writes them');
  const collection = new Collection();
  let allWell = true;
  for (const path of operands) {
    for await (const line of readObjects(path, around.stdin)) {
      if ('problem' in line) {
        allWell = false;
        around.report(line.problem);
      } else addLine(collection, line.value);
    }
  }
  if (chooseFormat(values, around) === 'ndjson') await writeNdjson(collection, openOutput(values, around));
  else {
    const entities = values['table'] === 'entities';
    const output = await openRows(values, around, entities ? ENTITY_COLUMNS : EVENT_COLUMNS);
    const rows = entities ? collection.listEntities().map(showEntity) : collection.listEvents().map(showEvent);
    for (const row of rows) await output.write(row);
    await output.end();
  }
  return allWell;
};

/** A line is a record of a run, or an event or entity of an earlier merge. */
function addLine(collection: Collection, value: Readonly<Record<string, unknown>>): void {
  if ('event' in value) for (const telling of (value['event'] as Event).tellings) collection.addTelling(telling);
  else if ('entity' in value) {
    const entity = value['entity'] as MergedEntity;
    collection.addEntity(entity, entity.in);
  } else if (!('error' in value)) collection.addRecord(value as unknown as ExtractRecord);
}

async function writeNdjson(collection: Collection, output: ReturnType<typeof openOutput>): Promise<void> {
  for (const entity of collection.listEntities()) await output.sink(`${JSON.stringify({ schema: 1, entity })}\n`);
  for (const { type, date, articles, conflicts, tellings } of collection.listEvents()) {
    await output.sink(`${JSON.stringify({ schema: 1, event: { type, date, sources: articles.length, articles, conflicts, tellings } })}\n`);
  }
  await output.close();
}

/** An event as one row: of each slot what most articles say. */
function showEvent({ type, tellings, articles, conflicts, date }: Event): Row {
  const facts = tellings.map(({ fact }) => fact);
  const most = (of: (fact: Telling['fact']) => string | number | undefined) => mostFrequent(facts.map((fact) => of(fact)?.toString()));
  const name = (of: (fact: Telling['fact']) => ParticipantRecord | undefined): [string?, string?] => {
    const chosen = most((fact) => { const one = of(fact); return one && JSON.stringify([one.name ?? one.text, one.entity]); });
    if (chosen === undefined) return [];
    const [shown, id] = JSON.parse(chosen) as [string, string | null];
    return id === null ? [shown] : [shown, id];
  };
  const [subject, subjectId] = name((fact) => turn(fact).subject);
  const [object, objectId] = name((fact) => turn(fact).object);
  const [place, placeId] = name((fact) => fact.place);
  const amount = most((fact) => fact.amount && JSON.stringify([fact.amount.amount, fact.amount.currency]));
  const [sum, currency] = amount === undefined ? [] : (JSON.parse(amount) as [number, string]);
  const quantity = most((fact) => fact.quantity?.value);
  return [
    type, most(({ subtype }) => subtype), subject, object, sum, currency, quantity === undefined ? undefined : Number(quantity), most((fact) => fact.quantity?.unit), place, date,
    most(({ topic }) => topic?.text), most(({ polarity }) => polarity), most(({ modality }) => modality), subjectId, objectId, placeId, articles.length,
    conflicts.map(({ slot, values }) => `${slot}: ${values.map(({ value, articles }) => `${value} (${articles.join(', ')})`).join(' / ')}`).join('; ') || undefined,
    articles.join('|'), facts[0]!.evidence.text,
  ];
}

function showEntity({ id, type, name, wikidata, country, mentions, in: places }: MergedEntity): Row {
  return [id, type, name, wikidata, country, mentions, places.length];
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? b : b === undefined || a < b ? a : b;
}
