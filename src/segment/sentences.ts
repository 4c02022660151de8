/**
 * Tokens -> sentences. A sentence ends at . ! ? … (with the closing quotation marks and brackets behind it), and at the end of a
 * paragraph; a line break ends one only where the line looks like a line of its own (headline, byline, caption), not
 * where a text is wrapped by hand. The full stop behind an ordinal or an abbreviation ends nothing.
 */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { FUNCTION_WORD, WordFlag } from '../gazetteer/lexicon.js';
import { HEADER } from '../header.js';
import { Gap, LAST_WORD, SentenceKind, TokenKind, type Sentences, type Tokens } from '../model.js';

const DOT = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const ELLIPSIS = 0x2026;
const COLON = 58;
const COPYRIGHT = 0xa9;
const COMMA = 44;
const HYPHEN = 45;

/** A sentence that never ends is cut: at the next comma behind so many tokens, and anywhere behind twice as many. Keeps every later step linear. */
const LONG_SENTENCE = 400;

/** Marks that close what was opened before the end of a sentence: " ” “ « » ’ ' ) ] */
const CLOSERS = new Set([34, 0x201d, 0x201c, 0xab, 0xbb, 0x2019, 39, 41, 93]);

/**
 * Sentences of the tokens; fills `tokens.sentence` and marks ordinals (`TokenKind.Ordinal`). The date of a header and a dateline
 * are sentences of their own kind: they tell nothing.
 */
