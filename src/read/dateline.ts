/** The dateline of agency news: "Moskau (AFP) - ", "BERLIN, 3. Mai (Reuters) – ". The pattern is the same in most languages. */

export type Dateline = {
  place: string;
  agency?: string;
  /** What stands between place and agency: "3. Mai 2021". */
  date?: string;
  /** From the first letter of the place to behind the dash. */
  start: number;
  end: number;
};

// A word of a place name is capitalized, or one of the small words inside a name (Frankfurt am Main, Rio de Janeiro).
const placeWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const place = String.raw`(?<place>${placeWord}(?:(?:[ \u00a0]|\/|[ ]\/[ ])(?:\p{Ll}{1,4}[ \u00a0])?${placeWord}){0,4})`;
const date = String.raw`(?:,[ \u00a0]{0,2}(?<date>\d[\p{L}\d.\/ \u00a0-]{2,24}?))`;
const agency = String.raw`(?:[ \u00a0]{0,2}\((?<agency>\p{L}[\p{L}\d.+\/ -]{1,24})\))`;
const dash = String.raw`[ \u00a0]{0,2}(?:[–—]|-(?=\s)|\|)[ \u00a0]{0,2}`;
const pattern = new RegExp(String.raw`${place}${date}?${agency}?:?${dash}`, 'uy');

/** The dateline that begins at `start`, which has to be the beginning of a line. Without an agency it needs a date: "Merkel – " is none. */
export function readDateline(text: string, start: number): Dateline | undefined {
  pattern.lastIndex = start;
  const groups = pattern.exec(text)?.groups;
  if (groups?.['agency'] === undefined && groups?.['date'] === undefined) return undefined;
  return {
    place: groups['place']!,
    ...(groups['agency'] !== undefined && { agency: groups['agency'] }),
    ...(groups['date'] !== undefined && { date: groups['date'].trim() }),
    start,
    end: pattern.lastIndex,
  };
}
