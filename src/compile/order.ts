/**
 * The order in which words and names lie in memory: the most frequent words first, and the nodes of the trie after the words
 * that lead to them. An article needs a few thousand words; side by side, their columns stay in the processor's cache.
 */
import { slotOf } from '../gazetteer/hash.js';
import { tablesInFront, Lexicon } from '../gazetteer/lexicon.js';
import { emptyTrie, type NameTrie } from '../gazetteer/names.js';
import type { NamesBuild } from './names.js';
import type { WordsBuild } from './words.js';

/** Gives words new ids: first the `frequent` ones that the lexicon has, then the others as they came; and nodes new numbers after their words. */
export function order(words: WordsBuild, names: Pick<NamesBuild, 'trie'>, frequent: readonly string[]): void {
  const ids = newIds(words.lexicon, frequent);
  const idOf = (word: number) => (word > 0 ? ids[word]! : word);
  words.lexicon = withIds(words.lexicon, ids);
  words.separable = words.separable.map(idOf);
  words.otherVerbs = words.otherVerbs.map((value, at) => (at % 3 === 2 ? value : idOf(value)));
  names.trie = inOrder(names.trie, words.lexicon.firstNode, idOf);
}

function newIds(lexicon: Lexicon, frequent: readonly string[]): Int32Array {
  const ids = new Int32Array(lexicon.count);
  let next = 1;
  for (const word of frequent) {
    const id = lexicon.idOf(word);
    if (id !== 0 && ids[id] === 0) ids[id] = next++;
  }
  for (let id = 1; id < ids.length; id++) if (ids[id] === 0) ids[id] = next++;
  return ids;
}

function withIds(lexicon: Lexicon, ids: Int32Array): Lexicon {
  const moved = <T extends Int32Array | Uint16Array>(column: T): T => {
    const result = column.slice() as T;
    for (let id = 1; id < ids.length; id++) result[ids[id]!] = column[id]!;
    return result;
  };
  const words = (column: Int32Array) => moved(column.map((word) => ids[word]!));
  const slots = placedInOrder(lexicon.slots, ids);
  return new Lexicon({
    known: lexicon.count,
    count: lexicon.count,
    slots,
    ...tablesInFront(slots, lexicon.count),
    hashB: moved(lexicon.hashB),
    flags: moved(lexicon.flags),
    noun: words(lexicon.noun),
    nounForm: moved(lexicon.nounForm),
    verb: words(lexicon.verb),
    verbForm: moved(lexicon.verbForm),
    firstNode: moved(lexicon.firstNode),
  });
}

/** The hash table with the words put in again by their new ids: the frequent ones are where they are looked for first. */
function placedInOrder(slots: Int32Array, ids: Int32Array): Int32Array {
  const hashes = new Int32Array(ids.length);
  for (let at = 0; at < slots.length; at += 2) if (slots[at] !== 0) hashes[ids[slots[at]!]!] = slots[at + 1]!;
  const result = new Int32Array(slots.length);
  const mask = (slots.length >> 1) - 1;
  for (let id = 1; id < hashes.length; id++) {
    let slot = slotOf(hashes[id]!, mask);
    while (result[slot * 2] !== 0) slot = (slot + 1) & mask;
    result[slot * 2] = id;
    result[slot * 2 + 1] = hashes[id]!;
  }
  return result;
}

type Edge = { word: number; target: number };

/** The same trie, built again in the order of the words that its names begin with. */
function inOrder(trie: NameTrie, firstNode: Int32Array, idOf: (word: number) => number): NameTrie {
  const [edgeCount = 0, nodes = 0, cells = 0] = trie.counts;
  const leaving: Edge[][] = Array.from({ length: nodes }, () => []);
  for (let edge = 1; edge <= edgeCount; edge++) leaving[trie.edgeNode[edge]!]!.push({ word: idOf(trie.edgeWord[edge]!), target: trie.edgeTarget[edge]! });
  const result = emptyTrie(edgeCount);
  const copy = (from: number, to: number) => {
    result.lower[to] = trie.lower[from]!;
    for (let cell = trie.payloadAt[from]!; cell !== 0; cell = trie.payload[cell + 2]!) result.addCell(to, trie.payload[cell]!, trie.payload[cell + 1]!);
    for (const { word, target } of leaving[from]!) copy(target, result.addEdge(to, word));
  };
  for (let word = 1; word < firstNode.length; word++) {
    const node = firstNode[word]!;
    if (node === 0) continue;
    firstNode[word] = result.newNode();
    copy(node, firstNode[word]!);
  }
  copy(0, 0); // names that begin with a number
  if (result.counts[0] !== edgeCount || result.counts[1] !== nodes || result.counts[2] !== cells) throw new Error('a node of the trie is not reached by any word');
  return result;
}
