/** A title in the text with all that belongs to it: "der frühere russische [Außenminister]", "gesundheitspolitische [Sprecherin] der Fraktion im Bundestag". */
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { type WordSet, wordSet } from '../gazetteer/word-set.js';
import type { RolePack } from '../lang/role-pack.js';
import { TokenKind, type Analysis, type Mention } from '../model.js';
import { firstEndingAfter } from '../span.js';

const { Role, Determiner, Adjective, OrgHead, Group, Abbreviation, Negation } = WordFlag;
/** Words between a title and the name of its body: "der größten deutschen Gewerkschaft". */
const LONGEST_BODY = 6;

export type Title = {
  /** The title itself: adjectives like "ehemalige", then the noun. Tokens from..to. */
  from: number;
  to: number;
  /** Where the whole begins (article, "russische", "Frankreichs") and ends (body included). */
  start: number;
  end: number;
  /** The organization or country that the words name. */
  body?: Mention;
  /** Token of a noun that says what the body is without naming it: Sprecher der [Polizei]. */
  bodyNoun?: number;
};

export class TitleReader {
  private readonly lexicon: Lexicon;
  private readonly pack: RolePack;
  private readonly noTitle: WordSet;
  private readonly colleagues: WordSet;
  private readonly titleAdjectives: WordSet;
  private readonly genitiveArticles: WordSet;
  private readonly bodyPrepositions: WordSet;

