/** What a page says about its article: in JSON-LD first, then in meta elements. */
import type { DomDocument, DomElement } from './dom.js';
import { readDate } from './iso-date.js';

export type Meta = { title?: string; published?: string; language?: string; agency?: string; place?: string };

type Data = Record<string, unknown>;

/** Title, date of publication, language and agency of a page, as far as it tells them. */
export function readMeta(page: DomDocument): Meta {
  const data = findArticleData(page);
  const meta = (...names: string[]) => firstOf(names.map((name) => readMetaElement(page, name)));
  const title = firstOf([textAt(data, 'headline'), meta('og:title', 'dc.title', 'dcterms.title', 'twitter:title'), textOfElement(page.querySelector('h1')), textOfElement(page.querySelector('title'))]);
  const date = firstOf([
    textAt(data, 'datePublished'), meta('article:published_time', 'og:article:published_time', 'date', 'dc.date', 'dcterms.created', 'dc.date.issued', 'last-modified'),
    page.querySelector('article time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime') ?? undefined,
  ]);
  const language = firstOf([textAt(data, 'inLanguage'), page.documentElement?.getAttribute('lang') ?? undefined, meta('og:locale', 'content-language', 'dc.language')]);
  const agency = firstOf([nameAt(data, 'sourceOrganization'), textAt(data, 'creditText'), meta('agency', 'news_agency', 'source-organization')]);
  const place = firstOf([textAt(data, 'dateline')]);
  const published = date === undefined ? undefined : readDate(date);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && /^[a-z]{2}(?![a-z])/i.test(language) && { language: language.slice(0, 2).toLowerCase() }),
    ...(agency !== undefined && { agency }),
    ...(place !== undefined && { place }),
  };
}

/** The JSON-LD object that describes an article, wherever in the page it is. */
function findArticleData(page: DomDocument): Data {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const data of objectsIn(parseJson(script.textContent ?? ''))) {
      const types = [data['@type']].flat();
      if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) return data;
    }
  }
  return {};
}

/** The objects of a JSON-LD script: itself, the items of an array, those of its graph. */
function objectsIn(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item));
  if (value === null || typeof value !== 'object') return [];
  const data = value as Data;
  return [data, ...(Array.isArray(data['@graph']) ? data['@graph'].filter((item): item is Data => item !== null && typeof item === 'object') : [])];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readMetaElement(page: DomDocument, name: string): string | undefined {
  for (const element of page.querySelectorAll('meta')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    if (key?.toLowerCase() === name) return element.getAttribute('content') ?? undefined;
  }
  return undefined;
}

function textAt(data: Data, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? value : undefined;
}

/** The name of a thing: a text, or an object with one. */
function nameAt(data: Data, key: string): string | undefined {
  const value = data[key];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? textAt(value as Data, 'name') : textAt(data, key);
}

function textOfElement(element: DomElement | null): string | undefined {
  return element?.textContent ?? undefined;
}

/** The first text that has something in it, its blanks in order. */
function firstOf(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const clean = text?.replace(/\s+/g, ' ').trim();
    if (clean) return clean;
  }
  return undefined;
}
