/**
 * The tables of all steps: what the words and rules of a language come to for its lexicon. They are worked out when the data is
 * compiled; a run reads them as they are. The format is V8's own for structured values: newer versions of Node read what older ones
 * have written.
 */
import { deserialize, serialize } from 'node:v8';
import type { FactTables } from './facts/find.js';
import type { SparseColumn } from './gazetteer/column.js';
import { FatalProblem } from './problem.js';
import type { NameTables } from './recognize/names.js';
import type { QuoteTables } from './recognize/quotes/words.js';
import type { SyntaxTables } from './syntax/words.js';
import type { ValueTables } from './values.js';

export type StepTables = { names: NameTables; syntax: SyntaxTables; facts: FactTables; values: ValueTables; quotes: QuoteTables; languages: SparseColumn };

export function packStepTables(tables: StepTables): Uint8Array {
  return new Uint8Array(serialize(tables));
}

/** The tables, new ones with every call: what a run adds to them stays with that run. Throws FatalProblem when this Node cannot read them. */
export function unpackStepTables(bytes: Uint8Array): StepTables {
  try {
    return deserialize(bytes) as StepTables;
  } catch {
    throw new FatalProblem({ code: 'bad-data', place: '', message: 'the compiled tables are of a newer Node; run "npm run build"' });
  }
}
