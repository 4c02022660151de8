/** Arguments -> values of flags, by commander. Every wrong call ends in one line that says what would be right. */
import { Command as Parser, CommanderError, Option } from 'commander';
import { nameFlag, type Command, type Flag } from './flags.js';
import { FatalProblem } from './problem.js';

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export type Call = { operands: string[]; values: Values };

/** Parses the arguments of a command. Throws FatalProblem when they are wrong. */
export function parseFlags(command: Command, args: readonly string[]): Call {
  const parser = new Parser(command.name).argument('[operands...]').helpOption(false).exitOverride()
    .configureOutput({ writeErr: () => {} });
  for (const flag of command.flags) parser.addOption(makeOption(flag));
  try {
    parser.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw wrongCall(error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)/, '; did you mean $1?'));
  }
  return { operands: parser.args, values: parser.opts() };
}

/** A wrong call, with where to find help. */
export function wrongCall(message: string): FatalProblem {
  return new FatalProblem({ code: 'wrong-call', place: '', message: `${message} (see extract --help)` });
}

function makeOption(flag: Flag): Option {
  const option = new Option(flag.short ? `-${flag.short}, --${flag.name}${value(flag)}` : `--${flag.name}${value(flag)}`);
  if (flag.repeatable) return option.argParser((text, before: string[] | undefined) => [...(before ?? []), text]);
  const { choices } = flag;
  if (choices) {
    option.argParser((text) => {
      if (!choices.includes(text)) throw wrongCall(`--${flag.name}: "${text}" is none of ${choices.join(', ')}`);
      return text;
    });
  }
  return option;
}

function value(flag: Flag): string {
  return flag.value ? ` <${nameFlag(flag).split(' ').at(-1)!}>` : '';
}
