/**
 * The parts of a sentence between commas, colons, semicolons and dashes: how each begins, and where its finite verb is.
 * Light on purpose: what a clause needs to be told from another, not its grammar.
 */
import { VerbForm } from '../../gazetteer/lexicon.js';
import { Gap, LAST_WORD, type Mention, TokenKind, type Tokens } from '../../model.js';
import type { CueFound } from './cue.js';
import { Look, type Looks } from './looks.js';
import type { MarkPairs } from './marks.js';
import { Class, CLOSED } from './bits.js';
import type { QuoteWords } from './words.js';

/** How a part begins. */
export const Lead = {
  /** With a noun phrase or an adverbial: a main clause, an apposition or a link of a list. */
  Plain: 0,
  /** With its finite verb. */
  Verb: 1,
  That: 2,
  Whether: 3,
  Question: 4,
  Relative: 5,
  Subjunction: 6,
  /** um, ohne, statt */
  Purpose: 7,
  /** wie X mitteilte */
  As: 8,
  /** so X */
  So: 9,
  Whereby: 10,
} as const;
export type Lead = (typeof Lead)[keyof typeof Lead];

export const Edge = { None: 0, Comma: 1, Colon: 2, Semicolon: 3, Dash: 4 } as const;

const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

const MOST = 64;

/** Scratch space for one sentence at a time. */
export class Parts {
  text = '';
  tokens!: Tokens;
  /** Names of the article. */
  mentions: readonly Mention[] = [];
  readonly words: QuoteWords;
  private readonly looks: Looks;
  /** Tokens of the sentence, end exclusive, without its last full stop. */
  from = 0;
  to = 0;
  count = 0;
  readonly start = new Int32Array(MOST);
  readonly end = new Int32Array(MOST);
  /** What stands behind the part. */
  readonly edge = new Uint8Array(MOST);
  readonly lead = new Uint8Array(MOST);
  /** First word, behind und/aber/doch. */
  readonly head = new Int32Array(MOST);
  /** 1 when the part begins with und, aber, oder. */
  readonly joined = new Uint8Array(MOST);
  /** Finite verb of the part, or -1. */
  readonly finite = new Int32Array(MOST);
  /** Infinitive with zu, or -1. */
  readonly infinitive = new Int32Array(MOST);
  /** 1 when the part has a verb in Konjunktiv I, 2 in Konjunktiv II only. */
  readonly mood = new Uint8Array(MOST);
  /** Outermost quotation that takes up the whole part, as an index of the pairs, or -1. */
  readonly quote = new Int32Array(MOST);
  /** 1 when the part has a verb that can be a cue. */
  readonly mayCue = new Uint8Array(MOST);
  /** Cues that have been searched for, by part. */
  readonly cues: (CueFound | undefined)[] = [];
  readonly cueSearched = new Uint8Array(MOST);

  constructor(words: QuoteWords, looks: Looks) {
    this.words = words;
    this.looks = looks;
  }

  /** Reads the sentence of tokens from..to; `pair` is the first pair of marks that ends behind `from`. */
  read(text: string, tokens: Tokens, from: number, to: number, pairs: MarkPairs | undefined, pair: number): void {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    while (to > from && tokens.kind[to - 1] === TokenKind.Punct && isStop(text.charCodeAt(tokens.start[to - 1]!))) to--;
    this.to = to;
    this.count = 0;
    let begin = from;
    let quote = -1;
    const { kind, start, gap } = tokens;
    let at = from;
    if (pairs !== undefined && pair < pairs.count && pairs.open[pair]! < from && pairs.close[pair]! >= from) {
      // The sentence begins inside a quotation.
      const end = Math.min(pairs.close[pair]! + 1, to);
      const next = end < to ? this.edgeAt(end) : Edge.None;
      this.push(from, end, next, pair);
      begin = at = next === Edge.None ? end : end + 1;
    }
    for (let i = at; i < to; i++) {
      if (kind[i] !== TokenKind.Punct) continue;
      if (pairs !== undefined) {
        while (pair < pairs.count && pairs.open[pair]! < i) pair++;
        if (pair < pairs.count && pairs.open[pair] === i) {
          const close = Math.min(pairs.close[pair]!, to);
          const whole = (i === begin && (i > from || !this.beginsName(i, close, to))) || (i > from && this.edgeAt(i - 1) !== Edge.None);
          if (whole && (close - i > 3 || (i === from && close + 1 < to && this.edgeAt(close + 1) === Edge.Comma))) {
            this.push(begin, i, Edge.None, -1);
            begin = i;
            quote = pair;
          }
          i = Math.max(close, i);
          if (quote >= 0) {
            const end = Math.min(i + 1, to);
            const next = end < to ? this.edgeAt(end) : Edge.None;
            this.push(begin, end, next, quote);
            begin = next === Edge.None ? end : end + 1;
            quote = -1;
            i = begin - 1;
          }
          continue;
        }
      }
      const unit = text.charCodeAt(start[i]!);
      if (unit === OPEN) {
        i = this.closeOf(i, to);
        continue;
      }
      const edge = this.edgeAt(i);
      if (edge === Edge.None) continue;
      if (edge === Edge.Dash && gap[i] === Gap.None) continue;
      this.push(begin, i, edge, -1);
      begin = i + 1;
    }
    this.push(begin, to, Edge.None, -1);
  }

