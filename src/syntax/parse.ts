/** Sentence -> clauses with verbs and phrases in their roles. */
import { Agreement, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import type { VerbParts } from '../lang/verb-parts.js';
import { TokenKind, type Analysis } from '../model.js';
import { ClauseSplitter } from './clauses.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from './model.js';
import { coverTokens, type Cover } from './cover.js';
import { PhraseParser } from './phrases.js';
import { findComplements } from './complements.js';
import { coordinatePhrases } from './phrase-coordination.js';
import { assignRoles } from './roles.js';
import { shareSubjects } from './subjects.js';
import { VerbGroupReader } from './verb-group.js';
import { VerbFinder } from './verbs.js';
import type { SyntaxWords } from './words.js';

/** Bits of what `genderBits` tells. */
export const GenderBit = { Masculine: 1, Feminine: 2, Neuter: 4, Plural: 8 } as const;

/** Parses the sentences of one article, each at most once, when somebody asks for it. */
/** What words for people and bodies of people are. */
const ACTOR = WordFlag.Role | WordFlag.Group | WordFlag.OrgHead;

export class SentenceParser {
  readonly analysis: Analysis;
  readonly words: SyntaxWords;
  readonly lexicon: Lexicon;
  readonly cover: Cover;
  private readonly verbs: VerbFinder;
  private readonly splitter: ClauseSplitter;
  private readonly verbGroups: VerbGroupReader;
  private readonly parser: PhraseParser;
  private readonly parses: (Parse | undefined)[];

  private readonly onParse: ((parse: Parse) => void) | undefined;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, verbParts: VerbParts, onParse?: (parse: Parse) => void) {
    this.onParse = onParse;
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.words = words;
    this.cover = coverTokens(analysis);
    this.verbs = new VerbFinder(analysis, lexicon, words, this.cover);
    this.splitter = new ClauseSplitter(this.verbs, words);
    this.verbGroups = new VerbGroupReader(this.verbs, words, verbParts);
    this.parser = new PhraseParser(analysis, lexicon, words, this.cover);
    this.parses = Array.from({ length: analysis.sentences.count });
  }

  parse(sentence: number): Parse {
    const known = this.parses[sentence];
    if (known) return known;
    const parse = this.parseSentence(sentence);
    this.parses[sentence] = parse;
    this.onParse?.(parse);
    return parse;
  }

  private parseSentence(sentence: number): Parse {
    const { sentences, tokens } = this.analysis;
    const from = sentences.first[sentence]!;
    const to = sentences.first[sentence + 1]!;
    this.verbs.mark(from, to);
    const clauses = this.splitter.split(from, to);
    this.parser.phrases = [];
    const { phrases } = this.parser;
    // In text order, so that a phrase knows what stood before it.
    for (const { c, start, end, first } of piecesOf(clauses)) {
      const clause = clauses[c]!;
      const before = phrases.length;
      const head = this.firstWord(start, end);
      const relative = clause.kind === ClauseKind.Relative && first ? this.splitter.relativeAt({ from: start, to: end }, head) : -1;
      // A subjunction is in no phrase: "als Jäger kamen", "während der Rat tagte".
      const subjunction = clause.kind === ClauseKind.Subordinate && first && tokens.word[head] === clause.subjunction;
      this.parser.parse(subjunction ? head + 1 : start, end, relative);
      for (let i = before; i < phrases.length; i++) {
        phrases[i]!.clause = c;
        clause.phrases.push(i);
        if (phrases[i]!.head === relative) {
          clause.antecedent = this.antecedentOf(phrases, before, phrases[i]!, this.numberOfSubject(clause, phrases, before));
          phrases[i]!.antecedent = clause.antecedent;
          agreeWith(phrases[i]!, phrases[clause.antecedent]);
        }
      }
    }
    for (const clause of clauses) sortByStart(clause.phrases, phrases);
    coordinatePhrases(clauses, phrases, this.analysis, this.lexicon, this.words);
    for (const clause of clauses) {
      this.verbGroups.read(clause);
      clause.negated = this.isNegated(clause);
      assignRoles(clause, phrases, tokens, this.words, (phrase) => this.isThing(phrase));
    }
    shareSubjects(clauses, phrases, this.words);
    findComplements(clauses, from, this.analysis, this.words);
    return { sentence, from, to, phrases, clauses };
  }

  private firstWord(from: number, to: number): number {
    let i = from;
    while (i < to && (this.analysis.tokens.kind[i] === TokenKind.Punct || this.words.coordinators.has(this.analysis.tokens.word[i]!))) i++;
    return Math.min(i, to - 1);
  }

  /** Number that the verb of a relative clause asks of its subject, where the pronoun is the only one that can be it; all bits where it is not. */
  private numberOfSubject(clause: Clause, phrases: readonly Phrase[], before: number): number {
    if (clause.finite < 0) return Agreement.Any;
    const form = this.lexicon.verbForm[this.analysis.tokens.word[clause.finite]!]!;
    const number = !(form & VerbForm.Singular) ? Agreement.Plural : form & VerbForm.Plural ? Agreement.Any : Agreement.Singular;
    for (let i = before; i < phrases.length; i++) {
      const phrase = phrases[i]!;
      if (phrase.prep < 0 && phrase.attached < 0 && phrase.date < 0 && phrase.cases & Agreement.Nominative & number && phrase.head !== phrases[before]!.head) return Agreement.Any;
    }
    return number;
  }

  /** The nearest phrase in front that agrees in gender and number with the relative pronoun. */
  private antecedentOf(phrases: readonly Phrase[], before: number, pronoun: Phrase, number: number): number {
    const all = pronounNumbers(pronoun.cases, this.lexicon.nounForm[this.analysis.tokens.word[pronoun.head]!]!);
    const numbers = pronoun.prep < 0 && pronoun.cases & Agreement.Nominative && (all & genderBits(number)) !== 0 ? all & genderBits(number) : all;
    let fallback = -1;
    for (let i = before - 1; i >= 0 && i >= before - 6; i--) {
      const phrase = phrases[i]!;
      if (phrase.date >= 0 || phrase.pronoun) continue;
      // "Demonstranten in Lyon, die ...": only "das" refers to the name of a town.
      if (phrase.mention >= 0 && !phrase.determined && this.analysis.mentions[phrase.mention]!.type === 'place' && !(numbers & GenderBit.Neuter)) continue;
      if (fallback < 0) fallback = i;
      if (genderBits(phrase.cases) & numbers) return i;
    }
    return fallback;
  }

  /** Does a phrase denote neither people nor a body of people? */
  private isThing({ mention, head }: Phrase): boolean {
    return mention < 0 && (this.lexicon.flags[this.analysis.tokens.word[head]!]! & ACTOR) === 0;
  }

  private isNegated(clause: Clause): boolean {
    const { tokens } = this.analysis;
    const { negations, notNegatingAfter } = this.words;
    for (let p = 0; p < clause.pieces.length; p += 2) {
      const to = clause.pieces[p + 1]!;
      for (let i = clause.pieces[p]!; i < to; i++) {
        if (!negations.has(tokens.word[i]!)) continue;
        const next = i + 1 < to ? tokens.word[i + 1]! : 0;
        if (!notNegatingAfter.has(next)) return true;
      }
    }
    return false;
  }
}

