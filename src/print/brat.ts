/**
 * brat standoff: the text of an article in one file, and in another what stands where in it. Nothing of a record is lost: amounts and
 * values of dates are notes, ids of Wikidata are references, mentions of one thing are equivalent, quotations have a relation to who speaks, facts are events.
 */
import { FACT_TYPES } from '../facts/types.js';
import { makeCut } from './layout.js';
import type { FactRecord, ParticipantRecord, TextSpan } from './record.js';
import type { DocumentPrinter, DocumentRecord } from './writer.js';

const names: Readonly<Record<string, string>> = { person: 'Person', place: 'Place', organization: 'Organization' };
const slots = ['subject', 'object', 'amount', 'quantity', 'place', 'date', 'topic', 'source'] as const;

export const brat: DocumentPrinter = {
  print: (record) => [{ ending: 'txt', text: record.article.text }, { ending: 'ann', text: printAnnotations(record) }],
  companions: [{ name: 'annotation.conf', text: printConfiguration() }],
};

type Notes = Readonly<Record<string, string | number | undefined>>;

/** The lines of one article. Each kind of annotation has its letter and its own numbers. */
class Annotations {
  readonly lines: string[] = [];
  private readonly cut: (start: number, end: number) => string;
  private readonly counts = new Map<string, number>();
  private readonly spans = new Map<string, string>();

  constructor(record: DocumentRecord) {
    this.cut = makeCut(record);
  }

  /** Adds a line behind an id of its own, and gives the id back. */
  add(letter: string, ...fields: readonly string[]): string {
    const count = (this.counts.get(letter) ?? 0) + 1;
    this.counts.set(letter, count);
    const id = `${letter}${count}`;
    this.lines.push([id, ...fields].join('\t'));
    return id;
  }

  /** Marks a stretch of text, in pieces where there is an end of line in it. */
  mark(type: string, pieces: readonly (readonly [number, number])[]): string {
    const parts = pieces.flatMap(([start, end]) => this.splitAtLines(start, end));
    const id = this.add('T', `${type} ${parts.map(([start, end]) => `${start} ${end}`).join(';')}`, parts.map(([start, end]) => this.cut(start, end)).join(' '));
    const key = parts.join(';');
    if (!this.spans.has(key)) this.spans.set(key, id);
    return id;
  }

  /** Marks a stretch of text and notes what is known about it, unless something is marked there already. */
  markOnce(type: string, { start, end }: TextSpan, known: Notes = {}): string {
    const marked = this.spans.get(this.splitAtLines(start, end).join(';'));
    if (marked !== undefined) return marked;
    const id = this.mark(type, [[start, end]]);
    this.note(id, known);
    return id;
  }

