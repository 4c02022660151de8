/** What numbers look like: a look at this saves most rules that could begin with one. */
import { TokenKind, type Tokens } from '../../model.js';
import type { NumberReading } from '../numbers.js';
import type { Node, Shape, Step } from './pattern.js';

/** Bits: 7 or 31; the same with a full stop; 2016; other digits; 3.10; 20:15; 2020-08-09; drei; neunzehnhundert; 1990er. */
export const Form = { Small: 1, SmallDot: 2, Four: 4, Digits: 8, Dotted: 16, Colon: 32, Hyphen: 64, Word: 128, YearWord: 256, DigitWord: 512 } as const;
/** The bits in order: a form is told by its index here. */
export const FORM_BITS: readonly number[] = Object.values(Form);

const Index = { Small: 0, SmallDot: 1, Four: 2, Digits: 3, Dotted: 4, Colon: 5, Hyphen: 6, Word: 7, YearWord: 8, DigitWord: 9 } as const;
const DOT = 46;
/** From here on a number in words may be a year. */
const FIRST_YEAR = 1100;

const SMALL = Form.Small | Form.SmallDot;
const DIGITS = SMALL | Form.Four | Form.Digits;
const WORDS = Form.Word | Form.YearWord;
const FORMS: Readonly<Partial<Record<Shape, number>>> = {
  day: SMALL, monthNumber: SMALL, small: SMALL, minutes: SMALL, year2: SMALL,
  hour: SMALL | Form.Word, clock: SMALL | Form.Dotted | Form.Colon | Form.Word, minuteClock: Form.Colon,
  year: Form.Four | Form.YearWord, anyYear: DIGITS | Form.YearWord,
  dateToken: Form.Dotted, dayMonth: Form.Dotted, isoDate: Form.Hyphen,
  count: DIGITS | Form.Dotted | WORDS, count2: DIGITS | Form.Dotted | WORDS,
  decadeNumber: Form.DigitWord,
};

/** Forms of the number that a pattern can begin with at `node`, 0 when it begins with none. */
export function formsOf({ test, next }: Node): number {
  if (test.kind !== 'shape') return 0;
  const forms = FORMS[test.shape] ?? 0;
  return next.every(wantsDot) ? forms & ~Form.Small : forms;
}

/** Does the pattern go on with a full stop and nothing else? */
function wantsDot({ to }: Step): boolean {
  const test = to?.test;
  return test?.kind === 'words' && test.entries.length === 0 && test.signs.length === 1 && test.signs[0] === DOT;
}

/** Index of the form of the digits at token `i`. */
export function formAt(text: string, tokens: Tokens, i: number): number {
  if (tokens.kind[i] === TokenKind.DigitWord) return Index.DigitWord;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 58) return Index.Colon;
    if (unit === 45) return Index.Hyphen;
    if (unit < 48) return Index.Dotted;
  }
  const length = end - start;
  if (length <= 2) return text.charCodeAt(end) === DOT ? Index.SmallDot : Index.Small;
  return length === 4 ? Index.Four : Index.Digits;
}

/** Index of the form of a number in words. */
export function formOfWords({ value }: NumberReading): number {
  return value !== undefined && value >= FIRST_YEAR ? Index.YearWord : Index.Word;
}
