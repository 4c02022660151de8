/** Looks a piece of the text up in the lexicon, without cutting it out. */
import { CharClass, classOf, lowerOf } from './chars.js';
import { SEED_A, SEED_B, stepA, stepB } from './hash.js';
import type { Lexicon } from './lexicon.js';

/** Id of the word that stands at `start` to `end`, in any case, with `ending` put behind it ("Bremer" without -er, with -en); 0 when it is unknown. */
export function findWord(lexicon: Lexicon, text: string, start: number, end: number, ending = ''): number {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const c = classOf(unit);
    if (c === CharClass.Ignored) continue;
    const lower = c === CharClass.Upper ? lowerOf(unit) : unit;
    a = stepA(a, lower);
    b = stepB(b, lower);
  }
  for (let i = 0; i < ending.length; i++) {
    const unit = ending.charCodeAt(i);
    a = stepA(a, unit);
    b = stepB(b, unit);
  }
  return lexicon.find(a, b);
}
