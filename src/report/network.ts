/** Who met, paid, accused or quoted whom, as a drawing and as a list. */
import type { ParticipantRecord } from '../print/record.js';
import { nameOf, type Report } from './data.js';
import { count, draw, make, nameLink } from './dom.js';
import { placeNodes } from './force.js';

/** A node takes this much room, in square pixels; those that are left without are not drawn. */
const ROOM = 9000;
const MOST_NODES = 60;

const families: readonly { name: string; verb: string; types: readonly string[] }[] = [
  { name: 'met', verb: 'met', types: ['meeting', 'visit', 'agreement'] },
  { name: 'paid', verb: 'paid or bought', types: ['funding', 'acquisition'] },
  { name: 'accused', verb: 'accused or opposed', types: ['accusation', 'charge', 'verdict', 'arrest', 'attack', 'sanction', 'warning', 'demand', 'rejection'] },
  { name: 'quoted', verb: 'spoke to or quoted', types: ['statement'] },
  { name: 'belongs', verb: 'belongs to', types: ['role', 'appointment', 'resignation', 'election'] },
];

type Node = { key: string; name: string; type?: string; weight: number };
type Edge = { from: string; to: string; family: string; count: number };

export function showNetwork(report: Report): HTMLElement {
  const wanted = new Set(['met', 'paid', 'accused', 'quoted']);
  const canvas = make('div', { class: 'network' });
  const list = make('ul', { class: 'edges' });
  const render = () => {
    const width = Math.max(280, canvas.clientWidth || 900);
    const height = Math.round(Math.min(760, Math.max(420, width < 600 ? width * 1.35 : width * 0.62)));
    const { nodes, edges } = connect(report, wanted, Math.min(MOST_NODES, Math.floor((width * height) / ROOM)));
    canvas.replaceChildren(nodes.length === 0 ? make('p', { class: 'nothing' }, 'Nobody is connected with anybody here.') : drawNetwork(nodes, edges, width, nodes.length < 14 ? Math.min(height, 440) : height));
    list.replaceChildren(...edges.sort((a, b) => b.count - a.count).map((edge) => showEdge(edge, nodes)));
  };
  const choices = make('fieldset', { class: 'choices' }, make('legend', {}, 'Who …'), ...families.map(({ name, verb }) => make('label', { class: `family ${name}` },
    make('input', { type: 'checkbox', ...(wanted.has(name) && { checked: true }), change: (event) => { if ((event.target as HTMLInputElement).checked) wanted.add(name); else wanted.delete(name); render(); } }), verb)));
  requestAnimationFrame(render); // the width is known when the view is in the page
  const redraw = () => { if (canvas.isConnected) render(); else window.removeEventListener('resize', redraw); };
  window.addEventListener('resize', redraw);
  return make('div', {}, choices, canvas, make('details', {}, make('summary', {}, 'The same as a list'), list));
}

/** The nodes and edges of the wanted families, the heaviest nodes only. */
function connect(report: Report, wanted: ReadonlySet<string>, most: number): { nodes: Node[]; edges: Edge[] } {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  for (const { fact, article } of report.facts) {
    const family = families.find(({ types }) => types.includes(fact.type));
    for (const [from, to, name] of [[fact.subject, fact.object, family?.name], [fact.source, fact.subject, 'quoted']] as const) {
      if (!from || !to || name === undefined || !wanted.has(name) || !isNamed(from) || !isNamed(to)) continue;
      const [a, b] = [from, to].map((participant) => {
        const key = participant.entity ?? `${article}/${nameOf(participant)}`; // "Experten" are others in every article
        const type = report.names.get(participant.entity ?? '')?.type;
        if (!nodes.has(key)) nodes.set(key, { key, name: report.names.get(key)?.name ?? nameOf(participant), weight: 0, ...(type !== undefined && { type }) });
        return key;
      }) as [string, string];
      if (a === b) continue;
      const id = JSON.stringify([a, b, name]);
      const edge = edges.get(id) ?? { from: a, to: b, family: name, count: 0 };
      edge.count++;
      edges.set(id, edge);
      nodes.get(a)!.weight++;
      nodes.get(b)!.weight++;
    }
  }
  const kept = [...nodes.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, most);
  const keys = new Set(kept.map(({ key }) => key));
  const linked = [...edges.values()].filter(({ from, to }) => keys.has(from) && keys.has(to));
  const used = new Set(linked.flatMap(({ from, to }) => [from, to]));
  return { nodes: kept.filter(({ key }) => used.has(key)), edges: linked };
}

