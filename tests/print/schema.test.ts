import { expect, test } from 'vitest';
import { makeRecord } from '../../src/print/record.js';
import { analyzeByHand } from './fixture.js';
import { compileSchema } from './schema.js';

const validate = compileSchema();
const record = makeRecord(analyzeByHand(), { name: 'newsfacts', version: '1.2.3', data: 'abc' }, { text: true, layout: false });

test.each<[string, unknown]>([
  ['a record with everything', record],
  ['an error', { id: 'x', error: { code: 'bad-json', message: 'line 17: is not valid JSON' } }],
  ['an error without an id', { error: { code: 'bad-json', message: 'line 17: is not valid JSON' } }],
])('%s is valid', (_name, value) => {
  expect(validate(structuredClone(value)), JSON.stringify(validate.errors)).toBe(true);
});

test.each<[string, unknown]>([
  ['an unknown field', { ...record, extra: 1 }],
  ['a negative position', { ...record, money: [{ ...record.money[0], start: -1 }] }],
  ['a missing list', { ...record, facts: undefined }],
  ['a date of no known type', { ...record, dates: [{ ...record.dates[0], type: 'DAY' }] }],
  ['a record that is also an error', { ...record, error: { code: 'x', message: 'y' } }],
])('%s is not valid', (_name, value) => {
  expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
});
