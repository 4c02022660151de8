/** A word in small letters with an ending of adjectives: weitere, schweren, neuer. */
export function looksLikeAdjective(text: string, start: number, end: number): boolean {
  if (end - start < 4) return false;
  const last = text.charCodeAt(end - 1);
  if (last === 101) return true; // e
  return text.charCodeAt(end - 2) === 101 && (last === 110 || last === 114 || last === 115 || last === 109); // en er es em
}
