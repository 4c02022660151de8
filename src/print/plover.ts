/** PLOVER's event code for the fact types that have one. */
const codes: Readonly<Record<string, string>> = {
  meeting: 'CONSULT',
  visit: 'CONSULT',
  funding: 'AID',
  agreement: 'AGREE',
  demand: 'REQUEST',
  accusation: 'ACCUSE',
  rejection: 'REJECT',
  warning: 'THREATEN',
  protest: 'PROTEST',
  arrest: 'COERCE',
  charge: 'COERCE',
  verdict: 'COERCE',
  attack: 'ASSAULT',
  sanction: 'SANCTION',
};

/** The PLOVER code of a fact type, if it has one. */
export function ploverCode(type: string): string | undefined {
  return Object.hasOwn(codes, type) ? codes[type] : undefined;
}
