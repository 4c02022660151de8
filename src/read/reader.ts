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

/** A part of a source that is read on its own, in any thread. `number` is that of its first line or record; `about` is what else the reader has to know. */
export type Part = { path: string; number: number; bytes: Uint8Array; about?: Readonly<Record<string, string>> };

/** A reader in two halves: what is cheap cuts the source into parts, what is not reads them. */
export type DividedReader = {
  divide(source: Source): AsyncIterable<Part>;
  readPart(part: Part, options: ReadOptions): AsyncIterable<Item>;
};

/** Both halves behind each other. */
export function readParts({ divide, readPart }: DividedReader): Reader {
  return async function* (source, options) {
    for await (const part of divide(source)) yield* readPart(part, options);
  };
}
