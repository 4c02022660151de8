/**
 * Tokens of a sentence -> clauses. Commas and the like cut the sentence into pieces; a piece is a subordinate, relative or infinitive
 * clause, or a piece of a main clause, which may go on behind the clauses inside it. After the topological fields of German (Duden,
 * Die Grammatik, 2016, §§ 1338 ff.).
 */
import { FUNCTION_WORD, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind, type Tokens } from '../model.js';
import { splitCoordinations } from './clause-coordination.js';
import { ClauseKind, makeClause, type Clause } from './model.js';
import type { VerbFinder } from './verbs.js';
import type { SyntaxWords } from './words.js';

const { Verb, Adjective, Subjunction, Relative, Preposition, Conjunction, Question, Adverb } = WordFlag;

/** A stretch between two marks, before it is known what clause it belongs to. */
type Piece = { from: number; to: number; /** Mark in front: unit, 0 at the head of the sentence. */ mark: number; paren: boolean };

const COMMA = 44;
const SEMICOLON = 59;
const COLON = 58;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const HYPHEN = 45;

export class ClauseSplitter {
  private readonly tokens: Tokens;
  private readonly verbs: VerbFinder;
  private readonly words: SyntaxWords;

  constructor(verbs: VerbFinder, words: SyntaxWords) {
    this.tokens = verbs.tokens;
    this.verbs = verbs;
    this.words = words;
  }

  split(from: number, to: number): Clause[] {
    const pieces = this.cut(from, to);
    const clauses: Clause[] = [];
    let main = -1; // main clause that may go on
    let last = -1; // clause that ended last
    for (const [index, piece] of pieces.entries()) {
      if (piece.paren || (index < pieces.length - 1 && this.isInserted(piece))) {
        clauses.push(makeClause(ClauseKind.Paren, piece.from, piece.to, main));
        continue;
      }
      const kind = this.kindOf(piece);
      if (kind === ClauseKind.Main || kind === ClauseKind.Fragment) {
        const open = main >= 0 ? clauses[main]! : undefined;
        const finite = this.verbs.finiteIn(piece.from, piece.to, false);
        if (open && piece.mark !== SEMICOLON && piece.mark !== COLON) {
          if (finite < 0) {
            // Goes on behind an inserted clause, or is one more member of a list: "..., der Berlin, Paris und London besuchte" has its verb at the end, so a bare piece behind it is not its own.
            const lastClause = clauses[last]!;
            if (lastClause.kind !== ClauseKind.Main && last !== main && piece.mark !== 0) open.pieces.push(piece.from, piece.to);
            else lastClause.pieces.push(piece.from, piece.to);
            continue;
          }
          if (this.closesBracket(open, piece, finite)) {
            open.pieces.push(piece.from, piece.to);
            last = main;
            continue;
          }
          if (open.finite < 0) {
            open.pieces.push(piece.from, piece.to);
            open.finite = finite;
            open.kind = ClauseKind.Main;
            last = main;
            continue;
          }
        }
        const clause = makeClause(finite < 0 ? ClauseKind.Fragment : ClauseKind.Main, piece.from, piece.to, main);
        clause.finite = finite;
        main = clauses.length;
        last = main;
        clauses.push(clause);
        continue;
      }
      const clause = makeClause(kind, piece.from, piece.to, last >= 0 ? last : -1);
      if (kind !== ClauseKind.Infinitive) {
        clause.finite = this.verbs.finiteIn(piece.from, piece.to, true);
        clause.subjunction = this.subjunctionOf(piece);
      }
      // Two relative or subordinate clauses in a row hang on the same clause.
      last = clauses.length;
      clauses.push(clause);
    }
    return splitCoordinations(clauses, this.verbs, this.words);
  }

