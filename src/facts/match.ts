/** Sentences -> facts: each clause and trigger noun is held against the rules of its word, and the best rule of a type fills the slots. */
import type { LanguageData } from '../gazetteer/load.js';
import type { Analysis, Fact, Participant, Quote, Span } from '../model.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import { spanOf } from '../span.js';
import type { Clause, Parse } from '../syntax/model.js';
import type { SentenceParser } from '../syntax/parse.js';
import type { SyntaxWords } from '../syntax/words.js';
import { chooseCandidates } from './choose.js';
import { fillSlot } from './fill.js';
import { isStillToCome, judgeNoun, judgeUtterance, judgeVerb, type Judgment } from './modality.js';
import { findDate, findPlace, findSource, isFeared, isOutcomeKnown, isToldBefore } from './circumstances.js';
import { EVENTS, OUTCOMES } from './merge.js';
import { findAttributeClauses } from '../syntax/attribute-clauses.js';
import { isNobody, speechAround } from './quote-speaker.js';
import { dropDateOfTopic, findQuoted, SPOKEN } from './quoted.js';
import type { Rule } from './rules.js';
import { NONE, prepOf, type SlotContext } from './slots.js';
import type { Trigger, TriggerIndex } from './triggers.js';
import type { FactWords } from './words.js';

/** A fact with what the choice between rules needs; `clause` is -1 where an attribute tells it. */
export type Candidate = { fact: Fact; trigger: Trigger; clause: number; token: number; filled: number; complement: Span | undefined; /** Tokens of the nouns that belong to the trigger: "Kritik" of "Kritik üben". */ companions: number[] };

/** Called with rules whose trigger was there, and what they lacked; for `extract explain`. */
export type NearMiss = (rule: string, lacked: string, sentence: number) => void;

export type Matcher = {
  analysis: Analysis;
  data: LanguageData;
  syntax: SyntaxWords;
  words: FactWords;
  triggers: TriggerIndex;
  parser: SentenceParser;
  resolver: ParticipantResolver;
  /** Quotations by the sentence of their speaker. */
  quotes: ReadonlyMap<number, Quote[]>;
  onNearMiss?: NearMiss;
};

/** Types of which a participle in front of a noun tells as much as a clause: "der am Freitag verhaftete Händler". */
const TOLD_BY_ATTRIBUTES = new Set([...EVENTS, ...OUTCOMES, 'charge', 'verdict']);

/** Facts of one sentence, before those that tell the same event are merged. */
export function matchSentence(matcher: Matcher, sentence: number): Fact[] {
  const { analysis, triggers, parser } = matcher;
  const from = analysis.sentences.first[sentence]!;
  const to = analysis.sentences.first[sentence + 1]!;
  const quotes = matcher.quotes.get(sentence);
  if (!triggers.scan(analysis.tokens.word, from, to, matcher.data.lexicon) && !quotes) return [];
  const parse = parser.parse(sentence);
  const candidates: Candidate[] = [];
  parse.clauses.forEach((clause, index) => {
    if (clause.verb !== 0) for (const trigger of triggers.verbs.get(clause.verb) ?? []) tryRule(matcher, parse, clause, index, trigger, -1, candidates);
  });
  parse.phrases.forEach((phrase, index) => {
    if (phrase.noun === 0 || !triggers.isNoun(phrase.noun) || phrase.clause < 0) return;
    for (const trigger of triggers.nouns.get(phrase.noun) ?? []) tryRule(matcher, parse, parse.clauses[phrase.clause]!, phrase.clause, trigger, index, candidates);
  });
  for (const attribute of findAttributeClauses(parse, analysis.tokens, matcher.data.lexicon, matcher.syntax)) {
    for (const trigger of triggers.verbs.get(attribute.clause.verb) ?? []) if (TOLD_BY_ATTRIBUTES.has(trigger.rule.type)) tryRule(matcher, attribute.parse, attribute.clause, -1, trigger, -1, candidates);
  }
  const kept = chooseCandidates(candidates, parse);
  const facts = kept.map(({ fact }) => fact);
  if (quotes) facts.push(...findQuoted(matcher, parse, quotes, kept));
  return facts;
}

/** What a clause offers to the slots of a rule; `noun` is the phrase of its trigger noun, -1 for a verb. */
export function contextOf({ analysis, data, syntax, words, triggers }: Matcher, parse: Parse, clause: Clause, noun: number): SlotContext {
  return { analysis, lexicon: data.lexicon, rows: data.rows, syntax, words, triggers, parse, clause, trigger: noun, companions: NONE };
}

