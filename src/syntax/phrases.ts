/**
 * Tokens -> noun phrases and prepositional phrases with the cases they can be in: article, adjectives and noun leave
 * the readings in which all of them agree. Names, dates, amounts and quantities are taken whole, as their finders had them.
 */
import { Agreement, FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Analysis, type Tokens } from '../model.js';
import { firstEndingAfter } from '../span.js';
import { isAmbiguous, isAttribute } from './attributes.js';
import type { Phrase } from './model.js';
import type { SyntaxWords } from './words.js';

const { Determiner, Pronoun, Preposition, Adjective, Noun, Verb, Adverb, Numeral, Possessive, Relative, Negation, Derived, Role } = WordFlag;
const COMMA = 44;
/** Longest stretch in front of an attributive participle: "der [am Montag von der Polizei] festgenommene Mann". */
const LONGEST_ATTRIBUTE = 14;

/** Which mention, date, amount or quantity covers a token: index + 1 by token, 0 for none. */
export type Cover = { mention: Int32Array; date: Int32Array; money: Int32Array; quantity: Int32Array };

export function coverTokens(analysis: Analysis): Cover {
  const { count } = analysis.tokens;
  const fill = (spans: readonly { from: number; to: number }[], use: (i: number) => boolean = () => true) => {
    const cover = new Int32Array(count + 1);
    spans.forEach((span, i) => {
      if (use(i)) for (let t = span.from; t < span.to; t++) cover[t] = i + 1;
    });
    return cover;
  };
  return {
    mention: fill(analysis.mentions, (i) => analysis.mentions[i]!.form === 'name'),
    date: fill(analysis.dates),
    money: fill(analysis.money),
    quantity: fill(analysis.quantities),
  };
}

/** Strong endings of an adjective without article, as readings. */
const STRONG: Record<string, number> = {
  e: (Agreement.Nominative | Agreement.Accusative) & (Agreement.Feminine | Agreement.Plural),
  er: (Agreement.Nominative & Agreement.Masculine) | (Agreement.Feminine & (Agreement.Genitive | Agreement.Dative)) | (Agreement.Plural & Agreement.Genitive),
  es: (Agreement.Nominative | Agreement.Accusative) & Agreement.Neuter,
  em: Agreement.Dative & (Agreement.Masculine | Agreement.Neuter),
  en: (Agreement.Accusative & Agreement.Masculine) | (Agreement.Dative & Agreement.Plural) | (Agreement.Genitive & (Agreement.Masculine | Agreement.Neuter)),
};

