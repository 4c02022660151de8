/** Runs the examples inside every fact rule; a rule without them fails. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRules } from '../src/compile/rules.js';
import { checkExamples } from '../src/facts/examples.js';
import { FACT_TYPES } from '../src/facts/types.js';
import { createPipeline } from '../src/pipeline.js';

const rules = readRules(fileURLToPath(new URL('..', import.meta.url)), 'de');
const pipeline = createPipeline({ language: 'de' });

describe('fact rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    expect(checkExamples(rule, (article) => pipeline.analyze(article))).toEqual([]);
  });

  it('cover every fact type; roles are code', () => {
    const covered = new Set([...rules.map((rule) => rule.type), 'role']);
    expect(Object.keys(FACT_TYPES).filter((type) => !covered.has(type))).toEqual([]);
  });

  it('fail when an example does not hold', () => {
    const rule = { ...rules[0]!, hits: [{ text: 'Es regnet.' }], misses: rules[0]!.hits.slice(0, 1).map((hit) => hit.text), wrong: ['Es regnet.'] };
    const problems = checkExamples(rule, (article) => pipeline.analyze(article));
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain('does not fire');
    expect(problems[1]).toContain('fires on');
    expect(problems[2]).toContain('is right now');
  });
});
