/** Numbers, money, time and quantities of an article: the steps that are built on numbers, in their order. */
import type { Lexicon } from './gazetteer/lexicon.js';
import type { Currency } from './lang/money-pack.js';
import type { ValuePack } from './lang/value-pack.js';
import type { Article, DateExpr, Money, Quantity, Sentences, Tokens } from './model.js';
import { compileMoneyWords } from './recognize/currencies.js';
import { compileTimeWords } from './recognize/dates/compile.js';
import { findDates } from './recognize/dates.js';
import { joinMarks, markTokens } from './recognize/marks.js';
import { findMoney } from './recognize/money.js';
import { compileNumberWords } from './recognize/number-words.js';
import { findNumbers } from './recognize/numbers.js';
import { compileQuantityWords, findQuantities } from './recognize/quantities.js';
import { anchorDates } from './resolve/anchor-dates.js';

export type Values = { money: Money[]; dates: DateExpr[]; quantities: Quantity[] };
export type ValueFinder = { findValues(article: Article, tokens: Tokens, sentences: Sentences): Values };

/** Compiles the words of the language for a lexicon, once; the finder then serves any number of articles. */
export function createValueFinder(lexicon: Lexicon, pack: ValuePack, currencies: readonly Currency[]): ValueFinder {
  const money = compileMoneyWords(lexicon, pack.money, currencies);
  const quantities = compileQuantityWords(lexicon, pack.quantities);
  const dates = compileTimeWords(lexicon, pack.time);
  const numbers = compileNumberWords(lexicon, pack.numbers, [...money.words.keys(), ...dates.unit.keys()]);
  const marks = joinMarks(lexicon.count, numbers, dates);
  return {
    findValues(article, tokens, sentences) {
      const marked = markTokens(article.text, tokens, marks, numbers.heads);
      const found = findNumbers(article, tokens, sentences, marked, numbers);
      const amounts = findMoney(article, tokens, found, money, numbers, lexicon);
      const expressions = anchorDates(article, tokens, findDates(article, tokens, marked, found, amounts, dates, lexicon), dates, lexicon);
      return { money: amounts, dates: expressions, quantities: findQuantities(article, tokens, found, [amounts, expressions], quantities) };
    },
  };
}
