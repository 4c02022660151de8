/** One article: its text with everything that was found in it, and its facts beside it. */
import type { ParticipantRecord } from '../print/record.js';
import { nameOf, sizeOf, titleOf, type Report, type ReportArticle } from './data.js';
import { count, link, make, nameLink, type Child } from './dom.js';
import { certaintyOf } from './fact-table.js';

type Layer = 'quote' | 'mention' | 'money' | 'date';
type Mark = { start: number; end: number; layer: Layer; wrap(children: readonly Child[]): HTMLElement };

/** All articles, with their facts counted. */
export function showArticles({ articles }: Report): HTMLElement {
  const list = make('ul', { class: 'articles' }, ...articles.map((record, i) => make('li', {},
    link(`article/${i}`, {}, titleOf(record)),
    make('small', {}, [record.article.published, record.article.agency, count(record.facts.length, 'fact', 'facts'), count(record.entities.length, 'name', 'names')].filter(Boolean).join(' · ')),
  )));
  const search = make('input', {
    type: 'search', placeholder: 'a word of the title or text',
    input: (event) => {
      const word = (event.target as HTMLInputElement).value.toLocaleLowerCase();
      [...list.children].forEach((item, i) => { (item as HTMLElement).hidden = !`${titleOf(articles[i]!)}\n${articles[i]!.article.text}`.toLocaleLowerCase().includes(word); });
    },
  });
  return make('div', {}, make('form', { class: 'filters', role: 'search', submit: (event) => event.preventDefault() }, make('label', { class: 'wide' }, 'Search', search)), list);
}

/** One article; `chosen` is the fact whose sentence is shown first. */
export function showArticle(report: Report, index: number, chosen: number | undefined): HTMLElement {
  const record = report.articles[index];
  if (!record) return make('p', {}, 'There is no such article.');
  const { article } = record;
  const text = make('div', { class: 'text', lang: article.language }, ...markText(record, chosen));
  const facts = make('ol', { class: 'fact-list' }, ...record.facts.map((fact, i) => make('li', { class: certaintyOf(fact) },
    link(`article/${index}/${i}`, { class: `kind ${fact.type}`, ...(i === chosen && { 'aria-current': 'true' }) }, fact.type),
    ' ', showParticipant(report, fact.subject), fact.object && ' → ', showParticipant(report, fact.object),
    make('small', {}, [sizeOf(fact), nameOf(fact.place), fact.date?.value, certaintyOf(fact) === 'asserted' ? '' : certaintyOf(fact)].filter(Boolean).join(' · ')),
  )));
  return make('article', { class: 'reader' },
    make('header', {},
      make('h2', { lang: article.language }, titleOf(record)),
      make('p', { class: 'meta' }, [article.published, article.place, article.agency, article.id].filter(Boolean).join(' · ')),
      make('nav', { class: 'turn', 'aria-label': 'Articles' },
        index > 0 ? link(`article/${index - 1}`, { rel: 'prev' }, '← Previous') : undefined,
        index + 1 < report.articles.length ? link(`article/${index + 1}`, { rel: 'next' }, 'Next →') : undefined)),
    legend(), text,
    make('aside', { 'aria-label': 'Facts of this article' }, make('h3', {}, count(record.facts.length, 'fact', 'facts')), facts));
}

function legend(): HTMLElement {
  const words = [['person', 'person'], ['place', 'place'], ['organization', 'organization'], ['money', 'money'], ['date', 'time'], ['quote', 'quotation']] as const;
  return make('p', { class: 'legend', 'aria-label': 'Colors' }, ...words.map(([kind, word]) => make('span', { class: kind }, word)));
}

function showParticipant(report: Report, participant: ParticipantRecord | undefined): Child {
  return participant && nameLink(participant.entity, report.names.get(participant.entity ?? '')?.type, nameOf(participant));
}

/** The paragraphs of a text with its marks. Marks that would cross another are left out; the facts still tell of them. */
function markText(record: ReportArticle, chosen: number | undefined): Node[] {
  const characters = [...record.article.text];
  const marks = nest(listMarks(record, chosen));
  const paragraphs: HTMLElement[] = [];
  let [unit, start] = [0, 0];
  for (const { 0: paragraph, index } of record.article.text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)) {
    start += countCharacters(record.article.text.slice(unit, index));
    unit = index;
    paragraphs.push(make('p', {}, ...wrapMarks(characters, marks, start, start + countCharacters(paragraph))));
  }
  return paragraphs;
}

/** Length in code points. */
function countCharacters(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function listMarks(record: ReportArticle, chosen: number | undefined): Mark[] {
  const names = new Map(record.entities.map((entity) => [entity.id, entity]));
  const evidence = chosen === undefined ? undefined : record.facts[chosen]?.evidence;
  return [
    ...(evidence ? [{ ...evidence, layer: 'quote' as const, wrap: (children: readonly Child[]) => make('mark', { class: 'evidence' }, ...children) }] : []),
    ...record.quotes.flatMap(({ start, end, spans, kind, speaker }) => (spans ?? [[start, end] as const]).map(([start, end]): Mark => ({
      start, end, layer: 'quote', wrap: (children) => make('q', { class: 'quote', title: `${kind} quotation${speaker ? ` of ${nameOf(speaker)}` : ''}` }, ...children),
    }))),
    ...record.mentions.map(({ start, end, entity, type }): Mark => ({
      start, end, layer: 'mention',
      wrap: (children) => (entity === undefined ? make('span', { class: `name ${type}` }, ...children)
        : link(`name/${encodeURIComponent(entity)}`, { class: `name ${type}`, title: names.get(entity)?.name }, ...children)),
    })),
    ...record.money.map(({ start, end, amount, currency }): Mark => ({
      start, end, layer: 'money', wrap: (children) => make('span', { class: 'money', title: `${amount.toLocaleString('en')} ${currency}` }, ...children),
    })),
    ...record.dates.map(({ start, end, value }): Mark => ({ start, end, layer: 'date', wrap: (children) => make('time', { class: 'date', title: value }, ...children) })),
  ];
}

/** Outer marks in front of inner ones, none crossing another. */
function nest(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    const outer = open.at(-1);
    if (mark.end <= mark.start || (outer && (outer.end < mark.end || outer.layer === 'mention'))) continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}

/** A stretch of text, with its marks as elements in each other; a mark that goes beyond the stretch is cut to it. */
function wrapMarks(characters: readonly string[], marks: readonly Mark[], start: number, end: number): Child[] {
  const children: Child[] = [];
  let at = start;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
    if (from >= to || from < at) continue;
    const inner: Mark[] = [];
    for (let j = i + 1; j < marks.length && marks[j]!.start < mark.end; j++) inner.push(marks[j]!);
    children.push(characters.slice(at, from).join(''), mark.wrap(wrapMarks(characters, inner, from, to)));
    at = to;
  }
  children.push(characters.slice(at, end).join(''));
  return children;
}
