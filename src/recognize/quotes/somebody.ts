/** Who can speak: people, organizations, states, and nouns that denote them. */
import { GIVEN, WordFlag } from '../../gazetteer/lexicon.js';
import { type Mention, TokenKind } from '../../model.js';
import type { Parts } from './parts.js';
import { isNounLike } from './phrase.js';
import type { Reach } from './speaker.js';
import { Class } from './words.js';

const SPEAKERS = WordFlag.Role | WordFlag.Title | WordFlag.OrgHead | WordFlag.Club | WordFlag.LegalForm | WordFlag.Group;
const NAMES = GIVEN | WordFlag.Surname;

/** 1 for every token of a name. */
export function coverNames(count: number, mentions: readonly Mention[]): Uint8Array {
  const cover = new Uint8Array(count + 1);
  for (const mention of mentions) if (mention.form !== 'derived') cover.fill(1, mention.from, mention.to);
  return cover;
}

/** Does the phrase name somebody who can speak: by its head, the first noun that is no attribute, or by a pronoun? */
export function isSomebody(parts: Parts, reach: Reach, names: Uint8Array): boolean {
  const { tokens, words } = parts;
  const { lexicon } = words;
  for (let i = reach.from; i < reach.to; i++) {
    const word = tokens.word[i]!;
    if (!isNounLike(parts, i)) {
      const c = words.classOf(word);
      if (c & Class.Pronoun && reach.to - reach.from === 1) return (c & (Class.Nobody | Class.Relative)) === 0;
      continue;
    }
    if (names[i] === 1 || tokens.kind[i] === TokenKind.Upper) return true;
    const flags = lexicon.flags[word]!;
    if (flags & SPEAKERS) return true;
    if (flags & WordFlag.Noun) return (words.classOf(lexicon.noun[word]!) & Class.SpeakerNoun) !== 0;
    return (flags & NAMES) !== 0 || (flags & ~WordFlag.Derived) === 0;
  }
  return false;
}
