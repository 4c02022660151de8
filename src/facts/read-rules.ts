/** Rule files (YAML) -> rules, with the line of each for messages. Used by the compiler and for `--rules FILE`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FatalProblem } from '../problem.js';
import { readRule, type Rule } from './rules.js';
import { isFactType } from './types.js';

/** The YAML library takes longer to load than the seed article to read: only those who read rules load it. */
const loadYaml = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

/**
 * Rules of a text. A file named for a fact type holds rules by key; a user's file may hold several types: { funding: { key: ... } }.
 * Throws FatalProblem with file and line.
 */
export function parseRules(text: string, label: string, prefix: string, fileType?: string): Rule[] {
  const { isMap, isScalar, LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const error = document.errors[0];
  if (error) throw new FatalProblem({ code: 'bad-rule', place: `${label}:${lines.linePos(error.pos[0]).line}`, message: error.message.split('\n')[0]! });
  if (document.contents === null) return [];
  if (!isMap(document.contents)) throw new FatalProblem({ code: 'bad-rule', place: label, message: 'holds no rules (want "name: { verb: ..., slots: ... }")' });
  const rules: Rule[] = [];
  const add = (type: string, map: unknown) => {
    if (!isMap(map)) throw new FatalProblem({ code: 'bad-rule', place: label, message: `"${type}" holds no rules` });
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const offset = isScalar(pair.key) && pair.key.range ? pair.key.range[0] : 0;
      const value = (pair.value as { toJS(doc: unknown): unknown } | null)?.toJS(document);
      rules.push(readRule(`${prefix}/${type}/${key}`, type, value, `${label}:${lines.linePos(offset).line}`));
    }
  };
  if (fileType !== undefined) add(fileType, document.contents);
  else {
    for (const pair of document.contents.items) {
      const type = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isFactType(type)) {
        const offset = isScalar(pair.key) && pair.key.range ? pair.key.range[0] : 0;
        throw new FatalProblem({ code: 'bad-rule', place: `${label}:${lines.linePos(offset).line}`, message: `"${type}" is no fact type` });
      }
      add(type, pair.value);
    }
  }
  return rules;
}

/** A user's rule file. */
export function readRuleFile(path: string): Rule[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new FatalProblem({ code: 'no-such-rules', place: path, message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})` });
  }
  return parseRules(text, path, 'user');
}

/** Fails on two rules with one id. */
export function checkUnique(rules: readonly Rule[], label: (rule: Rule) => string): void {
  const seen = new Map<string, Rule>();
  for (const rule of rules) {
    const other = seen.get(rule.id);
    if (other) throw new FatalProblem({ code: 'bad-rule', place: label(rule), message: `${rule.id}: there are two rules of this name` });
    seen.set(rule.id, rule);
  }
}
