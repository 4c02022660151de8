/** Who speaks in a quotation: the words of its frame -> a participant. */
import { Agreement, GIVEN, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Participant, type Quote } from '../model.js';
import { firstBeginningAfter } from '../span.js';
import type { Clause, Parse, Phrase } from '../syntax/model.js';
import { contextOf, type Matcher } from './match.js';
import { passes } from './slots.js';

/**
 * The speaker of a quotation whose speaker's words stand in `parse`: their first phrase; of "Angaben der Polizei" that is the Polizei.
 * `frame` is the clause with the word of saying, where there is one: its subject speaks when the words given are none that can.
 */
export function resolveSpeaker(matcher: Matcher, parse: Parse, quote: Quote, frame?: Clause): Participant | undefined {
  const { analysis, resolver } = matcher;
  const { from, to, entity } = quote.speaker!;
  let first = parse.phrases.findIndex((phrase) => phrase.to > from && phrase.head < to);
  // Frankreichs [Präsident]
  const owner = parse.phrases[first]?.attached ?? -1;
  if (owner > first && parse.phrases[owner]!.head < to) first = owner;
  let phrase = parse.phrases[first];
  if (!canSpeak(matcher, parse, phrase)) phrase = parse.phrases.find((part) => part.attached === first && part.from < to && !isPlaceOf(part, matcher) && canSpeak(matcher, parse, part));
  const subject = frame && !frame.passive ? parse.phrases[frame.subject] : undefined;
  if (subject && subject !== phrase && (!phrase || !(phrase.cases & Agreement.Nominative)) && canSpeak(matcher, parse, subject)) return resolver.resolve(parse, subject);
  phrase ??= parse.phrases.find((part) => part.from >= from && part.to <= to && (isSpeakerNamed(matcher, part, quote) || (quote.cue !== undefined && isUnknownName(matcher, part))));
  if (!phrase) return undefined;
  const speaker = resolver.resolve(parse, phrase);
  const named = entity === undefined ? undefined : analysis.entities[entity];
  return speaker.entity === undefined && named?.type === 'person' && !phrase.pronoun ? { ...speaker, entity: entity!, name: named.name } : speaker;
}

function canSpeak(matcher: Matcher, parse: Parse, phrase: Phrase | undefined): boolean {
  if (!phrase || phrase.clause < 0 || phrase.quantity >= 0) return false;
  return passes(contextOf(matcher, parse, parse.clauses[phrase.clause]!, -1), phrase, 'participant');
}

/** Der Doktorvater der Ministerin, [Peter Kern]: the name that the speaker's words hold. */
function isSpeakerNamed({ analysis: { mentions } }: Matcher, { mention }: Phrase, { speaker }: Quote): boolean {
  return mention >= 0 && speaker!.entity !== undefined && mentions[mention]!.entity === speaker!.entity;
}

/** A word with a capital that no dictionary has: whoever says something in so many words is somebody. */
function isUnknownName({ analysis: { tokens }, data: { lexicon } }: Matcher, { head, pronoun, mention, date, prep }: Phrase): boolean {
  if (pronoun || mention >= 0 || date >= 0 || prep >= 0 || tokens.kind[head] !== TokenKind.Capital) return false;
  return (lexicon.flags[tokens.word[head]!]! & ~(WordFlag.Derived | WordFlag.Surname | GIVEN)) === 0;
}

/** Beschluss des Parteitags [in Karlsruhe] */
function isPlaceOf(phrase: Phrase, { analysis }: Matcher): boolean {
  return phrase.prep >= 0 && phrase.mention >= 0 && analysis.mentions[phrase.mention]!.type === 'place';
}

/** The direct speech around a token. */
export function speechAround(matcher: Matcher, token: number): Quote | undefined {
  return quoteAround(matcher, token, ({ kind }) => kind === 'direct');
}

/** The quotation around a token that is of the wanted kind: whole sentences, not single words in quotation marks. */
export function quoteAround({ analysis: { quotes } }: Matcher, token: number, isWanted: (quote: Quote) => boolean): Quote | undefined {
  const next = firstBeginningAfter(quotes, token);
  for (let i = next - 1; i >= 0 && i >= next - 4; i--) {
    const quote = quotes[i]!;
    if (isWanted(quote) && quote.to > token && !quote.by.endsWith('/fragment') && !quote.by.endsWith('/words')) return quote;
  }
  return undefined;
}

/** Whom "ich" and "wir" mean: the speaker of the direct speech around them. */
export function firstPerson(matcher: Matcher, token: number): Participant | undefined {
  return speakerOf(matcher, speechAround(matcher, token));
}

/** The speaker of a quotation, from the sentence that names him. */
export function speakerOf(matcher: Matcher, quote: Quote | undefined): Participant | undefined {
  return quote?.speaker && resolveSpeaker(matcher, matcher.parser.parse(matcher.analysis.tokens.sentence[quote.speaker.from]!), quote);
}

/** A pronoun that stands for nobody known. */
export const isNobody = (participant: Participant | undefined): boolean => participant !== undefined && participant.entity === undefined && participant.name === undefined;

/** Do two stand for the same entity, or are they the same words? */
export const sameOne = (a: Participant, b: Participant): boolean => (a.entity !== undefined ? a.entity === b.entity : a.start === b.start);
