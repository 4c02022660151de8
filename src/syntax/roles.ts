/** Who does what to whom: the phrases of a clause get their roles by case, agreement with the verb, and, where German leaves it open, order. */
import { Agreement, VerbForm } from '../gazetteer/lexicon.js';
import type { Tokens } from '../model.js';
import { ClauseKind, type Clause, type Phrase } from './model.js';
import type { SyntaxWords } from './words.js';

const { Nominative, Dative, Accusative, Plural, Singular } = Agreement;

/** Fills subject, accusative, dative and predicate of a clause. */
export function assignRoles(clause: Clause, phrases: readonly Phrase[], tokens: Tokens, words: SyntaxWords, isThing: (phrase: Phrase) => boolean): void {
  const free: number[] = [];
  for (const index of clause.phrases) {
    const phrase = phrases[index]!;
    if (phrase.prep >= 0 || phrase.attached >= 0 || phrase.date >= 0 || phrase.first >= 0) continue;
    if (tokens.word[phrase.head] === words.reflexive) {
      clause.reflexive = true;
      continue;
    }
    free.push(index);
  }
  if (clause.kind !== ClauseKind.Infinitive) clause.subject = pickSubject(clause, free, phrases, words, isThing);
  const rest = free.filter((index) => index !== clause.subject);
  if (words.copulas.has(clause.verb) && !clause.passive) {
    const predicate = rest.find((index) => phrases[index]!.cases & Nominative);
    if (predicate !== undefined) {
      clause.predicate = predicate;
      rest.splice(rest.indexOf(predicate), 1);
    }
  }
  for (const index of rest) {
    const { cases } = phrases[index]!;
    const dative = (cases & Dative) !== 0;
    const accusative = (cases & Accusative) !== 0;
    if (dative && !accusative && clause.dative < 0) clause.dative = index;
    else if (accusative && !dative && clause.accusative < 0) clause.accusative = index;
  }
  // Names and bare nouns show no case: of two that are left, the dative comes first.
  const open = rest.filter((index) => index !== clause.dative && index !== clause.accusative && phrases[index]!.cases & (Dative | Accusative));
  if (open.length >= 2 && clause.dative < 0 && clause.accusative < 0) {
    clause.dative = open[0]!;
    clause.accusative = open[1]!;
  } else if (open.length >= 1) {
    if (clause.accusative < 0) clause.accusative = open[0]!;
    else if (clause.dative < 0) clause.dative = open[0]!;
  }
}

function pickSubject(clause: Clause, free: readonly number[], phrases: readonly Phrase[], words: SyntaxWords, isThing: (phrase: Phrase) => boolean): number {
  // "meldet" is a plural only with "ihr".
  const plural = (clause.form & VerbForm.Plural) !== 0 && (clause.form & (VerbForm.Second | VerbForm.Third | VerbForm.First | VerbForm.Singular)) !== (VerbForm.Second | VerbForm.Third | VerbForm.Singular);
  const singular = (clause.form & VerbForm.Singular) !== 0;
  const copula = words.copulas.has(clause.verb) && !clause.passive;
  let best = -1;
  let bestScore = 0;
  free.forEach((index, order) => {
    const phrase = phrases[index]!;
    if (!(phrase.cases & Nominative)) return;
    const coordinated = free.length > 0 && clause.phrases.some((i) => phrases[i]!.first === index);
    const nominative = phrase.cases & Nominative;
    if (clause.finite >= 0 && !phrase.pronoun) {
      const canBePlural = coordinated || (nominative & Plural) !== 0 || phrase.quantity >= 0;
      const canBeSingular = (!coordinated || (nominative & Singular) !== 0) && (nominative & Singular) !== 0;
      if (plural && !singular && !canBePlural) return;
      if (singular && !plural && !canBeSingular && !takesSingular(phrase)) return;
    }
    if (clause.finite >= 0 && phrase.pronoun) {
      if (plural && !singular && !(nominative & Plural)) return;
      if (singular && !plural && !(nominative & Singular)) return;
    }
    let score = 10 - order;
    // "Neuer Chef ist Peter Meier": of two nominatives, a name or pronoun says who, the other what.
    if (copula) score += phrase.mention >= 0 || phrase.pronoun ? 12 : phrase.determined ? 4 : 0;
    else if (!(phrase.cases & ~Nominative)) score += 20; // nothing but a nominative
    else if (!(phrase.cases & Accusative)) score += 8;
    if (phrase.pronoun && phrase.antecedent < 0 && !(phrase.cases & ~Nominative)) score += 5;
    if (phrase.money >= 0) score -= 9;
    // "das Werk, das Siemens eröffnet hat": a thing yields to a name.
    if (phrase.antecedent >= 0 && phrase.cases & Accusative && free.some((other) => phrases[other]!.mention >= 0) && isThing(phrases[phrase.antecedent]!)) score -= 4;
    // "Angela Merkel warf der CDU ... vor": what shows no case in front of the verb is its subject, unless something behind it must be.
    if (!copula && clause.kind === ClauseKind.Main && phrase.mention >= 0 && !phrase.determined && phrase.to <= clause.finite) score += 8;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  });
  return best;
}

/** "20 Prozent stimmt zu", "eine Million Euro fehlt": measures go with a singular verb as well, people do not. */
function takesSingular({ quantity, noun, cases }: Phrase): boolean {
  return quantity >= 0 && (noun === 0 || (cases & Nominative & Singular) !== 0);
}
