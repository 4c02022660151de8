/** Paths of the command line -> files: folders are walked, globs expanded, in an order that no disk and no locale decides. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Problem } from '../problem.js';
import { problemOf, ReadError } from './read-error.js';

/** A file, or why a folder could not be looked into. */
export type Listed = string | Problem;

/** Whether a file in a folder is wanted, by its path below the folder. */
export type Wanted = (path: string) => boolean;

/** The files behind one path as given. Throws what the file system says when there is nothing. */
export async function* listFiles(path: string, isWanted: Wanted): AsyncGenerator<Listed> {
  if (path === '-') {
    yield path;
    return;
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined && isGlob(path)) yield* expandGlob(path);
  else if (stat?.isDirectory()) yield* listFolder(path, isWanted);
  else yield path; // opening it says what is wrong, if something is
}

/** The test that --include and --exclude make. A pattern without a slash is about the name, one with a slash about the path below the folder. */
export async function makeFilter(include: readonly string[], exclude: readonly string[]): Promise<Wanted> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  const compile = (patterns: readonly string[]) => patterns.map((pattern) => picomatch(pattern, { basename: !pattern.includes('/') }));
  const [wanted, unwanted] = [compile(include), compile(exclude)];
  return (path) => (wanted.length === 0 || wanted.some((matches) => matches(path))) && !unwanted.some((matches) => matches(path));
}

function* listFolder(folder: string, isWanted: Wanted): Generator<Listed> {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  let found = false;
  for (const file of walk(folder, prefix, new Set())) {
    if (typeof file === 'string' && !isWanted(file.slice(prefix.length))) continue;
    found = true;
    yield file;
  }
  if (!found) throw new ReadError('no-articles', folder, 'no articles in this folder');
}

/** All files below a folder, hidden ones skipped, in the order of their paths by code unit. A link back to a folder above is not followed. */
function* walk(folder: string, prefix: string, above: ReadonlySet<string>): Generator<Listed> {
  let inside: ReadonlySet<string>;
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    inside = new Set(above).add(real);
    names = listNames(folder, prefix);
  } catch (error) {
    const problem = problemOf(error, folder);
    if (!problem) throw error;
    yield problem;
    return;
  }
  for (const name of names) {
    if (name.endsWith('/')) yield* walk(prefix + name.slice(0, -1), prefix + name, inside);
    else yield prefix + name;
  }
}

/** Names in a folder, those of folders with a slash behind, which puts them where their files belong in the order. */
function listNames(folder: string, prefix: string): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(prefix + entry.name));
    names.push(isFolder ? `${entry.name}/` : entry.name);
  }
  return names.sort(byCodeUnit);
}

/** A link that leads nowhere, or to itself, is taken for a file: opening it says what is wrong. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}

function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

async function* expandGlob(pattern: string): AsyncGenerator<string> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { expandDirectories: false, followSymbolicLinks: !pattern.includes('**') });
  if (files.length === 0) throw new ReadError('no-such-file', pattern, 'no file matches');
  yield* files.sort(byCodeUnit);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
