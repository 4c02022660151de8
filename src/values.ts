/** Numbers, money, time and quantities of an article: the steps that are built on numbers, in their order. */
import { fileURLToPath } from 'node:url';
import type { Lexicon } from './gazetteer/lexicon.js';
import { readTable } from './gazetteer/tsv.js';
import { time } from './lang/de/dates.js';
import { money as moneyPack } from './lang/de/money.js';
import { numbers as numberPack } from './lang/de/numbers.js';
import { quantities as quantityPack } from './lang/de/quantities.js';
import type { Article, DateExpr, Money, Quantity, Sentences, Tokens } from './model.js';
import { compileMoneyWords, readCurrencies } from './recognize/currencies.js';
import { compileTimeWords } from './recognize/dates/compile.js';
import { findDates } from './recognize/dates.js';
import { findMoney } from './recognize/money.js';
import { joinMarks, markTokens } from './recognize/marks.js';
import { compileNumberWords } from './recognize/number-words.js';
import { findNumbers } from './recognize/numbers.js';
import { compileQuantityWords, findQuantities } from './recognize/quantities.js';
import { anchorDates } from './resolve/anchor-dates.js';

export type Values = { money: Money[]; dates: DateExpr[]; quantities: Quantity[] };
export type ValueFinder = { findValues(article: Article, tokens: Tokens, sentences: Sentences): Values };

const CURRENCY_TABLES = ['currencies.tsv', 'currencies-hand.tsv'];

/** Compiles the words of the language for a lexicon, once; the finder then serves any number of articles. */
export function createValueFinder(lexicon: Lexicon): ValueFinder {
  const rows = CURRENCY_TABLES.flatMap((file) => readTable(fileURLToPath(new URL(`../gazetteers/${file}`, import.meta.url)), ['code'], `gazetteers/${file}`));
  const money = compileMoneyWords(lexicon, moneyPack, readCurrencies(rows.map(({ cells }) => cells), moneyPack.column));
  const quantities = compileQuantityWords(lexicon, quantityPack);
  const dates = compileTimeWords(lexicon, time);
  const numbers = compileNumberWords(lexicon, numberPack, [...money.measures, ...Object.keys(time.words.unit)]);
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
