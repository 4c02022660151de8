/** Sentence -> clauses with verbs and phrases in their roles. */
import { Agreement, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import type { UnknownWords } from '../lang/de/unknown.js';
import { TokenKind, type Analysis } from '../model.js';
import { ClauseSplitter } from './clauses.js';
import { ClauseKind, type Clause, type Parse, type Phrase } from './model.js';
import { coverTokens, type Cover } from './cover.js';
import { PhraseParser } from './phrases.js';
import { assignRoles } from './roles.js';
import { shareSubjects } from './subjects.js';
import { VerbGroupReader } from './verb-group.js';
import { VerbFinder } from './verbs.js';
import type { SyntaxWords } from './words.js';

const NEUTER = 4;
/** Nouns that say what a name is. */
const DESCRIBING = WordFlag.Role | WordFlag.OrgHead | WordFlag.Group;

const SEMICOLON = 59;
/** How many phrases an apposition looks back: "die Sprecherin [der Fraktion] [im Bundestag], ..." */
const LONGEST_DESCRIPTION = 5;

/** Parses the sentences of one article, each at most once, when somebody asks for it. */
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

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, unknown: UnknownWords, onParse?: (parse: Parse) => void) {
    this.onParse = onParse;
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.words = words;
    this.cover = coverTokens(analysis);
    this.verbs = new VerbFinder(analysis, lexicon, words, this.cover);
    this.splitter = new ClauseSplitter(this.verbs, words);
    this.verbGroups = new VerbGroupReader(this.verbs, words, unknown);
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
        }
      }
    }
    for (const clause of clauses) sortByStart(clause.phrases, phrases);
    this.coordinate(clauses, phrases);
    for (const clause of clauses) {
      this.verbGroups.read(clause);
      clause.negated = this.isNegated(clause);
      assignRoles(clause, phrases, tokens, this.lexicon, this.words);
    }
    shareSubjects(clauses, phrases, this.words);
    this.findComplements(clauses, from);
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
      if (phrase.mention >= 0 && !phrase.determined && this.analysis.mentions[phrase.mention]!.type === 'place' && !(numbers & NEUTER)) continue;
      if (fallback < 0) fallback = i;
      if (genderBits(phrase.cases) & numbers) return i;
    }
    return fallback;
  }

  /** A und B, A, B und C: members point to the first one; "mit A und B" shares the preposition. */
  private coordinate(clauses: readonly Clause[], phrases: readonly Phrase[]): void {
    const { tokens, article } = this.analysis;
    for (const clause of clauses) {
      for (let k = 1; k < clause.phrases.length; k++) {
        const phrase = phrases[clause.phrases[k]!]!;
        let at = phrase.from - 1;
        if (at < 1) continue;
        const comma = tokens.kind[at] === TokenKind.Punct && article.text.charCodeAt(tokens.start[at]!) === 44;
        if (comma && this.joinApposition(clause, phrases, k, at)) continue;
        // sowohl A als auch B; A, aber auch B
        const both = tokens.word[at] === this.words.also && (tokens.word[at - 1] === this.words.as || this.words.coordinators.has(tokens.word[at - 1]!));
        if (both) at -= tokens.kind[at - 2] === TokenKind.Punct ? 2 : 1;
        if (!comma && !both && !this.words.coordinatesPhrases.has(tokens.word[at]!)) continue;
        let before = -1;
        for (let j = k - 1; j >= 0; j--) {
          const candidate = phrases[clause.phrases[j]!]!;
          if (candidate.to !== at) continue;
          before = clause.phrases[j]!;
          // Of nested phrases that end here, the one that is free or has a like preposition.
          if (candidate.attached < 0) break;
        }
        if (before < 0) continue;
        // "die Sprecherin der Partei und Angela Merkel": what is inside of a phrase yields to the phrase that agrees.
        while (phrase.prep < 0 && (caseBits(phrase.cases) & caseBits(phrases[before]!.cases)) === 0 && phrases[before]!.attached >= 0) before = phrases[before]!.attached;
        const head = phrases[before]!;
        if (comma && phrase.mention >= 0 && head.mention >= 0 && this.analysis.mentions[phrase.mention]!.type !== this.analysis.mentions[head.mention]!.type) continue;
        if (phrase.pronoun !== head.pronoun && phrase.pronoun) continue;
        if (phrase.date >= 0 !== head.date >= 0) continue;
        if (phrase.prep >= 0 && (head.prep < 0 || tokens.word[phrase.prep] !== tokens.word[head.prep])) continue;
        if (phrase.prep < 0 && (caseBits(phrase.cases) & caseBits(head.cases)) === 0) continue;
        phrase.first = head.first >= 0 ? head.first : before;
        if (phrase.prep < 0) phrase.prep = head.prep;
        if (head.attached >= 0) phrase.attached = head.attached;
      }
    }
  }

  /** "die Sprecherin der Grünen, Anja Meier," or "Anja Meier, Sprecherin der Grünen,": a name and what it is are one participant. */
  private joinApposition(clause: Clause, phrases: readonly Phrase[], k: number, comma: number): boolean {
    const second = phrases[clause.phrases[k]!]!;
    if (second.prep >= 0 || this.words.coordinatesPhrases.has(this.analysis.tokens.word[second.to]!)) return false;
    let reach = comma;
    for (let j = k - 1; j >= 0 && j > k - LONGEST_DESCRIPTION; j--) {
      const first = phrases[clause.phrases[j]!]!;
      if (first.to !== reach) continue;
      const [name, description] = first.mention >= 0 ? [first, second] : [second, first];
      if (this.describes(description, name)) {
        description.mention = name.mention;
        // "Der Bürgermeister und Senator, Hans Meier"
        if (description === first && first.first >= 0 && this.describes(phrases[first.first]!, name)) phrases[first.first]!.mention = name.mention;
        second.attached = clause.phrases[j]!;
        return true;
      }
      if (first.attached < 0 && first.prep < 0) return false;
      reach = first.from;
    }
    return false;
  }

  private describes(description: Phrase, name: Phrase): boolean {
    if (name.mention < 0 || description.mention >= 0 || description.pronoun || description.quantity >= 0) return false;
    if (!(this.lexicon.flags[this.analysis.tokens.word[description.head]!]! & DESCRIBING) || !(description.cases & Agreement.Singular)) return false;
    return (caseBits(name.cases) & caseBits(description.cases)) !== 0;
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

  /** Ties a verb to the clause that completes it: dass, ob, zu; a main clause behind it; the clause in front of "sagte er". */
  private findComplements(clauses: readonly Clause[], from: number): void {
    clauses.forEach((clause, index) => {
      if (clause.finite < 0 && clause.kind !== ClauseKind.Infinitive) return;
      for (let k = index + 1; k < clauses.length; k++) {
        const next = clauses[k]!;
        if (next.kind === ClauseKind.Subordinate && this.words.complementizers.has(next.subjunction) && clause.complement < 0 && (next.parent === index || nothingBetween(clauses, index, k))) {
          clause.complement = k;
          next.parent = index;
        } else if (next.kind === ClauseKind.Infinitive && next.parent === index && clause.complement < 0) clause.complement = k;
        if (next.kind === ClauseKind.Main) break;
      }
      if (clause.complement >= 0 || clause.kind !== ClauseKind.Main || clause.subjectOf >= 0) return;
      const begin = clause.pieces[0]!;
      const startsWithVerb = clause.finite === begin || (clause.finite === begin + 1 && this.analysis.tokens.kind[begin] === TokenKind.Punct);
      if (startsWithVerb && clause.finite > from + 1 && index > 0 && this.isSetOff(clause)) {
        for (let k = index - 1; k >= 0; k--) {
          if (clauses[k]!.kind === ClauseKind.Main || clauses[k]!.kind === ClauseKind.Fragment) {
            clause.complement = k;
            return;
          }
        }
      }
      const next = clauses[index + 1];
      if (next && next.kind === ClauseKind.Main && next.subjectOf < 0 && next.finite > clause.finite && clause.accusative < 0 && this.isSetOff(next)) clause.complement = index + 1;
    });
  }

  /** Does a clause begin behind a comma, colon or quotation mark, and without "und", "aber", "doch"? */
  private isSetOff(clause: Clause): boolean {
    const { tokens, article } = this.analysis;
    const begin = clause.pieces[0]!;
    const mark = article.text.charCodeAt(tokens.start[begin - 1] ?? 0);
    return begin > 0 && tokens.kind[begin - 1] === TokenKind.Punct && mark !== SEMICOLON && !this.words.coordinators.has(tokens.word[begin]!);
  }
}

function nothingBetween(clauses: readonly Clause[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++) if (clauses[k]!.kind === ClauseKind.Main) return false;
  return true;
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

/** The cases of readings, whatever gender and number: 1 nominative, 2 genitive, 4 dative, 8 accusative. */
function caseBits(cases: number): number {
  return (cases & Agreement.Nominative ? 1 : 0) | (cases & Agreement.Genitive ? 2 : 0) | (cases & Agreement.Dative ? 4 : 0) | (cases & Agreement.Accusative ? 8 : 0);
}

function pronounNumbers(cases: number, all: number): number {
  return genderBits(cases !== 0 ? cases : all);
}
