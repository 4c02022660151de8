/** The order of all steps, on one screen; the only place that knows it. */
import { FactFinder } from './facts/find.js';
import { readRuleFile } from './facts/read-rules.js';
import { loadLanguage, type LanguageData } from './gazetteer/load.js';
import { addUserTables, hashWith } from './gazetteer/user.js';
import { indexSets } from './gazetteer/word-set.js';
import type { StoreMemory } from './gazetteer/store.js';
import { germanDescriptions } from './lang/de/descriptions.js';
import { germanNameForms } from './lang/de/name-forms.js';
import { germanNames } from './lang/de/names.js';
import { numbers } from './lang/de/numbers.js';
import { germanRoles } from './lang/de/roles.js';
import { UnknownWords } from './lang/de/unknown.js';
import { languages } from './lang/index.js';
import type { Analysis, Article } from './model.js';
import { NameFinder } from './recognize/names.js';
import { QuoteFinder } from './recognize/quotes.js';
import { mergeNames } from './resolve/same-name.js';
import { ArticleProblem } from './problem.js';
import { LanguageGuesser } from './segment/language.js';
import { splitSentences } from './segment/sentences.js';
import { tokenize } from './segment/tokenize.js';
import { createValueFinder } from './values.js';
import { unpackStepTables } from './step-tables.js';
import { SentenceParser } from './syntax/parse.js';
import type { Trace } from './trace.js';

const AUTO = 'auto';

export type PipelineOptions = {
  language?: 'de' | 'en' | 'auto';
  /** Tables of the user's own, TSV or CSV. */
  gazetteers?: readonly string[];
  /** Rule files of the user's own, YAML. */
  rules?: readonly string[];
  /** The compiled tables, when another thread has read them. */
  data?: StoreMemory;
};

export type Pipeline = {
  /** All that is found in one article; `trace` hears how. Throws ArticleProblem when its language is not supported. */
  analyze(article: Article, trace?: Trace): Analysis;
  /** Hash over all gazetteers and rules in use. */
  readonly dataHash: string;
};

/** Loads the data of a language and returns the run over one article. Throws FatalProblem on broken data. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const data: LanguageData = loadLanguage('de', options.data);
  addUserTables(data, germanNameForms, options.gazetteers ?? []);
  const unknown = new UnknownWords(data);
  const tables = unpackStepTables(data.stepTables);
  const syntax = indexSets(tables.syntax);
  const ownRules = (options.rules ?? []).flatMap(readRuleFile);
  const names = new NameFinder(data, tables.names, germanNames);
  const facts = new FactFinder(data, tables.facts, syntax, unknown, { roles: germanRoles, descriptions: germanDescriptions }, ownRules);
  const values = createValueFinder(data.lexicon, tables.values, { numbers });
  const quoteFinder = new QuoteFinder(data.lexicon, tables.quotes);
  const guesser = new LanguageGuesser(data.lexicon, tables.languages);
  return {
    dataHash: ownRules.length === 0 ? data.hash : hashWith(data.hash, JSON.stringify(ownRules)),
    analyze(input, trace) {
      data.lexicon.forget();
      const tokens = tokenize(input.text, data.lexicon);
      const article = withLanguage(input, settleLanguage(input, () => guesser.guess(tokens), options.language));
      unknown.describe(article.text, tokens);
      const sentences = splitSentences(article.text, tokens, data.lexicon);
      const mentions = names.findNames(article, tokens, sentences, trace?.lost);
      const entities = mergeNames(article, tokens, mentions, data);
      const { money, dates, quantities } = values.findValues(article, tokens, sentences);
      const quotes = quoteFinder.findQuotes(article, tokens, sentences, mentions);
      const analysis: Analysis = { article, tokens, sentences, mentions, entities, money, dates, quantities, quotes, facts: [] };
      analysis.facts = facts.find(analysis, new SentenceParser(analysis, data.lexicon, syntax, unknown, trace?.parsed), trace?.nearMiss);
      return analysis;
    },
  };
}

/** An article with all of its fields, known or not, as all steps see it. */
function withLanguage({ id, text, title, published, place, agency }: Article, language: string): Article {
  return { id, text, title, published, language, place, agency };
}

/** The caller's word first, then the article's, then what its words tell. Throws ArticleProblem when there are no rules for the language. */
function settleLanguage(article: Article, guess: () => string, wanted: string = AUTO): string {
  const code = wanted !== AUTO ? wanted : article.language !== AUTO ? article.language : guess();
  const language = languages.find((l) => l.code === code);
  if (language?.supported) return code;
  throw new ArticleProblem('language-not-supported', `${language?.name ?? `the language "${code}"`} is not there yet; ${languages.filter((l) => l.supported).map((l) => l.name).join(', ')} is`);
}
