/** Who can speak: people, organizations, states, and nouns that denote them. */
import { GIVEN, WordFlag } from '../../gazetteer/lexicon.js';
import { type Mention, TokenKind } from '../../model.js';
import { firstEndingAfter } from '../../span.js';
import type { Parts } from './parts.js';
import { isNounLike } from './phrase.js';
import type { Reach } from './speaker.js';
import { Class } from './bits.js';

const SPEAKERS = WordFlag.Role | WordFlag.Title | WordFlag.OrgHead | WordFlag.Club | WordFlag.LegalForm | WordFlag.Group;
const NAMES = GIVEN | WordFlag.Surname;

/** End of the person's name that begins with the preposition at a token: von der Leyen; the token when none does. */
export function endOfName({ mentions }: Parts, token: number): number {
  const mention = mentions[firstEndingAfter(mentions, token)];
  return mention !== undefined && mention.from === token && mention.type === 'person' ? mention.to : token;
}

function isName(mentions: readonly Mention[], token: number): boolean {
  const mention = mentions[firstEndingAfter(mentions, token)];
  return mention !== undefined && mention.from <= token && mention.form !== 'derived';
}

/** Does the phrase name somebody who can speak: by its head, the first noun that is no attribute, or by a pronoun? */
export function isSomebody(parts: Parts, reach: Reach, mentions: readonly Mention[]): boolean {
  const { tokens, words } = parts;
  const { lexicon } = words;
  for (let i = reach.from; i < reach.to; i++) {
    const word = tokens.word[i]!;
    if (!isNounLike(parts, i)) {
      const c = parts.classAt(i);
      if (c & Class.Pronoun && reach.to - reach.from === 1) return (c & (Class.Nobody | Class.Relative)) === 0;
      continue;
    }
    if (isName(mentions, i) || tokens.kind[i] === TokenKind.Upper) return true;
    const flags = lexicon.flags[word]!;
    if (flags & SPEAKERS) return true;
    if (flags & WordFlag.Noun) return (words.classOf(lexicon.noun[word]!) & Class.SpeakerNoun) !== 0;
    return (flags & NAMES) !== 0 || (flags & ~WordFlag.Derived) === 0;
  }
  return false;
}
