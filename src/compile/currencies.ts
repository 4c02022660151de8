/** currencies.tsv and currencies-hand.tsv -> currencies; the two rows of one code are joined. */
import { listOf, type TableRow } from '../gazetteer/tsv.js';
import type { Currency } from '../lang/money-pack.js';
import { FatalProblem } from '../problem.js';

/** Codes of our own: what people pay with and the standard does not list any more, or never did. */
const STATUSES = ['current', 'historic', 'crypto', ''];

/** Joins the rows; `column` holds the names in the language. Throws FatalProblem on a broken row. */
export function readCurrencies(rows: readonly TableRow[], column: string): Currency[] {
  const byCode = new Map<string, Currency>();
  for (const { place, cells } of rows) {
    const code = cells['code'] ?? '';
    const status = cells['status'] ?? '';
    const per = cells['minor_per'] ?? '';
    if (!/^[A-Z]{3}$/.test(code)) throw new FatalProblem({ code: 'bad-currency', place, message: `"${code}" is no code of three capitals` });
    if (!STATUSES.includes(status)) throw new FatalProblem({ code: 'bad-currency', place, message: `status "${status}" is none of ${STATUSES.slice(0, 3).join(', ')}` });
    if (!/^\d*$/.test(per)) throw new FatalProblem({ code: 'bad-currency', place, message: `minor_per "${per}" is no number` });
    const old = byCode.get(code);
    // Names of old currencies count where they are given by hand: nobody writes "Argentinischer Austral".
    const names = status === 'historic' && (cells['example'] ?? '') === '' ? [] : listOf(cells[column]);
    byCode.set(code, {
      code,
      names: [...(old?.names ?? []), ...names],
      signs: [...(old?.signs ?? []), ...listOf(cells['signs'])],
      bare: [...(old?.bare ?? []), ...listOf(cells['bare'])],
      minor: [...(old?.minor ?? []), ...listOf(cells['minor'])],
      minorPer: per === '' ? (old?.minorPer ?? 100) : Number(per),
      codeFirst: (old?.codeFirst ?? false) || cells['code_first'] === '1',
    });
  }
  return [...byCode.values()];
}
