/**
 * Quotations -> statements: who is quoted has said something, whatever the verb. A rule that fired on the words of the frame
 * ("forderte", "warnte") has told the quotation already; a fact inside an indirect quotation stands for it, with the speaker as its source.
 */
import type { Analysis, Fact, Participant, Quote } from '../model.js';
import { spanOf } from '../span.js';
import type { Clause, Parse, Phrase } from '../syntax/model.js';
import { findDate } from './circumstances.js';
import { isToldIn, type Candidate, type Matcher } from './match.js';
import { readModality } from './modality.js';
import { locate, passes, type SlotContext } from './slots.js';

/** Types of what people say: their date is that of the utterance, and their place matters to nobody. */
export const SPOKEN: ReadonlySet<string> = new Set(['statement', 'demand', 'accusation', 'rejection', 'warning']);
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
    // What a source said that somebody said is that somebody's statement.
    const inner = quote.kind === 'direct' ? [] : kept.filter((candidate) => (candidate.fact.type !== 'statement' || quote.by.endsWith('/source')) && isToldIn(candidate, quote, parse));
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
  for (const [role, filter] of [['gegenüber', 'participant'], ['dative', 'participant']] as const) {
    const found = locate(context, role, new Set());
    if (!found || !('phrase' in found) || clause.passive || !passes(context, found.phrase, filter)) continue;
    fact.object = resolver.resolve(parse, found.phrase);
    break;
  }
  findDate(context, fact, -1);
  dropDateOfTopic(fact, analysis);
  return fact;
}

/** A date inside of what is said is not the date on which it was said. */
export function dropDateOfTopic(fact: Fact, { dates }: Analysis): void {
  if (fact.date === undefined || !fact.topic) return;
  const { from } = dates[fact.date]!;
  if (from >= fact.topic.from && from < fact.topic.to) delete fact.date;
}

/** Does the clause carry the word of saying as its verb? */
function holdsCue(clause: Clause, cue: number): boolean {
  return clause.main === cue || clause.finite === cue;
}

/** The speaker: the first phrase of the speaker's words; of "Angaben der Polizei" that is the Polizei. */
function speakerOf(matcher: Matcher, parse: Parse, quote: Quote): Participant | undefined {
  const { analysis, data, syntax, words, resolver } = matcher;
  const { from, to, entity } = quote.speaker!;
  const able = (phrase: Phrase | undefined) => {
    if (!phrase || phrase.clause < 0 || phrase.quantity >= 0) return false;
    return passes({ analysis, lexicon: data.lexicon, syntax, words, parse, clause: parse.clauses[phrase.clause]!, trigger: -1 }, phrase, 'participant');
  };
  const first = parse.phrases.findIndex((phrase) => phrase.to > from && phrase.head < to);
  let phrase = parse.phrases[first];
  if (!able(phrase)) phrase = parse.phrases.find((candidate) => candidate.attached === first && candidate.from < to && !isPlaceOf(candidate, matcher) && able(candidate));
  if (!phrase) return undefined;
  const speaker = resolver.resolve(parse, phrase);
  if (speaker.entity === undefined && entity !== undefined && !phrase.pronoun) return { ...speaker, entity, name: analysis.entities[entity]!.name };
  return speaker;
}

/** Beschluss des Parteitags [in Karlsruhe] */
function isPlaceOf(phrase: Phrase, { analysis }: Matcher): boolean {
  return phrase.prep >= 0 && phrase.mention >= 0 && analysis.mentions[phrase.mention]!.type === 'place';
}
