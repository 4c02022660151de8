/** What kind of thing each row is, as bits: asked for every candidate, so that no kind is compared as a string there. */
import type { Rows } from '../../gazetteer/rows.js';

export const RowBit = {
  Country: 1,
  /** Known far and wide: countries, lands, regions, seas, cities of more than 100,000. */
  Big: 2,
  /** A town of less than 20,000. */
  Small: 4,
  /** Newspaper, company, band: their names are often plain nouns. */
  NounNamed: 8,
  Party: 16,
  Company: 32,
  Agency: 64,
  /** A country, continent or region: part of the names of subsidiaries. */
  Region: 128,
} as const;

const NOUN_NAMED = new Set(['newspaper', 'broadcaster', 'company', 'band', 'culture', 'organization']);
const SETTLEMENT = new Set(['town', 'city', 'district', 'building', 'street']);

function bitsOfRow(rows: Rows, row: number): number {
  const kind = rows.kind(row);
  const population = rows.population(row);
  let bits = 0;
  if (rows.typeCode(row) === 1) {
    if (kind === 'country' || kind === 'capital' || kind === 'state') bits |= RowBit.Country;
    if (kind === 'country' || kind === 'continent' || kind === 'region') bits |= RowBit.Region;
    if (!SETTLEMENT.has(kind) || population > 100_000) bits |= RowBit.Big;
    if (population > 0 && population < 20_000 && (kind === 'town' || kind === 'district')) bits |= RowBit.Small;
  } else {
    if (NOUN_NAMED.has(kind)) bits |= RowBit.NounNamed;
    if (kind === 'party') bits |= RowBit.Party;
    if (kind === 'company') bits |= RowBit.Company;
    if (kind === 'agency') bits |= RowBit.Agency;
  }
  return bits;
}

/** The bits of all rows; `known` are those of the first ones, compiled already. */
export function makeRowBits(rows: Rows, known: Uint8Array = new Uint8Array(0)): Uint8Array {
  if (known.length === rows.count) return known;
  const bits = new Uint8Array(rows.count);
  bits.set(known);
  for (let row = known.length; row < bits.length; row++) bits[row] = bitsOfRow(rows, row);
  return bits;
}
