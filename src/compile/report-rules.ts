/** `npm run rules [type ...]`: runs the examples of the rules and prints what fails; exit code 1 when something does. */
import { fileURLToPath } from 'node:url';
import { checkExamples } from '../facts/examples.js';
import { createPipeline } from '../pipeline.js';
import { readRules } from './rules.js';

const types = process.argv.slice(2);
const pipeline = createPipeline({ language: 'de' });
const rules = readRules(fileURLToPath(new URL('../..', import.meta.url)), 'de').filter((rule) => types.length === 0 || types.includes(rule.type));
const problems = rules.flatMap((rule) => checkExamples(rule, (article) => pipeline.analyze(article)));
for (const problem of problems) console.log(problem);
console.log(`${rules.length} rules, ${rules.reduce((n, rule) => n + rule.hits.length + rule.misses.length, 0)} examples, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
