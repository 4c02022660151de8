/**
 * Text -> tokens, in one pass over its UTF-16 units, losing nothing: tokens and the white space between them give the
 * text back. A word is hashed while it is scanned and gets its id at once, so that no later step looks at letters again.
 */
import { CHARS, CharClass, classOf, lowerOf } from '../gazetteer/chars.js';
import { SEED_A, SEED_B, hashesOf, stepA, stepB } from '../gazetteer/hash.js';
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../model.js';

const { Lower, Upper, Digit, Space, Newline, Mark, Ignored, Surrogate } = CharClass;

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const HYPHEN = 45;
const NB_HYPHEN = 0x2011;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x2bc;

/** A text shorter than this is a name rather than an article. */
const SHORT = 64;

/** Tokens with room for `capacity` of them and a sentinel, in one piece of memory. */
export function makeTokens(capacity: number): Tokens {
  const room = capacity + 1;
  const memory = new ArrayBuffer(room * 18);
  return {
    count: 0,
    start: new Int32Array(memory, 0, room),
    end: new Int32Array(memory, room * 4, room),
    word: new Int32Array(memory, room * 8, room),
    sentence: new Int32Array(memory, room * 12, room),
    kind: new Uint8Array(memory, room * 16, room),
    gap: new Uint8Array(memory, room * 17, room),
  };
}

const isLetter = (c: number) => c === Lower || c === Upper;
/** Does a unit of this class end a word of letters at once? Only what may stand inside a word does not. */
const endsWord = (c: number, unit: number) => c === Space || c === Newline || (c === CharClass.Other && unit !== HYPHEN && unit !== DOT && unit !== AMPERSAND && unit !== NB_HYPHEN && !isApostrophe(unit));
const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === RIGHT_QUOTE || unit === MODIFIER_APOSTROPHE;

