/** `extract manual`: the man page, made from the same records as --help. */
import { commands, describeFlag, type Command, type Flag } from '../flags.js';
import { version } from '../version.js';

/** In roff (man macros): extract manual | man -l - */
export function printManual(): string {
  const [main, ...others] = commands;
  return [
    `.TH EXTRACT 1 "" "newsfacts ${escape(version)}" "User Commands"`,
    '.SH NAME', escape('extract - turns German news into tables of facts'),
    '.SH SYNOPSIS', `.B extract\n${escape(main.operands)} [flags]`,
    ...others.map(({ name, operands }) => `.br\n.B extract ${escape(name)}\n${escape(operands)} [flags]`),
    '.SH DESCRIPTION', escape(main.summary),
    ...printFlags(main),
    '.SH COMMANDS', ...others.flatMap((command) => [`.SS ${escape(command.name)}`, escape(command.summary), ...ownFlags(command, main).flatMap(printFlag), ...printExamples(command)]),
    '.SH EXAMPLES', ...printExamples(main),
    '.SH EXIT STATUS', '.TP\n0\ndone', '.TP\n1\nsome input could not be read or analyzed; the rest is done', '.TP\n2\nwrong call, or broken gazetteer or rules', '.TP\n130, 143\ninterrupted (SIGINT, SIGTERM); no file under its own name is partial',
    '.SH FILES', '.TP\nextract.config.json, extract.config.yaml\nsettings for the folder they are in; every flag by its long name',
    '.SH ENVIRONMENT', '.TP\nEXTRACT_FORMAT, EXTRACT_JOBS, ...\nevery flag in capitals; stronger than the file, weaker than the flag',
    '',
  ].join('\n');
}

function printFlags(command: Command): string[] {
  return ['.SH OPTIONS', ...command.groups.flatMap(({ title, flags }) => [`.SS ${escape(title)}`, ...flags.flatMap(printFlag)])];
}

/** Flags that the main command has not, or has with other choices. */
function ownFlags(command: Command, main: Command): Flag[] {
  const known = new Set(main.groups.flatMap(({ flags }) => flags));
  return command.groups.flatMap(({ flags }) => flags).filter((flag) => !known.has(flag));
}

function printFlag(flag: Flag): string[] {
  const names = [...(flag.short ? [`-${flag.short}`] : []), `--${flag.name}`].map((name) => `\\fB${escape(name)}\\fR`).join(', ');
  return [`.TP\n${names}${flag.value ? ` \\fI${escape(flag.value)}\\fR` : ''}`, escape(describeFlag(flag))];
}

function printExamples({ examples }: Command): string[] {
  return examples.map(({ command, does }) => `.TP\n.B ${escape(command)}\n${escape(does)}`);
}

function escape(text: string): string {
  return text.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^([.'])/gm, '\\&$1');
}
