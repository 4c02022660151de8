/** Which clause says what another one speaks of: "sagte, [dass ...]", "[Das Wetter wird gut], sagte er". */
import { TokenKind, type Analysis } from '../model.js';
import { ClauseKind, type Clause } from './model.js';
import type { SyntaxWords } from './words.js';

const SEMICOLON = 59;

/** Ties a verb to the clause that completes it: dass, ob, zu; a main clause behind it; the clause in front of "sagte er". */
export function findComplements(clauses: readonly Clause[], from: number, analysis: Analysis, words: SyntaxWords): void {
  clauses.forEach((clause, index) => {
    if (clause.finite < 0 && clause.kind !== ClauseKind.Infinitive) return;
    for (let k = index + 1; k < clauses.length; k++) {
      const next = clauses[k]!;
      if (next.kind === ClauseKind.Subordinate && words.complementizers.has(next.subjunction) && clause.complement < 0 && (next.parent === index || nothingBetween(clauses, index, k))) {
        clause.complement = k;
        next.parent = index;
      } else if (next.kind === ClauseKind.Infinitive && next.parent === index && clause.complement < 0 && !words.circumstantials.has(analysis.tokens.word[next.pieces[0]!]!)) clause.complement = k;
      if (next.kind === ClauseKind.Main) break;
    }
    if (clause.complement >= 0 || clause.kind !== ClauseKind.Main || clause.subjectOf >= 0) return;
    const begin = clause.pieces[0]!;
    const startsWithVerb = clause.finite === begin || (clause.finite === begin + 1 && analysis.tokens.kind[begin] === TokenKind.Punct);
    if (startsWithVerb && clause.finite > from + 1 && index > 0 && isSetOff(clause, analysis, words)) {
      for (let k = index - 1; k >= 0; k--) {
        if (clauses[k]!.kind === ClauseKind.Main || clauses[k]!.kind === ClauseKind.Fragment) {
          clause.complement = k;
          return;
        }
      }
    }
    const next = clauses[index + 1];
    if (next && next.kind === ClauseKind.Main && next.subjectOf < 0 && next.finite > clause.finite && clause.accusative < 0 && isSetOff(next, analysis, words)) clause.complement = index + 1;
  });
}

/** Does a clause begin behind a comma, colon or quotation mark, and without "und", "aber", "doch"? */
function isSetOff(clause: Clause, { tokens, article }: Analysis, words: SyntaxWords): boolean {
  const begin = clause.pieces[0]!;
  const mark = article.text.charCodeAt(tokens.start[begin - 1] ?? 0);
  return begin > 0 && tokens.kind[begin - 1] === TokenKind.Punct && mark !== SEMICOLON && !words.coordinators.has(tokens.word[begin]!);
}

function nothingBetween(clauses: readonly Clause[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++) if (clauses[k]!.kind === ClauseKind.Main) return false;
  return true;
}