  /** "Die Führung soll der Chef, Hans Meier, [übernehmen]", "hat, so die Polizei, den Mann [überfallen]": the infinitive or participle that the finite verb waits for, though it could be finite itself. */
  private closesBracket(open: Clause, piece: Piece, verb: number): boolean {
    if (open.finite < 0 || !this.verbs.isLastWord(verb, piece.to) || !(this.verbs.form(verb) & this.awaitedBy(open.finite))) return false;
    for (let p = 0; p < open.pieces.length; p += 2) {
      const [from, to] = [open.pieces[p]!, open.pieces[p + 1]!];
      for (let i = this.verbs.next(from, from, to); i >= 0; i = this.verbs.next(i + 1, from, to)) {
        if (i !== open.finite && this.verbs.form(i) & (VerbForm.Infinitive | VerbForm.Participle2)) return false;
      }
    }
    return true;
  }

  /** The form of the verb for which an auxiliary or modal verb waits; 0 for other verbs. */
  private awaitedBy(finite: number): number {
    const { have, be, become, modals } = this.words;
    const lemma = this.verbs.lemma(finite);
    if (lemma === become) return VerbForm.Infinitive | VerbForm.Participle2;
    return modals.has(lemma) ? VerbForm.Infinitive : lemma === have || lemma === be ? VerbForm.Participle2 : 0;
  }

  /** Cuts at commas, semicolons, colons, dashes and brackets. */
  private cut(from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    let start = from;
    let mark = 0;
    let paren = false;
    let dash = -1; // the dash that closes what a dash has inserted
    const close = (end: number, nextMark: number) => {
      if (end > start) pieces.push({ from: start, to: end, mark, paren });
      start = end + 1;
      mark = nextMark;
    };
    for (let i = from; i < to; i++) {
      if (this.tokens.kind[i] !== TokenKind.Punct) continue;
      const u = this.verbs.text.charCodeAt(this.tokens.start[i]!);
      if (u === COMMA) {
        if (!this.isListComma(i, start, to)) close(i, COMMA);
      } else if (i === dash) {
        close(i, COMMA);
        paren = false;
        mark = CLOSE_PAREN;
      } else if (u === SEMICOLON || u === COLON) close(i, u);
      else if (this.isDash(i)) {
        if (dash < 0 && !paren) dash = this.closingDash(start, i, to);
        close(i, u);
        paren ||= dash > i;
      }
      else if (u === OPEN_PAREN) {
        close(i, u);
        paren = true;
      } else if (u === CLOSE_PAREN) {
        close(i, COMMA);
        paren = false;
        mark = CLOSE_PAREN;
      }
    }
    close(to, 0);
    return pieces;
  }

  private isDash(i: number): boolean {
    if (this.tokens.kind[i] !== TokenKind.Punct) return false;
    const u = this.verbs.text.charCodeAt(this.tokens.start[i]!);
    return u === EN_DASH || u === EM_DASH || (u === HYPHEN && this.tokens.gap[i] !== 0 && this.tokens.gap[i + 1] !== 0);
  }

  /** "Die Partei – so viel ist klar – [hat] ...": the dash behind which the clause goes on with its verb; -1 when none does. */
  private closingDash(start: number, open: number, to: number): number {
    if (this.verbs.finiteIn(start, open, false) >= 0) return -1;
    for (let i = open + 2; i < to - 1; i++) if (this.isDash(i)) return this.verbs.finiteIn(i + 1, to, false) === i + 1 ? i : -1;
    return -1;
  }

  /** ", so die Agentur,": who says it, in the middle of what is said. */
  private isInserted({ from, to, mark }: Piece): boolean {
    return mark === COMMA && this.words.insertions.has(this.tokens.word[from]!) && this.verbs.finiteIn(from, to, false) < 0;
  }

  /** A comma between two adjectives, or between members of a list of nouns without verbs, cuts nothing. */
  private isListComma(i: number, from: number, to: number): boolean {
    const before = i - 1;
    const after = i + 1;
    if (before < from || after >= to) return false;
    if (this.tokens.kind[before] === TokenKind.Lower && this.tokens.kind[after] === TokenKind.Lower && this.verbs.flag(before) & Adjective && this.verbs.flag(after) & Adjective && !(this.verbs.flag(after) & Verb)) return true;
    return false;
  }

