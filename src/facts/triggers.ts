/** Rules indexed by what sets them off: one array read tells whether a word is a trigger at all, whatever the number of rules. */
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { UnknownWords } from '../lang/de/unknown.js';
import type { Rule } from './rules.js';

/** What must stand beside a trigger: a noun, maybe behind a preposition ("in Haft"), or a word ("bekannt" of "bekannt geben"). */
export type Companion = { prep: number; noun: number; word: number };

export type Trigger = {
  rule: Rule;
  /** Order of the rule in its list: ties go to the earlier. */
  order: number;
  reflexive: boolean;
  companions: Companion[];
  with: number[];
  without: number[];
  subtypes: Map<number, string>;
};

export class TriggerIndex {
  readonly verbs = new Map<number, Trigger[]>();
  readonly nouns = new Map<number, Trigger[]>();
  /** By lemma id: 1 verb of a rule (or simple verb of a separable one), 2 noun of a rule. */
  private readonly marks: Uint8Array;

  constructor(rules: readonly Rule[], lexicon: Lexicon, unknown: UnknownWords, reflexive: string, contractions: ReadonlyMap<number, number>) {
    const marked: [number, number][] = [];
    rules.forEach((rule, order) => {
      const common = {
        rule, order,
        with: rule.with.map((word) => lexicon.intern(word)),
        without: rule.without.map((word) => lexicon.intern(word)),
        subtypes: new Map(Object.entries(rule.subtypes ?? {}).map(([noun, subtype]) => [lexicon.intern(noun), subtype])),
      };
      for (const phrase of rule.verb) {
        const words = phrase.split(' ');
        const lemma = lexicon.intern(words.pop()!);
        const trigger: Trigger = { ...common, reflexive: words.includes(reflexive) || rule.reflexive === true, companions: readCompanions(words.filter((w) => w !== reflexive), lexicon, contractions) };
        push(this.verbs, lemma, trigger);
        marked.push([lemma, 1]);
        for (const simple of unknown.simpleVerbsOf(lemma)) marked.push([simple, 1]);
      }
      for (const noun of rule.noun) {
        const lemma = lexicon.intern(noun);
        push(this.nouns, lemma, { ...common, reflexive: false, companions: [] });
        marked.push([lemma, 2]);
      }
    });
    this.marks = new Uint8Array(lexicon.count);
    for (const [id, bit] of marked) this.marks[id]! |= bit;
  }

  /** Does a word of the tokens from..to set off any rule? */
  anyIn(word: Int32Array, from: number, to: number, lexicon: Lexicon): boolean {
    const { marks } = this;
    for (let i = from; i < to; i++) {
      const id = word[i]!;
      if (id === 0) continue;
      const verb = lexicon.verb[id]!;
      if (verb !== 0 && verb < marks.length && marks[verb]! & 1) return true;
      const noun = lexicon.noun[id]!;
      if (noun !== 0 && noun < marks.length && marks[noun]! & 2) return true;
    }
    return false;
  }

  isNoun(lemma: number): boolean {
    return lemma !== 0 && lemma < this.marks.length && (this.marks[lemma]! & 2) !== 0;
  }
}

/** "in Aussicht", "auf die Straße", "Kritik", "bekannt". */
function readCompanions(words: string[], lexicon: Lexicon, contractions: ReadonlyMap<number, number>): Companion[] {
  const companions: Companion[] = [];
  let prep = 0;
  for (const word of words) {
    const id = lexicon.intern(word);
    if (/^\p{Lu}/u.test(word)) {
      companions.push({ prep, noun: lexicon.noun[id]! || id, word: 0 });
      prep = 0;
    } else if (lexicon.flags[id]! & WordFlag.Preposition) prep = contractions.get(id) ?? id;
    else if (lexicon.flags[id]! & WordFlag.Determiner) continue;
    else companions.push({ prep: 0, noun: 0, word: id });
  }
  if (prep !== 0) companions.push({ prep: 0, noun: 0, word: prep });
  return companions;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