function tryRule(matcher: Matcher, parse: Parse, clause: Clause, index: number, trigger: Trigger, noun: number, out: Candidate[]): void {
  if (!matcher.onNearMiss && !matcher.triggers.isReady(trigger)) return;
  const { analysis } = matcher;
  const { rule } = trigger;
  const context = contextOf(matcher, parse, clause, noun);
  const miss = (lacked: string) => matcher.onNearMiss?.(rule.id, lacked, parse.sentence);
  if (noun >= 0 && EVENTS.has(rule.type) && isFeared(context)) return miss('an event that happened');
  if (noun < 0) {
    if (rule.voice !== undefined && (rule.voice === 'passive') !== clause.passive) return miss(`voice ${rule.voice}`);
    if (trigger.reflexive && !clause.reflexive) return miss('sich');
    if (rule.reflexive === false && clause.reflexive) return miss('no sich');
  }
  const used = new Set<number>();
  for (const companion of trigger.companions) {
    const found = findCompanion(context, companion);
    if (found === undefined) return miss(companionName(companion));
    if (found >= 0) used.add(found);
  }
  if (used.size > 0) context.companions = new Set(used);
  if (trigger.with.length > 0 && !trigger.with.some((id) => stands(context, id))) return miss(`with: ${rule.with.join(', ')}`);
  const barred = trigger.without.findIndex((id) => stands(context, id));
  if (barred >= 0) return miss(`without: ${rule.without[barred]}`);

  const spoken = SPOKEN.has(rule.type);
  const fact: Fact = { type: rule.type, ...judge(context, rule, spoken), evidence: spanOf(analysis.tokens, parse.from, parse.to), sentence: parse.sentence, rule: rule.id };
  const companions = [...used].map((index) => parse.phrases[index]!.head);
  let filled = 0;
  let complement: Span | undefined;
  for (const slot of trigger.slots) {
    const value = fillSlot(matcher, context, fact, slot, used);
    if (value) filled++;
    else if (slot.needed && fact[slot.slot] === undefined) return miss(slot.slot);
    if (value && 'span' in value) complement = value.span;
  }
  if (fact.date === undefined) findDate(context, fact);
  if (spoken) dropDateOfTopic(fact, analysis);
  else if (fact.modality === 'asserted' && isStillToCome(context, fact.date, analysis)) fact.modality = 'planned';
  if (fact.place === undefined && !spoken) findPlace(context, fact, matcher.resolver);
  if (fact.source === undefined) findSource(context, fact, matcher.resolver);
  const lacking = rule.needs.find((slot) => fact[slot as keyof Fact] === undefined);
  if (lacking !== undefined) return miss(lacking);
  if (rule.any.length > 0 && !rule.any.some((slot) => fact[slot as keyof Fact] !== undefined)) return miss(rule.any.join(' or '));
  const subtype = subtypeOf(trigger, context) ?? rule.subtype;
  if (subtype !== undefined) fact.subtype = subtype;
  if (EVENTS.has(rule.type) ? isToldBefore(context, rule.type) : OUTCOMES.has(rule.type) && isOutcomeKnown(context, fact.object)) fact.toldBefore = true;
  if (isNobodys(fact)) return miss('somebody known');
  const token = noun >= 0 ? parse.phrases[noun]!.head : clause.main;
  if (spoken && fact.subject && isOthersWord(matcher, fact.subject, token)) return miss('a speaker outside of the quotation');
  out.push({ fact, trigger, clause: index, token, filled, complement, companions });
}

/** Modality and polarity, as the words of the clause and the rule make them. */
function judge(context: SlotContext, rule: Rule, spoken: boolean): Judgment {
  const base = rule.modality ?? 'asserted';
  const { modality, polarity } = context.trigger >= 0 ? judgeNoun(context, context.trigger, base) : spoken ? judgeUtterance(context, base) : judgeVerb(context, base);
  return {
    // "muss sich verantworten" is what the rule says it is, not a demand.
    modality: rule.modality === 'asserted' && modality === 'demanded' ? 'asserted' : modality,
    polarity: rule.polarity !== 'negated' ? polarity : polarity === 'negated' ? 'affirmed' : 'negated',
  };
}

/** Pronouns for somebody unknown, and nothing counted: no participant that a reader could name. */
function isNobodys({ subject, object, amount, quantity }: Fact): boolean {
  return (subject !== undefined || object !== undefined) && amount === undefined && quantity === undefined && (!subject || isNobody(subject)) && (!object || isNobody(object));
}

/** In direct speech only what the speaker does in saying it counts, not what he says that others said. */
function isOthersWord(matcher: Matcher, subject: Participant, token: number): boolean {
  const speech = speechAround(matcher, token);
  return speech !== undefined && subject.from >= speech.from && subject.from < speech.to;
}

/** Index of the phrase of a companion, -1 for a bare word that is there, undefined when it is missing. */
function findCompanion(context: SlotContext, companion: { prep: number; noun: number; word: number }): number | undefined {
  const { parse, clause, analysis } = context;
  if (companion.noun !== 0) {
    for (const index of clause.phrases) {
      const phrase = parse.phrases[index]!;
      if (phrase.noun === companion.noun && prepOf(context, phrase) === companion.prep) return index;
    }
    return undefined;
  }
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) if (analysis.tokens.word[i] === companion.word) return -1;
  }
  return undefined;
}

function companionName(companion: { prep: number; noun: number; word: number }): string {
  return companion.noun !== 0 ? 'its noun' : 'its word';
}

/** Does a word, or a compound with it as its head, stand in the clause? */
function stands({ clause, analysis, lexicon }: SlotContext, id: number): boolean {
  if (clause.verb === id) return true;
  const { word } = analysis.tokens;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) if (word[i] === id || lexicon.noun[word[i]!] === id || lexicon.verb[word[i]!] === id) return true;
  }
  return false;
}

function subtypeOf(trigger: Trigger, { clause, parse, analysis, lexicon, trigger: noun }: SlotContext): string | undefined {
  if (trigger.subtypes.size === 0) return undefined;
  const own = noun >= 0 ? trigger.subtypes.get(parse.phrases[noun]!.noun) : undefined;
  if (own !== undefined) return own;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) {
      const word = analysis.tokens.word[i]!;
      const subtype = trigger.subtypes.get(word) ?? trigger.subtypes.get(lexicon.noun[word]!);
      if (subtype !== undefined) return subtype;
    }
  }
  return noun < 0 ? trigger.subtypes.get(clause.verb) : undefined;
}
