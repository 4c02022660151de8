/**
 * Tables of the user's own (`--gazetteer FILE`, TSV or CSV): a row is a name with its type; other names, id, country,
 * gender and Wikidata id may stand beside it. They win over what the project's own tables say of the same words.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { surnameOf } from '../lang/de/surname.js';
import type { EntityType } from '../model.js';
import { FatalProblem } from '../problem.js';
import { makeSlug } from '../resolve/slug.js';
import { NameAdder } from './add-names.js';
import type { LanguageData } from './load.js';
import { ENTITY_TYPES, NameFlag } from './names.js';
import { RowFlag } from './rows.js';
import { listOf, readTable, type TableRow } from './tsv.js';

/** Adds the rows of the tables to the data. Throws FatalProblem (file and line) on a broken row. */
export function addUserTables(data: LanguageData, paths: readonly string[]): void {
  const adder = new NameAdder(data.lexicon, data.trie);
  for (const path of paths) {
    for (const row of readTable(path, ['name', 'type'])) addRow(data, adder, row);
    data.hash = createHash('sha256').update(data.hash).update(readFileSync(path)).digest('hex').slice(0, 16);
  }
}

function addRow(data: LanguageData, adder: NameAdder, { cells, place }: TableRow): void {
  const name = cells.name ?? '';
  const type = ENTITY_TYPES.find((t) => t === cells.type);
  if (name === '') throw new FatalProblem({ code: 'bad-table', place, message: 'has no name' });
  if (type === undefined) throw new FatalProblem({ code: 'bad-table', place, message: `"${cells.type}" is no type (want one of ${ENTITY_TYPES.join(', ')})` });
  const country = cells.country ?? '';
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) throw new FatalProblem({ code: 'bad-table', place, message: `"${country}" is no country code (want two capitals, ISO 3166-1)` });
  const row = data.rows.add({
    type, country, name, table: 'user',
    kind: cells.kind || (type as EntityType),
    flags: cells.gender === 'm' ? RowFlag.Male : cells.gender === 'f' ? RowFlag.Female : 0,
    population: 0,
    id: cells.id || cells.wikidata || makeSlug(name),
    wikidata: cells.wikidata ?? '',
  });
  adder.addName(name, row, NameFlag.User);
  for (const alias of listOf(cells.aliases)) adder.addName(alias, row, NameFlag.User | NameFlag.Alias);
  const surname = type === 'person' ? surnameOf(name, country) : undefined;
  if (surname !== undefined) adder.addName(surname, row, NameFlag.Surname | NameFlag.User);
}
