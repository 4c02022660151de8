/** Who speaks of a sum says how much: the only amount in what was said is the amount of the fact. */
import type { Analysis, Fact } from '../model.js';
import { firstEndingAfter } from '../span.js';
import { SPOKEN } from './quoted.js';

export function fillFromTopics(facts: readonly Fact[], analysis: Analysis): void {
  if (analysis.money.length === 0) return;
  for (const fact of facts) {
    if (!SPOKEN.has(fact.type) || fact.amount !== undefined || fact.topic === undefined) continue;
    const only = onlyAmountIn(fact.topic, analysis);
    if (only >= 0) fact.amount = only;
  }
}

/** Index of the only amount between the tokens of a stretch, equivalents in another currency not counted; -1 for none or several. */
function onlyAmountIn({ from, to }: { from: number; to: number }, { money }: Analysis): number {
  let only = -1;
  for (let m = firstEndingAfter(money, from); m < money.length && money[m]!.to <= to; m++) {
    if (money[m]!.from < from || money[m]!.equivalent !== undefined) continue;
    if (only >= 0) return -1;
    only = m;
  }
  return only;
}
