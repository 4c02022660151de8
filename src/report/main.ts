/** The report: reads its records, and shows the view that the address asks for. */
import { showArticle, showArticles } from './article.js';
import { readReport, type Report } from './data.js';
import { count, link, make } from './dom.js';
import { showFacts } from './fact-table.js';
import { showName, showNames } from './names.js';
import { showNetwork } from './network.js';
import { showTimeline } from './timeline.js';

const views: readonly { key: string; title: string; show(report: Report): HTMLElement }[] = [
  { key: 'facts', title: 'Facts', show: (report) => showFacts(report) },
  { key: 'articles', title: 'Articles', show: (report) => (report.articles.length === 1 ? showArticle(report, 0, undefined) : showArticles(report)) },
  { key: 'timeline', title: 'Timeline', show: showTimeline },
  { key: 'network', title: 'Network', show: showNetwork },
  { key: 'names', title: 'Names', show: showNames },
];

const report = readReport(document);
const main = document.querySelector('main')!;
const tabs = views.map(({ key, title }) => link(key, { class: 'tab' }, title));

/** The view behind an address like "#article/3/7". */
function show(address: string): void {
  const [key = '', first = '', second] = address.replace(/^#/, '').split('/');
  const view = views.find((view) => view.key === key) ?? (report.articles.length === 1 ? views[1]! : views[0]!);
  const tab = key === 'article' ? 'articles' : key === 'name' ? 'names' : view.key;
  tabs.forEach((link, i) => { if (views[i]!.key === tab) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current'); });
  const content = key === 'article' ? showArticle(report, Number(first), second === undefined ? undefined : Number(second))
    : key === 'name' ? showName(report, decodeURIComponent(first)) : view.show(report);
  main.replaceChildren(content);
  const evidence = main.querySelector('.evidence');
  if (evidence) evidence.scrollIntoView({ block: 'center' });
  else window.scrollTo(0, 0);
}

function begin(): void {
  const dark = make('button', { type: 'button', class: 'theme', 'aria-label': 'Light or dark', title: 'Light or dark', click: () => {
    const root = document.documentElement;
    const isDark = (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    root.dataset['theme'] = isDark ? 'light' : 'dark';
  } }, '◐');
  const [articles, names] = [report.articles.length, report.names.size];
  const tiles = [count(articles, 'article', 'articles'), count(report.facts.length, 'fact', 'facts'), count(names, 'name', 'names'),
    count(report.articles.reduce((sum, { quotes }) => sum + quotes.length, 0), 'quotation', 'quotations')];
  document.querySelector('header')!.replaceChildren(
    make('h1', {}, 'What the articles say'), dark,
    make('ul', { class: 'tiles' }, ...tiles.map((tile) => { const [number, ...words] = tile.split(' '); return make('li', {}, make('strong', {}, number), ` ${words.join(' ')}`); })),
    make('nav', { class: 'tabs', 'aria-label': 'Views' }, ...tabs));
  if (report.failures.length > 0) {
    document.querySelector('footer')!.prepend(make('details', { class: 'failures' }, make('summary', {}, `${count(report.failures.length, 'input', 'inputs')} could not be read`), make('ul', {}, ...report.failures.map(({ id, error }) => make('li', {}, `${id ?? ''} ${error.message}`)))));
  }
  window.addEventListener('hashchange', () => { show(location.hash); main.focus({ preventScroll: true }); });
  show(location.hash);
}

begin();
