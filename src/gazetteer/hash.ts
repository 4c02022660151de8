/**
 * The two 32-bit hashes of a word's lower-cased form. A word is known by both: a vocabulary of a million words mistakes
 * an unknown word for a known one with odds of about 1 in 10^13, and `compile` fails if two of its own words ever agree.
 */
import { lowerOf, CharClass, classOf } from './chars.js';

export const SEED_A = 0x2545f491;
export const SEED_B = 0x61c88647;

export function stepA(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function stepB(hash: number, unit: number): number {
  return (Math.imul(hash, 0x5bd1e995) + unit) ^ (hash >>> 15);
}

/** Spreads hash A over a table whose length is a power of two, `mask` + 1. */
export function slotOf(hash: number, mask: number): number {
  return spread(hash) & mask;
}

/** Hash A with its bits mixed, so that the low ones tell as much as all. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 13);
}

/** Both hashes of a form, as the tokenizer computes them while scanning: lower case, NFC, soft hyphens dropped. */
export function hashesOf(form: string): { a: number; b: number } {
  const composed = form.normalize('NFC');
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    if (classOf(unit) === CharClass.Ignored) continue;
    const lower = lowerOf(unit);
    a = stepA(a, lower);
    b = stepB(b, lower);
  }
  return { a, b };
}
