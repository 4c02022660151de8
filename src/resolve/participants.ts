/** What fills a slot: a phrase's words, and who they stand for - by a name in them, a pronoun or a description - or nobody, when the text does not tell. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import { TokenKind, type Analysis, type Mention, type Participant, type Span } from '../model.js';
import { participantAt, spanOf } from '../span.js';
import { GenderBit, genderBits, type SentenceParser } from '../syntax/parse.js';
import type { Parse, Phrase } from '../syntax/model.js';
import { Descriptions } from './descriptions.js';
import { EntityNames } from './entity-names.js';
import { nameDescription } from './nominative.js';
import { Posts } from './posts.js';
import { Pronouns } from './pronouns.js';

/** Sentences back in which "der 42-Jährige" must have been named. */
const AGED_REACH = 2;

export class ParticipantResolver {
  readonly descriptions: Descriptions;
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly pronouns: Pronouns;
  private readonly names: EntityNames;

  constructor(analysis: Analysis, parser: SentenceParser, data: LanguageData, posts: Posts) {
    this.analysis = analysis;
    this.lexicon = data.lexicon;
    this.descriptions = new Descriptions(analysis, data, posts);
    this.pronouns = new Pronouns(analysis, parser, data.lexicon, this.descriptions);
    this.names = new EntityNames(analysis);
  }

  /** A mention as what fills a slot. */
  participantOf(mention: Mention): Participant {
    const { entity, name } = mention;
    return entity >= 0 ? participantAt(mention, entity, this.names.of(entity)) : participantAt(mention, undefined, name);
  }

  /** What a phrase fills a slot with. */
  resolve(parse: Parse, phrase: Phrase): Participant {
    const { tokens, mentions } = this.analysis;
    if (phrase.antecedent >= 0) {
      const target = this.resolve(parse, parse.phrases[phrase.antecedent]!);
      return target.entity === undefined ? target : participantAt(spanOf(tokens, phrase.head, phrase.head + 1), target.entity, target.name);
    }
    if (phrase.mention >= 0) return this.participantOf(mentions[phrase.mention]!);
    const entity = phrase.pronoun ? this.pronouns.entityOf(parse, phrase) : this.describedBy(parse, phrase);
    const span = phrase.pronoun ? spanOf(tokens, phrase.head, phrase.head + 1) : spanOf(tokens, phrase.core, phrase.to);
    if (phrase.pronoun && entity < 0) return this.partOf(parse, phrase) ?? this.bodyOf(parse, phrase, span) ?? participantAt(span, undefined, undefined);
    if (entity >= 0) return participantAt(span, entity, this.names.of(entity));
    return participantAt(span, undefined, nameDescription(this.analysis, this.lexicon, phrase));
  }

  /** einer [der Abgeordneten], einige [ihrer Anwälte]: named by the group they are of. */
  private partOf(parse: Parse, pronoun: Phrase): Participant | undefined {
    if (!(this.lexicon.flags[this.analysis.tokens.word[pronoun.head]!]! & WordFlag.Determiner)) return undefined;
    const index = parse.phrases.indexOf(pronoun);
    const group = parse.phrases.find((phrase) => phrase.from === pronoun.to && phrase.noun !== 0 && phrase.prep < 0 && (phrase.attached === index || (phrase.cases & Agreement.Genitive) !== 0));
    if (!group) return undefined;
    const span = spanOf(this.analysis.tokens, pronoun.core, group.to);
    return participantAt(span, undefined, this.analysis.article.text.slice(span.start, span.end));
  }

  /** [Sie] behind "Die Forscher haben ...": named by the words in front. */
  private bodyOf(parse: Parse, pronoun: Phrase, span: Span): Participant | undefined {
    const body = this.pronouns.bodyOf(parse, pronoun);
    if (!body) return undefined;
    const { entity, name } = this.resolve(body.parse, body.phrase);
    return participantAt(span, entity, name);
  }

  private describedBy(parse: Parse, phrase: Phrase): number {
    if (!this.isAged(phrase)) return this.descriptions.entityOf(parse, phrase);
    const genders = genderBits(phrase.cases);
    if (!phrase.determined || (genders & GenderBit.Masculine) === (genders & GenderBit.Feminine)) return -1;
    return this.pronouns.personBefore(parse, phrase, genders & GenderBit.Masculine ? 'm' : 'f', AGED_REACH);
  }

  /** die 42-Jährige */
  private isAged({ head, pronoun }: Phrase): boolean {
    const { tokens, article } = this.analysis;
    if (pronoun || tokens.kind[head] !== TokenKind.DigitWord) return false;
    return article.text.slice(tokens.start[head]!, tokens.end[head]!).includes('-Jährige');
  }
}
