/** Names -> the trie, by the forms that texts write them in: genitives, inflected adjectives, spellings without diacritics. */
import { ADJECTIVE_ENDINGS, genitiveOf } from '../lang/de/inflection.js';
import type { UnknownWords } from '../lang/de/unknown.js';
import { tokenize } from '../segment/tokenize.js';
import { type Lexicon, VerbForm, WordFlag } from './lexicon.js';
import { NameFlag, type NameTrie, trieKey } from './names.js';

/** Adds names to a trie by the forms that texts write them in; the same code serves the compiler and `--gazetteer`. */
export class NameAdder {
  private readonly lexicon: Lexicon;
  private readonly trie: NameTrie;
  private readonly unknown: UnknownWords | undefined;

  /** `unknown` tells which words of a name are forms of other words; without it, words of names are names only. */
  constructor(lexicon: Lexicon, trie: NameTrie, unknown?: UnknownWords) {
    this.lexicon = lexicon;
    this.trie = trie;
    this.unknown = unknown;
  }

  /** The name itself, its genitive, its inflected adjectives, and its spellings without foreign diacritics. */
  addName(name: string, row: number, flags: number): void {
    const lower = /^\p{Ll}/u.test(name) ? NameFlag.Lower : 0;
    for (const form of spellings(name)) {
      for (const variant of inflectedAdjectives(form, this.lexicon)) {
        this.addForm(variant, row, flags | lower);
        const genitive = genitiveOf(variant);
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

const GERMAN_LETTERS = /[äöüß]/i;
/** Most names: nothing in them has a second spelling. */
const PLAIN = /^[\x20-\x7eäöüÄÖÜ]*$/;

/** A name and its spellings without diacritics that German keyboards lack (Erdoğan, Erdogan), and with ss for ß. */
export function spellings(name: string): string[] {
  if (PLAIN.test(name)) return [name];
  const folded = [...name].map((char) => (GERMAN_LETTERS.test(char) ? char : fold(char))).join('');
  const result = new Set([name, folded, name.replace(/[’]/g, "'")]);
  if (name.includes('ß')) result.add(name.replace(/ß/g, 'ss'));
  return [...result];
}

const SPECIAL: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'ö', Ø: 'Ö', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae', Æ: 'Ae', œ: 'oe', ð: 'd', þ: 'th' };
function fold(char: string): string {
  return SPECIAL[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Deutsche Bank", "Deutschen Bank", "Deutscher Bank": leading adjectives take the case of their noun. */
function inflectedAdjectives(name: string, lexicon: Lexicon): string[] {
  const words = name.split(' ');
  let adjectives = 0;
  while (adjectives < words.length - 1 && isAdjective(words[adjectives]!, lexicon)) adjectives++;
  if (adjectives === 0) return [name];
  const tail = words.slice(adjectives).join(' ');
  return ADJECTIVE_ENDINGS.map((ending) => `${words.slice(0, adjectives).map((word) => word.replace(/(e|er|es|en|em)$/, ending)).join(' ')} ${tail}`);
}

function isAdjective(word: string, lexicon: Lexicon): boolean {
  const match = /^(\p{Lu}\p{L}+?)(?:e|er|es|en)$/u.exec(word);
  if (!match) return false;
  if (/(isch|lich)$/.test(match[1]!)) return true;
  const known = (form: string) => {
    const id = lexicon.idOf(form);
    return (lexicon.flags[id]! & WordFlag.Adjective) !== 0 || (lexicon.verbForm[id]! & VerbForm.Participle2) !== 0;
  };
  return known(match[1]!) || known(`${match[1]}e`);
}
