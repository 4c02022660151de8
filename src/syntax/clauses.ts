/**
 * Tokens of a sentence -> clauses. Commas and the like cut the sentence into pieces; a piece is a subordinate, relative or infinitive
 * clause, or a piece of a main clause, which may go on behind the clauses inside it. The verbs of a clause make one group:
 * finite verb, modal, auxiliary, participle, separated prefix. After the topological fields of German (Duden, Die Grammatik, 2016, §§ 1338 ff.).
 */
import { FINITE, FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import type { UnknownWords } from '../lang/de/unknown.js';
import { LAST_WORD, TokenKind, type Analysis, type Tokens } from '../model.js';
import { isAmbiguous, isAttribute } from './attributes.js';
import { ClauseKind, type Clause } from './model.js';
import type { Cover } from './cover.js';
import type { SyntaxWords } from './words.js';

const { Verb, Adjective, Noun, Subjunction, Relative, Preposition, Conjunction, Question, Adverb } = WordFlag;

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
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  private readonly words: SyntaxWords;
  private readonly unknown: UnknownWords;
  readonly cover: Cover;
  /** For the sentence at hand, by token: the first verb in small letters from it on, the last one up to it. */
  private readonly verbFrom: Int32Array;
  private readonly verbUpTo: Int32Array;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, unknown: UnknownWords, cover: Cover) {
    this.text = analysis.article.text;
    this.tokens = analysis.tokens;
    this.lexicon = lexicon;
    this.words = words;
    this.unknown = unknown;
    this.cover = cover;
    this.verbFrom = new Int32Array(this.tokens.count + 1);
    this.verbUpTo = new Int32Array(this.tokens.count + 1);
  }

  private flag(i: number): number {
    return this.lexicon.flags[this.tokens.word[i]!]!;
  }
  private form(i: number): number {
    return this.lexicon.verbForm[this.tokens.word[i]!]!;
  }
  private lemma(i: number): number {
    return this.lexicon.verb[this.tokens.word[i]!]!;
  }
  private unit(i: number): number {
    return this.text.charCodeAt(this.tokens.start[i]!);
  }

  /** Can the token be a verb here? Small letters (or the head of a piece), no closed-class word, no attribute of a noun behind it. */
  isVerb(i: number, from: number): boolean {
    const { kind } = this.tokens;
    if (kind[i] !== TokenKind.Lower && !(kind[i] === TokenKind.Capital && i === from)) return false;
    const f = this.flag(i);
    if (!(f & Verb) || this.cover.mention[i] !== 0 || this.cover.date[i] !== 0 || this.cover.money[i] !== 0 || this.cover.quantity[i] !== 0) return false;
    const form = this.form(i);
    if ((form & (FINITE | VerbForm.Infinitive | VerbForm.Participle2 | VerbForm.ZuInfinitive)) === 0) return false;
    if (f & FUNCTION_WORD) {
      // "sein", "seiner", "einigen", "während": verbs only as infinitive at the end, or in front of "sich".
      return (form & VerbForm.Infinitive) !== 0 && (i + 1 >= this.tokens.count || kind[i + 1] === TokenKind.Punct || this.isVerbWord(i + 1) || this.tokens.word[i + 1] === this.words.reflexive);
    }
    if (kind[i] === TokenKind.Capital && f & Noun && i === from) {
      // At the head of a sentence "Reisen", "Sagen" are nouns unless a subject follows.
      if (!(form & FINITE) || (form & VerbForm.Infinitive && !(form & VerbForm.Singular))) return false;
    }
    if (kind[i] === TokenKind.Capital && f & Adjective && i === from && i + 1 < this.tokens.count && (kind[i + 1] === TokenKind.Capital || this.flag(i + 1) & Adjective)) return false;
    // geplante, genannte: attributes. Without ending, an adjective in front of a noun is no verb either.
    if (f & Adjective && form & (VerbForm.Participle1 | VerbForm.Participle2) && !(form & FINITE) && f & WordFlag.Derived) return false;
    if (isAmbiguous(this, i) && isAttribute(this, i)) return false;
    // "Bewaffnete haben ...": a noun in front of the finite verb.
    if (kind[i] === TokenKind.Capital && i === from && !(form & VerbForm.Participle2) && i + 1 < this.tokens.count && this.isAuxiliary(i + 1) && this.form(i + 1) & FINITE) return false;
    // "die deutsche Kanzlerin": an adjective between an article and a noun.
    if (f & Adjective && i > from && this.flag(i - 1) & WordFlag.Determiner && kind[i + 1] === TokenKind.Capital && kind[i] === TokenKind.Lower) return false;
    if (f & Adverb && !(form & (VerbForm.Past | VerbForm.Participle2)) && this.lemma(i) !== this.words.be) return false;
    return true;
  }

  /** Looks for the verbs of a sentence, once: all that follows jumps from verb to verb. */
  private markVerbs(from: number, to: number): void {
    const { verbFrom, verbUpTo } = this;
    const { kind } = this.tokens;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (kind[i] === TokenKind.Lower && this.flag(i) & Verb && this.isVerb(i, -1)) {
        for (let k = last < from ? from : last + 1; k <= i; k++) verbFrom[k] = i;
        last = i;
      }
      verbUpTo[i] = last;
    }
    for (let k = last < from ? from : last + 1; k <= to; k++) verbFrom[k] = this.tokens.count;
  }

  /** The first verb from token `at` on in the piece from..to, -1. */
  private nextVerb(at: number, from: number, to: number): number {
    if (at === from && from < to && this.isVerb(from, from)) return from;
    const next = this.verbFrom[at === from ? at + 1 : at]!;
    return at < to && next < to ? next : -1;
  }

  /** The last verb up to token `at` in the piece that begins at `from`, -1. */
  private verbBefore(at: number, from: number): number {
    if (at > from && this.verbUpTo[at]! > from) return this.verbUpTo[at]!;
    return at >= from && this.isVerb(from, from) ? from : -1;
  }

  private isVerbWord(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Lower && (this.flag(i) & Verb) !== 0;
  }

  /** The infinitive behind "zu", or a verb with "zu" inside. */
  private isZuInfinitive(i: number): boolean {
    const form = this.form(i);
    if (form & VerbForm.ZuInfinitive) return true;
    return (form & VerbForm.Infinitive) !== 0 && i > 0 && this.tokens.word[i - 1] === this.words.zu;
  }

  split(from: number, to: number): Clause[] {
    this.markVerbs(from, to);
    const pieces = this.cut(from, to);
    const clauses: Clause[] = [];
    let main = -1; // main clause that may go on
    let last = -1; // clause that ended last
    for (const piece of pieces) {
      if (piece.paren) {
        clauses.push(this.makeClause(ClauseKind.Paren, piece, main));
        continue;
      }
      const kind = this.kindOf(piece);
      if (kind === ClauseKind.Main || kind === ClauseKind.Fragment) {
        const open = main >= 0 ? clauses[main]! : undefined;
        const finite = this.finiteOf(piece.from, piece.to, false);
        if (open && piece.mark !== SEMICOLON && piece.mark !== COLON) {
          if (finite < 0) {
            // Goes on behind an inserted clause, or is one more member of a list.
            const lastClause = clauses[last]!;
            if (lastClause.kind !== ClauseKind.Main && last !== main && !this.endsSentencePart(lastClause, piece)) open.pieces.push(piece.from, piece.to);
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
        const clause = this.makeClause(finite < 0 ? ClauseKind.Fragment : ClauseKind.Main, piece, main);
        clause.finite = finite;
        main = clauses.length;
        last = main;
        clauses.push(clause);
        continue;
      }
      const clause = this.makeClause(kind, piece, last >= 0 ? last : -1);
      if (kind !== ClauseKind.Infinitive) {
        clause.finite = this.finiteOf(piece.from, piece.to, true);
        clause.subjunction = this.subjunctionOf(piece);
      }
      // Two relative or subordinate clauses in a row hang on the same clause.
      last = clauses.length;
      clauses.push(clause);
    }
    const coordinated = clauses.flatMap((clause, index) => this.splitCoordination(clause, index));
    return this.renumber(clauses, coordinated);
  }

  /** "Die Führung soll der Chef, Hans Meier, [übernehmen]": the infinitive that a modal verb waits for, though it could be a plural. */
  private closesBracket(open: Clause, piece: Piece, verb: number): boolean {
    if (open.finite < 0 || !(this.form(verb) & VerbForm.Infinitive) || !this.isLastWord(verb, piece.to)) return false;
    const lemma = this.lemma(open.finite);
    if (!this.words.modals.has(lemma) && lemma !== this.words.become) return false;
    for (let p = 0; p < open.pieces.length; p += 2) {
      const [from, to] = [open.pieces[p]!, open.pieces[p + 1]!];
      for (let i = this.nextVerb(from, from, to); i >= 0; i = this.nextVerb(i + 1, from, to)) {
        if (i !== open.finite && this.form(i) & (VerbForm.Infinitive | VerbForm.Participle2)) return false;
      }
    }
    return true;
  }

  private makeClause(kind: number, piece: Piece, parent: number): Clause {
    return {
      kind, pieces: [piece.from, piece.to], finite: -1, main: -1, verb: 0, prefix: -1, passive: false, perfect: false, modal: 0, future: false, form: 0, negated: false,
      subjunction: 0, parent, subjectOf: -1, antecedent: -1, complement: -1, phrases: [], subject: -1, accusative: -1, dative: -1, predicate: -1, reflexive: false,
    };
  }

  /** Cuts at commas, semicolons, colons, dashes and brackets. */
  private cut(from: number, to: number): Piece[] {
    const pieces: Piece[] = [];
    let start = from;
    let mark = 0;
    let paren = false;
    const close = (end: number, nextMark: number) => {
      if (end > start) pieces.push({ from: start, to: end, mark, paren });
      start = end + 1;
      mark = nextMark;
    };
    for (let i = from; i < to; i++) {
      if (this.tokens.kind[i] !== TokenKind.Punct) continue;
      const u = this.unit(i);
      if (u === COMMA) {
        if (!this.isListComma(i, start, to)) close(i, COMMA);
      } else if (u === SEMICOLON || u === COLON || u === EN_DASH || u === EM_DASH || (u === HYPHEN && this.tokens.gap[i] !== 0 && this.tokens.gap[i + 1] !== 0)) close(i, u);
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

  /** A comma between two adjectives, or between members of a list of nouns without verbs, cuts nothing. */
  private isListComma(i: number, from: number, to: number): boolean {
    const before = i - 1;
    const after = i + 1;
    if (before < from || after >= to) return false;
    if (this.tokens.kind[before] === TokenKind.Lower && this.tokens.kind[after] === TokenKind.Lower && this.flag(before) & Adjective && this.flag(after) & Adjective && !(this.flag(after) & Verb)) return true;
    return false;
  }

  private kindOf(piece: Piece): number {
    const { tokens } = this;
    let at = piece.from;
    // „und dass“, "aber weil"; a quotation mark in front
    while (at < piece.to && (tokens.kind[at] === TokenKind.Punct || this.words.coordinators.has(tokens.word[at]!)) && at < piece.from + 2) at++;
    if (at >= piece.to) return ClauseKind.Fragment;
    const f = this.flag(at);
    const hasFinite = this.finiteOf(piece.from, piece.to, true) >= 0;
    // "damit solle ein Vakuum vermieden werden": an adverb, with the verb right behind it.
    const second = this.finiteOf(piece.from, piece.to, false) === at + 1;
    if (f & Subjunction && !second && tokens.kind[at]! <= TokenKind.Capital && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    if (f & Subjunction && !(f & Preposition) && hasFinite && !second && (tokens.kind[at] === TokenKind.Lower || piece.mark === 0) && !(f & (Adverb | Conjunction))) return ClauseKind.Subordinate;
    if (piece.mark !== 0) {
      const relative = this.relativeAt(piece, at);
      if (relative >= 0 && hasFinite && this.verbLast(piece) && !this.isArticle(relative, piece)) return ClauseKind.Relative;
      if (f & Question && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    } else if (f & Question && hasFinite && this.verbLast(piece)) return ClauseKind.Subordinate;
    if (this.finiteOf(piece.from, piece.to, false) < 0) {
      for (let i = piece.to - 1; i >= piece.from; i--) {
        if (tokens.kind[i] === TokenKind.Lower && this.flag(i) & Verb && this.isZuInfinitive(i)) return ClauseKind.Infinitive;
      }
      return ClauseKind.Fragment;
    }
    return ClauseKind.Main;
  }

  /** Token of a relative pronoun at the head of a piece (maybe behind a preposition), or -1. */
  relativeAt(piece: { from: number; to: number }, at: number): number {
    const { kind } = this.tokens;
    if (kind[at] !== TokenKind.Lower) return -1;
    if (this.flag(at) & Relative) return at;
    if (this.flag(at) & Preposition && at + 1 < piece.to && kind[at + 1] === TokenKind.Lower && this.flag(at + 1) & Relative) return at + 1;
    return -1;
  }

  /** "die Polizei sei in der Stadt": an article, with nothing but its noun in front of the verb and more behind it. */
  private isArticle(at: number, piece: Piece): boolean {
    const finite = this.finiteOf(piece.from, piece.to, true);
    if (finite <= at + 1 || this.isLastWord(finite, piece.to) || this.isVerbWord(finite + 1)) return false;
    for (let i = at + 1; i < finite; i++) if (this.flag(i) & FUNCTION_WORD && this.cover.mention[i] === 0) return false;
    return (this.flag(at) & WordFlag.Determiner) !== 0 && (this.tokens.kind[finite - 1] !== TokenKind.Lower || this.cover.mention[finite - 1] !== 0);
  }

  /** Does the finite verb stand at the end, or only before other verbs, a "worden", or an afterthought without comma? */
  private verbLast(piece: Piece): boolean {
    const finite = this.finiteOf(piece.from, piece.to, true);
    if (finite < 0) return false;
    let i = finite + 1;
    while (i < piece.to && (this.tokens.kind[i] === TokenKind.Punct || this.isVerbWord(i))) i++;
    if (i >= piece.to) return true;
    const next = this.flag(i);
    // Afterthoughts: "die ihn kannten wie keiner", "der gestorben war an ...", coordination "und".
    return (next & (Conjunction | Preposition | Subjunction)) !== 0 && this.tokens.kind[i] === TokenKind.Lower && finite - piece.from > 1;
  }

  private subjunctionOf(piece: Piece): number {
    for (let i = piece.from; i < piece.to && i < piece.from + 3; i++) {
      if (this.tokens.kind[i]! <= LAST_WORD && this.flag(i) & (Subjunction | Question)) return this.tokens.word[i]!;
    }
    return 0;
  }

  /** Finite verb of a piece, or -1: the first that can be one, in a verb-last clause the last. */
  finiteOf(from: number, to: number, verbLast: boolean): number {
    let weak = -1; // a form that may be an infinitive or participle as well
    if (verbLast) {
      for (let i = this.verbBefore(to - 1, from); i >= 0; i = this.verbBefore(i - 1, from)) {
        if (this.isZuInfinitive(i)) continue;
        const form = this.form(i);
        if (!(form & FINITE)) continue;
        if (!(form & (VerbForm.Infinitive | VerbForm.Participle2)) || this.isAuxiliary(i)) return i;
        if (weak < 0) weak = i;
      }
      return weak;
    }
    for (let i = this.nextVerb(from, from, to); i >= 0; i = this.nextVerb(i + 1, from, to)) {
      if (this.isZuInfinitive(i)) continue;
      const form = this.form(i);
      if (!(form & FINITE)) continue;
      if (!(form & (VerbForm.Infinitive | VerbForm.Participle2))) return i;
      if (weak < 0) weak = i;
    }
    return weak;
  }

  private isAuxiliary(i: number): boolean {
    const lemma = this.lemma(i);
    return lemma === this.words.have || lemma === this.words.be || lemma === this.words.become || this.words.modals.has(lemma);
  }

  private endsSentencePart(_clause: Clause, piece: Piece): boolean {
    // A list inside the subordinate clause goes on: "..., der Berlin, Paris und London besuchte" has its verb at the end, so a bare piece behind it is not its own.
    return piece.mark === 0;
  }

  /** "..., die ihm Betrug vorwerfen und Neuwahlen fordern": a second finite verb (or participle) behind "und" makes a clause of its own. */
  private splitCoordination(clause: Clause, index: number): Clause[] {
    const result = [clause];
    if (clause.finite < 0 || clause.kind === ClauseKind.Paren) return result;
    const verbLast = clause.kind === ClauseKind.Subordinate || clause.kind === ClauseKind.Relative;
    for (let p = 0; p < clause.pieces.length; p += 2) {
      const from = clause.pieces[p]!;
      const to = clause.pieces[p + 1]!;
      for (let i = from + 1; i < to - 1; i++) {
        if (this.tokens.kind[i] !== TokenKind.Lower || !this.words.coordinators.has(this.tokens.word[i]!)) continue;
        const left = this.anyVerb(from, i) || (clause.finite >= 0 && clause.finite < i);
        if (!left) continue;
        let finite = this.finiteOf(i + 1, to, verbLast);
        // "lassen sich von X und von Y nicht abschrecken": an infinitive at the end is no finite verb of its own.
        if (finite >= 0 && !verbLast && finite > i + 1 && this.isLastWord(finite, to) && this.form(finite) & VerbForm.Infinitive) finite = -1;
        // "sind getötet und verletzt worden": what may be finite or a participle goes with the auxiliary in front.
        if (finite >= 0 && this.form(finite) & VerbForm.Participle2 && this.isAuxiliary(clause.finite) && this.participleBefore(from, i)) finite = -1;
        const participle = finite < 0 ? this.participleIn(i + 1, to) : -1;
        if (finite < 0 && (participle < 0 || !this.participleBefore(from, i))) continue;
        // The finite verb of the first half must stand in the first half.
        const firstFinite = this.finiteOf(from, i, verbLast);
        if (finite >= 0 && firstFinite < 0 && !(clause.finite < from)) continue;
        if (finite >= 0 && finite === clause.finite && firstFinite < 0) continue;
        const second: Clause = { ...this.makeClause(clause.kind, { from: i + 1, to, mark: 0, paren: false }, clause.parent) };
        second.pieces = [i + 1, to, ...clause.pieces.slice(p + 2)];
        second.finite = finite >= 0 ? finite : clause.finite;
        if (finite < 0 && firstFinite >= 0) second.finite = firstFinite;
        second.subjunction = clause.subjunction;
        second.subjectOf = index; // renumbered below
        clause.pieces = [...clause.pieces.slice(0, p), from, i];
        if (firstFinite >= 0) clause.finite = firstFinite;
        result.push(...this.splitCoordination(second, index));
        return result;
      }
    }
    return result;
  }

  private isLastWord(token: number, to: number): boolean {
    for (let i = token + 1; i < to; i++) if (this.tokens.kind[i] !== TokenKind.Punct) return false;
    return true;
  }

  private anyVerb(from: number, to: number): boolean {
    return this.nextVerb(from, from, to) >= 0;
  }
  private participleIn(from: number, to: number): number {
    for (let i = this.verbBefore(to - 1, from); i >= 0; i = this.verbBefore(i - 1, from)) if (this.form(i) & (VerbForm.Participle2 | VerbForm.Infinitive)) return i;
    return -1;
  }
  private participleBefore(from: number, to: number): boolean {
    const participle = this.participleIn(from, to);
    return participle >= 0 && participle >= to - 2;
  }

  /** Indexes shift when coordinated halves become clauses of their own. */
  private renumber(before: Clause[], after: Clause[]): Clause[] {
    if (before.length === after.length) return after;
    const place = new Map<Clause, number>(after.map((clause, i) => [clause, i]));
    const moved = (i: number) => (i < 0 ? -1 : place.get(before[i]!)!);
    for (const clause of after) {
      clause.parent = moved(clause.parent);
      clause.subjectOf = moved(clause.subjectOf);
    }
    return after;
  }

  /** Reads the verb group: full verb, voice, tense, modal, separated prefix. */
  readVerbs(clause: Clause): void {
    const { words } = this;
    const verbs: number[] = [];
    let lastToken = -1;
    for (let p = 0; p < clause.pieces.length; p += 2) {
      const [from, to] = [clause.pieces[p]!, clause.pieces[p + 1]!];
      for (let i = this.nextVerb(from, from, to); i >= 0; i = this.nextVerb(i + 1, from, to)) if (i !== clause.finite) verbs.push(i);
      for (let i = to - 1; i >= from && lastToken < from; i--) if (this.tokens.kind[i] !== TokenKind.Punct) lastToken = i;
    }
    if (clause.kind === ClauseKind.Infinitive) {
      const zu = verbs.filter((i) => this.isZuInfinitive(i)).at(-1) ?? verbs.at(-1);
      if (zu === undefined) return;
      // "festgenommen zu werden", "gesagt zu haben"
      const participle = verbs.find((i) => i !== zu && i < zu && this.form(i) & VerbForm.Participle2);
      if (participle !== undefined && this.isAuxiliary(zu)) {
        this.setMain(clause, participle, this.lemma(participle));
        clause.passive = this.lemma(zu) === words.become;
        clause.perfect = !clause.passive;
      } else this.setMain(clause, zu, this.lemma(zu));
      return;
    }
    const { finite } = clause;
    if (finite < 0) {
      // Headline style without auxiliary: "Mann festgenommen", "Tarifstreit beigelegt".
      const participle = verbs.filter((i) => this.form(i) & VerbForm.Participle2).at(-1);
      if (participle !== undefined && (clause.kind === ClauseKind.Fragment || clause.kind === ClauseKind.Main)) {
        this.setMain(clause, participle, this.lemma(participle));
        clause.passive = !words.perfectWithSein.has(clause.verb);
      }
      return;
    }
    clause.form = this.form(finite);
    const finiteLemma = this.lemma(finite);
    const participle = this.lastWith(verbs, VerbForm.Participle2, finite);
    const infinitive = this.lastInfinitive(verbs, finite);
    if (words.modals.has(finiteLemma) && (infinitive >= 0 || participle >= 0)) {
      clause.modal = finiteLemma;
      const lemma = infinitive >= 0 ? this.lemma(infinitive) : 0;
      if (infinitive >= 0 && (lemma === words.become || lemma === words.be || lemma === words.have) && participle >= 0) {
        this.setMain(clause, participle, this.lemma(participle));
        clause.passive = lemma === words.become || (lemma === words.be && !words.perfectWithSein.has(clause.verb));
        clause.perfect = lemma !== words.become;
      } else if (infinitive >= 0) this.setMain(clause, infinitive, lemma);
      else this.setMain(clause, participle, this.lemma(participle));
      return;
    }
    if (finiteLemma === words.become) {
      // "wurde entlassen": a form that is participle and infinitive is the participle, since "wurde" makes no future.
      const sole = infinitive < 0 || (infinitive === participle && (clause.form & VerbForm.Past) !== 0);
      if (participle >= 0 && (sole || this.isAuxiliary(infinitive))) {
        this.setMain(clause, participle, this.lemma(participle));
        clause.passive = sole || this.lemma(infinitive) === words.become;
        clause.future = !sole;
        return;
      }
      if (infinitive >= 0) {
        this.setMain(clause, infinitive, this.lemma(infinitive));
        clause.future = true;
        return;
      }
    }
    if ((finiteLemma === words.have || finiteLemma === words.be) && participle >= 0) {
      const worden = verbs.some((i) => this.tokens.word[i] === words.worden);
      const real = this.tokens.word[participle] === words.worden ? this.lastWith(verbs.filter((i) => i !== participle), VerbForm.Participle2, finite) : participle;
      if (real >= 0) {
        this.setMain(clause, real, this.lemma(real));
        clause.perfect = true;
        clause.passive = worden || (finiteLemma === words.be && !words.perfectWithSein.has(clause.verb));
        return;
      }
    }
    // A full verb, maybe with its prefix at the end: "sagte ... zu".
    this.setMain(clause, finite, finiteLemma);
    const prefix = this.prefixOf(clause, finite, lastToken);
    if (prefix >= 0) {
      const joined = this.unknown.join(this.tokens.word[prefix]!, finiteLemma);
      let verb = joined;
      const others = this.unknown.readings(this.tokens.word[finite]!);
      for (let i = 0; verb === 0 && others && i < others.length; i += 2) verb = this.unknown.join(this.tokens.word[prefix]!, others[i]!);
      if (verb !== 0) {
        clause.verb = verb;
        clause.prefix = prefix;
      }
    }
  }

  private setMain(clause: Clause, token: number, lemma: number): void {
    clause.main = token;
    clause.verb = lemma;
  }

  private lastWith(verbs: readonly number[], bit: number, finite: number): number {
    for (let k = verbs.length - 1; k >= 0; k--) {
      const i = verbs[k]!;
      if (i !== finite && this.form(i) & bit) return i;
    }
    return -1;
  }
  private lastInfinitive(verbs: readonly number[], finite: number): number {
    for (let k = verbs.length - 1; k >= 0; k--) {
      const i = verbs[k]!;
      if (i !== finite && this.form(i) & VerbForm.Infinitive && !this.isZuInfinitive(i) && !(this.form(i) & VerbForm.Participle2 && !this.isAuxiliary(i) && k < verbs.length - 1)) return i;
    }
    return -1;
  }

  /** The separated prefix: last word of a piece of the clause, behind the finite verb, that makes a verb with it. */
  private prefixOf(clause: Clause, finite: number, lastToken: number): number {
    const { kind, word } = this.tokens;
    const makes = (i: number) => {
      if (i <= finite || kind[i] !== TokenKind.Lower || !this.unknown.isPrefix(word[i]!)) return false;
      if (this.unknown.join(word[i]!, this.lemma(finite)) !== 0) return true;
      const others = this.unknown.readings(word[finite]!);
      for (let k = 0; others && k < others.length; k += 2) if (this.unknown.join(word[i]!, others[k]!) !== 0) return true;
      return false;
    };
    if (lastToken > finite && makes(lastToken)) return lastToken;
    for (let p = clause.pieces.length - 2; p >= 0; p -= 2) {
      let i = clause.pieces[p + 1]! - 1;
      while (i >= clause.pieces[p]! && kind[i] === TokenKind.Punct) i--;
      if (i >= clause.pieces[p]! && makes(i)) return i;
    }
    // Before an afterthought or "und": "lehnte den Antrag ab und ...", "trat zurück wegen ..."
    for (let p = 0; p < clause.pieces.length; p += 2) {
      for (let i = Math.max(finite + 1, clause.pieces[p]!); i < clause.pieces[p + 1]! - 1; i++) {
        if (!makes(i)) continue;
        const next = i + 1;
        const f = this.flag(next);
        if (kind[next] === TokenKind.Punct || this.words.coordinators.has(word[next]!)) return i;
        // A preposition with its noun behind it is no prefix.
        if (this.flag(i) & Preposition && !(f & Preposition)) continue;
        if (f & (Preposition | Conjunction | Subjunction)) return i;
      }
    }
    return -1;
  }
}
