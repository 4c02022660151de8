/** What the finder of quotations says about a text, as short lines. */
import { germanNames } from '../../src/lang/de/names.js';
import { loadLanguage } from '../../src/gazetteer/load.js';
import { UnknownWords } from '../../src/lang/de/unknown.js';
import type { Quote } from '../../src/model.js';
import { NameFinder } from '../../src/recognize/names.js';
import { QuoteFinder } from '../../src/recognize/quotes.js';
import { unpackStepTables } from '../../src/step-tables.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenize } from '../../src/segment/tokenize.js';

const data = loadLanguage('de');
const unknown = new UnknownWords(data);
const tables = unpackStepTables(data.stepTables);
const names = new NameFinder(data, tables.names, germanNames);
const finder = new QuoteFinder(data.lexicon, tables.quotes);

/** Quotations of a text. */
export function quotesOf(text: string): Quote[] {
  const article = { id: 'test', text, language: 'de' };
  data.lexicon.forget();
  const tokens = tokenize(text, data.lexicon);
  unknown.describe(text, tokens);
  const sentences = splitSentences(text, tokens, data.lexicon);
  return finder.findQuotes(article, tokens, sentences, names.findNames(article, tokens, sentences));
}

/** "kind: words | speaker": the pieces of an interrupted quotation are joined by " ... ", nobody is "-". */
export function quoteLines(text: string): string[] {
  return quotesOf(text).map((quote) => {
    const pieces = quote.pieces ?? [[quote.start, quote.end]];
    const words = pieces.map(([start, end]) => text.slice(start, end)).join(' ... ');
    const speaker = quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : '-';
    return `${quote.kind}: ${words} | ${speaker}`;
  });
}