/** Tokens of a text; word ids come from the lexicon, which learns the words it did not know. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const scanner = new Scanner(text, lexicon);
  return scanner.scan();
}

/** The state of one pass: the position and the arrays being filled. */
class Scanner {
  private readonly text: string;
  private readonly lexicon: Lexicon;
  private tokens: Tokens;
  private capacity: number;
  private count = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    // Names of gazetteers come by the hundred thousand: small arrays are much cheaper.
    this.capacity = (text.length >> 2) + (text.length < SHORT ? 8 : 64);
    this.tokens = makeTokens(this.capacity);
  }

  scan(): Tokens {
    const { text } = this;
    const { length } = text;
    let gap: number = Gap.Paragraph;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const c = classOf(unit);
      if (c === Space || c === Ignored) {
        if (gap < Gap.Space) gap = Gap.Space;
        at++;
      } else if (c === Newline) {
        if (unit === 13 && text.charCodeAt(at + 1) === 10) at++;
        gap = gap >= Gap.Line ? Gap.Paragraph : Gap.Line;
        at++;
      } else {
        if (c === Lower || c === Upper) at = this.scanWord(at, at, gap, false);
        else if (c === Digit) at = this.scanNumber(at, gap);
        else {
          let end = at + 1;
          if (c === Surrogate && end < length && classOf(text.charCodeAt(end)) === Surrogate) end++;
          while (end < length && classOf(text.charCodeAt(end)) === Mark) end++;
          this.push(at, end, TokenKind.Punct, gap, 0);
          at = end;
        }
        gap = Gap.None;
      }
    }
    const { tokens } = this;
    tokens.count = this.count;
    tokens.start[this.count] = length;
    tokens.end[this.count] = length;
    tokens.kind[this.count] = TokenKind.Punct;
    tokens.gap[this.count] = Gap.Paragraph;
    tokens.word[this.count] = 0;
    return tokens;
  }

  private push(start: number, end: number, kind: number, gap: number, word: number): void {
    if (this.count === this.capacity) this.widen();
    const { tokens, count } = this;
    tokens.start[count] = start;
    tokens.end[count] = end;
    tokens.kind[count] = kind;
    tokens.gap[count] = gap;
    tokens.word[count] = word;
    this.count = count + 1;
  }

  private widen(): void {
    const wide = makeTokens(this.capacity * 2);
    wide.start.set(this.tokens.start);
    wide.end.set(this.tokens.end);
    wide.kind.set(this.tokens.kind);
    wide.gap.set(this.tokens.gap);
    wide.word.set(this.tokens.word);
    this.tokens = wide;
    this.capacity *= 2;
  }

  /**
   * A word that begins at `start`; letters are read from `at` on (behind the digits of "13-jährige").
   * Inside a word count: hyphens between letters or digits, apostrophes and ampersands between letters, and the full stops of U.S., z.B., ver.di.
   */
  private scanWord(start: number, at: number, gap: number, digits: boolean): number {
    const { text } = this;
    const { length } = text;
    let a = SEED_A;
    let b = SEED_B;
    let end = start;
    for (; end < at; end++) {
      const unit = text.charCodeAt(end);
      a = stepA(a, unit);
      b = stepB(b, unit);
    }
    // Most words are letters and nothing else: one capital at most, in front.
    const first = CHARS[text.charCodeAt(end)]!;
    let uppers = 0;
    let lastUpper = -1;
    for (let entry = first; ; ) {
      const c = entry >>> 16;
      if (c === Upper) {
        uppers++;
        lastUpper = end;
      } else if (c !== Lower) break;
      const unit = entry & 0xffff;
      a = stepA(a, unit);
      b = stepB(b, unit);
      if (++end === length) break;
      entry = CHARS[text.charCodeAt(end)]!;
    }
    if (end === length || endsWord(CHARS[text.charCodeAt(end)]! >>> 16, text.charCodeAt(end))) {
      const letters = end - at;
      let kind: number;
      if (digits) kind = TokenKind.DigitWord;
      else if (uppers === 0) kind = TokenKind.Lower;
      else if (uppers === letters) kind = TokenKind.Upper;
      else kind = uppers === 1 && lastUpper === at ? TokenKind.Capital : TokenKind.Mixed;
      this.push(start, end, kind, gap, this.lexicon.findOrAdd(a, b));
      return end;
    }
    return this.scanRest(start, at, end, gap, digits, a, b);
  }

  /** A word that has more than letters in it, or a full stop behind it: from `end` on; the hashes are those of what stands before. */
  private scanRest(start: number, at: number, resume: number, gap: number, withDigits: boolean, hashA: number, hashB: number): number {
    const { text, lexicon } = this;
    const { length } = text;
    let a = hashA;
    let b = hashB;
    let end = resume;
    let digits = withDigits;
    let marks = false;
    let joined = false;
    let piece = at; // where the run since the last hyphen or dot began
    while (end < length) {
      let unit = text.charCodeAt(end);
      const c = classOf(unit);
      if (c === Lower || c === Upper) unit = lowerOf(unit);
      else if (c === Digit) digits = true;
      else if (c === Mark) marks = true;
      else if (c === Ignored) {
        if (end + 1 < length && isLetter(classOf(text.charCodeAt(end + 1)))) {
          end++;
          continue;
        }
        break;
      } else if (unit === HYPHEN || unit === NB_HYPHEN) {
        const next = end + 1 < length ? classOf(text.charCodeAt(end + 1)) : 0;
        if (!isLetter(next) && next !== Digit) break;
        unit = HYPHEN;
        joined = true;
        piece = end + 1;
      } else if (isApostrophe(unit)) {
        if (!this.betweenLetters(end)) break;
        unit = APOSTROPHE;
      } else if (unit === AMPERSAND) {
        if (!this.betweenLetters(end)) break;
      } else if (unit === DOT) {
        if (!this.joinsAtDot(piece, end)) break;
        piece = end + 1;
      } else break;
      a = stepA(a, unit);
      b = stepB(b, unit);
      end++;
    }
    if (marks) {
      const hashes = hashesOf(text.slice(start, end));
      a = hashes.a;
      b = hashes.b;
    }
    const kind = digits && start !== at ? TokenKind.DigitWord : this.kindOf(start, end, digits, joined);
    let word = 0;
    // An abbreviation takes its full stop with it; so do an initial and the last letter of "z.B.".
    if (end < length && text.charCodeAt(end) === DOT) {
      const dotted = lexicon.find(stepA(a, DOT), stepB(b, DOT));
      if (dotted !== 0 && (lexicon.flags[dotted]! & WordFlag.Abbreviation) !== 0) {
        word = dotted;
        end++;
      } else if (end - piece === 1 && (piece > start || kind === TokenKind.Upper)) {
        end++;
        word = lexicon.findOrAdd(stepA(a, DOT), stepB(b, DOT));
        lexicon.flags[word]! |= WordFlag.Abbreviation;
      }
    }
    this.push(start, end, kind, gap, word === 0 ? lexicon.findOrAdd(a, b) : word);
    return end;
  }

  private betweenLetters(at: number): boolean {
    const { text } = this;
    return at + 1 < text.length && isLetter(classOf(text.charCodeAt(at + 1))) && isLetter(classOf(text.charCodeAt(at - 1)));
  }

  /** How a word with hyphens, digits or dots is written: H&M and GmbH are mixed, Kreml-Sprecher is a capitalised word. */
  private kindOf(start: number, end: number, digits: boolean, joined: boolean): number {
    const { text } = this;
    let uppers = 0;
    let lowers = 0;
    let inner = false; // a capital behind a small letter of the same run
    let lowerInRun = false;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const c = classOf(unit);
      if (c === Lower) {
        lowers++;
        lowerInRun = true;
      } else if (c === Upper) {
        uppers++;
        if (lowerInRun) inner = true;
      } else if (c === CharClass.Other) lowerInRun = false;
    }
    if (lowers === 0 && uppers > 0) return TokenKind.Upper;
    if (inner || (digits && !joined)) return TokenKind.Mixed;
    if (classOf(text.charCodeAt(start)) === Upper) return TokenKind.Capital;
    return uppers > 0 && !joined ? TokenKind.Mixed : TokenKind.Lower;
  }

  /** Is the full stop at `dot` inside a word? After one letter (U.S., z.B., E.ON), or before a small letter (ver.di, spiegel.de). */
  private joinsAtDot(piece: number, dot: number): boolean {
    const { text } = this;
    const next = dot + 1 < text.length ? classOf(text.charCodeAt(dot + 1)) : 0;
    if (!isLetter(next)) return false;
    if (dot - piece === 1) return true;
    return next === Lower && dot - piece > 1;
  }

  /** A number that begins at `start`, or a word that begins with digits. */
  private scanNumber(start: number, gap: number): number {
    const { text } = this;
    const { length } = text;
    const digitAt = (i: number) => i < length && classOf(text.charCodeAt(i)) === Digit;
    let end = start + 1;
    let plain = true; // only digits so far
    for (;;) {
      while (digitAt(end)) end++;
      if (end >= length) break;
      const unit = text.charCodeAt(end);
      if ((unit === DOT || unit === COMMA || unit === COLON || isApostrophe(unit)) && digitAt(end + 1)) {
        plain = false;
        end += 2;
        continue;
      }
      // An ISO date: four digits, then two and two, joined by hyphens.
      if (unit === HYPHEN && plain && end - start === 4 && digitAt(end + 1) && digitAt(end + 2) && !digitAt(end + 3)) {
        end += 3;
        if (end < length && text.charCodeAt(end) === HYPHEN && digitAt(end + 1) && digitAt(end + 2) && !digitAt(end + 3)) end += 3;
      }
      break;
    }
    if (end < length) {
      const unit = text.charCodeAt(end);
      if (isLetter(classOf(unit))) return this.scanWord(start, end, gap, true);
      if ((unit === HYPHEN || unit === NB_HYPHEN) && end + 1 < length && isLetter(classOf(text.charCodeAt(end + 1)))) return this.scanWord(start, end, gap, true);
    }
    this.push(start, end, TokenKind.Number, gap, 0);
    return end;
  }
}
