/** Arguments -> values of flags, by commander. Every wrong call ends in one line that says what would be right. */
import { Command as Parser, CommanderError, Option } from 'commander';
import { flagsOf, type Command, type Flag } from './flags.js';
import { FatalProblem } from './problem.js';

export type Value = string | boolean | readonly string[] | undefined;
export type Values = Readonly<Record<string, Value>>;

export type Call = { operands: string[]; values: Values };

/** Parses the arguments of a command. Throws FatalProblem when they are wrong. */
export function parseFlags(command: Command, args: readonly string[]): Call {
  const parser = new Parser(command.name).argument('[operands...]').helpOption(false).exitOverride()
    .configureOutput({ writeErr: () => {} });
  for (const flag of flagsOf(command)) {
    parser.addOption(makeOption(flag));
    // What a configuration has switched on, the command line can switch off.
    if (flag.value === undefined) parser.addOption(new Option(`--no-${flag.name}`));
  }
  try {
    parser.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw wrongCall(error.message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)/, '; did you mean $1?'));
  }
  const values = Object.fromEntries(flagsOf(command).map((flag) => [flag.name, parser.getOptionValue(attributeOf(flag))]));
  return { operands: parser.args, values };
}

/** commander's name for a flag: "inputFormat". */
function attributeOf({ name }: Flag): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A wrong call, with where to find help. */
export function wrongCall(message: string): FatalProblem {
  return new FatalProblem({ code: 'wrong-call', place: '', message: `${message} (see extract --help)` });
}

function makeOption(flag: Flag): Option {
  const { name, short, value, choices, repeatable } = flag;
  const option = new Option(`${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`);
  if (repeatable) option.argParser((text, before: string[] | undefined) => [...(before ?? []), text]);
  if (choices) option.argParser((text) => checkChoice(flag, text, (message) => wrongCall(`--${name}: ${message}`)));
  return option;
}

/** The text, when it is one of the choices that the flag leaves. */
export function checkChoice({ choices }: Flag, text: string, fail: (message: string) => FatalProblem): string {
  if (choices && !choices.includes(text)) throw fail(`"${text}" is none of ${choices.join(', ')}`);
  return text;
}
