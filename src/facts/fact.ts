/** How a fact is made: empty at first, and completed by another telling of it. */
import type { Fact } from '../model.js';

/** What is known of a fact before its slots are. */
export type Told = Pick<Fact, 'type' | 'evidence' | 'sentence' | 'rule'>;

/** An affirmed and asserted fact with empty slots. */
export function makeFact({ type, evidence, sentence, rule }: Told): Fact {
  return {
    type, subtype: undefined, polarity: 'affirmed', modality: 'asserted',
    subject: undefined, object: undefined, amount: undefined, quantity: undefined, place: undefined, date: undefined, topic: undefined, source: undefined,
    evidence, sentence, rule, toldBefore: false,
  };
}

/** What a fact says, and where it says nothing, what the other does. */
export function completed(fact: Fact, other: Fact): Fact {
  return {
    type: fact.type, subtype: fact.subtype ?? other.subtype, polarity: fact.polarity, modality: fact.modality,
    subject: fact.subject ?? other.subject, object: fact.object ?? other.object, amount: fact.amount ?? other.amount, quantity: fact.quantity ?? other.quantity,
    place: fact.place ?? other.place, date: fact.date ?? other.date, topic: fact.topic ?? other.topic, source: fact.source ?? other.source,
    evidence: fact.evidence, sentence: fact.sentence, rule: fact.rule, toldBefore: fact.toldBefore || other.toldBefore,
  };
}
