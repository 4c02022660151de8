/** The command line: arguments in, exit code out. The only file that knows `process`. Each part is loaded when it is needed. */
import { now } from './clock.js';
import type { Command } from './flags.js';
import type { Call } from './parse-flags.js';
import type { Terminal } from './print/writer.js';
import type { Expected, ProgressLine, Tally } from './progress.js';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_CALL = 2;
/** Opened when it is read. */
const STDIN: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };

/** Runs the command that the arguments of the process call. */
export async function runProcess(): Promise<void> {
  // A closed pipe (| head) is no error; whatever else happens to the output is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = WRONG_CALL;
  });
  process.exitCode = await main(process.argv.slice(2));
}

/** Runs the command that the arguments call; the result is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--version' || args[0] === '-V') return printVersion();
  try {
    return await dispatch(args);
  } catch (error) {
    const { FatalProblem } = await import('./problem.js');
    if (!(error instanceof FatalProblem)) throw error;
    complain(error.message);
    return WRONG_CALL;
  }
}

/** Finds the command that is called, and calls it. */
async function dispatch(args: readonly string[]): Promise<number> {
  const { commands } = await import('./flags.js');
  const wantsHelp = args[0] === 'help';
  const named = commands.slice(1).find(({ name }) => name === (wantsHelp ? args[1] : args[0]));
  const command = named ?? commands[0];
  if (wantsHelp) return printHelp(command);
  const { parseFlags } = await import('./parse-flags.js');
  const given = parseFlags(command, named ? args.slice(1) : args);
  if (given.values['help']) return printHelp(command);
  if (given.values['version']) return printVersion();
  if (command.name === 'completion' || command.name === 'manual') return printAid(given, command);
  if (command.name === 'schema') return printSchema(given);
  const call = await configure(given, command);
  if (command.name === 'config') return DONE;
  if (command.name === 'explain') return explain(call);
  if (command !== commands[0]) return runOther(call, command);
  return extract(call, command);
}

/** Adds what the configuration says to a call; `config` prints it. */
async function configure(call: Call, command: Command): Promise<Call> {
  const { commands, configurable } = await import('./flags.js');
  const { settle, valuesOf } = await import('./config.js');
  const settings = await settle(command, call.values, process.env, configurable(commands[0]));
  if (command.name === 'config') process.stdout.write((await import('./commands/config.js')).printConfig(command, settings));
  return { ...call, values: valuesOf(settings, call.values) };
}

/** Completion for a shell, or the manual. */
async function printAid({ operands }: Call, { name }: Command): Promise<number> {
  const { wrongCall } = await import('./parse-flags.js');
  if (name === 'manual') {
    process.stdout.write((await import('./commands/manual.js')).printManual());
    return DONE;
  }
  const { printCompletion, shells } = await import('./commands/completion.js');
  const shell = shells.find((known) => known === operands[0]);
  if (!shell) throw wrongCall(`completion: the name of a shell is wanted (${shells.join(', ')})`);
  process.stdout.write(printCompletion(shell));
  return DONE;
}

/** Runs a command that reads what `extract` has written, or prepares what it reads. */
async function runOther(call: Call, { name }: Command): Promise<number> {
  const { runners } = await import('./commands/command.js');
  const run = await runners[name]!();
  const allWell = await run(call, {
    stdin: STDIN,
    stdout: process.stdout,
    terminal: terminalOf(process.stdout),
    report: ({ place, message }) => complain(`${place}: ${message}`),
    onInterrupt,
  });
  return allWell ? DONE : SOME_FAILED;
}

/** What the terminal behind standard output can, if there is one. */
function terminalOf({ isTTY, columns }: NodeJS.WriteStream): Terminal {
  const { env } = process;
  return { color: isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb', ...(isTTY && { width: columns }) };
}

async function extract(call: Call, command: Command): Promise<number> {
  const { stdout } = process;
  if (call.operands.length === 0 && call.values['files-from'] === undefined && process.stdin.isTTY) {
    process.stderr.write((await import('./help.js')).printHelp(command));
    return WRONG_CALL;
  }
  const { readRunOptions } = await import('./options.js');
  const options = readRunOptions(call, stdout.isTTY);
  const { run } = await import('./run.js');
  const [isQuiet, isVerbose] = [call.values['quiet'] === true, call.values['verbose'] === true];
  const progress = process.stderr.isTTY && !isQuiet ? await import('./progress.js') : undefined;
  let line: ProgressLine | undefined;
  const start = now();
  const { allWell, tally } = await run(options, {
    stdin: STDIN,
    stdout,
    terminal: terminalOf(stdout),
    report: ({ place, message }) => {
      if (isQuiet) return;
      line?.clear();
      complain(`${place}: ${message}`);
    },
    onInterrupt,
    ...(progress && {
      watch: (tally: Tally, expect: () => Promise<Expected>) => {
        line = progress.showProgress(process.stderr, tally, expect);
        return line.stop;
      },
    }),
  });
  if (isVerbose) complain((await import('./progress.js')).formatSummary(tally, now() - start));
  return allWell ? DONE : SOME_FAILED;
}

/** What has to be cleaned away before an interrupt ends the process; the codes are those of a shell. */
function onInterrupt(clean: () => void): void {
  for (const [signal, code] of [['SIGHUP', 129], ['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(signal, () => {
      clean();
      process.exit(code);
    });
  }
}

/** Explains a sentence, or a file when there is one of that name. */
async function explain({ operands, values }: Call): Promise<number> {
  const { existsSync, readFileSync } = await import('node:fs');
  const { readAnalysisOptions } = await import('./options.js');
  const { wrongCall } = await import('./parse-flags.js');
  const options = readAnalysisOptions(values);
  const given = operands.join(' ');
  if (given === '') throw wrongCall('explain: a sentence or a file is wanted');
  const text = existsSync(given) ? readFileSync(given, 'utf8').replace(/^\ufeff/, '') : given;
  process.stdout.write((await import('./explain.js')).explain(text, options));
  return DONE;
}

async function printSchema({ operands }: Call): Promise<number> {
  if (operands.length > 0) {
    const { wrongCall } = await import('./parse-flags.js');
    throw wrongCall(`schema: "${operands[0]}" is not expected`);
  }
  const { readFileSync } = await import('node:fs');
  process.stdout.write(readFileSync((await import('./root.js')).packagePath('dist/schema.json')));
  return DONE;
}

async function printHelp(command: Command): Promise<number> {
  process.stdout.write((await import('./help.js')).printHelp(command));
  return DONE;
}

async function printVersion(): Promise<number> {
  const { name, version } = await import('./version.js');
  process.stdout.write(`${name} ${version} (node ${process.versions.node})\n`);
  return DONE;
}

/** One line on standard error, whatever names and columns the message repeats: what would steer a terminal becomes a blank. */
function complain(message: string): void {
  process.stderr.write(`extract: ${message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`);
}
