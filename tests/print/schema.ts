/** The shipped JSON Schema, made strict: in tests, a field it does not name is a mistake. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Validates records; `errors` of the function tell what is wrong. */
export function compileSchema(): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../src/schema.json', import.meta.url), 'utf8'));
  return new Ajv2020({ allErrors: true }).compile(close(schema) as object);
}

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return copy['properties'] === undefined ? copy : { ...copy, additionalProperties: false };
}
