// Rebuilds gazetteers/currencies.tsv from CLDR (npm package cldr-numbers-full): codes, signs, German and English names.
// What bare words mean, small coins and colloquial names are knowledge of our own and live in currencies-hand.tsv.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'cldr-numbers-full@48.2.0';
const HEADER = ['code', 'status', 'name', 'de', 'en', 'signs', 'bare', 'minor', 'minor_per', 'code_first', 'example'];
/** Funds, precious metals, accounting units and test codes: nobody pays with them. */
const NOT_MONEY = /^(X(?!AF$|OF$|PF$|CD$|CG$|DR$)|BOV|CHE|CHW|CLF|CNX|COU|ECV|MXV|USN|USS|UYI|UYW)/;

const folder = mkdtempSync(join(tmpdir(), 'currencies-'));
try {
  execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', tarball, 'package/main/de', 'package/main/en'], { cwd: folder });
  const read = (language) =>
    JSON.parse(readFileSync(join(folder, 'package/main', language, 'currencies.json'), 'utf8')).main[language].numbers.currencies;
  writeFileSync(new URL('../currencies.tsv', import.meta.url), table(read('de'), read('en')));
} finally {
  rmSync(folder, { recursive: true });
}

function table(german, english) {
  const current = new Set(Intl.supportedValuesOf('currency'));
  const rows = [HEADER.join('\t')];
  for (const code of Object.keys(german).sort()) {
    const names = namesOf(german[code]);
    // A name with years in brackets ("Russischer Rubel (1991–1998)") is never written that way in news.
    if (NOT_MONEY.test(code) || names.length === 0) continue;
    const signs = [german[code].symbol, english[code].symbol].filter((sign) => sign !== undefined && sign !== code && !/^[a-z]+$/i.test(sign));
    rows.push([code, current.has(code) ? 'current' : 'historic', names[0], names.join('|'), namesOf(english[code]).join('|'), unique(signs).join('|'), '', '', '', '', ''].join('\t'));
  }
  return `${rows.join('\n')}\n`;
}

function namesOf(entry) {
  const forms = [entry.displayName, entry['displayName-count-one'], entry['displayName-count-other']];
  return unique(forms.filter((name) => name !== undefined && !name.includes('(')));
}

function unique(list) {
  return [...new Set(list)];
}
