/** An id made of a name: "Steffen Seibert" -> "steffen-seibert". */
export function makeSlug(name: string): string {
  let slug = '';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit > 127) return makeAnySlug(name);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) slug += name[i];
    else if (unit >= 65 && unit <= 90) slug += String.fromCharCode(unit + 32);
    else if (slug !== '' && !slug.endsWith('-')) slug += '-';
  }
  if (slug.endsWith('-')) slug = slug.slice(0, -1);
  return slug === '' ? 'x' : slug;
}

/** The same for names with letters beyond ASCII. */
function makeAnySlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'x' : slug;
}
