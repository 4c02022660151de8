/**
 * The one place that decides what an ambiguous name is: place or person (Paris, Essen), person or noun (Koch, März),
 * organization or noun (Spiegel, Union). What the tables say and what stands around the name are added up.
 */
import { FUNCTION_WORD, WordFlag, VerbForm } from '../gazetteer/lexicon.js';
import { NameFlag } from '../gazetteer/names.js';
import { Clue } from '../lang/name-pack.js';
import { LAST_WORD, TokenKind, type EntityType } from '../model.js';
import { readListed, type Reading } from './gazetteer.js';
import { ShapeClass, scoreShape } from '../gazetteer/shape.js';
import { RowBit } from './names/row-bits.js';
import { clueOf, flagsOf, isQuote, Name, PERSON_NAME, sentenceEnd, sentenceStart, unitOf, WEAK_NAME, type NameScan, type Verdict } from './names/scan.js';

/** Bits of what stands around a name. */
export const Context = {
  Title: 1,
  Role: 2,
  Given: 4,
  PlacePreposition: 8,
  PlaceKind: 16,
  OrgKind: 32,
  Article: 64,
  Speech: 128,
  PersonVerb: 256,
  Age: 512,
  Party: 1024,
  Apposition: 2048,
  /** An ordinary word in capitals or at the start of a sentence. */
  Start: 4096,
  Dateline: 8192,
  /** Beside words of another language: part of a title or a quotation. */
  Foreign: 16384,
  /** Alone in quotation marks: a title more often than a name. */
  Quoted: 32768,
  /** Behind a small word that is no article and no adjective: German nouns seldom stand so. */
  Bare: 65536,
  /** Alone in brackets: an abbreviation. */
  Bracket: 131072,
  /** Behind a noun that is neither title nor kind. */
  Noun: 262144,
  /** First word of a sentence and a verb in the third person behind it: a noun would have an article. */
  Subject: 524288,
  /** ein, kein, sein, dieser: one of many is meant. */
  Indefinite: 1048576,
  /** Joined by "und" or a comma to a name of this type. */
  BesidePerson: 2097152,
  BesidePlace: 4194304,
  BesideOrganization: 8388608,
  /** "in" without an article. */
  Locative: 16777216,
} as const;

/** What each surrounding is worth for person, place, organization. */
const WEIGHTS: readonly (readonly [bit: number, person: number, place: number, organization: number])[] = [
  [Context.Title, 10, -6, -6],
  [Context.Role, 6, -2, -2],
  [Context.Given, 5, -3, -3],
  [Context.PlacePreposition, -4, 6, -1],
  [Context.PlaceKind, -3, 8, -2],
  [Context.OrgKind, -3, -2, 6],
  [Context.Article, -4, -3, 1],
  [Context.Indefinite, -1, -1, -4],
  [Context.Speech, 4, -1, 2],
  [Context.PersonVerb, 2, 0, 0],
  [Context.Age, 8, -6, -6],
  [Context.Party, 8, -4, -2],
  [Context.Apposition, 2, 0, 0],
  [Context.Dateline, -2, 5, 1],
  [Context.Foreign, -4, -3, -3],
  [Context.Quoted, -5, -3, -1],
  [Context.Bare, 1, 1, 1],
  [Context.Bracket, 0, 0, 2],
  [Context.Noun, -1, -1, -2],
  [Context.Start, 0, 0, 1],
  [Context.Subject, 3, 1, 2],
  [Context.BesidePerson, 3, -1, -1],
  [Context.BesidePlace, -1, 3, -1],
  [Context.BesideOrganization, -1, -1, 3],
];
/** The same, three numbers for each bit of `Context`. */
const WEIGHTS_BY_BIT = new Int8Array(3 * 32);
for (const [bit, person, place, organization] of WEIGHTS) WEIGHTS_BY_BIT.set([person, place, organization], 3 * indexOfBit(bit));

function indexOfBit(bit: number): number {
  return 31 - Math.clz32(bit);
}

/** A name is reported when its best type has this much. */
export const THRESHOLD = 5;
/** Prior of a type that the name cannot have. */
export const NEVER = -99;
const CERTAIN = 50;

const PAREN = 40;
const CLOSE = 41;
const COMMA = 44;

