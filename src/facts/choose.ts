/** Which of the rules that fired tell the fact: one for each trigger and type, and no statement where what it says is a fact itself. */
import type { Span } from '../model.js';
import { ClauseKind, type Parse } from '../syntax/model.js';
import type { Candidate } from './match.js';
import { sameOne } from './quote-speaker.js';

/**
 * Of the rules that fired on one trigger, the one that asks for most wins within its type; a rule with companions
 * silences those without; a statement gives way to any other fact of its clause and to facts in what it says.
 */
export function chooseCandidates(candidates: readonly Candidate[], parse: Parse): Candidate[] {
  const weight = (c: Candidate) => c.trigger.companions.length * 10 + (c.trigger.with.length > 0 ? 5 : 0) + c.filled;
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const rivals = candidates.filter((other) => other !== candidate && other.token === candidate.token);
    if (candidates.some((other) => other.fact.type === candidate.fact.type && other.companions.includes(candidate.token))) continue;
    // The noun beside a verb of its own type tells nothing new: einen Kredit zusagen.
    if (candidate.token !== parse.clauses[candidate.clause]?.main && candidates.some((other) => tellsForIt(other, candidate, parse))) continue;
    const loses = rivals.some((other) => {
      const companions = other.trigger.companions.length - candidate.trigger.companions.length;
      if (companions > 0) return true;
      if (companions < 0) return false;
      if (other.fact.type === candidate.fact.type) return weight(other) > weight(candidate) || (weight(other) === weight(candidate) && candidates.indexOf(other) < candidates.indexOf(candidate));
      // What a court does to a complaint or a plan is a verdict, what a prosecutor blames somebody for a charge, what one pays for a firm its price.
      return candidate.fact.type === 'statement' || other.fact.type === 'verdict' || (other.fact.type === 'charge' && candidate.fact.type === 'accusation') || (other.fact.type === 'acquisition' && candidate.fact.type === 'funding');
    });
    if (!loses) kept.push(candidate);
  }
  return kept.filter((candidate) => {
    if (candidate.fact.type !== 'statement' || !candidate.complement) return true;
    const { complement } = candidate;
    const inner = kept.filter((other) => other.fact.type !== 'statement' && other.clause !== candidate.clause && isToldIn(other, complement, parse));
    for (const { fact } of inner) if (fact.source === undefined && candidate.fact.subject !== undefined && !(fact.subject && sameOne(fact.subject, candidate.fact.subject))) fact.source = candidate.fact.subject;
    return inner.length === 0;
  });
}

/** Does a verb tell the fact of a noun in its clause, with the same amount? */
function tellsForIt(verb: Candidate, noun: Candidate, parse: Parse): boolean {
  const { fact, clause, token } = verb;
  return clause === noun.clause && token === parse.clauses[clause]?.main && fact.type === noun.fact.type && fact.amount !== undefined && fact.amount === noun.fact.amount;
}

/** Is the fact what a stretch tells, not just mentioned in it by a noun or a relative clause? */
export function isToldIn({ token, clause, trigger }: Candidate, stretch: Span, parse: Parse): boolean {
  if (clause < 0 || token < stretch.from || token >= stretch.to || trigger.rule.verb.length === 0) return false;
  const { kind } = parse.clauses[clause]!;
  return kind !== ClauseKind.Relative && kind !== ClauseKind.Paren;
}
