/** Names that stand in the gazetteers: which of their readings holds here, and where they begin and end. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { NameFlag } from '../../gazetteer/names.js';
import { Clue } from '../../lang/name-pack.js';
import { Context, contextOf, decide, priorsOf } from '../ambiguity.js';
import { TokenKind } from '../../model.js';
import { readListed } from '../gazetteer.js';
import { extendOrganization, isProduct, productEnd } from './company.js';
import { propose, proposeDerived } from './propose.js';
import { clueOf, flagsOf, Name, PERSON_NAME, sentenceEnd, sentenceStart, type NameScan } from './scan.js';

/** Proposes what the gazetteers have at `i`; true when they have something. */
export function proposeListed(scan: NameScan, i: number): boolean {
  const { reading } = scan;
  if (!readListed(scan, i, sentenceEnd(scan, i), reading) || isChance(scan, i)) return false;
  const { rows } = scan.data;
  const { to, organization } = reading;
  const context = contextOf(scan, i, to);
  const named = reading.place >= 0 || organization >= 0 || reading.person >= 0;
  if (reading.thing && !named) {
    propose(scan, i, to, 'organization', 'name', -1, '', false);
    return true;
  }
  if (reading.part >= 0 && !named) {
    propose(scan, i, i + 1, rows.type(reading.part), 'part', reading.part, 'gazetteer:compounds', false, rows.name(reading.part));
    return true;
  }
  if (organization >= 0 && (reading.organizationFlags & NameFlag.User) === 0) {
    if (isCalledLike(scan, i, to, context)) return false;
    if (reading.place < 0 && isTownBody(scan, i, to)) return proposeTown(scan, i);
    if (isProduct(scan, i, to, organization, context)) {
      propose(scan, i, productEnd(scan, to), 'organization', 'name', -1, '', false);
      return true;
    }
  }
  if (named && !isCounted(scan, i, context) && proposeNamed(scan, i, context)) return true;
  if (reading.derived >= 0) proposeDerived(scan, i, to, reading.derived, 'gazetteer:demonyms');
  return reading.derived >= 0;
}

/** "Bürgermeister Hugo Boss": somebody who is called like a company. */
function isCalledLike(scan: NameScan, from: number, to: number, context: number): boolean {
  return to === from + 2 && (context & (Context.Title | Context.Role)) !== 0 && (scan.bits[from]! & Name.Given) !== 0 && (scan.bits[from + 1]! & (Name.Surname | Name.WeakSurname)) !== 0;
}

/** "200 Franken", "der starke Franken": the currency, not the place of that name. */
function isCounted(scan: NameScan, i: number, context: number): boolean {
  if ((clueOf(scan, i) & Clue.Currency) === 0 || i === sentenceStart(scan, i)) return false;
  return (context & Context.Article) !== 0 || scan.tokens.kind[i - 1] === TokenKind.Number || (flagsOf(scan, i - 1) & WordFlag.Numeral) !== 0;
}

/** Proposes the type that wins; false when none does. */
function proposeNamed(scan: NameScan, i: number, context: number): boolean {
  const { reading, priors, verdict } = scan;
  const { rows } = scan.data;
  priorsOf(scan, i, reading, context, priors);
  decide(priors, context, verdict);
  const { type } = verdict;
  if (type === undefined) return false;
  const row = reading[type];
  const flags = type === 'person' ? reading.personFlags : type === 'place' ? reading.placeFlags : reading.organizationFlags;
  if (type === 'organization' && row >= 0) {
    const to = extendOrganization(scan, i, reading.to, row);
    if (to > reading.to) {
      propose(scan, i, to, 'organization', 'name', -1, 'de/organization/extended', true);
      return true;
    }
  }
  // A title in the table is none of the name: "Kaiser", "Papst".
  const titled = type === 'person' && reading.to > i + 1 && flagsOf(scan, i) & (WordFlag.Title | WordFlag.Role) && (scan.bits[i]! & PERSON_NAME) === 0;
  const sure = row >= 0 && (flags & (NameFlag.NeedsContext | NameFlag.NeedsGiven)) === 0;
  propose(scan, titled ? i + 1 : i, reading.to, type, 'name', row, row < 0 ? 'de/name/listed' : `gazetteer:${rows.table(row)}`, sure);
  return true;
}

/** Is the name only by chance in the lists: a small word, a weekday, an article with a noun? */
function isChance(scan: NameScan, i: number): boolean {
  const b = scan.bits[i]!;
  const { to, organization } = scan.reading;
  if (to === i + 1) {
    const f = flagsOf(scan, i);
    // "In", "Sein" at the head of a sentence are no names, whoever is called so; "an der Oder" is one.
    if (b & Name.Function) return (b & Name.Start) !== 0 || scan.tokens.kind[i] !== TokenKind.Capital || scan.reading.place < 0 || (contextOf(scan, i, to) & Context.Article) === 0;
    if (b & Name.Start && f & WordFlag.Adverb) return true;
    return (f & (WordFlag.Weekday | WordFlag.Month)) !== 0 && (b & Name.Capital) !== 0 && (contextOf(scan, i, to) & Context.Quoted) === 0;
  }
  if ((scan.bits[i + 1]! & Name.Listed) === 0) return false;
  // "Die Grünen", "Der Spiegel" at the head of a sentence: the article is the sentence's, not the name's.
  if (b & Name.Function && i === sentenceStart(scan, i)) return true;
  // "Gewerkschaft Verdi": what kind of thing it is stays outside.
  return organization >= 0 && (clueOf(scan, i) & Clue.OrgKind) !== 0;
}

/** "Kieler Stadtrat": a listed body that only belongs to its town; the town's adjective is what is said. */
function isTownBody(scan: NameScan, from: number, to: number): boolean {
  return to === from + 2 && scan.text.endsWith(scan.pack.townEnding, scan.tokens.end[from]!) && (clueOf(scan, from + 1) & Clue.TownOrganization) === 0 && (flagsOf(scan, from + 1) & WordFlag.OrgHead) !== 0;
}

function proposeTown(scan: NameScan, i: number): boolean {
  const { reading } = scan;
  if (!readListed(scan, i, i + 1, reading) || reading.derived < 0) return false;
  proposeDerived(scan, i, i + 1, reading.derived, 'gazetteer:demonyms');
  return true;
}

/** Inhabitants of a place so big that its name closes the name of a person in front of it. */
const BIG = 300_000;

/** Does a listed place or organization of its own begin at the token? */
export function startsThing(scan: NameScan, token: number): boolean {
  if ((scan.bits[token]! & Name.Listed) === 0) return false;
  const { other } = scan;
  if (!readListed(scan, token, sentenceEnd(scan, token), other)) return false;
  return other.organization >= 0 || (other.place >= 0 && ((scan.bits[token]! & Name.Surname) === 0 || scan.data.rows.population(other.place) > BIG));
}
