/** `extract completion SHELL`: what a shell has to know to complete commands, flags and their choices; made from the records of the flags. */
import { commands, flagsOf, type Command, type Flag } from '../flags.js';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export function printCompletion(shell: Shell): string {
  return { bash: printBash, zsh: printZsh, fish: printFish }[shell]();
}

const others = commands.slice(1);

function wordsOf(command: Command): string {
  return flagsOf(command).flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]).join(' ');
}

/** Flags of all commands, each name once. */
function allFlags(): Flag[] {
  const byName = new Map<string, Flag>();
  for (const flag of commands.flatMap(flagsOf)) {
    const known = byName.get(flag.name);
    byName.set(flag.name, known?.choices && flag.choices ? { ...known, choices: [...new Set([...known.choices, ...flag.choices])] } : (known ?? flag));
  }
  return [...byName.values()];
}

function printBash(): string {
  const withChoices = allFlags().filter(({ choices }) => choices);
  const values = allFlags().filter(({ value, choices }) => value !== undefined && !choices);
  return `# bash completion for extract: eval "$(extract completion bash)"
_extract() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${withChoices.map((flag) => `    ${patternOf(flag)}) COMPREPLY=($(compgen -W "${flag.choices!.join(' ')}" -- "$word")); return ;;`).join('\n')}
    ${values.map(patternOf).join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  local words="${wordsOf(commands[0])}"
  case \${COMP_WORDS[1]} in
${others.map((command) => `    ${command.name}) words="${wordsOf(command)}" ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ $COMP_CWORD == 1 ]]; then COMPREPLY=($(compgen -W "${others.map(({ name }) => name).join(' ')}" -- "$word") $(compgen -f -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _extract extract
`;
}

function patternOf({ name, short }: Flag): string {
  return `--${name}${short ? `|-${short}` : ''}`;
}

function printZsh(): string {
  const describe = ({ name, short, value, choices, repeatable, summary }: Flag) => {
    const text = summary.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
    const argument = value === undefined ? '' : `:${value}:${choices ? `(${choices.join(' ')})` : '_files'}`;
    const star = repeatable ? '*' : '';
    return [`'${star}--${name}[${text}]${argument}'`, ...(short ? [`'${star}-${short}[${text}]${argument}'`] : [])].join(' ');
  };
  const arguments_ = (command: Command) => flagsOf(command).map((flag) => `      ${describe(flag)} \\`).join('\n');
  return `#compdef extract
# zsh completion for extract: extract completion zsh > "\${fpath[1]}/_extract"
_extract() {
  case $words[2] in
${others.map((command) => `    ${command.name}) _arguments \\\n${arguments_(command)}\n      '*:file:_files' ;;`).join('\n')}
    *) _arguments \\
${arguments_(commands[0])}
      '1:command or path:_alternative "commands:command:(${others.map(({ name }) => name).join(' ')})" "files:file:_files"' '*:file:_files' ;;
  esac
}
compdef _extract extract
`;
}

function printFish(): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const names = others.map(({ name }) => name).join(' ');
  const lines = others.map(({ name, summary }) => `complete -c extract -n "not __fish_seen_subcommand_from ${names}" -a ${name} -d ${quote(summary)}`);
  for (const command of commands) {
    const when = command === commands[0] ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${command.name}`;
    for (const { name, short, value, choices, summary } of flagsOf(command)) {
      const argument = value === undefined ? '' : choices ? ` -x -a ${quote(choices.join(' '))}` : ' -r';
      lines.push(`complete -c extract -n "${when}" -l ${name}${short ? ` -s ${short}` : ''}${argument} -d ${quote(summary)}`);
    }
  }
  return `# fish completion for extract: extract completion fish > ~/.config/fish/completions/extract.fish\n${lines.join('\n')}\n`;
}
