/** How certain a fact is: what modal verbs, mood, adverbs, and the clause above make of it; and whether it is denied. */
import { VerbForm } from '../gazetteer/lexicon.js';
import type { Modality, Polarity, Tokens } from '../model.js';
import { ClauseKind, type Clause, type Parse } from '../syntax/model.js';
import type { SyntaxWords } from '../syntax/words.js';
import type { FactWords } from './words.js';

/** Modality and polarity of what the verb of a clause says. The strongest of: the clause above, modal, mood, adverbs; else `base`. */
export function readModality(parse: Parse, clause: Clause, base: Modality, tokens: Tokens, syntax: SyntaxWords, words: FactWords): { modality: Modality; polarity: Polarity } {
  let negated = clause.negated;
  let modality: Modality = base;
  if (clause.modal !== 0) {
    const effect = syntax.modals.get(clause.modal)!;
    // "soll getötet haben": hearsay about the past; "könnte", "müsste": the subjunctive leaves a possibility.
    if (clause.perfect) modality = 'possible';
    else if (effect === 'possible') modality = 'possible';
    else modality = effect;
  } else if (clause.form & VerbForm.Subjunctive2 && !(clause.form & (VerbForm.Past | VerbForm.Present)) && clause.finite >= 0) modality = 'possible';
  else if (clause.future && base === 'asserted') modality = 'planned';
  for (let p = 0; p < clause.pieces.length; p += 2) {
    for (let i = clause.pieces[p]!; i < clause.pieces[p + 1]!; i++) {
      const word = tokens.word[i]!;
      if (words.possible.has(word)) modality = 'possible';
      else if (words.planned.has(word) && modality === 'asserted') modality = 'planned';
    }
  }
  if (words.conditionals.has(clause.subjunction)) modality = 'possible';
  const parent = clause.parent >= 0 ? parse.clauses[clause.parent] : undefined;
  if (parent && parent.complement >= 0 && parse.clauses[parent.complement] === clause) {
    const effect = words.governors.get(parent.verb);
    if (effect === 'negated') negated = !negated;
    else if (effect !== undefined && modality === 'asserted') modality = effect;
    if (parent.negated && clause.kind === ClauseKind.Infinitive) negated = !negated;
  } else if (clause.kind === ClauseKind.Infinitive && modality === 'asserted') modality = 'planned';
  return { modality, polarity: negated ? 'negated' : 'affirmed' };
}
