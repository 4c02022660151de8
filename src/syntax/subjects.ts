/** Subjects that a clause has from another: behind "und", in a row of main clauses, and of infinitives. */
import { Agreement, VerbForm } from '../gazetteer/lexicon.js';
import { ClauseKind, type Clause, type Phrase } from './model.js';
import type { SyntaxWords } from './words.js';

const NUMBER = VerbForm.Singular | VerbForm.Plural;

/** Gives coordinated clauses, main clauses in a row and infinitives the subject of the clause they hang on. */
export function shareSubjects(clauses: readonly Clause[], phrases: readonly Phrase[], words: SyntaxWords): void {
  clauses.forEach((clause, index) => {
    if (clause.subjectOf >= 0) {
      const shared = clauses[clause.subjectOf]!;
      // "soll verhaftet und angeklagt werden": the verb at the end completes both halves.
      if (shared.unfinished && shared.modal === clause.modal) {
        shared.passive = clause.passive;
        shared.perfect = clause.perfect;
      }
      // "haben einen Arzt entführt und ermordet": a bare second verb shares the object, too.
      if (clause.phrases.length === 0 && clause.accusative < 0) clause.accusative = shared.accusative;
      if (clause.subject < 0) clause.subject = shared.subject;
      else if (shared.subject >= 0 && lacksSubject(clause, shared, phrases, index)) yieldSubject(clause, shared.subject, phrases);
    }
    if (clause.subject >= 0) return;
    if (clause.kind === ClauseKind.Main && clause.finite === clause.pieces[0]) clause.subject = subjectBefore(clauses, index);
    else if (clause.kind === ClauseKind.Infinitive && clause.parent >= 0) clause.subject = controller(clauses[clause.parent]!, words);
  });
}

/** "lobte den Rat und erteilte Forderungen eine Absage", "hat geschossen und Menschen getötet": the verb comes first or is shared, and what was taken for its subject could be an object. */
function lacksSubject(clause: Clause, shared: Clause, phrases: readonly Phrase[], index: number): boolean {
  const own = phrases[clause.subject]!;
  if (own.clause !== index || own.pronoun || !(own.cases & Agreement.Accusative) || clause.passive || clause.finite < 0) return false;
  const first = clause.kind === ClauseKind.Main ? clause.finite <= clause.pieces[0]! : clause.accusative < 0;
  return first && (clause.form & shared.form & NUMBER) !== 0;
}

/** Puts the shared subject in the place of a phrase that becomes an object. */
function yieldSubject(clause: Clause, shared: number, phrases: readonly Phrase[]): void {
  const own = clause.subject;
  clause.subject = shared;
  const other = clause.accusative;
  if (other < 0) clause.accusative = own;
  else if (clause.dative < 0 && phrases[other]!.cases & Agreement.Dative) {
    clause.dative = other;
    clause.accusative = own;
  } else if (clause.dative < 0) clause.dative = own;
}

/** "Köhler lobte den Rat, nahm ihn in Schutz": the subject of the main clause in front, which the verb agrees with. */
function subjectBefore(clauses: readonly Clause[], index: number): number {
  for (let k = index - 1; k >= 0; k--) {
    const other = clauses[k]!;
    if (other.kind === ClauseKind.Main) return other.form & clauses[index]!.form & NUMBER ? other.subject : -1;
  }
  return -1;
}

/** Who does what an infinitive says: with "auffordern", "zwingen", "vorwerfen" the object of the clause above, else its subject. */
function controller(parent: Clause, words: SyntaxWords): number {
  if (!words.objectControl.has(parent.verb)) return parent.subject;
  if (parent.passive) return parent.dative >= 0 ? parent.dative : parent.subject;
  return parent.dative >= 0 ? parent.dative : parent.accusative >= 0 ? parent.accusative : -1;
}
