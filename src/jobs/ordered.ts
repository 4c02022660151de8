/** Work that is done at the same time and taken in order. */

export type OrderedQueue<In> = {
  /** Starts work on an item, as soon as fewer than `width` are under way. */
  push(item: In): Promise<void>;
  /** Everything has been taken. */
  drain(): Promise<void>;
  /** Rejects when working or taking has failed; nothing is taken after that. */
  readonly failed: Promise<never>;
};

/** At most `width` items are under way, those included that are done and wait for their turn: memory stays flat however slow one of them is. */
export function makeOrderedQueue<In, Out>(width: number, work: (item: In) => Promise<Out>, take: (result: Out) => void | Promise<void>): OrderedQueue<In> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  let giveUp: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => { giveUp = reject; });
  failed.catch(() => {}); // whoever races against it hears of it
  return {
    failed,
    async push(item) {
      while (underWay.length >= width) await Promise.race([underWay[0], failed]);
      const before = last;
      const result = work(item);
      result.catch(() => {}); // heard when its turn comes
      const turn = before.then(async () => take(await result));
      last = turn;
      underWay.push(turn);
      turn.then(() => void underWay.shift(), giveUp!);
    },
    drain: () => Promise.race([last, failed]),
  };
}
