/** What happens to archives and machines: the real program has to end, say what is wrong in one line, and do the rest. */
import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const MB = 1 << 20;

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'newsfacts-bad-'));
  chmodSync(room, 0o755);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A folder of its own for a test. */
function makeDesk(name: string): string {
  const desk = join(room, name);
  mkdirSync(desk);
  return desk;
}

type Seen = { status: number | null; signal: string | null; stdout: string; stderr: string; peak: number };
type Around = { uid?: number; gid?: number; shell?: string; whileRunning?(child: ReturnType<typeof spawn>): void | Promise<void> };

/** Runs the program in a folder; `peak` is the most memory it had, in megabytes, where the system tells. */
async function run(desk: string, args: readonly string[], { shell, whileRunning, ...user }: Around = {}): Promise<Seen> {
  const command = shell === undefined ? [process.execPath, program, ...args] : ['bash', '-c', shell, 'bash', process.execPath, program, ...args];
  const child = spawn(command[0]!, command.slice(1), { cwd: desk, stdio: ['pipe', 'pipe', 'pipe'], ...user });
  child.stdin.on('error', () => {});
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid!)); }, 20);
  const all = Promise.all([readText(child.stdout), readText(child.stderr), once(child, 'close')]);
  if (whileRunning) await whileRunning(child);
  else child.stdin.end();
  const [stdout, stderr, [status, signal]] = await all;
  clearInterval(watch);
  return { status: status as number | null, signal: signal as string | null, stdout, stderr, peak };
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const records = (stdout: string) => stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { article?: { id: string }; id?: string; error?: { code: string; message: string } });

/** All complaints are lines of the program, and none is about itself. */
function expectComplaints(stderr: string): string[] {
  const lines = stderr.split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => !line.startsWith('extract: '))).toEqual([]);
  expect(lines.filter((line) => line.includes('cannot be analyzed') || line.includes('at file:'))).toEqual([]);
  return lines;
}

