import { expect, test } from 'vitest';
import { isInShard, readShard } from '../src/shard.js';

const ids = Array.from({ length: 3000 }, (_, i) => `archive/2020/${i}.txt`);

test('every article is in one share, and the shares are of about one size', () => {
  const shares = [1, 2, 3].map((index) => ids.filter((id) => isInShard(id, { index, count: 3 })));
  expect(shares.flat().sort()).toEqual([...ids].sort());
  for (const share of shares) expect(share.length).toBeGreaterThan(900);
});

test.each([['1/1', { index: 1, count: 1 }], ['2/8', { index: 2, count: 8 }], ['0/2', undefined], ['3/2', undefined], ['1', undefined], ['1/0', undefined]])('%s', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});