/** Looks around the tokens `from` to `to`. */
export function contextOf(scan: NameScan, from: number, to: number): number {
  const context = contextBefore(scan, from) | lookBehind(scan, from, to);
  // Only what ends with the quotation is quoted alone.
  if (context & Context.Bracket && !(to < scan.tokens.count && scan.tokens.kind[to]! > LAST_WORD && unitOf(scan, to) === CLOSE)) return context & ~Context.Bracket;
  if (context & Context.Quoted && !(to < scan.tokens.count && scan.tokens.kind[to]! > LAST_WORD && isQuote(unitOf(scan, to)))) return context & ~Context.Quoted;
  return context;
}

/** Looks in front of the token `from`. */
export function contextBefore(scan: NameScan, from: number): number {
  const { bits, tokens } = scan;
  const first = sentenceStart(scan, from);
  const before = from - 1;
  let context = 0;
  if (from === first) return Context.Start;
  if (bits[from]! & Name.Start) context |= Context.Start;
  if (tokens.kind[before]! > LAST_WORD) {
    const unit = unitOf(scan, before);
    return isQuote(unit) ? context | Context.Quoted : unit === PAREN ? context | Context.Bracket | (besideOf(scan, before) & Context.BesidePlace) : unit === COMMA || unit === 47 ? context | Context.Bare | (unit === 47 || isInList(scan, from + 1) ? besideOf(scan, before) : 0) : context;
  }
  const f = flagsOf(scan, before);
  const clue = clueOf(scan, before);
  if (bits[before]! & Name.Capital) {
    if (clue & Clue.Family) context |= Context.Role;
    else if (clue & Clue.OrgKind) context |= Context.OrgKind;
    else if (clue & Clue.PlaceKind) context |= Context.PlaceKind;
    else if (f & WordFlag.Title) context |= Context.Title;
    else if (f & WordFlag.Role) context |= Context.Role;
    else if (bits[before]! & (Name.Given | Name.Initial)) context |= Context.Given;
    else if ((bits[before]! & (Name.Common | Name.Function)) === Name.Common && f & WordFlag.Noun && !isDemonym(scan, before)) context |= Context.Noun;
    if (clue & Clue.PlacePreposition) context |= Context.PlacePreposition;
    if (f & WordFlag.Determiner && (f & WordFlag.Noun) === 0) context |= Context.Article;
    // "Doch Quaste", "Nach Quaste": the first word of a sentence is written with a capital whatever it is.
    else if (before === first && f & FUNCTION_WORD && (f & WordFlag.Noun) === 0) context |= Context.Bare;
    return context;
  }
  if (clue & Clue.PlacePreposition && (f & WordFlag.Determiner) === 0) context |= clue & Clue.Locative ? Context.PlacePreposition | Context.Locative : Context.PlacePreposition;
  // "Anna Quaste, geborene Koch": of a noun it is said only behind a comma or bracket.
  if (clue & Clue.Family && ((bits[from]! & Name.Common) === 0 || before === first || tokens.kind[before - 1]! > LAST_WORD)) return context | Context.Role;
  if (clue & Clue.Quoting) return context | Context.Speech | Context.Bare;
  if (f & WordFlag.Determiner) context |= clue & Clue.Indefinite ? Context.Article | Context.Indefinite : Context.Article;
  else if (f & WordFlag.Adjective && before > first && flagsOf(scan, before - 1) & WordFlag.Determiner) context |= clueOf(scan, before - 1) & Clue.Indefinite ? Context.Article | Context.Indefinite : Context.Article;
  else if (f & WordFlag.Verb && isSpeech(scan, before)) context |= Context.Speech | Context.Bare;
  else if ((f & ~WordFlag.Derived) === 0 || clue & Clue.Foreign) context |= tokens.kind[before] === TokenKind.Lower ? Context.Foreign : 0;
  else if ((f & WordFlag.Adjective) === 0) context |= Context.Bare;
  if (clue & Clue.And) context |= besideOf(scan, before);
  return context;
}

const BESIDE: Record<EntityType, number> = { person: Context.BesidePerson, place: Context.BesidePlace, organization: Context.BesideOrganization };

