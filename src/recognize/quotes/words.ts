/** The words of a `QuotePack` as bits by word id and by verb, so that a sentence is searched without strings. */
import { makeSparse, spread, type SparseColumn } from '../../gazetteer/column.js';
import { Agreement, type Lexicon, VerbForm, WordFlag } from '../../gazetteer/lexicon.js';
import type { QuotePack } from '../../lang/quote-pack.js';
import { Class, CLOSED, Cue, Interest, SOURCE, SPEAKING } from './bits.js';

const PAIR = 4194304;
/** Marks an entry of `interests` that has been worked out: half a million words would take longer at start than most articles. */
const WORKED_OUT = 1 << 15;

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

/** The words of a pack, compiled for a lexicon. */
export type QuoteTables = {
  /** Bits of `Class` and of `Cue` by word id. */
  classes: SparseColumn;
  cues: SparseColumn;
  /** Words that make a phrase with sein or werden: überzeugt. */
  telling: ReadonlySet<number>;
  /** partner * 2^22 + verb -> verb, or bits of a phrase. */
  separable: ReadonlyMap<number, number>;
  phrases: ReadonlyMap<number, number>;
  /** Small classes that are asked for seldom: sets of word ids; `cite` of verb ids. */
  sets: Readonly<Record<'placeOfSaying' | 'cite' | 'soCalled' | 'namedAs' | 'indefinite', ReadonlySet<number>>>;
};

/** Works the tables out; `separable` are the verbs with a prefix, as `LanguageData` has them. */
export function compileQuoteTables(lexicon: Lexicon, separable: Int32Array, pack: QuotePack): QuoteTables {
  const classOf = new Map<number, number>();
  const cueOf = new Map<number, number>();
  const telling = new Set<number>();
  const phrases = new Map<number, number>();
  const joined = new Map<number, number>();
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
      const key = lexicon.intern(word) * PAIR + lexicon.intern(verb);
      phrases.set(key, (phrases.get(key) ?? 0) | bits);
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
    cite: setOf(verbs.cite),
    soCalled: setOf(words.soCalled),
    namedAs: setOf(words.namedAs),
    indefinite: setOf(words.indefinite),
  };
  for (let i = 0; i < separable.length; i += 3) {
    if (((cueOf.get(separable[i + 2]!) ?? 0) & (SPEAKING | Cue.Phrase)) === 0) continue;
    joined.set(separable[i]! * PAIR + separable[i + 1]!, separable[i + 2]!);
    classOf.set(separable[i]!, (classOf.get(separable[i]!) ?? 0) | Class.Partner);
    cueOf.set(separable[i + 1]!, (cueOf.get(separable[i + 1]!) ?? 0) | Cue.Head);
  }
  return { classes: makeSparse(classOf), cues: makeSparse(cueOf), telling, separable: joined, phrases, sets };
}

/** Everything that is asked about words, by id. */
export class QuoteWords {
  readonly lexicon: Lexicon;
  private readonly tables: QuoteTables;
  private readonly classes: Uint32Array;
  private readonly cues: Uint16Array;
  /** Bits of `Interest` by word id, below `size`. */
  private readonly interests: Uint16Array;
  readonly sets: QuoteTables['sets'];
  readonly size: number;

  constructor(lexicon: Lexicon, tables: QuoteTables) {
    this.lexicon = lexicon;
    this.tables = tables;
    this.sets = tables.sets;
    this.size = lexicon.count;
    this.classes = spread(tables.classes, new Uint32Array(this.size));
    this.cues = spread(tables.cues, new Uint16Array(this.size));
    this.interests = new Uint16Array(this.size);
  }

  private interestOf(id: number): number {
    const c = this.classOf(id);
    let interest = 0;
    const cue = this.cueOf(id);
    if (cue & SPEAKING || this.tables.telling.has(id)) interest |= Interest.Verb;
    if (cue & (Cue.Head | Cue.Phrase) && (cue & (Cue.Be | Cue.Become)) === 0) interest |= Interest.Head;
    if (c & Class.Partner) interest |= Interest.Partner;
    if (c & Class.NounBefore) interest |= Interest.NounBefore;
    if (this.isSourceNoun(id)) interest |= Interest.SourceNoun;
    if (this.isSubjunctive1(id)) interest |= Interest.Subjunctive;
    if (this.isSubjunctive2(id)) interest |= Interest.Subjunctive2;
    if (c & SOURCE) interest |= Interest.Source;
    if (c & Class.Hearsay) interest |= Interest.Hearsay;
    if (c & Class.SayingNoun) interest |= Interest.Noun;
    if (c & Class.So) interest |= Interest.So;
    return interest;
  }

  /** Bits of `Interest` of a word. */
  interest(word: number): number {
    if (word >= this.size) return this.interestOf(word);
    const known = this.interests[word]!;
    return known !== 0 ? known & ~WORKED_OUT : (this.interests[word] = this.interestOf(word) | WORKED_OUT) & ~WORKED_OUT;
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
    return this.tables.separable.get(partner * PAIR + verb) ?? 0;
  }

  /** Bits of a verb and a word that make a phrase: bekannt + geben. */
  phrase(partner: number, verb: number): number {
    return this.tables.phrases.get(partner * PAIR + verb) ?? 0;
  }

  /** Angaben, and compounds with it: UN-Angaben. */
  isSourceNoun(word: number): boolean {
    return ((this.classOf(word) | this.classOf(this.lexicon.noun[word]!)) & Class.SourceNoun) !== 0;
  }

  private isOpenVerb(word: number): boolean {
    return (this.classOf(word) & CLOSED) === 0 && (this.lexicon.flags[word]! & (WordFlag.Adjective | WordFlag.Adverb | WordFlag.Determiner | WordFlag.Pronoun | WordFlag.Preposition)) === 0;
  }

  /** sei, seien, habe, könne: a form that is Konjunktiv I, or the first person, and nothing else. */
  isSubjunctive1(word: number): boolean {
    const form = this.lexicon.verbForm[word]!;
    return (form & VerbForm.Subjunctive1) !== 0 && ((form & VerbForm.Present) === 0 || (form & VerbForm.Plural) === 0) && this.isOpenVerb(word);
  }

  /** hätten, wären, könnten, würden */
  isSubjunctive2(word: number): boolean {
    const form = this.lexicon.verbForm[word]!;
    return (form & VerbForm.Subjunctive2) !== 0 && (form & (VerbForm.Past | VerbForm.Present)) === 0 && this.isOpenVerb(word);
  }

  isFinite(word: number): boolean {
    return (this.lexicon.verbForm[word]! & (VerbForm.Present | VerbForm.Past | VerbForm.Subjunctive1 | VerbForm.Subjunctive2)) !== 0 && this.isOpenVerb(word);
  }
}
