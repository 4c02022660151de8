/** What numbers look like: a look at this saves most rules that could begin with one. */
import { TokenKind, type Tokens } from '../../model.js';
import type { Shape } from './pattern.js';

/** Bits: 7 or 31; 2016; other digits; 3.10; 20:15; 2020-08-09; drei; 1990er. */
export const Form = { Small: 1, Four: 2, Digits: 4, Dotted: 8, Colon: 16, Hyphen: 32, Word: 64, DigitWord: 128 } as const;

const ANY_DIGITS = Form.Small | Form.Four | Form.Digits;
const FORMS: Readonly<Partial<Record<Shape, number>>> = {
  day: Form.Small, monthNumber: Form.Small, small: Form.Small, minutes: Form.Small, year2: Form.Small,
  hour: Form.Small | Form.Word, clock: Form.Small | Form.Dotted | Form.Colon | Form.Word, minuteClock: Form.Colon,
  year: Form.Four | Form.Word, anyYear: ANY_DIGITS | Form.Word,
  dateToken: Form.Dotted, dayMonth: Form.Dotted, isoDate: Form.Hyphen,
  count: ANY_DIGITS | Form.Dotted | Form.Word, count2: ANY_DIGITS | Form.Dotted | Form.Word,
  decadeNumber: Form.DigitWord,
};

/** The bits in order: a form is told by its index here. */
export const FORM_BITS: readonly number[] = Object.values(Form);

const INDEX = { Small: 0, Four: 1, Digits: 2, Dotted: 3, Colon: 4, Hyphen: 5, Word: 6, DigitWord: 7 } as const;
/** Index of numbers in words. */
export const IN_WORDS = INDEX.Word;

/** Forms that a shape can take, 0 when it takes no numbers. */
export function formsOf(shape: Shape): number {
  return FORMS[shape] ?? 0;
}

/** Index of the form of the number at token `i`. */
export function formAt(text: string, tokens: Tokens, i: number): number {
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.DigitWord) return INDEX.DigitWord;
  if (kind < TokenKind.DigitWord) return INDEX.Word;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 58) return INDEX.Colon;
    if (unit === 45) return INDEX.Hyphen;
    if (unit < 48) return INDEX.Dotted;
  }
  const length = end - start;
  return length <= 2 ? INDEX.Small : length === 4 ? INDEX.Four : INDEX.Digits;
}
