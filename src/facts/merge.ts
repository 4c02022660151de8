/** One event told three times is one fact: facts of a type that agree in who and what, and contradict each other in nothing, become one. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { WordFlag } from '../gazetteer/lexicon.js';
import { type Analysis, type Fact, type Participant, SentenceKind, type Span, TokenKind } from '../model.js';
import { completed } from './fact.js';
import type { FactWords } from './words.js';

/** How many earlier facts of its type a fact is compared with: keeps an endless article linear. */
const WINDOW = 60;
/** Types whose noun alone points back to what was told: "das Beben", "bei dem Anschlag". */
export const EVENTS = new Set(['attack', 'disaster', 'protest']);
/** Types that happen to somebody, mostly in the course of an event. */
export const OUTCOMES = new Set(['death', 'injury', 'arrest']);
/** How many paragraphs behind a headline tell what it says. */
const LEAD = 2;
/** Types whose content is in the topic: two are one only if their topics share words. */
const BY_TOPIC = new Set(['statement', 'demand', 'accusation', 'rejection', 'warning', 'agreement', 'charge', 'business', 'sanction', 'verdict', 'disaster']);

/** Of those, the ones that mostly happen to somebody once: told without a topic, they are the one told with it. */
const BY_OBJECT = new Set(['charge', 'sanction', 'verdict']);

/** Where a fact is told: several tellings of one event have the same fact. */
export type Telling = { fact: Fact; sentence: number };

export function mergeFacts(facts: readonly Fact[], analysis: Analysis, lexicon: Lexicon, words: FactWords): { kept: Fact[]; tellings: Telling[] } {
  const kept: Fact[] = [];
  const tellings: Telling[] = [];
  const byType = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { sentence } = fact;
    let earlier = byType.get(fact.type);
    if (!earlier) byType.set(fact.type, (earlier = []));
    const recent = earlier.slice(-WINDOW);
    let same = recent.find((other) => tellTheSame(other, fact, analysis, lexicon));
    const headline = same ? undefined : recent.find((other) => retellsHeadline(other, fact, analysis));
    // The lead says it in full: what the headline says only completes it.
    if (headline) Object.assign(headline, completed(fact, headline));
    same ??= headline;
    if (!same && pointsBack(fact, analysis, lexicon, words)) same = recent.findLast((other) => !contradict(other, OUTCOMES.has(fact.type) ? without(fact, 'object') : fact, analysis));
    if (same && same !== headline) absorb(same, fact);
    else if (!same && fact.toldBefore && isBare(fact)) continue;
    else if (!same) {
      earlier.push(fact);
      kept.push(fact);
    }
    tellings.push({ fact: same ?? fact, sentence });
  }
  return { kept, tellings };
}

/** "Bei dem Anschlag", "Der Mann wurde festgenommen": nothing but words for what was told before. */
function pointsBack(fact: Fact, analysis: Analysis, lexicon: Lexicon, words: FactWords): boolean {
  if (EVENTS.has(fact.type)) return fact.toldBefore;
  return OUTCOMES.has(fact.type) && fact.quantity === undefined && fact.object !== undefined && (fact.toldBefore || isVague(fact.object, analysis, lexicon, words));
}

/** der Mann, das Opfer, die 42-Jährige */
function isVague({ entity, from, to }: Participant, { tokens }: Analysis, lexicon: Lexicon, words: FactWords): boolean {
  if (entity !== undefined || to - from !== 2 || !words.definites.has(tokens.word[from]!)) return false;
  return tokens.kind[to - 1] === TokenKind.DigitWord || words.vaguePeople.has(lexicon.noun[tokens.word[to - 1]!]!);
}

/** Does the lead say what the headline said? "Explosion in Norditalien: drei Tote", "In Bologna sind ... ums Leben gekommen." */
function retellsHeadline(a: Fact, b: Fact, analysis: Analysis): boolean {
  if (!EVENTS.has(a.type) && !OUTCOMES.has(a.type)) return false;
  // "Sechs Tote" are not the one of whom the lead tells by name.
  if (a.modality !== b.modality || (OUTCOMES.has(a.type) && (a.quantity === undefined) !== (b.quantity === undefined))) return false;
  if (!isLeadOf(a, b, analysis)) return false;
  return !contradict(withNamesOnly(a), without(b, 'place'), analysis);
}

function without(fact: Fact, slot: 'object' | 'place'): Fact {
  return { ...fact, [slot]: undefined };
}

/** Is one fact told in a headline, and the other in the lead below? */
function isLeadOf(a: Fact, b: Fact, { sentences: { kind, paragraph } }: Analysis): boolean {
  return kind[a.sentence] === SentenceKind.Headline && paragraph[b.sentence]! <= paragraph[a.sentence]! + LEAD;
}

/** A fact without the descriptions in it: the lead has other ones for the same people. */
function withNamesOnly(fact: Fact): Fact {
  const named = { ...fact };
  if (fact.subject?.entity === undefined) named.subject = undefined;
  if (fact.object?.entity === undefined) named.object = undefined;
  return named;
}

/** "Der Anschlag", of which the article says nothing but that it was. */
function isBare({ type, subject, object, place, date, quantity }: Fact): boolean {
  return EVENTS.has(type) && [subject, object, place, date, quantity].every((slot) => slot === undefined);
}

