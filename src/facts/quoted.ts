/**
 * Quotations -> statements: who is quoted has said something, whatever the verb. A rule that fired on the words of the frame
 * ("forderte", "warnte") has told the quotation already; a fact inside an indirect quotation stands for it, with the speaker as its source.
 */
import type { Analysis, Fact, Participant, Quote } from '../model.js';
import { spanOf } from '../span.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from '../syntax/model.js';
import type { Candidate, Matcher } from './match.js';
import { readModality } from './modality.js';
import { locate, passes, type SlotContext } from './slots.js';

const SPOKEN = new Set(['statement', 'demand', 'accusation', 'rejection', 'warning', 'agreement']);
/** Rule id of statements that come from a quotation. */
const RULE = 'statement/quote';

/** Quotations by the sentence in which their speaker stands; pieces of one quotation, which share the speaker's words, count once. */
export function anchorQuotes(analysis: Analysis): Map<number, Quote[]> {
  const anchored = new Map<number, Quote[]>();
  const seen = new Map<number, Quote>();
  for (const quote of analysis.quotes) {
    if (!quote.speaker || quote.kind === 'reported' || quote.by.endsWith('/running')) continue;
    const earlier = seen.get(quote.speaker.from);
    if (earlier && (!quote.cue || !earlier.cue || quote.cue.from === earlier.cue.from)) continue;
    seen.set(quote.speaker.from, quote);
    const sentence = analysis.tokens.sentence[quote.speaker.from]!;
    const list = anchored.get(sentence);
    if (list) list.push(quote);
    else anchored.set(sentence, [quote]);
  }
  return anchored;
}

/** Statements for the quotations of a sentence that none of its facts has told. */
export function findQuoted(matcher: Matcher, parse: Parse, quotes: readonly Quote[], kept: readonly Candidate[]): Fact[] {
  const facts: Fact[] = [];
  for (const quote of quotes) {
    const speaker = speakerOf(matcher, parse, quote);
    if (!speaker) continue;
    const frame = quote.cue ? parse.clauses.findIndex((clause) => holdsCue(clause, quote.cue!.from)) : -1;
    const told = kept.find(({ token, clause, fact }) => token === quote.cue?.from || (SPOKEN.has(fact.type) && (frame >= 0 ? clause === frame : quote.kind === 'direct')));
    if (told) {
      told.fact.topic ??= quote;
      continue;
    }
    const inner = kept.filter((candidate) => isSaidIn(candidate, quote, parse));
    for (const { fact } of inner) fact.source ??= speaker;
    if (inner.length > 0) continue;
    facts.push(makeStatement(matcher, parse, quote, speaker, frame));
  }
  return facts;
}

function makeStatement(matcher: Matcher, parse: Parse, quote: Quote, subject: Participant, frame: number): Fact {
  const { analysis, data, syntax, words, resolver } = matcher;
  const sentence = spanOf(analysis.tokens, parse.from, parse.to);
  const fact: Fact = {
    type: 'statement', polarity: 'affirmed', modality: 'asserted', subject, topic: quote,
    evidence: { from: Math.min(sentence.from, quote.from), to: Math.max(sentence.to, quote.to), start: Math.min(sentence.start, quote.start), end: Math.max(sentence.end, quote.end) },
    sentence: parse.sentence, rule: `${analysis.article.language}/${RULE}`,
  };
  const clause = parse.clauses[frame];
  if (!clause) return fact;
  Object.assign(fact, readModality(parse, clause, 'asserted', analysis.tokens, syntax, words));
  const context: SlotContext = { analysis, lexicon: data.lexicon, syntax, words, parse, clause, trigger: -1 };
  for (const [role, filter] of [['gegenüber', 'participant'], ['dative', 'person']] as const) {
    const found = locate(context, role, new Set());
    if (!found || !('phrase' in found) || clause.passive || !passes(context, found.phrase, filter)) continue;
    fact.object = resolver.resolve(parse, found.phrase);
    break;
  }
  return fact;
}

/** Does the clause carry the word of saying as its verb? */
function holdsCue(clause: Clause, cue: number): boolean {
  return clause.main === cue || clause.finite === cue;
}

/** Is the fact what the quotation says, not just mentioned in it? */
function isSaidIn({ fact, token, clause, trigger }: Candidate, quote: Quote, parse: Parse): boolean {
  if (fact.type === 'statement' || token < quote.from || token >= quote.to || trigger.rule.verb.length === 0) return false;
  const { kind } = parse.clauses[clause]!;
  return quote.kind !== 'direct' && kind !== ClauseKind.Relative && kind !== ClauseKind.Paren;
}

/** The speaker: the first phrase in the speaker's words that can speak; of "Angaben der Polizei" that is the Polizei. */
function speakerOf(matcher: Matcher, parse: Parse, quote: Quote): Participant | undefined {
  const { analysis, data, syntax, words, resolver } = matcher;
  const { from, to } = quote.speaker!;
  const able = (phrase: Phrase) => {
    if (phrase.head < from || phrase.head >= to || phrase.clause < 0) return false;
    return passes({ analysis, lexicon: data.lexicon, syntax, words, parse, clause: parse.clauses[phrase.clause]!, trigger: -1 }, phrase, 'participant');
  };
  const phrase = parse.phrases.find((candidate) => candidate.attached < 0 && able(candidate)) ?? parse.phrases.find(able);
  if (!phrase) return quote.speaker!.entity === undefined ? undefined : quote.speaker;
  const speaker = resolver.resolve(parse, phrase);
  if (speaker.entity === undefined && quote.speaker!.entity !== undefined) return { ...speaker, entity: quote.speaker!.entity, name: analysis.entities[quote.speaker!.entity]!.name };
  return speaker;
}
