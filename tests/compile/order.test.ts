/** Words and nodes in their order of frequency: everything is found where it was, and what is frequent lies in front. */
import { describe, expect, it } from 'vitest';
import { order } from '../../src/compile/order.js';
import { WordFlag, emptyLexicon } from '../../src/gazetteer/lexicon.js';
import { emptyTrie } from '../../src/gazetteer/names.js';

function build() {
  const lexicon = emptyLexicon(16, 16);
  const [quaste, quasten, rot, haus, binden] = ['quaste', 'quasten', 'rot', 'haus', 'binden'].map((form) => lexicon.intern(form)) as [number, number, number, number, number];
  lexicon.flags[quasten] = WordFlag.Noun;
  lexicon.noun[quasten] = quaste;
  const trie = emptyTrie();
  trie.add(lexicon.firstNode, [rot, haus], 7, 0);
  trie.add(lexicon.firstNode, [rot, -38, haus], 8, 1);
  trie.add(lexicon.firstNode, [haus], 9, 2);
  const words = { lexicon, separable: [rot, binden, haus], otherVerbs: [quasten, binden, 4] };
  const names = { trie };
  order(words, names, ['haus', 'unlisted', 'quasten']);
  return { words, names, lexicon: words.lexicon };
}

describe('order', () => {
  it('puts frequent words in front and keeps what refers to words', () => {
    const { words, lexicon } = build();
    const id = (form: string) => lexicon.idOf(form);
    expect([id('haus'), id('quasten'), id('quaste'), id('rot'), id('binden'), id('unlisted')]).toEqual([1, 2, 3, 4, 5, 0]);
    expect(lexicon.noun[id('quasten')]).toBe(id('quaste'));
    expect(lexicon.flags[id('quasten')]).toBe(WordFlag.Noun);
    expect(words.separable).toEqual([id('rot'), id('binden'), id('haus')]);
    expect(words.otherVerbs).toEqual([id('quasten'), id('binden'), 4]);
  });

  it('keeps the names', () => {
    const { names: { trie }, lexicon } = build();
    const [rot, haus] = [lexicon.idOf('rot'), lexicon.idOf('haus')];
    const rowAt = (node: number) => trie.payload[trie.payloadAt[node]!];
    expect(rowAt(lexicon.firstNode[haus]!)).toBe(9);
    expect(rowAt(trie.step(lexicon.firstNode[rot]!, haus))).toBe(7);
    expect(rowAt(trie.step(trie.step(lexicon.firstNode[rot]!, -38), haus))).toBe(8);
    expect(trie.step(lexicon.firstNode[haus]!, haus)).toBe(0);
  });
});
