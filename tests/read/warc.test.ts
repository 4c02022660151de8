import { gzipSync, brotliCompressSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaths } from '../../src/read/read.js';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'newsfacts-warc-')); process.chdir(folder); });
afterAll(() => { process.chdir('/'); rmSync(folder, { recursive: true }); });

/** One record, as crawlers write it. */
function record(type: string, uri: string, block: Buffer | string, ...more: string[]): Buffer {
  const bytes = Buffer.from(block as string);
  const headers = ['WARC/1.0', `WARC-Type: ${type}`, 'WARC-Date: 2021-05-04T10:00:00Z', `WARC-Target-URI: ${uri}`, ...more, `Content-Length: ${bytes.length}`];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** The answer of a server. */
function response(uri: string, body: Buffer | string, ...headers: string[]): Buffer {
  const [first = '', ...rest] = headers;
  const head = first.startsWith('HTTP') ? headers : ['HTTP/1.1 200 OK', ...(first === '' ? ['Content-Type: text/html'] : [first, ...rest])];
  return record('response', uri, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body as string)]), 'Content-Type: application/http; msgtype=response');
}

const page = (text: string, meta = '') => `<!doctype html><html><head><title>Ein Titel</title>${meta}</head><body><article><p>${text}</p></article></body></html>`;
const html = 'Content-Type: text/html; charset=utf-8';

async function read(bytes: Buffer, name = 'x.warc'): Promise<string[]> {
  writeFileSync(name, bytes);
  const seen: string[] = [];
  for await (const item of readPaths({ paths: [name], stdin: (async function* () {})(), warn: ({ message }) => seen.push(`warning ${message}`) })) {
    if ('article' in item) {
      const { id, published, language, text } = item.article;
      seen.push([id, published, language === 'auto' ? undefined : language, text.replace(/\n+/g, ' | ')].filter((part) => part !== undefined).join(' '));
    } else seen.push(`${item.failure.problem.code} ${item.failure.problem.place}: ${item.failure.problem.message}`);
  }
  return seen;
}

const records = [
  record('warcinfo', '', 'software: x\r\n', 'Content-Type: application/warc-fields'),
  record('request', 'https://a.de/1', 'GET /1 HTTP/1.1\r\nHost: a.de\r\n\r\n', 'Content-Type: application/http; msgtype=request'),
  response('https://a.de/1', page('Der Fluss stieg.', '<meta property="article:published_time" content="2021-05-03T08:00:00+02:00">'), html),
  response('https://a.de/gone', page('Nicht gefunden.'), 'HTTP/1.1 404 Not Found', html),
  response('https://a.de/picture', Buffer.from([0, 1, 2]), 'Content-Type: image/png'),
  response('https://a.de/2', page('Es hörte auf.'), html),
];
const expected = ['https://a.de/1 2021-05-03T08:00:00+02:00 Ein Titel | Der Fluss stieg.', 'https://a.de/2 Ein Titel | Es hörte auf.'];

test('pages that a server found become articles; the date of the crawl is no date of publication', async () => {
  expect(await read(Buffer.concat(records))).toEqual(expected);
});

test('so do those of packed records, one gzip member each, whatever the file is called', async () => {
  const members = Buffer.concat(records.map((bytes) => gzipSync(bytes)));
  expect(await read(members, 'x.warc.gz')).toEqual(expected);
  expect(await read(members, 'crawl')).toEqual(expected);
});

test('texts of WET become articles', async () => {
  const wet = [record('warcinfo', '', ''), record('conversion', 'https://a.de/1', 'Der Fluss stieg.\n', 'Content-Type: text/plain', 'WARC-Identified-Content-Language: deu,eng'), record('conversion', 'https://a.de/2', 'Es hörte auf.\n', 'Content-Type: text/plain')];
  expect(await read(Buffer.concat(wet.map((bytes) => gzipSync(bytes))), 'x.warc.wet.gz')).toEqual(['https://a.de/1 de Der Fluss stieg. | ', 'https://a.de/2 Es hörte auf. | ']);
});

test('bodies are unpacked, joined and decoded as the headers say; where they lie, the body is what it is', async () => {
  const text = page('Der Fluß stieg.');
  const western = Buffer.from(text, 'latin1');
  const chunked = Buffer.from(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`);
  const answers = [
    response('gzip', gzipSync(text), html, 'Content-Encoding: gzip'),
    response('brotli', brotliCompressSync(Buffer.from(text)), html, 'Content-Encoding: br'),
    response('chunked', chunked, html, 'Transfer-Encoding: chunked'),
    response('latin', western, 'Content-Type: text/html; charset=ISO-8859-1'),
    response('not packed', text, html, 'Content-Encoding: gzip'),
    response('utf-8 after all', text, 'Content-Type: text/html'),
  ];
  expect(await read(Buffer.concat(answers))).toEqual(['gzip', 'brotli', 'chunked', 'latin', 'not packed', 'utf-8 after all'].map((id) => `${id} Ein Titel | Der Fluß stieg.`));
});

test('what is no article is reported with its record, and reading goes on', async () => {
  expect(await read(Buffer.concat([response('https://a.de/0', '', html), records[5]!]))).toEqual(['empty x.warc: record 1: https://a.de/0 has no text', expected[1]]);
  expect(await read(records[0]!)).toEqual(['no-articles x.warc: has no pages and no texts']);
});

test.each([1, 20, 400])('a file that is cut off %d bytes before the end says so, behind what was whole', async (missing) => {
  const whole = Buffer.concat(records);
  const seen = await read(whole.subarray(0, whole.length - 4 - missing));
  expect(seen).toEqual([expected[0], expect.stringMatching(/^damaged x\.warc: is damaged or cut off in record \d$/)]);
});

test.each([['garbage', Buffer.from('x'.repeat(50))], ['garbage without an end', Buffer.alloc(5 << 20, 'x')], ['a wrong length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx')], ['a short length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nx')]])('%s behind a record is reported', async (_what, garbage) => {
  expect(await read(Buffer.concat([records[2]!, garbage]))).toEqual([expected[0], expect.stringMatching(/^damaged x\.warc: is damaged/)]);
});
