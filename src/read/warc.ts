/**
 * WARC and WET, as Common Crawl and the Internet Archive keep pages: a response that is HTML is read like a page, a text (of WET) like a text file.
 * The id is the address of the page. WARC-Date is when it was fetched, not when it was published, and so is no date of publication.
 */
import { AsyncIterReader, WARCParser, type LimitReader, type WARCRecord } from 'warcio';
import { toUtf8 } from './decode.js';
import { encodingOfMark, makeDecoder } from './encoding.js';
import { decodeBody } from './http-body.js';
import { ReadError } from './read-error.js';
import type { Item, Reader, ReadOptions } from './reader.js';
import { chunksOf, LARGEST, sourceOf, type Source } from './source.js';

/** The readers of what a record may hold; other types (pictures, scripts, robots.txt of crawlers) are no articles. */
const readers: ReadonlyMap<string, () => Promise<Reader>> = new Map([
  ['text/html', async () => (await import('./html.js')).readHtml],
  ['application/xhtml+xml', async () => (await import('./html.js')).readHtml],
  ['text/plain', async () => (await import('./text.js')).readText],
]);

/** Kinds of records that hold a page. */
const kinds = new Set(['response', 'resource', 'conversion']);

export const readWarc: Reader = async function* (source, options) {
  const { path } = source;
  const headers = { length: 0 };
  let number = 0;
  let found = false;
  for await (const record of new WARCParser(new AsyncIterReader(limitHeaders(chunksOf(source), headers, path), null))) {
    number++;
    if (!/^WARC\/\d/.test(record.warcHeaders.statusline) || !/^\d+$/.test(record.warcHeader('Content-Length') ?? '')) throw new ReadError('damaged', path, `is damaged: record ${number} does not begin like one`);
    const wanted = kindOf(record);
    const block = await readBlock(record, wanted !== undefined, headers, number, path);
    if (wanted === undefined) continue;
    found = true;
    yield* readRecord(record, wanted, block, { path, number }, options);
  }
  if (!found) throw new ReadError('no-articles', path, 'has no pages and no texts');
};

type Kind = { type: string; charset?: string };

/** What a record holds, when it is something to read: the answer of a server that found the page, or a text. */
function kindOf({ warcType, httpHeaders, warcContentType }: WARCRecord): Kind | undefined {
  if (!kinds.has(warcType) || (httpHeaders && httpHeaders.statusCode !== 200)) return undefined;
  const [name = '', ...parameters] = ((httpHeaders ? httpHeaders.headers.get('content-type') : warcContentType) ?? '').split(';');
  const type = name.trim().toLowerCase();
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(parameters.join(';'))?.[1];
  return readers.has(type) ? { type, ...(charset !== undefined && { charset }) } : undefined;
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

async function* readRecord(record: WARCRecord, { type, charset }: Kind, block: Buffer, { path, number }: { path: string; number: number }, options: ReadOptions): AsyncGenerator<Item> {
  const uri = record.warcTargetURI ?? `${path}:${number}`;
  const language = languageOf(record);
  try {
    const body = record.httpHeaders ? await decodeBody(block, record.httpHeaders.headers, uri) : block;
    const page = await inUtf8(sourceOf(uri, body), charset);
    yield* (await readers.get(type)!())(page, { ...options, ...(language !== undefined && options.language === undefined && { language }) });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield { failure: { id: uri, inStream: true, problem: { code: error.problem.code, place: path, message: `record ${number}: ${uri} ${error.problem.message}` } } };
  }
}

/** The encoding that the server names holds, unless the page is in UTF-8 all the same. */
function inUtf8(source: Source, charset: string | undefined): Source | Promise<Source> {
  const named = encodingOfMark(source.first) ?? charset;
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
