/** Rules indexed by what sets them off: one array read tells whether a word is a trigger at all, whatever the number of rules. */
import { type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import type { Rule } from './rules.js';
import type { SlotName } from './types.js';

/** What must stand beside a trigger: a noun, maybe behind a preposition ("in Haft"), or a word ("bekannt" of "bekannt geben"). */
export type Companion = { prep: number; noun: number; word: number };

/** Where a slot may stand; `needed` is one without which, at this point already, there is no fact. */
export type SlotPlaces = { slot: SlotName; places: { role: string; filter: string | undefined }[]; needed: boolean };

export type Trigger = {
  rule: Rule;
  slots: SlotPlaces[];
  /** Order of the rule in its list: ties go to the earlier. */
  order: number;
  reflexive: boolean;
  companions: Companion[];
  with: number[];
  without: number[];
  subtypes: Map<number, string>;
  /** Of each group, a word must stand in the sentence: places in the index of required words. */
  required: number[][];
};

/** What a word is to the rules: bits of an entry; the rest of it is the place of a required word. */
const VERB = 1;
const NOUN = 2;
/** Verb of rules that all require other words. */
const CONDITIONAL_VERB = 4;
const PLACE_SHIFT = 3;

/** The rules of a language, indexed for its lexicon. */
export type TriggerTables = {
  /** Number of rules. */
  count: number;
  /** By lemma. */
  verbs: Map<number, Trigger[]>;
  nouns: Map<number, Trigger[]>;
  /** By verb or its simple verb: what the rules require that require other words. */
  conditional: Map<number, Trigger['required'][]>;
  /** By word id: VERB, NOUN and CONDITIONAL_VERB. */
  bits: Map<number, number>;
  /** By word id: place of a required word, from 1. */
  places: Map<number, number>;
};

export function emptyTriggers(): TriggerTables {
  return { count: 0, verbs: new Map(), nouns: new Map(), conditional: new Map(), bits: new Map(), places: new Map() };
}

/** What rules are indexed by: the lexicon, the parts of separable verbs, the reflexive pronoun, prepositions by their contractions. */
export type TriggerWords = { lexicon: Lexicon; partsOf(verb: number): readonly number[]; reflexive: string; contractions: ReadonlyMap<number, number> };

/** Puts rules behind those that the tables have. */
export function addTriggers(tables: TriggerTables, rules: readonly Rule[], { lexicon, partsOf, reflexive, contractions }: TriggerWords): void {
  const { verbs, nouns, conditional, bits, places } = tables;
  const mark = (id: number, bit: number) => bits.set(id, (bits.get(id) ?? 0) | bit);
  const placeOf = (id: number) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size + 1);
    return places.size;
  };
  for (const rule of rules) {
    const withWords = rule.with.map((word) => lexicon.intern(word));
    const common = {
      rule, order: tables.count++,
      slots: readSlots(rule),
      with: withWords,
      without: rule.without.map((word) => lexicon.intern(word)),
      subtypes: new Map(Object.entries(rule.subtypes ?? {}).map(([noun, subtype]) => [lexicon.intern(noun), subtype])),
    };
    for (const phrase of rule.verb) {
      const words = phrase.split(' ');
      const lemma = lexicon.intern(words.pop()!);
      const companions = readCompanions(words.filter((w) => w !== reflexive), lexicon, contractions);
      const required = companions.map(({ noun, word }) => [placeOf(noun || word)]);
      if (withWords.length > 0) required.push(withWords.map(placeOf));
      push(verbs, lemma, { ...common, reflexive: words.includes(reflexive) || rule.reflexive === true, companions, required });
      mark(lemma, required.length > 0 ? CONDITIONAL_VERB : VERB);
      if (required.length > 0) push(conditional, lemma, required);
      // "sagte ... zu": the simple verb counts where the prefix stands as well.
      const parts = partsOf(lemma);
      for (let i = 0; i < parts.length; i += 2) {
        mark(parts[i + 1]!, CONDITIONAL_VERB);
        push(conditional, parts[i + 1]!, [...required, [placeOf(parts[i]!)]]);
      }
    }
    for (const noun of rule.noun) {
      const lemma = lexicon.intern(noun);
      push(nouns, lemma, { ...common, reflexive: false, companions: [], required: withWords.length > 0 ? [withWords.map(placeOf)] : [] });
      mark(lemma, NOUN);
    }
  }
}

export class TriggerIndex {
  readonly verbs: ReadonlyMap<number, readonly Trigger[]>;
  readonly nouns: ReadonlyMap<number, readonly Trigger[]>;
  private readonly conditional: TriggerTables['conditional'];
  /** By word id: bits, and the place of a required word. */
  private readonly entries: Uint16Array;
  /** By place: number of the scan in which the required word was seen last. */
  private readonly seen: Uint32Array;
  private scans = 0;
  private readonly pending: number[] = [];

  constructor({ verbs, nouns, conditional, bits, places }: TriggerTables, lexicon: Lexicon) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.conditional = conditional;
    this.entries = new Uint16Array(lexicon.count);
    this.seen = new Uint32Array(places.size + 1);
    for (const [id, bit] of bits) this.entries[id] = bit;
    for (const [id, place] of places) this.entries[id]! |= place << PLACE_SHIFT;
  }

  /** Looks through the tokens from..to: does a word set off any rule that has there what it requires? `isReady` then speaks of these tokens. */
  scan(word: Int32Array, from: number, to: number, lexicon: Lexicon): boolean {
    const { entries, seen, pending } = this;
    const scan = ++this.scans;
    const known = entries.length;
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
        if (entry & VERB) found = true;
        else if (entry & CONDITIONAL_VERB) pending.push(verb);
      }
      const noun = lexicon.noun[id]!;
      if (noun !== 0 && noun < known) {
        const entry = entries[noun]!;
        seen[entry >> PLACE_SHIFT] = scan;
        if (entry & NOUN) found = true;
      }
    }
    return found || pending.some((verb) => this.conditional.get(verb)!.some((required) => this.areSeen(required)));
  }

  /** Was in the tokens scanned last what the trigger requires? */
  isReady({ required }: Trigger): boolean {
    return this.areSeen(required);
  }

  private areSeen(required: Trigger['required']): boolean {
    for (const group of required) if (!group.some((place) => this.seen[place] === this.scans)) return false;
    return true;
  }

  /** Does a noun tell facts of a type? */
  isNounOf(lemma: number, type: string): boolean {
    return this.isNoun(lemma) && this.nouns.get(lemma)!.some(({ rule }) => rule.type === type);
  }

  isNoun(lemma: number): boolean {
    return lemma !== 0 && lemma < this.entries.length && (this.entries[lemma]! & NOUN) !== 0;
  }
}

/** Slots that circumstances may fill where the rule's own places do not. */
const LATE = new Set(['date', 'place', 'source']);

function readSlots({ slots, needs }: Rule): SlotPlaces[] {
  return (Object.keys(slots) as SlotName[]).map((slot) => ({
    slot,
    places: slots[slot]!.map((place) => ({ role: place.split(':')[0]!, filter: place.split(':')[1] })),
    needed: needs.includes(slot) && !LATE.has(slot),
  }));
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

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
