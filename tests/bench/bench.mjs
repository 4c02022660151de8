/**
 * `npm run bench`: speed of the whole pipeline beside simpler things on the same text in the same run; start-up beside bare Node; growth over
 * input and gazetteer. Machines are noisy: read the ratios. `npm run bench -- FILE.ndjson` measures on articles of your own ({"text": ...} a line).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createExtractor } from '../../dist/index.js';
import { makeArticles } from './text.mjs';

const ROUNDS = 5;
const MB = 1e6;
const binary = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'));

const given = process.argv[2];
const articles = given ? readFileSync(given, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line)) : makeArticles(4 * MB);
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const file = join(folder, 'articles.txt');
writeFileSync(file, articles.map(({ text }) => text).join('\n'));

/** Best time of some rounds, in seconds. */
function best(rounds, run) {
  let seconds = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = process.hrtime.bigint();
    run();
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return seconds;
}

const row = (name, value, ratio) => console.log(`${name.padEnd(46)}${value.padStart(12)}${ratio.padStart(10)}`);
const speed = (size, seconds) => `${(size / MB / seconds).toFixed(2)} MB/s`;

console.log(`${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}; ${articles.length} articles, ${(bytes / MB).toFixed(1)} MB\n`);

const extractor = createExtractor({ language: 'de' });
const runAll = () => articles.forEach(({ text, published }) => extractor.extract({ text, published }));
const split = best(ROUNDS, () => readFileSync(file, 'utf8').split(/\s+/).length);
runAll(); // warm
const full = best(ROUNDS, runAll);
const sample = articles.slice(0, 5);
const sampleBytes = sample.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const wink = winkNlp(winkModel);
// Peers do less, and all but chrono's German dates are made for English: what counts is the time they take over the same text.
const peers = [
  ['compromise, people places organizations', ({ text }) => nlp(text).topics().out('array')],
  ['wink-nlp, sentences and entities', ({ text }) => wink.readDoc(text).entities().out()],
  ['chrono-node, German dates', ({ text, published }) => chrono.de.parse(text, published ? new Date(published) : undefined)],
];
row('throughput, one thread', 'speed', 'x split');
row('read the text and split(/\\s+/)', speed(bytes, split), '1');
row('newsfacts, everything to the record', speed(bytes, full), (split / full).toFixed(3));
for (const [name, run] of peers) {
  run(sample[0]); // warm
  const seconds = best(1, () => sample.forEach(run));
  row(name, speed(sampleBytes, seconds), (split / bytes / (seconds / sampleBytes)).toFixed(5));
}

const process_ = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const bare = best(12, () => process_('-e', '0'));
console.log();
row('start-up, whole process', 'ms', 'x node');
row('node -e 0', (bare * 1000).toFixed(0), '1');
for (const [name, args] of [['extract --version', ['--version']], ['extract seeds/ --format csv', [seeds, '--format', 'csv']]]) {
  const seconds = best(12, () => process_(binary, ...args));
  row(name, (seconds * 1000).toFixed(0), (seconds / bare).toFixed(2));
}

console.log();
row('growth with the input', 'speed', 'x 1 MB');
const one = makeArticles(MB, 11);
const perMegabyte = best(3, () => one.forEach(({ text }) => extractor.extract({ text })));
row('1 MB in small articles', speed(MB, perMegabyte), '1');
for (const size of [1, 10]) {
  const text = makeArticles(size * MB, 11).map((article) => article.text).join('\n');
  const seconds = best(1, () => extractor.extract({ text }));
  row(`${size} MB in one article`, speed(size * MB, seconds), (seconds / size / perMegabyte).toFixed(2));
}
for (const [name, piece] of [['the letter a', 'a'], ['commas', ','], ['opening quotes', '„'], ['digits', '7'], ['capitalised words', 'Xabo '], ['capital letters', 'A'], ['compounds', 'Quasten-'], ['given names', 'Peter '], ['legal forms', 'AG & '], ['words of saying', 'sagte er, dass '], ['parts of dates', '5. und '], ['parts of numbers', '1.']]) {
  const text = piece.repeat(Math.floor(MB / piece.length));
  const seconds = best(1, () => extractor.extract({ text }));
  row(`1 MB of ${name}`, speed(MB, seconds), (seconds / perMegabyte).toFixed(2));
}

console.log();
row('growth with the gazetteer', 'speed', 'x 10^4');
let first;
for (const rows of [1e4, 1e5, 1e6]) {
  const table = join(folder, `${rows}.tsv`);
  writeFileSync(table, `name\ttype\n${Array.from({ length: rows }, (_, i) => `Firma ${(i * 7919 + 104729).toString(36).replace(/\d/g, (d) => 'ghijklmnop'[d])}${i % 7 === 0 ? ' Süd' : ''}\torganization\n`).join('')}`);
  const own = createExtractor({ language: 'de', gazetteers: [table] });
  const run = () => one.forEach(({ text }) => own.extract({ text }));
  run();
  const seconds = best(3, run);
  first ??= seconds;
  row(`${rows.toLocaleString('en')} rows more`, speed(MB, seconds), (seconds / first).toFixed(2));
}
rmSync(folder, { recursive: true });
