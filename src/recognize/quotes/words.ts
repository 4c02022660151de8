/** The words of a `QuotePack` as bits by word id and by verb, so that a sentence is searched without strings. */
import { makeSparse, spread, type SparseColumn } from '../../gazetteer/column.js';
import { Agreement, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import type { QuotePack } from '../../lang/quote-pack.js';
import { Class, CLOSED, Cue, SPEAKING } from './bits.js';

/** The closed classes that the lexicon knows a word in. */
function closedClasses(lexicon: Lexicon, id: number): number {
  const flags = lexicon.flags[id]!;
  let bits = 0;
  if (flags & WordFlag.Determiner) bits |= Class.Determiner;
  if (flags & WordFlag.Pronoun) bits |= Class.Pronoun;
  if (flags & WordFlag.Preposition) bits |= Class.Preposition;
  if (flags & WordFlag.Conjunction) bits |= Class.Conjunction;
  if (flags & WordFlag.Subjunction) bits |= Class.Subjunction;
  if (flags & WordFlag.Relative) bits |= Class.Relative;
  if (flags & WordFlag.Question) bits |= Class.Question;
  if (flags & WordFlag.Negation) bits |= Class.Negation;
  if (bits & (Class.Determiner | Class.Pronoun) && lexicon.nounForm[id] !== 0 && (lexicon.nounForm[id]! & Agreement.Nominative) === 0) bits |= Class.Oblique;
  return bits;
}

/** Verb -> partner -> what they are together. */
type Pairs = Map<number, Map<number, number>>;

function partnersOf(pairs: Pairs, verb: number): Map<number, number> {
  let partners = pairs.get(verb);
  if (partners === undefined) pairs.set(verb, (partners = new Map()));
  return partners;
}

/** The words of a pack, compiled for a lexicon. */
export type QuoteTables = {
  /** Bits of `Class` and of `Cue` by word id. */
  classes: SparseColumn;
  cues: SparseColumn;
  /** Words that make a phrase with sein or werden: überzeugt. */
  telling: ReadonlySet<number>;
  /** Verb -> partner -> the separable verb of both, or the bits of a phrase. */
  separable: Pairs;
  phrases: Pairs;
  /** Small classes that are asked for seldom: sets of word ids; `cite` of verb ids. */
  sets: Readonly<Record<'placeOfSaying' | 'viewBefore' | 'viewNouns' | 'firstPerson' | 'wishes' | 'cite' | 'soCalled' | 'namedAs' | 'indefinite' | 'titleNouns' | 'sloganNouns' | 'reflexive', ReadonlySet<number>>>;
};

/** Works the tables out; `separable` are the verbs with a prefix, as `LanguageData` has them. */
export function compileQuoteTables(lexicon: Lexicon, separable: Int32Array, pack: QuotePack): QuoteTables {
  const classOf = new Map<number, number>();
  const cueOf = new Map<number, number>();
  const telling = new Set<number>();
  const phrases: Pairs = new Map();
  const joined: Pairs = new Map();
  const mark = (map: Map<number, number>, forms: readonly string[], bit: number): void => {
    for (const form of forms) {
      const id = lexicon.intern(form);
      map.set(id, (map.get(id) ?? 0) | bit);
    }
  };
  const { words, verbs, auxiliaries } = pack;
  mark(classOf, words.sourceBefore, Class.SourceBefore);
  mark(classOf, words.sourceAfter, Class.SourceAfter);
  mark(classOf, words.nounBefore, Class.NounBefore);
  mark(classOf, words.viewBefore, Class.NounBefore);
  mark(classOf, words.thus, Class.Thus);
  mark(classOf, words.whereby, Class.Whereby);
  mark(classOf, words.that, Class.That);
  mark(classOf, words.whether, Class.Whether);
  mark(classOf, words.as, Class.As);
  mark(classOf, words.so, Class.So);
  mark(classOf, words.purpose, Class.Purpose);
  mark(classOf, words.infinitiveMark, Class.InfinitiveMark);
  mark(classOf, words.attached, Class.Attached);
  mark(classOf, words.backReference, Class.BackReference);
  mark(classOf, words.agent, Class.Agent);
  mark(classOf, words.nobody, Class.Nobody);
  mark(classOf, words.hearsay, Class.Hearsay);
  mark(classOf, words.oblique, Class.Oblique);
  mark(classOf, words.ambiguousThus, Class.Ambiguous);
  mark(classOf, pack.speakerNouns, Class.SpeakerNoun);
  mark(classOf, pack.sayingNouns, Class.SayingNoun);
  mark(classOf, pack.sourceNouns, Class.SourceNoun);
  mark(classOf, pack.viewNouns, Class.SourceNoun);
  mark(classOf, words.time, Class.Time);
  mark(cueOf, verbs.say, Cue.Say);
  mark(cueOf, verbs.think, Cue.Think);
  mark(cueOf, verbs.ask, Cue.Ask);
  mark(cueOf, verbs.sum, Cue.Sum);
  mark(cueOf, verbs.name, Cue.Name);
  mark(cueOf, [auxiliaries.have], Cue.Have);
  mark(cueOf, [auxiliaries.be], Cue.Be);
  mark(cueOf, [auxiliaries.become], Cue.Become);
  const join = (pairs: QuotePack['phrases'], bits: number): void => {
    for (const [word, verb] of pairs) {
      const partners = partnersOf(phrases, lexicon.intern(verb));
      const partner = lexicon.intern(word);
      partners.set(partner, (partners.get(partner) ?? 0) | bits);
      mark(classOf, [word], Class.Partner);
      mark(cueOf, [verb], Cue.Phrase);
      if (verb === auxiliaries.be || verb === auxiliaries.become) telling.add(lexicon.intern(word));
    }
  };
  join(pack.phrases, Cue.Say | Cue.Think | Cue.Ask);
  join(pack.sumPhrases, Cue.Sum);
  const setOf = (forms: readonly string[]): ReadonlySet<number> => new Set(forms.map((form) => lexicon.intern(form)));
  const sets = {
    placeOfSaying: setOf(words.placeOfSaying),
    viewBefore: setOf(words.viewBefore),
    viewNouns: setOf(pack.viewNouns),
    firstPerson: setOf(words.firstPerson),
    wishes: setOf(words.wishes),
    cite: setOf(verbs.cite),
    soCalled: setOf(words.soCalled),
    namedAs: setOf(words.namedAs),
    indefinite: setOf(words.indefinite),
    titleNouns: setOf(words.titleNouns),
    sloganNouns: setOf(words.sloganNouns),
    reflexive: setOf(words.reflexive),
  };
  for (let i = 0; i < separable.length; i += 3) {
    if (((cueOf.get(separable[i + 2]!) ?? 0) & (SPEAKING | Cue.Phrase)) === 0) continue;
    partnersOf(joined, separable[i + 1]!).set(separable[i]!, separable[i + 2]!);
    classOf.set(separable[i]!, (classOf.get(separable[i]!) ?? 0) | Class.Partner);
    cueOf.set(separable[i + 1]!, (cueOf.get(separable[i + 1]!) ?? 0) | Cue.Head);
  }
  return { classes: makeSparse(classOf), cues: makeSparse(cueOf), telling, separable: joined, phrases, sets };
}

/** Everything that is asked about words, by id. */
export class QuoteWords {
  readonly lexicon: Lexicon;
  private readonly tables: QuoteTables;
  private readonly classes: Int32Array;
  private readonly cues: Uint16Array;
  readonly sets: QuoteTables['sets'];
  private readonly size: number;

  constructor(lexicon: Lexicon, tables: QuoteTables) {
    this.lexicon = lexicon;
    this.tables = tables;
    this.sets = tables.sets;
    this.size = lexicon.count;
    this.classes = spread(tables.classes, new Int32Array(this.size));
    this.cues = spread(tables.cues, new Uint16Array(this.size));
  }

  /** Bits of `Class` of a word. */
  classOf(word: number): number {
    return word < this.size ? this.classes[word]! | closedClasses(this.lexicon, word) : 0;
  }

  /** Bits of `Cue` of a verb form. */
  cueOf(word: number): number {
    return this.cueOfVerb(this.lexicon.verb[word]!);
  }

  cueOfVerb(verb: number): number {
    return verb < this.size ? this.cues[verb]! : 0;
  }

  /** The separable verb made of a prefix that stands alone and a simple verb; 0 when it is none of saying. */
  join(partner: number, verb: number): number {
    return this.tables.separable.get(verb)?.get(partner) ?? 0;
  }

  /** Bits of a verb and a word that make a phrase: bekannt + geben. */
  phrase(partner: number, verb: number): number {
    return this.tables.phrases.get(verb)?.get(partner) ?? 0;
  }

  /** Angaben, and compounds with it: UN-Angaben. */
  isSourceNoun(word: number): boolean {
    return ((this.classOf(word) | this.classOf(this.lexicon.noun[word]!)) & Class.SourceNoun) !== 0;
  }

  /** Sicht, which makes a source of "aus", and of no other word. */
  isViewNoun(word: number): boolean {
    return this.sets.viewNouns.has(word) || this.sets.viewNouns.has(this.lexicon.noun[word]!);
  }

  /** A word that can be a verb: in no closed class, and neither adjective nor adverb. */
  isOpenVerb(word: number): boolean {
    return (this.classOf(word) & CLOSED) === 0 && (this.lexicon.flags[word]! & (WordFlag.Adjective | WordFlag.Adverb | WordFlag.Determiner | WordFlag.Pronoun | WordFlag.Preposition)) === 0;
  }

  /** überzeugt: says something beside sein or werden. */
  isTelling(word: number): boolean {
    return this.tables.telling.has(word);
  }
}
