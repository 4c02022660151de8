/**
 * Facts of many articles -> events: what tells of the same thing becomes one, with its sources counted and their contradictions listed.
 *
 * Everything here depends on the set of tellings alone, not on their order or on how they were divided: merging is associative because
 * an event keeps its tellings, and merged events are told apart again from scratch.
 */
import type { FactRecord, ParticipantRecord } from '../print/record.js';

/** A fact with the article that tells it. */
export type Telling = { article: string; published?: string; fact: FactRecord };

/** A slot about which articles disagree: each value, with who says so. */
export type Conflict = { slot: string; values: { value: string; articles: string[] }[] };

export type Event = { type: string; tellings: Telling[]; articles: string[]; conflicts: Conflict[]; date?: string };

/** Facts of these types are the same only when they are about the same. */
const byTopic = new Set(['statement', 'demand', 'warning', 'rejection', 'role', 'appointment', 'resignation', 'business', 'disaster']);
/** Who met whom is the other way round in the next article. */
const mutual = new Set(['meeting', 'agreement']);
/** These hold for long; two articles that tell them at different times tell the same. */
const lasting = new Set(['role']);
/** What these count is people, whatever the article calls them. */
const countingPeople = new Set(['protest', 'arrest', 'death', 'injury']);
/** Tellings further apart than this are of different events (days). */
const GAP = 3;
/** What "about" may be off by. */
const ABOUT = 0.1;

/** Groups tellings into events, in the order of their dates. */
export function findEvents(tellings: readonly Telling[]): Event[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = keyOf(telling);
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  const sorted = [...groups.values()].flatMap(splitByTime).map((event) => ({ event, key: JSON.stringify([event.date ?? '~', event.type, event.tellings[0]]) }));
  return sorted.sort((a, b) => compare(a.key, b.key)).map(({ event }) => event);
}

/** Equal for tellings that may be of one event: type, participants, place where there is no participant, topic where it matters. */
function keyOf({ article, fact }: Telling): string {
  const { type, place, topic, evidence } = fact;
  const { subject, object } = turn(fact);
  const who = [identifyIn(fact, subject), identifyIn(fact, object)];
  const where = fact.subject?.entity !== undefined || fact.object?.entity !== undefined ? undefined : identify(place);
  const what = byTopic.has(type) ? topic?.text.toLowerCase().replace(/\s+/gu, ' ') : undefined;
  const alone = who.some(Boolean) || where !== undefined ? undefined : [article, evidence.start];
  return JSON.stringify([type, fact.subtype, who, where, what, alone]);
}

/** A participant across articles: the entity, else the name. */
export function identify(participant: ParticipantRecord | undefined): string | undefined {
  return participant && (participant.entity ?? (participant.name ?? participant.text).toLowerCase());
}

/** The participants of a fact, always the same way round where it does not matter which. */
export function turn(fact: FactRecord): Pick<FactRecord, 'subject' | 'object'> {
  const { type, subject, object } = fact;
  const isTurned = mutual.has(type) && subject && object && compare(identify(object)!, identify(subject)!) < 0;
  return isTurned ? { subject: object, object: subject } : fact;
}

/** People who are only counted are the same people, however many they are said to be. */
function identifyIn({ type, quantity }: FactRecord, participant: ParticipantRecord | undefined): string | undefined {
  const isCount = participant?.entity === undefined && participant && quantity && participant.start <= quantity.start && quantity.end <= participant.end;
  return isCount ? `# ${countingPeople.has(type) ? '' : quantity.unit ?? ''}` : identify(participant);
}

function splitByTime(group: readonly Telling[]): Event[] {
  const dated = group.map((telling) => ({ telling, day: dayOf(telling), key: JSON.stringify(telling) }));
  dated.sort((a, b) => compare(a.day ?? '~', b.day ?? '~') || compare(a.key, b.key));
  const events: Telling[][] = [];
  let before: string | undefined;
  for (const { telling, day } of dated) {
    const same = events.length > 0 && (lasting.has(telling.fact.type) || day === before || (day !== undefined && before !== undefined && daysBetween(before, day) <= GAP));
    if (same) events.at(-1)!.push(telling);
    else events.push([telling]);
    before = day;
  }
  return events.map(makeEvent);
}

