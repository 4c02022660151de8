/**
 * Names of persons, places and organizations in one article: everything is proposed by the gazetteers and the grammar,
 * single words are decided by their surroundings, the document speaks last, and the referee keeps one of those that overlap.
 */
import { spread, type SparseColumn } from '../gazetteer/column.js';
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { Rows } from '../gazetteer/rows.js';
import { SHAPE_CLASSES } from '../gazetteer/shape.js';
import { buildClues, Clue, type NamePack } from '../lang/name-pack.js';
import { type Article, type EntityType, type Mention, type Sentences, type Tokens } from '../model.js';
import { makeTokens } from '../segment/tokenize.js';
import { referee } from '../span.js';
import { applyDocument, decideDoubts } from './document.js';
import { emptyReading, firstNodeOf } from './gazetteer.js';
import { productEnd } from './names/company.js';
import { proposeHyphenWord, proposeLowerWord } from './names/compound.js';
import { isNameOfThing, proposeQuoted } from './names/kind.js';
import { proposeListed, startsThing } from './names/listed.js';
import { readClub, readHead, readLegalForm, readOpenRun, readPartners, type OrganizationMatch } from './names/organization.js';
import { readPerson, type PersonMatch } from './names/person.js';
import { readPlaceHead, readRoad } from './names/place.js';
import { propose } from './names/propose.js';
import { makeRowBits } from './names/row-bits.js';
import { clueOf, flagsOf, Name, NAME_HEADS, PERSON_NAME, scanNames, sentenceStart, WEAK_NAME, type NameScan, type Proposal } from './names/scan.js';
import { decideRun, decideWord } from './names/word.js';

/** Bits of `Clue` by word id, and of `RowBit` by row. */
export type NameTables = { clues: SparseColumn; rowBits: Uint8Array };

/** Works the tables out for a lexicon and rows. */
export function compileNameTables(lexicon: Lexicon, rows: Rows, pack: NamePack): NameTables {
  return { clues: buildClues(lexicon, pack), rowBits: makeRowBits(rows) };
}

/** The finder of names of one extractor: its arrays are used again for every article. */
export class NameFinder {
  private readonly scan: NameScan;
  private readonly person: PersonMatch = { to: 0, rule: '', sure: false };
  private readonly span: OrganizationMatch = { from: 0, to: 0, rule: '', sure: false };
  private readonly isOther = (token: number): boolean => startsThing(this.scan, token);

  constructor(data: LanguageData, tables: NameTables, pack: NamePack) {
    this.scan = {
      text: '', tokens: makeTokens(0), sentences: { count: 0, first: new Int32Array(1), kind: new Uint8Array(0), paragraph: new Int32Array(0) },
      data, lexicon: data.lexicon, rowBits: makeRowBits(data.rows, tables.rowBits), pack, clues: spread(tables.clues, new Int32Array(data.lexicon.count)),
      capitalBits: new Uint16Array(data.lexicon.known), smallBits: new Uint16Array(data.lexicon.known),
      bits: new Uint16Array(1024), tried: new Int32Array(1024), triedCount: 0, hyphens: [], quotes: [], candidates: [], doubts: [], proposals: [], single: new Int32Array(1024),
      reading: emptyReading(), other: emptyReading(), priors: [0, 0, 0], verdict: { type: undefined, score: 0 }, shape: new Int32Array(SHAPE_CLASSES),
    };
  }

  /** All names of the article, in text order; `onLoss` hears of each proposal that was beaten. */
  findNames(article: Article, tokens: Tokens, sentences: Sentences, onLoss?: (loser: Proposal, winner: Proposal) => void): Mention[] {
    const { scan } = this;
    scan.text = article.text;
    scan.tokens = tokens;
    scan.sentences = sentences;
    scan.proposals = [];
    scanNames(scan);
    for (const i of scan.hyphens) proposeHyphenWord(scan, i);
    for (const i of scan.quotes) proposeQuoted(scan, i);
    const { tried, triedCount, bits } = scan;
    for (let t = 0; t < triedCount; t++) {
      const i = tried[t]!;
      if ((bits[i]! & Name.Capital) === 0) this.proposeSmall(i);
      else {
        scan.candidates.push(i);
        this.proposeAt(i);
      }
    }
    decideDoubts(scan);
    applyDocument(scan);
    return referee(scan.proposals, onLoss).filter((p) => p.by !== '');
  }

  /** Names that begin without a capital: dpa, russisch, 1860 München. */
  private proposeSmall(i: number): void {
    const { scan } = this;
    if (firstNodeOf(scan, i) !== 0) proposeListed(scan, i);
    else proposeLowerWord(scan, i);
  }

  private proposeAt(i: number): void {
    const { scan, person, span } = this;
    const b = scan.bits[i]!;
    if (isNameOfThing(scan, i)) {
      propose(scan, i, productEnd(scan, i), 'organization', 'name', -1, '', false);
      return;
    }
    const listed = (b & Name.Listed) !== 0 && proposeListed(scan, i);
    const f = flagsOf(scan, i);
    if (f & NAME_HEADS && ((f & WordFlag.Role) === 0 || b & Name.Listed)) this.proposeHeaded(i, f);
    if (readRoad(scan, i, span)) this.proposeSpan('place');
    if (b & (Name.Open | PERSON_NAME | WEAK_NAME | Name.Initial) && readPerson(scan, i, this.isTitled(i), this.isOther, person) && !(listed && person.to === i + 1)) {
      propose(scan, i, person.to, 'person', 'name', -1, `de/name/${person.rule}`, person.sure);
      if (person.to > i + 1) return;
    }
    if (b & (Name.Open | Name.Surname) && readPartners(scan, i, span)) this.proposeSpan('organization');
    const runsOn = i > 0 && (scan.bits[i - 1]! & Name.Open) !== 0 && scan.tokens.gap[i]! <= 1;
    if (b & Name.Open && !runsOn && readOpenRun(scan, i, span)) decideRun(scan, span);
    if (!listed) decideWord(scan, i);
  }

  /** Names around a word that heads them: X AG, SV X, Universität X, Insel X. */
  private proposeHeaded(i: number, f: number): void {
    const { scan, span } = this;
    if (f & WordFlag.LegalForm && readLegalForm(scan, i, span)) this.proposeSpan('organization');
    if (f & WordFlag.Club && readClub(scan, i, span)) this.proposeSpan('organization');
    if (f & WordFlag.OrgHead && (clueOf(scan, i) & Clue.PlaceInside) === 0 && readHead(scan, i, span)) this.proposeSpan('organization');
    if (f & WordFlag.PlaceHead && readPlaceHead(scan, i, span)) this.proposeSpan('place');
  }

  private proposeSpan(type: EntityType): void {
    const { from, to, rule, sure } = this.span;
    propose(this.scan, from, to, type, 'name', -1, `de/${type}/${rule}`, sure);
  }

  /** Does a title or a role stand in front? */
  private isTitled(token: number): boolean {
    const { scan } = this;
    const before = token - 1;
    if (before < sentenceStart(scan, token)) return false;
    const f = flagsOf(scan, before);
    return ((scan.bits[before]! & Name.Capital) !== 0 || (f & WordFlag.Abbreviation) !== 0) && (f & (WordFlag.Title | WordFlag.Role)) !== 0;
  }
}
