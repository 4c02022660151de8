/** Words put together with a hyphen, and adjectives of places in small letters. */
import { placeOfAdjective } from '../derived.js';
import { readListed } from '../gazetteer.js';
import { hyphenNameBits, readHyphenWord } from '../hyphens.js';
import { proposeDerived, proposePart } from './propose.js';
import { hyphenIn, Name, PERSON_NAME, type NameScan } from './scan.js';

/** A capitalised word with a hyphen: a name of two parts gets the bits of a name, a compound is proposed and is no name itself. */
export function proposeHyphenWord(scan: NameScan, i: number): void {
  const { bits } = scan;
  const b = bits[i]!;
  if (b & PERSON_NAME) return;
  // "Sachsen-Anhalt": a place of its own, whatever its second half means.
  if (b & Name.Listed && readListed(scan, i, i + 1, scan.reading) && scan.reading.place >= 0 && scan.reading.organization < 0) {
    bits[i] = b & ~Name.Common;
    return;
  }
  if (b & Name.Listed && (b & Name.Common) === 0) {
    // Listed compounds with a country or a body in front (US-Regierung, SPD-Fraktion) are parts nevertheless.
    const part = readHyphenWord(scan, i);
    if (part?.form === 'part' && (part.type === 'place' || part.owned)) proposePart(scan, i, part);
    if (part?.owned) bits[i] = (b & ~Name.Listed) | Name.Common;
    return;
  }
  const name = hyphenNameBits(scan, i);
  if (name & PERSON_NAME || (name !== 0 && (b & Name.Common) !== 0)) {
    bits[i] = (b & ~(Name.Common | Name.Open)) | name;
    return;
  }
  const place = placeOfAdjective(scan, i);
  const part = place >= 0 ? undefined : readHyphenWord(scan, i);
  if (place >= 0) proposeDerived(scan, i, i + 1, place, 'de/derived/adjective', true);
  else if (part) proposePart(scan, i, part);
  else return;
  // "Dresden-Nordwest" is a name that others may hold; a compound with a name inside is a noun.
  if (part?.form === 'name' && part.type === 'place') bits[i] = b & ~(Name.Open | Name.Common);
  else bits[i] = (b & ~Name.Open) | Name.Common;
}

/** An unknown word in small letters: deutsch-polnische, US-amerikanisch, al-Qaida-nahe. */
export function proposeLowerWord(scan: NameScan, i: number): void {
  const place = placeOfAdjective(scan, i);
  if (place >= 0) proposeDerived(scan, i, i + 1, place, 'de/derived/adjective');
  else if (hyphenIn(scan, i)) {
    const part = readHyphenWord(scan, i);
    if (part?.form === 'part') proposePart(scan, i, part);
  }
}
