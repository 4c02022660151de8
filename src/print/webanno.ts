/**
 * WebAnno TSV 3.3, which INCEpTION imports: a token a line with its place (in UTF-16 units, as the format has it) and the annotations that cover it.
 * Everything goes into the layer for named entities that every project has: names with their id in Wikidata, dates and amounts of money.
 */
import { countUnits } from './code-points.js';
import { listSentences, makeCut, tagOf, type Word } from './layout.js';
import type { MentionRecord } from './record.js';
import type { DocumentPrinter, DocumentRecord } from './writer.js';

const HEAD = '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n';

type Annotation = { start: number; end: number; value: string; identifier?: string; /** Tells annotations apart that cover several tokens or share one. */ number?: number };

export const webanno: DocumentPrinter = {
  print: (record) => [{ ending: 'tsv', text: HEAD + printSentences(record) }],
};

function printSentences(record: DocumentRecord): string {
  const sentences = listSentences(record);
  const annotations = listAnnotations(record);
  numberAnnotations(annotations, sentences.flat());
  const cut = makeCut(record);
  const unit = countUnits(record.article.text);
  let first = 0;
  return sentences.map((words, i) => {
    let text = `\n#Text=${escapeText(cut(words[0]!.start, words.at(-1)!.end))}\n`;
    words.forEach((word, j) => {
      while (annotations[first] && annotations[first]!.end <= word.start) first++;
      const covering = coveringOf(annotations, first, word);
      const cells = [`${i + 1}-${j + 1}`, `${unit(word.start)}-${unit(word.end)}`, escapeText(word.text), printCell(covering, 'identifier'), printCell(covering, 'value')];
      text += `${cells.join('\t')}\t\n`;
    });
    return text;
  }).join('');
}

function listAnnotations(record: DocumentRecord): Annotation[] {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const identifierOf = ({ entity }: MentionRecord) => {
    const wikidata = entity === undefined ? undefined : entities.get(entity)?.wikidata;
    return wikidata === undefined ? {} : { identifier: `http://www.wikidata.org/entity/${wikidata}` };
  };
  return [
    ...record.mentions.map((mention) => ({ start: mention.start, end: mention.end, value: tagOf(mention), ...identifierOf(mention) })),
    ...record.dates.map(({ start, end, type }) => ({ start, end, value: type })),
    ...record.money.map(({ start, end }) => ({ start, end, value: 'MONEY' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Numbers the annotations that need one. */
function numberAnnotations(annotations: readonly Annotation[], words: readonly Word[]): void {
  let first = 0;
  let number = 0;
  const seen = new Set<Annotation>();
  for (const word of words) {
    while (annotations[first] && annotations[first]!.end <= word.start) first++;
    const covering = coveringOf(annotations, first, word);
    for (const annotation of covering) {
      if (annotation.number === undefined && (covering.length > 1 || seen.has(annotation))) annotation.number = ++number;
      seen.add(annotation);
    }
  }
}

function coveringOf(annotations: readonly Annotation[], first: number, word: Word): Annotation[] {
  const covering: Annotation[] = [];
  for (let i = first; annotations[i] && annotations[i]!.start < word.end; i++) if (annotations[i]!.end > word.start) covering.push(annotations[i]!);
  return covering;
}

function printCell(covering: readonly Annotation[], feature: 'identifier' | 'value'): string {
  if (covering.length === 0) return '_';
  return covering.map((annotation) => {
    const value = annotation[feature];
    return `${value === undefined ? '*' : escapeValue(value)}${annotation.number === undefined ? '' : `[${annotation.number}]`}`;
  }).join('|');
}

const controls: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f', '\b': '\\b' };

function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\\\t\n\r\f\u0008]/g, (character) => controls[character]!);
}

function escapeValue(value: string): string {
  return escapeText(value).replace(/->|[[\]|_;*]/g, '\\$&');
}
