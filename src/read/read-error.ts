/** What goes wrong with one input. The run goes on with the next. */
import type { Problem } from '../problem.js';

export class ReadError extends Error {
  readonly problem: Problem;
  constructor(code: string, place: string, message: string) {
    super(message);
    this.problem = { code, place, message };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
};

/** The problem behind an error of reading; undefined for errors of another kind. */
export function problemOf(error: unknown, place: string): Problem | undefined {
  if (error instanceof ReadError) return error.problem;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  return { code: code === 'ENOENT' ? 'no-such-file' : 'unreadable', place, message: reasons[code] ?? `cannot be read (${code})` };
}
