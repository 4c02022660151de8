/** `extract explain`: what was found in a text, by which rule, what lost against it, and what nearly fired. */
import { valueOf } from './facts/examples.js';
import type { Analysis, Span } from './model.js';
import type { AnalysisOptions } from './options.js';
import { createPipeline } from './pipeline.js';
import { makeArticle } from './read/article.js';
import { Agreement } from './gazetteer/lexicon.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from './syntax/model.js';

type Loss = { loser: Span & { by: string }; winner: Span & { by: string } };
type NearMiss = { rule: string; lacked: string; sentence: number };

const MOST_NEAR_MISSES = 8;

/** Explains a text, for people: the trace of the real run over it. */
export function explain(text: string, options: AnalysisOptions): string {
  const losses: Loss[] = [];
  const misses: NearMiss[] = [];
  const parses = new Map<number, Parse>();
  const article = makeArticle({ id: '-', text }, {
    ...(options.published !== undefined && { published: options.published }),
    ...(options.language !== 'auto' && { language: options.language }),
  });
  const analysis = createPipeline(options).analyze(article, {
    lost: (loser, winner) => losses.push({ loser, winner }),
    nearMiss: (rule, lacked, sentence) => misses.push({ rule, lacked, sentence }),
    parsed: (parse) => parses.set(parse.sentence, parse),
  });
  const { sentences } = analysis;
  const lines: string[] = [];
  for (let s = 0; s < sentences.count; s++) lines.push(...explainSentence(analysis, s, parses.get(s), losses, misses.filter((miss) => miss.sentence === s)), '');
  return lines.join('\n');
}

function explainSentence(analysis: Analysis, sentence: number, parse: Parse | undefined, losses: readonly Loss[], misses: readonly NearMiss[]): string[] {
  const { tokens, sentences, article, entities } = analysis;
  const from = sentences.first[sentence]!;
  const to = sentences.first[sentence + 1]!;
  const inside = (span: Span) => span.from >= from && span.to <= to;
  const cut = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
  const lines = [cut({ start: tokens.start[from]!, end: tokens.end[to - 1]! })];
  const say = (label: string, text: string) => lines.push(`  ${label.padEnd(10)}${text}`);
  say('tokens', Array.from({ length: to - from }, (_, i) => cut({ start: tokens.start[from + i]!, end: tokens.end[from + i]! })).join(' | '));
  for (const mention of analysis.mentions.filter(inside)) {
    const entity = entities[mention.entity];
    say('name', `${cut(mention)}: ${mention.type}, ${mention.form}${entity ? `, ${entity.name} (${entity.id})` : ''}  by ${mention.by}`);
  }
  for (const { loser, winner } of losses) if (inside(loser)) say('lost', `${cut(loser)} by ${loser.by}, to ${cut(winner)} by ${winner.by}`);
  for (const date of analysis.dates.filter(inside)) say('date', `${cut(date)}: ${date.type} ${date.value}${date.modifier ? ` ${date.modifier}` : ''}  by ${date.by}`);
  for (const money of analysis.money.filter(inside)) say('money', `${cut(money)}: ${money.amount} ${money.currency}${money.modifier ? ` ${money.modifier}` : ''}  by ${money.by}`);
  for (const quantity of analysis.quantities.filter(inside)) say('quantity', `${cut(quantity)}: ${quantity.value ?? '?'} ${quantity.unit ?? ''}  by ${quantity.by}`);
  for (const quote of analysis.quotes.filter((q) => q.from >= from && q.from < to)) say('quote', `${quote.kind}: ${cut(quote)}${quote.speaker ? `  said by ${cut(quote.speaker)}` : ''}  by ${quote.by}`);
  if (parse) for (const clause of parse.clauses) lines.push(...explainClause(analysis, parse, clause));
  for (const fact of analysis.facts.filter((f) => f.sentence === sentence)) {
    const slots = ['subtype', 'subject', 'object', 'amount', 'quantity', 'place', 'date', 'topic', 'source', 'polarity', 'modality']
      .map((slot) => [slot, valueOf(fact, slot, analysis)] as const)
      .filter(([, value]) => value !== undefined)
      .map(([slot, value]) => `${slot} ${value}`);
    say('fact', `${fact.type}: ${slots.join('; ')}  by ${fact.rule}`);
  }
  for (const { rule, lacked } of misses.slice(0, MOST_NEAR_MISSES)) say('nearly', `${rule}, lacks ${lacked}`);
  return lines;
}

const KIND_NAMES = Object.fromEntries(Object.entries(ClauseKind).map(([name, kind]) => [kind, name.toLowerCase()]));

function explainClause({ tokens, article }: Analysis, parse: Parse, clause: Clause): string[] {
  const cut = (from: number, to: number) => article.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const word = (token: number) => cut(token, token + 1);
  const verbs = clause.main < 0 ? 'no verb' : [word(clause.main), ...(clause.prefix >= 0 ? [word(clause.prefix)] : [])].join(' + ');
  const marks = [clause.passive && 'passive', clause.modal !== 0 && 'modal', clause.future && 'future', clause.negated && 'negated'].filter(Boolean).join(', ');
  const lines = [`  ${'clause'.padEnd(10)}${KIND_NAMES[clause.kind]}: ${verbs}${marks ? ` (${marks})` : ''}`];
  const roles: [string, number][] = [['subject', clause.subject], ['accusative', clause.accusative], ['dative', clause.dative], ['predicate', clause.predicate]];
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    const role = roles.find(([, i]) => i === index)?.[0];
    const attached = phrase.attached >= 0 ? `, belongs to "${word(parse.phrases[phrase.attached]!.head)}"` : '';
    lines.push(`  ${''.padEnd(12)}${cut(phrase.from, phrase.to)}: ${role ?? (phrase.prep >= 0 ? 'with preposition' : 'no role')}, ${caseNames(phrase)}${attached}`);
  }
  return lines;
}

function caseNames({ cases }: Phrase): string {
  const names = [
    [Agreement.Nominative, 'nominative'],
    [Agreement.Genitive, 'genitive'],
    [Agreement.Dative, 'dative'],
    [Agreement.Accusative, 'accusative'],
  ] as const;
  return names.filter(([bits]) => cases & bits).map(([, name]) => name).join('/') || 'no case';
}