/** What the name that ends in front of the link was taken for. */
function besideOf(scan: NameScan, link: number): number {
  const { proposals } = scan;
  for (let p = proposals.length - 1; p >= 0 && p >= proposals.length - 3; p--) {
    const { to, form, by, type } = proposals[p]!;
    if ((to !== link && (to !== link - 1 || scan.tokens.kind[to] !== TokenKind.Punct || unitOf(scan, to) !== CLOSE)) || form !== 'name' || by === '') continue;
    return type === 'person' && scan.bits[link + 1]! & Name.Common ? 0 : BESIDE[type];
  }
  return 0;
}

/** What the lists take the name behind the link for, when they know only one kind of it. */
function besideNext(scan: NameScan, token: number, end: number): number {
  const { other } = scan;
  if ((scan.bits[token]! & (Name.Listed | Name.Capital)) !== (Name.Listed | Name.Capital) || !readListed(scan, token, end, other)) return 0;
  const { person, place, organization } = other;
  if (other.derived >= 0) return 0;
  if (place >= 0) return organization < 0 && person < 0 && (other.placeFlags & NameFlag.NeedsContext) === 0 ? Context.BesidePlace : 0;
  if (organization >= 0) return person < 0 && (other.organizationFlags & NameFlag.NeedsContext) === 0 ? Context.BesideOrganization : 0;
  return person >= 0 && (scan.bits[token]! & Name.Common) === 0 ? Context.BesidePerson : 0;
}

/** Does a list go on at the token: a comma, "und"? */
function isInList(scan: NameScan, token: number): boolean {
  if (token >= scan.tokens.count) return false;
  return scan.tokens.kind[token]! > LAST_WORD ? unitOf(scan, token) === COMMA : (clueOf(scan, token) & Clue.And) !== 0;
}

/** "der Berliner BFC": a listed word in -er, which may be an adjective. */
function isDemonym(scan: NameScan, token: number): boolean {
  return (scan.bits[token]! & Name.Listed) !== 0 && scan.text.endsWith(scan.pack.townEnding, scan.tokens.end[token]!);
}

function lookBehind(scan: NameScan, from: number, to: number): number {
  const { tokens, bits } = scan;
  const end = sentenceEnd(scan, from);
  if (to >= end) return 0;
  if (tokens.kind[to]! <= LAST_WORD) {
    if (bits[to]! & Name.Capital) return clueOf(scan, to) & Clue.Foreign ? Context.Foreign : 0;
    if (clueOf(scan, to) & Clue.And) return to + 1 < end ? besideNext(scan, to + 1, end) : 0;
    const f = flagsOf(scan, to);
    if ((f & ~WordFlag.Derived) === 0 || clueOf(scan, to) & Clue.Foreign) return tokens.kind[to] === TokenKind.Lower ? Context.Foreign : 0;
    if ((f & WordFlag.Verb) === 0) return 0;
    const subject = from === sentenceStart(scan, from) && scan.lexicon.verbForm[tokens.word[to]!]! & VerbForm.Third && (scan.lexicon.verbForm[tokens.word[to]!]! & VerbForm.Singular) !== 0 ? Context.Subject : 0;
    if (isSpeech(scan, to)) return Context.Speech | subject;
    const verb = scan.lexicon.verb[tokens.word[to]!]!;
    return verb < scan.clues.length && scan.clues[verb]! & Clue.PersonVerb ? Context.PersonVerb | subject : subject;
  }
  const unit = unitOf(scan, to);
  if (unit === PAREN && to + 2 < end && tokens.kind[to + 2] === TokenKind.Punct && unitOf(scan, to + 2) === CLOSE) {
    if (tokens.kind[to + 1] === TokenKind.Number && tokens.end[to + 1]! - tokens.start[to + 1]! <= 2) return Context.Age;
    if (isParty(scan, to + 1)) return Context.Party;
  }
  if (unit === COMMA && to + 1 < end) {
    if (tokens.kind[to + 1] === TokenKind.Number && to + 2 < end && tokens.kind[to + 2] === TokenKind.Punct && unitOf(scan, to + 2) === COMMA && tokens.end[to + 1]! - tokens.start[to + 1]! <= 2) return Context.Age;
    if (flagsOf(scan, to + 1) & WordFlag.Role && bits[to + 1]! & Name.Capital) return Context.Apposition;
  }
  return 0;
}

