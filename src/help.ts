/** The texts of `--help`, examples first, and the list of flags for the README. */
import { commands, describeFlag, flagsOf, nameFlag, type Command, type Flag } from './flags.js';

const WIDTH = 100;

/** The help of one command. */
export function printHelp(command: Command): string {
  const [main, ...others] = commands;
  const call = command === main ? main.name : `${main.name} ${command.name}`;
  const sections = [
    `${command.summary}\n`,
    'Examples:', ...command.examples.map(({ command, does }) => `  ${command}\n      ${does}`), '',
    'Usage:', `  ${`${call} ${command.operands}`.trim()} [flags]`, '',
    ...listGroups(command),
  ];
  if (command === main) {
    sections.push('Commands:', ...others.map(({ name, operands, summary }) => wrap(`  ${`${name} ${operands}`.trim()}`, summary, 30)), '');
    sections.push('Exit codes:', '  0  done', '  1  some input could not be read or analyzed; the rest is done', '  2  wrong call, or broken gazetteer or rules', '');
  }
  return sections.join('\n');
}

/** The flags of the main command as a table in Markdown. */
export function listFlags(): string {
  const rows = flagsOf(commands[0]).map((flag) => `| \`${nameFlag(flag)}\` | ${describeFlag(flag)} |`);
  return ['| flag | meaning |', '|---|---|', ...rows].join('\n');
}

/** The flags by group, their texts below each other. */
function listGroups(command: Command): string[] {
  const heading = (flag: Flag) => (flag.short ? `  ${nameFlag(flag)}` : `      ${nameFlag(flag)}`);
  const indent = Math.max(...flagsOf(command).map((flag) => heading(flag).length)) + 2;
  return command.groups.flatMap(({ title, flags }) => [`${title}:`, ...flags.map((flag) => wrap(heading(flag), describeFlag(flag), indent)), '']);
}

/** A heading and a text beside it, broken at blanks and indented. */
function wrap(heading: string, text: string, indent: number): string {
  const lines = [heading.padEnd(indent - 1)];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length >= WIDTH) lines.push(' '.repeat(indent - 1));
    lines[lines.length - 1] += ` ${word}`;
  }
  return lines.join('\n');
}
