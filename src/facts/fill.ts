/** Fills the slots of a fact from the places that its rule names. */
import type { Fact, Span } from '../model.js';
import { firstEndingAfter, spanOf } from '../span.js';
import type { Clause, Phrase } from '../syntax/model.js';
import type { Matcher } from './match.js';
import { placeNamed } from './circumstances.js';
import { firstPerson } from './quote-speaker.js';
import { isPrepositional, NONE, passes, type Found, type SlotContext } from './slots.js';
import { sentenceBefore } from './topics.js';
import type { SlotPlace, SlotPlaces } from './triggers.js';
import type { SlotName } from './types.js';

/** Fills a slot from the first of its places that holds something fit. */
export function fillSlot(matcher: Matcher, context: SlotContext, fact: Fact, { slot, places }: SlotPlaces, used: number[]): Found | undefined {
  for (const place of places) {
    const { role, filter } = place;
    if (slot === 'amount') {
      const money = findMoney(context, place);
      if (money >= 0) {
        fact.amount = money;
        return { span: matcher.analysis.money[money]! };
      }
      continue;
    }
    if (slot === 'date') continue;
    const found = findFit(matcher, context, slot, place, slot === 'quantity' || slot === 'topic' || slot === 'place' || role === 'self' ? NONE : used);
    if (!found) continue;
    if (slot === 'quantity') {
      const quantity = 'phrase' in found ? countOf(context, found.phrase, found.index) : -1;
      if (quantity < 0 || ('phrase' in found && filter !== undefined && !passes(context, found.phrase, filter))) continue;
      fact.quantity = quantity;
      return found;
    }
    if ('span' in found) {
      if (slot !== 'topic') continue;
      fact.topic = found.span;
      return found;
    }
    const speaker = slot !== 'topic' && slot !== 'place' && found.phrase.pronoun && context.syntax.firstPerson.has(matcher.analysis.tokens.word[found.phrase.head]!) ? firstPerson(matcher, found.phrase.head) : undefined;
    if (speaker && slot !== 'topic' && slot !== 'place') {
      fact[slot] = speaker;
      return found;
    }
    if (slot === 'place') {
      const named = placeNamed(context, found.phrase, found.index);
      if (named < 0) continue;
      fact.place = matcher.resolver.resolve(context.parse, context.parse.phrases[named]!);
      return found;
    }
    if (!denotes(matcher, context, slot, filter, found.phrase)) continue;
    if (slot === 'topic') {
      fact.topic = sentenceBefore(context, found.phrase) ?? wholePhrase(context, context.parse.phrases[found.phrase.antecedent] ?? found.phrase);
    } else fact[slot] = matcher.resolver.resolve(context.parse, found.phrase);
    if (found.index >= 0) used.push(found.index);
    return found;
  }
  return undefined;
}

/** What stands in a role; of several phrases behind its preposition the first that fits: "nach dem Ende der Krise [nach Kiew]". */
function findFit(matcher: Matcher, context: SlotContext, slot: SlotName, { role, filter, locator }: SlotPlace, used: readonly number[]): Found | undefined {
  const locate = context.triggers.locators[locator]!;
  const first = locate(context, used);
  if (!first || !('phrase' in first) || !isPrepositional(role)) return first;
  const fits = ({ phrase, index }: { phrase: Phrase; index: number }) => (slot === 'quantity' ? countOf(context, phrase, index) >= 0 : slot === 'place' ? placeNamed(context, phrase, index) >= 0 : denotes(matcher, context, slot, filter, phrase));
  const passed = [...used];
  for (let found: Found | undefined = first; found && 'phrase' in found; found = locate(context, passed)) {
    if (fits(found)) return found;
    passed.push(found.index);
  }
  return first;
}

/** Does a phrase denote what the slot asks for? */
function denotes(matcher: Matcher, context: SlotContext, slot: SlotName, filter: string | undefined, phrase: Phrase): boolean {
  return passes(context, phrase, filter ?? (slot === 'topic' ? 'any' : 'participant')) || (filter !== undefined && isBodyPronoun(matcher, context, phrase, filter));
}

/** The number of a phrase: its own, or behind "von": "mit einer Stärke von 5,8", "Hunderte von Menschen". */
function countOf({ parse }: SlotContext, phrase: Phrase, index: number): number {
  if (phrase.antecedent >= 0) return parse.phrases[phrase.antecedent]!.quantity;
  if (phrase.quantity >= 0) return phrase.quantity;
  return parse.phrases.find((other) => other.attached === index && other.noun === 0 && other.quantity >= 0)?.quantity ?? -1;
}

/** An amount: in the named role, or the first of the clause that is no equivalent of another. */
function findMoney(context: SlotContext, { role, locator }: SlotPlace): number {
  const { analysis, clause, parse } = context;
  if (role !== 'money') {
    const found = context.triggers.locators[locator]!(context, NONE);
    return found && 'phrase' in found ? found.phrase.money : -1;
  }
  for (const index of clause.phrases) {
    const { money } = parse.phrases[index]!;
    if (money >= 0 && analysis.money[money]!.equivalent === undefined) return money;
  }
  for (let m = firstEndingAfter(analysis.money, clause.pieces[0]!); m < analysis.money.length && analysis.money[m]!.from < parse.to; m++) {
    const money = analysis.money[m]!;
    if (money.equivalent === undefined && inClause(clause, money.from)) return m;
  }
  return -1;
}

export function inClause(clause: Clause, token: number): boolean {
  for (let p = 0; p < clause.pieces.length; p += 2) if (token >= clause.pieces[p]! && token < clause.pieces[p + 1]!) return true;
  return false;
}

/** A phrase with the genitives and prepositional phrases that follow and belong to it; "Autos" only of "Autos in Brand setzen". */
export function wholePhrase({ parse, analysis, companions, words }: SlotContext, phrase: Phrase): Span {
  let { to } = phrase;
  let from = phrase.core;
  while (from < phrase.head && words.clauseAdverbs.has(analysis.tokens.word[from]!)) from++;
  for (const [index, other] of parse.phrases.entries()) {
    if (companions.includes(index)) continue;
    if (other.from >= phrase.to && other.from <= to + 1 && (other.attached >= 0 || (other.first >= 0 && parse.phrases[other.first] === phrase)) && other.clause === phrase.clause) to = Math.max(to, other.to);
  }
  return spanOf(analysis.tokens, from, to);
}

/** "Die Bank ... Sie machte einen Verlust": a pronoun that stands for an organization. */
function isBodyPronoun({ analysis, resolver }: Matcher, { parse }: SlotContext, phrase: Phrase, filter: string): boolean {
  if (!phrase.pronoun || phrase.antecedent >= 0 || (filter !== 'organization' && filter !== 'company')) return false;
  const { entity } = resolver.resolve(parse, phrase);
  return entity !== undefined && analysis.entities[entity]!.type === 'organization';
}
