/** The most frequent names as bars, and what is known about one of them. */
import { titleOf, type Name, type Report } from './data.js';
import { count, link, make, nameLink } from './dom.js';
import { showFacts } from './fact-table.js';

const MOST = 30;
const kinds = ['all', 'person', 'organization', 'place'] as const;

export function showNames(report: Report): HTMLElement {
  const list = make('ol', { class: 'frequent' });
  const buttons = kinds.map((kind) => make('button', { type: 'button', class: kind, 'aria-pressed': String(kind === 'all'), click: () => render(kind) }, kind === 'all' ? 'All' : `${kind[0]!.toUpperCase()}${kind.slice(1)}s`));
  function render(kind: (typeof kinds)[number]): void {
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(kinds[i] === kind)));
    const names = [...report.names.values()].filter(({ type }) => kind === 'all' || type === kind).sort((a, b) => b.mentions - a.mentions).slice(0, MOST);
    list.replaceChildren(...names.map((name) => showBar(name, names[0]!.mentions)));
  }
  render('all');
  return make('div', {}, make('div', { class: 'choices', role: 'group', 'aria-label': 'Kind of name' }, ...buttons), list);
}

function showBar(name: Name, most: number): HTMLElement {
  const bar = make('span', { class: `bar ${name.type}` });
  bar.style.setProperty('--part', String(name.mentions / most));
  return make('li', {}, nameLink(name.key, name.type, name.name), bar, make('small', {}, `${name.mentions.toLocaleString('en')} in ${count(name.articles.length, 'article', 'articles')}`));
}

/** Everything about one name: its facts, what it said, and where it is named. */
export function showName(report: Report, key: string): HTMLElement {
  const name = report.names.get(key);
  if (!name) return make('p', {}, 'There is no such name.');
  const isIt = (participant: { entity?: string } | undefined) => participant?.entity === key;
  const facts = report.facts.filter(({ fact }) => [fact.subject, fact.object, fact.place, fact.source].some(isIt));
  const quotes = report.articles.flatMap((record, article) => record.quotes.filter(({ speaker }) => isIt(speaker)).map((quote) => ({ quote, article, record })));
  const wikidata = name.wikidata !== undefined && /^Q\d+$/.test(name.wikidata) ? name.wikidata : undefined;
  return make('div', { class: 'profile' },
    make('h2', { class: name.type }, name.name),
    make('p', { class: 'meta' }, `${name.type} · ${count(name.mentions, 'mention', 'mentions')} in ${count(name.articles.length, 'article', 'articles')}`,
      wikidata === undefined ? undefined : ' · ', wikidata === undefined ? undefined : make('a', { href: `https://www.wikidata.org/wiki/${wikidata}`, rel: 'noopener noreferrer', target: '_blank' }, wikidata)),
    facts.length > 0 ? showFacts(report, facts) : make('p', { class: 'nothing' }, 'No facts.'),
    quotes.length > 0 ? make('section', {}, make('h3', {}, `Said by ${name.name}`), make('ul', { class: 'quotes' }, ...quotes.slice(0, 100).map(({ quote, article, record }) => make('li', {}, make('q', {}, quote.text), ' ', link(`article/${article}`, {}, titleOf(record)))))) : undefined,
    make('section', {}, make('h3', {}, 'Named in'), make('ul', { class: 'articles' }, ...name.articles.slice(0, 200).map((i) => make('li', {}, link(`article/${i}`, {}, titleOf(report.articles[i]!)), make('small', {}, report.articles[i]!.article.published ?? ''))))));
}
