/** One record per flag and per command. Parsing, `--help` and the list in the README all come from here. */
import { outputFormats } from './print/formats.js';
import { tables } from './print/tables.js';
import { inputFormats } from './read/formats.js';

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

/** What a configuration says about flags `everywhere` holds for each command that has them; about others, for `extract` itself. */
export type FlagGroup = { readonly title: string; readonly everywhere?: boolean; readonly flags: readonly Flag[] };

export type Command = {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  readonly groups: readonly FlagGroup[];
};

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

const output: FlagGroup = {
  title: 'Output',
  flags: [
    { name: 'format', short: 'f', value: 'FORMAT', choices: names(outputFormats), summary: 'how to print', standard: 'table on a terminal, else csv' },
    { name: 'table', short: 't', value: 'TABLE', choices: names(tables), summary: 'which table the flat formats print', standard: 'facts' },
    { name: 'output', short: 'o', value: 'FILE', summary: 'write to a file; to a folder (name it with a slash): one file per table', standard: 'standard output' },
    { name: 'force', summary: 'overwrite files that exist' },
    { name: 'columns', value: 'LIST', summary: 'only these columns, in this order: type,subject,amount' },
    { name: 'where', value: 'TEST', repeatable: true, summary: 'only rows that pass: type=funding, amount>=1e6, subject~Putin, polarity!=negated; several must all pass' },
    { name: 'sort', value: 'LIST', summary: 'order of the rows; a minus turns a column round: -amount,date' },
    { name: 'excel-safe', summary: 'no cell that a spreadsheet takes for a formula' },
    { name: 'bom', summary: 'byte order mark in front, which spreadsheets need to see UTF-8' },
    { name: 'include-text', summary: 'put the text of the article into its record' },
  ],
};

const input: FlagGroup = {
  title: 'Input',
  everywhere: true,
  flags: [
    { name: 'input-format', value: 'FORMAT', choices: [...names(inputFormats), 'auto'], summary: 'what the inputs are', standard: 'auto, by name and content' },
    { name: 'encoding', value: 'NAME', summary: 'encoding of the inputs', standard: 'UTF-8, UTF-16 with its mark, or Windows-1252, as they show themselves' },
    { name: 'text-field', value: 'NAME', summary: 'field or column of JSON and CSV that holds the text; dots lead inside: body.text', standard: 'text' },
    { name: 'id-field', value: 'NAME', summary: 'the same for the id', standard: 'id' },
    { name: 'title-field', value: 'NAME', summary: 'the same for the title', standard: 'title' },
    { name: 'date-field', value: 'NAME', summary: 'the same for the date of publication', standard: 'published' },
    { name: 'language-field', value: 'NAME', summary: 'the same for the language', standard: 'language' },
    { name: 'include', value: 'GLOB', repeatable: true, summary: 'of the files in folders, read only those that match: "*.txt", "2020/**"' },
    { name: 'exclude', value: 'GLOB', repeatable: true, summary: 'of the files in folders, leave out those that match' },
    { name: 'files-from', value: 'FILE', summary: 'read the paths from a file, one a line; "-" for standard input' },
    { name: 'null', short: '0', summary: 'those paths end in NUL, as of find -print0' },
  ],
};

const work: FlagGroup = {
  title: 'Work',
  flags: [
    { name: 'jobs', short: 'j', value: 'N', summary: 'threads that analyze; the output is the same for any number', standard: 'as many as there are cores' },
    { name: 'resume', summary: 'keep what the output holds and analyze only other articles; goes on after an interruption, too' },
    { name: 'shard', value: 'I/N', summary: 'only the I-th of N shares of the articles, told apart by their ids' },
    { name: 'quiet', short: 'q', summary: 'nothing on standard error but what ends the run' },
    { name: 'verbose', short: 'v', summary: 'a summary at the end' },
  ],
};

const published: Flag = {
  name: 'published', value: 'DATE',
  summary: 'date of publication, for articles without a field of their own: YYYY, YYYY-MM or YYYY-MM-DD; dates like "am Montag" count from it',
};
const analysis: FlagGroup = {
  title: 'Analysis',
  everywhere: true,
  flags: [
    published,
    { name: 'language', value: 'LANG', choices: ['de', 'en', 'auto'], summary: 'language of the articles', standard: 'auto' },
    { name: 'gazetteer', value: 'FILE', repeatable: true, summary: 'names of your own, TSV or CSV; may be given several times' },
    { name: 'rules', value: 'FILE', repeatable: true, summary: 'fact rules of your own, YAML; may be given several times' },
  ],
};

const help: Flag = { name: 'help', short: 'h', summary: 'print this help' };
const version: Flag = { name: 'version', short: 'V', summary: 'print the version' };

const extract: Command = {
  name: 'extract',
  operands: '[paths...]',
  summary: 'Turns news articles into tables of facts. Paths are files, folders, globs, or "-" for standard input.',
  examples: [
    { command: 'extract seeds/', does: 'the facts of all articles in a folder, as a table' },
    { command: 'extract seeds/ --format csv --output facts.csv', does: 'the same for a spreadsheet' },
    { command: 'extract seeds/ --table money --format csv', does: 'all amounts of money' },
    { command: 'extract seeds/ --where type=funding --columns subject,object,amount,currency', does: 'who gave how much to whom' },
    { command: 'extract article.txt --published 2020-09-14 --format json', does: 'everything about one article' },
    { command: 'zcat news.ndjson.gz | extract - --format ndjson | jq .facts', does: 'one record out per line in' },
  ],
  groups: [output, input, analysis, work, { title: 'Other', flags: [help, version] }],
};

