/** Which language a text is in, by the closed-class words it uses. */
import { makeSparse, spread, type SparseColumn } from '../gazetteer/column.js';
import type { Lexicon } from '../gazetteer/lexicon.js';
import { languages } from '../lang/index.js';
import type { Tokens } from '../model.js';

/** How many tokens are looked at, and how many telling words decide. */
const LOOKED_AT = 2000;
const ENOUGH = 3;

/** By word id: 1 + index of the language that the word tells of. */
export function compileTellingWords(lexicon: Lexicon): SparseColumn {
  return makeSparse(languages.flatMap(({ tellingWords }, index) => tellingWords.map((word) => [lexicon.intern(word), index + 1] as const)));
}

export class LanguageGuesser {
  /** By word id: 1 + index of the language that the word tells of, 0 for none. */
  private readonly tells: Uint8Array;

  constructor(lexicon: Lexicon, telling: SparseColumn) {
    this.tells = spread(telling, new Uint8Array(lexicon.count));
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
