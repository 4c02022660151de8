/** News in XML: the items of RSS and Atom, a NITF story, a NewsML-G2 message. */
import { makeArticle, type ArticleInput } from './article.js';
import { readTextOf } from './decode.js';
import { parseXml, textOf, textOfHtml, type DomDocument, type DomElement } from './dom.js';
import { readDate } from './iso-date.js';
import { ReadError } from './read-error.js';
import type { Item, Reader, ReadOptions } from './reader.js';
import { warnOfInvalid } from './text.js';

type Story = Omit<ArticleInput, 'id'> & { id?: string };

export const readXml: Reader = async function* (source, options) {
  const { path } = source;
  const decoded = await readTextOf(source);
  warnOfInvalid(decoded, path, options);
  const document = parseXml(decoded.text);
  const stories = findStories(document);
  if (!stories) throw new ReadError('unknown-xml', path, 'is XML, but no RSS, Atom, NITF or NewsML-G2');
  if (stories.length === 0) throw new ReadError('empty', path, 'has no items');
  for (const [index, story] of stories.entries()) yield makeStory(story, path, index + 1, stories.length, options);
};

function makeStory(story: Story, path: string, number: number, count: number, options: ReadOptions): Item {
  const id = story.id ?? (count === 1 ? path : `${path}:${number}`);
  if (story.text.trim() === '') {
    return { failure: { id, inStream: true, problem: { code: 'empty', place: path, message: `item ${number}: has no text` } } };
  }
  const { title } = story;
  const text = title === undefined || story.text.startsWith(title) ? story.text : `${title}\n\n${story.text}`;
  return { article: makeArticle({ ...story, id, text }, options) };
}

function findStories(document: DomDocument): Story[] | undefined {
  const root = document.documentElement;
  switch (root?.localName?.replace(/^.*:/, '').toLowerCase()) {
    case 'rss':
    case 'rdf':
    case 'feed':
      return [...root.querySelectorAll('item, entry')].map((item) => readFeedItem(item, languageOf(root)));
    case 'nitf':
      return [readNitf(root)];
    case 'newsmessage':
    case 'newsitem':
      return readNewsMl(root);
    default:
      return undefined;
  }
}

function readFeedItem(item: DomElement, language: string | undefined): Story {
  const body = child(item, 'content:encoded') ?? child(item, 'content') ?? child(item, 'description') ?? child(item, 'summary');
  return {
    ...known({
      id: textIn(child(item, 'guid') ?? child(item, 'id')) ?? textIn(child(item, 'link')) ?? child(item, 'link')?.getAttribute('href') ?? undefined,
      title: htmlIn(child(item, 'title')),
      language: languageOf(item) ?? language,
      published: dateIn(child(item, 'pubDate') ?? child(item, 'published') ?? child(item, 'dc:date') ?? child(item, 'updated')),
    }),
    text: body ? textOfBody(body) : '',
  };
}

/** Feeds hold HTML as escaped text, or as elements (Atom's xhtml). */
function textOfBody(body: DomElement): string {
  return [...body.children].length > 0 ? textOf(body) : textOfHtml(body.textContent ?? '');
}

function readNitf(root: DomElement): Story {
  const body = root.querySelector('body\\.content') ?? [...root.querySelectorAll('*')].find(({ localName }) => localName === 'body.content');
  const issued = [...root.querySelectorAll('*')].find(({ localName }) => localName === 'date.issue');
  const dateline = textIn(root.querySelector('dateline'));
  const text = body ? textOf(body) : '';
  return {
    ...known({
      id: root.querySelector('doc-id')?.getAttribute('id-string') ?? undefined,
      title: textIn(root.querySelector('hl1')) ?? textIn(root.querySelector('title')),
      language: languageOf(root),
      published: readBasicDate(issued?.getAttribute('norm')),
    }),
    text: dateline === undefined ? text : `${dateline}\n\n${text}`,
  };
}

function readNewsMl(root: DomElement): Story[] {
  const items = root.localName === 'newsItem' ? [root] : [...root.querySelectorAll('newsItem')];
  return items.map((item) => {
    const nitf = item.querySelector('inlineXML nitf');
    const inside = nitf ? readNitf(nitf) : undefined;
    const html = item.querySelector('inlineXML body');
    return {
      ...known({
        id: item.getAttribute('guid') ?? undefined,
        title: textIn(item.querySelector('contentMeta > headline')) ?? inside?.title,
        language: (item.querySelector('contentMeta > language')?.getAttribute('tag') ?? undefined)?.slice(0, 2) ?? languageOf(item),
        published: dateIn(item.querySelector('contentMeta > contentCreated') ?? item.querySelector('itemMeta > versionCreated')) ?? inside?.published,
        agency: textIn(item.querySelector('itemMeta > provider > name')) ?? item.querySelector('itemMeta > provider')?.getAttribute('literal') ?? undefined,
      }),
      text: inside?.text ?? (html ? textOf(html) : textIn(item.querySelector('inlineData')) ?? ''),
    };
  });
}

/** The fields that have a value. */
function known<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string };
}

function child(element: DomElement, name: string): DomElement | undefined {
  for (const candidate of element.children) if (candidate.tagName === name) return candidate;
  return undefined;
}

function textIn(element: DomElement | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/** Titles of feeds may hold HTML. */
function htmlIn(element: DomElement | undefined): string | undefined {
  const text = textIn(element);
  return text !== undefined && /[<&]/.test(text) ? textOfHtml(text) || undefined : text;
}

function dateIn(element: DomElement | null | undefined): string | undefined {
  const text = textIn(element);
  return text === undefined ? undefined : readDate(text);
}

/** 20200914T080000+0200, as NITF writes it. */
function readBasicDate(text: string | null | undefined): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text ?? '');
  if (!match) return text ? readDate(text) : undefined;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  return readDate(`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`);
}

function languageOf(element: DomElement): string | undefined {
  const named = element.getAttribute('xml:lang') ?? textIn(element.querySelector('channel > language'));
  return named && /^[a-z]{2}(?![a-z])/i.test(named) ? named.slice(0, 2).toLowerCase() : undefined;
}