function makeEvent(tellings: Telling[]): Event {
  const date = mostFrequent(tellings.map(({ fact }) => fact.date?.value));
  return {
    type: tellings[0]!.fact.type, tellings, articles: distinct(tellings.map(({ article }) => article)), conflicts: findConflicts(tellings), ...(date !== undefined && { date }),
  };
}

/** The day of the event as far as it is told, else the day the article appeared. */
function dayOf({ published, fact }: Telling): string | undefined {
  for (const value of [fact.date?.value, published]) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
    if (day !== undefined) return day;
  }
  return undefined;
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}

/** The most frequent value; of several, the first in the order of the alphabet. */
export function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0];
}

type Claim = { value: string; article: string; from?: number; to?: number };

function findConflicts(tellings: readonly Telling[]): Conflict[] {
  const claims = (of: (telling: Telling) => Claim | undefined) => tellings.map(of).filter((claim) => claim !== undefined);
  const unit = ({ fact }: Telling) => (countingPeople.has(fact.type) ? '' : fact.quantity?.unit ?? '');
  const units = distinct(tellings.filter(({ fact }) => fact.quantity).map(unit));
  const currencies = distinct(tellings.flatMap(({ fact }) => fact.amount?.currency ?? []));
  return [
    ...currencies.map((currency) => conflictOf('amount', claims(({ article, fact: { amount } }) => (amount?.currency === currency ? { article, ...rangeOf(amount.amount, amount), value: amount.text } : undefined)))),
    ...units.map((name) => conflictOf('quantity', claims((telling) => {
      const { article, fact: { quantity } } = telling;
      return quantity?.value !== undefined && unit(telling) === name ? { article, ...rangeOf(quantity.value, quantity), value: quantity.text } : undefined;
    }))),
    conflictOf('date', claims(({ article, fact }) => (fact.date && /^\d{4}-\d{2}-\d{2}$/.test(fact.date.value) ? { article, value: fact.date.value } : undefined))),
    conflictOf('place', claims(({ article, fact }) => (fact.place ? { article, value: fact.place.name ?? fact.place.text } : undefined))),
    conflictOf('polarity', claims(({ article, fact }) => ({ article, value: fact.polarity }))),
  ].filter((conflict) => conflict !== undefined);
}

/** What an amount with its modifier allows: "über 400" is 400 and more. */
function rangeOf(value: number, { upTo, modifier }: { upTo?: number; modifier?: string }): { from: number; to: number } {
  if (upTo !== undefined) return { from: value, to: upTo };
  if (modifier === 'APPROX') return { from: value * (1 - ABOUT), to: value * (1 + ABOUT) };
  if (/^(MORE_THAN|EQUAL_OR_MORE|AFTER|ON_OR_AFTER)$/.test(modifier ?? '')) return { from: value, to: Infinity };
  if (/^(LESS_THAN|EQUAL_OR_LESS|BEFORE|ON_OR_BEFORE)$/.test(modifier ?? '')) return { from: -Infinity, to: value };
  return { from: value, to: value };
}

/** A conflict where two claims cannot both be right; all claims are listed then. */
function conflictOf(slot: string, claims: readonly Claim[]): Conflict | undefined {
  const numeric = claims.every(({ from }) => from !== undefined);
  const disagree = numeric && claims.length > 0
    ? Math.max(...claims.map(({ from }) => from!)) > Math.min(...claims.map(({ to }) => to!))
    : new Set(claims.map(({ value }) => value)).size > 1;
  if (!disagree) return undefined;
  const values = distinct(claims.map(({ value }) => value));
  return { slot, values: values.map((value) => ({ value, articles: distinct(claims.filter((claim) => claim.value === value).map(({ article }) => article)) })) };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compare);
}

/** By code unit, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