const same = (a: Participant, b: Participant): boolean => (a.entity !== undefined && b.entity !== undefined ? a.entity === b.entity : a.entity === b.entity && a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase());

/** 1 equal, 0 unknown on a side, -1 contrary. */
export function compare(a: Participant | undefined, b: Participant | undefined): number {
  return a === undefined || b === undefined ? 0 : same(a, b) ? 1 : -1;
}

/** Do two facts of a type differ in a slot that both fill? */
function contradict(a: Fact, b: Fact, analysis: Analysis): boolean {
  if (a.polarity !== b.polarity) return true;
  if (a.subtype !== undefined && b.subtype !== undefined && a.subtype !== b.subtype) return true;
  if (!isTurned(a, b) && (compare(a.subject, b.subject) < 0 || compare(a.object, b.object) < 0)) return true;
  if (a.type !== 'role' && compare(a.place, b.place) < 0) return true;
  const [countA, countB] = [valueOf(a, analysis), valueOf(b, analysis)];
  if (countA !== undefined && countB !== undefined && countA !== countB) return true;
  if (a.amount !== undefined && b.amount !== undefined && analysis.money[a.amount]!.amount !== analysis.money[b.amount]!.amount) return true;
  const when = (date: number | undefined) => (date === undefined ? undefined : analysis.dates[date]!.value);
  return datesDiffer(when(a.date), when(b.date));
}

/** A meeting with subject and object exchanged. */
function isTurned(a: Fact, b: Fact): boolean {
  if (a.type !== 'meeting') return false;
  const [first, second] = [compare(a.subject, b.object), compare(a.object, b.subject)];
  return first >= 0 && second >= 0 && (first > 0 || second > 0);
}

function valueOf({ quantity }: Fact, { quantities }: Analysis): number | undefined {
  return quantity === undefined ? undefined : quantities[quantity]!.value;
}

function tellTheSame(a: Fact, b: Fact, analysis: Analysis, lexicon: Lexicon): boolean {
  if (contradict(a, b, analysis)) return false;
  const subject = compare(a.subject, b.subject);
  const object = compare(a.object, b.object);
  if (a.type === 'role') return subject > 0 && sharesWords(a.topic, b.topic, analysis, lexicon, true);
  if (a.type === 'disaster' && a.sentence === b.sentence) return true;
  if (BY_TOPIC.has(a.type)) {
    if ((a.topic === undefined || b.topic === undefined) && BY_OBJECT.has(a.type) && object > 0) return true;
    if (a.topic === undefined || b.topic === undefined) return (subject > 0 || object > 0) && ((a.sentence === b.sentence && a.topic === b.topic) || (a.topic === undefined && isLeadOf(a, b, analysis)));
    return (subject >= 0 && object >= 0 && (subject > 0 || object > 0 || a.type === 'disaster')) && sharesWords(a.topic, b.topic, analysis, lexicon, false, a.type === 'statement' ? 2 : 1);
  }
  if (isTurned(a, b)) return true;
  // "An den Protesten in Lima beteiligten sich ...": one sentence tells of one event.
  if (EVENTS.has(a.type) && a.sentence === b.sentence) return true;
  if (subject > 0 || object > 0) return true;
  const count = valueOf(a, analysis);
  if (count !== undefined && count === valueOf(b, analysis)) return true;
  return a.amount !== undefined && b.amount !== undefined;
}

/** Exact days that are not the same. */
export function datesDiffer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const length = Math.min(a.length, b.length, 10);
  return /^\d{4}/.test(a) && /^\d{4}/.test(b) && !a.includes('X') && !b.includes('X') && a.slice(0, length) !== b.slice(0, length);
}

/** Do two stretches share half of the nouns and names of the shorter, and at least some number of them? One may repeat all of the other. */
function sharesWords(a: Span | undefined, b: Span | undefined, { tokens }: Analysis, lexicon: Lexicon, all: boolean, atLeast = 1): boolean {
  if (!a || !b) return false;
  const words = (span: Span) => {
    const set = new Set<number>();
    for (let i = span.from; i < span.to; i++) {
      const word = tokens.word[i]!;
      if (word === 0 || (!all && tokens.kind[i] === 0)) continue;
      if (lexicon.flags[word]! & (WordFlag.Determiner | WordFlag.Preposition | WordFlag.Pronoun)) continue;
      set.add(lexicon.noun[word]! || word);
    }
    return set;
  };
  const x = words(a);
  const y = words(b);
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both > 0 && both * 2 >= Math.min(x.size, y.size) && (both >= atLeast || both === Math.max(x.size, y.size));
}

/** The fact that says more stays; the other fills what it lacks. */
function absorb(into: Fact, other: Fact): void {
  const richer = countSlots(other) > countSlots(into);
  const base = richer ? other : into;
  const rest = richer ? into : other;
  const merged = completed(base, rest);
  if (rest.modality === 'asserted' || base.modality === 'asserted') merged.modality = base.modality;
  Object.assign(into, merged);
}

function countSlots(fact: Fact): number {
  return [fact.subject, fact.object, fact.amount, fact.quantity, fact.place, fact.date, fact.topic].filter((slot) => slot !== undefined).length;
}
