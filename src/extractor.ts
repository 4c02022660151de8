/** The whole way from a text to its public record, for programs and for the command line. */
import type { Article } from './model.js';
import { createPipeline, type PipelineOptions } from './pipeline.js';
import { makeRecord, type ExtractRecord, type Maker } from './print/record.js';
import { makeArticle } from './read/article.js';
import { isIsoDate } from './read/iso-date.js';
import { name, version } from './version.js';

export type ExtractorOptions = PipelineOptions & {
  /** Whether records hold the text of their article. */
  includeText?: boolean;
  /** Whether records say how their text is divided into tokens and sentences; for printers. */
  includeLayout?: boolean;
};

/** An article for `extract`: the text, and what is known about it. */
export type ExtractInput = {
  text: string;
  id?: string;
  title?: string;
  /** ISO 8601: year, month, day or time. Dates like "am Montag" count from it. */
  published?: string;
  language?: string;
};

export type Extractor = {
  /** The record of one article. Throws when its language is not supported. */
  extract(input: ExtractInput): ExtractRecord;
  /** The same for an article that a reader has made. */
  extractArticle(article: Article): ExtractRecord;
};

/** Loads gazetteers and rules, once for any number of articles. Throws FatalProblem when they are broken. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const pipeline = createPipeline(options);
  const by: Maker = { name, version, data: pipeline.dataHash };
  const parts = { text: options.includeText === true, layout: options.includeLayout === true };
  const extractArticle = (article: Article) => makeRecord(pipeline.analyze(article), by, parts);
  return {
    extractArticle,
    extract({ id = 'article', text, ...known }) {
      if (typeof text !== 'string') throw new TypeError('extract: "text" has to be a string');
      if (known.published !== undefined && !isIsoDate(known.published)) throw new RangeError(`extract: "${known.published}" is no date (want YYYY, YYYY-MM, YYYY-MM-DD)`);
      return extractArticle(makeArticle({ id, text, ...known }));
    },
  };
}
