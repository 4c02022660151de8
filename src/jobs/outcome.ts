/** What becomes of one item that was read: a record, an error record that stands for it, or a problem only. */
import type { Extractor } from '../extractor.js';
import type { ErrorRecord, ExtractRecord } from '../print/record.js';
import { ArticleProblem, FatalProblem, type Problem } from '../problem.js';
import type { Item } from '../read/reader.js';

/** An item, or what a reader has to say about an input that it reads all the same. */
export type Task = Item | { warning: Problem };

export type Outcome = { record?: ExtractRecord | ErrorRecord; problem?: Problem };

/** Longer texts (in UTF-16 units) are not analyzed: all of an article is in memory at once, and far more than its text. */
const LONGEST = 1 << 23;

/** Analyzes an article; hands on what could not be read. */
export function makeOutcome(task: Task, extractor: Extractor): Outcome {
  if (!('article' in task)) return passOn(task);
  const { article } = task;
  if (article.text.length > LONGEST) return fail({ code: 'too-large', place: article.id, message: `is larger than ${LONGEST >> 20} MB, which is no article; split it` }, true, article.id);
  try {
    return { record: extractor.extractArticle(article) };
  } catch (error) {
    const problem = error instanceof FatalProblem || error instanceof ArticleProblem
      ? { ...error.problem, place: error.problem.place || article.id }
      : { code: 'internal', place: article.id, message: `cannot be analyzed: ${String(error)}` };
    return fail(problem, true, article.id);
  }
}

/** The outcome of an article that was lost with the thread that worked on it, twice. */
export function makeLost(task: Task, reason: string): Outcome {
  if (!('article' in task)) return passOn(task);
  return fail({ code: 'worker-died', place: task.article.id, message: `cannot be analyzed: its worker died twice (${reason})` }, true, task.article.id);
}

function passOn(task: Exclude<Task, { article: unknown }>): Outcome {
  if ('warning' in task) return { problem: task.warning };
  const { problem, inStream, id } = task.failure;
  return fail(problem, inStream, id);
}

function fail(problem: Problem, inStream: boolean, id: string | undefined): Outcome {
  const record: ErrorRecord = { ...(id !== undefined && { id }), error: { code: problem.code, message: problem.message } };
  return inStream ? { problem, record } : { problem };
}
