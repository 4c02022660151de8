/** Reads short texts with the compiled German data: numbers, money, dates, quantities. */
import { createValueFinder, type Values } from '../../src/values.js';
import { loadLanguage } from '../../src/gazetteer/load.js';
import { germanValues } from '../../src/lang/de/values.js';
import { UnknownWords } from '../../src/lang/de/unknown.js';
import type { Article } from '../../src/model.js';
import { unpackStepTables } from '../../src/step-tables.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenize } from '../../src/segment/tokenize.js';

const data = loadLanguage('de');
const unknown = new UnknownWords(data);
const finder = createValueFinder(data.lexicon, unpackStepTables(data.stepTables).values, germanValues);

/** All numbers, amounts, dates and quantities of a text. */
export function readValues(text: string, published?: string): Values {
  data.lexicon.forget();
  const article: Article = { id: 'test', text, language: 'de', ...(published === undefined ? {} : { published }) };
  const tokens = tokenize(text, data.lexicon);
  unknown.describe(text, tokens);
  const sentences = splitSentences(text, tokens, data.lexicon);
  return finder.findValues(article, tokens, sentences);
}
