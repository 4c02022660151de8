/** Rules indexed by what sets them off: one array read tells whether a word is a trigger at all, whatever the number of rules. */
import { FUNCTION_WORD, type Lexicon, VerbForm, WordFlag } from '../gazetteer/lexicon.js';
import { LAST_WORD, TokenKind, type Tokens } from '../model.js';
import { LazyMap } from './lazy-map.js';
import { withAllFields, type Rule } from './rules.js';
import { compileRole, type Locator } from './slots.js';
import type { SlotName } from './types.js';
import type { PrepositionRole } from './words.js';

/** What must stand beside a trigger: a noun, maybe behind a preposition ("in Haft"), or a word ("bekannt" of "bekannt geben"). */
export type Companion = { prep: number; noun: number; word: number };

/** A role, its place in the list of locators, and what the phrase in it must denote. */
export type SlotPlace = { role: string; locator: number; filter: string | undefined };

/** Where a slot may stand; `needed` is one without which, at this point already, there is no fact. */
export type SlotPlaces = { slot: SlotName; places: SlotPlace[]; needed: boolean };

/** A word that a rule asks for or excludes, and its place in the index of the words seen. */
export type SideWord = { id: number; place: number };

/** What all triggers of a rule have in common. */
type RuleWords = { rule: Rule; slots: SlotPlaces[]; with: SideWord[]; without: SideWord[]; subtypes: ReadonlyMap<number, string> };

export type Trigger = RuleWords & {
  /** Order of the rule in its list: ties go to the earlier. */
  order: number;
  reflexive: boolean;
  companions: Companion[];
};

/** What rules require of a sentence: of each group of places, one must have been seen. */
type Required = number[][];

/** What the rules of one word require, in their order. */
type Conditions = {
  required: Required[];
  /** By rule: a place that must have been seen, so that most rules leave at a look at one short array. */
  gates: number[];
};

/** The rules of one word. */
export type TriggerList = Conditions & { triggers: Trigger[] };

/** What a word is to the rules: bits of an entry; the rest of it is the place of a side word. */
const VERB = 1;
const NOUN = 2;
/** Word of rules that all require something else in the sentence. */
const CONDITIONAL_VERB = 4;
const CONDITIONAL_NOUN = 8;
const PLACE_SHIFT = 4;
/** Places of what is seen without a word of its own; what requires nothing counts as seen. */
const ANYTHING = 0;
const MONEY = 1;
const QUANTITY = 2;
const FIRST_WORD = 3;

/** The rules of a language, indexed for its lexicon. */
export type TriggerTables = {
  /** Number of rules. */
  count: number;
  /** By the order of the rule. */
  rules: LazyMap<RuleWords>;
  /** By lemma. */
  verbs: LazyMap<TriggerList>;
  nouns: LazyMap<TriggerList>;
  /** By verb or its simple verb: what the rules require that require something else. */
  conditional: LazyMap<Conditions>;
  /** The roles of all slots: their places are those of the locators. */
  roles: string[];
  /** By word id: VERB, NOUN, CONDITIONAL_VERB and CONDITIONAL_NOUN. */
  bits: Map<number, number>;
  /** By word id: place of a side word, from FIRST_WORD. */
  places: Map<number, number>;
};

type LazyTables = 'rules' | 'verbs' | 'nouns' | 'conditional';

/** The tables as they are compiled. */
export type PackedTriggers = Omit<TriggerTables, LazyTables> & Record<LazyTables, Map<number, string>>;

export function packTriggers(tables: TriggerTables): PackedTriggers {
  const packList = ({ triggers, ...conditions }: TriggerList) => ({ ...conditions, triggers: triggers.map(({ order, reflexive, companions }) => ({ order, reflexive, companions })) });
  return {
    ...tables,
    rules: tables.rules.pack(({ subtypes, ...words }) => ({ ...words, subtypes: [...subtypes] })),
    verbs: tables.verbs.pack(packList),
    nouns: tables.nouns.pack(packList),
    conditional: tables.conditional.pack((conditions) => conditions),
  };
}

