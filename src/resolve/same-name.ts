/**
 * Mentions -> entities: one per thing and article. A row of the gazetteer is one thing; a surname alone is the person
 * last called so in full; two people with one surname stay two.
 */
import { findWord } from '../gazetteer/find-word.js';
import { Agreement, GIVEN, WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import { RowFlag } from '../gazetteer/rows.js';
import type { Article, Entity, Mention, Tokens } from '../model.js';
import { makeSlug } from './slug.js';

const SMALL_S = 115;
const CLOSE = 41;

/** Groups the mentions; sets `mention.entity`. Entities come in the order of their first mention. */
export function mergeNames(article: Article, tokens: Tokens, mentions: readonly Mention[], data: LanguageData): Entity[] {
  const merger = new Merger(article.text, tokens, mentions, data);
  return merger.merge();
}

class Merger {
  private readonly entities: Entity[] = [];
  private readonly byRow = new Map<number, number>();
  private readonly byName = new Map<string, number>();
  /** Persons with more than one name, by the word id of the last. */
  private readonly bySurname = new Map<number, number[]>();
  private readonly words = new Set<number>();
  private readonly ids = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly mentions: readonly Mention[],
    private readonly data: LanguageData,
  ) {}

  merge(): Entity[] {
    const { mentions, tokens } = this;
    for (const mention of mentions) if (mention.form === 'name') this.words.add(tokens.word[mention.to - 1]!);
    // Full names first: a headline says the surname before the text says the whole name.
    mentions.forEach((mention, index) => {
      if (mention.form === 'name' && mention.type === 'person' && mention.to - mention.from > 1) this.placeFullName(mention, index);
    });
    mentions.forEach((mention, index) => {
      if (mention.entity < 0) this.placeMention(mention, index);
    });
    this.joinAbbreviations();
    return this.finish();
  }

  private placeFullName(mention: Mention, index: number): void {
    const surname = this.baseWord(mention.to - 1);
    const known = this.bySurname.get(surname) ?? [];
    const same = mention.row >= 0 ? this.byRow.get(mention.row) : known.find((entity) => this.isSamePerson(this.entities[entity]!, mention));
    const entity = same ?? this.open(mention);
    if (!known.includes(entity)) this.bySurname.set(surname, [...known, entity]);
    this.join(entity, mention, index);
  }

  /** "F. Merz" and "Friedrich Merz", "Angela Dorothea Merkel" and "Angela Merkel": the first names agree or are initials of each other. */
  private isSamePerson(entity: Entity, mention: Mention): boolean {
    const first = this.mentions[entity.mentions[0]!]!;
    const a = this.tokens.word[first.from]!;
    const b = this.tokens.word[mention.from]!;
    if (a === b) return true;
    const initial = (m: Mention) => this.text.charCodeAt(m.start + 1) === 46;
    return (initial(first) || initial(mention)) && this.text.charCodeAt(first.start) === this.text.charCodeAt(mention.start);
  }

  private placeMention(mention: Mention, index: number): void {
    if (mention.type === 'person') {
      const person = this.findPerson(mention, index);
      if (person !== undefined) {
        this.join(person, mention, index);
        return;
      }
    }
    if (mention.row >= 0) {
      this.join(this.byRow.get(mention.row) ?? this.open(mention), mention, index);
      return;
    }
    const key = this.nameKey(mention);
    const entity = this.byName.get(key) ?? this.open(mention);
    this.byName.set(key, entity);
    this.join(entity, mention, index);
  }

  /** The person that a surname (or given name) alone means: the one last named in full before it, else the first behind. */
  private findPerson(mention: Mention, index: number): number | undefined {
    const word = mention.form === 'part' ? this.partWord(mention) : this.baseWord(mention.to - 1);
    const candidates = this.bySurname.get(word);
    if (!candidates) return undefined;
    let best: number | undefined;
    let latest = -1;
    for (const candidate of candidates) {
      for (const other of this.entities[candidate]!.mentions) if (other < index && other > latest) {
        latest = other;
        best = candidate;
      }
    }
    return best ?? candidates[0];
  }

  private open(mention: Mention): number {
    const { rows } = this.data;
    const entity: Entity = { id: '', type: mention.type, name: '', row: mention.row, wikidata: undefined, country: undefined, gender: undefined, mentions: [] };
    if (mention.row >= 0) {
      entity.type = rows.type(mention.row);
      entity.name = rows.name(mention.row);
      const wikidata = rows.wikidata(mention.row);
      const country = rows.country(mention.row);
      if (wikidata !== '') entity.wikidata = wikidata;
      if (country !== '') entity.country = country;
      const flags = rows.flags(mention.row);
      if (flags & RowFlag.Male) entity.gender = 'm';
      else if (flags & RowFlag.Female) entity.gender = 'f';
      this.byRow.set(mention.row, this.entities.length);
    }
    return this.entities.push(entity) - 1;
  }

  private join(entity: number, mention: Mention, index: number): void {
    mention.entity = entity;
    this.entities[entity]!.mentions.push(index);
  }

  /** Word id of a token without its genitive s, when the article has the word without it too. */
  private baseWord(token: number): number {
    const { tokens, text } = this;
    const word = tokens.word[token]!;
    const end = tokens.end[token]!;
    if (text.charCodeAt(end - 1) !== SMALL_S) return word;
    const base = findWord(this.data.lexicon, text, tokens.start[token]!, end - 1);
    return base !== 0 && this.words.has(base) ? base : word;
  }

  private partWord(mention: Mention): number {
    return mention.name === undefined ? 0 : this.data.lexicon.idOf(mention.name);
  }

  private nameKey(mention: Mention): string {
    let key = mention.type as string;
    if (mention.form !== 'name') return `${key} ${this.partWord(mention)}`;
    for (let i = mention.from; i < mention.to - 1; i++) key += ` ${this.tokens.word[i]! || this.text.slice(this.tokens.start[i]!, this.tokens.end[i]!)}`;
    return `${key} ${this.baseWord(mention.to - 1)}`;
  }

  /** "Technisches Hilfswerk (THW)": what stands in brackets behind an organization is its abbreviation. */
  private joinAbbreviations(): void {
    const { mentions, text, entities } = this;
    for (let i = 1; i < mentions.length; i++) {
      const long = mentions[i - 1]!;
      const short = mentions[i]!;
      if (long.type !== 'organization' || short.type !== 'organization' || long.form !== 'name' || short.to - short.from !== 1) continue;
      if (text.charCodeAt(short.end) !== CLOSE || long.entity === short.entity || text.slice(long.end, short.start).trim() !== '(') continue;
      const from = entities[short.entity]!;
      if (from.row >= 0 && entities[long.entity]!.row >= 0) continue;
      const [kept, gone] = from.row >= 0 ? [short.entity, long.entity] : [long.entity, short.entity];
      const into = entities[kept]!;
      for (const m of entities[gone]!.mentions) mentions[m]!.entity = kept;
      into.mentions.push(...entities[gone]!.mentions);
      entities[gone]!.mentions = [];
    }
  }

  /** Names, ids and genders; entities in the order of the text. */
  private finish(): Entity[] {
    const kept = this.entities.filter((entity) => entity.mentions.length > 0);
    for (const entity of kept) entity.mentions.sort((a, b) => a - b);
    kept.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
    kept.forEach((entity, number) => {
      for (const m of entity.mentions) this.mentions[m]!.entity = number;
      if (entity.name === '') entity.name = this.longestName(entity);
      entity.id = this.freeId(entity.row >= 0 ? this.data.rows.id(entity.row) : makeSlug(entity.name));
      const gender = entity.type === 'person' && entity.gender === undefined ? this.genderOf(entity) : undefined;
      if (gender) entity.gender = gender;
    });
    return kept;
  }

  private freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.ids.has(id); n++) id = `${wanted}-${n}`;
    this.ids.add(id);
    return id;
  }

  /** The longest text of the mentions; a genitive s goes where the article has the name without it. */
  private longestName(entity: Entity): string {
    let best = '';
    for (const m of entity.mentions) {
      const mention = this.mentions[m]!;
      const name = mention.name ?? (mention.form === 'name' ? this.nominative(mention) : '');
      if (name.length > best.length) best = name;
    }
    return best === '' ? this.text.slice(this.mentions[entity.mentions[0]!]!.start, this.mentions[entity.mentions[0]!]!.end) : best;
  }

  private nominative(mention: Mention): string {
    const last = mention.to - 1;
    const text = this.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    return this.baseWord(last) === this.tokens.word[last] ? text : text.slice(0, -1);
  }

  /** From the given name, or from the title or role in front of a mention. */
  private genderOf(entity: Entity): 'm' | 'f' | undefined {
    const { tokens } = this;
    const { lexicon } = this.data;
    for (const m of entity.mentions) {
      const mention = this.mentions[m]!;
      const given = mention.to - mention.from > 1 ? lexicon.flags[tokens.word[mention.from]!]! & GIVEN : 0;
      if (given === WordFlag.GivenMale) return 'm';
      if (given === WordFlag.GivenFemale) return 'f';
      const before = mention.from - 1;
      if (before < 0 || (lexicon.flags[tokens.word[before]!]! & (WordFlag.Role | WordFlag.Title)) === 0) continue;
      const form = lexicon.nounForm[tokens.word[before]!]!;
      const feminine = (form & Agreement.Feminine) !== 0;
      const masculine = (form & Agreement.Masculine) !== 0;
      if (feminine !== masculine) return feminine ? 'f' : 'm';
    }
    return undefined;
  }
}

