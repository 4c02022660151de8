/**
 * Who holds which post: a title in front of a name ("Kreml-Sprecher Dmitri Peskow"), an apposition behind it ("Peskow, Sprecher des Kreml"),
 * or a predicate ("Peskow ist Sprecher des Kreml"). The body is named inside the title, by an adjective before it, or by a genitive behind.
 */
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import * as de from '../lang/de/roles.js';
import { TokenKind, type Analysis, type Fact, type Mention, type Participant } from '../model.js';
import { firstEndingAfter, spanOf } from '../span.js';

const COMMA = 44;
const { Role, Determiner, Adjective, Preposition } = WordFlag;

export class RoleFinder {
  private readonly lexicon: Lexicon;
  private readonly noRole: Set<number>;
  private readonly titleAdjectives: Set<number>;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.noRole = new Set([...de.HONORIFICS, ...de.RELATIONS].map((word) => lexicon.intern(word)));
    this.titleAdjectives = new Set(de.TITLE_ADJECTIVES.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => lexicon.intern(stem + ending))));
  }

  /** Role facts of all persons named in the article, in text order. */
  find(analysis: Analysis): Fact[] {
    const facts: Fact[] = [];
    for (const mention of analysis.mentions) {
      if (mention.type !== 'person' || mention.form !== 'name') continue;
      this.before(analysis, mention, facts);
      this.behind(analysis, mention, facts);
    }
    return facts;
  }

  private isRole(analysis: Analysis, token: number): boolean {
    const { tokens } = analysis;
    const kind = tokens.kind[token]!;
    if (kind === TokenKind.Lower || kind >= TokenKind.Number) return false;
    const word = tokens.word[token]!;
    if (!(this.lexicon.flags[word]! & Role) || this.noRole.has(word)) return false;
    const noun = this.lexicon.noun[word]!;
    return !this.noRole.has(noun);
  }

  /** [der] [russische] Präsident [des ...] NAME */
  private before(analysis: Analysis, mention: Mention, facts: Fact[]): void {
    const { tokens } = analysis;
    const sentenceStart = analysis.sentences.first[tokens.sentence[mention.from]!]!;
    let title = mention.from - 1;
    // "Präsident Dr. Meier", "Minister a.D. Meier": degrees in between.
    while (title > sentenceStart && (this.noRole.has(tokens.word[title]!) || (this.lexicon.flags[tokens.word[title]!]! & WordFlag.Abbreviation && tokens.kind[title] !== TokenKind.Punct))) title--;
    if (title < sentenceStart) return;
    let body: Mention | undefined;
    if (!this.isRole(analysis, title)) {
      // "Präsident der Ukraine Wolodymyr Selenskyj", "Sprecher der Polizei": the body stands between title and name.
      const between = nameEndingAt(analysis, title + 1, mention.from);
      if (!between || between.type === 'person') return;
      let at = between.from - 1;
      while (at > sentenceStart && this.lexicon.flags[tokens.word[at]!]! & (Determiner | Preposition) && tokens.kind[at] === TokenKind.Lower) at--;
      if (at === between.from - 1 || !this.isRole(analysis, at)) return;
      title = at;
      body = between;
    }
    this.add(analysis, mention, title, title + 1, body, facts);
    // "Parteichef und Außenminister X": two titles are two facts.
    const and = title - 1;
    if (and > sentenceStart + 1 && tokens.kind[and] === TokenKind.Lower && this.lexicon.flags[tokens.word[and]!]! & WordFlag.Conjunction && this.isRole(analysis, and - 1)) this.add(analysis, mention, and - 1, and, undefined, facts);
  }

  /** NAME, [der] [frühere] Sprecher des Kreml, */
  private behind(analysis: Analysis, mention: Mention, facts: Fact[]): void {
    const { tokens, article, sentences } = analysis;
    let at = mention.to;
    const end = sentences.first[tokens.sentence[mention.from]! + 1]!;
    // NAME (45), ...
    if (at < end && article.text.charCodeAt(tokens.start[at]!) === 40) {
      while (at < end && article.text.charCodeAt(tokens.start[at]!) !== 41) at++;
      at++;
    }
    if (at + 1 >= end || tokens.kind[at] !== TokenKind.Punct || article.text.charCodeAt(tokens.start[at]!) !== COMMA) return;
    at++;
    const first = at;
    while (at < end && tokens.kind[at]! <= TokenKind.Lower && this.lexicon.flags[tokens.word[at]!]! & (Determiner | Adjective) && at < first + 4) at++;
    if (at >= end || !this.isRole(analysis, at)) return;
    // A new person behind the title is its holder: "A, Minister B und ..."
    const next = mentionAt(analysis, at + 1);
    if (next?.type === 'person') return;
    this.add(analysis, mention, at, at + 1, undefined, facts);
  }

  private add(analysis: Analysis, person: Mention, title: number, to: number, body: Mention | undefined, facts: Fact[]): void {
    const { tokens, mentions, entities } = analysis;
    let from = title;
    // Adjectives of the title: "ehemalige", "stellvertretende" stay in its words, a country's names the body.
    let object = body;
    for (let m = firstEndingAfter(mentions, title - 4); m < mentions.length && mentions[m]!.from <= title; m++) {
      const mention = mentions[m]!;
      if (mention.form === 'part' && mention.from === title) object ??= mention;
      if (mention.form === 'derived' && mention.to === from && mention.type === 'place') object ??= mention;
    }
    while (from - 1 > 0 && tokens.kind[from - 1] === TokenKind.Lower && this.titleAdjectives.has(tokens.word[from - 1]!)) from--;
    if (!object) {
      const derived = mentionAt(analysis, from - 1);
      if (derived?.form === 'derived') object = derived;
    }
    if (!object) object = this.genitiveBody(analysis, to);
    const subject = participant(person, entities[person.entity]?.name);
    const sentence = tokens.sentence[person.from]!;
    facts.push({
      type: 'role', polarity: 'affirmed', modality: 'asserted',
      subject,
      ...(object && { object: participant(object, object.name ?? entities[object.entity]?.name) }),
      topic: spanOf(tokens, from, to),
      evidence: spanOf(tokens, Math.min(from, object?.from ?? from, person.from), Math.max(to, object?.to ?? to, person.to)),
      sentence,
      rule: 'de/role/title',
    });
  }

  /** Sprecher [des Kreml], Chef [der Deutschen Bank], Präsident [von Belarus] */
  private genitiveBody(analysis: Analysis, at: number): Mention | undefined {
    const { tokens } = analysis;
    if (tokens.kind[at] !== TokenKind.Lower || !(this.lexicon.flags[tokens.word[at]!]! & (Determiner | Preposition))) return nameStartingAt(analysis, at, false);
    return nameStartingAt(analysis, at + 1, true);
  }
}

function participant(mention: Mention, name: string | undefined): Participant {
  return { from: mention.from, to: mention.to, start: mention.start, end: mention.end, ...(mention.entity >= 0 && { entity: mention.entity }), ...(name !== undefined && { name }) };
}

function nameStartingAt(analysis: Analysis, token: number, any: boolean): Mention | undefined {
  const mention = mentionAt(analysis, token);
  if (!mention || mention.from !== token || mention.form !== 'name' || mention.type === 'person') return undefined;
  return any || mention.type === 'organization' || mention.type === 'place' ? mention : undefined;
}

function nameEndingAt(analysis: Analysis, token: number, limit: number): Mention | undefined {
  const mention = mentionAt(analysis, token - 1);
  return mention && mention.to === limit && mention.form === 'name' ? mention : undefined;
}

/** The mention that covers a token. */
function mentionAt({ mentions }: Analysis, token: number): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, token)];
  return mention && mention.from <= token ? mention : undefined;
}
