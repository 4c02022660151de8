/** What a reader of an input format is, and what it hands on. */
import type { Article } from '../model.js';
import type { Problem } from '../problem.js';
import type { ArticleDefaults } from './article.js';
import type { FieldNames } from './fields.js';
import type { Source } from './source.js';

/** Something that could not be read. `inStream` when the output owes a record for it: a line of NDJSON, an item of an array. */
export type Failure = { problem: Problem; id?: string; inStream: boolean };

export type Item = { article: Article } | { failure: Failure };

export type ReadOptions = ArticleDefaults & {
  /** Names of the fields that hold the parts of an article, where they are not the usual ones. */
  fields?: FieldNames;
  /** Hears of what is wrong with an input that is read all the same. */
  warn(problem: Problem): void;
};

/** Reads the articles of one source, one after the other. */
export type Reader = (source: Source, options: ReadOptions) => AsyncIterable<Item>;
