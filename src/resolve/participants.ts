/**
 * Who a phrase stands for: a name in it, a pronoun's or a description's antecedent ("der russische Präsident", "das Unternehmen"), or
 * nobody, when the text does not tell. Gender and number must agree; when two fit equally, none is taken.
 */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { Analysis, Participant } from '../model.js';
import { spanOf } from '../span.js';
import { genderBits } from '../syntax/parse.js';
import type { Parse, Phrase } from '../syntax/model.js';
import type { SentenceParser } from '../syntax/parse.js';
import { Posts } from './posts.js';

const MASCULINE = 1;
const FEMININE = 2;
const PLURAL = 8;
/** How many sentences back a pronoun looks. */
const REACH = 3;

export class ParticipantResolver {
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly parser: SentenceParser;
  private readonly data: LanguageData;
  private readonly posts: Posts;
  /** Role noun (lemma id) -> entity that the article gave it: "Regierungssprecher Steffen Seibert". */
  private readonly roleHolders = new Map<number, number>();
  private rolesRead = 0;

  constructor(analysis: Analysis, parser: SentenceParser, data: LanguageData, posts: Posts) {
    this.analysis = analysis;
    this.lexicon = data.lexicon;
    this.parser = parser;
    this.data = data;
    this.posts = posts;
  }

  /** What a phrase fills a slot with. */
  resolve(parse: Parse, phrase: Phrase): Participant {
    const { tokens, mentions, entities } = this.analysis;
    if (phrase.antecedent >= 0) {
      const antecedent = parse.phrases[phrase.antecedent]!;
      const target = this.resolve(parse, antecedent);
      return { ...spanOf(tokens, phrase.head, phrase.head + 1), ...(target.entity !== undefined && { entity: target.entity }), ...(target.name !== undefined && { name: target.name }), ...(target.entity === undefined && { from: target.from, to: target.to, start: target.start, end: target.end }) };
    }
    if (phrase.mention >= 0) {
      const mention = mentions[phrase.mention]!;
      const entity = entities[mention.entity];
      return { from: mention.from, to: mention.to, start: mention.start, end: mention.end, ...(entity && { entity: mention.entity, name: entity.name }) };
    }
    if (phrase.pronoun) {
      const span = spanOf(tokens, phrase.head, phrase.head + 1);
      const entity = this.pronoun(parse, phrase);
      return { ...span, ...(entity >= 0 && { entity, name: entities[entity]!.name }) };
    }
    const span = spanOf(tokens, phrase.core, phrase.to);
    const entity = this.description(phrase);
    if (entity >= 0) return { ...span, entity, name: entities[entity]!.name };
    return { ...span, name: this.nameOf(phrase) };
  }

  /** The words of a description without its article. */
  private nameOf(phrase: Phrase): string {
    const { tokens, article } = this.analysis;
    let from = phrase.core;
    while (from < phrase.head && this.lexicon.flags[tokens.word[from]!]! & WordFlag.Determiner) from++;
    return article.text.slice(tokens.start[from]!, tokens.end[phrase.to - 1]!);
  }

  /** The person (or for "sie" plural and neuter, nobody) that a pronoun stands for; -1. */
  private pronoun(parse: Parse, phrase: Phrase): number {
    const word = this.analysis.tokens.word[phrase.head]!;
    let numbers = genderBits(phrase.cases & this.lexicon.nounForm[word]! || this.lexicon.nounForm[word]!);
    // sein-, ihr- as possessives: the owner's gender is in the stem, not in the ending.
    if (this.lexicon.flags[word]! & WordFlag.Possessive) {
      const unit = this.analysis.article.text.charCodeAt(this.analysis.tokens.start[phrase.head]!) | 32;
      numbers = unit === 115 ? MASCULINE : FEMININE;
    }
    if ((numbers & (MASCULINE | FEMININE)) === 0) return -1;
    const want = numbers & MASCULINE ? 'm' : 'f';
    // Subjects come first: of this sentence's earlier clauses, then of the sentences before; then any person named, latest first.
    for (let s = parse.sentence; s >= 0 && s > parse.sentence - REACH; s--) {
      const other = s === parse.sentence ? parse : this.parser.parse(s);
      const limit = s === parse.sentence ? phrase.from : Number.MAX_SAFE_INTEGER;
      const entity = this.personIn(other, limit, want, s === parse.sentence ? phrase.clause : -1);
      if (entity >= 0) return entity;
    }
    return -1;
  }

