/** Numbers and dates as German writes them: the generators of the property tests, written apart from what they test. */

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

function belowHundred(n: number, last: boolean): string {
  if (n === 1) return last ? 'eins' : 'ein';
  if (n < 20) return ONES[n]!;
  const ones = n % 10;
  return (ones === 0 ? '' : `${ONES[ones]!}und`) + TENS[Math.floor(n / 10)]!;
}

function belowThousand(n: number, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  return (hundreds === 0 ? '' : `${ONES[hundreds]!}hundert`) + (n % 100 === 0 ? '' : belowHundred(n % 100, last));
}

/** 1 to 999,999: "dreihundertzwölftausendvierhunderteins". */
export function numberInWords(n: number): string {
  const thousands = Math.floor(n / 1000);
  return (thousands === 0 ? '' : `${belowThousand(thousands, false)}tausend`) + (n % 1000 === 0 ? '' : belowThousand(n % 1000, true));
}

export const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
export const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const ORDINALS = ['', 'erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht'];

/** 1 to 31 in the dative: "dritten", "zwanzigsten". */
export function ordinalInWords(n: number): string {
  const stem = ORDINALS[n] ?? (n < 20 ? `${ONES[n]!}t` : `${belowHundred(n, true)}st`);
  return `${stem}en`;
}
