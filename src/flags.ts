/** One record per flag and per command. Parsing, `--help` and the list in the README all come from here. */
import { inputFormats } from './read/formats.js';
import { outputFormats } from './print/formats.js';
import { tables } from './print/tables.js';

export type Flag = {
  readonly name: string;
  readonly short?: string;
  /** Name of the value; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly summary: string;
  /** What holds without the flag, as the help says it. */
  readonly standard?: string;
};

export type Command = {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  readonly flags: readonly Flag[];
};

const language: Flag = { name: 'language', value: 'LANG', choices: ['de', 'en', 'auto'], summary: 'language of the articles', standard: 'auto' };
const published: Flag = {
  name: 'published', value: 'DATE',
  summary: 'date of publication, for articles without a field of their own: YYYY, YYYY-MM or YYYY-MM-DD; dates like "am Montag" count from it',
};
const gazetteer: Flag = { name: 'gazetteer', value: 'FILE', repeatable: true, summary: 'names of your own, TSV or CSV; may be given several times' };
const rules: Flag = { name: 'rules', value: 'FILE', repeatable: true, summary: 'fact rules of your own, YAML; may be given several times' };
const help: Flag = { name: 'help', short: 'h', summary: 'print this help' };

const extract: Command = {
  name: 'extract',
  operands: '[paths...]',
  summary: 'Turns news articles into tables of facts. Paths are files, folders, globs, or "-" for standard input.',
  examples: [
    { command: 'extract seeds/', does: 'the facts of all articles in a folder, as a table' },
    { command: 'extract seeds/ --format csv --output facts.csv', does: 'the same for a spreadsheet' },
    { command: 'extract seeds/ --table money --format csv', does: 'all amounts of money' },
    { command: 'extract article.txt --published 2020-09-14 --format json', does: 'everything about one article' },
    { command: 'zcat news.ndjson.gz | extract - --format ndjson | jq .facts', does: 'one record out per line in' },
  ],
  flags: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: outputFormats.map(({ name }) => name), summary: 'how to print', standard: 'table on a terminal, else csv' },
    { name: 'table', short: 't', value: 'TABLE', choices: tables.map(({ name }) => name), summary: 'which table the flat formats print', standard: 'facts' },
    { name: 'output', short: 'o', value: 'FILE', summary: 'write to a file', standard: 'standard output' },
    published,
    language,
    { name: 'input-format', value: 'FORMAT', choices: [...inputFormats.map(({ name }) => name), 'auto'], summary: 'what the inputs are', standard: 'auto, by name and content' },
    { name: 'include-text', summary: 'put the text of the article into its record' },
    gazetteer,
    rules,
    help,
    { name: 'version', short: 'V', summary: 'print the version' },
  ],
};

const explain: Command = {
  name: 'explain',
  operands: '<sentence or file>',
  summary: 'Shows why: tokens, proposals and who won, which rules fired, and which nearly did and what they lacked.',
  examples: [
    { command: 'extract explain "Merkel reiste nach Kiew."', does: 'a sentence' },
    { command: 'extract explain seeds/article.txt', does: 'a whole article' },
  ],
  flags: [published, language, gazetteer, rules, help],
};

const schema: Command = {
  name: 'schema',
  operands: '',
  summary: 'Prints the JSON Schema of a record.',
  examples: [{ command: 'extract schema > record.schema.json', does: 'keep it beside your data' }],
  flags: [help],
};

/** All commands; the first is the one that needs no name. */
export const commands: readonly [Command, ...Command[]] = [extract, explain, schema];

/** The heading of a flag in a list: "-f, --format FORMAT". */
export function nameFlag(flag: Flag): string {
  return `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
}

/** What a list says about a flag: summary, choices and what holds without it. */
export function describeFlag(flag: Flag): string {
  const choices = flag.choices ? `: ${flag.choices.join(', ')}` : '';
  const standard = flag.standard ? ` (default: ${flag.standard})` : '';
  return `${flag.summary}${choices}${standard}`;
}
