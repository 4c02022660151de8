/** Who leaves a post leaves the one that the article gives him: a resignation that does not say which takes the body of the only role of its person. */
import type { Fact } from '../model.js';

export function fillFromRoles(facts: readonly Fact[]): void {
  for (const fact of facts) {
    if (fact.type !== 'resignation' || fact.subject?.entity === undefined || fact.object !== undefined) continue;
    const roles = facts.filter(({ type, subject, polarity }) => type === 'role' && polarity === 'affirmed' && subject?.entity === fact.subject!.entity);
    const [role, second] = roles;
    if (!role || second) continue;
    if (role.object) fact.object = role.object;
  }
}
