/**
 * CoNLL-2003: a token a line, an empty line behind each sentence, four columns of which the last names people, places and organizations
 * in IOB2. Part of speech and chunk, which nobody has looked for, are those that the shared task gives to what has none.
 */
import { listSentences, tagOf } from './layout.js';
import type { DocumentPrinter, DocumentRecord } from './writer.js';

const START = '-DOCSTART- -X- -X- O\n\n';

export const conll: DocumentPrinter = {
  print: (record) => [{ ending: 'conll', text: START + printSentences(record) }],
};

function printSentences(record: DocumentRecord): string {
  const mentions = record.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let next = 0;
  for (const words of listSentences(record)) {
    for (const word of words) {
      while (mentions[next] && mentions[next]!.end <= word.start) next++;
      const mention = mentions[next];
      const inside = mention !== undefined && mention.start < word.end;
      const tag = inside ? `${mention.start >= word.start ? 'B' : 'I'}-${tagOf(mention)}` : 'O';
      text += `${word.text.replace(/\s+/gu, '_')} -X- O ${tag}\n`;
    }
    text += '\n';
  }
  return text;
}