/** The tables for a run; without any, the empty ones that rules are added to. */
export function openTriggers(packed?: PackedTriggers): TriggerTables {
  const { count = 0, roles = [], bits = new Map(), places = new Map() } = packed ?? {};
  const openRule = ({ rule, slots, with: withWords, without, subtypes }: Omit<RuleWords, 'subtypes'> & { subtypes: [number, string][] }): RuleWords => ({ rule: withAllFields(rule), slots, with: withWords, without, subtypes: new Map(subtypes) });
  const rules = new LazyMap(packed?.rules ?? new Map(), openRule);
  const openList = ({ triggers, required, gates }: Conditions & { triggers: Omit<Trigger, keyof RuleWords>[] }): TriggerList => ({
    triggers: triggers.map(({ order, reflexive, companions }) => makeTrigger(rules.get(order)!, order, reflexive, companions)), required, gates,
  });
  return {
    count, roles, bits, places, rules,
    verbs: new LazyMap(packed?.verbs ?? new Map(), openList),
    nouns: new LazyMap(packed?.nouns ?? new Map(), openList),
    conditional: new LazyMap(packed?.conditional ?? new Map(), (conditions: Conditions) => conditions),
  };
}

/** What rules are indexed by: the lexicon, the parts of separable verbs, the reflexive pronoun, prepositions by their contractions. */
export type TriggerWords = { lexicon: Lexicon; partsOf(verb: number): readonly number[]; reflexive: number; contractions: ReadonlyMap<number, number> };

/** Puts rules behind those that the tables have. */
export function addTriggers(tables: TriggerTables, rules: readonly Rule[], { lexicon, partsOf, reflexive, contractions }: TriggerWords): void {
  const { verbs, nouns, conditional, bits, places } = tables;
  const mark = (id: number, bit: number) => bits.set(id, (bits.get(id) ?? 0) | bit);
  const placeOf = (id: number) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const place = FIRST_WORD + places.size;
    places.set(id, place);
    return place;
  };
  const isPreposition = (word: string | undefined) => word !== undefined && (lexicon.flags[lexicon.intern(word)]! & WordFlag.Preposition) !== 0;
  // "für sich entscheiden" is not reflexive: the pronoun is a companion.
  const isReflexive = (word: string, i: number, words: readonly string[]) => lexicon.intern(word) === reflexive && !isPreposition(words[i - 1]);
  const sideWord = (word: string): SideWord => {
    const id = lexicon.intern(word);
    return { id, place: placeOf(id) };
  };
  for (const rule of rules) {
    const withWords = rule.with.map(sideWord);
    const basis: Required = [];
    if (withWords.length > 0) basis.push(withWords.map(({ place }) => place));
    if (rule.needs.includes('amount')) basis.push([MONEY]);
    if (rule.needs.includes('quantity')) basis.push([QUANTITY]);
    const order = tables.count++;
    const ruleWords: RuleWords = {
      rule,
      slots: readSlots(rule, tables.roles),
      with: withWords,
      without: rule.without.map(sideWord),
      subtypes: new Map(Object.entries(rule.subtypes ?? {}).map(([noun, subtype]) => [lexicon.intern(noun), subtype])),
    };
    tables.rules.set(order, ruleWords);
    for (const phrase of rule.verb) {
      const words = phrase.split(' ');
      const lemma = lexicon.intern(words.pop()!);
      const companions = readCompanions(words.filter((word, i) => !isReflexive(word, i, words)), lexicon, contractions);
      const withItself = words.some(isReflexive) || rule.reflexive === true;
      const required = [...companions.map(({ noun, word }) => [placeOf(noun || word)]), ...(withItself ? [[placeOf(reflexive)]] : []), ...basis];
      pushTrigger(verbs, lemma, makeTrigger(ruleWords, order, withItself, companions), required);
      mark(lemma, required.length > 0 ? CONDITIONAL_VERB : VERB);
      if (required.length > 0) pushCondition(conditional, lemma, required);
      // "sagte ... zu": the simple verb counts where the prefix stands as well.
      const parts = partsOf(lemma);
      for (let i = 0; i < parts.length; i += 2) {
        mark(parts[i + 1]!, CONDITIONAL_VERB);
        pushCondition(conditional, parts[i + 1]!, [...required, [placeOf(parts[i]!)]]);
      }
    }
    for (const noun of rule.noun) {
      const lemma = lexicon.intern(noun);
      pushTrigger(nouns, lemma, makeTrigger(ruleWords, order, false, []), basis);
      mark(lemma, basis.length > 0 ? CONDITIONAL_NOUN : NOUN);
    }
  }
}

