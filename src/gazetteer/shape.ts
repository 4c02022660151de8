/**
 * What an unknown word looks like: the name of a person, of a place, of an organization, or a common noun. The ends and the
 * beginning of a word are looked up in a small hashed table of log-likelihoods that the compiler learns from the gazetteers.
 */
import { CharClass, classOf, lowerOf } from './chars.js';
import { SEED_A, stepA } from './hash.js';

/** Order of the classes in the table. */
export const SHAPE_CLASSES = 4;
export const ShapeClass = { Person: 0, Place: 1, Organization: 2, Noun: 3 } as const;
/** Number of slots, a power of two. */
export const SHAPE_SLOTS = 16_384;
/** Log-likelihoods are kept in sixteenths of a nat. */
export const SHAPE_UNIT = 16;
const LONGEST_SUFFIX = 5;
const PREFIX = 3;
const LONGEST_WORD = 40;

/** Room for the slots of one word. */
export const SHAPE_FEATURES = LONGEST_SUFFIX;

/** Fills `slots` with those of the features of a word: suffixes of two to five letters and the first three. Returns how many there are. */
export function findShape(text: string, start: number, end: number, slots: Int32Array): number {
  if (end - start > LONGEST_WORD) return 0;
  let count = 0;
  let hash = SEED_A;
  for (let n = 1; n <= LONGEST_SUFFIX && end - n >= start; n++) {
    hash = stepA(hash, lowerAt(text, end - n));
    if (n > 1) slots[count++] = slotOf(hash);
  }
  hash = SEED_A ^ 0x5f5f;
  for (let i = start; i < end && i < start + PREFIX; i++) hash = stepA(hash, lowerAt(text, i));
  slots[count++] = slotOf(hash);
  return count;
}

function lowerAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return classOf(unit) === CharClass.Upper ? lowerOf(unit) : unit;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SHAPE_SLOTS - 1);
}

/** Slots of the word at hand. */
const wordSlots = new Int32Array(SHAPE_FEATURES);

/** Adds the log-likelihoods of a word's features up, by class, into `scores`. */
export function scoreShape(table: Int8Array, text: string, start: number, end: number, scores: Int32Array): void {
  scores.fill(0);
  const count = findShape(text, start, end, wordSlots);
  for (let i = 0; i < count; i++) {
    const at = wordSlots[i]! * SHAPE_CLASSES;
    for (let c = 0; c < SHAPE_CLASSES; c++) scores[c]! += table[at + c]!;
  }
}