function isSpeech(scan: NameScan, token: number): boolean {
  const { lexicon, clues, tokens } = scan;
  const word = tokens.word[token]!;
  const verb = lexicon.verb[word]!;
  return verb < clues.length && (clues[verb]! & Clue.Speech) !== 0 && (lexicon.verbForm[word]! & VerbForm.Third) !== 0;
}

/** Is the token a listed party: "Merkel (CDU)"? */
function isParty(scan: NameScan, token: number): boolean {
  const { trie } = scan.data;
  const node = scan.lexicon.firstNode[scan.tokens.word[token]!]!;
  if (node === 0) return false;
  for (let cell = trie.payloadAt[node]!; cell !== 0; cell = trie.payload[cell + 2]!) if (scan.rowBits[trie.payload[cell]!]! & RowBit.Party) return true;
  return false;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];

/** Adds the surroundings to what the tables say (`priors`: person, place, organization; `NEVER` is what it cannot be). */
export function decide(priors: readonly number[], context: number, verdict: Verdict): void {
  let person = priors[0]!;
  let place = priors[1]!;
  let organization = priors[2]!;
  for (let rest = context; rest !== 0; rest &= rest - 1) {
    const at = 3 * indexOfBit(rest & -rest);
    person += WEIGHTS_BY_BIT[at]!;
    place += WEIGHTS_BY_BIT[at + 1]!;
    organization += WEIGHTS_BY_BIT[at + 2]!;
  }
  let best = -1;
  let score = THRESHOLD - 1;
  if (person > score) {
    best = 0;
    score = person;
  }
  if (place > score) {
    best = 1;
    score = place;
  }
  if (organization > score) {
    best = 2;
    score = organization;
  }
  verdict.type = best < 0 ? undefined : TYPES[best]!;
  verdict.score = score;
}

const limit = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : Math.round(value));
/** Shape scores (sixteenths of a nat) that count as one point. */
const SHAPE_POINT = 24;

/** What the shape of an unknown word says, for person, place and organization. */
export function priorsOfShape(scan: NameScan, token: number, priors: number[]): void {
  const { shape } = scan;
  scoreShape(scan.data.shapes, scan.text, scan.tokens.start[token]!, scan.tokens.end[token]!, shape);
  const person = shape[ShapeClass.Person]!;
  const place = shape[ShapeClass.Place]!;
  const organization = shape[ShapeClass.Organization]!;
  const noun = shape[ShapeClass.Noun]!;
  priors[0] = 2 + limit((person - Math.max(place, noun)) / SHAPE_POINT, -3, 2);
  priors[1] = 1 + limit((place - Math.max(person, noun)) / SHAPE_POINT, -3, 3);
  priors[2] = 2 + limit((organization - Math.max(person, place, noun)) / SHAPE_POINT, -3, 1);
}

/** Names of the user's tables need nothing around them. */
function readUser(reading: Reading, priors: number[]): boolean {
  if (reading.person >= 0 && reading.personFlags & NameFlag.User) priors[0] = CERTAIN;
  if (reading.place >= 0 && reading.placeFlags & NameFlag.User) priors[1] = CERTAIN;
  if (reading.organization >= 0 && reading.organizationFlags & NameFlag.User) priors[2] = CERTAIN;
  return priors[0] === CERTAIN || priors[1] === CERTAIN || priors[2] === CERTAIN;
}

