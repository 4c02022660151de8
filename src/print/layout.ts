/** The tokens and sentences of a record, for formats that print a text word by word. */
import { countUnits } from './code-points.js';
import type { DocumentRecord } from './writer.js';

/** A token: its text, and where it stands in code points. */
export type Word = { text: string; start: number; end: number };

/** Cuts the text of a record by positions in code points. */
export function makeCut({ article: { text } }: DocumentRecord): (start: number, end: number) => string {
  const unit = countUnits(text);
  return (start, end) => text.slice(unit(start), unit(end));
}

/** The sentences of a record, each a list of its tokens. Sentences without a token are none. */
export function listSentences(record: DocumentRecord): Word[][] {
  const { tokens, sentences } = record.layout;
  const cut = makeCut(record);
  return sentences.map((first, i) => {
    const words: Word[] = [];
    for (let token = first; token < (sentences[i + 1] ?? tokens.length / 2); token++) {
      const [start, end] = [tokens[token * 2]!, tokens[token * 2 + 1]!];
      words.push({ text: cut(start, end), start, end });
    }
    return words;
  }).filter((words) => words.length > 0);
}

const tags: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const endings: Readonly<Record<string, string>> = { name: '', derived: 'deriv', part: 'part' };

/** The tag of a name as the German corpora have it: PER, LOCderiv, ORGpart. */
export function tagOf({ type, form }: { type: string; form: string }): string {
  return `${tags[type]!}${endings[form]!}`;
}
