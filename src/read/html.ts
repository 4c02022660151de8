/** A web page: its main text, and what its own data say about it. */
import { isUtf8 } from 'node:buffer';
import { Readability } from '@mozilla/readability';
import { makeArticle } from './article.js';
import { decodeText, type Decoded } from './decode.js';
import { isDeeper, parsePage, textOf, type DomDocument, type DomNode } from './dom.js';
import { makeDecoder } from './encoding.js';
import { readMeta } from './html-meta.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';
import { readAll } from './source.js';
import { warnOfInvalid } from './text.js';

/** Pages with more elements than this are read whole instead of being searched for their main text. */
const MOST_ELEMENTS = 100_000;
/** So are those whose elements lie deeper in each other: the search takes time by the square of it. */
const DEEPEST = 1000;

export const readHtml: Reader = async function* (source, options) {
  const { path } = source;
  const decoded = decodePage(await readAll(source), path);
  warnOfInvalid(decoded, path, options);
  const page = parsePage(decoded.text);
  const meta = readMeta(page);
  const text = findMainText(page);
  if (text === '') throw new ReadError('empty', path, 'has no text');
  const { title } = meta;
  const whole = title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
  yield { article: makeArticle({ id: path, text: whole, ...meta }, options) };
};

/** The encoding is what the page names, unless it is UTF-8 anyway. */
function decodePage(bytes: Buffer, path: string): Decoded {
  if (isUtf8(bytes)) return decodeText(bytes, path);
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(bytes.subarray(0, 8192).toString('latin1'))?.[1];
  const decode = named === undefined || /^utf-?8$/i.test(named) ? undefined : makeDecoder(named);
  return decode ? { text: decode(bytes) + decode() } : decodeText(bytes, path);
}

/** The main text by Readability; where it finds none, everything. */
function findMainText(page: DomDocument): string {
  const whole = page.querySelector('article') ?? page.querySelector('main') ?? page.body ?? page.documentElement;
  const everything = whole ? textOf(whole) : '';
  if (isDeeper(page, DEEPEST)) return everything;
  try {
    const found = new Readability<DomNode>(page as never, { maxElemsToParse: MOST_ELEMENTS, serializer: (node) => node as unknown as DomNode }).parse();
    const text = found?.content ? textOf(found.content) : '';
    return text.length * 4 >= everything.length || text.length > 500 ? text : everything;
  } catch {
    return everything;
  }
}
