/**
 * Quotations -> statements: who is quoted has said something, whatever the verb. A rule that fired on the words of the frame
 * ("forderte", "warnte") has told the quotation already; a fact inside an indirect quotation stands for it, with the speaker as its source.
 */
import { Agreement, FINITE } from '../gazetteer/lexicon.js';
import { Gap, TokenKind, type Analysis, type Fact, type Participant, type Quote } from '../model.js';
import { participantAt, spanOf } from '../span.js';
import type { Clause, Parse } from '../syntax/model.js';
import { findDate } from './circumstances.js';
import { isToldIn } from './choose.js';
import { makeFact } from './fact.js';
import { contextOf, type Candidate, type Matcher } from './match.js';
import { judgeUtterance } from './modality.js';
import { isNobody, resolveSpeaker, sameOne } from './quote-speaker.js';
import { NONE, passes } from './slots.js';

/** Types of what people say: their date is that of the utterance, and their place matters to nobody. */
export const SPOKEN: ReadonlySet<string> = new Set(['statement', 'demand', 'accusation', 'rejection', 'warning']);
const COLON = 58;
/** Rule id of statements that come from a quotation. */
const RULE = 'statement/quote';

const isRunning = (quote: Quote): boolean => quote.by.endsWith('/running');

/**
 * Quotations by the sentence in which their speaker stands. Pieces of one quotation, which share the speaker's words, count once;
 * what runs on behind them counts once more, when the frame told an accusation, a rejection ...
 */
export function anchorQuotes(analysis: Analysis): Map<number, Quote[]> {
  const anchored = new Map<number, Quote[]>();
  const seen = new Map<number, Quote>();
  const add = (quote: Quote, sentence: number) => {
    const list = anchored.get(sentence);
    if (list) list.push(quote);
    else anchored.set(sentence, [quote]);
  };
  for (const quote of [...analysis.quotes, ...labeledSpeech(analysis)]) {
    if (!quote.speaker || quote.kind === 'reported') continue;
    const key = quote.speaker.from * 2 + (isRunning(quote) ? 1 : 0);
    const earlier = seen.get(key);
    if (earlier && (!quote.cue || !earlier.cue || quote.cue.from === earlier.cue.from)) continue;
    seen.set(key, quote);
    add(quote, analysis.tokens.sentence[quote.speaker.from]!);
  }
  return anchored;
}

/** "Angela Merkel: Wir schaffen das": a name with a colon at the head of a sentence, and what stands behind it. */
function labeledSpeech({ article, mentions, quotes, sentences, tokens }: Analysis): Quote[] {
  const labeled: Quote[] = [];
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.type === 'place' || mention.to >= tokens.count || article.text.charCodeAt(tokens.start[mention.to]!) !== COLON) continue;
    const sentence = tokens.sentence[mention.from]!;
    if (sentences.first[sentence] !== mention.from || tokens.gap[mention.to + 1] === Gap.None) continue;
    const [from, to] = [mention.to + 1, sentences.first[sentence + 1]!];
    if (to - from < 3 || quotes.some((quote) => quote.from >= from && quote.from < to)) continue;
    labeled.push({ ...spanOf(tokens, from, to), kind: 'direct', pieces: undefined, speaker: participantAt(mention, mention.entity, mention.name), cue: undefined, by: 'label' });
  }
  return labeled;
}

/** Statements for the quotations of a sentence that none of its facts has told. */
export function findQuoted(matcher: Matcher, parse: Parse, quotes: readonly Quote[], kept: readonly Candidate[]): Fact[] {
  const facts: Fact[] = [];
  for (const quote of quotes) {
    const frame = quote.cue ? parse.clauses.findIndex((clause) => holdsCue(clause, quote.cue!.from)) : -1;
    const speaker = resolveSpeaker(matcher, parse, quote, parse.clauses[frame]);
    if (!speaker || isNobody(speaker) || isTitle(matcher, quote)) continue;
    if (isRunning(quote)) {
      if (kept.some(({ fact }) => SPOKEN.has(fact.type) && fact.type !== 'statement' && fact.subject && sameOne(fact.subject, speaker)) && !isDemand(matcher, quote)) facts.push(makeStatement(matcher, parse, quote, speaker, -1));
      continue;
    }
    const told = kept.find(({ token, clause, fact }) => token === quote.cue?.from || (SPOKEN.has(fact.type) && (frame >= 0 ? clause === frame : quote.kind === 'direct')));
    if (told) {
      // The words themselves say more than what the frame says of them: brachte seinen Unmut zum Ausdruck: „...“
      if (told.fact.type === 'statement' && quote.by.endsWith('/colon')) told.fact.topic = quote;
      else told.fact.topic ??= quote;
      continue;
    }
    const inner = kept.filter((candidate) => isToldIn(candidate, quote, parse) && standsFor(candidate.fact, quote, speaker));
    for (const { fact } of inner) if (quote.kind !== 'direct' && !(fact.subject && sameOne(fact.subject, speaker))) fact.source ??= speaker;
    if (inner.length === 0) facts.push(makeStatement(matcher, parse, quote, speaker, frame));
  }
  return facts;
}

