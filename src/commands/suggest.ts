/**
 * `extract suggest`: the frequent names that stand in no table, with where they occur, as a table to fill in and give back by --gazetteer.
 * A name is what the rules took for one without knowing it, and a word in capitals that neither lexicon nor tables have.
 */
import { createExtractor } from '../extractor.js';
import { loadLanguage } from '../gazetteer/load.js';
import { UnknownWords } from '../lang/de/unknown.js';
import { Gap, TokenKind, type Article, type Tokens } from '../model.js';
import { readAnalysisOptions, readInputOptions } from '../options.js';
import { wrongCall } from '../parse-flags.js';
import { countCodePoints } from '../print/code-points.js';
import type { ExtractRecord } from '../print/record.js';
import { ArticleProblem } from '../problem.js';
import { readPaths } from '../read/read.js';
import { tokenize } from '../segment/tokenize.js';
import type { RunCommand } from './command.js';
import { openRows } from './rows-output.js';

/** The first columns are those of a table for --gazetteer. */
const COLUMNS = ['name', 'type', 'aliases', 'country', 'wikidata', 'count', 'articles', 'contexts'];
const CONTEXTS = 3;
/** Characters on either side of a name in a context. */
const AROUND = 40;

type Suggestion = { name: string; types: Map<string, number>; count: number; articles: number; lastArticle: string; contexts: string[] };

export const suggest: RunCommand = async ({ operands, values }, around) => {
  const least = Number(values['least'] ?? 2);
  if (!Number.isInteger(least) || least < 1) throw wrongCall(`--least: "${String(values['least'])}" is no count`);
  const analysis = readAnalysisOptions(values);
  const extractor = createExtractor(analysis);
  const findUnknown = makeUnknownFinder();
  const suggestions = new Map<string, Suggestion>();
  const output = await openRows(values, around, COLUMNS);
  let allWell = true;
  const report: typeof around.report = (problem) => {
    allWell = false;
    around.report(problem);
  };
  const input = readInputOptions(operands.length === 0 ? ['-'] : operands, values, analysis);
  for await (const item of readPaths({ ...input, stdin: around.stdin, warn: report })) {
    if ('failure' in item) report(item.failure.problem);
    else {
      try {
        collect(suggestions, item.article, extractor.extractArticle(item.article), findUnknown(item.article.text));
      } catch (error) {
        if (!(error instanceof ArticleProblem)) throw error;
        report({ ...error.problem, place: error.problem.place || item.article.id });
      }
    }
  }
  joinGenitives(suggestions);
  const frequent = [...suggestions.values()].filter(({ count }) => count >= least).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  for (const { name, types, count, articles, contexts } of frequent) await output.write([name, mostFrequent(types), undefined, undefined, undefined, count, articles, contexts.join(' | ')]);
  await output.end();
  return allWell;
};

/** Finds runs of capitalized words that are neither in the lexicon nor made of words that are. Positions are UTF-16 units. */
function makeUnknownFinder(): (text: string) => [number, number][] {
  const data = loadLanguage('de');
  const unknown = new UnknownWords(data);
  return (text) => {
    data.lexicon.forget();
    const tokens = tokenize(text, data.lexicon);
    unknown.describe(text, tokens);
    const isUnknown = (i: number) => isCapitalized(tokens, i) && tokens.word[i]! >= data.lexicon.known && data.lexicon.flags[tokens.word[i]!] === 0;
    const runs: [number, number][] = [];
    for (let i = 0; i < tokens.count; i++) {
      if (!isUnknown(i)) continue;
      const from = i;
      while (i + 1 < tokens.count && tokens.gap[i + 1] === Gap.Space && isUnknown(i + 1)) i++;
      runs.push([tokens.start[from]!, tokens.end[i]!]);
    }
    return runs;
  };
}

function isCapitalized(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  return tokens.end[i]! - tokens.start[i]! > 1 && (kind === TokenKind.Capital || kind === TokenKind.Upper || kind === TokenKind.Mixed);
}

function collect(into: Map<string, Suggestion>, { id, text }: Article, record: ExtractRecord, unknown: readonly [number, number][]): void {
  const characters = [...text];
  const at = countCodePoints(text);
  const covered = new Uint8Array(characters.length + 1);
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const known = new Set(record.mentions.flatMap(({ entity, by }) => (entity !== undefined && by.startsWith('gazetteer:') ? [entity] : [])));
  for (const { start, end, form, by, type, text: words, entity } of record.mentions) {
    covered.fill(1, start, end);
    if (form !== 'name' || by.startsWith('gazetteer:') || (entity !== undefined && known.has(entity))) continue;
    const name = (entity === undefined ? undefined : names.get(entity)) ?? words;
    add(into, name.replace(/\s+/gu, ' '), type, id, contextOf(characters, start, end));
  }
  for (const [from, to] of unknown) {
    const [start, end] = [at(from), at(to)];
    if (covered[start] === 0 && covered[end - 1] === 0) add(into, text.slice(from, to), undefined, id, contextOf(characters, start, end));
  }
}

function add(into: Map<string, Suggestion>, name: string, type: string | undefined, article: string, context: string): void {
  const suggestion: Suggestion = into.get(name) ?? { name, types: new Map(), count: 0, articles: 0, lastArticle: '', contexts: [] };
  into.set(name, suggestion);
  suggestion.count++;
  if (suggestion.articles === 0 || suggestion.lastArticle !== article) suggestion.articles++;
  suggestion.lastArticle = article;
  if (type !== undefined) suggestion.types.set(type, (suggestion.types.get(type) ?? 0) + 1);
  if (suggestion.contexts.length < CONTEXTS) suggestion.contexts.push(context);
}

/** "Ortheils" counts for "Ortheil" where that is there as well. */
function joinGenitives(suggestions: Map<string, Suggestion>): void {
  for (const [name, { count, articles, types, contexts }] of suggestions) {
    const base = name.endsWith('s') ? suggestions.get(name.slice(0, -1)) : undefined;
    if (!base) continue;
    base.count += count;
    base.articles = Math.max(base.articles, articles);
    base.contexts = [...base.contexts, ...contexts].slice(0, CONTEXTS);
    for (const [type, times] of types) base.types.set(type, (base.types.get(type) ?? 0) + times);
    suggestions.delete(name);
  }
}

function contextOf(characters: readonly string[], start: number, end: number): string {
  const piece = characters.slice(Math.max(0, start - AROUND), end + AROUND).join('').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `${start > AROUND ? '…' : ''}${piece}${end + AROUND < characters.length ? '…' : ''}`;
}

function mostFrequent(types: ReadonlyMap<string, number>): string | undefined {
  return [...types].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
