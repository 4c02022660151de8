/** Text for XML: what XML cannot hold becomes U+FFFD, one character for one, and what a parser would change is written as a reference. */

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text between tags, or in an attribute when `inAttribute`, where parsers also change line ends and tabs. */
export function escapeXml(text: string, inAttribute = false): string {
  // eslint-disable-next-line no-control-regex
  const safe = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd').replace(/[&<>"\r]/g, (character) => references[character]!);
  return inAttribute ? safe.replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`) : safe;
}
