/** A worker that dies of articles whose text says so: at the first try, or at every one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'piscina';

export default function analyze(batch) {
  const texts = batch.map(({ article, file }) => (article ? article.text : file));
  for (const text of texts) {
    if (text === 'broken') return { fatal: { code: 'no-data', place: '', message: 'no data' } };
    if (text.includes('always')) process.exit(7);
    if (text === 'once' && readFileSync(workerData.memory, 'utf8') === '') {
      writeFileSync(workerData.memory, 'died');
      process.exit(7);
    }
  }
  return { prepared: { records: batch.map(({ article }) => article.id) }, problems: [], counts: { articles: batch.length, facts: 0, skipped: 0, bytes: 0, files: 0 } };
}
