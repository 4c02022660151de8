/** The rows of the gazetteers: what each named thing is. Strings stay bytes until somebody prints them. */
import type { EntityType } from '../model.js';
import { ENTITY_TYPES } from './names.js';

/** Bits of a row's `flags`. */
export const RowFlag = { Male: 1, Female: 2, /** Also a common word or a person's name. */ Ambiguous: 4, NeedsContext: 8, NeedsGiven: 16 } as const;

export type RowColumns = {
  /** Index into ENTITY_TYPES. */
  type: Uint8Array;
  /** Index into `kinds`. */
  kind: Uint8Array;
  /** Two letters of ISO 3166-1 alpha-2, first in the high byte; 0 unknown. */
  country: Uint16Array;
  flags: Uint8Array;
  /** Inhabitants of a place; 0 unknown. */
  population: Uint32Array;
  /** Which table the row is from: index into `tables`. */
  table: Uint8Array;
  /** Where the row's three strings (id, name, Wikidata id) begin in `bytes`: 3 * rows + 1 offsets. */
  offsets: Uint32Array;
  bytes: Uint8Array;
};

export type AddedRow = { type: EntityType; kind: string; country: string; flags: number; population: number; table: string; id: string; name: string; wikidata: string };

export class Rows {
  readonly columns: RowColumns;
  readonly kinds: string[];
  readonly tables: string[];
  private readonly compiled: number;
  private readonly buffer: Buffer;
  /** Strings that were asked for: an archive asks for the same names again and again. */
  private readonly decoded: string[] = [''];
  /** Where a string stands in `decoded`, 0 for one that nobody asked for. */
  private readonly decodedAt: Uint32Array;
  private readonly added: AddedRow[] = [];

  constructor(columns: RowColumns, kinds: string[], tables: string[]) {
    this.columns = columns;
    this.kinds = kinds;
    this.tables = tables;
    this.compiled = columns.type.length;
    this.decodedAt = new Uint32Array(columns.offsets.length);
    this.buffer = Buffer.from(columns.bytes.buffer, columns.bytes.byteOffset, columns.bytes.byteLength);
  }

  get count(): number {
    return this.compiled + this.added.length;
  }

  /** Adds a row at run time; returns its number. */
  add(row: AddedRow): number {
    this.added.push(row);
    return this.count - 1;
  }

  /** 0 person, 1 place, 2 organization. */
  typeCode(row: number): number {
    return row < this.compiled ? this.columns.type[row]! : ENTITY_TYPES.indexOf(this.added[row - this.compiled]!.type);
  }
  type(row: number): EntityType {
    return ENTITY_TYPES[this.typeCode(row)]!;
  }
  kind(row: number): string {
    return row < this.compiled ? this.kinds[this.columns.kind[row]!]! : this.added[row - this.compiled]!.kind;
  }
  country(row: number): string {
    if (row >= this.compiled) return this.added[row - this.compiled]!.country;
    const code = this.columns.country[row]!;
    return code === 0 ? '' : String.fromCharCode(code >> 8, code & 255);
  }
  flags(row: number): number {
    return row < this.compiled ? this.columns.flags[row]! : this.added[row - this.compiled]!.flags;
  }
  population(row: number): number {
    return row < this.compiled ? this.columns.population[row]! : this.added[row - this.compiled]!.population;
  }
  table(row: number): string {
    return row < this.compiled ? this.tables[this.columns.table[row]!]! : this.added[row - this.compiled]!.table;
  }
  id(row: number): string {
    return row < this.compiled ? this.string(row * 3) : this.added[row - this.compiled]!.id;
  }
  name(row: number): string {
    return row < this.compiled ? this.string(row * 3 + 1) : this.added[row - this.compiled]!.name;
  }
  wikidata(row: number): string {
    return row < this.compiled ? this.string(row * 3 + 2) : this.added[row - this.compiled]!.wikidata;
  }

  private string(index: number): string {
    const at = this.decodedAt[index]!;
    if (at !== 0) return this.decoded[at]!;
    const { offsets } = this.columns;
    const text = this.buffer.toString('utf8', offsets[index]!, offsets[index + 1]!);
    this.decodedAt[index] = this.decoded.push(text) - 1;
    return text;
  }
}
