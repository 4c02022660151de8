/** What the words around a match must or must not be, beyond what its pattern says. */
import { Agreement, FUNCTION_WORD, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import { type TimeCheck, Unit } from '../../lang/time-pack.js';
import { Gap, LAST_WORD, TokenKind, type Tokens } from '../../model.js';
import type { TimeReading } from '../../time/reading.js';
import { plainInteger } from '../../digits.js';
import type { Marked } from '../marks.js';
import type { Numbers } from '../numbers.js';
import type { TimeWords } from './compile.js';
import { NO_VALUE, valueIn } from './pattern.js';

/** The article at hand and what is known of its words. */
export class Context {
  text = '';
  tokens!: Tokens;
  entries!: Marked['entries'];
  numbers!: Numbers;
  readonly words: TimeWords;
  readonly lexicon: Lexicon;

  constructor(words: TimeWords, lexicon: Lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  open(text: string, tokens: Tokens, entries: Marked['entries'], numbers: Numbers): void {
    this.text = text;
    this.tokens = tokens;
    this.entries = entries;
    this.numbers = numbers;
  }
}

/** The entry of the word in front of token `i`. */
export function entryBefore({ entries }: Context, i: number): number {
  return i > 0 ? entries[i - 1]! : 0;
}

/** Asks the check that a rule names. */
export function contextAllows(context: Context, reading: TimeReading, check: TimeCheck | undefined): boolean {
  return check === undefined || CHECKS[check](context, reading);
}

const CHECKS: Readonly<Record<TimeCheck, (context: Context, reading: TimeReading) => boolean>> = {
  year: isBareYear,
  lasts: (context, { to }) => carriesLength(context, to),
  lower: isLower,
  capital: ({ tokens }, { from }) => tokens.kind[from] !== TokenKind.Lower,
  endsInNoun,
  singular: isSingular,
  singularPeriod: (context, reading) => isSingular(context, reading) && reading.parts.shiftUnit !== Unit.Day,
  notWeekend: (_, { parts }) => parts.unit !== Unit.Weekend,
  notRate: (context, { from }) => !context.words.rates.has(entryBefore(context, from)),
  notOneDay: ({ entries, words }, { to }) => valueIn(words.article, entries[to]!) === NO_VALUE && !words.directions.has(entries[to]!),
};

function isSingular({ entries, words }: Context, { to }: TimeReading): boolean {
  return valueIn(words.plural, entries[to - 1]!) === NO_VALUE;
}

function isLower({ tokens }: Context, { from }: TimeReading): boolean {
  return tokens.kind[from] === TokenKind.Lower || startsClause(tokens, from);
}

/** "am Abend", "Freitag früh", but not "abends". */
function endsInNoun({ text, tokens, words }: Context, { to }: TimeReading): boolean {
  return tokens.kind[to - 1] !== TokenKind.Lower || text.startsWith(words.pack.earlyAdverb, tokens.start[to - 1]!);
}

/** First of its sentence, or behind a sign. */
function startsClause(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens.kind[i - 1]! > LAST_WORD || tokens.sentence[i - 1] !== tokens.sentence[i];
}

/**
 * Four digits are a year unless they count something: no unit or plural noun behind them, no sign that glues them to
 * another number, no "Nr." or "§" in front.
 */
function isBareYear(context: Context, { from, to, parts }: TimeReading): boolean {
  const { text, tokens, entries, words, lexicon } = context;
  const year = parts.year!;
  if (year < 1400 || year > 2100) return false;
  const { kind, gap, start, word } = tokens;
  const next = kind[to]!;
  const nextUnit = text.charCodeAt(start[to]!);
  const prevUnit = from > 0 ? text.charCodeAt(start[from - 1]!) : 0;
  if (from > 0 && kind[from - 1] === TokenKind.Punct && gap[from] === Gap.None && GLUE.has(prevUnit) && !followsYear(text, tokens, from)) return false;
  if (from > 0 && kind[from - 1] === TokenKind.Punct && prevUnit === 0xa7) return false;
  if (from > 0 && kind[from - 1] === TokenKind.Number) return false; // a telephone number
  if (kind[to] === TokenKind.Punct && (nextUnit === 37 || nextUnit === 0x20ac || nextUnit === 36 || nextUnit === 0xb0)) return false;
  if (kind[to] === TokenKind.Punct && gap[to] === Gap.None && nextUnit === 47 && kind[to + 1] === TokenKind.Number && !isYearLong(tokens, to + 1)) return false;
  // 1999 155 S.: another number may follow a year, but three digits right behind one blank may be thousands.
  const before = entryBefore(context, from);
  if (words.directions.has(before) || words.yearHeads.has(before)) return !isNear(words, entries[to]!) || next === TokenKind.Lower;
  if (words.notYearsBehind.has(before) || words.notYearsBefore.has(entries[to]!)) return false;
  if (next === TokenKind.Lower && words.inPeriod.has(entries[to]!) && (isNear(words, entries[to + 1]!) || valueIn(words.deictic, entries[to + 1]!) !== NO_VALUE)) return false; // 2000 im Jahr 2011
  if (next !== TokenKind.Capital && next !== TokenKind.Upper) return next !== TokenKind.Lower || !countsAdjective(text, tokens, to, lexicon);
  const id = word[to]!;
  if (gap[to]! >= Gap.Line) return true;
  return ((lexicon.nounForm[id] ?? 0) & Agreement.Plural) === 0 && ((lexicon.flags[id] ?? 0) & (WordFlag.Noun | WordFlag.Derived)) !== WordFlag.Derived;
}

/** Is this a word that rules wait for? */
function isNear({ near, size }: TimeWords, entry: number): boolean {
  return entry < size && near[entry] !== 0;
}

/** 07 or 2007: the second half of 2006/07. */
function isYearLong({ start, end }: Tokens, at: number): boolean {
  const length = end[at]! - start[at]!;
  return length === 2 || length === 4;
}

/** 1880-1916, 2016/2017 */
function followsYear(text: string, { kind, start, end }: Tokens, from: number): boolean {
  return from > 1 && kind[from - 2] === TokenKind.Number && end[from - 2]! - start[from - 2]! === 4 && plainInteger(text, start[from - 2]!, end[from - 2]!) >= 1000;
}

const GLUE = new Set([45, 0x2013, 47, 46, 44, 58, 43, 35]);

/** "2000 neue Stellen": an adjective in the plural and a noun. */
function countsAdjective(text: string, tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const after = tokens.kind[at + 1]!;
  if (after !== TokenKind.Capital && after !== TokenKind.Upper) return false;
  const end = tokens.end[at]!;
  const last = text.charCodeAt(end - 1);
  const adjective = (last === 101 || last === 110 || last === 114) && ((lexicon.flags[tokens.word[at]!] ?? 0) & (WordFlag.Adjective | WordFlag.Verb)) === WordFlag.Adjective;
  return adjective && ((lexicon.nounForm[tokens.word[at + 1]!] ?? 0) & Agreement.Plural) !== 0;
}

/** A dreijährig- thing that lasts (Strafe, Vertrag), not somebody of that age. */
export function carriesLength({ text, tokens, words, lexicon }: Context, at: number): boolean {
  const adjective = text.slice(tokens.start[at - 1]!, tokens.end[at - 1]!);
  const { yearsAdjective } = words.pack;
  if (!adjective.toLowerCase().includes(yearsAdjective)) return true;
  // 42-Jährige: somebody, written with a capital.
  if (adjective.includes(`-${yearsAdjective[0]!.toUpperCase()}${yearsAdjective.slice(1)}`)) return false;
  for (let i = at; i < at + 3; i++) {
    const k = tokens.kind[i]!;
    if (k === TokenKind.Lower && ((lexicon.flags[tokens.word[i]!] ?? 0) & FUNCTION_WORD) === 0) continue;
    if (k !== TokenKind.Capital) return false;
    if (((lexicon.flags[tokens.word[i]!] ?? 0) & WordFlag.Role) !== 0) return false;
    const lemma = lexicon.noun[tokens.word[i]!] ?? 0;
    if (words.lengthNouns.has(tokens.word[i]!) || (lemma !== 0 && words.lengthNouns.has(lemma))) return true;
    const end = tokens.end[i]!;
    return words.pack.lengthNounEndings.some((ending) => text.startsWith(ending, end - ending.length) || text.startsWith(`${ending}en`, end - ending.length - 2) || text.startsWith(`${ending}s`, end - ending.length - 1));
  }
  return false;
}