  note(target: string, values: Notes): void {
    const text = Object.entries(values).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value!}`).join(' ');
    if (text !== '') this.add('#', `AnnotatorNotes ${target}`, text.replace(/\s+/gu, ' '));
  }

  /** Stretches without an end of line, which a marked text may not contain. */
  private splitAtLines(start: number, end: number): [number, number][] {
    const pieces: [number, number][] = [];
    let at = start;
    for (const part of this.cut(start, end).split(/([\n\r\u2028\u2029]+)/u)) {
      const length = [...part].length;
      if (!/^[\n\r\u2028\u2029]*$/u.test(part)) pieces.push([at, at + length]);
      at += length;
    }
    return pieces;
  }
}

function printAnnotations(record: DocumentRecord): string {
  const annotations = new Annotations(record);
  addMentions(annotations, record);
  for (const { start, end, amount, upTo, currency, modifier } of record.money) annotations.note(annotations.mark('Money', [[start, end]]), { amount, upTo, currency, modifier });
  for (const { start, end, type, value, modifier, from, to } of record.dates) annotations.note(annotations.mark('Date', [[start, end]]), { type, value, modifier, from, to });
  addQuotes(annotations, record);
  for (const fact of record.facts) addFact(annotations, fact);
  return annotations.lines.map((line) => `${line}\n`).join('');
}

function addMentions(annotations: Annotations, { mentions, entities }: DocumentRecord): void {
  const byEntity = new Map<string, string[]>(entities.map(({ id }) => [id, []]));
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { type, form, start, end, entity, by } of mentions) {
    const id = annotations.mark(names[type]!, [[start, end]]);
    if (form !== 'name') annotations.add('A', `Form ${id} ${form}`);
    annotations.note(id, { entity, by });
    if (entity === undefined) continue;
    byEntity.get(entity)?.push(id);
    const { wikidata, name } = known.get(entity) ?? {};
    if (wikidata !== undefined) annotations.add('N', `Reference ${id} Wikidata:${wikidata}`, name!);
  }
  for (const ids of byEntity.values()) if (ids.length > 1) annotations.lines.push(`*\tEquiv ${ids.join(' ')}`);
}

function addQuotes(annotations: Annotations, { quotes }: DocumentRecord): void {
  for (const { kind, start, end, spans, speaker, cue } of quotes) {
    const id = annotations.mark('Quote', spans ?? [[start, end]]);
    annotations.add('A', `Kind ${id} ${kind}`);
    if (speaker) annotations.add('R', `Speaker Arg1:${id} Arg2:${markParticipant(annotations, speaker)}`);
    if (cue) annotations.add('R', `Cue Arg1:${id} Arg2:${annotations.markOnce('Cue', cue)}`);
  }
}

function addFact(annotations: Annotations, fact: FactRecord): void {
  const type = eventName(fact.type);
  const trigger = annotations.mark(type, [[fact.evidence.start, fact.evidence.end]]);
  const roles = slots.flatMap((slot) => {
    const filler = fact[slot];
    return filler ? [`${capitalize(slot)}:${slot === 'topic' ? annotations.markOnce('Topic', filler) : slot === 'quantity' ? annotations.markOnce('Quantity', filler) : markParticipant(annotations, filler)}`] : [];
  });
  const event = annotations.add('E', [`${type}:${trigger}`, ...roles].join(' '));
  if (fact.polarity === 'negated') annotations.add('A', `Negated ${event}`);
  annotations.add('A', `Modality ${event} ${fact.modality}`);
  const { quantity } = fact;
  annotations.note(event, {
    subtype: fact.subtype, quantity: quantity?.value, upTo: quantity?.upTo, modifier: quantity?.modifier, unit: quantity?.unit, date: fact.date?.value, plover: fact.plover, rule: fact.rule,
  });
}

function markParticipant(annotations: Annotations, participant: ParticipantRecord): string {
  return annotations.markOnce('Participant', participant, { entity: participant.entity, name: participant.name });
}

/** What brat has to know to show the annotations. */
function printConfiguration(): string {
  const roles = slots.map((slot) => `${capitalize(slot)}?:<ENTITY>`).join(', ');
  return [
    '[entities]', ...Object.values(names), 'Money', 'Date', 'Quantity', 'Quote', 'Cue', 'Participant', 'Topic', '',
    '[relations]', 'Speaker Arg1:Quote, Arg2:<ENTITY>', 'Cue Arg1:Quote, Arg2:<ENTITY>', '',
    '[events]', ...Object.keys(FACT_TYPES).map((type) => `${eventName(type)} ${roles}`), '',
    '[attributes]', 'Form Arg:<ENTITY>, Value:derived|part', 'Kind Arg:Quote, Value:direct|indirect|reported|free-indirect|indirect-free-indirect',
    'Negated Arg:<EVENT>', 'Modality Arg:<EVENT>, Value:asserted|planned|possible|demanded', '',
  ].join('\n');
}

/** The name of an event, apart from all names of marked text. */
function eventName(type: string): string {
  return `Fact-${type}`;
}

function capitalize(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
