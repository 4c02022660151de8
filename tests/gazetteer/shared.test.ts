import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPath } from '../../src/gazetteer/load.js';
import { shareStore } from '../../src/gazetteer/store.js';
import { createPipeline } from '../../src/pipeline.js';

test('what threads share is not written to, neither by names of the user nor by words of an article', () => {
  const table = join(mkdtempSync(join(tmpdir(), 'newsfacts-')), 'names.tsv');
  writeFileSync(table, 'name\ttype\nXabine Quorzel\tperson\nZorgwitz\tplace\n');
  const data = shareStore(dataPath('de.bin'));
  const before = Buffer.from(new Uint8Array(data.buffer));
  const pipeline = createPipeline({ data, gazetteers: [table] });
  const names = (text: string) => pipeline.analyze({ id: 'a', text, language: 'de' }).mentions.map(({ start, end }) => text.slice(start, end));
  expect(names('Xabine Quorzel reiste mit den Glorbifanten nach Zorgwitz.')).toEqual(['Xabine Quorzel', 'Zorgwitz']);
  expect(names('Angela Merkel lobte den Quatzelbecher und die Firma Brumzel GmbH in Hamburg.')).toContain('Angela Merkel');
  expect(before.equals(Buffer.from(data.buffer))).toBe(true);
});
