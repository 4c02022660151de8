/** The table of facts: sorted by any column, filtered by type, certainty and words. */
import { nameOf, sizeOf, titleOf, type Report, type Told } from './data.js';
import { count, link, make, nameLink, type Child } from './dom.js';

/** Rows that are shown before somebody asks for more. */
const PAGE = 100;

type Column = { title: string; value(told: Told): string | number; show(told: Told, report: Report): Child };

const columns: readonly Column[] = [
  { title: 'What', value: ({ fact }) => fact.type, show: showKind },
  { title: 'Who', value: ({ fact }) => nameOf(fact.subject), show: (told, report) => showName(told, 'subject', report) },
  { title: 'Whom', value: ({ fact }) => nameOf(fact.object), show: (told, report) => showName(told, 'object', report) },
  { title: 'How much', value: ({ fact }) => fact.amount?.amount ?? fact.quantity?.value ?? '', show: ({ fact }) => sizeOf(fact) },
  { title: 'About', value: ({ fact }) => fact.topic?.text ?? '', show: ({ fact }) => make('span', { class: 'topic' }, fact.topic?.text ?? '') },
  { title: 'Where', value: ({ fact }) => nameOf(fact.place), show: (told, report) => showName(told, 'place', report) },
  { title: 'When', value: ({ fact, day }) => day ?? fact.date?.value ?? '', show: ({ fact }) => fact.date && make('time', { title: fact.date.text }, fact.date.value) },
  {
    title: 'Told by', value: ({ record }) => titleOf(record),
    show: ({ fact, article, index, record }) => link(`article/${article}/${index}`, { class: 'told', title: fact.evidence.text }, titleOf(record)),
  },
];

/** Whether a fact is said to have happened, and if not, what else. */
export function certaintyOf({ polarity, modality }: Told['fact']): string {
  return polarity === 'negated' ? 'denied' : modality;
}

/** The table with its filters. */
export function showFacts(report: Report, facts: readonly Told[] = report.facts): HTMLElement {
  const state = { words: '', type: '', certainty: '', column: -1, descending: false, shown: PAGE };
  const body = make('tbody');
  const heads = columns.map(({ title }, i) => make('th', { scope: 'col', 'aria-sort': 'none' }, make('button', { type: 'button', click: () => sortBy(i) }, title)));
  const summary = make('p', { class: 'summary', role: 'status' });
  const more = make('button', { type: 'button', class: 'more', click: () => { state.shown += PAGE * 5; render(); } }, 'Show more');

  function sortBy(column: number): void {
    state.descending = state.column === column && !state.descending;
    state.column = column;
    heads.forEach((head, i) => head.setAttribute('aria-sort', i !== column ? 'none' : state.descending ? 'descending' : 'ascending'));
    render();
  }

  function render(): void {
    const words = state.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let chosen = facts.filter((told) => (state.type === '' || told.fact.type === state.type) && (state.certainty === '' || certaintyOf(told.fact) === state.certainty));
    if (words.length > 0) chosen = chosen.filter((told) => { const text = searchText(told); return words.every((word) => text.includes(word)); });
    if (state.column >= 0) chosen = sorted(chosen, columns[state.column]!, state.descending);
    summary.textContent = chosen.length === facts.length ? count(facts.length, 'fact', 'facts') : `${chosen.length.toLocaleString('en')} of ${count(facts.length, 'fact', 'facts')}`;
    body.replaceChildren(...chosen.slice(0, state.shown).map((told) => make('tr', { class: certaintyOf(told.fact) }, ...columns.map(({ title, show }) => make('td', { 'data-title': title }, show(told, report))))));
    more.hidden = chosen.length <= state.shown;
  }

  const choose = (label: string, values: Iterable<string>, take: (value: string) => void) => make('label', {}, label, make(
    'select', { change: (event) => { take((event.target as HTMLSelectElement).value); state.shown = PAGE; render(); } },
    make('option', { value: '' }, 'all'), ...[...new Set(values)].sort().map((value) => make('option', { value }, value)),
  ));
  const view = make('div', {},
    make('form', { class: 'filters', role: 'search', submit: (event) => event.preventDefault() },
      make('label', { class: 'wide' }, 'Search', make('input', { type: 'search', placeholder: 'a name, a place, a word', input: (event) => { state.words = (event.target as HTMLInputElement).value; state.shown = PAGE; render(); } })),
      choose('What', facts.map(({ fact }) => fact.type), (value) => { state.type = value; }),
      choose('Certainty', facts.map(({ fact }) => certaintyOf(fact)), (value) => { state.certainty = value; }),
      summary),
    make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Facts' }, make('table', { class: 'facts' }, make('thead', {}, make('tr', {}, ...heads)), body)),
    more);
  render();
  return view;
}

function sorted(facts: readonly Told[], { value }: Column, descending: boolean): Told[] {
  const collator = new Intl.Collator('de', { numeric: true });
  const keyed = facts.map((told) => ({ told, key: value(told) }));
  return keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1;
    const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key));
    return descending ? -order : order;
  }).map(({ told }) => told);
}

function searchText({ fact, record }: Told): string {
  return [fact.type, fact.subtype, nameOf(fact.subject), nameOf(fact.object), nameOf(fact.place), nameOf(fact.source), fact.date?.value, fact.evidence.text, titleOf(record)].join('\n').toLocaleLowerCase();
}

function showKind({ fact }: Told): Child {
  const certainty = certaintyOf(fact);
  return make('div', {},
    make('span', { class: `kind ${fact.type}` }, fact.type, fact.subtype === undefined ? undefined : make('small', {}, fact.subtype)),
    certainty === 'asserted' ? undefined : make('span', { class: `certainty ${certainty}` }, certainty));
}

function showName({ fact }: Told, slot: 'subject' | 'object' | 'place', report: Report): Child {
  const participant = fact[slot];
  return participant && nameLink(participant.entity, participant.entity === undefined ? undefined : report.names.get(participant.entity)?.type, nameOf(participant));
}
