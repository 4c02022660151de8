/** The trace of a run over one text: what was found, and why. */
import type { AnalysisOptions } from './options.js';
import { createPipeline } from './pipeline.js';
import { makeArticle } from './read/article.js';

/** Explains a text, for people. */
export function explain(text: string, options: AnalysisOptions): string {
  const { tokens, mentions, facts } = createPipeline(options).analyze(makeArticle({ id: '-', text }, {
    ...(options.published !== undefined && { published: options.published }),
    ...(options.language !== 'auto' && { language: options.language }),
  }));
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  const lines = [`tokens    ${words.join(' | ')}`];
  for (const { start, end, type, form, by } of mentions) lines.push(`mention   ${text.slice(start, end)}  ${type} ${form}  by ${by}`);
  for (const { type, evidence, rule } of facts) lines.push(`fact      ${type}: ${text.slice(evidence.start, evidence.end)}  by ${rule}`);
  return `${lines.join('\n')}\n`;
}
