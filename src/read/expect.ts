/** How much input there is, for who wants to know how long it takes: bytes when all of it are files, else the number of files in folders. */
import { statSync } from 'node:fs';
import type { Expected } from '../progress.js';
import { listFiles, makeFilter } from './paths.js';
import type { InputOptions } from './read.js';

/** Nothing is known of standard input, and of lists that are read while they grow. */
export async function expectInput({ paths, filesFrom, include = [], exclude = [] }: Pick<InputOptions, 'paths' | 'filesFrom' | 'include' | 'exclude'>): Promise<Expected> {
  if (filesFrom || paths.includes('-')) return {};
  const stats = paths.map((path) => statSync(path, { throwIfNoEntry: false }));
  if (stats.every((stat) => stat?.isFile())) return { bytes: stats.reduce((sum, stat) => sum + stat!.size, 0) };
  const isWanted = await makeFilter(include, exclude);
  let files = 0;
  for (const path of paths) for await (const file of listFiles(path, isWanted)) if (typeof file === 'string') files++;
  return { files };
}