/** What the tables alone say of a listed name, for person, place and organization. */
export function priorsOf(scan: NameScan, token: number, reading: Reading, context: number, priors: number[]): void {
  const single = reading.to === token + 1;
  const b = scan.bits[token]!;
  const { rows } = scan.data;
  priors[0] = priors[1] = priors[2] = NEVER;
  if (readUser(reading, priors)) return;
  if (reading.person >= 0) {
    const f = reading.personFlags;
    priors[0] = f & NameFlag.NeedsGiven ? 1 : f & NameFlag.NeedsContext ? 3 : f & NameFlag.Surname ? 9 : 14;
    if (single && f & NameFlag.Surname && b & Name.Common && (f & NameFlag.NeedsGiven) === 0) priors[0] -= 3;
  } else if (single && reading.derived < 0) {
    if (b & PERSON_NAME) priors[0] = (b & PERSON_NAME) === PERSON_NAME ? 4 : 3;
    else if (b & WEAK_NAME) priors[0] = -1;
  }
  // "Verdi" alone is the union rather than the composer; a role or the full name tells otherwise.
  const shared = reading.organization >= 0 && reading.person >= 0 && (reading.personFlags & (NameFlag.Surname | NameFlag.NeedsGiven)) === NameFlag.Surname;
  if (shared) priors[0] = Math.min(priors[0]!, 4);
  if (reading.place >= 0 && reading.derived >= 0 && reading.derivedFlags & NameFlag.Inhabitant && context & Context.Article && (context & Context.PlacePreposition) === 0) {
    // "die Hessen": the people. "in Hessen": the land.
    priors[1] = NEVER;
  } else if (reading.place >= 0) {
    const population = rows.population(reading.place);
    const small = (scan.rowBits[reading.place]! & RowBit.Small) !== 0;
    // A place that is a person's name too (Lana) needs less than one that is a noun (Hof).
    if (reading.placeFlags & NameFlag.NeedsContext && context & Context.Article && isWithArticle(scan, token, rows.kind(reading.place))) {
      priors[0] = NEVER;
      priors[1] = 9;
    } else if (reading.placeFlags & NameFlag.NeedsContext && (b & Name.Common) === 0) priors[1] = 2;
    else if (reading.placeFlags & NameFlag.NeedsContext) priors[1] = population >= 50_000 ? 3 : population >= 20_000 ? 1 : -3;
    else priors[1] = scan.rowBits[reading.place]! & RowBit.Country || population > 200_000 ? 12 : small ? 6 : scan.rowBits[reading.place]! & RowBit.Big ? 10 : 9;
    if (single && b & Name.Common && !(reading.placeFlags & NameFlag.NeedsContext) && small) priors[1] -= 3;
  }
  if (reading.organization >= 0) priors[2] = organizationPrior(scan, token, reading, context, shared);
}

/** "der Main", "auf der Oder", "zum Mars": rivers, mountains and planets have an article; a noun of the same form (Leine) has it too. */
function isWithArticle(scan: NameScan, token: number, kind: string): boolean {
  const b = scan.bits[token]!;
  if (kind !== 'river' && kind !== 'mountain' && kind !== 'planet') return false;
  return b & Name.Start ? false : (b & Name.Function) !== 0 || (b & (Name.Common | PERSON_NAME)) === 0 || kind === 'planet';
}

/** Is the single word an adjective in front of its noun? */
function isAttribute(scan: NameScan, token: number, reading: Reading): boolean {
  const { to } = reading;
  if (to !== token + 1 || (flagsOf(scan, token) & WordFlag.Adjective) === 0 || to >= sentenceEnd(scan, token) || scan.tokens.gap[to]! > 1) return false;
  const b = scan.bits[to]!;
  return (b & (Name.Capital | Name.Common | Name.Function)) === (Name.Capital | Name.Common) && (flagsOf(scan, to) & (WordFlag.Noun | WordFlag.Role)) === WordFlag.Noun;
}

/** What speaks for a listed organization before its surroundings are looked at. */
function organizationPrior(scan: NameScan, token: number, reading: Reading, context: number, shared: boolean): number {
  if ((reading.organizationFlags & NameFlag.NeedsContext) === 0) return 10;
  const b = scan.bits[token]!;
  const paper = (scan.rowBits[reading.organization]! & RowBit.NounNamed) !== 0;
  if (paper && context & Context.Quoted) return 8; // papers are named in quotation marks
  if (shared) return 6;
  // "Grüne Tankstellen": an adjective that has a noun of its own.
  if (isAttribute(scan, token, reading)) return NEVER;
  // "die Grünen": an adjective with a capital inside a sentence is a name sooner than a noun is.
  if (reading.to === token + 1 && b & Name.Common && flagsOf(scan, token) & WordFlag.Adjective && (b & Name.Start) === 0) return 4;
  // "Ford": a surname that a company is called by.
  if (paper && reading.to === token + 1 && (b & (Name.Common | Name.Surname)) === Name.Surname) return 6;
  return paper ? 2 : 4;
}
