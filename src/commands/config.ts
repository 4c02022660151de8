/** `extract config`: every setting, what holds, and who says so. */
import { CONFIG_FILES, variableOf, type Setting } from '../config.js';
import { configurable, type Command } from '../flags.js';

export function printConfig(command: Command, settings: readonly Setting[]): string {
  const rows = configurable(command).map((flag) => {
    const setting = settings.find((candidate) => candidate.flag === flag);
    const held = setting ? JSON.stringify(setting.value) : (flag.standard ?? (flag.value === undefined ? 'false' : ''));
    return [flag.name, held, setting?.from ?? 'default', variableOf(flag)];
  });
  const table = [['setting', 'value', 'from', 'variable'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.min(40, Math.max(...table.map((row) => row[column]!.length))));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return `${lines.join('\n')}\n\nStrongest last: ${CONFIG_FILES[0]} or ${CONFIG_FILES[1]} in this folder, EXTRACT_* in the environment, flags.\n`;
}
