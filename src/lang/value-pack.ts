/** What a language brings for numbers, money, time and quantities. */
import type { MoneyPack } from './money-pack.js';
import type { NumberPack } from './number-pack.js';
import type { QuantityPack } from './quantity-pack.js';
import type { TimePack } from './time-pack.js';

export type ValuePack = { numbers: NumberPack; money: MoneyPack; time: TimePack; quantities: QuantityPack };