  /** "„Brot für alle“ und die Innung sagten": does the sentence go on behind the mark as it does behind a name? */
  private beginsName(open: number, close: number, to: number): boolean {
    if (close + 1 >= to || this.tokens.kind[close + 1] !== TokenKind.Lower) return false;
    for (let i = open + 1; i < close; i++) if (this.tokens.kind[i] === TokenKind.Lower && this.isFinite(i)) return false;
    return (this.classAt(close + 1) & (Class.Conjunction | Class.Attached)) !== 0 && !this.isFinite(close + 1);
  }

  private edgeAt(i: number): number {
    if (this.tokens.kind[i] !== TokenKind.Punct) return Edge.None;
    const unit = this.text.charCodeAt(this.tokens.start[i]!);
    if (unit === COMMA) return Edge.Comma;
    if (unit === COLON) return Edge.Colon;
    if (unit === SEMICOLON) return Edge.Semicolon;
    if (unit === EN_DASH || unit === EM_DASH || unit === HYPHEN) return Edge.Dash;
    return Edge.None;
  }

  /** The bracket that closes the one at `i`, or `i` when none is near. */
  private closeOf(i: number, to: number): number {
    const limit = Math.min(to, i + 60);
    for (let k = i + 1; k < limit; k++) {
      if (this.tokens.kind[k] === TokenKind.Punct && this.text.charCodeAt(this.tokens.start[k]!) === CLOSE) return k;
    }
    return i;
  }

  private push(start: number, end: number, edge: number, quote: number): void {
    if (end <= start) {
      if (this.count > 0 && edge !== Edge.None && this.edge[this.count - 1] === Edge.None) this.edge[this.count - 1] = edge;
      return;
    }
    if (this.count === MOST) {
      // A sentence without end: the last part takes the rest.
      this.end[MOST - 1] = end;
      this.mayCue[MOST - 1] = 1;
      return;
    }
    const p = this.count++;
    this.start[p] = start;
    this.end[p] = end;
    this.edge[p] = edge;
    this.quote[p] = quote;
    this.cueSearched[p] = 0;
    this.describe(p);
  }

  private describe(p: number): void {
    const { looks, tokens } = this;
    const end = this.end[p]!;
    let head = this.start[p]!;
    this.joined[p] = 0;
    this.finite[p] = -1;
    this.infinitive[p] = -1;
    this.mood[p] = 0;
    this.lead[p] = Lead.Plain;
    this.mayCue[p] = 1;
    while (head < end && tokens.kind[head]! > LAST_WORD && tokens.kind[head] !== TokenKind.Number) head++;
    if (this.quote[p]! >= 0 || head === end) {
      this.head[p] = head < end ? head : this.start[p]!;
      return;
    }
    let c = this.classAt(head);
    if (c & Class.Conjunction && (c & (Class.As | Class.Subjunction)) === 0 && head + 1 < end) {
      this.joined[p] = 1;
      head++;
      c = this.classAt(head);
    }
    this.head[p] = head;
    let first = -1;
    let last = -1;
    let all = 0;
    for (let i = head; i < end; i++) {
      const look = looks.at(i);
      if ((look & Look.Form) === 0) continue;
      all |= look;
      const kind = tokens.kind[i]!;
      if (kind !== TokenKind.Lower && !(kind === TokenKind.Capital && i === this.from)) continue;
      if (kind === TokenKind.Capital && look & Look.Noun) continue;
      if (look & Look.ZuInfinitive) this.infinitive[p] = i;
      else if (look & Look.Infinitive && i > head && this.classAt(i - 1) & Class.InfinitiveMark) {
        this.infinitive[p] = i;
        if (first === last && p > 0 && this.isGovernedBy(last, i)) first = last = -1;
        continue;
      }
      if ((look & Look.Finite) === 0) continue;
      if (first < 0 && !(look & Look.Infinitive && this.isInfinitive(i, end))) first = i;
      last = i;
      if (look & Look.Subjunctive1) this.mood[p] = 1;
      else if (this.mood[p] === 0 && look & Look.Subjunctive2) this.mood[p] = 2;
    }
    this.mayCue[p] = all & Look.Cue ? 1 : 0;
    const final = last >= 0 && last >= this.lastWord(p);
    this.lead[p] = this.leadOf(p, head, c, first, last, final);
    const lead = this.lead[p]!;
    const verbFinal = lead !== Lead.Plain && lead !== Lead.Verb && lead !== Lead.So;
    this.finite[p] = verbFinal ? (last >= 0 ? last : first) : first;
  }