export function splitSentences(text: string, tokens: Tokens, lexicon: Lexicon): Sentences {
  const { count, kind, gap, start, word } = tokens;
  const first: number[] = [];
  const kinds: number[] = [];
  const paragraphs: number[] = [];
  let paragraph = -1;
  let from = 0;
  let lineStart = 0; // first token of the current line
  const unitAt = (token: number) => text.charCodeAt(start[token]!);
  const close = (to: number) => {
    if (to <= from) return;
    first.push(from);
    paragraphs.push(Math.max(paragraph, 0));
    kinds.push(SentenceKind.Body);
    from = to;
  };
  const header = headerEnd();
  if (header > 0) {
    close(header);
    kinds[0] = SentenceKind.Dateline;
  }
  for (let i = header; i < count; i++) {
    const g = gap[i]!;
    if (g >= Gap.Line) {
      if (g === Gap.Paragraph || endsLine(i)) close(i);
      if (g === Gap.Paragraph) paragraph++;
      lineStart = i;
      const dateline = datelineEnd(i);
      if (dateline > 0) {
        close(dateline);
        kinds[kinds.length - 1] = SentenceKind.Dateline;
        i = dateline - 1;
        continue;
      }
    }
    if (i - from >= LONG_SENTENCE && (i - from >= 2 * LONG_SENTENCE || (kind[i - 1] === TokenKind.Punct && unitAt(i - 1) === COMMA))) close(i);
    if (kind[i] !== TokenKind.Punct) {
      // An abbreviation or initial with its stop may end a sentence when the next word cannot go on with one.
      if (kind[i]! <= LAST_WORD && i + 1 < count && gap[i + 1]! > Gap.None && text.charCodeAt(tokens.end[i]! - 1) === DOT && abbreviationEnds(i)) close(i + 1);
      continue;
    }
    const unit = unitAt(i);
    if (unit === DOT) {
      if (i > 0 && kind[i - 1] === TokenKind.Number && gap[i] === Gap.None && isOrdinal(i)) {
        kind[i - 1] = TokenKind.Ordinal;
        continue;
      }
      if (i + 1 < count && gap[i + 1] === Gap.None && kind[i + 1]! <= LAST_WORD) continue; // inside a word or address
      if (continuesInLower(i)) continue;
    } else if (unit === ELLIPSIS) {
      if (continuesInLower(i)) continue;
    } else if (unit !== EXCLAMATION && unit !== QUESTION) continue;
    else if (continuesInLower(i)) continue;
    let end = i + 1;
    while (end < count && gap[end]! === Gap.None && kind[end] === TokenKind.Punct && (CLOSERS.has(unitAt(end)) || unitAt(end) === DOT || unitAt(end) === EXCLAMATION || unitAt(end) === QUESTION)) end++;
    // "..." sagte er: the sentence goes on behind the closing mark.
    if (end > i + 1 && end < count && gap[end]! < Gap.Paragraph && goesOn(end)) {
      i = end - 1;
      continue;
    }
    if (end < count && gap[end]! < Gap.Paragraph && end === i + 1 && kind[end] === TokenKind.Punct && unitAt(end) === COMMA) continue;
    close(end);
    i = end - 1;
  }
  close(count);

  /** "date 2020-09" at the head of the text: the token behind it, or 0. */
  function headerEnd(): number {
    const end = HEADER.exec(text)?.[0].length ?? 0;
    let token = 0;
    while (token < count && tokens.end[token]! <= end) token++;
    return token;
  }

  /** "Moskau (AFP) -", "BERLIN/PARIS, 3. Mai (dpa) –" at the head of a paragraph: the token behind the dash, or 0. */
  function datelineEnd(i: number): number {
    if (kind[i]! > LAST_WORD || kind[i] === TokenKind.Lower) return 0;
    const limit = Math.min(count, i + 14);
    for (let k = i + 1; k < limit && gap[k]! < Gap.Line; k++) {
      if (kind[k] !== TokenKind.Punct || unitAt(k) !== 40) continue;
      for (let end = k + 1; end < limit && gap[end]! < Gap.Line; end++) {
        if (kind[end] !== TokenKind.Punct || unitAt(end) !== 41) continue;
        const dash = end + 1;
        if (dash >= count || gap[dash]! >= Gap.Line || kind[dash] !== TokenKind.Punct) return 0;
        const u = unitAt(dash);
        return u === HYPHEN || u === 0x2013 || u === 0x2014 ? dash + 1 : 0;
      }
      return 0;
    }
    return 0;
  }

  /** Behind ." or ?": a small letter, a comma or a dash goes on with the sentence. */
  function goesOn(next: number): boolean {
    if (kind[next] === TokenKind.Lower) return true;
    if (kind[next] !== TokenKind.Punct) return false;
    const u = unitAt(next);
    return u === COMMA || u === 0x2013 || u === HYPHEN || u === 0x2014;
  }

  /** A small letter behind the stop: abbreviation, number or address, not the end. */
  function continuesInLower(i: number): boolean {
    const next = i + 1;
    return next < count && gap[next]! < Gap.Paragraph && kind[next] === TokenKind.Lower && gap[next]! > Gap.None;
  }

  /** Is the number before the full stop `dot` an ordinal? Before a small word, a month, or a noun that follows without an article in a sentence. */
  function isOrdinal(dot: number): boolean {
    const next = dot + 1;
    if (next >= count || gap[next]! >= Gap.Paragraph) return false;
    const digits = tokens.end[dot - 1]! - start[dot - 1]!;
    if (digits > 3) return false;
    const k = kind[next]!;
    if (k === TokenKind.Lower) return true;
    if (k > LAST_WORD) {
      // "3./4. Mai", "9., 10. und", "1.-3."
      const u = unitAt(next);
      return k === TokenKind.Punct && (u === 47 || u === COMMA || u === HYPHEN || u === 0x2013 || u === 41) && gap[next] === Gap.None;
    }
    const f = lexicon.flags[word[next]!]!;
    if ((f & (WordFlag.Month | WordFlag.Club)) !== 0) return true;
    if ((f & (FUNCTION_WORD | WordFlag.Adverb)) !== 0) return false;
    if (digits > 2) return false;
    // "der 2. Weltkrieg", "im 20. Jahrhundert", "die 1. Liga": an article or a preposition stands before the number.
    const before = dot - 2;
    if (before < from) return (f & WordFlag.Noun) !== 0;
    const fb = lexicon.flags[word[before]!]!;
    return kind[before]! <= LAST_WORD && (fb & (WordFlag.Determiner | WordFlag.Preposition | WordFlag.Adjective)) !== 0 && kind[next] !== TokenKind.Mixed;
  }

  /** Does an abbreviation (its stop included) end its sentence? Only before a capitalised closed-class word, and not behind a title or an initial. */
  function abbreviationEnds(i: number): boolean {
    const next = i + 1;
    if (kind[next] === TokenKind.Lower || kind[next]! >= TokenKind.DigitWord) return false;
    const f = lexicon.flags[word[i]!]!;
    if ((f & WordFlag.Title) !== 0) return false;
    const length = tokens.end[i]! - start[i]!;
    if (length === 2 && kind[i] === TokenKind.Upper && (lexicon.flags[word[next]!]! & FUNCTION_WORD) === 0) return false;
    const fn = lexicon.flags[word[next]!]!;
    if ((fn & FUNCTION_WORD) === 0) return false;
    return kind[next] === TokenKind.Capital;
  }

  /** Does the line before token `i` stand alone, or is the text wrapped by hand? */
  function endsLine(i: number): boolean {
    const last = i - 1;
    if (last < from) return false;
    if (kind[last] === TokenKind.Punct) {
      const u = unitAt(last);
      if (u === COMMA || u === HYPHEN || u === 0x2013) return false;
      if (u === COLON || u === DOT || u === QUESTION || u === EXCLAMATION) return true;
    }
    if (kind[i] === TokenKind.Lower) return false;
    // A wrapped line is long and its paragraph goes on; a line of its own is short or is followed by a blank line.
    const width = tokens.end[last]! - start[lineStart]!;
    return width < 60 || lineStart === 0;
  }

  const sentenceCount = first.length;
  first.push(count);
  const sentences: Sentences = {
    count: sentenceCount,
    first: new Int32Array(first),
    kind: new Uint8Array(kinds),
    paragraph: new Int32Array(paragraphs),
  };
  for (let s = 0; s < sentenceCount; s++) {
    const to = first[s + 1]!;
    for (let i = first[s]!; i < to; i++) tokens.sentence[i] = s;
  }
  tokens.sentence[count] = sentenceCount;
  markKinds(text, tokens, sentences);
  return sentences;
}

/** Tells headlines and captions from the body. */
function markKinds(text: string, tokens: Tokens, sentences: Sentences): void {
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!;
    const to = sentences.first[s + 1]!;
    const lastUnit = text.charCodeAt(tokens.end[to - 1]! - 1);
    const stopped = lastUnit === DOT || lastUnit === EXCLAMATION || lastUnit === QUESTION || lastUnit === COLON || CLOSERS.has(lastUnit);
    const alone = tokens.gap[from]! >= Gap.Line && tokens.gap[to]! >= Gap.Line;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === TokenKind.Punct && text.charCodeAt(tokens.start[i]!) === COPYRIGHT) {
        sentences.kind[s] = SentenceKind.Caption;
        break;
      }
    }
    if (sentences.kind[s] === SentenceKind.Caption) continue;
    if (!stopped && alone && to - from < 25) sentences.kind[s] = SentenceKind.Headline;
  }
}
