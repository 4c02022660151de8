/**
 * Who a pronoun stands for: the person of its gender that was the subject before it, in this sentence or in the ones in front;
 * else the person of its gender named last. A possessive belongs to the subject of its own clause first.
 */
import { type Lexicon, WordFlag, VerbForm } from '../gazetteer/lexicon.js';
import type { Analysis } from '../model.js';
import { genderBits, type SentenceParser } from '../syntax/parse.js';
import type { Parse, Phrase } from '../syntax/model.js';
import type { Descriptions } from './descriptions.js';

const MASCULINE = 1;
const FEMININE = 2;
const PLURAL = 8;
/** How many sentences back a pronoun looks. */
const REACH = 3;
const SMALL_S = 115;

type Gender = 'm' | 'f';

export class Pronouns {
  /** Entity by token of a pronoun: a pronoun that points to a pronoun asks again. */
  private readonly known = new Map<number, number>();

  constructor(
    private readonly analysis: Analysis,
    private readonly parser: SentenceParser,
    private readonly lexicon: Lexicon,
    private readonly descriptions: Descriptions,
  ) {}

  /** The entity, -1 when it is nobody named: plural, neuter, or nobody of the gender in reach. */
  entityOf(parse: Parse, phrase: Phrase): number {
    const known = this.known.get(phrase.head);
    if (known !== undefined) return known;
    this.known.set(phrase.head, -1); // whoever asks in between gets no answer
    const entity = this.find(parse, phrase);
    this.known.set(phrase.head, entity);
    return entity;
  }

  private find(parse: Parse, phrase: Phrase): number {
    const word = this.analysis.tokens.word[phrase.head]!;
    const possessive = (this.lexicon.flags[word]! & WordFlag.Possessive) !== 0;
    const gender = possessive ? this.ownerGender(phrase) : this.genderOf(parse, phrase);
    if (gender === undefined) return -1;
    if (possessive) {
      const owner = this.subjectOf(parse, phrase.clause, gender, phrase.from);
      if (owner >= 0) return owner;
    }
    return this.personBefore(parse, phrase, gender);
  }

  /** The person of a gender that was the subject last, or was named last, in front of a phrase. */
  personBefore(parse: Parse, phrase: Phrase, gender: Gender, reach = REACH): number {
    for (let s = parse.sentence; s >= 0 && s > parse.sentence - reach; s--) {
      const own = s === parse.sentence;
      const entity = this.personIn(own ? parse : this.parser.parse(s), own ? phrase.from : Number.MAX_SAFE_INTEGER, gender, own ? phrase.clause : -1);
      if (entity >= 0) return entity;
    }
    return -1;
  }

  private genderOf(parse: Parse, phrase: Phrase): Gender | undefined {
    const word = this.analysis.tokens.word[phrase.head]!;
    const numbers = genderBits(phrase.cases & this.lexicon.nounForm[word]! || this.lexicon.nounForm[word]!);
    const clause = parse.clauses[phrase.clause];
    const isSubject = clause && clause.subject >= 0 && parse.phrases[clause.subject] === phrase;
    if (isSubject && clause.form & VerbForm.Plural && !(clause.form & VerbForm.Singular)) return undefined;
    if (numbers & MASCULINE) return 'm';
    return numbers & FEMININE && (numbers & PLURAL ? isSubject : true) ? 'f' : undefined;
  }

  /** sein-, ihr-: the owner's gender is in the stem, not in the ending. */
  private ownerGender(phrase: Phrase): Gender {
    return (this.analysis.article.text.charCodeAt(this.analysis.tokens.start[phrase.head]!) | 32) === SMALL_S ? 'm' : 'f';
  }

  /** The subject of a clause, if it is a person of the gender. */
  private subjectOf(parse: Parse, clause: number, gender: Gender, limit: number): number {
    const index = parse.clauses[clause]?.subject ?? -1;
    const subject = parse.phrases[index];
    return subject && subject.to <= limit ? this.personOf(parse, subject, gender) : -1;
  }

  /** A person of the gender in a sentence before a token: subjects first, then the one named last. */
  private personIn(parse: Parse, limit: number, gender: Gender, ownClause: number): number {
    for (let c = 0; c < parse.clauses.length; c++) {
      if (c === ownClause) continue;
      const entity = this.subjectOf(parse, c, gender, limit);
      if (entity >= 0) return entity;
    }
    for (let i = parse.phrases.length - 1; i >= 0; i--) {
      const phrase = parse.phrases[i]!;
      if (phrase.from >= limit || phrase.mention < 0 || phrase.clause === ownClause) continue;
      const entity = this.personOf(parse, phrase, gender);
      if (entity >= 0) return entity;
    }
    return -1;
  }

  private personOf(parse: Parse, phrase: Phrase, gender: Gender): number {
    const { mentions, entities } = this.analysis;
    const entity = phrase.mention >= 0 ? mentions[phrase.mention]!.entity : phrase.pronoun ? (phrase.antecedent < 0 ? this.entityOf(parse, phrase) : -1) : this.descriptions.entityOf(parse, phrase);
    const found = entities[entity];
    return found && found.type === 'person' && (found.gender === undefined || found.gender === gender) ? entity : -1;
  }
}