  constructor(lexicon: Lexicon, pack: RolePack) {
    this.pack = pack;
    const ids = (words: readonly string[]) => wordSet(words, lexicon);
    this.lexicon = lexicon;
    this.noTitle = ids([...pack.honorifics, ...pack.relations]);
    this.colleagues = ids(pack.colleagues);
    this.titleAdjectives = ids(pack.titleAdjectives.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)));
    this.genitiveArticles = ids(pack.genitiveArticles);
    this.bodyPrepositions = ids(pack.bodyPrepositions);
  }

  /** Is the token a noun of an office, profession or the like? Neither "Herr" nor "Bruder". */
  isTitle({ tokens }: Analysis, token: number): boolean {
    const kind = tokens.kind[token]!;
    if (kind === TokenKind.Lower || kind >= TokenKind.Number) return false;
    const word = tokens.word[token]!;
    return (this.lexicon.flags[word]! & Role) !== 0 && !this.noTitle.has(word) && !this.noTitle.has(this.lexicon.noun[word]!);
  }

  /** "sein belarussischer Kollege": the same post in another country, if the country is said. */
  isColleague({ tokens }: Analysis, token: number): boolean {
    return tokens.kind[token] === TokenKind.Capital && this.colleagues.has(this.lexicon.noun[tokens.word[token]!]!);
  }

  /** Reads the words around a title noun. */
  read(analysis: Analysis, noun: number): Title {
    const title: Title = { from: noun, to: noun + 1, start: noun, end: noun + 1 };
    const part = mentionAt(analysis, noun);
    if (part?.form === 'part') title.body = part;
    this.readFront(analysis, title);
    this.readBody(analysis, title);
    return title;
  }

  /** Adjectives, a country's adjective or genitive, an article. */
  private readFront(analysis: Analysis, title: Title): void {
    const { tokens } = analysis;
    const sentence = tokens.sentence[title.to - 1]!;
    let at = title.from - 1;
    for (; at >= 0 && tokens.sentence[at] === sentence; at--) {
      const mention = mentionAt(analysis, at);
      if (mention?.form === 'derived') title.body ??= mention;
      else if (tokens.kind[at] !== TokenKind.Lower || !(this.lexicon.flags[tokens.word[at]!]! & Adjective)) break;
      else if (title.from === at + 1 && this.belongsToTitle(analysis, at)) title.from = at;
      title.start = at;
    }
    if (at < 0 || tokens.sentence[at] !== sentence) return;
    const mention = mentionAt(analysis, at);
    if (mention?.form === 'name' && mention.type !== 'person' && mention.to === at + 1 && isGenitive(analysis, mention)) {
      title.body ??= mention;
      title.start = mention.from;
    } else if (this.lexicon.flags[tokens.word[at]!]! & Determiner && tokens.kind[at]! <= TokenKind.Capital && !mention) title.start = at;
  }

  /** ehemalige, stellvertretende; außenpolitische, verteidigungspolitischer */
  private belongsToTitle({ tokens, article }: Analysis, token: number): boolean {
    if (this.titleAdjectives.has(tokens.word[token]!)) return true;
    const word = article.text.slice(tokens.start[token]!, tokens.end[token]!);
    return this.pack.titleAdjectiveEnding.test(word);
  }

  /** Sprecher [des Kreml], Chef [der Deutschen Bank], Präsident [von Belarus], Präsident [Indonesiens], Mitglied [im Aufsichtsrat der Bahn] */
  private readBody(analysis: Analysis, title: Title): void {
    const { tokens } = analysis;
    const first = title.to;
    const direct = mentionAt(analysis, first);
    if (direct?.from === first && direct.form === 'name' && direct.type !== 'person') {
      if (direct.type === 'organization' || isGenitive(analysis, direct)) this.take(title, direct, direct.to);
      return;
    }
    const genitive = this.genitiveArticles.has(tokens.word[first]!);
    if (tokens.kind[first] !== TokenKind.Lower || (!genitive && !this.bodyPrepositions.has(tokens.word[first]!))) return;
    const sentence = tokens.sentence[first];
    for (let at = first + 1; at < first + LONGEST_BODY && tokens.sentence[at] === sentence; at++) {
      const mention = mentionAt(analysis, at);
      if (mention?.form === 'name' && mention.from === at) {
        if (mention.type === 'person') return;
        const closing = tokens.kind[mention.to] === TokenKind.Punct && tokens.kind[at - 1] === TokenKind.Punct ? 1 : 0;
        return this.take(title, mention, mention.to + closing);
      }
      const flags = this.lexicon.flags[tokens.word[at]!]!;
      if (tokens.kind[at] === TokenKind.Punct || tokens.kind[at] === TokenKind.Lower) {
        if (tokens.kind[at] === TokenKind.Punct ? !this.isQuotationMark(analysis, at) : !(flags & (Adjective | Determiner)) || (flags & Negation) !== 0) return;
        continue;
      }
      if (mention?.form === 'derived') continue;
      // A noun: "der Gewerkschaft Verdi" has the name behind it, "der Polizei" has none.
      const next = mentionAt(analysis, at + 1);
      if (next?.form === 'name' && next.from === at + 1 && next.type !== 'person' && flags & (OrgHead | Group) && !isGenitive(analysis, next)) continue;
      title.end = at + 1;
      if (genitive && title.body === undefined) title.bodyNoun = at;
      return;
    }
  }

  private take(title: Title, body: Mention, end: number): void {
    title.body ??= body;
    title.end = end;
  }

  private isQuotationMark({ article, tokens }: Analysis, token: number): boolean {
    return this.pack.quotationMarks.includes(article.text[tokens.start[token]!]!);
  }

  /** Behind forms of address and degrees: "Präsident [Dr.] Meier", "Minister [a.D.] Meier". */
  skipHonorifics({ tokens }: Analysis, token: number): number {
    let at = token;
    while (this.noTitle.has(tokens.word[at]!) || this.lexicon.flags[tokens.word[at]!]! & Abbreviation) at++;
    return at;
  }
}

/** The mention that covers a token. */
export function mentionAt({ mentions }: Analysis, token: number): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, token)];
  return mention && mention.from <= token ? mention : undefined;
}

/** Does the name stand with a genitive ending that it does not have by itself? */
function isGenitive({ article, entities }: Analysis, mention: Mention): boolean {
  const last = article.text.charCodeAt(mention.end - 1);
  if (last === 39 || last === 0x2019) return true;
  const name = mention.name ?? entities[mention.entity]?.name ?? '';
  return last === 115 && name !== '' && !name.endsWith('s');
}
