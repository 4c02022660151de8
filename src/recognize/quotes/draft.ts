/** A quotation while it is being put together: all positions are tokens. */
import type { Mention, Participant, Quote, QuoteKind, Span, Tokens } from '../../model.js';
import { firstEndingAfter, participantAt, spanOf } from '../../span.js';
import { NOBODY, type Reach } from './speaker.js';

export type Draft = {
  kind: QuoteKind;
  /** From and to of each piece, in pairs. */
  pieces: number[];
  speaker: Reach;
  cue: Reach;
  by: string;
};

export function makeDraft(kind: QuoteKind, pieces: number[], speaker: Reach, cueToken: number, by: string): Draft {
  return { kind, pieces, speaker, cue: cueToken < 0 ? NOBODY : { from: cueToken, to: cueToken + 1 }, by };
}

/** The finished quotation: text positions, and the entity that the speaker's phrase names. */
export function makeQuote(draft: Draft, tokens: Tokens, mentions: readonly Mention[]): Quote {
  const { pieces, speaker, cue } = draft;
  const from = pieces[0]!;
  const to = pieces[pieces.length - 1]!;
  const quote: Quote = { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, kind: draft.kind, pieces: undefined, speaker: undefined, cue: undefined, by: draft.by };
  if (pieces.length > 2) {
    quote.pieces = [];
    for (let i = 0; i < pieces.length; i += 2) quote.pieces.push([tokens.start[pieces[i]!]!, tokens.end[pieces[i + 1]! - 1]!]);
  }
  if (speaker.from >= 0) quote.speaker = withEntity(spanOf(tokens, speaker.from, speaker.to), mentions);
  if (cue.from >= 0) quote.cue = spanOf(tokens, cue.from, cue.to);
  return quote;
}

/** The entity of the first person in a speaker's phrase, else of its first organization. */
function withEntity(span: Span, mentions: readonly Mention[]): Participant {
  let found = -1;
  for (let i = firstEndingAfter(mentions, span.from); i < mentions.length && mentions[i]!.from < span.to; i++) {
    const mention = mentions[i]!;
    if (mention.from < span.from || mention.to > span.to || mention.entity < 0) continue;
    if (mention.type === 'person' && mention.form === 'name') {
      found = mention.entity;
      break;
    }
    if (found < 0 && mention.type === 'organization') found = mention.entity;
  }
  return participantAt(span, found < 0 ? undefined : found, undefined);
}
