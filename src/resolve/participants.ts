/** What fills a slot: a phrase's words, and who they stand for - by a name in them, a pronoun or a description - or nobody, when the text does not tell. */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import { TokenKind, type Analysis, type Mention, type Participant } from '../model.js';
import { spanOf } from '../span.js';
import { genderBits, type SentenceParser } from '../syntax/parse.js';
import type { Parse, Phrase } from '../syntax/model.js';
import { Descriptions } from './descriptions.js';
import { EntityNames } from './entity-names.js';
import { Posts } from './posts.js';
import { Pronouns } from './pronouns.js';

const MASCULINE = 1;
const FEMININE = 2;
/** Sentences back in which "der 42-Jährige" must have been named. */
const AGED_REACH = 2;
/** What a noun ends in beside its nominative singular: des Amtes, des Ministers, dem Präsidenten. */
const ENDINGS = ['s', 'es', 'n', 'en'];

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
    const { from, to, start, end, entity, name } = mention;
    return { from, to, start, end, ...(entity >= 0 ? { entity, name: this.names.of(entity) } : name !== undefined && { name }) };
  }

  /** What a phrase fills a slot with. */
  resolve(parse: Parse, phrase: Phrase): Participant {
    const { tokens, mentions } = this.analysis;
    if (phrase.antecedent >= 0) {
      const target = this.resolve(parse, parse.phrases[phrase.antecedent]!);
      return target.entity === undefined ? target : { ...target, ...spanOf(tokens, phrase.head, phrase.head + 1) };
    }
    if (phrase.mention >= 0) return this.participantOf(mentions[phrase.mention]!);
    const entity = phrase.pronoun ? this.pronouns.entityOf(parse, phrase) : this.describedBy(parse, phrase);
    const span = phrase.pronoun ? spanOf(tokens, phrase.head, phrase.head + 1) : spanOf(tokens, phrase.core, phrase.to);
    if (entity >= 0) return { ...span, entity, name: this.names.of(entity) };
    return phrase.pronoun ? span : { ...span, name: this.nameOf(phrase) };
  }

  private describedBy(parse: Parse, phrase: Phrase): number {
    if (!this.isAged(phrase)) return this.descriptions.entityOf(parse, phrase);
    const genders = genderBits(phrase.cases);
    if (!phrase.determined || (genders & MASCULINE) === (genders & FEMININE)) return -1;
    return this.pronouns.personBefore(parse, phrase, genders & MASCULINE ? 'm' : 'f', AGED_REACH);
  }

  /** die 42-Jährige */
  private isAged({ head, pronoun }: Phrase): boolean {
    const { tokens, article } = this.analysis;
    if (pronoun || tokens.kind[head] !== TokenKind.DigitWord) return false;
    return article.text.slice(tokens.start[head]!, tokens.end[head]!).includes('-Jährige');
  }

  /** The words of a description without its article, its noun in the nominative. */
  private nameOf(phrase: Phrase): string {
    const { tokens, article } = this.analysis;
    let from = phrase.core;
    while (from < phrase.head && this.lexicon.flags[tokens.word[from]!]! & WordFlag.Determiner) from++;
    const words = article.text.slice(tokens.start[from]!, tokens.end[phrase.to - 1]!);
    const { noun, head, to, cases } = phrase;
    if (noun === 0 || head !== to - 1 || tokens.word[head] === noun || cases & (Agreement.Nominative | Agreement.Plural)) return words;
    const ending = ENDINGS.find((e) => words.endsWith(e) && this.lexicon.idOf(article.text.slice(tokens.start[head]!, tokens.end[head]! - e.length)) === noun);
    return ending === undefined ? words : words.slice(0, -ending.length);
  }
}
