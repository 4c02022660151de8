/** Digits in all notations, read character by character into an exact decimal: 1.200,50 · 1'200.20 · 1,5 · 2.500 · 1,200.50 */

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const HYPHEN = 45;

/** `digits` / 10 ** `decimals`. Both parts are exact, so that scaling rounds once at most. */
export type Decimal = { digits: number; decimals: number; /** Thousands stand apart: "1.200". */ grouped: boolean };

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The number `decimal` times ten to the power of `exponent`, correctly rounded: 8.2 million is 8200000. */
export function scaled(digits: number, decimals: number, exponent: number): number {
  const shift = exponent - decimals;
  return shift >= 0 ? digits * POWERS[Math.min(shift, 22)]! : digits / POWERS[Math.min(-shift, 22)]!;
}

/** Reads the number at `start` to `end`; false for clock times, dates, versions and whatever else is no plain number. */
export function readDigits(text: string, start: number, end: number, out: Decimal): boolean {
  let digits = 0;
  let used = 0; // significant digits so far
  let run = 0; // digits since the last separator
  let decimals = 0;
  let mark = 0; // the separator in use
  let marks = 0;
  let last = 0; // the separator seen last
  let firstRun = 0;
  let grouped = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ZERO && unit <= NINE) {
      digits = digits * 10 + (unit - ZERO);
      if (used > 0 || unit !== ZERO) used++;
      run++;
      continue;
    }
    if (unit === COLON || unit === HYPHEN) return false;
    const separator = unit === DOT || unit === COMMA ? unit : 39;
    if (marks > 0 && separator !== mark) {
      // A second kind of separator: what came before were thousands, what comes now are decimals.
      if (run !== 3 || last === COMMA + DOT) return false;
      grouped = true;
      last = COMMA + DOT;
    } else if (marks > 0 && run !== 3) return false;
    else if (marks === 0) firstRun = run;
    if (last !== COMMA + DOT) mark = separator;
    marks++;
    run = 0;
  }
  if (used > 15) return false;
  if (last === COMMA + DOT) decimals = run;
  else if (marks === 1 && mark === COMMA) decimals = run;
  else if (marks === 1 && mark === DOT) {
    if (run === 3 && firstRun <= 3 && text.charCodeAt(start) !== ZERO) grouped = true;
    else decimals = run;
  } else if (marks >= 1) {
    if (run !== 3 || firstRun > 3) return false;
    grouped = true;
  }
  out.digits = digits;
  out.decimals = decimals;
  out.grouped = grouped;
  return true;
}

/** The value of a token of `length` 1 to 9 digits and nothing else; -1 otherwise. */
export function plainInteger(text: string, start: number, end: number): number {
  if (end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < ZERO || unit > NINE) return -1;
    value = value * 10 + (unit - ZERO);
  }
  return end > start ? value : -1;
}
