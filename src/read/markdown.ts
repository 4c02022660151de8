/** Markdown: one article, its marks taken away; what stands in front between two lines of --- says title, date and language. */
import { marked } from 'marked';
import { makeArticle, type ArticleInput } from './article.js';
import { readTextOf } from './decode.js';
import { textOfHtml } from './dom.js';
import { readDate } from './iso-date.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';
import { warnOfInvalid } from './text.js';

export const readMarkdown: Reader = async function* (source, options) {
  const { path } = source;
  const decoded = await readTextOf(source);
  warnOfInvalid(decoded, path, options);
  const { front, body } = splitFront(decoded.text);
  const text = textOfHtml(marked.parse(body, { async: false, gfm: true }));
  const title = front['title'] ?? /^#\s+(.+?)\s*#*$/m.exec(body)?.[1];
  const published = front['date'] === undefined ? undefined : readDate(front['date']);
  const whole = title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
  if (whole.trim() === '') throw new ReadError('empty', path, 'has no text');
  const input: ArticleInput = { id: front['id'] ?? path, text: whole };
  if (title !== undefined) input.title = title;
  if (published !== undefined) input.published = published;
  const language = front['lang'] ?? front['language'];
  if (language !== undefined) input.language = language.slice(0, 2);
  yield { article: makeArticle(input, options) };
};

/** The lines `name: value` between two lines of ---, and the rest. */
function splitFront(text: string): { front: Record<string, string>; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!match) return { front: {}, body: text };
  const front: Record<string, string> = {};
  for (const line of match[1]!.split(/\r?\n/)) {
    const field = /^(\w+):\s*(["']?)(.+?)\2\s*$/.exec(line);
    if (field) front[field[1]!.toLowerCase()] = field[3]!;
  }
  return { front, body: text.slice(match[0].length) };
}
