/**
 * What a German word is that stands in no table: an inflected adjective, a verb with its prefix, the genitive of a
 * name, a compound. Worked out once per word and article, from the tables alone; the lexicon's columns take the result.
 */
import { CharClass, classOf, lowerOf } from '../../gazetteer/chars.js';
import { SEED_A, SEED_B, stepA, stepB } from '../../gazetteer/hash.js';
import { Agreement, type Lexicon, VerbForm, WordFlag } from '../../gazetteer/lexicon.js';
import type { LanguageData } from '../../gazetteer/load.js';
import { LAST_WORD, TokenKind, type Tokens } from '../../model.js';
import { ADJECTIVE_ENDINGS } from './inflection.js';

const COMPARISON = ['er', 'st', 'est'];
/** What may stand between the parts of a compound: Arbeit-s-amt, Frau-en-quote. */
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er'];
/** Heads of two letters are endings more often than words; of the three-letter ones, these are words. */
const SHORT_HEADS = ['amt', 'uhr', 'tag', 'weg', 'rat', 'tor', 'rad', 'see', 'bus', 'zug', 'typ', 'akt', 'bau', 'hof', 'not', 'tat', 'tod', 'mut', 'los', 'kur', 'gut', 'art', 'box', 'chef', 'team'];
const LONGEST_WORD = 60;
/** Letters of the first part in front of a noun for a body, and of that noun, when nobody knows the first part. */
const SHORTEST_FIRST = 4;
const SHORTEST_BODY = 5;

/** Flags of a head that its compound has too. */
const INHERITED = WordFlag.Noun | WordFlag.Role | WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.OtherHead | WordFlag.Numeral | WordFlag.Group;
/** What the first part of a compound may be. */
const FIRST_PART = WordFlag.Noun | WordFlag.Adjective | WordFlag.Verb | WordFlag.Numeral | WordFlag.Preposition | WordFlag.Adverb | WordFlag.Abbreviation;

export class UnknownWords {
  private readonly lexicon: Lexicon;
  private readonly prefixes = new Set<number>();
  /** prefix id * 2^22 + verb id -> separable verb. */
  private readonly separable = new Map<number, number>();
  /** Prefix, simple verb, separable verb. */
  private readonly separableVerbs: Int32Array;
  private readonly otherVerbs = new Map<number, number[]>();
  private readonly shortHeads: Set<number>;
  /** Word being worked on, in lower case. */
  private readonly units = new Uint16Array(LONGEST_WORD + 1);
  private length = 0;

  constructor(data: Pick<LanguageData, 'lexicon' | 'separable' | 'otherVerbs'>) {
    this.lexicon = data.lexicon;
    this.separableVerbs = data.separable;
    for (let i = 0; i < data.separable.length; i += 3) {
      this.prefixes.add(data.separable[i]!);
      this.separable.set(data.separable[i]! * 4194304 + data.separable[i + 1]!, data.separable[i + 2]!);
    }
    for (let i = 0; i < data.otherVerbs.length; i += 3) {
      const list = this.otherVerbs.get(data.otherVerbs[i]!) ?? [];
      list.push(data.otherVerbs[i + 1]!, data.otherVerbs[i + 2]!);
      this.otherVerbs.set(data.otherVerbs[i]!, list);
    }
    this.shortHeads = new Set(SHORT_HEADS.map((head) => data.lexicon.idOf(head)));
  }

  /** The separable verb of a prefix and a simple verb, 0 when there is none: zu + sagen. */
  join(prefix: number, verb: number): number {
    return this.separable.get(prefix * 4194304 + verb) ?? 0;
  }

  /** What a separable verb is made of, in pairs of prefix and simple verb: zu, sagen for zusagen. Looks through all of them: for those who read rules. */
  partsOf(lemma: number): readonly number[] {
    const parts: number[] = [];
    for (let i = 0; i < this.separableVerbs.length; i += 3) {
      if (this.separableVerbs[i + 2] === lemma) parts.push(this.separableVerbs[i]!, this.separableVerbs[i + 1]!);
    }
    return parts;
  }

