/**
 * What the words of an article are to the search for quotations. Words that are alike in all that is asked share a look,
 * a small number; a word's look is worked out when it is met first, and everything else goes by the looks of tokens.
 */
import { VerbForm, WordFlag } from '../../gazetteer/lexicon.js';
import { Gap, TokenKind, type Tokens } from '../../model.js';
import { Class, CLOSED, Cue, Interest, SOURCE, SPEAKING } from './bits.js';
import { familyOf } from './marks.js';
import type { QuoteWords } from './words.js';

/** Bits of a look: what the search for verbs and cues asks of every word. */
export const Look = {
  /** Some form of a verb. */
  Form: 1, Finite: 2, Subjunctive1: 4, Subjunctive2: 8, Infinitive: 16, ZuInfinitive: 32, Noun: 64,
  /** A verb that can be a cue, alone or with other words. */
  Cue: 128,
  /** Second half of a cue in two words. */
  Partner: 256,
} as const;

/** Searches look this far behind the last token. */
const MARGIN = 4;
/** Look of a sign that parts clauses. */
const BREAK = 1;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
const SEMICOLON = 59;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** What `words` says of a word beside its classes, in one number. */
const Trait = { Cue: 1 << 16, Noun: 1 << 26, Source: 1 << 27, Open: 1 << 28, Telling: 1 << 29 } as const;

export class Looks {
  private readonly words: QuoteWords;
  /** By token of the article. */
  private ofToken = new Uint16Array(0);
  /** By word id; 0 as long as it has not been worked out. */
  private ofWord = new Uint16Array(0);
  /** By look: bits of Class, Cue, VerbForm, Look and Interest. */
  private readonly classes: number[] = [0, 0];
  private readonly cues: number[] = [0, 0];
  private readonly forms: number[] = [0, 0];
  private readonly bits: number[] = [0, 0];
  private readonly interests: number[] = [0, Interest.Break];
  /** Classes -> traits -> look. */
  private readonly known = new Map<number, Map<number, number>>();
  /** Tokens that are quotation marks or begin a paragraph: `marks[0 .. markCount)`. */
  marks = new Int32Array(0);
  markCount = 0;

  constructor(words: QuoteWords) {
    this.words = words;
  }

  /** Looks at all tokens of an article. */
  read(text: string, tokens: Tokens): void {
    const { count, word, kind, gap, start } = tokens;
    this.makeRoom(count);
    const { ofToken, ofWord, marks } = this;
    let markCount = 0;
    for (let i = 0; i < count; i++) {
      const id = word[i]!;
      let look = ofWord[id]!;
      if (look === 0) look = this.workOut(id);
      if (gap[i] === Gap.Paragraph) marks[markCount++] = i;
      if (id === 0 && kind[i] === TokenKind.Punct) {
        const unit = text.charCodeAt(start[i]!);
        if (isBreak(unit)) look = BREAK;
        else if (familyOf(unit) !== 0 && gap[i] !== Gap.Paragraph) marks[markCount++] = i;
      }
      ofToken[i] = look;
    }
    ofToken.fill(ofWord[0]!, count, count + MARGIN);
    this.markCount = markCount;
  }

  /** Bits of `Interest` of a stretch of tokens. */
  interestOf(from: number, to: number): number {
    const { ofToken, interests } = this;
    let bits = 0;
    for (let i = from; i < to; i++) bits |= interests[ofToken[i]!]!;
    return bits;
  }

  /** Bits of `Look` of a token's word. */
  at(i: number): number {
    return this.bits[this.ofToken[i]!]!;
  }

  classAt(i: number): number {
    return this.classes[this.ofToken[i]!]!;
  }

  cueAt(i: number): number {
    return this.cues[this.ofToken[i]!]!;
  }

  formAt(i: number): number {
    return this.forms[this.ofToken[i]!]!;
  }

