/** The forms that texts of a language write a name in, and what of it people are called by. */
import type { Lexicon } from '../gazetteer/lexicon.js';

export type NameForms = {
  /** The name and its other spellings. */
  spellings(name: string): readonly string[];
  /** The name with the adjectives that it begins with in each of their forms; the name alone when there are none. */
  inflectedAdjectives(name: string, lexicon: Lexicon): readonly string[];
  /** Undefined when it is no other form. */
  genitiveOf(name: string): string | undefined;
  /** The surname of a full name, with its particles; `country` (ISO 3166-1) tells where the family comes first. Undefined when there is none. */
  surnameOf(name: string, country?: string): string | undefined;
};
