/** One article in JSON: {"id", "text", "title"?, "published"?, "language"?}. */
import type { Problem } from '../problem.js';
import { makeArticle } from './article.js';
import { isIsoDate } from './iso-date.js';
import type { Item, ReadOptions } from './reader.js';

/** Where an object stands: `path:17` names an article without an id, `line 17` is what people read. */
export type ObjectPlace = { path: string; number: number; what: 'line' | 'item' };

/** Makes the item of one JSON value. */
export function makeItem(value: unknown, place: ObjectPlace, options: ReadOptions): Item {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failAt(place, 'bad-json', 'is no JSON object');
  const fields = value as Record<string, unknown>;
  const id = readId(fields['id']);
  const fail = (code: string, message: string) => failAt(place, code, message, id);
  const { text } = fields;
  if (typeof text !== 'string') return fail('no-text', 'has no "text" (a string is wanted)');
  if (text.trim() === '') return fail('empty', 'has an empty "text"');
  for (const name of ['title', 'published', 'language']) {
    const type = typeof fields[name];
    if (type !== 'string' && type !== 'undefined' && fields[name] !== null) return fail('bad-field', `has a "${name}" that is no string`);
  }
  const title = fields['title'] as string | null | undefined;
  const published = fields['published'] as string | null | undefined;
  const language = fields['language'] as string | null | undefined;
  if (published && !isIsoDate(published)) return fail('bad-date', `"published" is "${shorten(published)}", which is no date (want YYYY, YYYY-MM, YYYY-MM-DD, with a time or without)`);
  return {
    article: makeArticle({
      id: id ?? `${place.path}:${place.number}`,
      text,
      ...(title && { title }),
      ...(published && { published }),
      ...(language && { language }),
    }, options),
  };
}

/** The failure of one line or item; `line 17: ...` is part of the message. */
export function failAt(place: ObjectPlace, code: string, message: string, id?: string): Item {
  const problem: Problem = { code, place: place.path, message: `${place.what} ${place.number}: ${message}` };
  return { failure: { problem, inStream: true, ...(id !== undefined && { id }) } };
}

function readId(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
