/** Finds who is quoted with what: direct speech, reported speech, and speech that runs on without a cue. */
import type { LanguageData } from '../gazetteer/load.js';
import type { Article, Mention, Quote, Sentences, Span, Tokens } from '../model.js';
import { spanOf } from '../span.js';
import { findBackReference, findReported } from './quotes/complement.js';
import { findDirect, finishDirect } from './quotes/direct.js';
import type { Draft } from './quotes/draft.js';
import { pairMarks } from './quotes/marks.js';
import { Parts } from './quotes/parts.js';
import { Running } from './quotes/running.js';
import { findSourced } from './quotes/source.js';
import { coverNames } from './quotes/somebody.js';
import type { Reach } from './quotes/speaker.js';
import { findSummary } from './quotes/summary.js';
import { Interest, type QuoteWords } from './quotes/words.js';

export { compileQuoteWords, type QuoteWords } from './quotes/words.js';

/** What is longer is a table or a list, and no sentence. */
const LONGEST_SENTENCE = 500;

/** Quotations of an article, in text order; the words of the frame are left out of them. */
export function findQuotes(article: Article, tokens: Tokens, sentences: Sentences, _data: LanguageData, mentions: readonly Mention[], words: QuoteWords): Quote[] {
  const pairs = pairMarks(article.text, tokens, sentences);
  const names = coverNames(tokens.count, mentions);
  const drafts: Draft[] = [];
  const parts = new Parts(words);
  const before = new Parts(words); // the sentence before
  const running = new Running();
  let pair = 0;
  let quoted = -1; // last sentence with a quotation
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!;
    const to = sentences.first[s + 1]!;
    let interest = 0;
    for (let i = from; i < to; i++) interest |= words.interest(tokens.word[i]!);
    if (pairs !== undefined) while (pair < pairs.count && pairs.close[pair]! < from) pair++;
    const marked = pairs !== undefined && pair < pairs.count && pairs.open[pair]! < to;
    if ((interest === 0 && !marked) || to - from > LONGEST_SENTENCE) {
      running.stop();
      continue;
    }
    parts.read(article.text, tokens, from, to, pairs, pair);
    if (running.unfinished !== undefined) finishDirect(parts, running);
    const first = drafts.length;
    if (interest & Interest.Source) findSourced(parts, drafts);
    if (drafts.length === first && interest & (Interest.Verb | Interest.Noun | Interest.So)) findReported(parts, drafts);
    if (drafts.length === first && interest & Interest.Subjunctive && running.idle && quoted !== s - 1 && s > 0 && sentences.paragraph[s] === sentences.paragraph[s - 1]) {
      before.read(article.text, tokens, sentences.first[s - 1]!, from, undefined, 0);
      running.listenTo(before, names);
    }
    const going = drafts.length === first && interest & Interest.Subjunctive ? running.goOn(parts, to, drafts) : undefined;
    if (marked) findDirect(parts, pairs!, pair, drafts, first, going, running);
    if (drafts.length === first && going === undefined && interest & Interest.Verb) {
      // The sentence before, when it stands in the same paragraph and nobody is quoted there.
      const back = s > 0 && quoted !== s - 1 && sentences.paragraph[s] === sentences.paragraph[s - 1] ? sentences.first[s - 1]! : from;
      if (!findBackReference(parts, back, from, drafts)) findSummary(parts, names, drafts);
    }
    if (drafts.length === first && going === undefined && interest & Interest.Hearsay) running.goOnHearsay(parts, drafts);
    if (going === undefined) running.stop();
    running.remember(drafts, first);
    if (drafts.length > first || going !== undefined) quoted = s;
  }
  return finish(tokens, drafts, mentions);
}

function finish(tokens: Tokens, drafts: readonly Draft[], mentions: readonly Mention[]): Quote[] {
  const quotes: Quote[] = [];
  for (const draft of drafts) {
    const { pieces } = draft;
    const reach = spanOf(tokens, pieces[0]!, pieces[pieces.length - 1]!);
    const quote: Quote = { ...reach, kind: draft.kind, by: draft.by };
    if (pieces.length > 2) {
      quote.pieces = [];
      for (let i = 0; i < pieces.length; i += 2) quote.pieces.push([tokens.start[pieces[i]!]!, tokens.end[pieces[i + 1]! - 1]!]);
    }
    if (draft.speaker.from >= 0) quote.speaker = withEntity(reachSpan(tokens, draft.speaker), mentions);
    if (draft.cue.from >= 0) quote.cue = reachSpan(tokens, draft.cue);
    quotes.push(quote);
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

const reachSpan = (tokens: Tokens, reach: Reach): Span => spanOf(tokens, reach.from, reach.to);

/** The entity of the first person in a speaker's phrase, else of its first organization. */
function withEntity(span: Span, mentions: readonly Mention[]): Span & { entity?: number } {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let found = -1;
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++) {
    const mention = mentions[i]!;
    if (mention.end > span.end || mention.entity < 0) continue;
    if (mention.type === 'person' && mention.form === 'name') return { ...span, entity: mention.entity };
    if (found < 0 && mention.type === 'organization') found = mention.entity;
  }
  return found < 0 ? span : { ...span, entity: found };
}
