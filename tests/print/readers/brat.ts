/** Reads brat standoff (https://brat.nlplab.org/standoff.html), and is strict about it. */
export type Marked = { type: string; pieces: [number, number][]; text: string };
export type Standoff = {
  marked: Map<string, Marked>;
  events: Map<string, { trigger: string; roles: [string, string][] }>;
  relations: { type: string; from: string; to: string }[];
  attributes: { name: string; target: string; value?: string }[];
  references: { target: string; database: string; name: string }[];
  notes: Map<string, string>;
  equivalent: string[][];
};

const ID = '[TEAR]\\d+';
const kinds: readonly [RegExp, (match: RegExpExecArray, into: Standoff) => void][] = [
  [/^(T\d+)\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t\n]+)$/, ([, id, type, pieces, text], into) => {
    into.marked.set(id!, { type: type!, pieces: pieces!.split(';').map((piece) => piece.split(' ').map(Number) as [number, number]), text: text! });
  }],
  [/^(E\d+)\t([\w-]+):(T\d+)((?: [\w-]+:[TE]\d+)*)$/, ([, id, , trigger, roles], into) => {
    into.events.set(id!, { trigger: trigger!, roles: roles!.split(' ').slice(1).map((role) => role.split(':') as [string, string]) });
  }],
  [/^R\d+\t([\w-]+) Arg1:([TE]\d+) Arg2:([TE]\d+)$/, ([, type, from, to], into) => void into.relations.push({ type: type!, from: from!, to: to! })],
  [new RegExp(`^A\\d+\\t([\\w-]+) (${ID})(?: ([^\\t ]+))?$`), ([, name, target, value], into) => void into.attributes.push({ name: name!, target: target!, ...(value !== undefined && { value }) })],
  [new RegExp(`^N\\d+\\tReference (${ID}) (\\w+:\\S+)\\t(.+)$`), ([, target, database, name], into) => void into.references.push({ target: target!, database: database!, name: name! })],
  [new RegExp(`^#\\d+\\tAnnotatorNotes (${ID})\\t(.+)$`), ([, target, note], into) => void into.notes.set(target!, note!)],
  [/^\*\tEquiv((?: T\d+){2,})$/, ([, ids], into) => void into.equivalent.push(ids!.trim().split(' '))],
];

export function readBrat(text: string, annotations: string): Standoff {
  const read: Standoff = { marked: new Map(), events: new Map(), relations: [], attributes: [], references: [], notes: new Map(), equivalent: [] };
  const seen = new Set<string>();
  for (const line of annotations.split('\n').slice(0, -1)) {
    const id = line.split('\t')[0]!;
    if (id !== '*' && seen.has(id)) throw new Error(`${id} comes twice`);
    seen.add(id);
    const match = kinds.map(([pattern, take]) => ({ found: pattern.exec(line), take })).find(({ found }) => found);
    if (!match) throw new Error(`"${line}" is no line of brat`);
    match.take(match.found!, read);
  }
  checkTexts(text, read);
  const targets = [...[...read.events.values()].flatMap(({ trigger, roles }) => [trigger, ...roles.map(([, id]) => id)]), ...read.relations.flatMap(({ from, to }) => [from, to]),
    ...read.attributes.map(({ target }) => target), ...read.references.map(({ target }) => target), ...read.notes.keys(), ...read.equivalent.flat()];
  for (const id of targets) if (!seen.has(id)) throw new Error(`${id} is not there`);
  return read;
}

function checkTexts(text: string, { marked }: Standoff): void {
  const characters = [...text];
  for (const [id, { pieces, text: said }] of marked) {
    const found = pieces.map(([start, end]) => characters.slice(start, end).join('')).join(' ');
    if (found !== said) throw new Error(`${id} says "${said}" where the text says "${found}"`);
  }
}