export class PhraseParser {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  private readonly words: SyntaxWords;
  private readonly analysis: Analysis;
  readonly cover: Cover;
  phrases: Phrase[] = [];
  private limit = 0;
  /** First token of the piece at hand. */
  private begin = 0;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, cover: Cover) {
    this.analysis = analysis;
    this.text = analysis.article.text;
    this.tokens = analysis.tokens;
    this.lexicon = lexicon;
    this.words = words;
    this.cover = cover;
  }

  private flag(i: number): number {
    return this.lexicon.flags[this.tokens.word[i]!]!;
  }
  private unit(i: number): number {
    return this.text.charCodeAt(this.tokens.start[i]!);
  }
  private isPunct(i: number): boolean {
    return this.tokens.kind[i] === TokenKind.Punct;
  }

  /** Parses tokens from..to; phrases are appended. `relative` is the token of a relative pronoun, or -1. */
  parse(from: number, to: number, relative: number): void {
    this.limit = to;
    this.begin = from;
    let i = from;
    while (i < to) {
      const next = this.parsePhrase(i, i === relative || (relative > i && i === relative - 1) ? relative : -1);
      i = next > i ? next : i + 1;
    }
  }

  private make(from: number, core: number, prep: number): Phrase {
    return { from, to: core, core, head: core, prep, cases: Agreement.Any, pronoun: false, noun: 0, mention: -1, attached: -1, loose: false, first: -1, antecedent: -1, possessive: -1, date: -1, money: -1, quantity: -1, clause: -1, determined: false };
  }

  /** Tries a phrase at token `i`; returns the token behind it, or `i` when there is none. */
  private parsePhrase(i: number, relative: number): number {
    const { tokens, limit } = this;
    if (this.isPunct(i)) return i;
    let at = i;
    let prep = -1;
    let prepCases: number = Agreement.Any;
    const flags = this.flag(i);
    const covered = this.cover.mention[i]! !== 0;
    if (flags & Preposition && !covered && this.cover.date[i] === 0 && this.cover.quantity[i] === 0 && tokens.kind[i] !== TokenKind.Upper) {
      if (i + 1 >= limit || this.isPunct(i + 1)) {
        // „zur "unverzüglichen" Freilassung“: a quotation mark may stand behind the preposition.
        if (i + 2 >= limit || !this.isQuote(i + 1)) return i;
      }
      if (tokens.word[i] === this.words.zu && this.lexicon.verbForm[tokens.word[i + 1]!]! & VerbForm.Infinitive && tokens.kind[i + 1] === TokenKind.Lower) return i;
      prep = i;
      prepCases = this.lexicon.nounForm[tokens.word[i]!]! || Agreement.Any;
      at = i + 1;
      // "bis zu", "von ... an": a second preposition belongs to the first.
      // But "von bis zu 850" is a count behind "von".
      if (this.flag(at) & Preposition && this.cover.quantity[at] === 0 && at + 1 < limit && !this.isPunct(at + 1) && tokens.kind[at] === TokenKind.Lower) {
        prep = at;
        prepCases = this.lexicon.nounForm[tokens.word[at]!]! || Agreement.Any;
        at++;
      }
    } else if (tokens.word[i] === this.words.as && !covered && this.cover.date[i] === 0 && this.cover.quantity[i] === 0 && this.leadsToPredicate(i)) {
      prep = i;
      at = i + 1;
    }
    // "darunter drei Kinder": what a whole includes belongs to the phrase in front.
    if (prep < 0 && i + 1 < limit && this.words.partitives.has(tokens.word[i]!) && this.phrases.length > 0) {
      const whole = this.phrases.length - 1;
      const end = this.parsePhrase(i + 1, -1);
      const part = this.phrases.find((phrase, k) => k > whole && phrase.from === i + 1);
      if (part) {
        part.attached = whole;
        part.cases &= ~Agreement.Genitive;
      }
      return end > i + 1 ? end : i;
    }
    const phrase = this.make(i, at, prep);
    if (relative === at) {
      phrase.pronoun = true;
      phrase.head = at;
      phrase.cases = (this.lexicon.nounForm[tokens.word[at]!]! & prepCases) || prepCases;
      // dessen Regierung, deren Partei: the pronoun is a genitive in front of a noun.
      const next = at + 1;
      if (next < limit && (phrase.cases & ~Agreement.Genitive) === 0 && tokens.kind[next] !== TokenKind.Punct) {
        phrase.possessive = at;
        phrase.pronoun = false;
        return this.finishNounPhrase(phrase, next, prepCases, true);
      }
      return this.close(phrase, at + 1);
    }
    return this.finishNounPhrase(phrase, at, prepCases, false);
  }

  /** "trat als Vorsitzende zurück", "größer als der Mann": "als" in front of what somebody is, not of a clause ("als der Mann kam"). */
  private leadsToPredicate(i: number): boolean {
    const next = i + 1;
    if (next >= this.limit || this.isPunct(next) || this.flag(next) & Preposition || (this.flag(next) & Pronoun && !(this.flag(next) & Determiner))) return false;
    return i > this.begin || this.isAdjectiveAt(next) || (this.isNounAt(next) && (this.flag(next) & WordFlag.Role) !== 0);
  }

  private isQuote(i: number): boolean {
    const u = this.unit(i);
    return this.isPunct(i) && (u === 34 || u === 0x201e || u === 0x201c || u === 0x201d || u === 0xab || u === 0xbb || u === 0x201a || u === 0x2018);
  }

  private close(phrase: Phrase, to: number): number {
    phrase.to = to;
    this.phrases.push(phrase);
    return to;
  }

  /** Article, modifiers and head behind a preposition or none. */
  private finishNounPhrase(phrase: Phrase, at: number, prepCases: number, determined: boolean): number {
    const { tokens, lexicon, limit } = this;
    const start = phrase.from;
    let cases = prepCases;
    phrase.determined = determined;
    // A date stands for itself: [am] Montag, [seit] drei Jahren; not so the adjective of a duration: vierstündige Gespräche.
    if (at < limit && this.cover.date[at]! !== 0 && this.measureEnd(at) < 0 && !(tokens.kind[at] === TokenKind.Lower && !(this.flag(at) & Adverb) && this.cover.date[at + 1] !== this.cover.date[at] && this.isNounAt(at + 1))) {
      phrase.date = this.cover.date[at]! - 1;
      let end = at;
      while (end < limit && this.cover.date[end] === phrase.date + 1) end++;
      phrase.head = end - 1;
      phrase.cases = prepCases;
      // "am Montagabend in Berlin": nothing more belongs to it; but "das 2005 gegründete ..." is handled behind an article.
      return this.close(phrase, end);
    }
    const flags = at < limit ? this.flag(at) : 0;
    let strong = true;
    const contraction = phrase.prep >= 0 && (this.flag(phrase.prep) & Determiner) !== 0;
    if (contraction) {
      strong = false;
      phrase.determined = true;
    }
    if (!determined && flags & Determiner && this.cover.mention[at] === 0 && this.cover.quantity[at] === 0) {
      const readings = lexicon.nounForm[tokens.word[at]!]!;
      if (readings !== 0) cases &= readings;
      if (cases === 0) cases = prepCases;
      if (flags & Possessive) phrase.possessive = at;
      phrase.determined = true;
      strong = false;
      at++;
      if (at < limit && this.flag(at) & Determiner && !this.isPunct(at) && this.cover.mention[at] === 0) at++; // all diese, alle seine
    } else if (flags & Pronoun && !(flags & Determiner) && tokens.kind[at]! <= TokenKind.Capital && this.cover.mention[at] === 0) {
      phrase.pronoun = true;
      phrase.head = at;
      phrase.cases = ((lexicon.nounForm[tokens.word[at]!]! || Agreement.Any) & prepCases) || prepCases;
      return this.close(phrase, at + 1);
    }
    const afterArticle = at;
    const inside = this.phrases.length;
    let lastAdjective = -1;
    let adjectives = 0;
    // Modifiers: adverbs, numbers, adjectives, attributive participles with what depends on them.
    for (;;) {
      if (at >= limit) break;
      if (this.isQuote(at) && at + 1 < limit && tokens.gap[at + 1] === 0 && (this.flag(at + 1) & Adjective || this.isNounAt(at + 1) || this.cover.mention[at + 1] !== 0)) {
        at++;
        continue;
      }
      if (this.isQuote(at) && lastAdjective === at - 1 && lastAdjective >= 0) {
        at++;
        continue;
      }
      if (this.cover.money[at]! !== 0) {
        phrase.money = this.cover.money[at]! - 1;
        while (at < limit && this.cover.money[at] === phrase.money + 1) at++;
        phrase.head = at - 1;
        // "1,5 Milliarden Dollar Hilfe"
        if (at < limit && this.isNounAt(at) && this.cover.mention[at] === 0 && this.cover.date[at] === 0) break;
        phrase.cases = cases & Agreement.Any;
        return this.close(phrase, at);
      }
      const measured = this.measureEnd(at);
      if (measured > 0) {
        phrase.head = measured - 1;
        strong = strong && !this.isNounAt(measured);
        at = measured;
        continue;
      }
      if (this.cover.quantity[at]! !== 0) {
        const quantity = this.cover.quantity[at]! - 1;
        phrase.quantity = quantity;
        while (at < limit && this.cover.quantity[at] === quantity + 1) at++;
        phrase.head = at - 1;
        strong = strong && (this.analysis.quantities[quantity]!.value ?? 2) === 1;
        const plural = this.analysis.quantities[quantity]!.value !== 1;
        if (plural && !phrase.determined) cases &= Agreement.Plural;
        if (cases === 0) cases = prepCases;
        continue;
      }
      if (this.cover.mention[at]! !== 0 || this.isPunct(at)) {
        if (this.isPunct(at) && this.unit(at) === COMMA && lastAdjective === at - 1 && adjectives > 0 && at + 1 < limit && this.isAdjectiveAt(at + 1)) {
          at++;
          continue;
        }
        break;
      }
      if (tokens.kind[at] === TokenKind.Number || tokens.kind[at] === TokenKind.Ordinal) {
        at++;
        if (at < limit && tokens.kind[at - 1] === TokenKind.Ordinal && this.isPunct(at)) at++;
        phrase.head = at - 1;
        continue;
      }
      // "vierstündig" is a duration for the date finder and an adjective here.
      if (this.isAdjectiveAt(at) || (this.cover.date[at] !== 0 && tokens.kind[at] === TokenKind.Lower && !(this.flag(at) & Adverb) && this.isNounAt(at + 1))) {
        lastAdjective = at;
        adjectives++;
        at++;
        continue;
      }
      const f = this.flag(at);
      if (lastAdjective === at - 1 && adjectives > 0 && this.words.coordinatesPhrases.has(tokens.word[at]!) && at + 1 < limit && this.isAdjectiveAt(at + 1)) {
        at++;
        continue;
      }
      // "sehr große", "rund 400", "noch nicht bekannte": adverbs in front of an adjective or number.
      if (f & (Adverb | Negation) && tokens.kind[at] === TokenKind.Lower && this.modifierFollows(at + 1)) {
        at++;
        continue;
      }
      if (phrase.determined && at === afterArticle && !this.isNounAt(at)) {
        const participle = this.attributeEnd(at);
        if (participle > at) {
          this.parseInside(at, participle);
          at = participle;
          continue;
        }
      }
      break;
    }
    // The head: a noun, a name, a noun and its name.
    let nounReadings = 0;
    let headFound = false;
    if (at < limit && this.cover.mention[at]! !== 0) {
      const mention = this.cover.mention[at]! - 1;
      let end = at;
      while (end < limit && this.cover.mention[end] === mention + 1) end++;
      if (this.isGenitive(mention) && end < limit && !phrase.determined && phrase.prep < 0 && this.nominalFollows(end)) {
        // Lukaschenkos erste Auslandsreise: a phrase of its own, attached to the noun behind it.
        phrase.mention = mention;
        phrase.head = end - 1;
        phrase.cases = Agreement.Genitive;
        this.close(phrase, end);
        const before = this.phrases.length;
        const after = this.parsePhrase(end, -1);
        for (let k = before; k < this.phrases.length; k++) if (this.phrases[k]!.from === end) phrase.attached = k;
        return after;
      }
      phrase.mention = mention;
      phrase.head = end - 1;
      nounReadings = this.mentionReadings(mention);
      headFound = true;
      at = end;
    } else if (at < limit && this.isNounAt(at)) {
      let end = at + 1;
      // "Tausende Menschen", "Millionen Tonnen": the second noun is the head.
      while (end < limit && this.cover.mention[end] === 0 && this.cover.date[end] === 0 && this.isNounAt(end) && this.flag(end - 1) & Numeral) end++;
      phrase.head = end - 1;
      const word = tokens.word[end - 1]!;
      phrase.noun = lexicon.noun[word]! || word;
      nounReadings = lexicon.nounForm[word]!;
      headFound = true;
      at = end;
      // "der Stärke 6,3": a scale and its value.
      const value = at < limit ? this.cover.quantity[at]! - 1 : -1;
      if (value >= 0 && this.analysis.quantities[value]!.unitToken === phrase.head) {
        phrase.quantity = value;
        while (at < limit && this.cover.quantity[at] === value + 1) at++;
      }
      // "Präsident Wladimir Putin", "Partei Die Linke", "der Abgeordnete (CDU) Meier" is left apart.
      if (at < limit && this.cover.mention[at]! !== 0) {
        const mention = this.cover.mention[at]! - 1;
        if (this.namesNoun(word, mention)) {
          phrase.mention = mention;
          while (at < limit && this.cover.mention[at] === mention + 1) at++;
        }
      }
    }
    if (!headFound) {
      if (phrase.quantity >= 0 || (phrase.head >= afterArticle && phrase.head < at && tokens.kind[phrase.head]! >= TokenKind.Number)) {
        phrase.cases = cases || prepCases;
        return this.close(phrase, at);
      }
      // An article without noun is a pronoun; so is "beide", "viele".
      if (phrase.determined && afterArticle > phrase.core && this.flag(afterArticle - 1) & (Pronoun | Relative)) {
        phrase.pronoun = true;
        phrase.determined = false;
        phrase.head = afterArticle - 1;
        phrase.cases = cases;
        phrase.possessive = -1;
        return this.close(phrase, afterArticle);
      }
      return start;
    }
    if (strong && lastAdjective >= 0 && nounReadings !== 0) {
      const readings = this.strongReadings(lastAdjective);
      if (readings & nounReadings & cases) cases &= readings;
    }
    const agreed = nounReadings === 0 ? cases : cases & nounReadings;
    phrase.cases = agreed !== 0 ? agreed : cases & Agreement.Any || prepCases;
    // "der [am Freitag] festgenommene Mann": what stands inside says nothing of the clause.
    for (let k = inside; k < this.phrases.length; k++) if (this.phrases[k]!.attached < 0) this.phrases[k]!.attached = this.phrases.length;
    this.close(phrase, at);
    return this.attachFollowing(this.phrases.length - 1, at);
  }

  /** Token behind a measure of what follows: [fünf Jahre] Haft, ein [35 Jahre] alter Mann, eine [zehn Meter] hohe Welle; -1 for none. */
  private measureEnd(i: number): number {
    const { cover, limit } = this;
    const date = cover.date[i]!;
    let end = i;
    if (date !== 0) {
      const { type, first } = this.analysis.dates[date - 1]!;
      if (type !== 'DURATION' || first !== undefined) return -1;
      while (end < limit && cover.date[end] === date) end++;
      if (end === i + 1) return -1;
      if (end < limit && this.isNounAt(end) && !(this.flag(end) & Role)) return end;
    } else {
      const quantity = cover.quantity[i]!;
      if (quantity === 0) return -1;
      while (end < limit && cover.quantity[end] === quantity) end++;
      if (end >= limit || !this.words.measures.has(this.lexicon.noun[this.tokens.word[end]!]!)) return -1;
      end++;
    }
    return end < limit && this.isAdjectiveAt(end) ? end : -1;
  }

  /** Phrases inside an attribute: "der [von der Polizei] gesuchte Mann". */
  private parseInside(from: number, to: number): void {
    const outer = this.limit;
    this.limit = to;
    let i = from;
    while (i < to) {
      const next = this.parsePhrase(i, -1);
      i = next > i ? next : i + 1;
    }
    this.limit = outer;
  }

  private isAdjectiveAt(i: number): boolean {
    const kind = this.tokens.kind[i]!;
    if (kind === TokenKind.Capital && this.tokens.sentence[i - 1] === this.tokens.sentence[i] && i > 0) {
      // "Berliner Polizei", "Moskauer Gericht": adjectives in -er are mentions of their own; capitalised adjectives else are names or nouns.
      return this.isDerivedPlace(i) && i + 1 < this.limit && this.isNounAt(i + 1);
    }
    if (kind > TokenKind.Capital && kind !== TokenKind.DigitWord) return false;
    const f = this.flag(i);
    if (f & FUNCTION_WORD) return false;
    if (isAmbiguous(this, i)) return isAttribute(this, i);
    if (!(f & (Adjective | Numeral)) && !this.isDerivedPlace(i)) return false;
    // At the head of a sentence a noun may look like an adjective only when a noun or adjective follows.
    if (kind === TokenKind.Capital && f & Noun) return i + 1 < this.limit && (this.isNounAt(i + 1) || this.cover.mention[i + 1] !== 0) && !(f & Noun && !(f & Adjective));
    // A participle or adjective without ending stands in front of a noun only if it cannot inflect.
    if (f & Verb && !(f & Adjective) && !(f & Numeral)) return false;
    return this.modifierOrNounFollows(i + 1);
  }

  private isDerivedPlace(i: number): boolean {
    const { mentions } = this.analysis;
    const mention = mentions[firstEndingAfter(mentions, i)];
    return mention !== undefined && mention.from <= i && mention.form === 'derived' && mention.to - mention.from === 1 && (this.tokens.kind[i] === TokenKind.Lower || this.endsInEr(i));
  }

  private endsInEr(i: number): boolean {
    const end = this.tokens.end[i]!;
    return this.text.charCodeAt(end - 1) === 114 && this.text.charCodeAt(end - 2) === 101;
  }

  private modifierFollows(i: number): boolean {
    for (let k = i; k < this.limit && k < i + 3; k++) {
      if (this.isPunct(k)) return false;
      if (this.cover.quantity[k] || this.cover.money[k] || this.tokens.kind[k] === TokenKind.Number || this.isAdjectiveAt(k)) return true;
      if (!(this.flag(k) & (Adverb | Negation))) return false;
    }
    return false;
  }

  /** Behind an adjective: more modifiers, then a noun or name. */
  private modifierOrNounFollows(i: number): boolean {
    for (let k = i; k < this.limit && k < i + 8; k++) {
      if (this.isPunct(k)) {
        if (this.isQuote(k) || this.unit(k) === COMMA) continue;
        return false;
      }
      if (this.isNounAt(k) || this.cover.mention[k] || this.cover.money[k] || this.cover.quantity[k] || this.tokens.kind[k]! >= TokenKind.Number) return true;
      const f = this.flag(k);
      if (f & FUNCTION_WORD) {
        if (this.words.coordinatesPhrases.has(this.tokens.word[k]!)) continue;
        return false;
      }
      if (!(f & (Adjective | Adverb | Numeral)) && !this.isDerivedPlace(k)) return false;
    }
    return false;
  }

  /** Is there an attributive participle or adjective ahead, with a noun behind it, before the clause ends? Returns its token, or `i`. */
  private attributeEnd(i: number): number {
    const { tokens, lexicon } = this;
    const stop = Math.min(this.limit, i + LONGEST_ATTRIBUTE);
    for (let k = i; k < stop; k++) {
      if (this.isPunct(k)) {
        if (this.isQuote(k)) continue;
        return i;
      }
      const word = tokens.word[k]!;
      const f = this.flag(k);
      if (tokens.kind[k] !== TokenKind.Lower) continue;
      if (f & Verb && !(f & (Adjective | FUNCTION_WORD)) && lexicon.verbForm[word]! & (VerbForm.Present | VerbForm.Past) && !(lexicon.verbForm[word]! & (VerbForm.Participle2 | VerbForm.Attribute))) return i;
      if (((f & Adjective && f & Derived) || isAmbiguous(this, k)) && k > i && this.isAdjectiveAt(k)) return k;
    }
    return i;
  }

  private nominalFollows(i: number): boolean {
    return !this.isPunct(i) && (this.isNounAt(i) || this.isAdjectiveAt(i) || this.tokens.kind[i] === TokenKind.Ordinal) && this.cover.mention[i] === 0;
  }

  /** Could the token be a noun? Capitalised, and no closed-class word. */
  isNounAt(i: number): boolean {
    const kind = this.tokens.kind[i]!;
    if (kind === TokenKind.Lower || kind >= TokenKind.Number) return false;
    const f = this.flag(i);
    if (kind === TokenKind.DigitWord) return (f & Noun) !== 0 || this.hasCapitalBehindHyphen(i);
    if (this.cover.mention[i] !== 0 || this.cover.date[i] !== 0) return false;
    const initial = i === 0 || this.tokens.sentence[i - 1] !== this.tokens.sentence[i];
    if (initial) return (f & Noun) !== 0 && !(f & (FUNCTION_WORD | Adverb));
    if (kind === TokenKind.Capital && f & FUNCTION_WORD && !(f & Noun)) return false;
    return true;
  }

  /** 42-Jährige, 5-Euro-Schein */
  private hasCapitalBehindHyphen(i: number): boolean {
    for (let k = this.tokens.end[i]! - 1; k > this.tokens.start[i]!; k--) {
      if (this.text.charCodeAt(k) === 45) {
        const c = this.text[k + 1]!;
        return c !== c.toLowerCase();
      }
    }
    return false;
  }

  private strongReadings(adjective: number): number {
    const end = this.tokens.end[adjective]!;
    const last = this.text.slice(end - 2, end).toLowerCase();
    return STRONG[last] ?? (last.endsWith('e') ? STRONG.e! : Agreement.Any);
  }

  private mentionReadings(mention: number): number {
    const { mentions, entities } = this.analysis;
    const it = mentions[mention]!;
    const entity = entities[it.entity];
    let readings: number = Agreement.Any;
    if (it.type === 'person') readings = entity?.gender === 'm' ? Agreement.Masculine : entity?.gender === 'f' ? Agreement.Feminine : Agreement.Masculine | Agreement.Feminine;
    else if (it.type === 'place') readings = Agreement.Neuter | Agreement.Plural | Agreement.Masculine | Agreement.Feminine;
    if (this.isGenitive(mention)) return readings & Agreement.Genitive;
    return readings & (it.type === 'person' ? ~Agreement.Genitive : Agreement.Any);
  }

  /** Does the name stand with a genitive -s that its canonical form lacks? */
  isGenitive(mention: number): boolean {
    const it = this.analysis.mentions[mention]!;
    const last = this.text.charCodeAt(it.end - 1);
    if (last === 0x2019 || last === 39) return true;
    if (last !== 115) return false;
    const name = it.name ?? this.analysis.entities[it.entity]?.name ?? '';
    const end = name.charCodeAt(name.length - 1);
    if (end === 115) return false;
    if (name === '') return (this.lexicon.nounForm[this.tokens.word[it.to - 1]!]! & Agreement.Genitive) !== 0;
    const lastWord = this.text.slice(it.end - 2, it.end - 1);
    return lastWord.toLowerCase() === name.slice(-1).toLowerCase() || name.length < it.end - it.start;
  }

  /** Does the noun belong to the name behind it? Titles, roles, and class nouns of organizations and places do. */
  private namesNoun(word: number, mention: number): boolean {
    const it = this.analysis.mentions[mention]!;
    if (this.isGenitive(mention)) return false;
    const f = this.lexicon.flags[word]!;
    if (it.type === 'person') return (f & (WordFlag.Role | WordFlag.Title | WordFlag.Group)) !== 0;
    return (f & (WordFlag.OrgHead | WordFlag.PlaceHead | WordFlag.Group)) !== 0;
  }

  /** A genitive or "von" right behind a noun belongs to it. */
  private attachFollowing(noun: number, at: number): number {
    const { tokens, limit } = this;
    if (at >= limit || this.isPunct(at)) return at;
    const f = this.flag(at);
    const head = this.phrases[noun]!;
    // "nach dem Hochwasser 1997"
    if (this.cover.date[at]! !== 0 && head.noun !== 0 && tokens.kind[at] === TokenKind.Number) {
      const end = this.parsePhrase(at, -1);
      const date = this.phrases.at(-1)!;
      if (date.from === at) {
        date.attached = noun;
        date.loose = true;
      }
      return end;
    }
    if (this.cover.mention[at]! !== 0 && head.mention < 0 && head.noun !== 0 && this.isGenitive(this.cover.mention[at]! - 1)) {
      const index = this.phrases.length;
      const end = this.parsePhrase(at, -1);
      if (this.phrases[index]) {
        this.phrases[index]!.attached = noun;
        this.phrases[index]!.cases = Agreement.Genitive;
      }
      return end;
    }
    if (f & Preposition && tokens.kind[at] === TokenKind.Lower) {
      const index = this.phrases.length;
      const end = this.parsePhrase(at, -1);
      // The phrase itself is the last but those inside it; the one that begins here is what is attached.
      for (let k = index; k < this.phrases.length; k++) {
        const phrase = this.phrases[k]!;
        if (phrase.from === at && phrase.attached < 0 && head.noun !== 0) {
          phrase.attached = noun;
          phrase.loose = true;
        }
      }
      return end;
    }
    if (!(f & Determiner) || head.pronoun) {
      // "Freilassung aller politischen Gefangenen" begins with a determiner; "Freilassung politischer Gefangener" with a strong adjective.
      if (!(head.noun !== 0 && tokens.kind[at] === TokenKind.Lower && this.endsInEr(at) && this.isAdjectiveAt(at))) return at;
    }
    const index = this.phrases.length;
    const end = this.parsePhrase(at, -1);
    for (let k = index; k < this.phrases.length; k++) {
      const phrase = this.phrases[k]!;
      if (phrase.from !== at || phrase.prep >= 0) continue;
      // "in Rom der Gipfel": a bare name takes only what can be nothing but a genitive.
      if (phrase.cases & Agreement.Genitive && !phrase.pronoun && (head.noun !== 0 || (head.mention >= 0 && !(phrase.cases & Agreement.Nominative)))) {
        phrase.attached = noun;
        phrase.cases &= Agreement.Genitive;
      }
    }
    return end;
  }
}
