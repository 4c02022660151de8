/** Spelling of 1996 for the words of a source that mixes old and new. */

/** Stems in which ß stands behind a long vowel or a diphthong and stays. */
const LONG = /^(.*(stra|ma|mä|fra|frä|gru|grü|gro|grö|so|spa|spä|sto|stö|bu|bü|sü|gefä|blo|blö|flo|flö|mü|au|äu|eu|ei|ie|gesä|litfa)|fu|fü|.*[^hlr]fu|.*[^hlr]fü|.*[^e]scho|scho|klo|klö|.*[^u]klo|mu(?=ße)|ru(?!ßland)|.*[^bdtpgf]ru)$/;

/** Writes ss for ß behind a short vowel: Einfluß -> Einfluss, but Gruß, Straße, Spaß. */
export function modernizeNoun(word) {
  let result = word;
  for (let at = result.indexOf('ß'); at !== -1; at = result.indexOf('ß', at + 1)) {
    const stem = result.slice(0, at).toLowerCase();
    const isMuse = stem.endsWith('mu') && result[at + 1] === 'e';
    if (!isMuse && !LONG.test(stem)) result = `${result.slice(0, at)}ss${result.slice(at + 1)}`;
  }
  return result;
}
