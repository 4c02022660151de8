import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
