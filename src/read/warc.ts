/**
 * WARC and WET, as Common Crawl and the Internet Archive keep pages: a response that is HTML is read like a page, a text (of WET) like a text file.
 * The id is the address of the page. WARC-Date is when it was fetched, not when it was published, and so is no date of publication.
 */
import { AsyncIterReader, WARCParser, type LimitReader, type WARCRecord } from 'warcio';
import { toUtf8 } from './decode.js';
import { encodingOfMark, makeDecoder } from './encoding.js';
import { decodeBody } from './http-body.js';
import { ReadError } from './read-error.js';
import type { DividedReader, Part, Reader } from './reader.js';
import { chunksOf, LARGEST, sourceOf, type Source } from './source.js';

/** The readers of what a record may hold; other types (pictures, scripts) are no articles. */
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ['text/html', async () => (await import('./html.js')).readHtml],
  ['application/xhtml+xml', async () => (await import('./html.js')).readHtml],
  ['text/plain', async () => (await import('./text.js')).readText],
]);

/** Kinds of records that hold a page. */
const kinds = new Set(['response', 'resource', 'conversion']);

/** What the headers of a record say of the page in it. */
type Page = { type: string; uri?: string; charset?: string; language?: string; packing?: string; chunked?: string };

export const warc: DividedReader = {
  async *divide(source) {
    const { path } = source;
    const headers = { length: 0 };
    let number = 0;
    let found = false;
    for await (const record of new WARCParser(new AsyncIterReader(limitHeaders(chunksOf(source), headers, path), null))) {
      number++;
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline) || !/^\d+$/.test(record.warcHeader('Content-Length') ?? '')) throw new ReadError('damaged', path, `is damaged: record ${number} does not begin like one`);
      const about = describePage(record);
      const bytes = await readBlock(record, about !== undefined, headers, number, path);
      if (!about) continue;
      found = true;
      yield { path, number, bytes, about };
    }
    if (!found) throw new ReadError('no-articles', path, 'has no pages and no texts');
  },
  async *readPart(part, options) {
    const { path, number } = part;
    const { type, uri = `${path}:${number}`, language } = part.about as Page;
    try {
      const page = await openPage(uri, part);
      yield* (await readers.get(type)!())(page, { ...options, ...(language !== undefined && options.language === undefined && { language }) });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { failure: { id: uri, inStream: true, problem: { code: error.problem.code, place: path, message: `record ${number}: ${uri} ${error.problem.message}` } } };
    }
  },
};

/** The page in a record, when it is something to read: the answer of a server that found it, or a text. */
function describePage(record: WARCRecord): Page | undefined {
  const http = record.httpHeaders;
  if (!kinds.has(record.warcType) || (http && http.statusCode !== 200)) return undefined;
  const content = (http ? http.headers.get('content-type') : record.warcContentType) ?? '';
  const type = /^[^;\s]*/.exec(content.trim())![0].toLowerCase();
  if (!readers.has(type)) return undefined;
  const known = {
    uri: record.warcTargetURI,
    charset: /charset\s*=\s*["']?([\w-]+)/i.exec(content)?.[1],
    language: languageOf(record),
    packing: http?.headers.get('content-encoding'),
    chunked: /^\s*chunked\s*$/i.exec(http?.headers.get('transfer-encoding') ?? '')?.[0],
  };
  return { type, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}

/** The bytes of a record up to its end, whether they are kept or not: a file that is cut off has fewer than it says. (The parser would wait for them forever.) */
async function readBlock(record: WARCRecord, keep: boolean, headers: { length: number }, number: number, path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const reader = record.reader as LimitReader;
  let length = 0;
  for await (const chunk of reader) {
    headers.length = 0;
    length += chunk.length;
    if (keep && length <= LARGEST) chunks.push(chunk);
  }
  if (reader.limit !== 0) throw new ReadError('damaged', path, `is damaged or cut off in record ${number}`);
  if (keep && length > LARGEST) throw new ReadError('too-large', path, `has a record of more than ${LARGEST >> 20} MB (number ${number})`);
  return Buffer.concat(chunks);
}

/** The page as bytes in UTF-8. The encoding that the server names holds. */
async function openPage(uri: string, { bytes, about }: Part): Promise<Source> {
  const { charset, packing, chunked } = about as Page;
  const body = await decodeBody(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { packing, isChunked: chunked !== undefined }, uri);
  const named = encodingOfMark(body) ?? charset;
  const source = sourceOf(uri, body);
  return named === undefined || /^utf-?8$/i.test(named) || !makeDecoder(named) ? source : toUtf8(source, named);
}

/** The language that Common Crawl has found: "deu,eng" is mostly German. */
function languageOf(record: WARCRecord): string | undefined {
  const code = /^[a-z]{3}(?=,|$)/.exec(record.warcHeader('WARC-Identified-Content-Language') ?? '')?.[0];
  return code === undefined ? undefined : Intl.getCanonicalLocales(code)[0];
}

/** More than this are no headers: 1 MB, and the chunk in which a block ends. */
const LONGEST_HEADERS = 1 << 21;

/** Chunks, as long as they are not all headers; whoever reads a block sets their length back. */
async function* limitHeaders(chunks: AsyncIterable<Buffer>, headers: { length: number }, path: string): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    headers.length += chunk.length;
    if (headers.length > LONGEST_HEADERS) throw new ReadError('damaged', path, 'is damaged: a record does not begin like one');
    yield chunk;
  }
}
