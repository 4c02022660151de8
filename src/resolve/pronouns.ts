/**
 * Who a pronoun stands for: the person of its gender that was the subject before it, in this sentence or in the ones in front;
 * else the person of its gender named last. A possessive belongs to the subject of its own clause first. Where a sentence has no such
 * person, its subject may be a body ("die Behörde ... sie"), or a group ("die Forscher ... sie") that the article does not name.
 */
import { Agreement, type Lexicon, WordFlag, VerbForm } from '../gazetteer/lexicon.js';
import type { Analysis } from '../model.js';
import { GenderBit, genderBits, type SentenceParser } from '../syntax/parse.js';
import { ClauseKind, type Parse, type Phrase } from '../syntax/model.js';
import type { Descriptions } from './descriptions.js';

/** How many sentences back a pronoun looks. */
const REACH = 3;
const SMALL_S = 115;
/** What words for people and bodies are. */
const DENOTING = WordFlag.Role | WordFlag.Group | WordFlag.OrgHead;

type Gender = 'm' | 'f';

/** A phrase, and the sentence it stands in. */
type Placed = { parse: Parse; phrase: Phrase };

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
      const there = own ? parse : this.parser.parse(s);
      const limit = own ? phrase.from : Number.MAX_SAFE_INTEGER;
      const entity = this.personIn(there, limit, gender, own ? phrase.clause : -1);
      if (entity >= 0) return entity;
      if (!own && phrase.pronoun && this.bodyIn(there, genderBit(gender))) return -1;
    }
    return -1;
  }

  /** The body or group without a name of its own that a pronoun stands for: the subject of the sentence before. */
  bodyOf(parse: Parse, phrase: Phrase): Placed | undefined {
    if (this.lexicon.flags[this.analysis.tokens.word[phrase.head]!]! & WordFlag.Possessive) return undefined;
    const gender = this.genderOf(parse, phrase);
    const wanted = gender === undefined ? (this.isPluralSubject(parse, phrase) ? GenderBit.Plural : 0) : genderBit(gender);
    for (let s = parse.sentence - 1; wanted !== 0 && s >= 0 && s > parse.sentence - REACH; s--) {
      const there = this.parser.parse(s);
      const body = this.bodyIn(there, wanted);
      if (body) return { parse: there, phrase: body };
    }
    return undefined;
  }

  /** The subject of a main clause that is no person by name, and whose words are of the gender or number. */
  private bodyIn({ clauses, phrases }: Parse, wanted: number): Phrase | undefined {
    const { tokens, mentions } = this.analysis;
    for (const { kind, subject, form } of clauses) {
      const phrase = kind === ClauseKind.Main ? phrases[subject] : undefined;
      if (!phrase || phrase.pronoun || !phrase.determined && wanted !== GenderBit.Plural) continue;
      const named = phrase.mention >= 0 ? mentions[phrase.mention]!.type : undefined;
      if (named === undefined ? phrase.noun === 0 || !(this.lexicon.flags[tokens.word[phrase.head]!]! & DENOTING) : named !== 'organization') continue;
      const numbers = genderBits(phrase.cases & Agreement.Nominative);
      if (wanted === GenderBit.Plural ? numbers & GenderBit.Plural && !(form & VerbForm.Singular) : (numbers & ~GenderBit.Plural) === wanted && form & VerbForm.Singular) return phrase;
    }
    return undefined;
  }

  private isPluralSubject(parse: Parse, phrase: Phrase): boolean {
    const clause = parse.clauses[phrase.clause];
    return clause !== undefined && parse.phrases[clause.subject] === phrase && (clause.form & VerbForm.Plural) !== 0 && (clause.form & VerbForm.Singular) === 0;
  }

  private genderOf(parse: Parse, phrase: Phrase): Gender | undefined {
    const word = this.analysis.tokens.word[phrase.head]!;
    const numbers = genderBits(phrase.cases & this.lexicon.nounForm[word]! || this.lexicon.nounForm[word]!);
    const clause = parse.clauses[phrase.clause];
    const isSubject = clause && clause.subject >= 0 && parse.phrases[clause.subject] === phrase;
    if (this.isPluralSubject(parse, phrase)) return undefined;
    if (numbers & GenderBit.Masculine) return 'm';
    return numbers & GenderBit.Feminine && (numbers & GenderBit.Plural ? isSubject : true) ? 'f' : undefined;
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

function genderBit(gender: Gender): number {
  return gender === 'm' ? GenderBit.Masculine : GenderBit.Feminine;
}
