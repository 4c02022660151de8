/** From a text and what is known about it to an `Article`. */
import type { Article } from '../model.js';
import { readHead } from './head.js';

/** A text with the fields that its source brings along. */
export type ArticleInput = { id: string; text: string; title?: string; published?: string; language?: string; place?: string; agency?: string };

/** What holds for articles that do not say it themselves. */
export type ArticleDefaults = { published?: string; language?: string };

/** The language of an article that nobody has named yet. */
export const UNKNOWN_LANGUAGE = 'auto';

/** Makes an article: fields of the source come first, then the caller's defaults, then what the head of the text says. */
export function makeArticle(input: ArticleInput, defaults: ArticleDefaults = {}): Article {
  const head = readHead(input.text);
  return {
    id: input.id,
    text: input.text,
    title: input.title?.trim() || head.title,
    published: input.published ?? defaults.published ?? head.published,
    language: input.language ?? defaults.language ?? UNKNOWN_LANGUAGE,
    place: input.place ?? head.place,
    agency: input.agency ?? head.agency,
  };
}
