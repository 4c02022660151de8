/** Which language a text is in, by the closed-class words it uses. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { languages } from '../lang/index.js';
import type { Tokens } from '../model.js';

/** How many tokens are looked at, and how many telling words decide. */
const LOOKED_AT = 2000;
const ENOUGH = 3;

export class LanguageGuesser {
  /** By word id: 1 + index of the language that the word tells of, 0 for none. */
  private readonly tells: Uint8Array;

  constructor(lexicon: Lexicon) {
    const ids = languages.map((language) => language.tellingWords.map((word) => lexicon.intern(word)));
    this.tells = new Uint8Array(lexicon.count);
    ids.forEach((list, index) => list.forEach((id) => (this.tells[id] = index + 1)));
  }

  /** ISO 639-1 code; the first language of the list when the text does not tell (a headline, a table). */
  guess(tokens: Tokens): string {
    const counts = languages.map(() => 0);
    const limit = Math.min(tokens.count, LOOKED_AT);
    for (let i = 0; i < limit; i++) {
      const word = tokens.word[i]!;
      const told = word < this.tells.length ? this.tells[word]! : 0;
      if (told !== 0) counts[told - 1]!++;
    }
    let best = 0;
    counts.forEach((count, index) => {
      if (count >= ENOUGH && count > counts[best]! * 2) best = index;
    });
    return languages[best]!.code;
  }
}