/** Whether it is told who takes part, by more than a pronoun. */
function isNamed(participant: ParticipantRecord): boolean {
  return participant.entity !== undefined || /^\p{Lu}/u.test(nameOf(participant));
}

function drawNetwork(nodes: readonly Node[], edges: readonly Edge[], width: number, height: number): SVGElement {
  const index = new Map(nodes.map(({ key }, i) => [key, i]));
  const points = placeNodes(nodes.length, edges.map(({ from, to, count }) => ({ from: index.get(from)!, to: index.get(to)!, weight: count })), width, height, (node) => 12 + Math.min(24, nodes[node]!.name.length) * 3.2);
  const radius = (node: Node) => 5 + 2.4 * Math.sqrt(node.weight);
  const lines = edges.map((edge) => {
    const [a, b] = [points[index.get(edge.from)!]!, points[index.get(edge.to)!]!];
    const bend = 0.12 + families.findIndex(({ name }) => name === edge.family) * 0.05;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy) || 1;
    const [cx, cy] = [(a.x + b.x) / 2 - dy * bend, (a.y + b.y) / 2 + dx * bend];
    const away = radius(nodes[index.get(edge.to)!]!) + 5;
    const [ex, ey] = [b.x - ((b.x - cx) / (Math.hypot(b.x - cx, b.y - cy) || length)) * away, b.y - ((b.y - cy) / (Math.hypot(b.x - cx, b.y - cy) || length)) * away];
    return draw('path', { class: `edge ${edge.family}`, d: `M${fix(a.x)} ${fix(a.y)}Q${fix(cx)} ${fix(cy)} ${fix(ex)} ${fix(ey)}`, 'stroke-width': fix(1.2 + Math.log2(edge.count)), 'marker-end': `url(#arrow-${edge.family})`, 'data-from': edge.from, 'data-to': edge.to });
  });
  const dots = nodes.map((node, i) => {
    const { x, y } = points[i]!;
    const group = draw('a', { class: `node ${node.type ?? 'other'}`, ...(node.type !== undefined && { href: `#name/${encodeURIComponent(node.key)}` }), 'aria-label': `${node.name}, ${count(node.weight, 'relation', 'relations')}` },
      draw('circle', { cx: fix(x), cy: fix(y), r: fix(radius(node)) }),
      draw('text', { x: fix(x), y: fix(y + radius(node) + 13), 'text-anchor': 'middle' }, node.name.length > 24 ? `${node.name.slice(0, 23)}…` : node.name));
    const focus = (on: boolean) => { for (const line of lines) line.classList.toggle('faded', on && line.dataset['from'] !== node.key && line.dataset['to'] !== node.key); };
    for (const event of ['mouseenter', 'focus']) group.addEventListener(event, () => focus(true));
    for (const event of ['mouseleave', 'blur']) group.addEventListener(event, () => focus(false));
    return group;
  });
  const arrows = families.map(({ name }) => draw('marker', { id: `arrow-${name}`, class: `arrow ${name}`, viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse', orient: 'auto' }, draw('path', { d: 'M0 0L8 4L0 8z' })));
  return draw('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Network of relations' }, draw('defs', {}, ...arrows), ...lines, ...dots);
}

function showEdge({ from, to, family, count: times }: Edge, nodes: readonly Node[]): HTMLElement {
  const show = (key: string) => { const node = nodes.find((other) => other.key === key)!; return nameLink(key, node.type, node.name); };
  return make('li', {}, show(from), make('span', { class: `family ${family}` }, ` ${families.find(({ name }) => name === family)!.verb} `), show(to), times > 1 ? make('small', {}, `${times} times`) : undefined);
}

function fix(number: number): string {
  return number.toFixed(1);
}
