/** How certain a fact is: what modal verbs, mood, adverbs, and the clause above make of it; and whether it is denied. */
import { VerbForm } from '../gazetteer/lexicon.js';
import type { WordSet } from '../gazetteer/word-set.js';
import type { Analysis, Modality, Polarity } from '../model.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from '../syntax/model.js';
import type { SyntaxWords } from '../syntax/words.js';
import type { SlotContext } from './slots.js';

export type Judgment = { modality: Modality; polarity: Polarity };

const QUESTION_MARK = 63;

const polarityOf = (negated: boolean): Polarity => (negated ? 'negated' : 'affirmed');

/** Is the verb in a form that is nothing but Konjunktiv II: könnte, würde, käme? */
const isUnreal = ({ form, finite }: Clause): boolean => finite >= 0 && (form & VerbForm.Subjunctive2) !== 0 && (form & (VerbForm.Past | VerbForm.Present)) === 0;

/** "Der Täter konnte gefasst werden", "Das Haus musste geräumt werden": in the past tense what could or had to be done was done; not so what was wanted. */
const isAchieved = ({ form, modal }: Clause, syntax: SyntaxWords): boolean => (form & VerbForm.Past) !== 0 && (form & VerbForm.Subjunctive2) === 0 && syntax.modals.get(modal) !== 'planned';

const isQuestion = ({ to }: Parse, { article, tokens }: Analysis): boolean => article.text.charCodeAt(tokens.start[to - 1]!) === QUESTION_MARK;

/** Of what the verb of a clause tells. The strongest of: the clause above, modal, mood, adverbs; else `base`. */
export function judgeVerb({ parse, clause, analysis, syntax, words }: SlotContext, base: Modality): Judgment {
  const { tokens } = analysis;
  let negated = clause.negated;
  let modality: Modality = base;
  // "soll getötet haben": hearsay about the past; "könnte", "müsste": the subjunctive leaves a possibility.
  if (clause.modal !== 0) modality = clause.perfect ? 'possible' : isAchieved(clause, syntax) ? base : syntax.modals.get(clause.modal)!;
  else if (isUnreal(clause)) modality = 'possible';
  else if (clause.future && base === 'asserted') modality = 'planned';
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) {
      const word = tokens.word[i]!;
      if (words.possible.has(word)) modality = 'possible';
      else if (words.planned.has(word) && modality === 'asserted') modality = 'planned';
    }
  }
  if (words.conditionals.has(clause.subjunction) || (clause.kind === ClauseKind.Main && isQuestion(parse, analysis))) modality = 'possible';
  const parent = clause.parent >= 0 ? parse.clauses[clause.parent] : undefined;
  if (parent && parent.complement >= 0 && parse.clauses[parent.complement] === clause) {
    const effect = words.governors.get(parent.verb);
    if (effect === 'negated') negated = !negated;
    else if (effect !== undefined && modality === 'asserted') modality = effect;
    if (parent.negated && clause.kind === ClauseKind.Infinitive) negated = !negated;
  } else if (clause.kind === ClauseKind.Infinitive && modality === 'asserted') modality = 'planned';
  return { modality, polarity: polarityOf(negated) };
}

/**
 * Of what a noun tells. The verb of its clause counts only where the noun is its subject or object: "nach dem Rücktritt könnte ..." asserts
 * the Rücktritt, "fordert den Rücktritt" demands it. Words in front of the noun count in any case.
 */
export function judgeNoun(context: SlotContext, noun: number, base: Modality): Judgment {
  const { parse, clause, words, syntax } = context;
  const phrase = parse.phrases[noun]!;
  let { modality, polarity } = isArgument(context, noun) ? judgeVerb(context, base) : { modality: base, polarity: polarityOf(false) };
  const effect = clause.subject === noun && !clause.passive ? undefined : isArgument(context, noun) ? words.governors.get(clause.verb) : undefined;
  if (effect === 'negated') polarity = polarity === 'negated' ? 'affirmed' : 'negated';
  else if (effect !== undefined && modality === 'asserted') modality = effect;
  if (hasAttribute(context, phrase, syntax.negations)) polarity = 'negated';
  if (hasAttribute(context, phrase, words.possibleAdjectives)) modality = 'possible';
  else if (modality === 'asserted' && hasAttribute(context, phrase, words.planned)) modality = 'planned';
  return { modality, polarity };
}

/** Of what somebody says: saying it asserts it, unless it is hearsay, supposed, or still to come. "wollte sich nicht äußern" is a refusal. */
export function judgeUtterance(context: SlotContext, base: Modality): Judgment {
  const { clause, syntax, words } = context;
  const { modality, polarity } = judgeVerb(context, base);
  if (words.conditionals.has(clause.subjunction) || isUnreal(clause)) return { modality: 'possible', polarity };
  if (clause.modal !== 0) return { modality: clause.perfect && syntax.modals.get(clause.modal) === 'planned' ? 'possible' : base, polarity };
  if (clause.future || clause.kind === ClauseKind.Infinitive) return { modality, polarity };
  return { modality: base, polarity };
}

/** Subject, object, or the prepositional phrase that the verb asks for: "rief zum Streik auf". */
function isArgument({ parse, clause, analysis, words }: SlotContext, noun: number): boolean {
  if (clause.subject === noun || clause.accusative === noun || clause.dative === noun || clause.predicate === noun) return true;
  const phrase = parse.phrases[noun]!;
  if (phrase.prep < 0 || phrase.attached >= 0) return false;
  const word = analysis.tokens.word[phrase.prep]!;
  return words.governedPrepositions.has(words.contractions.get(word) ?? word) && words.governors.has(clause.verb);
}

function hasAttribute({ analysis }: SlotContext, phrase: Phrase, words: WordSet): boolean {
  for (let i = phrase.core; i < phrase.head; i++) if (words.has(analysis.tokens.word[i]!)) return true;
  return false;
}

/** "Die Aktionäre erhalten im Mai 2009 ..." in an article of 2008: what is dated behind the article and told in the present is planned. */
export function isStillToCome({ clause }: SlotContext, date: number | undefined, { dates, article }: Analysis): boolean {
  if (date === undefined || article.published === undefined) return false;
  if (clause.perfect || (clause.finite >= 0 && !(clause.form & VerbForm.Present))) return false;
  const { value } = dates[date]!;
  if (!/^\d{4}/.test(value) || value.includes('X') || value.includes('W')) return value === 'FUTURE_REF';
  const length = Math.min(value.length, article.published.length, 10);
  return value.slice(0, length) > article.published.slice(0, length);
}