  private makeRoom(count: number): void {
    if (this.ofToken.length < count + MARGIN) {
      this.ofToken = new Uint16Array(count * 2 + MARGIN);
      this.marks = new Int32Array(count * 2);
    }
    const { lexicon } = this.words;
    if (this.ofWord.length < lexicon.count) {
      const wider = new Uint16Array(lexicon.flags.length);
      wider.set(this.ofWord);
      this.ofWord = wider;
    }
    // What words from here on are, the article alone tells.
    this.ofWord.fill(0, lexicon.known, lexicon.count);
    this.workOut(0);
  }

  private workOut(id: number): number {
    const { words } = this;
    const { flags, verbForm } = words.lexicon;
    const classes = words.classOf(id);
    let traits = verbForm[id]! + words.cueOf(id) * Trait.Cue;
    if (flags[id]! & WordFlag.Noun) traits += Trait.Noun;
    if (words.isSourceNoun(id)) traits += Trait.Source;
    if (words.isOpenVerb(id)) traits += Trait.Open;
    if (words.isTelling(id)) traits += Trait.Telling;
    let byTraits = this.known.get(classes);
    if (byTraits === undefined) this.known.set(classes, (byTraits = new Map()));
    let look = byTraits.get(traits);
    if (look === undefined) byTraits.set(traits, (look = this.addLook(classes, verbForm[id]!, words.cueOf(id), traits)));
    this.ofWord[id] = look;
    return look;
  }

  private addLook(c: number, form: number, cue: number, traits: number): number {
    let bits = 0;
    if (form !== 0) bits |= Look.Form;
    if (traits & Trait.Open) bits |= verbBits(form);
    if (form & VerbForm.Infinitive) bits |= Look.Infinitive;
    if (form & VerbForm.ZuInfinitive) bits |= Look.ZuInfinitive;
    if (traits & Trait.Noun) bits |= Look.Noun;
    if (form !== 0 && (c & CLOSED) === 0 && cue & (SPEAKING | Cue.Head | Cue.Phrase)) bits |= Look.Cue;
    if (c & Class.Partner) bits |= Look.Partner;
    let interest = 0;
    if (cue & SPEAKING || traits & Trait.Telling) interest |= Interest.Verb;
    if (cue & (Cue.Head | Cue.Phrase) && (cue & (Cue.Be | Cue.Become)) === 0) interest |= Interest.Head;
    if (cue & (Cue.Sum | Cue.Head | Cue.Phrase)) interest |= Interest.Sum;
    if (c & Class.BackReference) interest |= Interest.Back;
    if (c & Class.Partner) interest |= Interest.Partner;
    if (c & Class.NounBefore) interest |= Interest.NounBefore;
    if (traits & Trait.Source) interest |= Interest.SourceNoun;
    if (bits & Look.Subjunctive1) interest |= Interest.Subjunctive;
    if (bits & Look.Subjunctive2) interest |= Interest.Subjunctive2;
    if (c & SOURCE) interest |= Interest.Source;
    if (c & Class.Hearsay) interest |= Interest.Hearsay;
    if (c & Class.SayingNoun) interest |= Interest.Noun;
    if (c & Class.So) interest |= Interest.So;
    this.classes.push(c);
    this.cues.push(cue);
    this.forms.push(form);
    this.interests.push(interest);
    return this.bits.push(bits) - 1;
  }
}

function isBreak(unit: number): boolean {
  return unit === COMMA || unit === COLON || unit === SEMICOLON || unit === HYPHEN || unit === EN_DASH || unit === EM_DASH;
}

/** What kind of finite verb a form is that no closed class has. */
function verbBits(form: number): number {
  let bits = 0;
  if (form & (VerbForm.Present | VerbForm.Past | VerbForm.Subjunctive1 | VerbForm.Subjunctive2)) bits |= Look.Finite;
  // sei, seien, habe, könne: a form that is Konjunktiv I, or the first person, and nothing else.
  if (form & VerbForm.Subjunctive1 && ((form & VerbForm.Present) === 0 || (form & VerbForm.Plural) === 0)) bits |= Look.Subjunctive1;
  // hätten, wären, könnten, würden
  if (form & VerbForm.Subjunctive2 && (form & (VerbForm.Past | VerbForm.Present)) === 0) bits |= Look.Subjunctive2;
  return bits;
}
