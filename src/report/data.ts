/** What the page holds: the records of a run, and what they say about the same thing taken together. */
import type { EntityRecord, ErrorRecord, ExtractRecord, FactRecord, ParticipantRecord } from '../print/record.js';

export type ReportArticle = ExtractRecord & { article: { text: string } };

/** A fact with the article that tells it. */
export type Told = { fact: FactRecord; index: number; article: number; record: ReportArticle; /** First day that its date can mean, as far as it is known. */ day?: string };

/** A thing that articles name, over all articles. */
export type Name = { key: string; type: EntityRecord['type']; name: string; wikidata?: string; mentions: number; articles: number[] };

export type Report = {
  articles: ReportArticle[];
  failures: ErrorRecord[];
  facts: Told[];
  names: Map<string, Name>;
};

/** Reads the records out of the page. */
export function readReport(page: Document): Report {
  const report: Report = { articles: [], failures: [], facts: [], names: new Map() };
  for (const element of page.querySelectorAll('script[type="application/json"]')) {
    const record = JSON.parse(element.textContent ?? '') as ReportArticle | ErrorRecord;
    if ('error' in record) report.failures.push(record);
    else addArticle(report, record);
  }
  return report;
}

function addArticle(report: Report, record: ReportArticle): void {
  const article = report.articles.push(record) - 1;
  record.facts.forEach((fact, index) => {
    const day = firstDay(fact.date?.value);
    report.facts.push({ fact, index, article, record, ...(day !== undefined && { day }) });
  });
  for (const entity of record.entities) {
    const known = report.names.get(entity.id);
    if (known) {
      known.mentions += entity.mentions;
      known.articles.push(article);
    } else {
      report.names.set(entity.id, {
        key: entity.id, type: entity.type, name: entity.name, mentions: entity.mentions, articles: [article],
        ...(entity.wikidata !== undefined && { wikidata: entity.wikidata }),
      });
    }
  }
}

/** As much of a date as has a place on a calendar: all of "2020-09-14", the month of "2020-09-XX", the year of "2020-W38", nothing of "XXXX-09". */
function firstDay(value: string | undefined): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value ?? '')?.[0];
}

/** What a participant is called. */
export function nameOf(participant: ParticipantRecord | undefined): string {
  return participant?.name ?? participant?.text ?? '';
}

/** What an amount or a quantity says, in words as short as possible. */
export function sizeOf({ amount, quantity }: FactRecord): string {
  if (amount) return amount.text;
  if (!quantity) return '';
  return quantity.unit === undefined || quantity.text.includes(quantity.unit) ? quantity.text : `${quantity.text} ${quantity.unit}`;
}

/** Title of an article, else its id. */
export function titleOf({ article }: ReportArticle): string {
  return article.title ?? article.id;
}
