/** `extract check`: cuts every span of a record out of its text again, and compares. */
import { readInputOptions, readAnalysisOptions } from '../options.js';
import { wrongCall } from '../parse-flags.js';
import type { ExtractRecord } from '../print/record.js';
import type { Article } from '../model.js';
import type { Problem } from '../problem.js';
import { readPaths } from '../read/read.js';
import type { RunCommand } from './command.js';
import { readObjects } from './read-records.js';

export const check: RunCommand = async ({ operands, values }, { stdin, stdout, report }) => {
  const [path, ...inputs] = operands;
  if (path === undefined) throw wrongCall('check: a file of records is wanted, as --format ndjson writes it');
  const articles = inputs.length === 0 ? undefined : readPaths({ ...readInputOptions(inputs, values, readAnalysisOptions(values)), stdin, warn: () => {} });
  let [records, spans, wrong] = [0, 0, 0];
  const complain = (problem: Problem) => {
    wrong++;
    report(problem);
  };
  for await (const line of readObjects(path, stdin)) {
    if ('problem' in line) complain(line.problem);
    else if (!('error' in line.value)) {
      const record = line.value as unknown as ExtractRecord;
      records++;
      const text = record.article?.text ?? (await findArticle(articles, record.article?.id))?.text;
      if (text === undefined) complain({ code: 'no-text', place: `${line.place}: ${record.article?.id}`, message: `has no text to compare with; ${articles ? 'its article is not among the inputs, or not in this order' : 'name the articles behind the records, or write records with --include-text'}` });
      else spans += checkRecord(record, text, (message) => complain({ code: 'wrong-span', place: `${line.place}: ${record.article.id}`, message }));
    }
  }
  stdout.write(`${records} ${records === 1 ? 'record' : 'records'}, ${spans} spans, ${wrong === 0 ? 'all right' : `${wrong} wrong`}\n`);
  return wrong === 0;
};

/** Reads on until the article comes: records stand in the order of the articles they were made from. */
async function findArticle(articles: ReturnType<typeof readPaths> | undefined, id: string): Promise<Article | undefined> {
  if (!articles) return undefined;
  for (let next = await articles.next(); !next.done; next = await articles.next()) {
    if ('article' in next.value && next.value.article.id === id) return next.value.article;
  }
  return undefined;
}

/** Compares all spans of a record with its text; returns how many there are. */
export function checkRecord(record: ExtractRecord, text: string, complain: (message: string) => void): number {
  const characters = [...text];
  const names = new Set(record.entities.map(({ id }) => id));
  let spans = 0;
  if (record.article.characters !== characters.length) complain(`article.characters is ${record.article.characters}, but the text has ${characters.length}`);
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (path !== 'article' && 'start' in value && 'end' in value && 'text' in value) {
      spans++;
      const { start, end, text } = value as { start: number; end: number; text: string };
      const there = characters.slice(start, end).join('');
      if (there !== text) complain(`${path}: "${shorten(text)}" is not at ${start}-${end}, where "${shorten(there)}" is`);
    }
    if ('entity' in value && !names.has(value.entity as string)) complain(`${path}: there is no entity "${String(value.entity)}"`);
    for (const [key, child] of Object.entries(value)) walk(child, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  };
  walk({ ...record, entities: [] }, '');
  return spans;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
