/** Who leaves a post leaves the one that the article gives him: a resignation that does not say which takes the body of the only role of its person. */
import type { Fact } from '../model.js';

export function fillFromRoles(facts: readonly Fact[]): void {
  const open = facts.filter(({ type, subject, object }) => type === 'resignation' && subject?.entity !== undefined && object === undefined);
  if (open.length === 0) return;
  const roles = onlyRoles(facts);
  for (const fact of open) {
    const body = roles.get(fact.subject!.entity!)?.object;
    if (body) fact.object = body;
  }
}

/** The roles of those who have one, by their entities; undefined for those who have more. */
function onlyRoles(facts: readonly Fact[]): Map<number, Fact | undefined> {
  const roles = new Map<number, Fact | undefined>();
  for (const fact of facts) {
    const entity = fact.subject?.entity;
    if (fact.type === 'role' && fact.polarity === 'affirmed' && entity !== undefined) roles.set(entity, roles.has(entity) ? undefined : fact);
  }
  return roles;
}