export class TriggerIndex {
  /** What finds the phrases in roles, by the places of the slots. */
  readonly locators: readonly Locator[];
  private readonly verbs: TriggerTables['verbs'];
  private readonly nouns: TriggerTables['nouns'];
  private readonly conditional: TriggerTables['conditional'];
  /** By word id: bits, and the place of a side word. */
  private readonly entries: Uint16Array;
  /** By place: number of the scan in which it was seen last. */
  private readonly seen: Uint32Array;
  private scans = 0;
  /** Conditions of the verbs and nouns seen, of which it is not known yet whether they are met. */
  private readonly pending: Conditions[] = [];

  constructor({ verbs, nouns, conditional, roles, bits, places }: TriggerTables, lexicon: Lexicon, prepositions: ReadonlyMap<string, PrepositionRole>) {
    this.locators = roles.map((role) => compileRole(role, prepositions));
    this.verbs = verbs;
    this.nouns = nouns;
    this.conditional = conditional;
    this.entries = new Uint16Array(lexicon.count);
    this.seen = new Uint32Array(FIRST_WORD + places.size);
    for (const [id, bit] of bits) this.entries[id] = bit;
    for (const [id, place] of places) this.entries[id]! |= place << PLACE_SHIFT;
  }

  /**
   * Looks through the tokens from..to: does a word set off any rule that has there what it requires? `nextReady` then speaks of these tokens.
   * A verb in the middle of a clause has no capital, a noun always has one.
   * `money` and `quantity` say whether an amount or a number of things is among them.
   */
  scan({ word, kind }: Tokens, from: number, to: number, lexicon: Lexicon, money: boolean, quantity: boolean): boolean {
    const { entries, seen, pending } = this;
    const scan = ++this.scans;
    const known = entries.length;
    seen[ANYTHING] = scan;
    if (money) seen[MONEY] = scan;
    if (quantity) seen[QUANTITY] = scan;
    pending.length = 0;
    let found = false;
    for (let i = from; i < to; i++) {
      const id = word[i]!;
      if (id === 0) continue;
      if (id < known) seen[entries[id]! >> PLACE_SHIFT] = scan;
      const verb = lexicon.verb[id]!;
      if (verb !== 0 && verb < known) {
        const entry = entries[verb]!;
        seen[entry >> PLACE_SHIFT] = scan;
        if (entry & (VERB | CONDITIONAL_VERB) && (kind[i] === TokenKind.Lower || i === from || kind[i - 1]! > LAST_WORD) && !isFunctionWord(lexicon, id)) {
          if (entry & VERB) found = true;
          else pending.push(this.conditional.get(verb)!);
        }
      }
      const noun = lexicon.noun[id]!;
      if (noun !== 0 && noun < known) {
        const entry = entries[noun]!;
        seen[entry >> PLACE_SHIFT] = scan;
        if (entry & (NOUN | CONDITIONAL_NOUN) && kind[i] !== TokenKind.Lower) {
          if (entry & NOUN) found = true;
          else pending.push(this.nouns.get(noun)!);
        }
      }
    }
    return found || pending.some((conditions) => this.nextReady(conditions, 0) >= 0);
  }

  /** The rules that a verb sets off. */
  ofVerb(lemma: number): TriggerList | undefined {
    return this.verbs.get(lemma);
  }

