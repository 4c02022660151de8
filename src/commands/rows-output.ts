/** The output of commands that print one table. */
import { statSync } from 'node:fs';
import { wrongCall, type Values } from '../parse-flags.js';
import { findFormat } from '../print/formats.js';
import { toFile, toStream, type Output } from '../print/output.js';
import type { Row } from '../print/tables.js';
import { FatalProblem } from '../problem.js';
import type { CommandSurroundings } from './command.js';

export type RowOutput = { write(row: Row): void | Promise<void>; end(): Promise<void>; abort(): void };

/** The format that --format names, or that goes without it. */
export function chooseFormat(values: Values, { terminal }: CommandSurroundings): string {
  if (typeof values['format'] === 'string') return values['format'];
  return terminal.width !== undefined && values['output'] === undefined ? 'table' : 'csv';
}

/** Opens the file of --output, or standard output. Throws FatalProblem when a file is in the way. */
export function openOutput(values: Values, { stdout, onInterrupt }: CommandSurroundings): Output {
  const path = values['output'];
  if (typeof path !== 'string' || path === '-') return toStream(stdout);
  if (path === '') throw wrongCall('--output: the name of a file is wanted');
  if (values['force'] !== true && statSync(path, { throwIfNoEntry: false })?.isFile()) throw new FatalProblem({ code: 'exists', place: path, message: 'exists already; --force overwrites it' });
  const output = toFile(path);
  onInterrupt(() => output.abort());
  return output;
}

/** Opens a table with these columns, in the format and at the place that the flags name. */
export async function openRows(values: Values, around: CommandSurroundings, columns: readonly string[]): Promise<RowOutput> {
  const format = findFormat(chooseFormat(values, around));
  if (format?.holds !== 'rows') throw new TypeError('a format of rows is wanted');
  const output = openOutput(values, around);
  const writer = (await format.load())(output.sink, columns, around.terminal);
  return {
    write: (row) => writer.write(row),
    async end() {
      await writer.end();
      await output.close();
    },
    abort: () => output.abort(),
  };
}
