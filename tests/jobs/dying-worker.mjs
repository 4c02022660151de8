/** A worker that dies of articles whose text says so: at the first try, or at every one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'piscina';

export default function analyze(batch) {
  for (const { article } of batch) {
    if (article.text === 'always') process.exit(7);
    if (article.text === 'once' && readFileSync(workerData.memory, 'utf8') === '') {
      writeFileSync(workerData.memory, 'died');
      process.exit(7);
    }
  }
  return { prepared: { records: batch.map(({ article }) => article.id) }, problems: [], articles: batch.length, facts: 0 };
}
