/** What a token can be where it stands: a noun, an adjective, the end of a measure ... */
import { FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Analysis, type Tokens } from '../model.js';
import { firstEndingAfter } from '../span.js';
import { isAmbiguous, isAttribute } from './attributes.js';
import type { Cover } from './cover.js';
import type { SyntaxWords } from './words.js';

const { Determiner, Pronoun, Preposition, Adjective, Noun, Verb, Adverb, Numeral, Negation, Derived, Role } = WordFlag;
export const COMMA = 44;
/** Longest stretch in front of an attributive participle: "der [am Montag von der Polizei] festgenommene Mann". */
const LONGEST_ATTRIBUTE = 14;

/** The tokens of an article, asked inside of the piece that is parsed. */
export class TokenView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly words: SyntaxWords;
  readonly analysis: Analysis;
  readonly cover: Cover;
  /** First token of the piece at hand, and the one behind it. */
  begin = 0;
  limit = 0;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, cover: Cover) {
    this.analysis = analysis;
    this.text = analysis.article.text;
    this.tokens = analysis.tokens;
    this.lexicon = lexicon;
    this.words = words;
    this.cover = cover;
  }

  flag(i: number): number {
    return this.lexicon.flags[this.tokens.word[i]!]!;
  }

  unit(i: number): number {
    return this.text.charCodeAt(this.tokens.start[i]!);
  }

  isPunct(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Punct;
  }

  isQuote(i: number): boolean {
    const u = this.unit(i);
    return this.isPunct(i) && (u === 34 || u === 0x201e || u === 0x201c || u === 0x201d || u === 0xab || u === 0xbb || u === 0x201a || u === 0x2018);
  }

  /** Could the token be a noun? Capitalised, and no closed-class word. */
  isNounAt(i: number): boolean {
    const kind = this.tokens.kind[i]!;
    if (kind === TokenKind.Lower || kind >= TokenKind.Number) return false;
    const f = this.flag(i);
    if (kind === TokenKind.DigitWord) return (f & Noun) !== 0 || this.hasCapitalBehindHyphen(i);
    if (this.cover.mention[i] !== 0 || this.cover.date[i] !== 0) return false;
    const initial = i === 0 || this.tokens.sentence[i - 1] !== this.tokens.sentence[i];
    if (initial) return (f & Noun) !== 0 && !(f & (FUNCTION_WORD | Adverb));
    if (kind === TokenKind.Capital && f & FUNCTION_WORD && !(f & Noun)) return false;
    return true;
  }

  /** 42-Jährige, 5-Euro-Schein */
  private hasCapitalBehindHyphen(i: number): boolean {
    for (let k = this.tokens.end[i]! - 1; k > this.tokens.start[i]!; k--) {
      if (this.text.charCodeAt(k) === 45) {
        const c = this.text[k + 1]!;
        return c !== c.toLowerCase();
      }
    }
    return false;
  }

  isAdjectiveAt(i: number): boolean {
    const kind = this.tokens.kind[i]!;
    if (kind === TokenKind.Capital && this.tokens.sentence[i - 1] === this.tokens.sentence[i] && i > 0) {
      // "Berliner Polizei", "Moskauer Gericht": adjectives in -er are mentions of their own; capitalised adjectives else are names or nouns.
      return this.isDerivedPlace(i) && i + 1 < this.limit && this.isNounAt(i + 1);
    }
    if (kind > TokenKind.Capital && kind !== TokenKind.DigitWord) return false;
    const f = this.flag(i);
    if (f & FUNCTION_WORD) return false;
    if (isAmbiguous(this, i)) return isAttribute(this, i);
    if (!(f & (Adjective | Numeral)) && !this.isDerivedPlace(i)) return false;
    // At the head of a sentence a noun may look like an adjective only when a noun or adjective follows.
    if (kind === TokenKind.Capital && f & Noun) return i + 1 < this.limit && (this.isNounAt(i + 1) || this.cover.mention[i + 1] !== 0) && !(f & Noun && !(f & Adjective));
    // A participle or adjective without ending stands in front of a noun only if it cannot inflect.
    if (f & Verb && !(f & Adjective) && !(f & Numeral)) return false;
    return this.modifierOrNounFollows(i + 1);
  }

  private isDerivedPlace(i: number): boolean {
    const { mentions } = this.analysis;
    const mention = mentions[firstEndingAfter(mentions, i)];
    return mention !== undefined && mention.from <= i && mention.form === 'derived' && mention.to - mention.from === 1 && (this.tokens.kind[i] === TokenKind.Lower || this.endsInEr(i));
  }

  endsInEr(i: number): boolean {
    const end = this.tokens.end[i]!;
    return this.text.charCodeAt(end - 1) === 114 && this.text.charCodeAt(end - 2) === 101;
  }

  modifierFollows(i: number): boolean {
    for (let k = i; k < this.limit && k < i + 3; k++) {
      if (this.isPunct(k)) return false;
      if (this.cover.quantity[k] || this.cover.money[k] || this.tokens.kind[k] === TokenKind.Number || this.isAdjectiveAt(k)) return true;
      if (!(this.flag(k) & (Adverb | Negation))) return false;
    }
    return false;
  }

  /** Behind an adjective: more modifiers, then a noun or name. */
  private modifierOrNounFollows(i: number): boolean {
    for (let k = i; k < this.limit && k < i + 8; k++) {
      if (this.isPunct(k)) {
        if (this.isQuote(k) || this.unit(k) === COMMA) continue;
        return false;
      }
      if (this.isNounAt(k) || this.cover.mention[k] || this.cover.money[k] || this.cover.quantity[k] || this.tokens.kind[k]! >= TokenKind.Number) return true;
      const f = this.flag(k);
      if (f & FUNCTION_WORD) {
        if (this.words.coordinatesPhrases.has(this.tokens.word[k]!)) continue;
        return false;
      }
      if (!(f & (Adjective | Adverb | Numeral)) && !this.isDerivedPlace(k)) return false;
    }
    return false;
  }

  nominalFollows(i: number): boolean {
    return !this.isPunct(i) && (this.isNounAt(i) || this.isAdjectiveAt(i) || this.tokens.kind[i] === TokenKind.Ordinal) && this.cover.mention[i] === 0;
  }

  /** Is there an attributive participle or adjective ahead, with a noun behind it, before the clause ends? Returns its token, or `i`. */
  attributeEnd(i: number): number {
    const { tokens, lexicon } = this;
    const stop = Math.min(this.limit, i + LONGEST_ATTRIBUTE);
    for (let k = i; k < stop; k++) {
      if (this.isPunct(k)) {
        if (this.isQuote(k)) continue;
        return i;
      }
      const word = tokens.word[k]!;
      const f = this.flag(k);
      if (tokens.kind[k] !== TokenKind.Lower) continue;
      if (f & Verb && !(f & (Adjective | FUNCTION_WORD)) && lexicon.verbForm[word]! & (VerbForm.Present | VerbForm.Past) && !(lexicon.verbForm[word]! & (VerbForm.Participle2 | VerbForm.Attribute))) return i;
      const inflected = (f & Adjective) !== 0 && ((f & Derived) !== 0 || (lexicon.verbForm[word]! & VerbForm.Participle2) !== 0);
      if ((inflected || isAmbiguous(this, k)) && k > i && this.isAdjectiveAt(k)) return k;
    }
    return i;
  }

  /** Token behind a measure of what follows: [fünf Jahre] Haft, ein [35 Jahre] alter Mann, eine [zehn Meter] hohe Welle; -1 for none. */
  measureEnd(i: number): number {
    const { cover, limit } = this;
    const date = cover.date[i]!;
    let end = i;
    if (date !== 0) {
      const { type, first } = this.analysis.dates[date - 1]!;
      if (type !== 'DURATION' || first !== undefined) return -1;
      while (end < limit && cover.date[end] === date) end++;
      if (end === i + 1) return -1;
      if (end < limit && this.isNounAt(end) && !(this.flag(end) & Role)) return end;
    } else {
      const quantity = cover.quantity[i]!;
      if (quantity === 0) return -1;
      while (end < limit && cover.quantity[end] === quantity) end++;
      if (end >= limit || !this.words.measures.has(this.lexicon.noun[this.tokens.word[end]!]!)) return -1;
      end++;
    }
    // "nach zwei Tagen drei Diebe festgenommen": a number begins a phrase of its own.
    return end < limit && cover.quantity[end] === 0 && this.isAdjectiveAt(end) ? end : -1;
  }

  /** "trat als Vorsitzende zurück", "größer als der Mann": "als" in front of what somebody is, not of a clause ("als der Mann kam"). */
  leadsToPredicate(i: number): boolean {
    const next = i + 1;
    if (next >= this.limit || this.isPunct(next) || this.flag(next) & Preposition || (this.flag(next) & Pronoun && !(this.flag(next) & Determiner))) return false;
    return i > this.begin || this.isAdjectiveAt(next) || (this.isNounAt(next) && (this.flag(next) & WordFlag.Role) !== 0);
  }
}
