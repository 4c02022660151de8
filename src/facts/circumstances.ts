/**
 * Date, place and source of a fact, by stated rules: of its own clause first; then, where a sentence names just one
 * date or place, of the sentence. Never by nearness alone, and never from the dateline.
 */
import type { Fact } from '../model.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import type { Phrase } from '../syntax/model.js';
import { prepOf, type SlotContext } from './slots.js';

/** The date of the clause, else the only date of the sentence. */
export function findDate(context: SlotContext, fact: Fact, trigger: number): void {
  const { parse, clause, analysis } = context;
  const usable = (index: number) => {
    const date = analysis.dates[index]!;
    return date.type !== 'DURATION' || date.first !== undefined;
  };
  let found = -1;
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    if (phrase.date < 0 || !usable(phrase.date)) continue;
    // A date that belongs to another noun ("Wahlen im Mai") dates that noun.
    if (phrase.attached >= 0 && phrase.attached !== trigger && !phrase.loose) continue;
    if (trigger >= 0 && phrase.attached === trigger) {
      found = phrase.date;
      break;
    }
    if (found < 0) found = phrase.date;
  }
  if (found < 0) {
    const inSentence = analysis.dates.findIndex((date) => date.from >= parse.from && date.to <= parse.to);
    if (inSentence >= 0 && usable(inSentence) && !(analysis.dates[inSentence + 1] && analysis.dates[inSentence + 1]!.to <= parse.to)) found = inSentence;
  }
  if (found >= 0) fact.date = found;
}

/** The place of the clause: a prepositional phrase of place with a name of a place; else the only one of the sentence. */
export function findPlace(context: SlotContext, fact: Fact, trigger: number, resolver: ParticipantResolver): void {
  const { parse, clause } = context;
  let best: Phrase | undefined;
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    if (!isPlace(context, phrase)) continue;
    if (trigger >= 0 && phrase.attached === trigger) {
      best = phrase;
      break;
    }
    if (phrase.attached >= 0 && !phrase.loose) continue;
    best ??= phrase;
  }
  if (!best) {
    const all = parse.phrases.filter((phrase) => isPlace(context, phrase));
    if (all.length === 1 && (all[0]!.attached < 0 || all[0]!.loose)) best = all[0];
  }
  if (best) fact.place = resolver.resolve(parse, best);
}

function isPlace(context: SlotContext, phrase: Phrase): boolean {
  if (phrase.prep < 0 || phrase.mention < 0) return false;
  if (context.analysis.mentions[phrase.mention]!.type !== 'place') return false;
  return context.words.placePrepositions.has(prepOf(context, phrase));
}

/** laut X, X zufolge, nach Angaben von X: who vouches for the fact. */
export function findSource(context: SlotContext, fact: Fact, resolver: ParticipantResolver): void {
  const { parse, clause, words, analysis } = context;
  for (const index of clause.phrases) {
    const phrase = parse.phrases[index]!;
    const prep = prepOf(context, phrase);
    const after = analysis.tokens.word[phrase.to]!;
    if (words.sourcePrepositions.has(prep) || (phrase.prep < 0 && words.sourcePrepositions.has(after))) {
      const target = words.sourceNouns.has(phrase.noun) ? holderOf(context, index) : phrase;
      if (target && (target.mention >= 0 || target.noun !== 0)) {
        fact.source = resolver.resolve(parse, target);
        return;
      }
    }
    if (words.sourceNounPrepositions.has(prep) && words.sourceNouns.has(phrase.noun)) {
      const target = holderOf(context, index);
      if (target) {
        fact.source = resolver.resolve(parse, target);
        return;
      }
    }
  }
}

/** Angaben [der Polizei], [von Kreml-Sprecher Peskow] */
function holderOf({ parse }: SlotContext, noun: number): Phrase | undefined {
  return parse.phrases.find((phrase) => phrase.attached === noun);
}
