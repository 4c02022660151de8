#!/usr/bin/env node
/**
 * `npm run rules -- [type ...]` runs the examples of the rules and prints what fails; exit code 1 when something does.
 * `npm run rules -- --usage FILE...` prints which rules never fire on articles or records (NDJSON), and which are wrong most often.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createExtractor } from '../extractor.js';
import { checkExamples } from '../facts/examples.js';
import { createPipeline } from '../pipeline.js';
import { readRules } from './rules.js';
import { countUsage, printUsage, type UsageLine } from './rule-usage.js';

const args = process.argv.slice(2);
const rules = readRules(fileURLToPath(new URL('../..', import.meta.url)), 'de');
process.exitCode = args[0] === '--usage' ? reportUsage(args.slice(1)) : reportExamples(args);

function reportExamples(types: readonly string[]): number {
  const pipeline = createPipeline({ language: 'de' });
  const wanted = rules.filter((rule) => types.length === 0 || types.includes(rule.type));
  const problems = wanted.flatMap((rule) => checkExamples(rule, (article) => pipeline.analyze(article)));
  for (const problem of problems) console.log(problem);
  console.log(`${wanted.length} rules, ${wanted.reduce((n, rule) => n + rule.hits.length + rule.misses.length, 0)} examples, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

function reportUsage(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('report-rules: --usage wants files: NDJSON, articles ({"id", "text"}, with "facts" where they are known) or records that extract has printed');
    return 2;
  }
  const extractor = createExtractor({ language: 'de' });
  const usage = countUsage(files.flatMap(readLines), rules.map(({ id }) => id), (article) => extractor.extract(article));
  process.stdout.write(printUsage(usage));
  return 0;
}

function readLines(file: string): UsageLine[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as UsageLine);
}