  /** A person of the wanted gender in a sentence before a token: subjects of main clauses first. */
  private personIn(parse: Parse, limit: number, gender: 'm' | 'f', ownClause: number): number {
    const { mentions, entities } = this.analysis;
    const fits = (mention: number) => {
      const it = mentions[mention];
      if (!it || it.type !== 'person' || it.form !== 'name') return -1;
      const entity = entities[it.entity];
      return entity && (entity.gender === undefined || entity.gender === gender) ? it.entity : -1;
    };
    for (let c = 0; c < parse.clauses.length; c++) {
      if (c === ownClause) continue;
      const subject = parse.clauses[c]!.subject;
      if (subject < 0) continue;
      const phrase = parse.phrases[subject]!;
      if (phrase.from >= limit) continue;
      const entity = phrase.mention >= 0 ? fits(phrase.mention) : -1;
      if (entity >= 0) return entity;
      if (phrase.mention < 0 && !phrase.pronoun) {
        const described = this.description(phrase);
        if (described >= 0 && entities[described]!.type === 'person' && (entities[described]!.gender ?? gender) === gender) return described;
      }
    }
    for (let i = parse.phrases.length - 1; i >= 0; i--) {
      const phrase = parse.phrases[i]!;
      if (phrase.from >= limit || phrase.mention < 0 || phrase.clause === ownClause) continue;
      const entity = fits(phrase.mention);
      if (entity >= 0) return entity;
    }
    return -1;
  }

  /** The entity that a description names: by post and country, by a role given earlier, by the kind of organization; -1. */
  description(phrase: Phrase): number {
    const { tokens, entities } = this.analysis;
    if (phrase.noun === 0 || phrase.pronoun) return -1;
    const headWord = tokens.word[phrase.head]!;
    const flags = this.lexicon.flags[headWord]!;
    if (flags & WordFlag.Role) {
      const held = this.posts.holderOf(this.analysis, phrase, this.data);
      if (held >= 0) return held;
      if (!phrase.determined || genderBits(phrase.cases) === PLURAL) return -1;
      return this.roleOf(phrase);
    }
    if (flags & (WordFlag.Group | WordFlag.OrgHead) && phrase.determined && (phrase.cases & Agreement.Singular) !== 0) {
      const wanted = this.posts.kindsOf(phrase.noun);
      if (wanted === undefined || this.hasModifier(phrase)) return -1;
      let best = -1;
      for (let e = 0; e < entities.length; e++) {
        const entity = entities[e]!;
        if (entity.type !== 'organization' || !entity.mentions.some((m) => this.analysis.mentions[m]!.from < phrase.from)) continue;
        const kind = entity.row >= 0 ? this.data.rows.kind(entity.row) : '';
        if (kind !== '' && !wanted.has(kind)) continue;
        if (best >= 0 && this.lastBefore(best, phrase.from) > this.lastBefore(e, phrase.from)) continue;
        best = e;
      }
      return best;
    }
    return -1;
  }

  private hasModifier(phrase: Phrase): boolean {
    return phrase.head - phrase.core > 1;
  }

  private lastBefore(entity: number, token: number): number {
    let last = -1;
    for (const m of this.analysis.entities[entity]!.mentions) {
      const { from } = this.analysis.mentions[m]!;
      if (from < token) last = from;
    }
    return last;
  }

  /** "der Regierungssprecher" after "Regierungssprecher Steffen Seibert". */
  private roleOf(phrase: Phrase): number {
    const { mentions, tokens } = this.analysis;
    for (; this.rolesRead < mentions.length && mentions[this.rolesRead]!.from < phrase.from; this.rolesRead++) {
      const mention = mentions[this.rolesRead]!;
      if (mention.type !== 'person' || mention.form !== 'name' || mention.from === 0) continue;
      const before = mention.from - 1;
      const flags = this.lexicon.flags[tokens.word[before]!]!;
      if (flags & WordFlag.Role && !(flags & WordFlag.Title && this.lexicon.noun[tokens.word[before]!] === 0)) this.roleHolders.set(this.roleKey(tokens.word[before]!), mention.entity);
    }
    return this.roleHolders.get(this.roleKey(tokens.word[phrase.head]!)) ?? -1;
  }

  private roleKey(word: number): number {
    // Compounds keep their own word: a "Regierungssprecher" is not every "Sprecher".
    return this.lexicon.flags[word]! & WordFlag.Derived ? word : this.lexicon.noun[word]! || word;
  }
}
