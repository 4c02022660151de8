/** The verbs of a sentence: which tokens they are, found once, and what forms they have. */
import { FINITE, FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Analysis, type Tokens } from '../model.js';
import { isAmbiguous, isAttribute } from './attributes.js';
import type { Cover } from './cover.js';
import type { SyntaxWords } from './words.js';

const { Verb, Adjective, Noun, Adverb } = WordFlag;

export class VerbFinder {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly cover: Cover;
  private readonly words: SyntaxWords;
  /** For the sentence at hand, by token: the first verb in small letters from it on, the last one up to it. */
  private readonly verbFrom: Int32Array;
  private readonly verbUpTo: Int32Array;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, cover: Cover) {
    this.text = analysis.article.text;
    this.tokens = analysis.tokens;
    this.lexicon = lexicon;
    this.words = words;
    this.cover = cover;
    this.verbFrom = new Int32Array(this.tokens.count + 1);
    this.verbUpTo = new Int32Array(this.tokens.count + 1);
  }

  flag(i: number): number {
    return this.lexicon.flags[this.tokens.word[i]!]!;
  }

  form(i: number): number {
    return this.lexicon.verbForm[this.tokens.word[i]!]!;
  }

  lemma(i: number): number {
    return this.lexicon.verb[this.tokens.word[i]!]!;
  }

  /** Can the token be a verb here? Small letters (or the head of a piece), no closed-class word, no attribute of a noun behind it. */
  private isVerb(i: number, from: number): boolean {
    const { kind } = this.tokens;
    if (kind[i] !== TokenKind.Lower && !(kind[i] === TokenKind.Capital && i === from)) return false;
    const f = this.flag(i);
    if (!(f & Verb) || this.cover.mention[i] !== 0 || this.cover.date[i] !== 0 || this.cover.money[i] !== 0 || this.cover.quantity[i] !== 0) return false;
    const form = this.form(i);
    if ((form & (FINITE | VerbForm.Infinitive | VerbForm.Participle2 | VerbForm.ZuInfinitive)) === 0) return false;
    if (f & FUNCTION_WORD) {
      // "sein", "seiner", "einigen", "während": verbs only as infinitive at the end, or in front of "sich".
      return (form & VerbForm.Infinitive) !== 0 && (i + 1 >= this.tokens.count || kind[i + 1] === TokenKind.Punct || this.isVerbWord(i + 1) || this.tokens.word[i + 1] === this.words.reflexive);
    }
    if (kind[i] === TokenKind.Capital && f & Noun && i === from) {
      // At the head of a sentence "Reisen", "Sagen" are nouns unless a subject follows.
      if (!(form & FINITE) || form & VerbForm.Last || (form & VerbForm.Infinitive && !(form & VerbForm.Singular))) return false;
    }
    if (kind[i] === TokenKind.Capital && f & Adjective && i === from && i + 1 < this.tokens.count && (kind[i + 1] === TokenKind.Capital || this.flag(i + 1) & Adjective)) return false;
    // geplante, genannte: attributes. Without ending, an adjective in front of a noun is no verb either.
    if (f & Adjective && form & (VerbForm.Participle1 | VerbForm.Participle2) && !(form & FINITE) && f & WordFlag.Derived) return false;
    if (isAmbiguous(this, i) && isAttribute(this, i)) return false;
    // "Bewaffnete haben ...": a noun in front of the finite verb.
    if (kind[i] === TokenKind.Capital && i === from && !(form & VerbForm.Participle2) && i + 1 < this.tokens.count && this.isAuxiliary(i + 1) && this.form(i + 1) & FINITE) return false;
    // "die deutsche Kanzlerin", "in weiten Teilen": an adjective between an article or preposition and a noun.
    if (f & Adjective && i > from && this.flag(i - 1) & (WordFlag.Determiner | WordFlag.Preposition) && kind[i + 1] === TokenKind.Capital && kind[i] === TokenKind.Lower) return false;
    if (f & Adverb && !(form & (VerbForm.Past | VerbForm.Participle2)) && this.lemma(i) !== this.words.be) return false;
    return true;
  }

  /** Looks for the verbs of a sentence, once: all that follows jumps from verb to verb. */
  mark(from: number, to: number): void {
    const { verbFrom, verbUpTo } = this;
    const { kind } = this.tokens;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (kind[i] === TokenKind.Lower && this.flag(i) & Verb && this.isVerb(i, -1)) {
        for (let k = last < from ? from : last + 1; k <= i; k++) verbFrom[k] = i;
        last = i;
      }
      verbUpTo[i] = last;
    }
    for (let k = last < from ? from : last + 1; k <= to; k++) verbFrom[k] = this.tokens.count;
  }

  /** The first verb from token `at` on in the piece from..to, -1. */
  next(at: number, from: number, to: number): number {
    if (at === from && from < to && this.isVerb(from, from)) return from;
    const next = this.verbFrom[at === from ? at + 1 : at]!;
    return at < to && next < to ? next : -1;
  }

  /** The last verb up to token `at` in the piece that begins at `from`, -1. */
  before(at: number, from: number): number {
    if (at > from && this.verbUpTo[at]! > from) return this.verbUpTo[at]!;
    return at >= from && this.isVerb(from, from) ? from : -1;
  }

  /** Finite verb of a piece, or -1: the first that can be one, in a verb-last clause the last. */
  finiteIn(from: number, to: number, verbLast: boolean): number {
    let weak = -1; // a form that may be an infinitive or participle as well
    if (verbLast) {
      for (let i = this.before(to - 1, from); i >= 0; i = this.before(i - 1, from)) {
        if (this.isZuInfinitive(i)) continue;
        const form = this.form(i);
        if (!(form & FINITE)) continue;
        if (!(form & (VerbForm.Infinitive | VerbForm.Participle2)) || this.isAuxiliary(i)) return i;
        if (weak < 0) weak = i;
      }
      return weak;
    }
    for (let i = this.next(from, from, to); i >= 0; i = this.next(i + 1, from, to)) {
      if (this.isZuInfinitive(i)) continue;
      const form = this.form(i);
      if (!(form & FINITE)) continue;
      if (!(form & (VerbForm.Infinitive | VerbForm.Participle2))) return i;
      if (weak < 0) weak = i;
    }
    return weak;
  }

  /** The last participle or infinitive of tokens from..to, -1. */
  participleIn(from: number, to: number): number {
    for (let i = this.before(to - 1, from); i >= 0; i = this.before(i - 1, from)) if (this.form(i) & (VerbForm.Participle2 | VerbForm.Infinitive)) return i;
    return -1;
  }

  /** Do tokens from..to end with a participle or infinitive? */
  participleBefore(from: number, to: number): boolean {
    const participle = this.participleIn(from, to);
    return participle >= 0 && participle >= to - 2;
  }

  /** Is a word in small letters a verb among other things? */
  isVerbWord(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Lower && (this.flag(i) & Verb) !== 0;
  }

  /** The infinitive behind "zu", or a verb with "zu" inside. */
  isZuInfinitive(i: number): boolean {
    const form = this.form(i);
    if (form & VerbForm.ZuInfinitive) return true;
    return (form & VerbForm.Infinitive) !== 0 && i > 0 && this.tokens.word[i - 1] === this.words.zu;
  }

  /** haben, sein, werden, a modal verb */
  isAuxiliary(i: number): boolean {
    const lemma = this.lemma(i);
    return lemma === this.words.have || lemma === this.words.be || lemma === this.words.become || this.words.modals.has(lemma);
  }

  /** Is nothing but marks behind a token, up to `to`? */
  isLastWord(token: number, to: number): boolean {
    for (let i = token + 1; i < to; i++) if (this.tokens.kind[i] !== TokenKind.Punct) return false;
    return true;
  }
}
