/**
 * The verbs of a clause make one group: finite verb, modal, auxiliary, participle, separated prefix. After the verbal bracket of
 * German (Duden, Die Grammatik, 2016, §§ 1338 ff.).
 */
import { VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import type { VerbParts } from '../lang/verb-parts.js';
import { TokenKind, type Tokens } from '../model.js';
import { ClauseKind, type Clause } from './model.js';
import type { VerbFinder } from './verbs.js';
import type { SyntaxWords } from './words.js';

const { Subjunction, Preposition, Conjunction } = WordFlag;

export class VerbGroupReader {
  private readonly tokens: Tokens;
  private readonly verbs: VerbFinder;
  private readonly words: SyntaxWords;
  private readonly verbParts: VerbParts;

  constructor(verbs: VerbFinder, words: SyntaxWords, verbParts: VerbParts) {
    this.tokens = verbs.tokens;
    this.verbs = verbs;
    this.words = words;
    this.verbParts = verbParts;
  }

  /** Reads the verb group: full verb, voice, tense, modal, separated prefix. */
  read(clause: Clause): void {
    const { words } = this;
    const verbs: number[] = [];
    let lastToken = -1;
    for (let p = 0; p < clause.pieces.length; p += 2) {
      const [from, to] = [clause.pieces[p]!, clause.pieces[p + 1]!];
      for (let i = this.verbs.next(from, from, to); i >= 0; i = this.verbs.next(i + 1, from, to)) if (i !== clause.finite) verbs.push(i);
      for (let i = to - 1; i >= from && lastToken < from; i--) if (this.tokens.kind[i] !== TokenKind.Punct) lastToken = i;
    }
    if (clause.kind === ClauseKind.Infinitive) {
      const zu = verbs.filter((i) => this.verbs.isZuInfinitive(i)).at(-1) ?? verbs.at(-1);
      if (zu === undefined) return;
      // "festgenommen zu werden", "gesagt zu haben"
      const participle = verbs.find((i) => i !== zu && i < zu && this.verbs.form(i) & VerbForm.Participle2);
      if (participle !== undefined && this.verbs.isAuxiliary(zu)) {
        setMain(clause, participle, this.verbs.lemma(participle));
        clause.passive = this.verbs.lemma(zu) === words.become;
        clause.perfect = !clause.passive;
      } else setMain(clause, zu, this.verbs.lemma(zu));
      return;
    }
    const { finite } = clause;
    if (finite < 0) {
      // Headline style without auxiliary: "Mann festgenommen", "Tarifstreit beigelegt".
      const participle = verbs.filter((i) => this.verbs.form(i) & VerbForm.Participle2).at(-1);
      if (participle !== undefined && (clause.kind === ClauseKind.Fragment || clause.kind === ClauseKind.Main)) {
        setMain(clause, participle, this.verbs.lemma(participle));
        clause.passive = !words.perfectWithSein.has(clause.verb);
      }
      return;
    }
    clause.form = this.verbs.form(finite);
    const finiteLemma = this.verbs.lemma(finite);
    const last = this.lastWith(verbs, VerbForm.Participle2, finite);
    // "soll verhaftet worden sein", "ist verhaftet worden": the participle in front of "worden" is the verb.
    const worden = last >= 0 && this.tokens.word[last] === words.worden;
    const participle = worden ? this.lastWith(verbs.filter((i) => i !== last), VerbForm.Participle2, finite) : last;
    const infinitive = this.lastInfinitive(verbs, finite);
    if (words.modals.has(finiteLemma) && (infinitive >= 0 || participle >= 0)) {
      clause.modal = finiteLemma;
      const lemma = infinitive >= 0 ? this.verbs.lemma(infinitive) : 0;
      if (infinitive >= 0 && (lemma === words.become || lemma === words.be || lemma === words.have) && participle >= 0) {
        setMain(clause, participle, this.verbs.lemma(participle));
        clause.passive = worden || lemma === words.become || (lemma === words.be && !words.perfectWithSein.has(clause.verb));
        clause.perfect = lemma !== words.become;
      } else if (infinitive >= 0) setMain(clause, infinitive, lemma);
      else {
        setMain(clause, participle, this.verbs.lemma(participle));
        clause.unfinished = true;
      }
      return;
    }
    if (finiteLemma === words.become) {
      // "wurde entlassen": a form that is participle and infinitive is the participle, since "wurde" makes no future.
      const sole = infinitive < 0 || (infinitive === participle && (clause.form & VerbForm.Past) !== 0);
      if (participle >= 0 && (sole || this.verbs.isAuxiliary(infinitive))) {
        setMain(clause, participle, this.verbs.lemma(participle));
        clause.passive = sole || this.verbs.lemma(infinitive) === words.become;
        clause.future = !sole;
        return;
      }
      if (infinitive >= 0) {
        setMain(clause, infinitive, this.verbs.lemma(infinitive));
        clause.future = true;
        return;
      }
    }
    if ((finiteLemma === words.have || finiteLemma === words.be) && participle >= 0) {
      setMain(clause, participle, this.verbs.lemma(participle));
      clause.perfect = true;
      clause.passive = worden || (finiteLemma === words.be && !words.perfectWithSein.has(clause.verb));
      return;
    }
    // A full verb, maybe with its prefix at the end: "sagte ... zu".
    setMain(clause, finite, finiteLemma);
    const prefix = this.prefixOf(clause, finite, lastToken);
    if (prefix >= 0) {
      const joined = this.verbParts.join(this.tokens.word[prefix]!, finiteLemma);
      let verb = joined;
      const others = this.verbParts.readings(this.tokens.word[finite]!);
      for (let i = 0; verb === 0 && others && i < others.length; i += 2) verb = this.verbParts.join(this.tokens.word[prefix]!, others[i]!);
      if (verb !== 0) {
        clause.verb = verb;
        clause.prefix = prefix;
      }
    }
  }

  private lastWith(verbs: readonly number[], bit: number, finite: number): number {
    for (let k = verbs.length - 1; k >= 0; k--) {
      const i = verbs[k]!;
      if (i !== finite && this.verbs.form(i) & bit) return i;
    }
    return -1;
  }

  private lastInfinitive(verbs: readonly number[], finite: number): number {
    for (let k = verbs.length - 1; k >= 0; k--) {
      const i = verbs[k]!;
      if (i !== finite && this.verbs.form(i) & VerbForm.Infinitive && !this.verbs.isZuInfinitive(i) && !(this.verbs.form(i) & VerbForm.Participle2 && !this.verbs.isAuxiliary(i) && k < verbs.length - 1)) return i;
    }
    return -1;
  }

  /** The separated prefix: last word of a piece of the clause, behind the finite verb, that makes a verb with it. */
  private prefixOf(clause: Clause, finite: number, lastToken: number): number {
    const { kind, word } = this.tokens;
    const makes = (i: number) => {
      if (i <= finite || kind[i] !== TokenKind.Lower || !this.verbParts.isPrefix(word[i]!)) return false;
      if (this.verbParts.join(word[i]!, this.verbs.lemma(finite)) !== 0) return true;
      const others = this.verbParts.readings(word[finite]!);
      for (let k = 0; others && k < others.length; k += 2) if (this.verbParts.join(word[i]!, others[k]!) !== 0) return true;
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
        const f = this.verbs.flag(next);
        if (kind[next] === TokenKind.Punct || this.words.coordinators.has(word[next]!)) return i;
        // A preposition with its noun behind it is no prefix.
        if (this.verbs.flag(i) & Preposition && !(f & Preposition)) continue;
        if (f & (Preposition | Conjunction | Subjunction)) return i;
      }
    }
    return -1;
  }
}

function setMain(clause: Clause, token: number, lemma: number): void {
  clause.main = token;
  clause.verb = lemma;
}
