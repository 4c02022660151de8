/** The rule files of a language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUnique, parseRules } from '../facts/read-rules.js';
import type { Rule } from '../facts/rules.js';
import type { Tables } from './tables.js';

/** All rules under src/lang/<language>/facts, with their examples. Throws FatalProblem on a broken one. */
export function readRules(root: string, language: string, tables?: Tables): Rule[] {
  const folder = join(root, 'src/lang', language, 'facts');
  const rules: Rule[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    tables?.include(text);
    rules.push(...parseRules(text, `src/lang/${language}/facts/${file}`, language, file.replace(/\.yaml$/, '')));
  }
  checkUnique(rules, (rule) => rule.id);
  return rules;
}

/** The rules without their examples, which only the tests need. */
export function withoutExamples(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => ({ ...rule, hits: [], misses: [], wrong: [] }));
}
