/** The line " date 2020-09 Title" that some archives put at the head of an article. */

/** The header at the head of a text: group 1 is the date in ISO 8601, a year, month or day. */
export const HEADER = /^\s*date (\d{4}(?:-\d{2}){0,2})(?=\s|$)/;
