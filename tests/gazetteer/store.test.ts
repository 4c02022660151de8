import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeSparse, spread } from '../../src/gazetteer/column.js';
import { openStore, packStore } from '../../src/gazetteer/store.js';
import { unpackStepTables } from '../../src/step-tables.js';

const room = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(room, { recursive: true }));
const path = join(room, 'x.bin');
const sections = { odd: Uint8Array.of(1, 2, 3), grows: Int32Array.of(-4, 5), last: Uint16Array.of(6) };
const bytes = packStore(sections, { grows: 1000 }, { language: 'x' });

test('sections come back as they were, and what grows has its room', () => {
  writeFileSync(path, bytes);
  const { section, notes } = openStore(path);
  expect(notes).toEqual({ language: 'x' });
  expect(section('odd')).toEqual(sections.odd);
  expect(section('last')).toEqual(sections.last);
  const grows = section<Int32Array>('grows');
  expect(grows).toHaveLength(1000);
  expect([...grows.subarray(0, 4)]).toEqual([-4, 5, 0, 0]);
});

test.each([
  ['nothing in it', bytes.subarray(0, 0), 'is not a compiled gazetteer of this version'],
  ['another file', new TextEncoder().encode('id\tname\n'), 'is not a compiled gazetteer of this version'],
  ['half an index', bytes.subarray(0, 20), 'is cut off'],
  ['half of the sections', bytes.subarray(0, bytes.length - 8), 'is cut off'],
])('a file with %s is refused in one line', (_, content, message) => {
  writeFileSync(path, content);
  expect(() => openStore(path)).toThrow(`${path}: ${message}; run "npm run build"`);
});

test('a missing section and a missing file are told', () => {
  writeFileSync(path, bytes);
  expect(() => openStore(path).section('none')).toThrow('has no section "none"; run "npm run build"');
  expect(() => openStore(join(room, 'none.bin'))).toThrow('the compiled gazetteers are missing');
});

test('tables of another version of Node are refused', () => {
  expect(() => unpackStepTables(Uint8Array.of(255, 200, 1))).toThrow('run "npm run build"');
});

test('of several values of a word the last one counts', () => {
  expect([...spread(makeSparse([[3, 1], [1, 2], [3, 4]]), new Uint8Array(5))]).toEqual([0, 2, 0, 4, 0]);
});
