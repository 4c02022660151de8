/** A quotation while it is being put together: all positions are tokens. */
import type { QuoteKind } from '../../model.js';
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
