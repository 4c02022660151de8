/**
 * Names of persons, places and organizations in one article: everything is proposed by the gazetteers and the grammar,
 * single words are decided by their surroundings, the document speaks last, and the referee keeps one of those that overlap.
 */
import { WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import { NameFlag } from '../gazetteer/names.js';
import { Clue } from '../lang/de/names.js';
import { LAST_WORD, TokenKind, type Article, type EntityType, type Mention, type MentionForm, type Sentences, type Tokens } from '../model.js';
import { referee } from '../span.js';
import { Context, contextOf, decide, NEVER, priorsOf, priorsOfShape, type Verdict } from './ambiguity.js';
import { applyDocument } from './document.js';
import { emptyReading, readListed, type Reading } from './gazetteer.js';
import { isNamedBody, readClub, readHead, readLegalForm, readOpenRun, type OrganizationMatch } from './names/organization.js';
import { makeRowBits, RowBit } from './names/row-bits.js';
import { readPerson, type PersonMatch } from './names/person.js';
import { readPlaceHead, readRoad } from './names/place.js';
import { clueOf, flagsOf, hyphenIn, Name, PERSON_NAME, scanNames, sentenceEnd, sentenceStart, WEAK_NAME, type NameScan, type Proposal } from './names/scan.js';
import { hyphenNameBits, isStreet, placeBehindDirection, placeOfAdjective, placeOfInhabitant, readCompound, readHyphenWord } from './parts.js';

const HEADS = WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Club | WordFlag.LegalForm;

/** The finder of names of one extractor: its arrays are used again for every article. */
export class NameFinder {
  private readonly scan: NameScan;
  private readonly reading: Reading = emptyReading();
  private readonly person: PersonMatch = { to: 0, rule: '', sure: false };
  private readonly span: OrganizationMatch = { from: 0, to: 0, rule: '', sure: false };
  private readonly priors = [0, 0, 0];
  private readonly verdict: Verdict = { type: undefined, score: 0 };
  private proposals: Proposal[] = [];
  /** Tokens that a name of several words covers already. */
  private readonly isOther = (token: number): boolean => this.startsThing(token);

  constructor(data: LanguageData, clues: Uint32Array) {
    const none = { count: 0, start: new Int32Array(1), end: new Int32Array(1), kind: new Uint8Array(1), gap: new Uint8Array(1), word: new Int32Array(1), sentence: new Int32Array(1) };
    this.scan = { text: '', tokens: none, sentences: { count: 0, first: new Int32Array(1), kind: new Uint8Array(0), paragraph: new Int32Array(0) }, data, lexicon: data.lexicon, rowBits: makeRowBits(data.rows), clues, bits: new Uint16Array(1024), hyphens: [], candidates: [] };
  }

  /** All names of the article, in text order. */
  findNames(article: Article, tokens: Tokens, sentences: Sentences, onLoss?: (loser: Proposal, winner: Proposal) => void): Mention[] {
    const { scan } = this;
    scan.text = article.text;
    scan.tokens = tokens;
    scan.sentences = sentences;
    this.proposals = [];
    scanNames(scan);
    const { bits } = scan;
    const { count, kind, word } = tokens;
    const { firstNode, known } = scan.lexicon;
    const { lower } = scan.data.trie;
    for (const i of scan.hyphens) this.readHyphen(i);
    for (let i = 0; i < count; i++) {
      const b = bits[i]!;
      if ((b & Name.Capital) === 0) {
        if (kind[i] === TokenKind.Lower) {
          const node = firstNode[word[i]!]!;
          if (node !== 0) {
            if (lower[node] !== 0) this.proposeListed(i);
          } else if (word[i]! >= known) this.proposeLower(i);
        } else if (kind[i] === TokenKind.DigitWord || kind[i] === TokenKind.Number || kind[i] === TokenKind.Ordinal) {
          if (firstNode[word[i]!] !== 0) this.proposeListed(i);
        }
        continue;
      }
      // The greater part of all capitals: a noun that is in no name.
      if ((b & (Name.Listed | Name.Open | Name.Letters | PERSON_NAME | WEAK_NAME | Name.Initial | Name.Hyphen)) === 0 && (flagsOf(scan, i) & (HEADS | WordFlag.Derived)) === 0) continue;
      scan.candidates.push(i);
      this.proposeAt(i);
    }
    applyDocument(scan, this.proposals);
    return referee(this.proposals, onLoss).filter((p) => p.by !== '');
  }

  private push(from: number, to: number, type: EntityType, form: MentionForm, row: number, by: string, sure: boolean, name?: string): void {
    const { start, end } = this.scan.tokens;
    const proposal: Proposal = { from, to, start: start[from]!, end: end[to - 1]!, type, form, row, by, entity: -1, sure };
    if (name !== undefined) proposal.name = name;
    this.proposals.push(proposal);
  }

  private proposeAt(i: number): void {
    const { scan, person, span } = this;
    const { bits, tokens } = scan;
    const b = bits[i]!;
    const listed = (b & Name.Listed) !== 0 && this.proposeListed(i);
    const f = flagsOf(scan, i);
    if (f & HEADS && ((f & WordFlag.Role) === 0 || b & Name.Listed)) {
      if (f & WordFlag.LegalForm && readLegalForm(scan, i, span)) this.pushSpan('organization');
      if (f & WordFlag.Club && readClub(scan, i, span)) this.pushSpan('organization');
      if (f & WordFlag.OrgHead && (clueOf(scan, i) & Clue.PlaceInside) === 0 && readHead(scan, i, span)) this.pushSpan('organization');
      if (f & WordFlag.PlaceHead && readPlaceHead(scan, i, span)) this.pushSpan('place');
    }
    if (readRoad(scan, i, span)) this.pushSpan('place');
    const titled = this.isTitled(i);
    if (b & (Name.Open | PERSON_NAME | WEAK_NAME | Name.Initial) && readPerson(scan, i, titled, this.isOther, person)) {
      if (!(listed && person.to === i + 1)) {
        this.push(i, person.to, 'person', 'name', -1, `de/name/${person.rule}`, person.sure);
        if (person.to > i + 1) return;
      }
    }
    if (b & Name.Open && (i === 0 || (bits[i - 1]! & Name.Open) === 0 || tokens.gap[i]! > 1) && readOpenRun(scan, i, span)) this.decideRun();
    if (!listed) this.decideWord(i);
  }

  /** Unknown words in a row: what the last one looks like and what stands around all of them. */
  private decideRun(): void {
    const { scan, span, priors, verdict } = this;
    priorsOfShape(scan, span.to - 1, priors);
    decide(priors, contextOf(scan, span.from, span.to), verdict);
    if (verdict.type !== undefined && (verdict.type !== 'organization' || verdict.score >= SURE_RUN)) this.push(span.from, span.to, verdict.type, 'name', -1, 'de/name/run', verdict.score >= SURE_RUN);
  }

  private pushSpan(type: EntityType): void {
    const { span } = this;
    this.push(span.from, span.to, type, 'name', -1, `de/${type}/${span.rule}`, span.sure);
  }

  /** Does a title or a role stand in front? */
  private isTitled(token: number): boolean {
    const { scan } = this;
    const before = token - 1;
    if (before < sentenceStart(scan, token)) return false;
    if ((scan.bits[before]! & Name.Capital) === 0 && (flagsOf(scan, before) & WordFlag.Abbreviation) === 0) return false;
    return (flagsOf(scan, before) & (WordFlag.Title | WordFlag.Role)) !== 0;
  }

  /** Does a listed place or organization of its own begin here? */
  private startsThing(token: number): boolean {
    const { scan } = this;
    if ((scan.bits[token]! & Name.Listed) === 0) return false;
    const reading = otherReading;
    return readListed(scan, token, sentenceEnd(scan, token), reading) && (reading.organization >= 0 || (reading.place >= 0 && ((scan.bits[token]! & Name.Surname) === 0 || isBig(scan, reading.place))));
  }

  /** Proposes what the gazetteers have at `i`; true when they have something. */
  private proposeListed(i: number): boolean {
    const { scan, reading, priors, verdict } = this;
    if (!readListed(scan, i, sentenceEnd(scan, i), reading)) return false;
    // "In", "Sein" at the head of a sentence are no names, whoever is called so.
    if (reading.to === i + 1 && (scan.bits[i]! & Name.Function || (scan.bits[i]! & Name.Start && flagsOf(scan, i) & WordFlag.Adverb))) return false;
    // "Die Grünen", "Der Spiegel" at the head of a sentence: the article is the sentence's, not the name's.
    if (scan.bits[i]! & Name.Function && i === sentenceStart(scan, i) && scan.bits[i + 1]! & Name.Listed) return false;
    if (reading.to === i + 1 && flagsOf(scan, i) & (WordFlag.Weekday | WordFlag.Month) && scan.bits[i]! & Name.Capital && !(contextOf(scan, i, i + 1) & Context.Quoted)) return false;
    // "Gewerkschaft Verdi": what kind of thing it is stays outside.
    if (reading.to > i + 1 && reading.organization >= 0 && clueOf(scan, i) & Clue.OrgKind && scan.bits[i + 1]! & Name.Listed) return false;
    const { rows } = scan.data;
    const context = contextOf(scan, i, reading.to);
    if (reading.part >= 0 && reading.place < 0 && reading.organization < 0 && reading.person < 0) {
      this.push(i, i + 1, rows.type(reading.part), 'part', reading.part, 'gazetteer:compounds', false, rows.name(reading.part));
      return true;
    }
    if (reading.organization >= 0 && (reading.organizationFlags & NameFlag.User) === 0 && reading.place < 0 && this.isTownBody(i, reading.to)) return this.proposeTown(i);
    if (reading.organization >= 0 && reading.to < scan.tokens.count && this.isProduct(i, reading.to, context)) {
      this.push(i, this.productEnd(reading.to), 'organization', 'name', -1, '', false);
      return true;
    }
    if (reading.derived >= 0 && reading.place < 0 && reading.organization < 0 && reading.person < 0) {
      this.push(i, reading.to, 'place', 'derived', reading.derived, 'gazetteer:demonyms', false, rows.name(reading.derived));
      return true;
    }
    priorsOf(scan, i, reading, context, priors);
    decide(priors, context, verdict);
    if (verdict.type === undefined) {
      if (reading.derived >= 0) this.push(i, reading.to, 'place', 'derived', reading.derived, 'gazetteer:demonyms', false, rows.name(reading.derived));
      return reading.derived >= 0;
    }
    const row = verdict.type === 'person' ? reading.person : verdict.type === 'place' ? reading.place : reading.organization;
    const flags = verdict.type === 'person' ? reading.personFlags : verdict.type === 'place' ? reading.placeFlags : reading.organizationFlags;
    const sure = (flags & (NameFlag.NeedsContext | NameFlag.NeedsGiven)) === 0;
    const to = verdict.type === 'organization' && row >= 0 ? this.extendOrganization(i, reading.to) : reading.to;
    if (to > reading.to) {
      this.push(i, to, 'organization', 'name', -1, 'de/organization/extended', true);
      return true;
    }
    const from = verdict.type === 'person' && reading.to > i + 1 && flagsOf(scan, i) & (WordFlag.Title | WordFlag.Role) && (scan.bits[i]! & PERSON_NAME) === 0 ? i + 1 : i;
    this.push(from, reading.to, verdict.type, 'name', row, row < 0 ? 'de/name/listed' : `gazetteer:${rows.table(row)}`, sure && row >= 0);
    return true;
  }

  /** "Fraunhofer IAO", "EADS Nordamerika": unknown words and letters behind a listed organization belong to it. */
  private extendOrganization(from: number, to: number): number {
    const { scan } = this;
    const { tokens, bits } = scan;
    const kind = scan.rowBits[this.reading.organization]!;
    if (kind & (RowBit.Party | RowBit.Agency) || (bits[to]! & Name.Capital) === 0) return to;
    let end = to;
    const limit = Math.min(sentenceEnd(scan, from), to + 3);
    while (end < limit && tokens.gap[end]! <= 1 && tokens.kind[end] !== TokenKind.Number) {
      const b = bits[end]!;
      const open = (b & Name.Letters) !== 0 || ((b & Name.Open) !== 0 && (b & (Name.Listed | PERSON_NAME | Name.Hyphen)) === 0);
      const region = end === to && kind & RowBit.Company && (b & (Name.Listed | Name.Common | PERSON_NAME)) === Name.Listed && this.isRegion(end);
      if (!open && !region) break;
      end++;
    }
    return end;
  }

  private isRegion(token: number): boolean {
    const { scan } = this;
    return readListed(scan, token, token + 1, otherReading) && otherReading.place >= 0 && otherReading.organization < 0 && (scan.rowBits[otherReading.place]! & RowBit.Region) !== 0;
  }

  /** "Dresdner Stadtrat": a listed body that only belongs to its town; the town's adjective is what is said. */
  private isTownBody(from: number, to: number): boolean {
    const { scan } = this;
    return to === from + 2 && scan.text.endsWith('er', scan.tokens.end[from]!) && (clueOf(scan, from + 1) & Clue.TownOrganization) === 0 && (flagsOf(scan, from + 1) & WordFlag.OrgHead) !== 0;
  }

  private proposeTown(i: number): boolean {
    const { scan, reading } = this;
    if (!readListed(scan, i, i + 1, reading) || reading.derived < 0) return false;
    this.push(i, i + 1, 'place', 'derived', reading.derived, 'gazetteer:demonyms', false, scan.data.rows.name(reading.derived));
    return true;
  }

  /** "der Opel Ampera", "Boeing 737": the maker's name in front of a model, behind an article or with a number. */
  private isProduct(from: number, to: number, context: number): boolean {
    const { scan, reading } = this;
    const { tokens, bits } = scan;
    if ((scan.rowBits[reading.organization]! & RowBit.Company) === 0 || tokens.gap[to]! > 1) return false;
    if (tokens.kind[to] === TokenKind.Number) return tokens.kind[to + 1]! > LAST_WORD || (bits[to + 1]! & Name.Capital) === 0;
    return (context & Context.Article) !== 0 && (bits[to]! & (Name.Open | Name.Letters)) !== 0 && !scan.text.startsWith('die', tokens.start[from - 1]!);
  }

  private productEnd(to: number): number {
    const { tokens, bits } = this.scan;
    let end = to + 1;
    while (end < tokens.count && tokens.gap[end]! <= 1 && (bits[end]! & (Name.Open | Name.Letters) || tokens.kind[end] === TokenKind.Number)) end++;
    return end;
  }

  /** A single word that is in no list of things. */
  private decideWord(i: number): void {
    const { scan, priors, verdict } = this;
    const b = scan.bits[i]!;
    if (b & Name.Open && isStreet(scan, i)) {
      this.push(i, i + 1, 'place', 'name', -1, 'de/place/street', true);
      return;
    }
    if (b & Name.Common && isNamedBody(scan, i)) {
      this.push(i, i + 1, 'organization', 'name', -1, 'de/organization/body', true);
      return;
    }
    const context = contextOf(scan, i, i + 1);
    if (b & Name.Open || (b & Name.Common && flagsOf(scan, i) & WordFlag.Derived)) {
      // "sagt Riederer" speaks of no people from Ried.
      const place = context & (Context.Speech | Context.Age | Context.Party) && (context & Context.Article) === 0 ? -1 : placeOfInhabitant(scan, i);
      if (place >= 0) {
        this.push(i, i + 1, 'place', 'derived', place, 'de/derived/inhabitant', false, scan.data.rows.name(place));
        return;
      }
      const direction = b & Name.Open ? placeBehindDirection(scan, i) : -1;
      if (direction >= 0) {
        this.push(i, i + 1, 'place', 'name', -1, 'de/place/direction', true);
        return;
      }
      const part = readCompound(scan, i);
      if (part) {
        this.pushPart(i, part);
        return;
      }
    }
    // "in Taiskirchen": what looks like a compound of nouns may be a place.
    if (b & Name.Common && flagsOf(scan, i) & WordFlag.Derived && (b & (Name.Hyphen | WEAK_NAME)) === 0 && context & (Context.PlacePreposition | Context.PlaceKind)) {
      priorsOfShape(scan, i, priors);
      if (priors[1]! >= LIKE_A_PLACE) this.push(i, i + 1, 'place', 'name', -1, 'de/place/shape', true);
      return;
    }
    if (b & Name.Common && ((b & WEAK_NAME) === 0 || (flagsOf(scan, i) & (WordFlag.Noun | WordFlag.Adjective)) === 0)) return;
    priors[0] = b & Name.Surname ? 4 : b & Name.Given ? 4 : b & WEAK_NAME ? -1 : b & Name.Letters ? -4 : b & Name.Open ? 2 : NEVER;
    priors[1] = b & Name.Open ? 1 : NEVER;
    priors[2] = b & Name.Letters ? 4 : b & Name.Open ? 2 : NEVER;
    if (b & Name.Open) priorsOfShape(scan, i, priors);
    // YouTube, DotAsia: capitals inside a word are made for companies.
    if (b & Name.Open && scan.tokens.kind[i] === TokenKind.Mixed) {
      priors[0]! -= 3;
      priors[1]! -= 3;
      priors[2] = Math.max(4, priors[2]!);
    }
    decide(priors, context, verdict);
    if (verdict.type === undefined) return;
    // "EinsFestival HD": letters behind an unknown organization belong to it.
    const to = verdict.type === 'organization' && b & Name.Open && scan.bits[i + 1]! & Name.Letters && scan.tokens.gap[i + 1]! <= 1 ? i + 2 : i + 1;
    this.push(i, to, verdict.type, 'name', -1, `de/name/word`, verdict.score >= 9);
  }

  private pushPart(i: number, part: NonNullable<ReturnType<typeof readCompound>>): void {
    const name = part.row >= 0 ? this.scan.data.rows.name(part.row) : part.form === 'part' ? this.scan.text.slice(part.start, part.end) : undefined;
    this.push(i, i + 1, part.type, part.form, part.row, part.by, part.sure, name);
  }

  /** Words with a hyphen: names of two parts get the bits of a name, compounds are proposed. */
  private readHyphen(i: number): void {
    const { scan } = this;
    const { bits } = scan;
    const b = bits[i]!;
    if (b & PERSON_NAME) return;
    if (b & Name.Listed && (b & Name.Common) === 0) {
      const part = readHyphenWord(scan, i);
      if (part?.form === 'part' && (part.type === 'place' || part.owned)) this.pushPart(i, part);
      return;
    }
    const name = hyphenNameBits(scan, i);
    if (name & PERSON_NAME || (name !== 0 && (b & Name.Common) !== 0)) {
      bits[i] = (b & ~(Name.Common | Name.Open)) | name;
      return;
    }
    const adjective = placeOfAdjective(scan, i);
    if (adjective >= 0) {
      this.push(i, i + 1, 'place', 'derived', adjective, 'de/derived/adjective', true, scan.data.rows.name(adjective));
      bits[i] = (b & ~Name.Open) | Name.Common;
      return;
    }
    const part = readHyphenWord(scan, i);
    if (!part) return;
    this.pushPart(i, part);
    bits[i] = (b & ~Name.Open) | Name.Common;
  }

  /** An unknown word in small letters: an adjective of a place with something in front of it. */
  private proposeLower(i: number): void {
    const { scan } = this;
    const place = placeOfAdjective(scan, i);
    if (place >= 0) this.push(i, i + 1, 'place', 'derived', place, 'de/derived/adjective', false, scan.data.rows.name(place));
    else if (hyphenIn(scan, i)) {
      const part = readHyphenWord(scan, i);
      if (part && part.form === 'part') this.pushPart(i, part);
    }
  }
}

const otherReading = emptyReading();
/** Prior of a place that its shape alone gives to a word. */
const LIKE_A_PLACE = 2;
/** Points that make a run of unknown words an organization. */
const SURE_RUN = 7;

function isBig(scan: NameScan, row: number): boolean {
  return scan.data.rows.population(row) > 300_000;
}
