/** The fact types: their order is the order in which the more specific wins, their PLOVER codes are those of the PLOVER codebook. */

export const FACT_TYPES = {
  meeting: { plover: 'CONSULT' },
  visit: { plover: 'CONSULT' },
  funding: { plover: 'AID' },
  agreement: { plover: 'AGREE' },
  demand: { plover: 'REQUEST' },
  accusation: { plover: 'ACCUSE' },
  rejection: { plover: 'REJECT' },
  warning: { plover: 'THREATEN' },
  protest: { plover: 'PROTEST' },
  arrest: { plover: 'COERCE' },
  charge: { plover: 'COERCE' },
  verdict: { plover: 'COERCE' },
  attack: { plover: 'ASSAULT' },
  death: {},
  injury: {},
  disaster: {},
  election: {},
  appointment: {},
  resignation: {},
  role: {},
  sanction: { plover: 'SANCTION' },
  acquisition: {},
  business: {},
  statement: {},
} as const satisfies Record<string, { plover?: string }>;

export type FactType = keyof typeof FACT_TYPES;

export function isFactType(name: string): name is FactType {
  return Object.hasOwn(FACT_TYPES, name);
}

export function ploverOf(type: string): string | undefined {
  const entry: { plover?: string } | undefined = (FACT_TYPES as Record<string, { plover?: string }>)[type];
  return entry?.plover;
}

/** Slots that a rule can fill. */
export const SLOT_NAMES = ['subject', 'object', 'amount', 'quantity', 'place', 'date', 'topic', 'source'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];
