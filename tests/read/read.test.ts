import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../../src/read/decode.js';
import { formatOfContent, formatOfName, inputFormats } from '../../src/read/formats.js';
import { isIsoDate, readDate } from '../../src/read/iso-date.js';
import { splitLines } from '../../src/read/lines.js';
import { readPaths, type InputOptions } from '../../src/read/read.js';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'newsfacts-')); process.chdir(folder); });
afterAll(() => { process.chdir('/'); rmSync(folder, { recursive: true }); });

async function* chunksOf(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part as string);
}

/** Reads paths; articles and failures as short texts, warnings behind them. */
async function read(paths: string[], options: Partial<InputOptions> = {}): Promise<string[]> {
  const warnings: string[] = [];
  const seen: string[] = [];
  const all: InputOptions = { paths, stdin: chunksOf(), warn: (problem) => warnings.push(`warning ${problem.place}: ${problem.message}`), ...options };
  for await (const item of readPaths(all)) {
    if ('article' in item) seen.push(`${item.article.id}${item.article.published ? ` ${item.article.published}` : ''}: ${item.article.text}`);
    else seen.push(`${item.failure.id ?? '?'} ${item.failure.problem.code} ${item.failure.problem.place}: ${item.failure.problem.message}`);
  }
  return [...seen, ...warnings];
}

const format = (name: string) => inputFormats.find((candidate) => candidate.name === name)!;

