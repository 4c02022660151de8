/** The table of currencies, by entry of a word and by sign. */
import type { Currency, MoneyPack } from '../lang/money-pack.js';
import type { ValueWordList } from './value-words.js';

/** What a word in front of or behind a number says about money. */
export type CurrencyWord = {
  /** The currency, or the one that a bare word means; '' when it needs an adjective: Kronen. */
  code: string;
  /** 100 for a small coin, else 1. */
  per: number;
  /** Noun that several currencies share, as an entry; 0 when the word names one currency only. */
  base: number;
  /** An ISO code: written in capitals only. */
  isCode: boolean;
  /** Also stands in front of the number. */
  first: boolean;
};

/** What is compiled of a pack and the table of currencies, by entry in `ValueWords`. */
export type MoneyWords = {
  /** Ids of the rules. */
  rules: Record<keyof MoneyPack['rules'], string>;
  words: ReadonlyMap<number, CurrencyWord>;
  /** Adjective -> noun -> code: kanadisch, Dollar. */
  adjectives: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Signs of one or more characters, by their last one; longest first. */
  signs: ReadonlyMap<number, readonly { sign: string; code: string }[]>;
  carriers: ReadonlySet<number>;
  and: ReadonlySet<number>;
  weights: ReadonlySet<number>;
};

/** Codes that are words or other abbreviations as well: no currency without a full name. */
const CODES_THAT_ARE_WORDS = new Set(['ALL', 'CUP', 'TOP', 'SOS', 'MOP', 'BAM', 'PEN', 'GEL', 'LAK', 'MAD', 'TRY', 'BAN', 'ARM', 'DOP', 'SIT', 'ETH', 'ETB']);

/** Compiles currencies into tables by entry. Names that several currencies share go by their adjective. */
export function compileMoneyWords(valueWords: ValueWordList, pack: MoneyPack, currencies: readonly Currency[]): MoneyWords {
  const words = new Map<number, CurrencyWord>();
  const adjectives = new Map<number, Map<number, string>>();
  const byStem = new Map<string, Map<number, string>>();
  const signs = new Map<number, { sign: string; code: string }[]>();
  const add = (form: string, word: Omit<CurrencyWord, 'base'>, shared: boolean) => {
    for (const ending of pack.nounEndings) {
      const id = valueWords.add(form + ending);
      const old = words.get(id);
      if (old !== undefined && old.code !== '') continue;
      words.set(id, { ...word, base: shared ? valueWords.add(form) : 0 });
    }
  };
  const ambiguous = new Set<string>();
  for (const { names } of currencies) for (const name of names) if (name.includes(' ')) ambiguous.add(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  for (const { code, bare, minor, minorPer, codeFirst } of currencies) {
    for (const form of bare) add(form, { code, per: 1, isCode: false, first: codeFirst && form.toUpperCase() === code || form.length < 4 && form === form.toUpperCase() }, ambiguous.has(form.toLowerCase()));
    for (const form of minor) add(form, { code, per: minorPer, isCode: false, first: false }, false);
  }
  for (const { code, names, signs: marks, codeFirst } of currencies) {
    const id = valueWords.add(code);
    if (!words.has(id) && !CODES_THAT_ARE_WORDS.has(code)) words.set(id, { code, per: 1, base: 0, isCode: true, first: codeFirst });
    for (const name of names) {
      const parts = name.split(' ');
      const noun = parts.at(-1)!;
      if (parts.length === 1) add(name, { code, per: 1, isCode: false, first: false }, false);
      else addAdjective(code, parts[0]!, noun);
    }
    for (const sign of marks) {
      const last = sign.charCodeAt(sign.length - 1);
      if (/^\p{L}/u.test(sign) && !/[$€£¥₽]$/.test(sign)) words.set(valueWords.add(sign), { code, per: 1, base: 0, isCode: false, first: true });
      else signs.set(last, [...(signs.get(last) ?? []), { sign, code }].sort((a, b) => b.sign.length - a.sign.length));
    }
  }
  const { amount, range, carried, inWord } = pack.rules;
  const rules = { amount: amount.id, range: range.id, carried: carried.id, inWord: inWord.id };
  return { rules, weights: valueWords.addAll(pack.weights), words, adjectives, signs, carriers: valueWords.addAll(pack.carriers), and: valueWords.addAll(pack.and) };

  function addAdjective(code: string, adjective: string, noun: string): void {
    // Kanadischer, kanadische: the stem is what is left without -er, -e, -es.
    const stem = adjective.replace(/(?<=isch|eu)(er|es|e)$/u, '');
    const base = valueWords.add(noun);
    if (!words.has(base)) add(noun, { code: '', per: 1, isCode: false, first: false }, true);
    const nounIds = pack.nounEndings.map((ending) => valueWords.add(noun + ending));
    // All forms of an adjective share one map of nouns.
    const nouns = byStem.get(stem) ?? new Map<number, string>();
    for (const id of nounIds) if (!nouns.has(id)) nouns.set(id, code);
    if (byStem.has(stem)) return;
    byStem.set(stem, nouns);
    for (const ending of pack.adjectiveEndings) adjectives.set(valueWords.add(stem + ending), nouns);
  }
}