const explain: Command = {
  name: 'explain',
  operands: '<sentence or file>',
  summary: 'Shows why: tokens, proposals and who won, which rules fired, and which nearly did and what they lacked.',
  examples: [
    { command: 'extract explain "Merkel reiste nach Kiew."', does: 'a sentence' },
    { command: 'extract explain seeds/article.txt', does: 'a whole article' },
  ],
  groups: [analysis, { title: 'Other', flags: [help] }],
};

const schema: Command = {
  name: 'schema',
  operands: '',
  summary: 'Prints the JSON Schema of a record.',
  examples: [{ command: 'extract schema > record.schema.json', does: 'keep it beside your data' }],
  groups: [{ title: 'Other', flags: [help] }],
};

const [format, , file, force] = output.flags as [Flag, Flag, Flag, Flag];
/** Where a table goes that is no table of a run. */
function outputOf(formats: readonly string[], ...more: readonly Flag[]): FlagGroup {
  return { title: 'Output', flags: [{ ...format, choices: formats }, ...more, { ...file, summary: 'write to a file' }, force] };
}

const merge: Command = {
  name: 'merge',
  operands: '<records...>',
  summary: 'Merges runs into one table of events, with the sources of each and the conflicts between them.',
  examples: [
    { command: 'extract merge monday.ndjson tuesday.ndjson --format csv', does: 'the events, with who disagrees about what' },
    { command: 'extract merge *.ndjson --table entities --format csv', does: 'the names of all runs' },
    { command: 'extract merge *.ndjson --format ndjson > week.ndjson', does: 'for merging further' },
  ],
  groups: [outputOf(['table', 'csv', 'tsv', 'parquet', 'ndjson'], { name: 'table', short: 't', value: 'TABLE', choices: ['events', 'entities'], summary: 'which table', standard: 'events' }), { title: 'Other', flags: [help] }],
};

const diff: Command = {
  name: 'diff',
  operands: '<before> <after>',
  summary: 'Shows what changed between two runs: articles, rows and cells that were added, removed or changed.',
  examples: [{ command: 'extract diff old.ndjson new.ndjson --format csv', does: 'every change as a row' }],
  groups: [outputOf(['table', 'csv', 'tsv', 'parquet']), { title: 'Other', flags: [help] }],
};

const suggest: Command = {
  name: 'suggest',
  operands: '[paths...]',
  summary: 'Lists frequent names that no table has, to fill in and give back by --gazetteer.',
  examples: [
    { command: 'extract suggest archive/ --output names.csv', does: 'a table to fill in' },
    { command: 'extract archive/ --gazetteer names.csv', does: 'the facts, with those names known' },
  ],
  groups: [
    outputOf(['table', 'csv', 'tsv', 'parquet'], { name: 'least', value: 'N', summary: 'only names that occur so often', standard: '2' }),
    input, analysis, { title: 'Other', flags: [help] },
  ],
};

const check: Command = {
  name: 'check',
  operands: '<records> [paths...]',
  summary: 'Cuts every span of the records out of the texts again, and compares.',
  examples: [
    { command: 'extract seeds/ --format ndjson > records.ndjson && extract check records.ndjson seeds/', does: 'records and the articles behind them' },
  ],
  groups: [input, { title: 'Other', flags: [help] }],
};

const config: Command = {
  name: 'config',
  operands: '[flags of extract]',
  summary: 'Shows which settings hold, and whether a file, the environment or a flag says so.',
  examples: [
    { command: 'extract config', does: 'what extract.config.json or .yaml in this folder and EXTRACT_* set' },
    { command: 'EXTRACT_FORMAT=ndjson extract config', does: 'a variable is stronger than the file, a flag stronger than both' },
  ],
  groups: extract.groups,
};

const completion: Command = {
  name: 'completion',
  operands: '<shell>',
  summary: 'Prints completion for a shell: bash, zsh, fish.',
  examples: [{ command: 'extract completion bash >> ~/.bash_completion', does: 'completes commands, flags and their values' }],
  groups: [{ title: 'Other', flags: [help] }],
};

const manual: Command = {
  name: 'manual',
  operands: '',
  summary: 'Prints the manual as a man page.',
  examples: [{ command: 'extract manual | man -l -', does: 'reads it' }],
  groups: [{ title: 'Other', flags: [help] }],
};

/** All commands; the first is the one that needs no name. */
export const commands: readonly [Command, ...Command[]] = [extract, explain, schema, merge, diff, suggest, check, config, completion, manual];

/** All flags of a command. */
export function flagsOf(command: Command): readonly Flag[] {
  return command.groups.flatMap(({ flags }) => flags);
}

/** The flags of a command that a configuration speaks of, one call's own aside: where a table goes is for each command to be told. */
export function configurable(command: Command): readonly Flag[] {
  const isMain = command.groups === extract.groups;
  const groups = isMain ? command.groups : command.groups.filter(({ everywhere }) => everywhere);
  return groups.flatMap(({ flags }) => flags).filter((flag) => flag !== help && flag !== version);
}

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