/** Is the fact all that there is to the quotation? What a source said that somebody said is that somebody's statement; in direct speech only what the speaker demands, rejects ... */
function standsFor(fact: Fact, quote: Quote, speaker: Participant): boolean {
  if (quote.kind === 'direct') return fact.type !== 'statement' && SPOKEN.has(fact.type) && fact.subject !== undefined && sameOne(fact.subject, speaker);
  return fact.type !== 'statement' || quote.by.endsWith('/source') || quote.by.endsWith('/whereby');
}


/** "..., der Plan müsse geändert werden": goes on with a demand. */
function isDemand({ analysis: { tokens }, data: { lexicon }, syntax }: Matcher, quote: Quote): boolean {
  for (let i = quote.from; i < quote.to; i++) {
    const effect = syntax.modals.get(lexicon.verb[tokens.word[i]!]!);
    if (effect === 'demanded' || effect === 'planned') return true;
  }
  return false;
}

/** Words behind a colon without a verb are a title or a name, unless a word of saying stands before them. */
function isTitle({ analysis: { tokens }, data: { lexicon } }: Matcher, quote: Quote): boolean {
  if (quote.cue) return quote.to - quote.from < 2;
  for (let i = quote.from; i < quote.to; i++) if (tokens.kind[i] === TokenKind.Lower && lexicon.verbForm[tokens.word[i]!]! & FINITE) return false;
  return true;
}

function makeStatement(matcher: Matcher, parse: Parse, quote: Quote, subject: Participant, frame: number): Fact {
  const { analysis, resolver } = matcher;
  const sentence = spanOf(analysis.tokens, parse.from, parse.to);
  const evidence = { from: Math.min(sentence.from, quote.from), to: Math.max(sentence.to, quote.to), start: Math.min(sentence.start, quote.start), end: Math.max(sentence.end, quote.end) };
  const fact = makeFact({ type: 'statement', evidence, sentence: parse.sentence, rule: `${analysis.article.language}/${RULE}` });
  fact.subject = subject;
  fact.topic = { from: quote.from, to: quote.to, start: quote.start, end: quote.end };
  const clause = parse.clauses[frame];
  if (!clause) return fact;
  const context = contextOf(matcher, parse, clause, -1);
  Object.assign(fact, judgeUtterance(context, 'asserted'));
  for (const { role, find } of matcher.addressees) {
    const found = find(context, NONE);
    if (!found || !('phrase' in found) || clause.passive || !passes(context, found.phrase, 'participant')) continue;
    // A bare noun shows no case: only an article or a name makes a dative.
    if (role === 'dative' && found.phrase.mention < 0 && (found.phrase.cases & ~Agreement.Dative) !== 0) continue;
    const addressee = resolver.resolve(parse, found.phrase);
    if (!sameOne(addressee, subject)) fact.object = addressee;
    break;
  }
  const date = findDate(context);
  if (date >= 0 && !isInTopic(date, fact, analysis)) fact.date = date;
  return fact;
}

/** A date inside of what is said is not the date on which it was said. */
export function isInTopic(date: number, { topic }: Fact, { dates }: Analysis): boolean {
  const { from } = dates[date]!;
  return topic !== undefined && from >= topic.from && from < topic.to;
}

/** Does the clause carry the word of saying as its verb? */
function holdsCue(clause: Clause, cue: number): boolean {
  return clause.main === cue || clause.finite === cue;
}
