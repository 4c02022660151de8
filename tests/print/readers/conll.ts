/** Reads CoNLL-2003, and is strict about it: four columns, IOB2. */
export type Name = { words: string[]; tag: string };

/** The sentences of each document, as words and the names in them. */
export function readConll(text: string): { words: string[]; names: Name[] }[][] {
  if (!text.endsWith('\n\n')) throw new Error('no empty line at the end');
  const documents: { words: string[]; names: Name[] }[][] = [];
  for (const block of text.slice(0, -2).split('\n\n')) {
    if (block === '-DOCSTART- -X- -X- O') {
      documents.push([]);
      continue;
    }
    documents.at(-1)!.push(readSentence(block.split('\n')));
  }
  return documents;
}

function readSentence(lines: readonly string[]): { words: string[]; names: Name[] } {
  const words: string[] = [];
  const names: Name[] = [];
  let before = 'O';
  for (const line of lines) {
    const match = /^(\S+) (\S+) (\S+) (O|[BI]-(?:PER|LOC|ORG)(?:deriv|part)?)$/.exec(line);
    if (!match) throw new Error(`"${line}" is no line of CoNLL-2003`);
    const [, word, , , tag] = match as unknown as [string, string, string, string, string];
    words.push(word);
    if (tag.startsWith('B-')) names.push({ words: [word], tag: tag.slice(2) });
    else if (tag.startsWith('I-')) {
      if (before.slice(2) !== tag.slice(2)) throw new Error(`${tag} behind ${before}`);
      names.at(-1)!.words.push(word);
    }
    before = tag;
  }
  return { words, names };
}
