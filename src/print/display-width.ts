/** How many columns of a terminal a text takes, and how to cut it to fit. */

let segmenter: Intl.Segmenter | undefined;
const plain = /^[\x20-\x7e\u00a1-\u02ff\u0370-\u058f\u2010-\u2027\u20a0-\u20bf]*$/;
const zeroWidth = /^[\p{Cf}\p{Cc}\p{M}]+$/u;
const wide = /^(?:\p{Emoji_Presentation}|\p{RI}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of splitGraphemes(text)) width += widthOf(segment);
  return width;
}

/** Cuts a text to at most `limit` columns, with an ellipsis where something is missing. */
export function truncate(text: string, limit: number): string {
  if (displayWidth(text) <= limit) return text;
  let width = 0;
  let kept = '';
  for (const { segment } of splitGraphemes(text)) {
    width += widthOf(segment);
    if (width > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** What people see as one character. The segmenter is made when the first text needs it: it takes its time. */
function splitGraphemes(text: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function widthOf(grapheme: string): number {
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
