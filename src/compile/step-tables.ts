/** Works out the tables of all steps. */
import { compileFactTables } from '../facts/find.js';
import type { Rule } from '../facts/rules.js';
import type { LanguageData } from '../gazetteer/load.js';
import { germanFacts } from '../lang/de/facts.js';
import { germanNames } from '../lang/de/names.js';
import { germanQuotes } from '../lang/de/quotes.js';
import { germanSyntax } from '../lang/de/syntax.js';
import { UnknownWords } from '../lang/de/unknown.js';
import { germanValues } from '../lang/de/values.js';
import type { Currency } from '../lang/money-pack.js';
import { compileNameTables } from '../recognize/names.js';
import { compileQuoteTables } from '../recognize/quotes/words.js';
import { compileTellingWords } from '../segment/language.js';
import type { StepTables } from '../step-tables.js';
import { compileSyntaxWords } from '../syntax/words.js';
import { compileValueTables } from '../values.js';

export type Compiled = Pick<LanguageData, 'lexicon' | 'rows' | 'separable' | 'otherVerbs'>;

/** The tables for a lexicon and rows; the words of rules and packs are added to the lexicon. Throws FatalProblem on a broken rule. */
export function makeStepTables(compiled: Compiled, rules: readonly Rule[], currencies: readonly Currency[]): StepTables {
  const { lexicon, rows, separable } = compiled;
  const syntax = compileSyntaxWords(lexicon, germanSyntax);
  return {
    names: compileNameTables(lexicon, rows, germanNames),
    syntax,
    facts: compileFactTables(lexicon, germanFacts, syntax, new UnknownWords(compiled), rules),
    values: compileValueTables(lexicon, germanValues, currencies),
    quotes: compileQuoteTables(lexicon, separable, germanQuotes),
    languages: compileTellingWords(lexicon),
  };
}