  /** An infinitive that cannot be a plural: the last word of its part, with no verb before it, is left to the caller. */
  private isInfinitive(i: number, end: number): boolean {
    return i === end - 1 && i === this.from;
  }

  private lastWord(p: number): number {
    let i = this.end[p]! - 1;
    while (i > this.start[p]! && this.tokens.kind[i]! > LAST_WORD) i--;
    return i;
  }

  /** "halten zu können", "beteiligt gewesen zu sein": the verb at `i` stands right before the infinitive and looks finite only by its form. */
  private isGovernedBy(i: number, infinitive: number): boolean {
    if (i < 0 || (this.verbFormAt(i) & (VerbForm.Infinitive | VerbForm.Participle2)) === 0) return false;
    for (let k = i + 1; k < infinitive - 1; k++) if ((this.verbFormAt(k) & VerbForm.Participle2) === 0) return false;
    return true;
  }

  private leadOf(p: number, head: number, c: number, first: number, last: number, final: boolean): number {
    if (c & Class.That) return Lead.That;
    if (c & Class.Whereby && p > 0) return Lead.Whereby;
    if (c & Class.Whether) return Lead.Whether;
    if (c & Class.Purpose && this.infinitive[p]! >= 0) return Lead.Purpose;
    if (c & Class.As) return final || first < 0 ? Lead.As : Lead.Question;
    if (first === head) return Lead.Verb;
    if (c & Class.So) return Lead.So;
    if (c & Class.Subjunction && (final ? !this.isSecond(head, first, last) : first < 0 && this.infinitive[p]! < 0)) return Lead.Subjunction;
    if (c & Class.Question && (c & Class.Determiner) === 0 && (c & Class.Relative) === 0) return Lead.Question;
    if (p > 0 && final && !this.isFramed(first, last)) {
      if (c & Class.Relative && !this.isShortClause(head, first)) return Lead.Relative;
      if (c & Class.Preposition && head + 1 < this.end[p]! && this.classAt(head + 1) & Class.Relative && !this.isShortClause(head + 1, first)) return Lead.Relative;
    }
    if (c & Class.Question && p > 0) return Lead.Question;
    return Lead.Plain;
  }

  /** "die Parteien müssten gefragt werden": a finite verb that nothing but the subjunctive can be, and an infinitive or participle at the end. */
  private isFramed(first: number, last: number): boolean {
    return first < last && (this.isSubjunctive1(first) || this.isSubjunctive2(first)) && (this.verbFormAt(last) & (VerbForm.Infinitive | VerbForm.Participle2)) !== 0;
  }

  /** "damit solle ein Streit vermieden werden": the verb right behind the first word, and its infinitive at the end. */
  private isSecond(head: number, first: number, last: number): boolean {
    return first === head + 1 && first < last && (this.verbFormAt(last) & VerbForm.Infinitive) !== 0 && (this.verbFormAt(first) & VerbForm.Infinitive) === 0;
  }

  /** "die Lage sei", "der Wert steige": article, noun and verb, and nothing else. */
  private isShortClause(head: number, verb: number): boolean {
    const { tokens } = this;
    if (verb < 0 || !this.isSubjunctive1(verb)) return false;
    if (verb - head < 2 || tokens.kind[head + 1] === TokenKind.Punct) return false;
    for (let i = head + 1; i < verb; i++) {
      const c = this.classAt(i);
      if (c & CLOSED || (i < verb - 1 && tokens.kind[i] !== TokenKind.Lower)) return false;
    }
    return tokens.kind[verb - 1] !== TokenKind.Lower;
  }

  /** Bits of `Class` of a token's word. */
  classAt(i: number): number {
    return this.looks.classAt(i);
  }

  /** Bits of `Cue` of the verb at a token. */
  cueAt(i: number): number {
    return this.looks.cueAt(i);
  }

  /** Bits of `Look` of a token's word. */
  lookAt(i: number): number {
    return this.looks.at(i);
  }

  /** Bits of `VerbForm` of a token's word. */
  verbFormAt(i: number): number {
    return this.looks.formAt(i);
  }

  isFinite(i: number): boolean {
    return (this.looks.at(i) & Look.Finite) !== 0;
  }

  isSubjunctive1(i: number): boolean {
    return (this.looks.at(i) & Look.Subjunctive1) !== 0;
  }

  isSubjunctive2(i: number): boolean {
    return (this.looks.at(i) & Look.Subjunctive2) !== 0;
  }

  /** Angaben, and compounds with it: UN-Angaben. */
  isSourceNoun(i: number): boolean {
    return this.words.isSourceNoun(this.tokens.word[i]!);
  }

  /** Part of a token. */
  partOf(token: number): number {
    for (let p = this.count - 1; p > 0; p--) if (this.start[p]! <= token) return p;
    return 0;
  }

  /** Is this a clause that can stand alone, with its verb in second place? */
  isMainClause(p: number): boolean {
    return this.lead[p] === Lead.Plain && this.finite[p]! >= 0 && this.quote[p]! < 0;
  }
}

function isStop(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}
