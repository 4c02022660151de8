/** Start/end helpers and the one referee for overlaps. */
import type { Participant, Span, Tokens } from './model.js';

/** The span of tokens `from` (inclusive) to `to` (exclusive). */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

/** What fills a slot with the words of a span; the entity that it stands for, and the name that it goes by, where they are known. */
export function participantAt({ from, to, start, end }: Span, entity: number | undefined, name: string | undefined): Participant {
  return { from, to, start, end, entity, name };
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
  const sorted = inTextOrder(proposals);
  // Groups of chained overlaps are small; inside one, the longest is taken first.
  const winners: T[] = [];
  let first = 0;
  while (first < sorted.length) {
    let reach = sorted[first]!.end;
    let next = first + 1;
    while (next < sorted.length && sorted[next]!.start < reach) {
      if (sorted[next]!.end > reach) reach = sorted[next]!.end;
      next++;
    }
    if (next === first + 1) winners.push(sorted[first]!);
    else settleGroup(sorted.slice(first, next), winners, onLoss);
    first = next;
  }
  return winners;
}

const compare = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Sorted by start, then the longest first; the sort keeps the order of the list where that is all the same. */
function inTextOrder<T extends Span>(proposals: readonly T[]): readonly T[] {
  for (let i = 1; i < proposals.length; i++) if (compare(proposals[i - 1]!, proposals[i]!) > 0) return proposals.toSorted(compare);
  return proposals;
}

function settleGroup<T extends Span>(group: T[], winners: T[], onLoss?: (loser: T, winner: T) => void): void {
  group.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: T[] = []; // sorted by start, disjoint
  for (const proposal of group) {
    const at = firstEndingBehind(kept, proposal.start);
    const rival = kept[at];
    if (rival && rival.start < proposal.end) onLoss?.(proposal, rival);
    else kept.splice(at, 0, proposal);
  }
  for (const winner of kept) winners.push(winner);
}

/** Index of the first of the disjoint spans that ends behind the text position. */
function firstEndingBehind(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Index of the first span that begins behind `token`, in a list in text order; the list's length when there is none. */
export function firstBeginningAfter(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
