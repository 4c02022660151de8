/** "..., die ihm Betrug vorwerfen und Neuwahlen fordern": what "und" joins to a clause, and has a verb, is a clause of its own. */
import { VerbForm } from '../gazetteer/lexicon.js';
import { TokenKind } from '../model.js';
import { ClauseKind, makeClause, type Clause } from './model.js';
import type { VerbFinder } from './verbs.js';
import type { SyntaxWords } from './words.js';

/** The clauses with all that is coordinated in them apart. */
export function splitCoordinations(clauses: readonly Clause[], verbs: VerbFinder, words: SyntaxWords): Clause[] {
  const split: Clause[] = [];
  for (let index = 0; index < clauses.length; index++) splitCoordination(clauses[index]!, index, verbs, words, split);
  if (split.length > clauses.length) renumber(clauses, split);
  return split;
}

/** "..., die ihm Betrug vorwerfen und Neuwahlen fordern": a second finite verb (or participle) behind "und" makes a clause of its own. */
function splitCoordination(clause: Clause, index: number, verbs: VerbFinder, words: SyntaxWords, out: Clause[]): void {
  out.push(clause);
  if (clause.finite < 0 || clause.kind === ClauseKind.Paren) return;
  const verbLast = clause.kind === ClauseKind.Subordinate || clause.kind === ClauseKind.Relative;
  for (let p = 0; p < clause.pieces.length; p += 2) {
    const from = clause.pieces[p]!;
    const to = clause.pieces[p + 1]!;
    for (let i = from + 1; i < to - 1; i++) {
      if (verbs.tokens.kind[i] !== TokenKind.Lower || !words.coordinators.has(verbs.tokens.word[i]!)) continue;
      const left = verbs.next(from, from, i) >= 0 || (clause.finite >= 0 && clause.finite < i);
      if (!left) continue;
      // The verbs of the first half, its finite verb apart: "haben" is an infinitive, too.
      const first = !verbLast && clause.finite >= from && clause.finite < i ? clause.finite + 1 : from;
      let finite = verbs.finiteIn(i + 1, to, verbLast);
      // "lassen sich von X und von Y nicht abschrecken", "haben A und B unterzeichnet": what may be an infinitive or, behind an auxiliary, a participle at the end is no finite verb of its own.
      const unfinished = VerbForm.Infinitive | (verbs.isAuxiliary(clause.finite) ? VerbForm.Participle2 : 0);
      if (finite >= 0 && !verbLast && finite > i + 1 && verbs.isLastWord(finite, to) && verbs.form(finite) & unfinished) finite = -1;
      // "sind getötet und verletzt worden": what may be finite or a participle goes with the auxiliary in front.
      if (finite >= 0 && verbs.form(finite) & VerbForm.Participle2 && verbs.isAuxiliary(clause.finite) && verbs.participleBefore(first, i)) finite = -1;
      const participle = finite < 0 ? verbs.participleIn(i + 1, to) : -1;
      if (finite < 0 && (participle < 0 || !verbs.participleBefore(first, i))) continue;
      // The finite verb of the first half must stand in the first half.
      const firstFinite = verbs.finiteIn(from, i, verbLast);
      if (finite >= 0 && firstFinite < 0 && !(clause.finite < from)) continue;
      if (finite >= 0 && finite === clause.finite && firstFinite < 0) continue;
      const second = makeClause(clause.kind, i + 1, to, clause.parent);
      second.pieces = [i + 1, to, ...clause.pieces.slice(p + 2)];
      second.finite = finite >= 0 ? finite : clause.finite;
      if (finite < 0 && firstFinite >= 0) second.finite = firstFinite;
      second.subjunction = clause.subjunction;
      second.subjectOf = index; // renumbered below
      clause.pieces = [...clause.pieces.slice(0, p), from, i];
      if (firstFinite >= 0) clause.finite = firstFinite;
      splitCoordination(second, index, verbs, words, out);
      return;
    }
  }
}

/** Indexes shift when coordinated halves become clauses of their own. */
function renumber(before: readonly Clause[], after: readonly Clause[]): void {
  const place = new Map<Clause, number>(after.map((clause, i) => [clause, i]));
  const moved = (i: number) => (i < 0 ? -1 : place.get(before[i]!)!);
  for (const clause of after) {
    clause.parent = moved(clause.parent);
    clause.subjectOf = moved(clause.subjectOf);
  }
}
