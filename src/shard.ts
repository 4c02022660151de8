/** `--shard i/n`: which share of a run an article belongs to, by its id alone, so that n runs on n machines take every article once. */

/** The share `index` of `count`, the first being 1. */
export type Shard = { index: number; count: number };

/** Reads "2/8"; undefined when it is no share. */
export function readShard(text: string): Shard | undefined {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match && index >= 1 && index <= count ? { index, count } : undefined;
}

export function isInShard(id: string, { index, count }: Shard): boolean {
  return hashOf(id) % count === index - 1;
}

/** FNV-1a over UTF-16 units, its bits mixed at the end so that similar ids spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
