/** Warnings and errors: what is wrong, where, and what to do about it. */

export type Problem = {
  /** Short and stable, for programs: "bad-json", "no-such-file". */
  code: string;
  /** File, file:line or article id. */
  place: string;
  /** One line for people. */
  message: string;
};

/** A wrong call or broken data: the run cannot go on (exit code 2). */
export class FatalProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.place === '' ? problem.message : `${problem.place}: ${problem.message}`);
    this.problem = problem;
  }
}

/** One line, as it goes to stderr. */
export function formatProblem(problem: Problem): string {
  return problem.place === '' ? problem.message : `${problem.place}: ${problem.message}`;
}

/** One article cannot be analyzed; the run goes on with the next (exit code 1). */
export class ArticleProblem extends Error {
  readonly problem: Problem;
  constructor(code: string, message: string) {
    super(message);
    this.problem = { code, place: '', message };
  }
}
