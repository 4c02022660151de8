/** The list of languages; no other file spells "de" or "en". */
import { TELLING_WORDS as german } from './de/telling-words.js';
import { TELLING_WORDS as english } from './en/words.js';

export type Language = {
  /** ISO 639-1. */
  code: string;
  name: string;
  /** Words that tell this language from the others. */
  tellingWords: readonly string[];
  /** Whether there are gazetteers and rules for it. */
  supported: boolean;
};

/** The first one is meant when a text does not tell. */
export const languages: readonly Language[] = [
  { code: 'de', name: 'German', tellingWords: german, supported: true },
  { code: 'en', name: 'English', tellingWords: english, supported: false },
];
