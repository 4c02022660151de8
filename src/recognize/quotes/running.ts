/** Speech that runs on: sentences in Konjunktiv I without a cue belong to whoever spoke last. */
import { VerbForm } from '../../gazetteer/lexicon.js';
import type { Mention } from '../../model.js';
import { type Draft, makeDraft } from './draft.js';
import { Lead, type Parts } from './parts.js';
import { isSomebody } from './somebody.js';
import { THUS, WHEREBY } from './source.js';
import { findSubject, frontOf, NOBODY, type Reach } from './speaker.js';
import { Class, Cue } from './bits.js';

/** Remembers, sentence by sentence, who spoke last. */
export class Running {
  /** Last sentence with a quotation, -1 for none. */
  quoted = -1;
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

  /** Takes the subject of a sentence without quotations as speaker of what runs on behind it. */
  listenTo(parts: Parts, mentions: readonly Mention[]): void {
    for (let p = 0; p < parts.count; p++) {
      // "Der Leiter, X, äußerte sich": the verb opens its part, behind an apposition.
      if (!parts.isMainClause(p) && (parts.lead[p] !== Lead.Verb || parts.finite[p]! < 0 || frontOf(parts, p) < 0)) continue;
      const subject = findSubject(parts, p, parts.finite[p]!);
      if (subject.from >= 0 && isSomebody(parts, subject, mentions)) this.speaker = subject;
      return;
    }
  }

  /** Would a sentence in Konjunktiv I begin a new quotation? */
  get idle(): boolean {
    return this.open === undefined;
  }

  /** A sentence without a cue: reported speech when its main verb is in Konjunktiv I. Returns the quotation that it belongs to. */
  goOn(parts: Parts, to: number, afterReport: boolean, drafts: Draft[]): Draft | undefined {
    if (!isReported(parts, this.open !== undefined || afterReport)) return undefined;
    if (this.open !== undefined) {
      this.open.pieces[1] = to;
      return this.open;
    }
    this.open = makeDraft('indirect-free-indirect', [parts.from, to], this.speaker, -1, 'de/quote/running');
    drafts.push(this.open);
    return this.open;
  }

  /** "soll", "sollen": what others say, when it is about what has happened ("soll gesehen worden sein"), or goes on with a report. */
  goOnHearsay(parts: Parts, drafts: Draft[]): void {
    if (!isHearsay(parts)) return;
    drafts.push(makeDraft('free-indirect', [parts.from, parts.to], this.speaker, -1, 'de/quote/hearsay'));
  }

  /** Takes note of who is quoted in a sentence, in the drafts from `first` on. */
  remember(drafts: readonly Draft[], first: number): void {
    for (let i = first; i < drafts.length; i++) {
      const { by, speaker } = drafts[i]!;
      if (speaker.from >= 0 && by !== THUS && by !== WHEREBY) this.speaker = speaker;
    }
  }
}

/** "Er gehe davon aus, dass ...": the clauses of saying are themselves reported; `first` is the first draft of the sentence. */
export function isToldByReport(parts: Parts, drafts: readonly Draft[], first: number): boolean {
  for (let i = first; i < drafts.length; i++) {
    const { by, cue, pieces } = drafts[i]!;
    if (cue.from < 0 || pieces[0]! < cue.from || by === 'de/quote/source' || by === THUS || by === WHEREBY) return false;
    const p = parts.partOf(cue.from);
    if ((parts.lead[p] !== Lead.Plain && parts.lead[p] !== Lead.Verb) || parts.finite[p]! < 0 || !parts.isSubjunctive1(parts.finite[p]!)) return false;
  }
  return true;
}

/** Is the verb of a main clause in Konjunktiv I, or, where reported speech goes on, in Konjunktiv II? */
function isReported(parts: Parts, goesOn: boolean): boolean {
  // With a quotation that fills a part of its own, the sentence is the frame of that one.
  for (let p = 0; p < parts.count; p++) if (parts.quote[p]! >= 0) return false;
  for (let p = 0; p < parts.count; p++) {
    const lead = parts.lead[p]!;
    if (parts.finite[p]! < 0 || (lead !== Lead.Plain && lead !== Lead.Verb && lead !== Lead.So)) continue;
    const verb = parts.finite[p]!;
    if ((parts.isSubjunctive1(verb) && !isOwn(parts, p)) || (goesOn && parts.isSubjunctive2(verb) && !parts.words.sets.wishes.has(parts.tokens.word[verb]!))) return true;
  }
  return false;
}

/** "Ich habe", "glaube ich": forms of the first person that look like Konjunktiv I. */
function isOwn(parts: Parts, p: number): boolean {
  const { firstPerson } = parts.words.sets;
  for (let i = parts.head[p]!; i < parts.end[p]!; i++) if (firstPerson.has(parts.tokens.word[i]!)) return true;
  return false;
}

/** "soll gesehen worden sein", "sollen gesagt haben": a main clause about what has happened, by what others say. */
function isHearsay(parts: Parts): boolean {
  for (let p = 0; p < parts.count; p++) {
    const finite = parts.finite[p]!;
    if (parts.quote[p]! >= 0 || finite < 0 || (parts.lead[p] !== Lead.Plain && parts.lead[p] !== Lead.Verb)) continue;
    if ((parts.classAt(finite) & Class.Hearsay) === 0) continue;
    for (let q = p; q < parts.count && (q === p || parts.lead[q] === Lead.Plain || parts.lead[q] === Lead.Relative); q++) {
      const last = parts.end[q]! - 1;
      if (last - 1 <= finite || (parts.cueAt(last) & (Cue.Have | Cue.Be)) === 0 || (parts.verbFormAt(last) & VerbForm.Infinitive) === 0) continue;
      if (parts.verbFormAt(last - 1) & VerbForm.Participle2) return true;
    }
  }
  return false;
}
