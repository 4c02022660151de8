/** Names -> the trie, by the forms that texts write them in: genitives, inflected adjectives, spellings without diacritics. */
import type { NameForms } from '../lang/name-forms.js';
import type { Tokens } from '../model.js';
import { tokenize } from '../segment/tokenize.js';
import type { Lexicon } from './lexicon.js';
import { NameFlag, type NameTrie, trieKey } from './names.js';

/** Who knows the forms of words that no table has. */
export type InflectedWords = { describeInflected(text: string, tokens: Tokens): void };

/** Adds names to a trie by the forms that texts write them in; the same code serves the compiler and `--gazetteer`. */
export class NameAdder {
  private readonly lexicon: Lexicon;
  private readonly trie: NameTrie;
  private readonly forms: NameForms;
  private readonly unknown: InflectedWords | undefined;

  /** `unknown` tells which words of a name are forms of other words; without it, words of names are names only. */
  constructor(lexicon: Lexicon, trie: NameTrie, forms: NameForms, unknown?: InflectedWords) {
    this.lexicon = lexicon;
    this.trie = trie;
    this.forms = forms;
    this.unknown = unknown;
  }

  /** The name itself, its genitive, its inflected adjectives, and its spellings without foreign diacritics. */
  addName(name: string, row: number, flags: number): void {
    const lower = /^\p{Ll}/u.test(name) ? NameFlag.Lower : 0;
    for (const form of this.forms.spellings(name)) {
      for (const variant of this.forms.inflectedAdjectives(form, this.lexicon)) {
        this.addForm(variant, row, flags | lower);
        const genitive = this.forms.genitiveOf(variant);
        if (genitive !== undefined) this.addForm(genitive, row, flags | lower | NameFlag.Genitive);
      }
    }
  }

  /** One form, as it is. */
  addForm(form: string, row: number, flags: number): void {
    const tokens = tokenize(form, this.lexicon);
    const words: number[] = [];
    for (let i = 0; i < tokens.count; i++) words.push(trieKey(form, tokens, i));
    this.lexicon.keep();
    this.unknown?.describeInflected(form, tokens);
    this.trie.add(this.lexicon.firstNode, words, row, flags);
  }
}
