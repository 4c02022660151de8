/** The words of a description as they stand in a list: without article, the noun in the nominative. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { Analysis } from '../model.js';
import type { Phrase } from '../syntax/model.js';

const { Nominative, Genitive, Dative, Plural } = Agreement;
/** What a noun ends in beside its nominative singular: des Ministers, des Amtes, dem Präsidenten. */
const ENDINGS = ['s', 'es', 'n', 'en'];

export function nameDescription({ article, tokens }: Analysis, lexicon: Lexicon, phrase: Phrase): string {
  const { core, head, to, cases } = phrase;
  const word = (i: number) => article.text.slice(tokens.start[i]!, tokens.end[i]!);
  let from = core;
  while (from < head && lexicon.flags[tokens.word[from]!]! & WordFlag.Determiner) from++;
  let name = '';
  for (let i = from; i < to; i++) {
    const adjective = i < head && (lexicon.flags[tokens.word[i]!]! & WordFlag.Adjective) !== 0;
    const form = i === head ? nounOf(lexicon, phrase, tokens.word[head]!, word(head)) : adjective && isPlural(cases) ? word(i).replace(/en$/, 'e') : word(i);
    name += (i > from && tokens.gap[i] !== 0 ? ' ' : '') + form;
  }
  return name;
}

const isPlural = (cases: number): boolean => cases !== 0 && (cases & ~Plural) === 0;

function nounOf(lexicon: Lexicon, { noun, cases }: Phrase, word: number, text: string): string {
  if (noun === 0 || word === noun || cases & Nominative) return text;
  if (cases & Plural) return isDativePlural(lexicon, word, text) ? text.slice(0, -1) : text;
  for (const ending of ENDINGS) {
    if (text.endsWith(ending) && lexicon.idOf(text.slice(0, -ending.length)) === noun) return text.slice(0, -ending.length);
  }
  // Compounds that no table has: a genitive shows itself.
  const forms = lexicon.nounForm[word]!;
  return forms !== 0 && (forms & ~Genitive) === 0 ? text.replace(/([^aeiouäöü])es$|s$/, '$1') : text;
}

/** Händlern, Musikkennern: -n makes the dative; Frauen has it in all cases. */
function isDativePlural(lexicon: Lexicon, word: number, text: string): boolean {
  const forms = lexicon.nounForm[word]!;
  return text.endsWith('n') && forms !== 0 && (forms & ~(Dative & Plural)) === 0;
}
