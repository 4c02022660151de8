/** Speech that runs on: sentences in Konjunktiv I without a cue belong to whoever spoke last. */
import { type Draft, makeDraft } from './draft.js';
import { Lead, type Parts } from './parts.js';
import { NOBODY, type Reach } from './speaker.js';

/** Remembers, sentence by sentence, who spoke last. */
export class Running {
  /** Last speaker of the article. */
  speaker: Reach = NOBODY;
  /** A quotation in marks that ends in a later sentence, as long as nobody is known to say it. */
  unfinished: Draft | undefined;
  /** The quotation that the next sentence may lengthen. */
  private open: Draft | undefined;

  /** The next sentence says something else. */
  stop(): void {
    this.open = undefined;
  }

  /** A sentence without a cue: reported speech when its main verb is in Konjunktiv I. Returns the quotation that it belongs to. */
  goOn(parts: Parts, to: number, drafts: Draft[]): Draft | undefined {
    if (!isReported(parts)) return undefined;
    if (this.open !== undefined) {
      this.open.pieces[1] = to;
      return this.open;
    }
    this.open = makeDraft('indirect-free-indirect', [parts.from, to], this.speaker, -1, 'de/quote/running');
    drafts.push(this.open);
    return this.open;
  }

  /** Takes note of who is quoted in a sentence, in the drafts from `first` on. */
  remember(drafts: readonly Draft[], first: number): void {
    for (let i = first; i < drafts.length; i++) {
      const { speaker } = drafts[i]!;
      if (speaker.from >= 0) this.speaker = speaker;
    }
  }
}

/** Is the verb of a main clause in Konjunktiv I? */
function isReported(parts: Parts): boolean {
  const { tokens, words } = parts;
  for (let p = 0; p < parts.count; p++) {
    const lead = parts.lead[p]!;
    if (parts.quote[p]! >= 0 || parts.finite[p]! < 0 || (lead !== Lead.Plain && lead !== Lead.Verb && lead !== Lead.So)) continue;
    if (words.isSubjunctive1(tokens.word[parts.finite[p]!]!)) return true;
  }
  return false;
}
