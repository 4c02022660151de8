/**
 * Date, place and source of a fact, by stated rules, in this order: what is attached to the noun that tells it; what stands
 * free in its clause; the only one of a clause that it hangs on or follows. Never by nearness alone, and never from the dateline.
 */
import { Agreement, WordFlag } from '../gazetteer/lexicon.js';
import type { Fact, Participant } from '../model.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from '../syntax/model.js';
import { contextIn, prepOf, type SlotContext, type Surroundings } from './slots.js';

const COLON = 58;
/** Length of 2012-05-20. */
const DAY = 10;
/** Denotes people or a body of people: "bei der Polizei von Kairo" is no place. */
const ACTOR = WordFlag.Role | WordFlag.Group | WordFlag.OrgHead;

/** The date of a fact: index into the dates, -1 for none. */
export function findDate(context: SlotContext): number {
  const { dates } = context.analysis;
  const isDate = ({ date }: Phrase) => date >= 0 && (dates[date]!.type !== 'DURATION' || dates[date]!.first !== undefined);
  const found = findCircumstance(context, isDate);
  if (found < 0) return -1;
  const { phrases } = context.parse;
  const { date } = phrases[found]!;
  // "am Montag gegen 15 Uhr": two dates side by side, the second says more of the same day.
  const next = phrases.find((phrase) => phrase.from === phrases[found]!.to && isDate(phrase));
  return next && refines(dates[next.date]!.value, dates[date]!.value) ? next.date : date;
}

/** 2012-05-20T04:04 refines 2012-05-20TMO and 2012-05-20. */
function refines(a: string, b: string): boolean {
  return a.length > b.length && a.length > DAY && a.slice(0, DAY) === b.slice(0, DAY);
}

/** The place of a fact: a name behind a preposition of place, or behind a noun that says where ("im Süden Indiens"), or what stands for a name ("in der Stadt"). */
export function findPlace(context: SlotContext, fact: Fact, resolver: ParticipantResolver): void {
  const { parse } = context;
  const found = findCircumstance(context, (phrase, index) => placeOf(context, phrase, index) >= 0 || isPlaceDescribed(context, phrase, resolver));
  if (found < 0) return;
  const named = placeOf(context, parse.phrases[found]!, found);
  fact.place = resolver.resolve(parse, parse.phrases[named >= 0 ? named : found]!);
}

/** "in der österreichischen Hauptstadt", of which the article has told the name. */
function isPlaceDescribed(context: SlotContext, phrase: Phrase, { descriptions }: ParticipantResolver): boolean {
  if (phrase.mention >= 0 || phrase.noun === 0 || !saysWhere(context, phrase)) return false;
  const entity = context.analysis.entities[descriptions.entityOf(context.parse, phrase)];
  return entity?.type === 'place';
}

/** The places that a sentence names as such, by their phrases: behind prepositions, and at the head of a headline ("Lyon: ..."). */
export function placesIn(parse: Parse, base: Surroundings): Phrase[] {
  const places: Phrase[] = [];
  for (const clause of parse.clauses) {
    const context = contextIn(base, parse, clause);
    for (const index of clause.phrases) {
      const at = isHead(context, parse.phrases[index]!) ? index : placeOf(context, parse.phrases[index]!, index);
      if (at >= 0) places.push(parse.phrases[at]!);
    }
  }
  return places;
}

/** "Lyon: Brand in Hochhaus" */
function isHead({ parse, analysis }: SlotContext, { from, to, mention }: Phrase): boolean {
  if (from !== parse.from || mention < 0 || analysis.mentions[mention]!.type !== 'place') return false;
  return analysis.article.text.charCodeAt(analysis.tokens.start[to]!) === COLON;
}

/**
 * Was the event of a fact told before? "Bei dem Anschlag", "das Beben": definite, without a circumstance of its own. The same of
 * what a verb says of such a noun: "hat sich zu dem Anschlag bekannt".
 */
export function isToldBefore(context: SlotContext, type: string): boolean {
  const { parse, trigger, clause, triggers } = context;
  if (trigger >= 0) return isKnown(context, trigger);
  return clause.phrases.some((index) => triggers.isNounOf(parse.phrases[index]!.noun, type) && isKnown(context, index));
}

/** "Die Verhaftung des Mannes": an outcome told as known, of somebody told before. */
export function isOutcomeKnown({ parse, trigger, words, analysis }: SlotContext, object: Participant | undefined): boolean {
  if (trigger < 0 || !object || object.entity !== undefined) return false;
  const { word } = analysis.tokens;
  return words.definites.has(word[parse.phrases[trigger]!.from]!) && words.definites.has(word[object.from]!);
}

function isKnown({ parse, words, analysis }: SlotContext, index: number): boolean {
  const { core, head, prep } = parse.phrases[index]!;
  const article = core < head || prep < 0 ? core : prep;
  return words.definites.has(analysis.tokens.word[article]!) && !parse.phrases.some((phrase) => phrase.attached === index);
}

/** "Angst vor Anschlägen", "warnte vor einem Beben": what is feared did not happen. */
export function isFeared({ parse, trigger, words, analysis }: SlotContext): boolean {
  const { core, prep } = parse.phrases[trigger]!;
  return prep >= 0 && words.fearPrepositions.has(analysis.tokens.word[prep]!) && !words.definites.has(analysis.tokens.word[core]!);
}