  isPrefix(word: number): boolean {
    return this.prefixes.has(word);
  }

  /** Further readings of a verb form: lemma and features, in pairs. */
  readings(word: number): readonly number[] | undefined {
    return this.otherVerbs.get(word);
  }

  /** Describes every word of the article that the lexicon did not know. */
  describe(text: string, tokens: Tokens): void {
    const { lexicon } = this;
    const known = lexicon.known;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (word < known || lexicon.flags[word] !== 0 || tokens.kind[i]! > LAST_WORD) continue;
      this.take(text, tokens.start[i]!, tokens.end[i]!);
      this.describeWord(word, tokens.kind[i]!);
      lexicon.setDescribed(word);
    }
  }

  /** Words of names that are forms of an adjective or verb as well ("vereinigte"): the compiler asks before they count as known. */
  describeInflected(text: string, tokens: Tokens): void {
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i]!;
      if (word === 0 || this.lexicon.flags[word] !== 0 || tokens.kind[i]! > LAST_WORD) continue;
      this.take(text, tokens.start[i]!, tokens.end[i]!);
      if (this.describeAdjective(word) || this.describePrefixVerb(word)) this.lexicon.flags[word]! |= WordFlag.Derived;
    }
  }

  private take(text: string, start: number, end: number): void {
    let n = 0;
    for (let i = start; i < end && n < LONGEST_WORD; i++) {
      const unit = text.charCodeAt(i);
      const c = classOf(unit);
      if (c === CharClass.Ignored) continue;
      this.units[n++] = c === CharClass.Upper ? lowerOf(unit) : unit;
    }
    this.length = n;
  }

  /** Id of units from..to of the word at hand. */
  private find(from: number, to: number): number {
    let a = SEED_A;
    let b = SEED_B;
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      a = stepA(a, unit);
      b = stepB(b, unit);
    }
    return this.lexicon.find(a, b);
  }

  private endsWith(ending: string, to = this.length): boolean {
    if (ending.length >= to) return false;
    for (let i = 0; i < ending.length; i++) if (this.units[to - ending.length + i] !== ending.charCodeAt(i)) return false;
    return true;
  }

  private describeWord(word: number, kind: number): void {
    const hyphen = this.lastHyphen();
    if (hyphen > 0) {
      this.describeHyphenCompound(word, hyphen);
      return;
    }
    if (kind === TokenKind.Lower) {
      if (this.describeAdjective(word) || this.describePrefixVerb(word)) return;
      this.describeLongAdjective(word);
      return;
    }
    if (kind === TokenKind.DigitWord || kind === TokenKind.Mixed) return;
    if (this.describeNameGenitive(word)) return;
    if (kind === TokenKind.Upper && this.length < 7) return;
    if (this.isLikeIsch() && (this.describeAdjective(word) || this.describeLongAdjective(word))) return;
    if (this.describeCompound(word, 0, this.length)) return;
    if (this.describeAdjective(word) || this.describePrefixVerb(word)) return;
  }

  /** Medizinische, Technischen: an adjective, whatever noun its end may look like. */
  private isLikeIsch(): boolean {
    return ADJECTIVE_ENDINGS.some((ending) => this.endsWith(`isch${ending}`));
  }

  private lastHyphen(): number {
    for (let i = this.length - 2; i > 0; i--) if (this.units[i] === 45) return i;
    return -1;
  }

  /** Kreml-Sprecher, 13-jährige: the head is what stands behind the last hyphen. */
  private describeHyphenCompound(word: number, hyphen: number): void {
    const { lexicon } = this;
    const head = this.find(hyphen + 1, this.length);
    if (head !== 0 && lexicon.flags[head]! & (WordFlag.Noun | WordFlag.Adjective | WordFlag.Verb)) {
      this.inherit(word, head, lexicon.flags[head]! & (INHERITED | WordFlag.Adjective));
      return;
    }
    if (this.describeCompound(word, hyphen + 1, this.length)) return;
    for (const ending of ADJECTIVE_ENDINGS) {
      if (!this.endsWith(ending)) continue;
      const stem = this.find(hyphen + 1, this.length - ending.length);
      if (stem !== 0 && lexicon.flags[stem]! & WordFlag.Adjective) {
        lexicon.flags[word]! |= WordFlag.Adjective;
        return;
      }
    }
  }

  private inherit(word: number, head: number, flags: number): void {
    const { lexicon } = this;
    lexicon.flags[word]! |= flags;
    lexicon.noun[word] = lexicon.noun[head]! || head;
    lexicon.nounForm[word] = lexicon.nounForm[head]!;
  }

  /** großen, bekannteste, geplanten, steigende */
  private describeAdjective(word: number): boolean {
    const { lexicon } = this;
    for (const ending of ADJECTIVE_ENDINGS) {
      if (!this.endsWith(ending)) continue;
      const stemEnd = this.length - ending.length;
      if (stemEnd < 2) continue;
      if (this.markAdjective(word, this.find(0, stemEnd))) return true;
      // müde: müden; teuer: teuren
      if (ending !== 'e') {
        const withE = this.find(0, stemEnd + 1);
        if (ending.startsWith('e') && withE !== 0 && lexicon.flags[withE]! & WordFlag.Adjective) return this.markAdjective(word, withE);
      }
      for (const step of COMPARISON) if (this.endsWith(step, stemEnd) && this.markAdjective(word, this.find(0, stemEnd - step.length))) return true;
    }
    for (const step of COMPARISON) if (this.endsWith(step) && this.markAdjective(word, this.find(0, this.length - step.length))) return true;
    return false;
  }

  private markAdjective(word: number, stem: number): boolean {
    if (stem === 0) return false;
    const { lexicon } = this;
    const flags = lexicon.flags[stem]!;
    const participle = lexicon.verbForm[stem]! & (VerbForm.Participle1 | VerbForm.Participle2 | VerbForm.ZuInfinitive);
    if ((flags & WordFlag.Adjective) === 0 && participle === 0) return false;
    lexicon.flags[word]! |= WordFlag.Adjective;
    if (participle !== 0) {
      lexicon.verb[word] = lexicon.verb[stem]!;
      lexicon.verbForm[word] = participle;
    }
    return true;
  }

  /** zusagte, festgenommen wird: a prefix and a form of the simple verb. */
  private describePrefixVerb(word: number): boolean {
    const { lexicon } = this;
    for (let at = 2; at <= this.length - 2; at++) {
      const prefix = this.find(0, at);
      if (prefix === 0 || !this.prefixes.has(prefix)) continue;
      const rest = this.find(at, this.length);
      if (rest === 0 || (lexicon.flags[rest]! & WordFlag.Verb) === 0) continue;
      if (this.markVerb(word, prefix, lexicon.verb[rest]!, lexicon.verbForm[rest]!)) return true;
      const others = this.otherVerbs.get(rest);
      for (let i = 0; others && i < others.length; i += 2) if (this.markVerb(word, prefix, others[i]!, others[i + 1]!)) return true;
    }
    return false;
  }

  private markVerb(word: number, prefix: number, verb: number, features: number): boolean {
    const lemma = this.join(prefix, verb);
    if (lemma === 0) return false;
    const { lexicon } = this;
    lexicon.flags[word]! |= WordFlag.Verb;
    lexicon.verb[word] = lemma;
    lexicon.verbForm[word] = features;
    return true;
  }

  /** millionenschwere, unbekannt, regierungsnah: the longest ending that is an adjective. */
  private describeLongAdjective(word: number): boolean {
    const { lexicon } = this;
    for (const ending of ['', ...ADJECTIVE_ENDINGS]) {
      if (ending !== '' && !this.endsWith(ending)) continue;
      const to = this.length - ending.length;
      for (let from = 2; from <= to - 3; from++) {
        const head = this.find(from, to);
        if (head !== 0 && lexicon.flags[head]! & WordFlag.Adjective && (from === 2 ? this.find(0, from) !== 0 : true)) {
          lexicon.flags[word]! |= WordFlag.Adjective;
          return true;
        }
      }
    }
    return false;
  }

  /** Müllers: the genitive of a name part. */
  private describeNameGenitive(word: number): boolean {
    if (!this.endsWith('s')) return false;
    const { lexicon } = this;
    const to = this.units[this.length - 2] === 39 ? this.length - 2 : this.length - 1;
    const base = this.find(0, to);
    if (base === 0) return false;
    const name = lexicon.flags[base]! & (WordFlag.GivenMale | WordFlag.GivenFemale | WordFlag.Surname | WordFlag.AmbiguousName);
    if (name === 0) return false;
    lexicon.flags[word]! |= name;
    lexicon.noun[word] = base;
    lexicon.nounForm[word] = Agreement.Genitive & Agreement.Singular;
    return true;
  }

  /** Milliardenkredit: the longest known noun at the end, with the rest known as well. */
  private describeCompound(word: number, from: number, to: number): boolean {
    const { lexicon } = this;
    for (let at = from + 2; at <= to - 3; at++) {
      const head = this.find(at, to);
      if (head === 0 || (lexicon.flags[head]! & WordFlag.Noun) === 0) continue;
      if (to - at < 4 && !this.shortHeads.has(lexicon.noun[head]!)) continue;
      if (!this.isFirstPart(from, at, 0) && !this.isBodyHead(head, at - from, to - at)) continue;
      this.inherit(word, head, lexicon.flags[head]! & INHERITED);
      return true;
    }
    return false;
  }

  /** Elektro-konzern, Leasing-firma: behind whatever first part, a long noun for a body is the head. */
  private isBodyHead(head: number, before: number, length: number): boolean {
    return before >= SHORTEST_FIRST && length >= SHORTEST_BODY && (this.lexicon.flags[head]! & (WordFlag.OrgHead | WordFlag.Group)) === (WordFlag.OrgHead | WordFlag.Group);
  }

  /** May units from..to begin a compound? A known word, with or without a link, or itself a compound. */
  private isFirstPart(from: number, to: number, depth: number): boolean {
    const { lexicon } = this;
    for (const link of LINKS) {
      if (link !== '' && !this.endsWith(link, to)) continue;
      const end = to - link.length;
      if (end - from < 2) continue;
      const part = this.find(from, end);
      if (part !== 0 && (lexicon.flags[part]! & FIRST_PART || lexicon.firstNode[part] !== 0)) return true;
      // Schul(e)reform, Sprach(e)kurs: a final e is dropped.
      if (link === '' && depth === 0) {
        const verbStem = this.findWith(from, end, 'en');
        if (verbStem !== 0 && lexicon.flags[verbStem]! & WordFlag.Verb) return true;
        const noun = this.findWith(from, end, 'e');
        if (noun !== 0 && lexicon.flags[noun]! & WordFlag.Noun) return true;
      }
    }
    if (depth >= 2) return false;
    for (let at = from + 3; at <= to - 3; at++) {
      const second = this.secondPart(at, to);
      if (second && this.isFirstPart(from, at, depth + 1)) return true;
    }
    return false;
  }

  private secondPart(from: number, to: number): boolean {
    const { lexicon } = this;
    for (const link of LINKS) {
      if (link !== '' && !this.endsWith(link, to)) continue;
      const part = this.find(from, to - link.length);
      if (part !== 0 && lexicon.flags[part]! & (WordFlag.Noun | WordFlag.Adjective)) return true;
    }
    return false;
  }

  private findWith(from: number, to: number, ending: string): number {
    let a = SEED_A;
    let b = SEED_B;
    for (let i = from; i < to; i++) {
      a = stepA(a, this.units[i]!);
      b = stepB(b, this.units[i]!);
    }
    for (let i = 0; i < ending.length; i++) {
      a = stepA(a, ending.charCodeAt(i));
      b = stepB(b, ending.charCodeAt(i));
    }
    return this.lexicon.find(a, b);
  }
}
