/** What was said: the clause or quotation that a word of saying introduces, or what it calls something. */
import { SentenceKind, TokenKind, type Analysis, type Quote, type Span } from '../model.js';
import { firstEndingAfter, spanOf } from '../span.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from '../syntax/model.js';
import type { Found, SlotContext } from './slots.js';

const CLOSING_MARKS = '.,;:!?';
const QUOTATION_MARKS = '"„“”»«‚‘’';

/** The quotation that the trigger introduces: "forderte" in front of an infinitive, "warnte" behind direct speech. */
export function quotedBy({ parse, analysis, clause, trigger }: SlotContext): Found | undefined {
  const cue = (token: number) => (trigger >= 0 ? token === parse.phrases[trigger]!.head : token === clause.main || token === clause.finite);
  const quote = quotesNear(parse, analysis).find((candidate) => candidate.cue && cue(candidate.cue.from) && candidate.kind !== 'reported' && !isPartQuote(candidate));
  return quote && { span: quote };
}

/** Single words in quotation marks. */
const isPartQuote = ({ by }: Quote): boolean => by.endsWith('/fragment') || by.endsWith('/word') || by.endsWith('/words');

/** The quotations that touch a sentence or stand right behind it. */
function quotesNear(parse: Parse, { quotes }: Analysis): Quote[] {
  const near: Quote[] = [];
  for (let i = firstEndingAfter(quotes, parse.from); i < quotes.length && quotes[i]!.from <= parse.to; i++) near.push(quotes[i]!);
  return near;
}

/** The clause that says what was said, with the clauses that hang on it. */
export function complementOf({ parse, clause, analysis }: SlotContext): Found | undefined {
  if (clause.complement < 0) return undefined;
  const complement = parse.clauses[clause.complement]!;
  let from = complement.pieces[0]!;
  let to = complement.pieces.at(-1)!;
  for (const other of parse.clauses) {
    if (other.parent === clause.complement || other.subjectOf === clause.complement) {
      from = Math.min(from, other.pieces[0]!);
      to = Math.max(to, other.pieces.at(-1)!);
    }
  }
  if (complement.kind === ClauseKind.Fragment && complement.finite < 0 && to - from < 3) return undefined;
  return { span: spanOf(analysis.tokens, from, withoutMarks(analysis, from, to)) };
}

/** "Das bestätigte die Polizei": what the sentence before said. */
export function sentenceBefore({ parse, analysis, words }: SlotContext, phrase: Phrase): Span | undefined {
  const { sentences, tokens } = analysis;
  const s = parse.sentence;
  if (!phrase.pronoun || phrase.from !== parse.from || !words.backReferences.has(tokens.word[phrase.head]!)) return undefined;
  return s > 0 && sentences.kind[s - 1] === SentenceKind.Body ? spanOf(tokens, sentences.first[s - 1]!, sentences.first[s]!) : undefined;
}

/** What somebody calls something: "den Plan als Unsinn" of "bezeichnete den Plan als Unsinn". */
export function namedAs({ parse, clause, analysis, syntax }: SlotContext): Found | undefined {
  const { word } = analysis.tokens;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    const [from, end] = [clause.pieces[p]!, clause.pieces[p + 1]!];
    let at = from;
    while (at < end && (word[at] !== syntax.as || word[at + 1] === syntax.also)) at++;
    const to = withoutVerbs(clause, analysis, from, end);
    if (at === end || to <= at + 1) continue;
    const object = clause.passive || clause.accusative < 0 ? undefined : parse.phrases[clause.accusative]!;
    return { span: spanOf(analysis.tokens, object && object.core >= from && object.core < at ? object.core : at, to) };
  }
  return undefined;
}

/** "den Bericht eine Ente" of "nannte den Bericht eine Ente". */
export function namedWhole({ parse, clause, analysis }: SlotContext): Found | undefined {
  const object = parse.phrases[clause.accusative];
  if (!object || clause.passive) return undefined;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    const end = clause.pieces[p + 1]!;
    if (object.core < clause.pieces[p]! || object.core >= end) continue;
    // In front of the verb stands the object alone.
    const to = object.core < clause.finite ? object.to : withoutVerbs(clause, analysis, object.core, end);
    return { span: spanOf(analysis.tokens, object.core, Math.max(to, object.to)) };
  }
  return undefined;
}

/** The end of a stretch without the full stop and the quotation mark that close more than it; a mark stays with the one that it closes. */
function withoutMarks({ article, tokens }: Analysis, from: number, end: number): number {
  const isMark = (token: number, marks: string) => tokens.kind[token] === TokenKind.Punct && marks.includes(article.text.charAt(tokens.start[token]!));
  let quotationMarks = 0;
  for (let token = from; token < end; token++) if (isMark(token, QUOTATION_MARKS)) quotationMarks++;
  let to = end;
  while (to - 1 > from && (isMark(to - 1, CLOSING_MARKS) || (isMark(to - 1, QUOTATION_MARKS) && quotationMarks % 2 === 1))) to--;
  return to;
}

/** The end of a stretch of a clause without the verbs and marks that close it. */
function withoutVerbs(clause: Clause, analysis: Analysis, from: number, end: number): number {
  let to = withoutMarks(analysis, from, end);
  while (to - 1 === clause.main || to - 1 === clause.finite || to - 1 === clause.prefix) to = withoutMarks(analysis, from, to - 1);
  return to;
}

/** Direct speech in the clause, or behind its colon, that no other word introduces. */
export function quoteIn({ parse, analysis, clause }: SlotContext): Found | undefined {
  const [first, last] = [clause.pieces[0]!, clause.pieces.at(-1)!];
  const quote = quotesNear(parse, analysis).find(({ from, to, cue, kind }) => !cue && kind === 'direct' && to - from >= 2 && to >= first - 3 && from <= last + 3);
  return quote && { span: quote };
}
