/**
 * Tables of the user's own (`--gazetteer FILE`, TSV or CSV): a row is a name with its type; other names, id, country,
 * gender and Wikidata id may stand beside it. They win over what the project's own tables say of the same words.
 */
import { createRequire } from 'node:module';
import type { NameForms } from '../lang/name-forms.js';
import type { EntityType } from '../model.js';
import { FatalProblem } from '../problem.js';
import { makeSlug } from '../resolve/slug.js';
import { NameAdder } from './add-names.js';
import type { LanguageData } from './load.js';
import { ENTITY_TYPES, NameFlag } from './names.js';
import { RowFlag } from './rows.js';
import { listOf, readTableText, walkTable, type TableRow } from './tsv.js';

/** Only those who add something need a hash of their own. */
const loadCrypto = () => createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');

/** Adds the rows of the tables to the data. Throws FatalProblem (file and line) on a broken row. */
export function addUserTables(data: LanguageData, forms: NameForms, paths: readonly string[]): void {
  const adder = new NameAdder(data.lexicon, data.trie, forms);
  for (const path of paths) {
    const text = readTableText(path);
    for (const row of walkTable(text, ['name', 'type'], path)) addRow(data, forms, adder, row);
    data.hash = hashWith(data.hash, text);
  }
}

/** The hash of data with something added to them. */
export function hashWith(hash: string, added: string): string {
  return loadCrypto().createHash('sha256').update(hash).update(added).digest('hex').slice(0, 16);
}

function addRow(data: LanguageData, forms: NameForms, adder: NameAdder, { cells, place }: TableRow): void {
  const { name = '', type, country = '', gender = '', wikidata = '' } = cells;
  const fail = (message: string) => new FatalProblem({ code: 'bad-table', place, message });
  if (name === '') throw fail('has no name');
  if (!isEntityType(type)) throw fail(`"${type}" is no type (want one of ${ENTITY_TYPES.join(', ')})`);
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) throw fail(`"${country}" is no country code (want two capitals, ISO 3166-1)`);
  if (gender !== '' && gender !== 'm' && gender !== 'f') throw fail(`"${gender}" is no gender (want m or f, or nothing)`);
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata)) throw fail(`"${wikidata}" is no id of Wikidata (want Q and digits)`);
  const row = data.rows.add({
    type, country, name, table: 'user', wikidata,
    kind: cells['kind'] || type,
    flags: gender === 'm' ? RowFlag.Male : gender === 'f' ? RowFlag.Female : 0,
    population: 0,
    id: cells['id'] || wikidata || makeSlug(name),
  });
  const add = (form: string, flags: number) => adder.addName(form, row, flags | NameFlag.User | (endsSmall(form) ? NameFlag.Lower : 0));
  add(name, 0);
  for (const alias of listOf(cells['aliases'])) add(alias, NameFlag.Alias);
  const surname = type === 'person' ? forms.surnameOf(name, country) : undefined;
  if (surname !== undefined) add(surname, NameFlag.Surname);
}

function isEntityType(type: string | undefined): type is EntityType {
  return (ENTITY_TYPES as readonly (string | undefined)[]).includes(type);
}

/** Whether the last word is written small ("Haus der kleinen forscher"): such a name is found only when that is allowed. */
function endsSmall(name: string): boolean {
  return / \p{Ll}[^ ]*$/u.test(name);
}
