/**
 * Fact rules: what they say, and the check of a rule file. A rule is data: a trigger, where its slots stand in the sentence,
 * and sentences that it must and must not fire on. README and lang/<language>/facts/*.yaml show the format.
 */
import type { Modality, Polarity } from '../model.js';
import { FatalProblem } from '../problem.js';
import { isFactType, SLOT_NAMES, type SlotName } from './types.js';

/** An example: a sentence and what its fact must have. Slots compare by the resolved name or text; `date` by value; `amount` by number. */
export type RuleExample = { text: string; published?: string; [slot: string]: string | number | undefined };

/** A rule as the file has it. */
export type Rule = {
  /** "de/funding/zusagen" */
  id: string;
  type: string;
  /** Verbs by infinitive, with what belongs to them: "zusagen", "in Aussicht stellen", "Kritik üben", "sich einigen". */
  verb: string[];
  /** Nouns by nominative singular; compounds with such a head count too: "Festnahme" is in "Massenfestnahmen". */
  noun: string[];
  /** Where each slot stands, the first that is there counts: "dative", "von", "genitive", "clause" ... */
  slots: Partial<Record<SlotName, string[]>>;
  subtype: string | undefined;
  /** Subtype by a noun in the clause: { Kredit: loan }. */
  subtypes: Record<string, string> | undefined;
  modality: Modality | undefined;
  polarity: Polarity | undefined;
  /** Slots without which there is no fact. */
  needs: string[];
  /** At least one of these slots must be filled. */
  any: string[];
  /** One of these words (nouns by their nominative) must stand in the clause; compounds count. */
  with: string[];
  /** None of these may stand in the clause. */
  without: string[];
  voice: 'active' | 'passive' | undefined;
  reflexive: boolean | undefined;
  hits: RuleExample[];
  misses: (string | RuleExample)[];
  wrong: (string | RuleExample)[];
};

const KEYS = ['verb', 'noun', 'slots', 'subtype', 'subtypes', 'modality', 'polarity', 'needs', 'any', 'with', 'without', 'voice', 'reflexive', 'hits', 'misses', 'wrong'];
const MODALITIES = ['asserted', 'planned', 'possible', 'demanded'];
export const ROLES = ['nominative', 'accusative', 'dative', 'genitive', 'possessive', 'predicate', 'agent', 'clause', 'quote', 'money', 'quantity', 'date', 'self', 'place', 'partner', 'as', 'named', 'target'];
export const FILTERS = ['participant', 'person', 'organization', 'place', 'thing', 'any', 'money', 'counted', 'people', 'named', 'court', 'company'];

const listOf = (value: unknown): string[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]);

/** Nearest of the known words, for "did you mean". */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = 4;
  for (const candidate of known) {
    const d = distance(word, candidate);
    if (d < bestDistance) {
      bestDistance = d;
      best = candidate;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** A rule with the fields that say nothing, which JSON leaves out. */
export function withAllFields({ id, type, verb, noun, slots, needs, any, with: withWords, without, hits, misses, wrong, subtype, subtypes, modality, polarity, voice, reflexive }: Rule): Rule {
  return { id, type, verb, noun, slots, needs, any, with: withWords, without, hits, misses, wrong, subtype, subtypes, modality, polarity, voice, reflexive };
}

/**
 * Checks one rule of a file. `place` is "funding.yaml:12".
 * Throws FatalProblem: unknown key (with the nearest known one), unknown slot, role or modality, no trigger, no slots.
 */
export function readRule(id: string, type: string, raw: unknown, place: string): Rule {
  const fail = (message: string): never => {
    throw new FatalProblem({ code: 'bad-rule', place, message: `${id}: ${message}` });
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fail('is no record of keys and values');
  const data = raw as Record<string, unknown>;
  for (const key of Object.keys(data)) {
    if (KEYS.includes(key)) continue;
    const guess = nearest(key, KEYS);
    fail(`unknown key "${key}"${guess ? `, did you mean "${guess}"?` : ` (known: ${KEYS.join(', ')})`}`);
  }
  if (!isFactType(type)) fail(`"${type}" is no fact type`);
  const slots: Partial<Record<SlotName, string[]>> = {};
  for (const [slot, value] of Object.entries((data.slots as Record<string, unknown>) ?? {})) {
    if (!(SLOT_NAMES as readonly string[]).includes(slot)) fail(`unknown slot "${slot}", want one of ${SLOT_NAMES.join(', ')}`);
    const alternatives = (Array.isArray(value) ? value.map(String) : String(value).split('|')).map((s) => s.trim());
    for (const alternative of alternatives) {
      const filter = alternative.split(':')[1];
      if (filter !== undefined && !FILTERS.includes(filter)) fail(`"${alternative}": unknown filter "${filter}", want one of ${FILTERS.join(', ')}`);
    }
    slots[slot as SlotName] = alternatives;
  }
  const modality = data.modality as string | undefined;
  if (modality !== undefined && !MODALITIES.includes(modality)) fail(`modality "${modality}", want one of ${MODALITIES.join(', ')}`);
  const polarity = data.polarity as string | undefined;
  if (polarity !== undefined && polarity !== 'negated' && polarity !== 'affirmed') fail(`polarity "${polarity}", want affirmed or negated`);
  const voice = data.voice as string | undefined;
  if (voice !== undefined && voice !== 'active' && voice !== 'passive') fail(`voice "${voice}", want active or passive`);
  const rule: Rule = {
    id, type,
    verb: listOf(data.verb),
    noun: listOf(data.noun),
    slots,
    needs: listOf(data.needs),
    any: listOf(data.any),
    with: listOf(data.with),
    without: listOf(data.without),
    hits: (data.hits as RuleExample[]) ?? [],
    misses: (data.misses as string[]) ?? [],
    wrong: (data.wrong as string[]) ?? [],
    subtype: data.subtype === undefined ? undefined : String(data.subtype),
    subtypes: data.subtypes as Record<string, string> | undefined,
    modality: modality as Modality | undefined,
    polarity: polarity as Polarity | undefined,
    voice: voice as 'active' | 'passive' | undefined,
    reflexive: data.reflexive === undefined ? undefined : data.reflexive === true,
  };
  if (rule.verb.length === 0 && rule.noun.length === 0) fail('has no trigger: give it "verb" or "noun"');
  return rule;
}