  /** The rules that a noun sets off. */
  ofNoun(lemma: number): TriggerList | undefined {
    return this.isNoun(lemma) ? this.nouns.get(lemma) : undefined;
  }

  /** Index of the first rule from `start` on of which all that it requires is among the tokens scanned last; -1. */
  nextReady({ required, gates }: Conditions, start: number): number {
    const { seen, scans } = this;
    for (let i = start; i < gates.length; i++) if (seen[gates[i]!] === scans && this.isMet(required[i]!)) return i;
    return -1;
  }

  private isMet(required: Required): boolean {
    for (let g = 0; g < required.length; g++) if (!this.sawOneOf(required[g]!)) return false;
    return true;
  }

  private sawOneOf(places: readonly number[]): boolean {
    for (let p = 0; p < places.length; p++) if (this.seen[places[p]!] === this.scans) return true;
    return false;
  }

  /** Was the word, one of its forms, or a compound with it among the tokens scanned last? */
  saw({ place }: SideWord): boolean {
    return this.seen[place] === this.scans;
  }

  /** Does a noun tell facts of a type? */
  isNounOf(lemma: number, type: string): boolean {
    return this.isNoun(lemma) && this.nouns.get(lemma)!.triggers.some(({ rule }) => rule.type === type);
  }

  isNoun(lemma: number): boolean {
    return lemma !== 0 && lemma < this.entries.length && (this.entries[lemma]! & (NOUN | CONDITIONAL_NOUN)) !== 0;
  }
}

/** "einige", "meine": a form of a verb that is hardly ever one; its infinitive may be. */
function isFunctionWord(lexicon: Lexicon, word: number): boolean {
  return (lexicon.flags[word]! & FUNCTION_WORD) !== 0 && (lexicon.verbForm[word]! & VerbForm.Infinitive) === 0;
}

/** Slots that circumstances may fill where the rule's own places do not. */
const LATE = new Set(['date', 'place', 'source']);

/** The slots of a rule; roles that are new go to the end of `roles`. */
function readSlots({ slots, needs }: Rule, roles: string[]): SlotPlaces[] {
  const readPlace = (place: string): SlotPlace => {
    const [role = '', filter] = place.split(':');
    if (!roles.includes(role)) roles.push(role);
    return { role, locator: roles.indexOf(role), filter };
  };
  return (Object.keys(slots) as SlotName[]).map((slot) => ({ slot, places: slots[slot]!.map(readPlace), needed: needs.includes(slot) && !LATE.has(slot) }));
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
    } else if (lexicon.flags[id]! & WordFlag.Preposition || contractions.has(id)) prep = contractions.get(id) ?? id;
    else if (lexicon.flags[id]! & WordFlag.Determiner) continue;
    else companions.push({ prep: 0, noun: 0, word: id });
  }
  if (prep !== 0) companions.push({ prep: 0, noun: 0, word: prep });
  return companions;
}

function makeTrigger({ rule, slots, with: withWords, without, subtypes }: RuleWords, order: number, reflexive: boolean, companions: Companion[]): Trigger {
  return { rule, slots, with: withWords, without, subtypes, order, reflexive, companions };
}

function pushTrigger(lists: LazyMap<TriggerList>, lemma: number, trigger: Trigger, required: Required): void {
  let list = lists.get(lemma);
  if (!list) {
    list = { triggers: [], required: [], gates: [] };
    lists.set(lemma, list);
  }
  list.triggers.push(trigger);
  addCondition(list, required);
}

function pushCondition(lists: LazyMap<Conditions>, lemma: number, required: Required): void {
  let list = lists.get(lemma);
  if (!list) {
    list = { required: [], gates: [] };
    lists.set(lemma, list);
  }
  addCondition(list, required);
}

function addCondition({ required, gates }: Conditions, groups: Required): void {
  required.push(groups);
  gates.push(groups.find((group) => group.length === 1)?.[0] ?? ANYTHING);
}
