/** What a command beside `extract` itself is. */
import type { Call } from '../parse-flags.js';
import type { Surroundings } from '../run.js';

/** Runs a command. True when everything could be done. */
export type RunCommand = (call: Call, around: CommandSurroundings) => Promise<boolean>;

/** What a command needs of the process it runs in. */
export type CommandSurroundings = Pick<Surroundings, 'stdin' | 'stdout' | 'terminal' | 'report' | 'onInterrupt'>;

/** The commands that read what `extract` has written, or prepare what it reads. */
export const runners: Readonly<Record<string, () => Promise<RunCommand>>> = {
  merge: async () => (await import('./merge.js')).merge,
  diff: async () => (await import('./diff.js')).diff,
  suggest: async () => (await import('./suggest.js')).suggest,
  check: async () => (await import('./check.js')).check,
};
