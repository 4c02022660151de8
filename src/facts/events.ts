/**
 * What follows from an event takes its time and place: deaths, injuries and arrests that say nothing of their own happened where
 * and when the attack, accident or protest did of which their sentence speaks, else the one told last in their paragraph, else
 * the only one of the article, if it was told before.
 */
import { type Analysis, type Fact, type Participant, SentenceKind } from '../model.js';
import type { SentenceParser } from '../syntax/parse.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import { placesIn } from './circumstances.js';
import type { Surroundings } from './slots.js';
import { compare, datesDiffer, EVENTS, OUTCOMES, type Telling } from './merge.js';

export function fillFromEvents(tellings: readonly Telling[], analysis: Analysis): void {
  const events = tellings.filter(({ fact }) => EVENTS.has(fact.type) && fact.polarity === 'affirmed');
  if (events.length === 0) return;
  const only = events.every(({ fact }) => fact === events[0]!.fact) ? events[0]!.fact : undefined;
  let next = 0;
  for (const { fact, sentence } of tellings) {
    while (next < events.length && events[next]!.sentence <= sentence) next++;
    if (!OUTCOMES.has(fact.type)) continue;
    const last = events[next - 1];
    if (!last) continue;
    const near = isNear(last.sentence, sentence, analysis) || last.fact === only ? last.fact : undefined;
    if (!near || isElsewhere(fact, near, analysis)) continue;
    fill(fact, near);
    // "starben als Folge eines Unglücks bei ...": what one sentence says of the outcome holds for the event.
    if (last.sentence === sentence) fill(near, fact);
  }
}

function isNear(event: number, outcome: number, { sentences }: Analysis): boolean {
  return sentences.paragraph[event] === sentences.paragraph[outcome];
}

/** Does the outcome have a time or place of its own that is not the event's? */
function isElsewhere({ place, date }: Fact, event: Fact, analysis: Analysis): boolean {
  const when = (index: number | undefined) => (index === undefined ? undefined : analysis.dates[index]!.value);
  return compare(place, event.place) < 0 || datesDiffer(when(date), when(event.date));
}

function fill(fact: Fact, { place, date }: Fact): void {
  if (fact.place === undefined && place !== undefined) fact.place = place;
  if (fact.date === undefined && date !== undefined) fact.date = date;
}

/**
 * An article that tells one event has it in headline and lead: where those name one place, and no event or outcome of the article has
 * another, all that lack a place happened there.
 */
export function fillFromLead(facts: readonly Fact[], base: Surroundings, parser: SentenceParser, resolver: ParticipantResolver): void {
  const happenings = facts.filter(({ type, polarity }) => (EVENTS.has(type) || OUTCOMES.has(type)) && polarity === 'affirmed');
  if (happenings.every(({ place }) => place !== undefined)) return;
  const place = placeOfLead(base, parser, resolver);
  if (!place || happenings.some((fact) => compare(fact.place, place) < 0)) return;
  for (const fact of happenings) fact.place ??= place;
}

/** The only place that headline and first sentence name; undefined when there are none or two. */
function placeOfLead(base: Surroundings, parser: SentenceParser, resolver: ParticipantResolver): Participant | undefined {
  const { kind, count } = base.analysis.sentences;
  let only: Participant | undefined;
  for (let s = 0; s < count; s++) {
    if (kind[s] === SentenceKind.Dateline || kind[s] === SentenceKind.Caption) continue;
    const parse = parser.parse(s);
    for (const phrase of placesIn(parse, base)) {
      const place = resolver.resolve(parse, phrase);
      if (compare(only, place) < 0) return undefined;
      only ??= place;
    }
    if (kind[s] === SentenceKind.Body) break;
  }
  return only;
}
