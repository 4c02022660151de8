/**
 * Who a description stands for: the holder of a post ("der russische Präsident"), the person to whom the article gave a title
 * ("der Sprecher" after "Kreml-Sprecher Dmitri Peskow"), or the last named thing of a kind ("der Konzern", "das Land").
 * Nobody when two fit, or when words stand with it that the article never said of the one who would fit.
 */
import { Agreement, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { Analysis, Mention } from '../model.js';
import { firstEndingAfter } from '../span.js';
import { ClauseKind, type Parse, type Phrase } from '../syntax/model.js';
import { GenderBit, genderBits } from '../syntax/parse.js';
import { Posts } from './posts.js';

/** How many sentences back the person stands whom a title that nobody was given stands for. */
const SENTENCES_BACK = 1;
/** How many mentions back a description looks for a thing of its kind. */
const MENTIONS_BACK = 40;
/** How many titles back it looks for its own. */
const TITLES_BACK = 12;
/** No entities. */
const NOBODY = -1;
const SEVERAL = -2;
/** Endings of nouns of persons that inflection adds: des Ministers, dem Präsidenten. */
const ENDING = /(?:en|n|s|es)$/;

type GivenTitle = { word: number; stem: string; token: number; person: number; body: number };

export class Descriptions {
  private readonly titles: GivenTitle[] = [];
  private entityOfRow: Map<number, number> | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly data: LanguageData,
    private readonly posts: Posts,
  ) {}

  /** The article calls a person so: title noun at `token`, body as an entity or -1. */
  learnTitle(token: number, person: number, body: number): void {
    this.titles.push({ word: this.analysis.tokens.word[token]!, stem: this.stemAt(token), token, person, body });
  }

  /** The entity that a noun phrase without name describes, -1 for none. */
  entityOf(parse: Parse, phrase: Phrase): number {
    if (phrase.noun === 0 || phrase.pronoun || genderBits(phrase.cases) === GenderBit.Plural) return -1;
    const compatriot = this.compatriotOf(phrase);
    if (compatriot >= 0) return compatriot;
    const flags = this.data.lexicon.flags[this.analysis.tokens.word[phrase.head]!]!;
    if (flags & WordFlag.Role) {
      const held = this.posts.holderOf(this.analysis, phrase, this.data, (row) => this.entityAt(row));
      if (held >= 0) return held;
      const titled = this.personWithTitle(parse, phrase);
      return titled >= 0 ? titled : this.onlyPersonNear(parse, phrase);
    }
    const kinds = this.posts.kindsOf(phrase.noun);
    return kinds !== undefined && this.isDefinite(phrase) && (phrase.cases & Agreement.Singular) !== 0 ? this.thingOfKind(phrase, kinds) : -1;
  }

  private entityAt(row: number): number {
    this.entityOfRow ??= new Map(this.analysis.entities.map((entity, index) => [entity.row, index]));
    return this.entityOfRow.get(row) ?? -1;
  }

  /**
   * "der Sprecher": somebody whose title was "Sprecher" or ends so ("Regierungssprecher"). A headline has no articles, and what it
   * describes is named behind it: "Präsident empfängt russischen Kollegen".
   */
  private personWithTitle(parse: Parse, phrase: Phrase): number {
    const body = this.derivedIn(phrase)?.entity ?? -1;
    const headline = body >= 0 && !phrase.determined;
    if (!(headline || this.isDefinite(phrase)) || this.isModified(parse, phrase)) return -1;
    const behind = this.firstTitleBehind(phrase.from);
    const before = this.onlyPersonTitled(phrase, body, Math.max(0, behind - TITLES_BACK), behind);
    const found = before === NOBODY && headline ? this.onlyPersonTitled(phrase, body, behind, Math.min(this.titles.length, behind + TITLES_BACK)) : before;
    return found === SEVERAL ? NOBODY : found;
  }

  /** The one whom the titles from..to call so, of a body if it is known; NOBODY, or SEVERAL. */
  private onlyPersonTitled(phrase: Phrase, body: number, from: number, to: number): number {
    const word = this.analysis.tokens.word[phrase.head]!;
    const stem = this.stemAt(phrase.head);
    let found = NOBODY;
    for (let i = from; i < to; i++) {
      const title = this.titles[i]!;
      if (title.word !== word && !title.stem.endsWith(stem)) continue;
      if (body >= 0 && title.body !== body) continue;
      if (found !== NOBODY && found !== title.person) return SEVERAL;
      found = title.person;
    }
    return found;
  }

  /** Index of the first title at or behind a token: titles are learned in text order. */
  private firstTitleBehind(token: number): number {
    let low = 0;
    let high = this.titles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.titles[middle]!.token < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * "Der Ministerpräsident", "Die Politikerin" as a subject: the only person of the gender whom this sentence in front of it and the one
   * before name. Not for nouns of people who mostly are somebody new.
   */
  private onlyPersonNear(parse: Parse, phrase: Phrase): number {
    const clause = parse.clauses[phrase.clause];
    if (!clause || clause.kind !== ClauseKind.Main || parse.phrases[clause.subject] !== phrase) return NOBODY;
    if (this.posts.isStranger(phrase.noun) || phrase.head !== phrase.core + 1 || !this.isDefinite(phrase)) return NOBODY;
    const index = clause.subject;
    if (parse.phrases.some(({ attached }) => attached === index)) return NOBODY;
    const { mentions, entities, sentences } = this.analysis;
    const genders = genderBits(phrase.cases);
    const from = sentences.first[Math.max(0, parse.sentence - SENTENCES_BACK)]!;
    let only = NOBODY;
    for (let m = firstEndingAfter(mentions, from); m < mentions.length && mentions[m]!.from < phrase.from; m++) {
      const { type, form, entity } = mentions[m]!;
      if (type !== 'person' || form !== 'name' || entity === only) continue;
      const gender = entities[entity]?.gender;
      if (gender !== undefined && !(genders & (gender === 'm' ? GenderBit.Masculine : GenderBit.Feminine))) continue;
      if (only !== NOBODY) return NOBODY;
      only = entity;
    }
    return only;
  }

  /** "der Franzose": the person of that country who was named last. */
  private compatriotOf(phrase: Phrase): number {
    const { mentions, entities } = this.analysis;
    const at = firstEndingAfter(mentions, phrase.head);
    const derived = mentions[at];
    if (derived?.from !== phrase.head || derived.form !== 'derived' || phrase.head !== phrase.core + 1 || !this.isDefinite(phrase)) return NOBODY;
    const country = entities[derived.entity]?.country;
    if (country === undefined) return NOBODY;
    const gender = genderBits(phrase.cases) & GenderBit.Masculine ? 'm' : 'f';
    for (let m = at - 1; m >= 0 && m > at - MENTIONS_BACK; m--) {
      const entity = entities[mentions[m]!.entity];
      if (entity?.type === 'person' && entity.country === country && (entity.gender ?? gender) === gender) return mentions[m]!.entity;
    }
    return NOBODY;
  }

  /** The last thing of a kind named in front. */
  private thingOfKind(phrase: Phrase, kinds: ReadonlySet<string>): number {
    const { mentions, entities } = this.analysis;
    const { rows } = this.data;
    const derived = this.derivedIn(phrase);
    if (phrase.head - this.firstWord(phrase) > (derived ? 1 : 0)) return -1;
    const country = derived && entities[derived.entity]?.country;
    const wantsPlace = kinds.has('country') || kinds.has('city') || kinds.has('capital');
    const before = firstEndingAfter(mentions, phrase.from) - 1;
    for (let m = before; m >= 0 && m > before - MENTIONS_BACK; m--) {
      const entity = entities[mentions[m]!.entity];
      if (!entity || entity.type === 'person' || (entity.type === 'place') !== wantsPlace) continue;
      const kind = entity.row >= 0 ? rows.kind(entity.row) : '';
      if (kind === '' ? wantsPlace : !kinds.has(kind)) continue;
      if (country !== undefined && entity.country !== country) continue;
      return mentions[m]!.entity;
    }
    return -1;
  }

  /** "der Chef der Bahn", "der frühere Minister": more is said than the title. */
  private isModified(parse: Parse, phrase: Phrase): boolean {
    const index = parse.phrases.indexOf(phrase);
    const adjectives = phrase.head - this.firstWord(phrase) - (this.derivedIn(phrase) ? 1 : 0);
    return adjectives > 0 || parse.phrases.some(({ attached, loose }) => attached === index && !loose);
  }

  private firstWord(phrase: Phrase): number {
    const { flags } = this.data.lexicon;
    let at = phrase.core;
    while (at < phrase.head && flags[this.analysis.tokens.word[at]!]! & WordFlag.Determiner) at++;
    return at;
  }

  /** The adjective of a country inside: der [russische] Präsident. */
  private derivedIn(phrase: Phrase): Mention | undefined {
    const { mentions } = this.analysis;
    const mention = mentions[firstEndingAfter(mentions, phrase.core)];
    return mention && mention.to <= phrase.head && mention.form === 'derived' ? mention : undefined;
  }

  private isDefinite(phrase: Phrase): boolean {
    const { word } = this.analysis.tokens;
    return this.posts.definite.has(word[phrase.core]!) || (phrase.prep >= 0 && this.posts.definite.has(word[phrase.prep]!));
  }

  private stemAt(token: number): string {
    const { tokens, article } = this.analysis;
    return article.text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase().replace(ENDING, '');
  }
}