describe('inputs that are broken in any way', () => {
  const article = 'Streit um den Hafen\n\nHamburg (dpa) - Der Senat der Stadt sagte dem Betreiber am Montag 1,5 Millionen Euro zu. „Wir bauen“, sagte Bürgermeister Peter Brotzel.\n';
  const good: readonly (readonly [string, string])[] = [
    ['.txt', article],
    ['.html', `<!doctype html><html lang="de"><head><title>Streit</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Streit","datePublished":"2021-05-03"}</script></head><body><article><h1>Streit</h1><p>${article}</p></article></body></html>`],
    ['.xml', `<?xml version="1.0"?><rss version="2.0"><channel><language>de</language><item><guid>1</guid><title>Streit</title><pubDate>Mon, 03 May 2021 08:00:00 +0200</pubDate><description><![CDATA[<p>${article}</p>]]></description></item></channel></rss>`],
    ['.json', JSON.stringify([{ id: '1', text: article, published: '2021-05-03' }, { id: '2', text: article }])],
    ['.ndjson', `${JSON.stringify({ id: '1', text: article })}\n${JSON.stringify({ uri: 'u', body_text: article })}\n`],
    ['.csv', `id,text,published\n1,"${article}",2021-05-03\n`],
    ['.md', `---\ntitle: Streit\ndate: 2021-05-03\n---\n# Streit\n\n*${article}*\n`],
    ['.warc', `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://a.de/1\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(article)}\r\n\r\n${article}\r\n\r\n`],
  ];
  /** A good file with some of its bytes gone, doubled, or replaced by others. */
  const mutated = fc.record({
    file: fc.constantFrom(...good),
    edits: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constantFrom('<', '>', '"', '{', '[', '\n', '&', '\0', '\ufeff', 'é', '—').map((sign) => new TextEncoder().encode(sign))) }), { minLength: 1, maxLength: 6 }),
    packed: fc.boolean(),
  }).map(({ file: [ending, text], edits, packed }) => {
    let bytes = packed ? gzipSync(text) : Buffer.from(text);
    for (const { at, cut, put } of edits) {
      const place = Math.floor(at * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
    }
    return { ending: packed ? `${ending}.gz` : ending, bytes };
  });
  const noise = fc.record({ ending: fc.constantFrom('', '.txt', '.html', '.xml', '.json', '.ndjson', '.csv', '.md', '.warc', '.gz', '.zst'), bytes: fc.uint8Array({ minLength: 1, maxLength: 2000 }) });

  test.each([['mutated files', mutated, 300], ['random bytes', noise, 150]] as const)('%s end in records and complaints, the same for any number of threads', async (name, arbitrary, count) => {
    const desk = makeDesk(name);
    const files = fc.sample(arbitrary as fc.Arbitrary<{ ending: string; bytes: Uint8Array }>, { numRuns: count, seed: 20210503 });
    for (const [i, { ending, bytes }] of files.entries()) writeFileSync(join(desk, `${String(i).padStart(3, '0')}${ending}`), bytes);
    const one = await run(desk, ['.', '--format', 'ndjson', '--jobs', '1']);
    expect(one.status).toBe(1);
    expectComplaints(one.stderr);
    // Each file has left something: a record, an error in the stream, or a complaint.
    const told = new Set([...records(one.stdout).map((record) => record.article?.id ?? record.id ?? ''), ...one.stderr.split('\n')].join('\n').match(/\b\d{3}(?=[.:\n])/g));
    if (name === 'random bytes') expect(told.size).toBe(count);
    expect(await run(desk, ['.', '--format', 'ndjson', '--jobs', '2'])).toMatchObject({ status: 1, stdout: one.stdout, stderr: one.stderr });
  });

  test('files cut off while they were packed or copied', async () => {
    const desk = makeDesk('cut');
    const whole = gzipSync(Array.from({ length: 300 }, (_, i) => JSON.stringify({ id: `${i}`, text: `${article} ${i * 7919}` })).join('\n'));
    for (const [i, at] of fc.sample(fc.integer({ min: 2, max: whole.length - 1 }), { numRuns: 25, seed: 7 }).entries()) writeFileSync(join(desk, `${i}.ndjson.gz`), whole.subarray(0, at));
    const { status, stderr, stdout } = await run(desk, ['.', '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(expectComplaints(stderr).filter((line) => line.endsWith('is damaged or cut off (gzip)'))).toHaveLength(25);
    expect(records(stdout).length).toBeGreaterThan(300);
  });
});

describe('bombs', () => {
  test('entities of XML are not expanded, and what is deep is no recursion', async () => {
    const desk = makeDesk('xml');
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    writeFileSync(join(desk, 'laughs.xml'), `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><channel><item><guid>1</guid><description>Es regnet. &l10;</description></item></channel></rss>`);
    writeFileSync(join(desk, 'outside.xml'), '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss><channel><item><guid>2</guid><description>Es regnet. &secret;</description></item></channel></rss>');
    writeFileSync(join(desk, 'deep.html'), `<html><body>${'<div>'.repeat(20_000)}<p>Es regnet in Hamburg.</p>`);
    writeFileSync(join(desk, 'deep.xml'), `<?xml version="1.0"?><rss><channel><item><guid>3</guid><description>Es regnet.${'<b>'.repeat(20_000)}</description></item></channel></rss>`);
    writeFileSync(join(desk, 'deep.json'), `${'['.repeat(200_000)}`);
    const { stdout, stderr, peak } = await run(desk, ['.', '--format', 'ndjson', '--include-text', '--language', 'de']);
    expectComplaints(stderr);
    expect(stdout).not.toContain('haha');
    expect(stdout).not.toContain('root:');
    expect(peak).toBeLessThan(700);
  });

  test.each([['text', 'bomb.txt.gz'], ['a line', 'bomb.ndjson.gz']])('%s that unpacks to more than anybody wrote is given up', async (_what, name) => {
    const desk = makeDesk(name);
    const member = gzipSync(Buffer.alloc(4 * MB, 'a'));
    writeFileSync(join(desk, name), Buffer.concat(Array.from({ length: 250 }, () => member)));
    writeFileSync(join(desk, 'z.txt'), 'Angela Merkel reiste nach Paris.');
    const { status, stdout, stderr, peak } = await run(desk, ['.', '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(expectComplaints(stderr)).toEqual([expect.stringMatching(/^extract: \S+: (?:is larger than|has a line of more than) \d+ MB/)]);
    expect(records(stdout).map(({ article }) => article?.id)).toEqual(['./z.txt']);
    expect(peak).toBeLessThan(900);
  });

  test.each(['one.ndjson', 'one.txt'])('100 MB on one line are turned down: %s', async (name) => {
    const desk = makeDesk(name);
    const file = createWriteStream(join(desk, name));
    const piece = 'Der Senat der Stadt sagte dem Betreiber am Montag 1,5 Millionen Euro zu. '.repeat(14_000);
    if (name.endsWith('json')) file.write('{"id":"1","text":"');
    for (let i = 0; i < 100; i++) if (!file.write(piece)) await once(file, 'drain');
    file.end(name.endsWith('json') ? '"}\n{"id":"2","text":"Angela Merkel reiste nach Paris."}\n' : '');
    await once(file, 'close');
    const { status, stdout, stderr, peak } = await run(desk, [name, '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(expectComplaints(stderr)).toEqual([expect.stringMatching(/^extract: .*larger than \d+ MB/)]);
    if (name.endsWith('json')) expect(records(stdout).map((record) => record.id ?? record.article?.id)).toEqual(['1', '2']);
    expect(peak).toBeLessThan(900);
  });
});

describe('folders', () => {
  test('of many tiny files, deep ones, and links in circles are walked to their end', async () => {
    const desk = makeDesk('many');
    for (let i = 0; i < 3000; i++) writeFileSync(join(desk, `${i}.txt`), `Es regnet ${i}.`);
    let deep = desk;
    for (let i = 0; i < 200; i++) mkdirSync(deep = join(deep, 'd'));
    writeFileSync(join(deep, 'last.txt'), 'Es regnet.');
    symlinkSync('..', join(desk, 'd/up'));
    symlinkSync('self', join(desk, 'self'));
    const { status, stdout, stderr } = await run(desk, ['.', '--table', 'articles', '--columns', 'id', '--format', 'csv']);
    expect(stdout.split('\n').filter((line) => line.endsWith('.txt'))).toHaveLength(3001);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'extract: ./self: is a symbolic link that leads in a circle\n' });
  });

  test.each(['1', '2'])('whose files vanish, grow and shrink while they are read: nothing is lost silently (--jobs %s)', async (jobs) => {
    const desk = makeDesk(`vanishing-${jobs}`);
    mkdirSync(join(desk, 'a'));
    const names = Array.from({ length: 1500 }, (_, i) => join(desk, `a/${String(i).padStart(4, '0')}.txt`));
    for (const name of names) writeFileSync(name, 'Angela Merkel sagte der Stadt am Montag 1,5 Millionen Euro zu. '.repeat(20));
    const { status, stdout, stderr } = await run(desk, ['a', '--format', 'ndjson', '--jobs', jobs], {
      whileRunning(child) {
        child.stdin!.end();
        child.stdout!.once('data', () => {
          for (const [i, name] of names.entries()) if (i % 3 === 0) rmSync(name);
          else if (i % 3 === 1) writeFileSync(name, i % 2 === 0 ? '' : 'Es regnet. '.repeat(1000));
        });
      },
    });
    const complaints = expectComplaints(stderr);
    expect(status).toBe(complaints.length === 0 ? 0 : 1);
    expect(complaints.length).toBeGreaterThan(0);
    expect(records(stdout).length + complaints.length).toBe(1500);
  });

  const nobody = 65534;
  test.skipIf(process.getuid?.() !== 0)('and files without permission are named, and the others are read (as another user than root)', async ({ skip }) => {
    const desk = makeDesk('secret');
    const asNobody = { uid: nobody, gid: nobody };
    // The package itself may lie where nobody else can read it.
    if ((await run(desk, ['--version'], asNobody)).status !== 0) skip();
    mkdirSync(join(desk, 'in/closed'), { recursive: true });
    for (const name of ['a.txt', 'b.txt', 'closed/c.txt']) writeFileSync(join(desk, 'in', name), 'Angela Merkel reiste nach Paris.');
    chmodSync(join(desk, 'in/a.txt'), 0o000);
    chmodSync(join(desk, 'in/closed'), 0o000);
    const { status, stdout, stderr } = await run(desk, ['in', '--format', 'ndjson'], asNobody);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'extract: in/a.txt: no permission to read it\nextract: in/closed: no permission to read it\n' });
    expect(records(stdout).map(({ article }) => article?.id)).toEqual(['in/b.txt']);
    expect(await run(desk, ['in/b.txt', '--output', 'out.csv'], asNobody)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^extract: out\.csv: cannot be written \(EACCES\)\n$/) });
  });
});

