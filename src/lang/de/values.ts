/** German numbers, money, time and quantities. */
import type { ValuePack } from '../value-pack.js';
import { time } from './dates.js';
import { money } from './money.js';
import { numbers } from './numbers.js';
import { quantities } from './quantities.js';

export const germanValues: ValuePack = { numbers, money, time, quantities };
