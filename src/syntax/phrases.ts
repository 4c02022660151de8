/**
 * Tokens -> noun phrases and prepositional phrases with the cases they can be in: article, adjectives and noun leave
 * the readings in which all of them agree. Names, dates, amounts and quantities are taken whole, as their finders had them.
 */
import { Agreement, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { TokenKind, type Analysis } from '../model.js';
import type { Cover } from './cover.js';
import { makePhrase, type Phrase } from './model.js';
import { isGenitive, mentionReadings, namesNoun, strongReadings } from './readings.js';
import { COMMA, TokenView } from './token-view.js';
import type { SyntaxWords } from './words.js';

const { Determiner, Pronoun, Preposition, Adjective, Adverb, Numeral, Possessive, Relative, Negation } = WordFlag;

/** A phrase being read. */
type Draft = {
  phrase: Phrase;
  /** The token to read next. */
  at: number;
  /** Readings that are left. */
  cases: number;
  /** Readings that the preposition leaves: what holds when the words agree in nothing. */
  prepCases: number;
  /** May an adjective have strong endings? Not behind an article or a number. */
  strong: boolean;
  afterArticle: number;
  /** Token of the last adjective, -1. */
  adjective: number;
  /** Index of the first phrase inside an attribute. */
  inside: number;
};

export class PhraseParser {
  phrases: Phrase[] = [];
  private readonly view: TokenView;

  constructor(analysis: Analysis, lexicon: Lexicon, words: SyntaxWords, cover: Cover) {
    this.view = new TokenView(analysis, lexicon, words, cover);
  }

  /** Parses tokens from..to; phrases are appended. `relative` is the token of a relative pronoun, or -1. */
  parse(from: number, to: number, relative: number): void {
    this.view.limit = to;
    this.view.begin = from;
    let i = from;
    while (i < to) {
      const next = this.parsePhrase(i, i === relative || (relative > i && i === relative - 1) ? relative : -1);
      i = next > i ? next : i + 1;
    }
  }

  /** Phrases inside an attribute: "der [von der Polizei] gesuchte Mann". */
  private parseInside(from: number, to: number): void {
    const outer = this.view.limit;
    this.view.limit = to;
    let i = from;
    while (i < to) {
      const next = this.parsePhrase(i, -1);
      i = next > i ? next : i + 1;
    }
    this.view.limit = outer;
  }

  /** Tries a phrase at token `i`; returns the token behind it, or `i` when there is none. */
  private parsePhrase(i: number, relative: number): number {
    const { view } = this;
    const { tokens, limit, cover } = view;
    if (view.isPunct(i)) return i;
    let at = i;
    let prep = -1;
    let prepCases: number = Agreement.Any;
    const covered = cover.mention[i] !== 0 || cover.date[i] !== 0 || cover.quantity[i] !== 0;
    if (view.flag(i) & Preposition && !covered && tokens.kind[i] !== TokenKind.Upper) {
      prep = this.prepositionAt(i);
      if (prep < 0) return i;
      prepCases = view.lexicon.nounForm[tokens.word[prep]!]! || Agreement.Any;
      at = prep + 1;
    } else if (tokens.word[i] === view.words.as && !covered && view.leadsToPredicate(i)) {
      prep = i;
      at = i + 1;
    }
    if (prep < 0 && i + 1 < limit && view.words.partitives.has(tokens.word[i]!) && this.phrases.length > 0) return this.parsePart(i);
    const phrase = makePhrase(i, at, prep);
    if (relative !== at) return this.parseNounPhrase(phrase, at, prepCases, false);
    phrase.pronoun = true;
    phrase.head = at;
    phrase.cases = (view.lexicon.nounForm[tokens.word[at]!]! & prepCases) || prepCases;
    // dessen Regierung, deren Partei: the pronoun is a genitive in front of a noun.
    if (at + 1 < limit && (phrase.cases & ~Agreement.Genitive) === 0 && !view.isPunct(at + 1)) {
      phrase.possessive = at;
      phrase.pronoun = false;
      return this.parseNounPhrase(phrase, at + 1, prepCases, true);
    }
    return this.close(phrase, at + 1);
  }

  /** Token of the preposition of a phrase that begins at `i`: of two ("bis zu") the second; -1 when no phrase follows. */
  private prepositionAt(i: number): number {
    const { view } = this;
    const { tokens, limit } = view;
    // „zur "unverzüglichen" Freilassung“: a quotation mark may stand behind the preposition.
    if ((i + 1 >= limit || view.isPunct(i + 1)) && (i + 2 >= limit || !view.isQuote(i + 1))) return -1;
    if (tokens.word[i] === view.words.zu && view.lexicon.verbForm[tokens.word[i + 1]!]! & VerbForm.Infinitive && tokens.kind[i + 1] === TokenKind.Lower) return -1;
    // But "von bis zu 850" is a count behind "von".
    const second = i + 1;
    const isTwo = view.flag(second) & Preposition && view.cover.quantity[second] === 0 && second + 1 < limit && !view.isPunct(second + 1) && tokens.kind[second] === TokenKind.Lower;
    return isTwo ? second : i;
  }

  /** "darunter drei Kinder": what a whole includes belongs to the phrase in front. */
  private parsePart(i: number): number {
    const whole = this.phrases.length - 1;
    const end = this.parsePhrase(i + 1, -1);
    const part = this.phrases.find((phrase, k) => k > whole && phrase.from === i + 1);
    if (part) {
      part.attached = whole;
      part.cases &= ~Agreement.Genitive;
    }
    return end > i + 1 ? end : i;
  }

  private close(phrase: Phrase, to: number): number {
    phrase.to = to;
    this.phrases.push(phrase);
    return to;
  }

  /** Article, modifiers and head behind a preposition or none. */
  private parseNounPhrase(phrase: Phrase, at: number, prepCases: number, determined: boolean): number {
    const { view } = this;
    const { tokens, lexicon, limit } = view;
    phrase.determined = determined;
    if (at < limit && this.isDateAt(at)) return this.closeDate(phrase, at, prepCases);
    const flags = at < limit ? view.flag(at) : 0;
    const open = at < limit && view.cover.mention[at] === 0;
    if (open && flags & Pronoun && !(flags & Determiner) && tokens.kind[at]! <= TokenKind.Capital) {
      phrase.pronoun = true;
      phrase.head = at;
      phrase.cases = ((lexicon.nounForm[tokens.word[at]!]! || Agreement.Any) & prepCases) || prepCases;
      return this.close(phrase, at + 1);
    }
    const contraction = phrase.prep >= 0 && (view.flag(phrase.prep) & Determiner) !== 0;
    if (contraction) phrase.determined = true;
    const draft: Draft = { phrase, at, cases: prepCases, prepCases, strong: !contraction, afterArticle: at, adjective: -1, inside: this.phrases.length };
    if (open && !determined && flags & Determiner && view.cover.quantity[at] === 0) this.readArticle(draft);
    draft.afterArticle = draft.at;
    while (draft.at < limit && this.readModifier(draft)) continue;
    if (phrase.money >= 0 && !(draft.at < limit && view.isNounAt(draft.at))) {
      phrase.cases = draft.cases & Agreement.Any;
      return this.close(phrase, draft.at);
    }
    if (draft.at < limit && view.cover.mention[draft.at] !== 0) return this.closeName(draft);
    if (draft.at < limit && view.isNounAt(draft.at)) return this.closeNoun(draft);
    return this.closeHeadless(draft);
  }

  /** A date stands for itself: [am] Montag, [seit] drei Jahren; not so the adjective of a duration: vierstündige Gespräche. */
  private isDateAt(at: number): boolean {
    const { view } = this;
    return view.cover.date[at] !== 0 && view.measureEnd(at) < 0 && !(view.cover.date[at + 1] !== view.cover.date[at] && this.isDurationAdjective(at));
  }

  private isDurationAdjective(at: number): boolean {
    const { view } = this;
    return view.cover.date[at] !== 0 && view.tokens.kind[at] === TokenKind.Lower && !(view.flag(at) & Adverb) && view.isNounAt(at + 1);
  }

  /** "am Montagabend in Berlin": nothing more belongs to it; but "das 2005 gegründete ..." is read behind an article. */
  private closeDate(phrase: Phrase, at: number, cases: number): number {
    const { date } = this.view.cover;
    phrase.date = date[at]! - 1;
    const end = this.endOf(date, at);
    phrase.head = end - 1;
    phrase.cases = cases;
    return this.close(phrase, end);
  }

  /** Token behind what covers a token. */
  private endOf(cover: Int32Array, at: number): number {
    const covered = cover[at];
    let end = at + 1;
    while (end < this.view.limit && cover[end] === covered) end++;
    return end;
  }

  private readArticle(draft: Draft): void {
    const { view } = this;
    const { phrase, at } = draft;
    const readings = view.lexicon.nounForm[view.tokens.word[at]!]!;
    if (readings !== 0) draft.cases &= readings;
    if (draft.cases === 0) draft.cases = draft.prepCases;
    if (view.flag(at) & Possessive) phrase.possessive = at;
    phrase.determined = true;
    draft.strong = false;
    draft.at++;
    // all diese, alle seine
    if (draft.at < view.limit && view.flag(draft.at) & Determiner && !view.isPunct(draft.at) && view.cover.mention[draft.at] === 0) draft.at++;
  }

  /** Reads one of adverbs, numbers, adjectives, attributive participles with what depends on them; false where the head begins. */
  private readModifier(draft: Draft): boolean {
    const { view } = this;
    const { tokens, cover, limit } = view;
    const { phrase, at } = draft;
    const behindAdjective = draft.adjective >= 0 && draft.adjective === at - 1;
    if (view.isQuote(at) && (behindAdjective || this.quoteOpens(at))) {
      draft.at++;
      return true;
    }
    if (cover.money[at] !== 0) {
      phrase.money = cover.money[at]! - 1;
      draft.at = this.endOf(cover.money, at);
      phrase.head = draft.at - 1;
      return false; // "1,5 Milliarden Dollar Hilfe" or nothing more
    }
    const measured = view.measureEnd(at);
    if (measured > 0) {
      phrase.head = measured - 1;
      draft.strong &&= !view.isNounAt(measured);
      draft.at = measured;
      return true;
    }
    if (cover.quantity[at] !== 0) {
      this.readQuantity(draft);
      return true;
    }
    if (view.isPunct(at) && view.unit(at) === COMMA && behindAdjective && at + 1 < limit && view.isAdjectiveAt(at + 1)) {
      draft.at++;
      return true;
    }
    if (cover.mention[at] !== 0 || view.isPunct(at)) return false;
    if (tokens.kind[at] === TokenKind.Number || tokens.kind[at] === TokenKind.Ordinal) {
      draft.at++;
      if (draft.at < limit && tokens.kind[at] === TokenKind.Ordinal && view.isPunct(draft.at)) draft.at++;
      phrase.head = draft.at - 1;
      return true;
    }
    // "vierstündig" is a duration for the date finder and an adjective here.
    if (view.isAdjectiveAt(at) || this.isDurationAdjective(at)) {
      draft.adjective = at;
      draft.at++;
      return true;
    }
    const joins = behindAdjective && view.words.coordinatesPhrases.has(tokens.word[at]!) && at + 1 < limit && view.isAdjectiveAt(at + 1);
    // "sehr große", "rund 400", "noch nicht bekannte": adverbs in front of an adjective or number.
    const qualifies = (view.flag(at) & (Adverb | Negation)) !== 0 && tokens.kind[at] === TokenKind.Lower && view.modifierFollows(at + 1);
    if (joins || qualifies) {
      draft.at++;
      return true;
    }
    if (!phrase.determined || at !== draft.afterArticle || view.isNounAt(at)) return false;
    const participle = view.attributeEnd(at);
    if (participle <= at) return false;
    this.parseInside(at, participle);
    draft.at = participle;
    return true;
  }

  /** A quotation mark right in front of an adjective, a noun or a name. */
  private quoteOpens(at: number): boolean {
    const { view } = this;
    const next = at + 1;
    return next < view.limit && view.tokens.gap[next] === 0 && ((view.flag(next) & Adjective) !== 0 || view.isNounAt(next) || view.cover.mention[next] !== 0);
  }

  private readQuantity(draft: Draft): void {
    const { view } = this;
    const { phrase } = draft;
    phrase.quantity = view.cover.quantity[draft.at]! - 1;
    draft.at = this.endOf(view.cover.quantity, draft.at);
    phrase.head = draft.at - 1;
    const { value } = view.analysis.quantities[phrase.quantity]!;
    draft.strong &&= (value ?? 2) === 1;
    if (value !== 1 && !phrase.determined) draft.cases &= Agreement.Plural;
    if (draft.cases === 0) draft.cases = draft.prepCases;
  }

  private closeName(draft: Draft): number {
    const { analysis, lexicon, cover, limit } = this.view;
    const { phrase, at } = draft;
    const mention = cover.mention[at]! - 1;
    const end = this.endOf(cover.mention, at);
    phrase.mention = mention;
    phrase.head = end - 1;
    if (isGenitive(analysis, lexicon, mention) && end < limit && !phrase.determined && phrase.prep < 0 && this.view.nominalFollows(end)) {
      // Lukaschenkos erste Auslandsreise: a phrase of its own, attached to the noun behind it.
      phrase.cases = Agreement.Genitive;
      this.close(phrase, end);
      const before = this.phrases.length;
      const after = this.parsePhrase(end, -1);
      for (let k = before; k < this.phrases.length; k++) if (this.phrases[k]!.from === end) phrase.attached = k;
      return after;
    }
    draft.at = end;
    return this.closeAgreed(draft, mentionReadings(analysis, lexicon, mention));
  }

  private closeNoun(draft: Draft): number {
    const { view } = this;
    const { tokens, lexicon, cover, limit, analysis } = view;
    const { phrase } = draft;
    let end = draft.at + 1;
    // "Tausende Menschen", "Millionen Tonnen": the second noun is the head.
    while (end < limit && cover.mention[end] === 0 && cover.date[end] === 0 && view.isNounAt(end) && view.flag(end - 1) & Numeral) end++;
    phrase.head = end - 1;
    const word = tokens.word[end - 1]!;
    phrase.noun = lexicon.noun[word]! || word;
    // "der Stärke 6,3": a scale and its value.
    const value = end < limit ? cover.quantity[end]! - 1 : -1;
    if (value >= 0 && analysis.quantities[value]!.unitToken === phrase.head) {
      phrase.quantity = value;
      end = this.endOf(cover.quantity, end);
    }
    // "Präsident Wladimir Putin", "Partei Die Linke"; "der Abgeordnete (CDU) Meier" is left apart.
    const mention = end < limit ? cover.mention[end]! - 1 : -1;
    if (mention >= 0 && namesNoun(analysis, lexicon, word, mention)) {
      phrase.mention = mention;
      end = this.endOf(cover.mention, end);
    }
    draft.at = end;
    return this.closeAgreed(draft, lexicon.nounForm[word]!);
  }

  /** A number that stands alone, or an article or "beide", "viele" that is a pronoun; no phrase else. */
  private closeHeadless(draft: Draft): number {
    const { view } = this;
    const { phrase, afterArticle, at } = draft;
    if (phrase.quantity >= 0 || (phrase.head >= afterArticle && phrase.head < at && view.tokens.kind[phrase.head]! >= TokenKind.Number)) {
      phrase.cases = draft.cases || draft.prepCases;
      return this.close(phrase, at);
    }
    if (!phrase.determined || afterArticle <= phrase.core || !(view.flag(afterArticle - 1) & (Pronoun | Relative))) return phrase.from;
    phrase.pronoun = true;
    phrase.determined = false;
    phrase.head = afterArticle - 1;
    phrase.cases = draft.cases;
    phrase.possessive = -1;
    return this.close(phrase, afterArticle);
  }

  /** Leaves the readings in which article, adjectives and head agree, and reads what belongs to the phrase behind it. */
  private closeAgreed({ phrase, at, cases, prepCases, strong, adjective, inside }: Draft, readings: number): number {
    const { text, tokens } = this.view;
    let left = cases;
    if (strong && adjective >= 0 && readings !== 0) {
      const ending = strongReadings(text, tokens.end[adjective]!);
      if (ending & readings & left) left &= ending;
    }
    const agreed = readings === 0 ? left : left & readings;
    phrase.cases = agreed !== 0 ? agreed : left & Agreement.Any || prepCases;
    // "der [am Freitag] festgenommene Mann": what stands inside says nothing of the clause.
    for (let k = inside; k < this.phrases.length; k++) if (this.phrases[k]!.attached < 0) this.phrases[k]!.attached = this.phrases.length;
    this.close(phrase, at);
    return this.attachFollowing(this.phrases.length - 1, at);
  }

  /** A genitive, a preposition or a year right behind a noun belongs to it. */
  private attachFollowing(noun: number, at: number): number {
    const { view } = this;
    const { tokens, cover } = view;
    if (at >= view.limit || view.isPunct(at)) return at;
    const head = this.phrases[noun]!;
    const flags = view.flag(at);
    const first = this.phrases.length;
    const isYear = cover.date[at] !== 0 && head.noun !== 0 && tokens.kind[at] === TokenKind.Number; // "nach dem Hochwasser 1997"
    if (isYear || (flags & Preposition && tokens.kind[at] === TokenKind.Lower)) {
      const end = this.parsePhrase(at, -1);
      if (this.isDistance(head) && view.flag(at + 1) & Preposition) {
        // "30 Kilometer nördlich von Rom": how far belongs to where.
        head.attached = this.phrases.findIndex(({ from }, k) => k >= first && from === at);
        return end;
      }
      // The phrase itself is the last but those inside it; the one that begins here is what is attached.
      for (let k = first; k < this.phrases.length; k++) {
        const phrase = this.phrases[k]!;
        if (phrase.from !== at || phrase.attached >= 0 || head.noun === 0) continue;
        phrase.attached = noun;
        phrase.loose = true;
      }
      return end;
    }
    const mention = cover.mention[at]! - 1;
    if (mention >= 0 && head.mention < 0 && head.noun !== 0 && isGenitive(view.analysis, view.lexicon, mention)) {
      const end = this.parsePhrase(at, -1);
      if (this.phrases[first]) {
        this.phrases[first]!.attached = noun;
        this.phrases[first]!.cases = Agreement.Genitive;
      }
      return end;
    }
    // "Freilassung aller politischen Gefangenen" begins with a determiner; "Freilassung politischer Gefangener" with a strong adjective.
    const strong = head.noun !== 0 && tokens.kind[at] === TokenKind.Lower && view.endsInEr(at) && view.isAdjectiveAt(at);
    return (flags & Determiner && !head.pronoun) || strong ? this.attachGenitive(noun, at) : at;
  }

  private isDistance({ prep, quantity, noun }: Phrase): boolean {
    return prep < 0 && quantity >= 0 && this.view.words.measures.has(noun);
  }

  private attachGenitive(noun: number, at: number): number {
    const head = this.phrases[noun]!;
    const first = this.phrases.length;
    const end = this.parsePhrase(at, -1);
    for (let k = first; k < this.phrases.length; k++) {
      const phrase = this.phrases[k]!;
      if (phrase.from !== at || phrase.prep >= 0 || !(phrase.cases & Agreement.Genitive) || phrase.pronoun) continue;
      // "in Rom der Gipfel": a bare name takes only what can be nothing but a genitive.
      if (head.noun === 0 && (head.mention < 0 || phrase.cases & Agreement.Nominative)) continue;
      phrase.attached = noun;
      phrase.cases &= Agreement.Genitive;
    }
    return end;
  }
}
