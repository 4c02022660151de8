import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { BatchItem } from '../../src/jobs/batch.js';
import { makeOrderedQueue } from '../../src/jobs/ordered.js';
import type { Task } from '../../src/jobs/outcome.js';
import { openPool } from '../../src/jobs/pool.js';

const article = (id: string, text: string) => ({ article: { id, text, language: 'de' } });

/** The articles of a file are its lines. */
async function* open(item: BatchItem): AsyncGenerator<Task> {
  if ('file' in item) for (const [i, text] of item.file.split('\n').entries()) yield article(`line ${i}`, text);
  else if (!('part' in item)) yield item;
}

async function runWith(texts: readonly string[], batch: readonly BatchItem[] = texts.map((text, i) => article(`a${i}`, text))): Promise<unknown> {
  const memory = join(mkdtempSync(join(tmpdir(), 'newsfacts-')), 'memory');
  writeFileSync(memory, '');
  const pool = openPool({ jobs: 2, worker: new URL('./dying-worker.mjs', import.meta.url), workerData: { memory }, prepare: (records) => ({ records }), open });
  try {
    const results = await pool.run(batch);
    return results.flatMap(({ prepared, problems }) => [...('records' in prepared ? prepared.records : []), ...problems.map(({ code, place }) => `${code} ${place}`)]);
  } finally {
    await pool.close();
  }
}

test('articles of a worker that died once are done by another', async () => {
  expect(await runWith(['x', 'once', 'x'])).toEqual(['a0', 'a1', 'a2']);
});

test('an article that kills every worker is reported, the others are done', async () => {
  expect(await runWith(['x', 'always', 'x'])).toMatchObject(['a0', { id: 'a1', error: { code: 'worker-died' } }, 'worker-died a1', 'a2']);
});

test('of a file that kills workers, only the article that does it is lost', async () => {
  expect(await runWith([], [{ file: 'x\nalways\nx', size: 1 }])).toMatchObject(['line 0', { id: 'line 1', error: { code: 'worker-died' } }, 'worker-died line 1', 'line 2']);
});

test('why workers cannot start is told, once', async () => {
  await expect(runWith(['x', 'broken', 'x'])).rejects.toThrow('no data');
});

test('what is done at the same time is taken in order, and no more is begun than fits', async () => {
  let [underWay, most] = [0, 0];
  const taken: number[] = [];
  const queue = makeOrderedQueue(3, async (n: number) => {
    most = Math.max(most, ++underWay);
    await wait(n % 3 === 0 ? 20 : 1);
    return n;
  }, async (n) => {
    await wait(1);
    underWay--;
    taken.push(n);
  });
  for (let n = 0; n < 20; n++) await queue.push(n);
  await queue.drain();
  expect(taken).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBe(3);
});

test('after a failure nothing is taken, and who pushes hears of it', async () => {
  const taken: number[] = [];
  const queue = makeOrderedQueue(2, async (n: number) => n, (n) => {
    if (n === 1) throw new Error('full');
    taken.push(n);
  });
  await expect((async () => {
    for (let n = 0; n < 10; n++) await queue.push(n);
    await queue.drain();
  })()).rejects.toThrow('full');
  await expect(queue.drain()).rejects.toThrow('full');
  expect(taken).toEqual([0]);
});
