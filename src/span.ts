/** Start/end helpers and the one referee for overlaps. */
import type { Span, Tokens } from './model.js';

/** The span of tokens `from` (inclusive) to `to` (exclusive). */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Decides between overlapping proposals: the longer wins, then the earlier, then the one listed first.
 * Returns the winners in text order; `onLoss` hears of each loser and the winner that beat it.
 * Linear after the sort: n log n in the number of proposals.
 */
export function referee<T extends Span>(proposals: readonly T[], onLoss?: (loser: T, winner: T) => void): T[] {
  const sorted = proposals.map((proposal, order) => ({ proposal, order }));
  sorted.sort((a, b) => a.proposal.start - b.proposal.start || b.proposal.end - a.proposal.end || a.order - b.order);
  // Groups of chained overlaps are small; inside one, the longest is taken first.
  const winners: T[] = [];
  let group: { proposal: T; order: number }[] = [];
  let reach = -1;
  const settle = () => {
    if (group.length === 1) winners.push(group[0]!.proposal);
    else if (group.length > 1) settleGroup(group, winners, onLoss);
    group = [];
  };
  for (const entry of sorted) {
    if (entry.proposal.start >= reach) settle();
    group.push(entry);
    if (entry.proposal.end > reach) reach = entry.proposal.end;
  }
  settle();
  return winners;
}

function settleGroup<T extends Span>(group: { proposal: T; order: number }[], winners: T[], onLoss?: (loser: T, winner: T) => void): void {
  const length = (p: T) => p.end - p.start;
  group.sort((a, b) => length(b.proposal) - length(a.proposal) || a.proposal.start - b.proposal.start || a.order - b.order);
  const kept: T[] = []; // sorted by start, disjoint
  for (const { proposal } of group) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.end <= proposal.start) low = middle + 1;
      else high = middle;
    }
    const rival = kept[low];
    if (rival && rival.start < proposal.end) onLoss?.(proposal, rival);
    else kept.splice(low, 0, proposal);
  }
  winners.push(...kept);
}

/** Index of the first span that ends behind `token`, in a list in text order without overlaps; the list's length when there is none. */
export function firstEndingAfter(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
