/**
 * Who holds which post: a title in front of a name ("Kreml-Sprecher Dmitri Peskow", "der Sprecher des Kreml, Dmitri Peskow"), behind it
 * ("Peskow, Sprecher des Kreml"), in the predicate ("Peskow ist Sprecher des Kreml"), or behind "als" ("arbeitet als Sprecher").
 */
import { Agreement, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { type WordSet, wordSet } from '../gazetteer/word-set.js';
import type { RolePack } from '../lang/role-pack.js';
import { TokenKind, type Analysis, type Fact, type Mention, type Participant } from '../model.js';
import type { ParticipantResolver } from '../resolve/participants.js';
import { spanOf } from '../span.js';
import type { Clause, Parse } from '../syntax/model.js';
import type { SentenceParser } from '../syntax/parse.js';
import type { SyntaxWords } from '../syntax/words.js';
import { makeFact } from './fact.js';
import { mentionAt, TitleReader, type Title } from './titles.js';

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const { Role, Conjunction, Adjective, Determiner, Verb } = WordFlag;
/** Words behind a title that an apposition may have before its comma: "Sprecher der Fraktion im Landtag von Hessen," */
const LONGEST_TAIL = 8;
/** Words between a copula and its predicate. */
const COPULA_REACH = 12;

export class RoleFinder {
  private readonly lexicon: Lexicon;
  private readonly titles: TitleReader;
  private readonly copulas: WordSet;
  private readonly officeNouns: WordSet;
  private readonly officeVerbs: WordSet;
  private readonly as: number;
  private readonly sources: WordSet;

  constructor(lexicon: Lexicon, pack: RolePack, syntax: SyntaxWords) {
    const ids = (words: readonly string[]) => wordSet(words, lexicon);
    this.lexicon = lexicon;
    this.titles = new TitleReader(lexicon, pack);
    this.copulas = ids(pack.copulas);
    this.officeNouns = ids(pack.officeNouns);
    this.officeVerbs = ids(pack.officeVerbs);
    this.as = syntax.as;
    this.sources = ids(pack.employerPrepositions);
  }

  /** Role facts of all persons whose title the article gives, in text order. */
  find(analysis: Analysis, parser: SentenceParser, resolver: ParticipantResolver): Fact[] {
    const facts: Fact[] = [];
    const { tokens } = analysis;
    const { flags } = this.lexicon;
    let last: { end: number; holder: Holder } | undefined;
    for (let token = 0; token < tokens.count; token++) {
      if (!(flags[tokens.word[token]!]! & Role)) continue;
      const colleague = this.titles.isColleague(analysis, token);
      if (!colleague && !this.titles.isTitle(analysis, token)) continue;
      // "der Franzose Michel Dupont" has no post.
      const form = mentionAt(analysis, token)?.form;
      if (form === 'name' || form === 'derived') continue;
      const title = this.titles.read(analysis, token);
      if (colleague && title.body === undefined) continue;
      // "Peskow, Sprecher des Kreml und Berater des Präsidenten,": the second title has the holder of the first.
      const shared = last && title.start - 1 === last.end && this.isAnd(analysis, last.end) ? last.holder : undefined;
      const holder = this.named(analysis, title, resolver) ?? shared ?? this.described(analysis, title, parser, resolver);
      if (!holder) continue;
      last = { end: title.end, holder };
      facts.push(this.factOf(analysis, title, holder, parser, resolver));
    }
    return facts;
  }

  private isAnd({ tokens }: Analysis, token: number): boolean {
    return tokens.kind[token] === TokenKind.Lower && (this.lexicon.flags[tokens.word[token]!]! & Conjunction) !== 0;
  }

  /** The holder whose name stands beside the title. */
  private named(analysis: Analysis, title: Title, resolver: ParticipantResolver): Holder | undefined {
    const mention = this.nameBehind(analysis, title) ?? this.nameBefore(analysis, title);
    return mention && { subject: resolver.participantOf(mention), polarity: 'affirmed' };
  }

  /** [Sprecher] Dmitri Peskow; [Sprecher des Kreml] Dmitri Peskow; [Sprecher des Kreml], Dmitri Peskow; [Sprecher] und Berater Dmitri Peskow */
  private nameBehind(analysis: Analysis, title: Title, determined = this.isDetermined(analysis, title)): Mention | undefined {
    const { tokens } = analysis;
    const direct = this.personAt(analysis, title.to) ?? (tokens.kind[title.to] === TokenKind.Punct && isMark(analysis, title.to, 34, 0x201c, 0x201d, 0xab) ? this.personAt(analysis, title.to + 1) : undefined);
    if (direct) return direct;
    if (title.end > title.to && title.body) {
      const behindBody = this.personAt(analysis, title.end);
      if (behindBody) return behindBody;
    }
    if (this.isAnd(analysis, title.end)) {
      const next = this.nextTitle(analysis, title.end + 1);
      if (next && this.sharesGender(analysis, title, next)) return this.nameBehind(analysis, next, determined);
    }
    return determined ? this.nameBehindComma(analysis, title) : undefined;
  }

  /** der Sprecher des Kreml im Ausland[, Dmitri Peskow, ...: but not "der Sprecher, Dmitri Peskow und ...". */
  private nameBehindComma(analysis: Analysis, title: Title): Mention | undefined {
    const { tokens } = analysis;
    const comma = this.tailEnd(analysis, title.end);
    if (comma < 0 || !isMark(analysis, comma, COMMA)) return undefined;
    const mention = this.personAt(analysis, comma + 1);
    if (!mention) return undefined;
    const behind = skipParenthesis(analysis, mention.to);
    return tokens.kind[behind] === TokenKind.Punct ? mention : undefined;
  }

  /** Dmitri Peskow (52), [der Sprecher des Kreml], ...; Dmitri Peskow ([Kreml-Sprecher]) */
  private nameBefore(analysis: Analysis, title: Title): Mention | undefined {
    const { tokens } = analysis;
    let at = title.start - 1;
    if (at < 1 || tokens.kind[at] !== TokenKind.Punct) return undefined;
    const end = this.tailEnd(analysis, title.end);
    if (end < 0) return undefined;
    if (isMark(analysis, at, OPEN)) return isMark(analysis, end, CLOSE) ? personEndingAt(analysis, at) : undefined;
    if (!isMark(analysis, at, COMMA)) return undefined;
    if (isMark(analysis, at - 1, CLOSE)) {
      while (at > 0 && tokens.sentence[at] === tokens.sentence[title.to - 1] && !isMark(analysis, at, OPEN)) at--;
    }
    return personEndingAt(analysis, at);
  }

  /** The mark that ends an apposition, if only words without a verb stand before it; -1. */
  private tailEnd(analysis: Analysis, from: number): number {
    const { tokens } = analysis;
    for (let at = from; at < from + LONGEST_TAIL; at++) {
      if (at >= tokens.count || tokens.kind[at] === TokenKind.Punct || tokens.sentence[at] !== tokens.sentence[from - 1]) return at;
      if (this.isAnd(analysis, at)) return at === from && this.nextTitle(analysis, at + 1) ? at : -1;
      const flags = this.lexicon.flags[tokens.word[at]!]!;
      if (tokens.kind[at] === TokenKind.Lower && flags & Verb && !(flags & (Adjective | Determiner | WordFlag.Preposition))) return -1;
    }
    return -1;
  }

  private isDetermined({ tokens }: Analysis, title: Title): boolean {
    return (this.lexicon.flags[tokens.word[title.start]!]! & Determiner) !== 0 || (this.lexicon.flags[tokens.word[title.start - 1]!]! & Determiner) !== 0;
  }

  /** A person whose name begins at a token, forms of address left out. */
  private personAt(analysis: Analysis, token: number): Mention | undefined {
    const from = this.titles.skipHonorifics(analysis, token);
    const mention = mentionAt(analysis, from);
    return mention?.from === from && mention.type === 'person' && mention.form === 'name' && analysis.tokens.sentence[from] === analysis.tokens.sentence[token - 1] ? mention : undefined;
  }

  /** The title that begins at a token, behind "und". */
  private nextTitle(analysis: Analysis, token: number): Title | undefined {
    const { tokens } = analysis;
    for (let at = token; at < token + 4 && at < tokens.count; at++) {
      if (this.titles.isTitle(analysis, at)) return this.titles.read(analysis, at);
      if (!(this.lexicon.flags[tokens.word[at]!]! & (Determiner | Adjective))) return undefined;
    }
    return undefined;
  }

  private sharesGender({ tokens }: Analysis, a: Title, b: Title): boolean {
    const readings = (title: Title) => this.lexicon.nounForm[tokens.word[title.to - 1]!]! & Agreement.Singular;
    return (readings(a) & readings(b)) !== 0;
  }

  /** The holder that the sentence names elsewhere: in its subject, by a pronoun, by "seine Arbeit als". */
  private described(analysis: Analysis, title: Title, parser: SentenceParser, resolver: ParticipantResolver): Holder | undefined {
    const { tokens } = analysis;
    const as = tokens.word[title.start - 1] === this.as;
    if (!as && !this.hasCopulaNear(analysis, title)) return undefined;
    const parse = parser.parse(tokens.sentence[title.to - 1]!);
    const index = parse.phrases.findIndex((phrase) => phrase.head === title.to - 1);
    const phrase = parse.phrases[index];
    const clause = phrase && phrase.clause >= 0 ? parse.clauses[phrase.clause] : undefined;
    if (!phrase || !clause) return undefined;
    const holder = as ? this.holderOfOffice(analysis, parse, clause, title, resolver) : this.holderOfPredicate(parse, clause, index, resolver);
    if (!holder || holder.entity === undefined || analysis.entities[holder.entity]!.type !== 'person') return undefined;
    return { subject: holder, polarity: clause.negated ? 'negated' : 'affirmed' };
  }

  private hasCopulaNear({ tokens }: Analysis, title: Title): boolean {
    const sentence = tokens.sentence[title.to - 1];
    const { verb } = this.lexicon;
    for (let at = Math.max(0, title.start - COPULA_REACH); at < title.end + COPULA_REACH && at < tokens.count; at++) {
      if (tokens.sentence[at] === sentence && tokens.kind[at] === TokenKind.Lower && this.copulas.has(verb[tokens.word[at]!]!)) return true;
    }
    return false;
  }

  /** "Peskow ist Sprecher", "Sprecher des Kreml ist Peskow" */
  private holderOfPredicate(parse: Parse, clause: Clause, index: number, resolver: ParticipantResolver): Participant | undefined {
    if (!this.copulas.has(clause.verb) || clause.passive || clause.modal !== 0 || clause.subject < 0 || clause.predicate < 0) return undefined;
    const other = clause.predicate === index ? clause.subject : clause.subject === index ? clause.predicate : -1;
    const phrase = parse.phrases[other];
    if (!phrase || parse.phrases.some(({ first }) => first === other)) return undefined;
    if (clause.subject === index && phrase.mention < 0) return undefined;
    return resolver.resolve(parse, phrase);
  }

  /** "arbeitet als Lehrerin", "seine Zeit als Minister" */
  private holderOfOffice(analysis: Analysis, parse: Parse, clause: Clause, title: Title, resolver: ParticipantResolver): Participant | undefined {
    const office = parse.phrases.find((phrase) => phrase.to === title.start - 1 && this.officeNouns.has(phrase.noun));
    if (office && office.possessive < 0) {
      const owner = parse.phrases.find((phrase) => phrase.attached >= 0 && parse.phrases[phrase.attached] === office && phrase.mention >= 0 && phrase.prep < 0);
      if (owner) return resolver.resolve(parse, owner);
    }
    if (!office && !this.hasOfficeVerb(analysis, clause)) return undefined;
    const subject = parse.phrases[clause.subject];
    return subject && resolver.resolve(parse, subject);
  }

  private hasOfficeVerb({ tokens }: Analysis, clause: Clause): boolean {
    if (this.officeVerbs.has(clause.verb)) return true;
    for (let p = 0; p < clause.pieces.length; p += 2) {
      for (let at = clause.pieces[p]!; at < clause.pieces[p + 1]!; at++) if (this.officeVerbs.has(tokens.word[at]!)) return true;
    }
    return false;
  }

  private factOf(analysis: Analysis, title: Title, { subject, polarity }: Holder, parser: SentenceParser, resolver: ParticipantResolver): Fact {
    const { tokens } = analysis;
    const object = this.bodyOf(analysis, title, subject, parser, resolver);
    if (subject.entity !== undefined) resolver.descriptions.learnTitle(title.to - 1, subject.entity, object?.entity ?? -1);
    const parts = [{ from: title.start, to: title.end }, ...(subject.from >= 0 ? [subject] : [])];
    const evidence = spanOf(tokens, Math.min(...parts.map(({ from }) => from)), Math.max(...parts.map(({ to }) => to)));
    const fact = makeFact({ type: 'role', evidence, sentence: tokens.sentence[title.to - 1]!, rule: 'de/role/title' });
    fact.polarity = polarity;
    fact.subject = subject;
    fact.object = object;
    fact.topic = spanOf(tokens, title.from, title.to);
    return fact;
  }

  /** The body that the title names, or that its description stands for. */
  private bodyOf(analysis: Analysis, title: Title, subject: Participant, parser: SentenceParser, resolver: ParticipantResolver): Participant | undefined {
    const body = title.body ?? this.bodyBehindName(analysis, subject);
    if (body) return resolver.participantOf(body);
    if (title.bodyNoun === undefined) return undefined;
    const { tokens } = analysis;
    const isBody = this.lexicon.flags[tokens.word[title.bodyNoun]!]! & (WordFlag.OrgHead | WordFlag.Group) || mentionAt(analysis, title.bodyNoun - 1)?.form === 'derived';
    if (!isBody) return undefined;
    const parse = parser.parse(tokens.sentence[title.bodyNoun]!);
    const phrase = parse.phrases.find(({ head }) => head === title.bodyNoun);
    return phrase && resolver.resolve(parse, phrase);
  }

  /** der Architekt Jens Meier [von der Firma Holz] */
  private bodyBehindName(analysis: Analysis, { to }: Participant): Mention | undefined {
    const { tokens } = analysis;
    if (!this.sources.has(tokens.word[to]!)) return undefined;
    const at = this.lexicon.flags[tokens.word[to + 1]!]! & Determiner ? to + 2 : to + 1;
    const mention = mentionAt(analysis, at);
    return mention?.from === at && mention.type === 'organization' && mention.form === 'name' ? mention : undefined;
  }
}

type Holder = { subject: Participant; polarity: Fact['polarity'] };

function personEndingAt(analysis: Analysis, token: number): Mention | undefined {
  const mention = mentionAt(analysis, token - 1);
  return mention?.to === token && mention.type === 'person' && mention.form === 'name' ? mention : undefined;
}

function isMark({ article, tokens }: Analysis, token: number, ...units: number[]): boolean {
  return tokens.kind[token] === TokenKind.Punct && units.includes(article.text.charCodeAt(tokens.start[token]!));
}

/** Token behind "(SPD)", if it stands at `token`. */
function skipParenthesis(analysis: Analysis, token: number): number {
  if (!isMark(analysis, token, OPEN)) return token;
  let at = token;
  while (at < analysis.tokens.count && at < token + LONGEST_TAIL && !isMark(analysis, at, CLOSE)) at++;
  return at + 1;
}