/** Index of the phrase that says when or where, -1. */
function findCircumstance(context: SlotContext, fits: (phrase: Phrase, index: number) => boolean): number {
  const { parse, clause, trigger } = context;
  let free = -1;
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    if (phrase.first >= 0 || !fits(phrase, index)) continue;
    if (trigger >= 0 && belongsTo(context, phrase, trigger)) return index;
    // What belongs to another noun ("Wahlen im Mai") says nothing of this one.
    if (phrase.attached >= 0 && !phrase.loose) continue;
    if (free < 0 && (trigger < 0 || sharesClause(context))) free = index;
  }
  if (free >= 0 || (trigger >= 0 && !sharesClause(context))) return free;
  return onlyOneAbove(context, fits);
}

/** Attached to the trigger noun, or to what is attached to it. */
function belongsTo({ parse }: SlotContext, phrase: Phrase, trigger: number): boolean {
  let at = phrase.attached;
  for (let depth = 0; at >= 0 && depth < 3; depth++) {
    if (at === trigger) return true;
    at = parse.phrases[at]!.attached;
  }
  return false;
}

/**
 * Does what the clause says of time and place hold for the event of the trigger noun? "Nach einem Anschlag" it does not. Of an event
 * told as known only where the clause says what happened "bei" it, or that it happened.
 */
function sharesClause({ parse, clause, trigger, words, analysis }: SlotContext): boolean {
  const noun = parse.phrases[trigger]!;
  if (noun.attached >= 0 && !noun.loose) return false;
  const { word } = analysis.tokens;
  const prep = noun.prep >= 0 ? word[noun.prep]! : 0;
  const definite = words.definites.has(word[noun.core]!) || words.definites.has(prep);
  if (!definite) return !words.apartPrepositions.has(prep);
  return prep !== 0 ? words.duringPrepositions.has(prep) : clause.subject === trigger && words.occurrenceVerbs.has(clause.verb);
}

/** The one phrase that fits in the clauses above, or in front of, the clause of the fact; -1 when there are two, or none. */
function onlyOneAbove(context: SlotContext, fits: (phrase: Phrase, index: number) => boolean): number {
  const { parse, clause } = context;
  let only = -1;
  for (let index = 0; index < parse.phrases.length; index++) {
    const phrase = parse.phrases[index]!;
    if ((phrase.attached >= 0 && !phrase.loose) || phrase.first >= 0 || !fits(phrase, index)) continue;
    if (only >= 0) return -1;
    only = index;
  }
  if (only < 0) return -1;
  const at = parse.phrases[only]!.clause;
  return at >= 0 && reaches(parse.clauses[at]!, clause) ? only : -1;
}

/** Does what a clause says of time and place hold for another one? For those behind it and those that hang on it; a relative clause keeps its own. */
function reaches(from: Clause, to: Clause): boolean {
  if (from.kind === ClauseKind.Relative || from.kind === ClauseKind.Paren) return false;
  return to.kind !== ClauseKind.Main || from.pieces[0]! < to.pieces[0]!;
}

/** Index of the phrase with the name of the place: the phrase itself, or what is attached to a noun that says where; -1. */
function placeOf(context: SlotContext, phrase: Phrase, index: number): number {
  return saysWhere(context, phrase) ? placeNamed(context, phrase, index) : -1;
}

/** Does a phrase stand behind a preposition of place? */
function saysWhere(context: SlotContext, phrase: Phrase): boolean {
  const { words } = context;
  const prep = prepOf(context, phrase);
  return words.placePrepositions.has(prep) || (words.placeDativePrepositions.has(prep) && (phrase.cases & Agreement.Accusative) === 0);
}

/** Index of the phrase with the name of a place: a phrase itself, or what belongs to its noun ("die Küste Chiles"); -1. */
export function placeNamed(context: SlotContext, phrase: Phrase, index: number): number {
  const { parse, analysis, lexicon } = context;
  if (phrase.mention >= 0) return analysis.mentions[phrase.mention]!.type === 'place' ? index : -1;
  const isActor = (lexicon.flags[analysis.tokens.word[phrase.head]!]! & ACTOR) !== 0 && !context.words.buildings.has(phrase.noun);
  if (phrase.noun === 0 || isActor || context.triggers.isNoun(phrase.noun)) return -1;
  return parse.phrases.findIndex((other) => other.attached === index && other.mention >= 0 && analysis.mentions[other.mention]!.type === 'place');
}

/** laut X, X zufolge, nach Angaben von X: who vouches for the fact. */
export function findSource(context: SlotContext, fact: Fact, resolver: ParticipantResolver): void {
  for (const index of context.clause.phrases) {
    const source = sourceAt(context, index);
    if (!source) continue;
    fact.source = resolver.resolve(context.parse, source);
    return;
  }
}

function sourceAt(context: SlotContext, index: number): Phrase | undefined {
  const { parse, words, analysis } = context;
  const phrase = parse.phrases[index]!;
  const prep = prepOf(context, phrase);
  const spoken = words.sourceNouns.has(phrase.noun);
  if (words.sourcePrepositions.has(prep) || (phrase.prep < 0 && words.sourcePostpositions.has(analysis.tokens.word[phrase.to]!))) {
    const source = spoken ? (holderOf(context, index) ?? phrase) : phrase.attached >= 0 ? undefined : phrase;
    return source && (source.mention >= 0 || source.noun !== 0) ? source : undefined;
  }
  return spoken && words.sourceNounPrepositions.has(prep) ? holderOf(context, index) : undefined;
}

/** Angaben [der Polizei], [von Kreml-Sprecher Peskow] */
function holderOf({ parse, words, analysis }: SlotContext, noun: number): Phrase | undefined {
  return parse.phrases.find(({ attached, prep, date }) => attached === noun && date < 0 && (prep < 0 || words.byPrepositions.has(analysis.tokens.word[prep]!)));
}
