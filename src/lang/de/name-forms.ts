/** The forms that German texts write a name in. */
import { type Lexicon, VerbForm, WordFlag } from '../../gazetteer/lexicon.js';
import type { NameForms } from '../name-forms.js';
import { ADJECTIVE_ENDINGS, genitiveOf } from './inflection.js';
import { surnameOf } from './surname.js';

export const germanNameForms: NameForms = { spellings, inflectedAdjectives, genitiveOf, surnameOf };

const GERMAN_LETTERS = /[äöüß]/i;
/** Most names: nothing in them has a second spelling. */
const PLAIN = /^[\x20-\x7eäöüÄÖÜ]*$/;

/** A name and its spellings without diacritics that German keyboards lack (Erdoğan, Erdogan), and with ss for ß. */
function spellings(name: string): string[] {
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
