/** Parquet: one table a file, column by column, in groups of rows so that memory stays flat. */
import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import { typeOfColumn, type Cell, type ColumnType } from './tables.js';
import type { RowWriter, Sink } from './writer.js';

/** Rows of a group: few enough to wait in memory, enough to be packed well. */
const GROUP = 5_000;

const types: Readonly<Record<ColumnType, BasicType>> = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' };

/** Writes the rows of one table. */
export function writeParquet(sink: Sink, columns: readonly string[]): RowWriter {
  const kinds = columns.map(typeOfColumn);
  const bytes = new ByteWriter(1 << 16);
  const schema = schemaFromColumnData({ columnData: columns.map((name, i) => ({ name, type: types[kinds[i]!], data: [] })) });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'newsfacts' });
  let cells: (string | number | null)[][] = columns.map(() => []);

  const pass = () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return sink(piece);
  };
  const writeGroup = async () => {
    const data = cells;
    cells = columns.map(() => []);
    if (data[0]?.length) await file.write({ columnData: columns.map((name, i) => ({ name, data: data[i]! })), rowGroupSize: GROUP });
    await pass();
  };
  return {
    write(row) {
      for (let i = 0; i < columns.length; i++) cells[i]!.push(convert(row[i], kinds[i]!));
      return cells[0]!.length < GROUP ? undefined : writeGroup();
    },
    async end() {
      await writeGroup();
      await file.finish();
      await pass();
    },
  };
}

/** A cell as its column has it; numbers too large for JavaScript's integers arrive as text. */
function convert(cell: Cell, type: ColumnType): string | number | null {
  if (cell === undefined) return null;
  return type === 'text' ? String(cell) : Number(cell);
}
