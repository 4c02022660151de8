/** Speech that runs on: sentences in Konjunktiv I without a cue belong to whoever spoke last. */
import type { Sentences } from '../../model.js';
import { type Draft, makeDraft } from './draft.js';
import { Lead, type Parts } from './parts.js';
import { NOBODY, type Reach } from './speaker.js';

/** Remembers, sentence by sentence, who spoke last. */
export class Running {
  /** Last speaker of the article. */
  speaker: Reach = NOBODY;
  /** The quotation that the next sentence may lengthen. */
  private open: Draft | undefined;

  /** The next sentence says something else. */
  stop(): void {
    this.open = undefined;
  }

  /** A sentence without a cue: reported speech when its main verb is in Konjunktiv I. */
  goOn(parts: Parts, sentences: Sentences, sentence: number, drafts: Draft[]): void {
    if (!isReported(parts)) {
      this.stop();
      return;
    }
    const to = sentences.first[sentence + 1]!;
    if (this.open !== undefined) {
      this.open.pieces[1] = to;
      return;
    }
    this.open = makeDraft('indirect-free-indirect', [parts.from, to], this.speaker, -1, 'de/quote/running');
    drafts.push(this.open);
  }

  /** Takes note of the quotations of a sentence, those from `first` on. */
  remember(_parts: Parts, _paragraph: number, drafts: readonly Draft[], first: number): void {
    for (let i = first; i < drafts.length; i++) {
      const draft = drafts[i]!;
      if (draft === this.open) continue;
      this.open = undefined;
      if (draft.speaker.from >= 0) this.speaker = draft.speaker;
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
