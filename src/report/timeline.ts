/** The events that have a date: how many fell on each day, month, year or decade, and which they were. */
import { nameOf, sizeOf, type Report, type Told } from './data.js';
import { count, link, make, nameLink } from './dom.js';
import { certaintyOf } from './fact-table.js';

/** More bars than this are too thin to be seen. */
const MOST_BARS = 120;
const PAGE = 200;

type Unit = { name: string; of(day: string): string; from(day: string): number; label(index: number): string };

const days = (day: string) => Math.floor(Date.parse(`${day.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`) / 86_400_000);
const units: readonly Unit[] = [
  { name: 'day', of: (day) => day, from: days, label: (index) => new Date(index * 86_400_000).toISOString().slice(0, 10) },
  { name: 'month', of: (day) => day.slice(0, 7), from: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1, label: (index) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` },
  { name: 'year', of: (day) => day.slice(0, 4), from: (day) => Number(day.slice(0, 4)), label: String },
  { name: 'decade', of: (day) => `${day.slice(0, 3)}0s`, from: (day) => Math.floor(Number(day.slice(0, 4)) / 10), label: (index) => `${index}0s` },
];

export function showTimeline(report: Report): HTMLElement {
  const dated = report.facts.filter((told): told is Told & { day: string } => told.day !== undefined).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (dated.length === 0) return make('p', { class: 'nothing' }, 'No fact in these articles has a date.');
  const unit = units.find(({ from }) => from(dated.at(-1)!.day) - from(dated[0]!.day) < MOST_BARS) ?? units.at(-1)!;
  const list = make('ol', { class: 'timeline' });
  const summary = make('p', { class: 'summary', role: 'status' });
  const bars = makeBars(dated, unit, (label) => render(label));
  let chosen: string | undefined;

  function render(label?: string): void {
    chosen = label === chosen ? undefined : label;
    for (const bar of bars.children) bar.setAttribute('aria-pressed', String(bar.getAttribute('data-label') === chosen));
    const shown = chosen === undefined ? dated : dated.filter(({ day }) => unit.label(unit.from(day)) === chosen);
    summary.textContent = `${count(shown.length, 'dated fact', 'dated facts')}${chosen === undefined ? '' : ` in ${chosen}`}; a bar is a ${unit.name}`;
    list.replaceChildren(...groupByDay(shown.slice(0, PAGE)).map(([day, told]) => make('li', {}, make('time', {}, day), make('ul', {}, ...told.map((one) => showEvent(one, report))))));
  }

  render();
  return make('div', {}, make('div', { class: 'bars-box' }, bars, make('p', { class: 'axis', 'aria-hidden': 'true' }, make('span', {}, unit.of(dated[0]!.day)), make('span', {}, unit.of(dated.at(-1)!.day)))), summary, list);
}

function makeBars(dated: readonly (Told & { day: string })[], unit: Unit, choose: (label: string) => void): HTMLElement {
  const [first, last] = [unit.from(dated[0]!.day), unit.from(dated.at(-1)!.day)];
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { day } of dated) counts[unit.from(day) - first]!++;
  const most = Math.max(...counts);
  return make('div', { class: 'bars', role: 'group', 'aria-label': `Facts by ${unit.name}` }, ...counts.map((number, i) => {
    const label = unit.label(first + i);
    const bar = make('button', { type: 'button', 'data-label': label, title: `${label}: ${number}`, 'aria-label': `${label}: ${count(number, 'fact', 'facts')}`, 'aria-pressed': 'false', disabled: number === 0, click: () => choose(label) });
    bar.style.setProperty('--part', String(number / most));
    return bar;
  }));
}

function groupByDay<T extends { day: string }>(told: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of told) groups.set(one.day, [...(groups.get(one.day) ?? []), one]);
  return [...groups];
}

/** A fact as one line: who, whom, how much, where. */
export function showEvent({ fact, article, index }: Told, report: Report): HTMLElement {
  const participant = (slot: 'subject' | 'object') => fact[slot] && nameLink(fact[slot]!.entity, report.names.get(fact[slot]!.entity ?? '')?.type, nameOf(fact[slot]));
  return make('li', { class: certaintyOf(fact) },
    link(`article/${article}/${index}`, { class: `kind ${fact.type}` }, fact.type), ' ',
    participant('subject'), fact.subject && fact.object ? ' → ' : undefined, participant('object'),
    make('small', {}, [sizeOf(fact), nameOf(fact.place), certaintyOf(fact) === 'asserted' ? '' : certaintyOf(fact)].filter(Boolean).join(' · ')),
    make('q', { class: 'evidence-line' }, fact.evidence.text));
}
