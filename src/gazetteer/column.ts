/** Columns by word id in which few words have a value: kept as these few, spread out where they are asked for. */

export type SparseColumn = { ids: Int32Array; values: Int32Array };

/** The column of these ids and values; of several values for one id, the last counts. */
export function makeSparse(entries: Iterable<readonly [id: number, value: number]>): SparseColumn {
  const last = new Map(entries);
  return { ids: Int32Array.from(last.keys()), values: Int32Array.from(last.values()) };
}

/** Puts the values into an empty column. */
export function spread<T extends Uint8Array | Uint16Array | Int32Array>({ ids, values }: SparseColumn, column: T): T {
  for (let i = 0; i < ids.length; i++) column[ids[i]!] = values[i]!;
  return column;
}
