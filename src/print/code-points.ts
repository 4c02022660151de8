/** The one place where JavaScript's UTF-16 positions become Unicode code points. */

/** Turns a position in UTF-16 units into one in code points. */
export type CodePoints = (position: number) => number;

const same: CodePoints = (position) => position;

/**
 * Makes the translation for one text. A text without surrogate pairs (nearly all news) needs none; in the others a
 * position moves forward by the number of pairs that lie in front of it.
 */
export function countCodePoints(text: string): CodePoints {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return same;
  const pairs = findPairs(text);
  return (position) => position - pairsBefore(pairs, position);
}

/** The other way: turns a position in code points into one in UTF-16 units. */
export function countUnits(text: string): CodePoints {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return same;
  // In code points, pair number n stands n + 1 places in front of its low half; whatever comes behind it moves by one.
  const shifted = findPairs(text).map((position, index) => position - index - 1);
  return (position) => position + pairsBefore(shifted, position);
}

/** Positions of the low halves of all surrogate pairs. */
function findPairs(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index + 1);
  return pairs;
}

function pairsBefore(pairs: readonly number[], position: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
