/** An article from fields: of a JSON object, or of a row of a table. */
import type { Problem } from '../problem.js';
import { makeArticle } from './article.js';
import { readDate } from './iso-date.js';
import type { Item, ReadOptions } from './reader.js';

const usual = { id: 'id', text: 'text', title: 'title', published: 'published', language: 'language' } as const;

/** The fields that hold the parts of an article; those not named are the usual ones. Dots lead into objects: "body.text". */
export type FieldNames = Readonly<Partial<Record<keyof typeof usual, string>>>;

/** Where an object stands: `path:17` names an article without an id, `line 17` is what people read. */
export type ObjectPlace = { path: string; number: number; what: 'line' | 'item' | 'row' };

/** Makes the item of one object. */
export function makeItem(value: unknown, place: ObjectPlace, options: ReadOptions): Item {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failAt(place, 'bad-json', 'is no JSON object');
  const names = { ...usual, ...options.fields };
  const id = readId(valueAt(value, names.id));
  const fail = (code: string, message: string) => failAt(place, code, message, id);
  const text = valueAt(value, names.text);
  if (typeof text !== 'string') return fail('no-text', `has no "${names.text}" (a string is wanted)`);
  if (text.trim() === '') return fail('empty', `has an empty "${names.text}"`);
  const known: { title?: string; published?: string; language?: string } = {};
  for (const part of ['title', 'published', 'language'] as const) {
    const field = valueAt(value, names[part]);
    if (field === undefined || field === null || field === '') continue;
    if (typeof field !== 'string') return fail('bad-field', `has a "${names[part]}" that is no string`);
    known[part] = field;
  }
  if (known.published !== undefined) {
    const date = readDate(known.published);
    if (date === undefined) return fail('bad-date', `"${names.published}" is "${shorten(known.published)}", which is no date (want YYYY, YYYY-MM or YYYY-MM-DD, with a time or without)`);
    known.published = date;
  }
  return { article: makeArticle({ id: id ?? `${place.path}:${place.number}`, text, ...known }, options) };
}

/** The failure of one object; `line 17: ...` is part of the message. */
export function failAt(place: ObjectPlace, code: string, message: string, id?: string): Item {
  const problem: Problem = { code, place: place.path, message: `${place.what} ${place.number}: ${message}` };
  return { failure: { problem, inStream: true, ...(id !== undefined && { id }) } };
}

/** The value of a field; a name that is no field itself is followed dot by dot. */
function valueAt(object: object, name: string): unknown {
  if (Object.hasOwn(object, name)) return (object as Record<string, unknown>)[name];
  if (!name.includes('.')) return undefined;
  let value: unknown = object;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** Whether an object is a news item of IPTC's ninjs, which has its text under other names. */
export function isNinjs(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && 'uri' in value && !('text' in value) && ('body_text' in value || 'body_xhtml' in value || 'bodies' in value);
}

function readId(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
