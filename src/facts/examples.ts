/** Runs the examples that a rule brings: its hits must fire with the slots they name, its misses must not, its known wrongs must still be wrong. */
import type { Analysis, Article, Fact } from '../model.js';
import type { Rule, RuleExample } from './rules.js';

type Analyze = (article: Article) => Analysis;

const PLAIN_KEYS = new Set(['text', 'published', 'title']);

/** What is wrong with a rule's examples, one line each; empty when all is well. */
export function checkExamples(rule: Rule, analyze: Analyze): string[] {
  const problems: string[] = [];
  if (rule.hits.length === 0) problems.push(`${rule.id}: has no hit`);
  if (rule.misses.length === 0) problems.push(`${rule.id}: has no miss`);
  for (const hit of rule.hits) {
    const failure = hitFailure(rule, hit, analyze);
    if (failure !== undefined) problems.push(`${rule.id}: "${hit.text}": ${failure}`);
  }
  for (const miss of rule.misses) {
    const example = typeof miss === 'string' ? { text: miss } : miss;
    const fact = factsOf(rule, example, analyze).facts[0];
    if (fact) problems.push(`${rule.id}: fires on "${example.text}"`);
  }
  for (const wrong of rule.wrong) {
    const example = typeof wrong === 'string' ? { text: wrong } : wrong;
    const works = typeof wrong === 'string' ? factsOf(rule, example, analyze).facts.length === 0 : hitFailure(rule, wrong, analyze) === undefined;
    if (works) problems.push(`${rule.id}: "${example.text}" is right now: move it to ${typeof wrong === 'string' ? 'misses' : 'hits'}`);
  }
  return problems;
}

function factsOf(rule: Rule, example: RuleExample, analyze: Analyze): { facts: Fact[]; analysis: Analysis } {
  const analysis = analyze({ id: rule.id, text: example.text, language: 'de', ...(example.published !== undefined && { published: example.published }) });
  return { analysis, facts: analysis.facts.filter((fact) => fact.rule === rule.id) };
}

function hitFailure(rule: Rule, hit: RuleExample, analyze: Analyze): string | undefined {
  const { analysis, facts } = factsOf(rule, hit, analyze);
  if (facts.length === 0) return 'does not fire';
  let failure: string | undefined;
  for (const fact of facts) {
    failure = undefined;
    for (const [key, expected] of Object.entries(hit)) {
      if (PLAIN_KEYS.has(key) || expected === undefined) continue;
      const actual = valueOf(fact, key, analysis);
      const right = key === 'topic' || key === 'evidence' ? String(actual ?? '').includes(String(expected)) : String(actual) === String(expected);
      if (!right) failure ??= `${key} is "${actual ?? 'empty'}", want "${expected}"`;
    }
    if (failure === undefined) return undefined;
  }
  return failure;
}

/** A slot as the fact table shows it. */
export function valueOf(fact: Fact, key: string, analysis: Analysis): string | number | undefined {
  const { article } = analysis;
  switch (key) {
    case 'subject':
    case 'object':
    case 'place':
    case 'source': {
      const participant = fact[key];
      return participant && (participant.name ?? article.text.slice(participant.start, participant.end));
    }
    case 'amount':
      return fact.amount === undefined ? undefined : analysis.money[fact.amount]!.amount;
    case 'currency':
      return fact.amount === undefined ? undefined : analysis.money[fact.amount]!.currency;
    case 'quantity':
      return fact.quantity === undefined ? undefined : analysis.quantities[fact.quantity]!.value;
    case 'date':
      return fact.date === undefined ? undefined : analysis.dates[fact.date]!.value;
    case 'topic':
      return fact.topic && article.text.slice(fact.topic.start, fact.topic.end);
    default:
      return fact[key as 'subtype' | 'polarity' | 'modality' | 'type'];
  }
}
