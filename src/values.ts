/** Numbers, money, time and quantities of an article: the steps that are built on numbers, in their order. */
import type { SparseColumn } from './gazetteer/column.js';
import type { Lexicon } from './gazetteer/lexicon.js';
import type { Currency } from './lang/money-pack.js';
import type { ValuePack } from './lang/value-pack.js';
import type { Article, DateExpr, Money, Quantity, Sentences, Tokens } from './model.js';
import { compileMoneyWords, type MoneyWords } from './recognize/currencies.js';
import { compileTimeWords, type TimeTables } from './recognize/dates/compile.js';
import { DateFinder } from './recognize/dates.js';
import { Marker } from './recognize/marks.js';
import { findMoney } from './recognize/money.js';
import { compileNumberWords, type NumberTables, NumberWords } from './recognize/number-words.js';
import { NumberFinder } from './recognize/numbers.js';
import { compileQuantityWords, findQuantities, type QuantityWords } from './recognize/quantities.js';
import { ValueWordList, ValueWords } from './recognize/value-words.js';
import { anchorDates } from './resolve/anchor-dates.js';

export type Values = { money: Money[]; dates: DateExpr[]; quantities: Quantity[] };
export type ValueFinder = { findValues(article: Article, tokens: Tokens, sentences: Sentences): Values };

/** The words of a language, compiled for a lexicon. */
export type ValueTables = { /** By word id. */ entries: SparseColumn; money: MoneyWords; quantities: QuantityWords; time: TimeTables; numbers: NumberTables };

/** Compiles the words of a language. Throws FatalProblem on a broken rule. */
export function compileValueTables(lexicon: Lexicon, pack: ValuePack, currencies: readonly Currency[]): ValueTables {
  const words = new ValueWordList(lexicon);
  const money = compileMoneyWords(words, pack.money, currencies);
  const quantities = compileQuantityWords(words, pack.quantities);
  const time = compileTimeWords(words, pack.time);
  const numbers = compileNumberWords(words, pack.numbers, [...money.words.keys(), ...time.unit.values.keys()]);
  return { entries: words.column(), money, quantities, time, numbers };
}

/** The finder of an extractor; it serves any number of articles. */
export function createValueFinder(lexicon: Lexicon, tables: ValueTables, pack: Pick<ValuePack, 'numbers'>): ValueFinder {
  const words = new ValueWords(lexicon, tables.entries);
  const { money, quantities } = tables;
  const time = { ...tables.time, words };
  const numbers = new NumberWords(words, tables.numbers, pack.numbers);
  const marker = new Marker(words, numbers, time);
  const numberFinder = new NumberFinder(numbers);
  const dateFinder = new DateFinder(time, lexicon);
  return {
    findValues({ text, published }, tokens, sentences) {
      const marked = marker.mark(text, tokens);
      const found = numberFinder.find(text, tokens, sentences, marked);
      const amounts = findMoney(text, tokens, marked, found, money, numbers);
      const readings = dateFinder.find(text, tokens, marked, found, amounts);
      const dates = anchorDates(text, published, tokens, marked.entries, readings, time, lexicon);
      return { money: amounts, dates, quantities: findQuantities(text, tokens, marked, found, [amounts, dates], quantities) };
    },
  };
}
