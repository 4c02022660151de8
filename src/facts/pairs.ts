/** "Beide Parteien einigten sich": the two of a kind whom the sentences in front name do together what one does with another. */
import { WordFlag } from '../gazetteer/lexicon.js';
import type { Fact, Mention } from '../model.js';
import { firstEndingAfter } from '../span.js';
import type { Matcher } from './match.js';

/** Types in which subject and object do the same. */
const MUTUAL = new Set(['meeting', 'agreement']);
/** How many sentences back the two are named. */
const SENTENCES_BACK = 2;

/** Puts the two in the places of a subject that speaks of both, if it is known who they are. */
export function fillFromPair(matcher: Matcher, fact: Fact): void {
  if (!MUTUAL.has(fact.type) || fact.subject === undefined || !speaksOfBoth(matcher, fact.subject)) return;
  const pair = pairBefore(matcher, fact.subject);
  if (!pair) return;
  fact.subject = matcher.resolver.participantOf(pair[0]);
  fact.object = matcher.resolver.participantOf(pair[1]);
}

function speaksOfBoth({ analysis: { tokens }, words }: Matcher, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (words.both.has(tokens.word[i]!)) return true;
  return false;
}

/** The only two of the kind that the sentences in front of the words name; undefined when there are more, or fewer. */
function pairBefore({ analysis, data: { lexicon } }: Matcher, { from, to }: { from: number; to: number }): [Mention, Mention] | undefined {
  const { mentions, sentences, tokens, entities } = analysis;
  const isPeople = (lexicon.flags[tokens.word[to - 1]!]! & WordFlag.Role) !== 0;
  const start = sentences.first[Math.max(0, tokens.sentence[from]! - SENTENCES_BACK)]!;
  const found: Mention[] = [];
  for (let m = firstEndingAfter(mentions, start); m < mentions.length && mentions[m]!.from < from; m++) {
    const mention = mentions[m]!;
    const fits = mention.form === 'name' && entities[mention.entity] !== undefined && (isPeople ? mention.type === 'person' : mention.type === 'organization');
    if (!fits || found.some(({ entity }) => entity === mention.entity)) continue;
    found.push(mention);
  }
  return found.length === 2 ? [found[0]!, found[1]!] : undefined;
}
