/**
 * Where the values of flags come from: a file `extract.config.json` or `.yaml` in the working folder, then variables `EXTRACT_*` of the environment,
 * then the command line; what comes later wins. All are checked by the same records.
 */
import { existsSync, readFileSync } from 'node:fs';
import { configurable, flagsOf, type Command, type Flag } from './flags.js';
import { checkChoice, type Value, type Values } from './parse-flags.js';
import { FatalProblem } from './problem.js';

/** A value and who says so: "extract.config.yaml", "EXTRACT_FORMAT", "--format". */
export type Setting = { flag: Flag; value: Value; from: string };

/** Files that are looked for, in this order; the first is taken. */
export const CONFIG_FILES = ['extract.config.json', 'extract.config.yaml', 'extract.config.yml'] as const;

/** Name of the variable of a flag: EXTRACT_TEXT_FIELD. */
export function variableOf({ name }: Flag): string {
  return `EXTRACT_${name.replaceAll('-', '_').toUpperCase()}`;
}

/** What holds for a command, from all places. `all` are the flags that a file may name, also where the command has no use for them. */
export async function settle(command: Command, given: Values, env: NodeJS.ProcessEnv, all: readonly Flag[]): Promise<Setting[]> {
  const path = CONFIG_FILES.find((file) => existsSync(file));
  const file = path === undefined ? {} : await readConfig(path, all);
  const settable = configurable(command);
  return flagsOf(command).flatMap((flag): Setting[] => {
    const variable = variableOf(flag);
    const text = env[variable];
    if (given[flag.name] !== undefined) return [{ flag, value: given[flag.name], from: `--${flag.name}` }];
    if (!settable.includes(flag)) return [];
    if (text !== undefined) return [{ flag, value: readVariable(flag, text, variable), from: variable }];
    if (path !== undefined && Object.hasOwn(file, flag.name)) return [{ flag, value: file[flag.name], from: path }];
    return [];
  });
}

/** The values of settings, as flags have them; a switch that is off is as if it were not there. */
export function valuesOf(settings: readonly Setting[], given: Values): Values {
  const values: Record<string, Value> = { ...given };
  for (const { flag, value } of settings) values[flag.name] = value;
  for (const [name, value] of Object.entries(values)) if (value === false) delete values[name];
  return values;
}

async function readConfig(path: string, flags: readonly Flag[]): Promise<Values> {
  const text = readFileSync(path, 'utf8');
  let data: unknown;
  try {
    data = path.endsWith('.json') ? JSON.parse(text) : (await import('yaml')).parse(text);
  } catch (error) {
    throw badConfig(path, `cannot be read: ${(error as Error).message.split('\n')[0]!.replace(/:$/, '')}`);
  }
  if (data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw badConfig(path, 'holds no settings (want "format: ndjson" and the like)');
  return Object.fromEntries(Object.entries(data).map(([name, value]) => {
    const flag = flags.find((candidate) => candidate.name === name);
    if (!flag) throw badConfig(path, `"${name}" is no setting (see extract --help)`);
    return [name, readValue(flag, value, (message) => badConfig(path, `${name}: ${message}`))];
  }));
}

/** A variable is text; a list is written as JSON, or is its only element. */
function readVariable(flag: Flag, text: string, variable: string): Value {
  const fail = (message: string) => badConfig(variable, message);
  if (flag.value === undefined) {
    if (/^(1|true|yes|on)$/i.test(text)) return true;
    if (/^(0|false|no|off|)$/i.test(text)) return false;
    throw fail(`"${text}" is neither yes nor no (want 1 or 0)`);
  }
  if (!flag.repeatable || !text.startsWith('[')) return readValue(flag, text, fail);
  try {
    return readValue(flag, JSON.parse(text), fail);
  } catch (error) {
    throw error instanceof FatalProblem ? error : fail('is no list in JSON');
  }
}

function readValue(flag: Flag, value: unknown, fail: (message: string) => FatalProblem): Value {
  if (flag.value === undefined) {
    if (typeof value === 'boolean') return value;
    throw fail(`${JSON.stringify(value)} is neither true nor false`);
  }
  const list = flag.repeatable && Array.isArray(value) ? value : [value];
  const texts = list.map((item: unknown) => {
    if (typeof item !== 'string' && typeof item !== 'number') throw fail(`${JSON.stringify(item)} is no text`);
    return checkChoice(flag, String(item), fail);
  });
  return flag.repeatable ? texts : texts[0];
}

function badConfig(place: string, message: string): FatalProblem {
  return new FatalProblem({ code: 'bad-config', place, message });
}
