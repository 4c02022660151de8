/**
 * Runs the real program: one folder per case, with the command line in `cmd`, the files it works on in `files/`, and what has to
 * come out in `stdout`, `stderr` and `exit` (an absent file is empty; exit code 0). `UPDATE=1 npx vitest run tests/cli` rewrites
 * what is expected; read the diff.
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cases = fileURLToPath(new URL('.', import.meta.url));
const program = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
const names = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'newsfacts-cli-'));
  mkdirSync(join(room, 'bin'));
  writeFileSync(join(room, 'bin/extract'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(room, 'bin/extract'), 0o755);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

test.concurrent.each(names)('%s', async (name) => {
  const folder = join(cases, name);
  const desk = join(room, name);
  mkdirSync(desk);
  if (existsSync(join(folder, 'files'))) cpSync(join(folder, 'files'), desk, { recursive: true });
  const seen = await runShell(readFileSync(join(folder, 'cmd'), 'utf8'), desk);
  for (const [part, text] of Object.entries(seen)) {
    const file = join(folder, part);
    if (process.env['UPDATE']) {
      if (text === '') rmSync(file, { force: true });
      else writeFileSync(file, text);
    }
    expect(text, part).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  }
});

/** Runs a command line in a folder, with the program as `extract` on the path and nothing else of this process around it. */
async function runShell(command: string, cwd: string): Promise<{ stdout: string; stderr: string; exit: string }> {
  const shell = spawn('bash', ['--norc', '-o', 'pipefail', '-c', command], {
    cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: `${join(room, 'bin')}:${process.env['PATH']}` },
  });
  const [stdout, stderr, status] = await Promise.all([readText(shell.stdout), readText(shell.stderr), new Promise((resolve) => shell.on('close', resolve))]);
  return { stdout: hideVersions(stdout), stderr: hideVersions(stderr), exit: status === 0 ? '' : `${String(status)}\n` };
}

/** What changes with every release is not what a case is about. */
function hideVersions(text: string): string {
  return text
    .replace(/"version":"[^"]+","data":"[^"]+"/g, '"version":"0","data":"0"')
    .replace(/^newsfacts \S+ \(node \S+\)$/gm, 'newsfacts 0 (node 0)');
}
