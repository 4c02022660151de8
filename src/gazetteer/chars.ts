/** What each UTF-16 unit is, and its lower case: two tables, filled at once for Latin and on first sight for the rest. */

export const CharClass = {
  /** Punctuation, signs, and everything else. */
  Other: 0,
  Lower: 1,
  Upper: 2,
  Digit: 3,
  Space: 4,
  Newline: 5,
  /** Combining mark: belongs to the letter before it. */
  Mark: 6,
  /** Soft hyphen, zero-width signs, BOM: inside a word they count for nothing. */
  Ignored: 7,
  /** Half of a surrogate pair. */
  Surrogate: 8,
} as const;

const UNSEEN = 0xff;
const LATIN = 0x250;
/** By unit: class in the high half, lower case in the low half. One look tells both. */
export const CHARS = new Int32Array(65536).fill(UNSEEN << 16);

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const SPACE = /[\s\u200b\u2060]/u;

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  let result: number = CharClass.Other;
  if (unit >= 0xd800 && unit < 0xe000) result = CharClass.Surrogate;
  else if (unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 0xfeff || unit === 0x200e || unit === 0x200f) result = CharClass.Ignored;
  else if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85) result = CharClass.Newline;
  else if (SPACE.test(char)) result = CharClass.Space;
  else if (unit >= 48 && unit <= 57) result = CharClass.Digit;
  else if (LETTER.test(char)) result = lower !== char ? CharClass.Upper : CharClass.Lower;
  else if (MARK.test(char)) result = CharClass.Mark;
  CHARS[unit] = (result << 16) | (lower.length === 1 ? lower.charCodeAt(0) : unit);
  return result;
}

for (let unit = 0; unit < LATIN; unit++) learn(unit);

export function classOf(unit: number): number {
  const known = CHARS[unit]! >>> 16;
  return known === UNSEEN ? learn(unit) : known;
}

/** Lower case of a unit that `classOf` has seen. */
export function lowerOf(unit: number): number {
  return CHARS[unit]! & 0xffff;
}