describe('files', () => {
  test('are read with their path as id', async () => {
    writeFileSync('a.txt', '\ufeffEins.');
    expect(await read(['a.txt', './a.txt'])).toEqual(['a.txt: Eins.', './a.txt: Eins.']);
  });

  test('that cannot be read are reported, and the rest is read', async () => {
    writeFileSync('empty.txt', '');
    writeFileSync('blank.txt', '\n \n');
    writeFileSync('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    writeFileSync('latin.txt', Buffer.from('Eins.\nStra\xc3(e.', 'latin1'));
    expect(await read(['missing.txt', 'empty.txt', 'blank.txt', 'picture.png', 'none-*.txt', 'latin.txt', 'a.txt'])).toEqual([
      '? no-such-file missing.txt: no such file or folder',
      '? empty empty.txt: is empty',
      '? empty blank.txt: is empty',
      '? binary picture.png: is a binary file, not text',
      '? no-such-file none-*.txt: no file matches',
      'latin.txt: Eins.\nStra\ufffd(e.',
      'a.txt: Eins.',
      'warning latin.txt: byte 10 (line 2) is not valid UTF-8; the article was read with replacement marks (\ufffd)',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('without permission are reported', async () => {
    writeFileSync('secret.txt', 'x');
    chmodSync('secret.txt', 0);
    expect(await read(['secret.txt'])).toEqual(['? unreadable secret.txt: no permission to read it']);
  });
});

describe('folders', () => {
  beforeAll(() => {
    for (const path of ['d/b', 'd/a', 'd/a.b', 'd/.hidden', 'd/Z']) mkdirSync(path, { recursive: true });
    for (const path of ['d/a/2.txt', 'd/a/1.txt', 'd/a.txt', 'd/a.b/x.txt', 'd/b/ä.txt', 'd/.hidden/x.txt', 'd/.x.txt', 'd/Z/z.txt']) writeFileSync(path, 'x');
    symlinkSync('..', 'd/b/loop');
    mkdirSync('none/deeper', { recursive: true });
  });
  const expected = ['d/Z/z.txt', 'd/a.b/x.txt', 'd/a.txt', 'd/a/1.txt', 'd/a/2.txt', 'd/b/ä.txt'];

  test.each(['d', 'd/'])('%s is walked in the order of the paths, hidden files and loops left out', async (path) => {
    expect(await read([path])).toEqual(expected.map((file) => `${file}: x`));
    expect(expected).toEqual([...expected].sort());
  });

  test('without articles are reported', async () => {
    expect(await read(['none'])).toEqual(['? no-articles none: no articles in this folder']);
  });

  test('and files may be globs', async () => {
    expect(await read(['d/a/*.txt'])).toEqual(['d/a/1.txt: x', 'd/a/2.txt: x']);
    expect(await read(['d/**/{1,z}.txt'])).toEqual(['d/Z/z.txt: x', 'd/a/1.txt: x']);
  });

  test('a file whose name looks like a glob is a file', async () => {
    writeFileSync('[x].txt', 'x');
    expect(await read(['[x].txt'])).toEqual(['[x].txt: x']);
  });
});

describe('ndjson', () => {
  const lines = [
    '{"id":"1","text":"Eins.","published":"2020-09-14"}',
    '{"id":2,"text":"Zwei."}',
    '',
    '{"text":"Drei."}\r',
    '{"id":"4"}',
    '{"id":"5","text":"Fünf","published":"gestern"}',
    '{"id":"6","text":" "}',
    '[1]',
    '{"id":"8", "text"',
    '{"id":"9","text":"Neun.","title":null,"published":"","language":null}',
    '', '',
  ];
  const expected = [
    '1 2020-09-14: Eins.',
    '2 1999: Zwei.',
    '? bad-json -: line 3: is empty',
    '-:4 1999: Drei.',
    '4 no-text -: line 5: has no "text" (a string is wanted)',
    '5 bad-date -: line 6: "published" is "gestern", which is no date (want YYYY, YYYY-MM or YYYY-MM-DD, with a time or without)',
    '6 empty -: line 7: has an empty "text"',
    '? bad-json -: line 8: is no JSON object',
    '? bad-json -: line 9: is not valid JSON',
    '9 1999: Neun.',
  ];

  test('gives one item per line, in order, whatever the line is', async () => {
    expect(await read(['-'], { stdin: chunksOf(lines.join('\n')), format: format('ndjson'), published: '1999' })).toEqual(expected);
  });

  test('does not depend on how the bytes come', async () => {
    const bytes = Buffer.from(lines.join('\n'));
    for (const size of [1, 2, 7, 64]) {
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      expect(await read(['-'], { stdin: chunksOf(...parts), format: format('ndjson'), published: '1999' })).toEqual(expected);
    }
  });

  test('reports bytes that are not UTF-8', async () => {
    expect(await read(['-'], { stdin: chunksOf(Buffer.from('{"id":"1","text":"Stra\xdfe"}', 'latin1')), format: format('ndjson') }))
      .toEqual(['? bad-encoding -: line 1: is not valid UTF-8; --encoding names another']);
  });
});

describe('json', () => {
  test.each([
    ['{"id":"1",\n"text":"Eins."}', ['1: Eins.']],
    ['[{"id":"1","text":"Eins."},3]', ['1: Eins.', '? bad-json -: item 2: is no JSON object']],
    ['[]', []],
    ['[{"id":', ['? bad-json -: is not valid JSON']],
  ])('%s', async (text, expected) => {
    expect(await read(['-'], { stdin: chunksOf(text), format: format('json') })).toEqual(expected);
  });
});

describe('the format of an input', () => {
  test.each([['a/b.ndjson', 'ndjson'], ['A.JSONL', 'ndjson'], ['x.json', 'json'], ['x.txt', 'text'], ['x', undefined], ['x.dat', undefined]])('%s', (path, name) => {
    expect(formatOfName(path)?.name).toBe(name);
  });

  test.each([
    ['{"id":"1","text":"x"}', 'ndjson'],
    ['\ufeff{"id":"1","text":"x"}\n{"id":"2"', 'ndjson'],
    [`{"id":"1","text":"${'x'.repeat(5000)}`, 'ndjson'],
    ['{\n  "id": "1",\n  "text": "x"\n}', 'json'],
    ['[\n  {"id": "1"}]', 'json'],
    ['Ein Text', 'text'],
    ['{ist} das hier', 'text'],
    ['[Berlin] Der', 'text'],
    ['', 'text'],
  ])('%s', (head, name) => {
    expect(formatOfContent(Buffer.from(head)).name).toBe(name);
  });
});

test.each([
  ['2020', true], ['2020-09', true], ['2020-02-29', true], ['2020-09-14T08:30:00Z', true], ['2020-09-14 08:30', true], ['2020-09-14T08:30:00.123+02:00', true],
  ['2019-02-29', false], ['2020-13', false], ['2020-9', false], ['14.09.2020', false], ['2020-09-14T25:00', false], ['2004017', false], ['', false],
])('isIsoDate(%s)', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test.each([
  ['2020-09-14', '2020-09-14'], ['2020-09-14 08:30:00 +0200', '2020-09-14T08:30:00+0200'], ['14.9.2020', '2020-09-14'], ['14.09.2020, 08:30 Uhr', '2020-09-14T08:30'],
  ['Mon, 14 Sep 2020 08:30:00 GMT', '2020-09-14T08:30:00Z'], ['14 Sep 2020 08:30:00 +0200', '2020-09-14T08:30:00+02:00'], ['Mon, 14 Sep 2020 08:30:00 EST', '2020-09-14T08:30:00'],
  ['31.02.2020', undefined], ['09/14/2020', undefined], ['14 Foo 2020', undefined], ['gestern', undefined],
])('readDate(%s)', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test('splitLines gives back the bytes however they are cut', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.stringMatching(/^[a\n]{0,5}$/)), async (parts) => {
    const lines: string[] = [];
    for await (const line of splitLines(chunksOf(...parts), '-')) lines.push(line.toString());
    const expected = parts.join('').split('\n');
    if (expected.at(-1) === '') expected.pop();
    expect(lines).toEqual(expected);
  }));
});

const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('\ufffd', '\n')) });

test('decodeText finds the first invalid byte', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const good = Buffer.from(before);
    const { invalid } = decodeText(Buffer.concat([Buffer.from('Text: '), good, Buffer.from([0xff]), Buffer.from(after)]), 'x');
    expect(invalid?.byte).toBe(good.length + 6);
  }));
});