type ClausePiece = { c: number; start: number; end: number; /** The first of its clause. */ first: boolean };

/** The pieces of all clauses in text order. */
function piecesOf(clauses: readonly Clause[]): ClausePiece[] {
  const pieces: ClausePiece[] = [];
  for (let c = 0; c < clauses.length; c++) {
    const bounds = clauses[c]!.pieces;
    for (let p = 0; p < bounds.length; p += 2) pieces.push({ c, start: bounds[p]!, end: bounds[p + 1]!, first: p === 0 });
  }
  if (pieces.length > 1) pieces.sort((a, b) => a.start - b.start);
  return pieces;
}

/** Sorts phrases by where they begin; they nearly are, but for phrases inside others. */
function sortByStart(indexes: number[], phrases: readonly Phrase[]): void {
  for (let i = 1; i < indexes.length; i++) {
    const index = indexes[i]!;
    const { from } = phrases[index]!;
    let at = i;
    for (; at > 0 && phrases[indexes[at - 1]!]!.from > from; at--) indexes[at] = indexes[at - 1]!;
    indexes[at] = index;
  }
}

/** Gender and number of readings, whatever the case: bits of the nominative. */
export function genderBits(cases: number): number {
  return (cases | (cases >> 4) | (cases >> 8) | (cases >> 12)) & 0xf;
}

/** A relative pronoun has gender and number of what it stands for: "die Stellen, die" is a plural. */
function agreeWith(pronoun: Phrase, antecedent: Phrase | undefined): void {
  if (!antecedent) return;
  const bits = genderBits(antecedent.cases);
  const left = pronoun.cases & (bits | (bits << 4) | (bits << 8) | (bits << 12));
  if (left !== 0) pronoun.cases = left;
}

function pronounNumbers(cases: number, all: number): number {
  return genderBits(cases !== 0 ? cases : all);
}
