/** Sentences -> facts: each clause and trigger noun is held against the rules of its word, and the best rule of a type fills the slots. */
import { WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { Analysis, Fact, Participant, Quote, Span } from '../model.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import { firstEndingAfter, spanOf } from '../span.js';
import type { Clause, Parse } from '../syntax/model.js';
import type { SentenceParser } from '../syntax/parse.js';
import type { SyntaxWords } from '../syntax/words.js';
import { chooseCandidates } from './choose.js';
import { makeFact } from './fact.js';
import { fillSlot } from './fill.js';
import { isStillToCome, judgeNoun, judgeUtterance, judgeVerb } from './modality.js';
import { findDate, findPlace, findSource, isFeared, isOutcomeKnown, isToldBefore } from './circumstances.js';
import { EVENTS, OUTCOMES } from './merge.js';
import { findAttributeClauses } from '../syntax/attribute-clauses.js';
import { isNobody, speechAround } from './quote-speaker.js';
import { fillFromPair } from './pairs.js';
import { findQuoted, isInTopic, SPOKEN } from './quoted.js';
import { fillFromSpeakers } from './inner-sources.js';
import type { Rule } from './rules.js';
import { NONE, prepOf, type Locator, type SlotContext } from './slots.js';
import type { SideWord, Trigger, TriggerIndex, TriggerList } from './triggers.js';
import type { FactWords } from './words.js';

/** A fact with what the choice between rules needs; `clause` is -1 where an attribute tells it. */
export type Candidate = { fact: Fact; trigger: Trigger; clause: number; token: number; filled: number; complement: Span | undefined; /** Tokens of the nouns that belong to the trigger: "Kritik" of "Kritik üben". */ companions: number[] };

/** Called with rules whose trigger was there, and what they lacked; for `extract explain`. */
export type NearMiss = (rule: string, lacked: string, sentence: number) => void;

/** Where the one stands whom somebody says something. */
export type Addressee = { role: string; find: Locator };

export type Matcher = {
  analysis: Analysis;
  data: LanguageData;
  syntax: SyntaxWords;
  words: FactWords;
  triggers: TriggerIndex;
  addressees: readonly Addressee[];
  parser: SentenceParser;
  resolver: ParticipantResolver;
  /** Quotations by the sentence of their speaker. */
  quotes: ReadonlyMap<number, Quote[]>;
  onNearMiss?: NearMiss;
};

/** Types of which a participle in front of a noun tells as much as a clause: "der am Freitag verhaftete Händler". */
const TOLD_BY_ATTRIBUTES = new Set([...EVENTS, ...OUTCOMES, 'charge', 'verdict', 'sanction', 'resignation', 'appointment', 'acquisition', 'agreement']);

/** Facts of one sentence, before those that tell the same event are merged. */
export function matchSentence(matcher: Matcher, sentence: number): Fact[] {
  const { analysis, triggers, parser } = matcher;
  const from = analysis.sentences.first[sentence]!;
  const to = analysis.sentences.first[sentence + 1]!;
  const quotes = matcher.quotes.get(sentence);
  const { money, quantities } = analysis;
  if (!triggers.scan(analysis.tokens, from, to, matcher.data.lexicon, hasOne(money, from, to), hasOne(quantities, from, to)) && !quotes && !matcher.onNearMiss) return [];
  const parse = parser.parse(sentence);
  const candidates: Candidate[] = [];
  parse.clauses.forEach((clause, index) => {
    const rules = clause.verb !== 0 ? triggers.ofVerb(clause.verb) : undefined;
    if (rules) tryRules(matcher, contextOf(matcher, parse, clause, -1), index, rules, candidates);
  });
  parse.phrases.forEach((phrase, index) => {
    const rules = phrase.clause >= 0 ? triggers.ofNoun(phrase.noun) : undefined;
    if (rules) tryRules(matcher, contextOf(matcher, parse, parse.clauses[phrase.clause]!, index), phrase.clause, rules, candidates);
  });
  for (const attribute of findAttributeClauses(parse, analysis.tokens, matcher.data.lexicon, matcher.syntax)) {
    const rules = triggers.ofVerb(attribute.clause.verb);
    if (rules) tryRules(matcher, contextOf(matcher, attribute.parse, attribute.clause, -1), -1, rules, candidates);
  }
  const kept = chooseCandidates(candidates, parse);
  fillFromSpeakers(matcher, kept);
  const facts = kept.map(({ fact }) => fact);
  if (quotes) facts.push(...findQuoted(matcher, parse, quotes, kept));
  return facts;
}

/** Is one of the spans among the tokens from..to? */
function hasOne(spans: readonly Span[], from: number, to: number): boolean {
  const first = spans[firstEndingAfter(spans, from)];
  return first !== undefined && first.from < to;
}

/** What a clause offers to the slots of a rule; `noun` is the phrase of its trigger noun, -1 for a verb. */
export function contextOf({ analysis, data, syntax, words, triggers }: Matcher, parse: Parse, clause: Clause, noun: number): SlotContext {
  return { analysis, lexicon: data.lexicon, rows: data.rows, syntax, words, triggers, parse, clause, trigger: noun, companions: NONE };
}

/** Holds the rules of one word against its clause; `index` is the clause, -1 where an attribute tells. */
function tryRules(matcher: Matcher, context: SlotContext, index: number, rules: TriggerList, out: Candidate[]): void {
  const { triggers, onNearMiss } = matcher;
  const next = (start: number) => (onNearMiss && start < rules.triggers.length ? start : triggers.nextReady(rules, start));
  for (let i = next(0); i >= 0; i = next(i + 1)) {
    const trigger = rules.triggers[i]!;
    if (index < 0 && !TOLD_BY_ATTRIBUTES.has(trigger.rule.type)) continue;
    const lacking = tryRule(matcher, context, index, trigger, out);
    if (lacking !== undefined) onNearMiss?.(trigger.rule.id, lacking, context.parse.sentence);
  }
}

/** Adds what a rule tells of a clause; or returns what it lacks. */
function tryRule(matcher: Matcher, context: SlotContext, index: number, trigger: Trigger, out: Candidate[]): string | undefined {
  const { analysis } = matcher;
  const { rule } = trigger;
  const { parse, clause, trigger: noun } = context;
  if (noun >= 0 && EVENTS.has(rule.type) && isFeared(context)) return 'an event that happened';
  if (noun < 0) {
    if (rule.voice !== undefined && (rule.voice === 'passive') !== clause.passive) return `voice ${rule.voice}`;
    if (trigger.reflexive && !clause.reflexive) return 'sich';
    if (rule.reflexive === false && clause.reflexive) return 'no sich';
  }
  const used: number[] = [];
  for (const companion of trigger.companions) {
    const found = findCompanion(context, companion);
    if (found === undefined) return companionName(companion);
    if (found >= 0) used.push(found);
  }
  context.companions = used.length > 0 ? used.slice() : NONE;
  if (trigger.with.length > 0 && !trigger.with.some((word) => stands(context, word))) return `with: ${rule.with.join(', ')}`;
  for (let w = 0; w < trigger.without.length; w++) if (stands(context, trigger.without[w]!)) return `without: ${rule.without[w]}`;

  const fact = makeFact({ type: rule.type, evidence: spanOf(analysis.tokens, parse.from, parse.to), sentence: parse.sentence, rule: rule.id });
  let filled = 0;
  let complement: Span | undefined;
  for (const slot of trigger.slots) {
    const value = fillSlot(matcher, context, fact, slot, used);
    if (value) filled++;
    if (value && slot.slot === 'subject') fillFromPair(matcher, fact);
    else if (slot.needed && fact[slot.slot] === undefined) return slot.slot;
    if (value && 'span' in value) complement = value.span;
  }
  // "erklärte seinen Rücktritt": nobody acts upon himself.
  if (fact.object && fact.subject && isHimself(context, fact.object, fact.subject)) fact.object = undefined;
  const spoken = SPOKEN.has(rule.type);
  judge(context, rule, spoken, fact);
  fillCircumstances(matcher, context, fact, spoken);
  for (const slot of rule.needs) if (fact[slot as keyof Fact] === undefined) return slot;
  if (rule.any.length > 0 && !rule.any.some((slot) => fact[slot as keyof Fact] !== undefined)) return rule.any.join(' or ');
  fact.subtype = subtypeOf(trigger, context) ?? rule.subtype;
  if (EVENTS.has(rule.type) ? isToldBefore(context, rule.type) : OUTCOMES.has(rule.type) && isOutcomeKnown(context, fact.object)) fact.toldBefore = true;
  if (isNobodys(fact)) return 'somebody known';
  const token = noun >= 0 ? parse.phrases[noun]!.head : clause.main;
  if (spoken && fact.subject && isOthersWord(matcher, fact.subject, token)) return 'a speaker outside of the quotation';
  out.push({ fact, trigger, clause: index, token, filled, complement, companions: context.companions.map((phrase) => parse.phrases[phrase]!.head) });
  return undefined;
}

/** When, where and by whose word, if the rule's own slots did not say so. */
function fillCircumstances({ analysis, resolver }: Matcher, context: SlotContext, fact: Fact, spoken: boolean): void {
  if (fact.date === undefined) {
    const date = findDate(context);
    if (date >= 0 && !(spoken && isInTopic(date, fact, analysis))) fact.date = date;
  }
  if (!spoken && fact.modality === 'asserted' && isStillToCome(context, fact.date, analysis)) fact.modality = 'planned';
  if (fact.place === undefined) {
    findPlace(context, fact, resolver);
    if (spoken && fact.place && isElsewhere(context, fact.place, fact.topic)) fact.place = undefined;
  }
  if (fact.source === undefined) findSource(context, fact, resolver);
}

/** "die Lage in Syrien", "das Parlament in Rom": what is spoken of, or those who speak, may be anywhere; only "sagte in Rom" says where they did. */
function isElsewhere({ parse: { phrases }, clause }: SlotContext, place: Span, topic: Span | undefined): boolean {
  if (topic && place.from >= topic.from && place.from < topic.to) return true;
  const phrase = phrases.find(({ from, to }) => from <= place.from && place.from < to);
  return !phrase || phrase.attached >= 0 || phrase.from < clause.finite;
}

/** Gives a fact modality and polarity, as the words of the clause and the rule make them. */
function judge(context: SlotContext, rule: Rule, spoken: boolean, fact: Fact): void {
  const base = rule.modality ?? 'asserted';
  const { modality, polarity } = context.trigger >= 0 ? judgeNoun(context, context.trigger, base) : spoken ? judgeUtterance(context, base) : judgeVerb(context, base);
  // "muss sich verantworten" is what the rule says it is, not a demand.
  fact.modality = rule.modality === 'asserted' && modality === 'demanded' ? 'asserted' : modality;
  fact.polarity = rule.polarity !== 'negated' ? polarity : polarity === 'negated' ? 'affirmed' : 'negated';
}

/** [Der Vorsitzende] legte [sein] Amt nieder. */
function isHimself({ analysis: { tokens }, lexicon }: SlotContext, object: Participant, subject: Participant): boolean {
  if (object.entity !== undefined) return object.entity === subject.entity;
  return object.name === undefined && (lexicon.flags[tokens.word[object.from]!]! & WordFlag.Possessive) !== 0;
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
function stands({ clause, analysis, lexicon, triggers }: SlotContext, word: SideWord): boolean {
  const { id } = word;
  if (clause.verb === id) return true;
  if (!triggers.saw(word)) return false;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) {
      const at = analysis.tokens.word[i]!;
      if (at === id || lexicon.noun[at] === id || lexicon.verb[at] === id) return true;
    }
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
