/** The dated table of posts: who "der russische Präsident" or "der Kremlchef" was when the article was written. */
import { WordFlag } from '../gazetteer/lexicon.js';
import type { LanguageData } from '../gazetteer/load.js';
import type { DescriptionPack } from '../lang/description-pack.js';
import type { Analysis } from '../model.js';
import { firstEndingAfter } from '../span.js';
import type { Phrase } from '../syntax/model.js';

const NICKNAME = -2;

export class Posts {
  /** Title word -> where its entries begin in `table`. */
  private readonly byTitle = new Map<number, number[]>();
  private readonly table: Int32Array;
  private readonly kinds = new Map<number, ReadonlySet<string>>();
  /** Articles and demonstratives of what is known already, contractions too. */
  readonly definite: ReadonlySet<number>;
  /** Nouns of persons who are mostly somebody new. */
  private readonly strangers: ReadonlySet<number>;

  constructor(data: LanguageData, pack: DescriptionPack) {
    this.table = data.posts;
    this.definite = new Set(pack.definite.map((word) => data.lexicon.intern(word)));
    this.strangers = new Set(pack.strangers.map((word) => nounOf(data, word)));
    for (let i = 0; i < this.table.length; i += 5) {
      const title = this.table[i]!;
      const list = this.byTitle.get(title);
      if (list) list.push(i);
      else this.byTitle.set(title, [i]);
    }
    for (const [noun, kinds] of Object.entries(pack.describedKinds)) {
      this.kinds.set(nounOf(data, noun), new Set(kinds));
    }
  }

  /** Does a noun mostly bring in somebody new? */
  isStranger(noun: number): boolean {
    return this.strangers.has(noun);
  }

  /** Kinds of organization or place that a noun may describe: "Konzern" a company. */
  kindsOf(noun: number): ReadonlySet<string> | undefined {
    return this.kinds.get(noun);
  }

  /** Entity of the article that held the described post when the article was written, -1 for none. */
  holderOf(analysis: Analysis, phrase: Phrase, data: LanguageData, entityOfRow: (row: number) => number): number {
    const { tokens, mentions } = analysis;
    const day = dayOf(analysis.article.published);
    const word = tokens.word[phrase.head]!;
    const singular = data.lexicon.noun[word]! || word;
    const direct = this.pick(this.byTitle.get(word) ?? this.byTitle.get(singular), NICKNAME, day, entityOfRow);
    if (direct >= 0) return direct;
    // The body: an adjective or genitive in the phrase ("russische", "der Ukraine"), or the first part of the head (Kreml-Chef, CDU-Chefin).
    for (let m = firstEndingAfter(mentions, phrase.from); m < mentions.length && mentions[m]!.from < phrase.to + 3; m++) {
      const mention = mentions[m]!;
      if (mention.row < 0) continue;
      const inside = mention.from >= phrase.from && mention.to <= phrase.to;
      const behind = mention.from >= phrase.to && mention.from <= phrase.to + 1 && (data.lexicon.flags[tokens.word[phrase.to]!]! & (WordFlag.Determiner | WordFlag.Preposition) || mention.from === phrase.to) !== 0;
      if (!inside && !behind) continue;
      const holder = this.pick(this.byTitle.get(singular) ?? this.byTitle.get(word), mention.row, day, entityOfRow);
      if (holder >= 0) return holder;
    }
    return -1;
  }

  private pick(entries: readonly number[] | undefined, body: number, day: number, entityOfRow: (row: number) => number): number {
    if (!entries) return -1;
    let found = -1;
    for (const at of entries) {
      if (this.table[at + 1] !== body) continue;
      const from = this.table[at + 3]!;
      const to = this.table[at + 4]!;
      if (day !== 0 && (day < from || day > to)) continue;
      const holder = this.table[at + 2]!;
      const entity = entityOfRow(holder);
      if (entity < 0) continue;
      if (found >= 0 && found !== entity) return -1;
      found = entity;
    }
    return found;
  }
}

function nounOf({ lexicon }: LanguageData, word: string): number {
  const id = lexicon.intern(word);
  return lexicon.noun[id]! || id;
}

/** "2020-09" -> 20200915: the middle of what the date leaves open. 0 when there is none. */
function dayOf(published: string | undefined): number {
  const match = published === undefined ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published);
  return match ? Number(match[1]! + (match[2] ?? '07') + (match[3] ?? '15')) : 0;
}