describe('an output that is full', () => {
  const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, text: `Angela Merkel sagte der Stadt am Montag ${i} Millionen Euro zu.` })).join('\n');

  // Files of more than so many blocks cannot be written: the disk is full for this process.
  test.each(['csv', 'ndjson', 'json', 'sqlite', 'duckdb', 'parquet', 'html'])('of %s: exit code 2, one line, and no file that looks whole', async (format) => {
    const desk = makeDesk(`full-${format}`);
    writeFileSync(join(desk, 'n.ndjson'), lines);
    const { status, stderr } = await run(desk, ['n.ndjson', '--format', format, '--output', `out.${format}`, '--jobs', '1'], { shell: "trap '' XFSZ; ulimit -f 8; exec \"$@\"" });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^extract: out\\.${format}: cannot be written.*\\n$`));
    expect(existsSync(join(desk, `out.${format}`))).toBe(false);
    expect(readdirSync(desk)).toEqual(['n.ndjson']);
  });

  test.each(['csv', 'ndjson'])('standard output, %s', async (format) => {
    const desk = makeDesk(`full-stdout-${format}`);
    writeFileSync(join(desk, 'n.ndjson'), lines);
    for (const jobs of ['1', '2']) {
      expect(await run(desk, ['n.ndjson', '--format', format, '--jobs', jobs], { shell: 'exec "$@" > /dev/full' })).toMatchObject({ status: 2, stderr: 'extract: standard output: cannot be written (ENOSPC)\n' });
    }
  });
});

describe('an interrupt', () => {
  test.each([['SIGINT', 130, '1'], ['SIGINT', 130, '2'], ['SIGTERM', 143, '1'], ['SIGTERM', 143, '2']] as const)('%s ends the run with %d and leaves no partial file (--jobs %s)', async (signal, code, jobs) => {
    const desk = makeDesk(`${signal}-${jobs}`);
    const { status } = await run(desk, ['--input-format', 'ndjson', '--format', 'ndjson', '--output', 'out.ndjson', '--jobs', jobs], {
      async whileRunning(child) {
        const line = `${JSON.stringify({ id: 'a', text: 'Angela Merkel sagte der Stadt am Montag 2 Millionen Euro zu.' })}\n`;
        const feed = setInterval(() => child.stdin!.write(line.repeat(20)), 10);
        for (let i = 0; i < 500 && !existsSync(join(desk, 'out.ndjson.part')); i++) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 200));
        child.kill(signal);
        await once(child, 'exit');
        clearInterval(feed);
      },
    });
    expect(status).toBe(code);
    expect(readdirSync(desk)).toEqual([]);
  });
});
