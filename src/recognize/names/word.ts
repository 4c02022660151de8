/** Single words that are in no list of things, and runs of unknown words. */
import { Agreement, WordFlag } from '../../gazetteer/lexicon.js';
import { TokenKind } from '../../model.js';
import { Context, contextBefore, contextOf, decide, NEVER, priorsOfShape } from '../ambiguity.js';
import { placeBehindDirection, placeOfInhabitant } from '../derived.js';
import { isStreet, isStreetOfName, readCompound } from '../parts.js';
import { isNamedBody, type OrganizationMatch } from './organization.js';
import { propose, proposeDerived, proposePart } from './propose.js';
import { flagsOf, Name, PERSON_NAME, WEAK_NAME, type NameScan } from './scan.js';

/** Prior of a place that its shape alone gives to a word. */
const LIKE_A_PLACE = 2;
/** Points that make a run of unknown words an organization. */
const SURE_RUN = 7;
/** Points that make a single word known to the rest of the document. */
const SURE_WORD = 9;

/** Decides what the word at `i` is, if it is a name at all. */
export function decideWord(scan: NameScan, i: number): void {
  const b = scan.bits[i]!;
  const f = flagsOf(scan, i);
  if (b & Name.Open && isStreet(scan, i)) {
    propose(scan, i, i + 1, 'place', 'name', -1, 'de/place/street', true);
    return;
  }
  if (b & Name.Common && isNamedBody(scan, i)) {
    propose(scan, i, i + 1, 'organization', 'name', -1, 'de/organization/body', true);
    return;
  }
  const isCompound = (b & Name.Common) !== 0 && (f & WordFlag.Derived) !== 0;
  if (isCompound && isStreetOfName(scan, i)) {
    propose(scan, i, i + 1, 'place', 'name', -1, 'de/place/street', true);
    return;
  }
  if ((b & Name.Open || isCompound) && proposeInside(scan, i)) return;
  // "in Quastenkirchen": what looks like a compound of nouns may be a place.
  if (isCompound && (b & (Name.Hyphen | WEAK_NAME)) === 0 && !isPlural(scan, i) && contextBefore(scan, i) & (Context.PlacePreposition | Context.PlaceKind)) {
    priorsOfShape(scan, i, scan.priors);
    if (scan.priors[1]! >= LIKE_A_PLACE) propose(scan, i, i + 1, 'place', 'name', -1, 'de/place/shape', true);
    return;
  }
  if (b & Name.Common && ((b & WEAK_NAME) === 0 || (f & (WordFlag.Noun | WordFlag.Adjective)) === 0)) return;
  decideName(scan, i, contextOf(scan, i, i + 1));
}

/** A noun that is no singular: "in Quastentrümmern". */
function isPlural(scan: NameScan, i: number): boolean {
  const form = scan.lexicon.nounForm[scan.tokens.word[i]!]!;
  return (form & Agreement.Plural) !== 0 && (form & Agreement.Singular) === 0;
}

/** Names inside the word: of a place that it is derived from, of what its compound begins with. */
function proposeInside(scan: NameScan, i: number): boolean {
  const place = placeOfInhabitant(scan, i);
  if (place >= 0 && !isSpeaker(scan, i)) {
    proposeDerived(scan, i, i + 1, place, 'de/derived/inhabitant');
    return true;
  }
  if (scan.bits[i]! & Name.Open && placeBehindDirection(scan, i) >= 0) {
    propose(scan, i, i + 1, 'place', 'name', -1, 'de/place/direction', true);
    return true;
  }
  const part = readCompound(scan, i);
  if (part) proposePart(scan, i, part);
  return part !== undefined;
}

/** "sagt Kasseler" speaks of no people from Kassel. */
function isSpeaker(scan: NameScan, i: number): boolean {
  const context = contextOf(scan, i, i + 1);
  return (context & (Context.Speech | Context.Age | Context.Party)) !== 0 && (context & Context.Article) === 0;
}

/** Shorter words may be names whatever their end: Cheung. */
const SHORTEST_ABSTRACT = 8;

/** An unknown word in -ung, -heit: a noun that no table has. */
function isAbstract(scan: NameScan, i: number): boolean {
  const end = scan.tokens.end[i]!;
  return end - scan.tokens.start[i]! >= SHORTEST_ABSTRACT && scan.tokens.kind[i] === TokenKind.Capital && scan.pack.abstractEndings.some((ending) => scan.text.endsWith(ending, end));
}

function decideName(scan: NameScan, i: number, context: number): void {
  const { priors, verdict } = scan;
  const b = scan.bits[i]!;
  if (b & Name.Open && isAbstract(scan, i)) return;
  if (b & Name.Open) priorsOfShape(scan, i, priors);
  else {
    priors[0] = b & (Name.Surname | Name.Given) ? 4 : b & WEAK_NAME ? -1 : b & Name.Letters ? -4 : NEVER;
    priors[1] = context & Context.Locative && (b & PERSON_NAME) === Name.Surname ? 0 : NEVER;
    priors[2] = b & Name.Letters ? 4 : NEVER;
  }
  // YouTube, QuasteSoft: capitals inside a word are made for companies.
  if (b & Name.Open && scan.tokens.kind[i] === TokenKind.Mixed) {
    priors[0]! -= 3;
    priors[1]! -= 3;
    priors[2] = Math.max(4, priors[2]!);
  }
  decide(priors, context, verdict);
  if (verdict.type === undefined) {
    if (b & Name.Open) scan.doubts.push(i, context);
    return;
  }
  // "QuasteSoft TV": letters behind an unknown organization belong to it.
  const joined = verdict.type === 'organization' && b & Name.Open && scan.bits[i + 1]! & Name.Letters && scan.tokens.gap[i + 1]! <= 1;
  propose(scan, i, joined ? i + 2 : i + 1, verdict.type, 'name', -1, 'de/name/word', verdict.score >= SURE_WORD);
}

/** Decides on unknown words in a row: what the last one looks like and what stands around all of them. */
export function decideRun(scan: NameScan, run: OrganizationMatch): void {
  const { priors, verdict } = scan;
  priorsOfShape(scan, run.to - 1, priors);
  decide(priors, contextOf(scan, run.from, run.to), verdict);
  if (verdict.type === undefined || (verdict.type === 'organization' && verdict.score < SURE_RUN)) return;
  propose(scan, run.from, run.to, verdict.type, 'name', -1, 'de/name/run', verdict.score >= SURE_RUN);
}
