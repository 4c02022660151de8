/** German words around amounts of money; the currencies themselves are in gazetteers/currencies*.tsv. */
import type { MoneyPack } from '../money-pack.js';

export const money: MoneyPack = {
  column: 'de',
  adjectiveEndings: ['', 'e', 'er', 'es', 'en', 'em'],
  nounEndings: ['', 's', 'n'],
  carriers: ['gegenüber', 'nach', 'statt', 'anstatt', 'oder', 'als', 'auf', 'von', 'vorjahr', 'zuvor'],
  and: ['und'],
};