  private kindOf(piece: Piece): number {
    const { tokens } = this;
    let at = piece.from;
    // „und dass“, "aber weil"; a quotation mark in front
    while (at < piece.to && (tokens.kind[at] === TokenKind.Punct || this.words.coordinators.has(tokens.word[at]!)) && at < piece.from + 2) at++;
    if (at >= piece.to) return ClauseKind.Fragment;
    const f = this.verbs.flag(at);
    const hasFinite = this.verbs.finiteIn(piece.from, piece.to, true) >= 0;
    // "damit solle ein Vakuum vermieden werden": an adverb, with the verb right behind it.
    const second = this.verbs.finiteIn(piece.from, piece.to, false) === at + 1;
    if (f & Subjunction && !second && tokens.kind[at]! <= TokenKind.Capital && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    if (f & Subjunction && !(f & Preposition) && hasFinite && !second && (tokens.kind[at] === TokenKind.Lower || piece.mark === 0) && !(f & (Adverb | Conjunction))) return ClauseKind.Subordinate;
    if (piece.mark !== 0) {
      const relative = this.relativeAt(piece, at);
      if (relative >= 0 && hasFinite && this.verbLast(piece) && !this.isArticle(relative, piece)) return ClauseKind.Relative;
      if (f & Question && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    } else if (f & Question && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    if (this.verbs.finiteIn(piece.from, piece.to, false) < 0) {
      for (let i = piece.to - 1; i >= piece.from; i--) {
        if (tokens.kind[i] === TokenKind.Lower && this.verbs.flag(i) & Verb && this.verbs.isZuInfinitive(i)) return ClauseKind.Infinitive;
      }
      return ClauseKind.Fragment;
    }
    return ClauseKind.Main;
  }

  /** Token of a relative pronoun at the head of a piece (maybe behind a preposition), or -1. */
  relativeAt(piece: { from: number; to: number }, at: number): number {
    const { kind } = this.tokens;
    if (kind[at] !== TokenKind.Lower) return -1;
    if (this.verbs.flag(at) & Relative) return at;
    if (this.verbs.flag(at) & Preposition && at + 1 < piece.to && kind[at + 1] === TokenKind.Lower && this.verbs.flag(at + 1) & Relative) return at + 1;
    return -1;
  }

  /** "die Polizei sei in der Stadt": an article, with nothing but its noun in front of the verb and more behind it. */
  private isArticle(at: number, piece: Piece): boolean {
    const finite = this.verbs.finiteIn(piece.from, piece.to, true);
    if (finite <= at + 1 || this.verbs.isLastWord(finite, piece.to) || this.verbs.isVerbWord(finite + 1)) return false;
    for (let i = at + 1; i < finite; i++) if (this.verbs.flag(i) & FUNCTION_WORD && this.verbs.cover.mention[i] === 0) return false;
    return (this.verbs.flag(at) & WordFlag.Determiner) !== 0 && (this.tokens.kind[finite - 1] !== TokenKind.Lower || this.verbs.cover.mention[finite - 1] !== 0);
  }

  /** Does the finite verb stand at the end, or only before other verbs, a "worden", or an afterthought without comma? */
  private verbLast(piece: Piece): boolean {
    const finite = this.verbs.finiteIn(piece.from, piece.to, true);
    if (finite < 0) return false;
    let i = finite + 1;
    while (i < piece.to && (this.tokens.kind[i] === TokenKind.Punct || this.verbs.isVerbWord(i))) i++;
    if (i >= piece.to) return true;
    const next = this.verbs.flag(i);
    // Afterthoughts: "die ihn kannten wie keiner", "der gestorben war an ...", coordination "und".
    return (next & (Conjunction | Preposition | Subjunction)) !== 0 && this.tokens.kind[i] === TokenKind.Lower && finite - piece.from > 1;
  }

  private subjunctionOf(piece: Piece): number {
    for (let i = piece.from; i < piece.to && i < piece.from + 3; i++) {
      if (this.tokens.kind[i]! <= LAST_WORD && this.verbs.flag(i) & (Subjunction | Question)) return this.tokens.word[i]!;
    }
    return 0;
  }
}
