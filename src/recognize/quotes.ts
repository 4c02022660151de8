/** Finds who is quoted with what: direct speech, reported speech, and speech that runs on without a cue. */
import type { Lexicon } from '../gazetteer/lexicon.js';
import { SentenceKind, type Article, type Mention, type Quote, type Sentences, type Tokens } from '../model.js';
import { findBackReference } from './quotes/back.js';
import { findDirect, finishDirect } from './quotes/direct.js';
import { type Draft, makeQuote } from './quotes/draft.js';
import { pairMarks } from './quotes/marks.js';
import { Parts } from './quotes/parts.js';
import { findReported } from './quotes/reported.js';
import { isToldByReport, Running } from './quotes/running.js';
import { findSourced } from './quotes/source.js';
import { findSummary } from './quotes/summary.js';
import { Interest, isInteresting, sumInterest } from './quotes/bits.js';
import { Looks } from './quotes/looks.js';
import { QuoteWords, type QuoteTables } from './quotes/words.js';

/** What is longer is a table or a list, and no sentence. */
const LONGEST_SENTENCE = 500;

export class QuoteFinder {
  private readonly words: QuoteWords;
  private readonly looks: Looks;
  /** The sentence at hand, and the one before it: scratch space. */
  private readonly parts: Parts;
  private readonly before: Parts;

  constructor(lexicon: Lexicon, tables: QuoteTables) {
    this.words = new QuoteWords(lexicon, tables);
    this.looks = new Looks(this.words);
    this.parts = new Parts(this.words, this.looks);
    this.before = new Parts(this.words, this.looks);
  }

  /** Quotations of an article, in text order; the words of the frame are left out of them. */
  findQuotes(article: Article, tokens: Tokens, sentences: Sentences, mentions: readonly Mention[]): Quote[] {
    const { parts, looks } = this;
    looks.read(article.text, tokens);
    parts.mentions = mentions;
    this.before.mentions = mentions;
    const pairs = pairMarks(article.text, tokens, sentences, looks.marks, looks.markCount);
    const drafts: Draft[] = [];
    const running = new Running();
    let pair = 0;
    for (let s = 0; s < sentences.count; s++) {
      if (sentences.kind[s] === SentenceKind.Dateline) continue;
      const from = sentences.first[s]!;
      const to = sentences.first[s + 1]!;
      let interest = sumInterest(looks.interestOf(from, to));
      const afterReport = s > 0 && running.quoted === s - 1 && drafts.length > 0 && drafts[drafts.length - 1]!.kind === 'indirect';
      if (running.idle && !afterReport) interest &= ~Interest.Subjunctive2;
      else if (interest & Interest.Subjunctive2) interest |= Interest.Subjunctive;
      if (pairs !== undefined) while (pair < pairs.count && pairs.close[pair]! < from) pair++;
      const marked = pairs !== undefined && pair < pairs.count && pairs.open[pair]! < to;
      if ((!marked && !isInteresting(interest, running.unfinished !== undefined)) || to - from > LONGEST_SENTENCE) {
        running.stop();
        continue;
      }
      parts.read(article.text, tokens, from, to, pairs, pair);
      if (running.unfinished !== undefined) finishDirect(parts, running);
      const first = drafts.length;
      // The sentence before can be what this one is about, when it stands in the same paragraph.
      const back = s > 0 && sentences.paragraph[s] === sentences.paragraph[s - 1] ? sentences.first[s - 1]! : from;
      const quoted = running.quoted === s - 1;
      if (interest & (Interest.Verb | Interest.Noun | Interest.So)) findReported(parts, drafts);
      if (interest & Interest.Source) findSourced(parts, drafts, first);
      let going: Draft | undefined;
      if (interest & Interest.Subjunctive && (drafts.length === first || isToldByReport(parts, drafts, first))) {
        if (back < from && !quoted && running.idle) {
          this.before.read(article.text, tokens, back, from, undefined, 0);
          running.listenTo(this.before, mentions);
        }
        const told = drafts.length - first;
        going = running.goOn(parts, to, afterReport, drafts);
        if (going !== undefined) drafts.splice(first, told);
      }
      if (marked) findDirect(parts, pairs!, pair, drafts, first, going, running);
      if (drafts.length === first && going === undefined) {
        if (interest & Interest.Verb && !findBackReference(parts, back, from, quoted, drafts)) findSummary(parts, mentions, drafts);
        if (drafts.length === first && interest & Interest.Hearsay) running.goOnHearsay(parts, drafts);
      }
      if (going === undefined) running.stop();
      if (going === undefined || drafts.length === first + 1) running.remember(drafts, first);
      if (drafts.length > first || going !== undefined) running.quoted = s;
    }
    return drafts.map((draft) => makeQuote(draft, tokens, mentions)).sort((a, b) => a.start - b.start || b.end - a.end);
  }
}
