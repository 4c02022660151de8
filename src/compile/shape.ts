/** Learns what names and nouns look like from the tables themselves. */
import { findShape, SHAPE_CLASSES, SHAPE_FEATURES, SHAPE_SLOTS, SHAPE_UNIT, ShapeClass } from '../gazetteer/shape.js';
import type { Tables } from './tables.js';

const SMOOTHING = 0.5;

/** Log-likelihood of each feature in each class against the mean of the classes, in sixteenths of a nat, cut to a byte. */
export function learnShapes(tables: Tables): Uint8Array {
  const counts = Array.from({ length: SHAPE_CLASSES }, () => new Float64Array(SHAPE_SLOTS));
  const slots = new Int32Array(SHAPE_FEATURES);
  const learn = (word: string, shapeClass: number) => {
    const count = findShape(word, 0, word.length, slots);
    for (const slot of slots.subarray(0, count)) counts[shapeClass]![slot]!++;
  };
  const single = (name: string) => !/[\s\-.\d]/.test(name) && name.length > 2;
  for (const { cells } of tables.named('surnames', ['name'])) if (cells.ambiguous !== '1' && single(cells.name!)) learn(cells.name!, ShapeClass.Person);
  for (const { cells } of tables.named('places', ['name'])) if (single(cells.name!)) learn(cells.name!, ShapeClass.Place);
  for (const { cells } of tables.named('organizations', ['name'])) for (const word of cells.name!.split(/[\s-]+/)) if (single(word)) learn(word, ShapeClass.Organization);
  for (const { cells } of tables.named('words/nouns', ['lemma'])) {
    learn(cells.lemma!, ShapeClass.Noun);
    if (cells.plural) learn(cells.plural.split('|')[0]!, ShapeClass.Noun);
  }
  const totals = counts.map((column) => column.reduce((sum, n) => sum + n, 0));
  const table = new Int8Array(SHAPE_SLOTS * SHAPE_CLASSES);
  for (let slot = 0; slot < SHAPE_SLOTS; slot++) {
    const logs = counts.map((column, c) => Math.log((column[slot]! + SMOOTHING) / (totals[c]! + SMOOTHING * SHAPE_SLOTS)));
    const mean = logs.reduce((sum, n) => sum + n, 0) / SHAPE_CLASSES;
    logs.forEach((log, c) => (table[slot * SHAPE_CLASSES + c] = Math.max(-127, Math.min(127, Math.round((log - mean) * SHAPE_UNIT)))));
  }
  return new Uint8Array(table.buffer);
}
