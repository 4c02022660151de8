import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFlags, printHelp } from '../src/help.js';
import { commands } from '../src/flags.js';

const file = new URL('../README.md', import.meta.url);
const marks = /(?<=<!-- flags: [^\n]*-->\n\n)[\s\S]*?(?=\n\n<!-- \/flags -->)/;

test('the README lists the flags that there are', () => {
  const text = readFileSync(file, 'utf8');
  if (process.env['UPDATE']) writeFileSync(file, text.replace(marks, () => listFlags()));
  expect(marks.exec(readFileSync(file, 'utf8'))?.[0]).toBe(listFlags());
});

test.each(commands.map((command) => [command.name, command] as const))('the help of %s fits into a terminal and begins with examples', (_name, command) => {
  const help = printHelp(command);
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(help.indexOf('Examples:')).toBeLessThan(help.indexOf('Other:'));
});

describe('what the README says to type', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const readme = readFileSync(file, 'utf8');
  /** Indented lines are commands. Those that install, test and look after the package itself are run by whoever reads this. */
  const commandLines = [...readme.matchAll(/^ {4}(np[mx] .*)$/gm)].map(([, line]) => line!).filter((line) => !/^npm (?:ci|test|run)/.test(line));
  const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;
  let desk = '';

  beforeAll(() => {
    desk = mkdtempSync(join(tmpdir(), 'newsfacts-readme-'));
    mkdirSync(join(desk, 'node_modules/.bin'), { recursive: true });
    symlinkSync(root, join(desk, 'node_modules/newsfacts'));
    symlinkSync(join(root, 'bin/extract.js'), join(desk, 'node_modules/.bin/extract'));
    for (const folder of ['seeds', 'archive']) cpSync(join(root, 'seeds'), join(desk, folder), { recursive: true });
    for (const day of ['tuesday', 'old', 'new']) run(`npx extract archive/ --format ndjson --output ${day}.ndjson`);
  });
  afterAll(() => rmSync(desk, { recursive: true, force: true }));

  /** Runs a line without network, in a folder in which the package is installed. */
  function run(line: string): { status: number | null; stdout: string; stderr: string } {
    return spawnSync('bash', ['-c', line], { cwd: desk, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: desk, npm_config_offline: 'true', npm_config_update_notifier: 'false' } });
  }

  test('there is something', () => expect(commandLines.length).toBeGreaterThan(15));

  test.each(commandLines)('%s', (line) => {
    const { status, stdout, stderr } = run(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const output = /--output (\S+)/.exec(line)?.[1];
    if (output === undefined) expect(stdout).not.toBe('');
    else expect(existsSync(join(desk, output))).toBe(true);
  });

  test('the query finds who gave how much to whom', () => {
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as { Database: new (path: string) => { all(sql: string): { amount: number | null }[]; close(): void } };
    const database = new Database(join(desk, 'facts.sqlite'));
    const rows = database.all(block('sql'));
    database.close();
    expect(rows.length).toBeGreaterThan(0);
  });

  test('the program runs', () => {
    writeFileSync(join(desk, 'program.mjs'), block('js'));
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: desk, encoding: 'utf8' })).toContain("type: 'visit'");
  });
});
