/**
 * TimeML 1.2.1: the text as it is, with a TIMEX3 around every expression of time. The days on which a duration begins and ends are
 * TIMEX3 elements without text behind it, as the guidelines have them.
 */
import { makeCut } from './layout.js';
import type { DateRecord } from './record.js';
import type { DocumentPrinter, DocumentRecord } from './writer.js';
import { escapeXml } from './xml.js';

export const timeml: DocumentPrinter = { print: (record) => [{ ending: 'tml', text: printDocument(record) }] };

function printDocument(record: DocumentRecord): string {
  const { id, title, published } = record.article;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapeXml(id)}</DOCID>`,
    ...(published === undefined ? [] : [`<DCT>${printTimex({ tid: 't0', type: published.includes('T') ? 'TIME' : 'DATE', value: published.replace(' ', 'T'), functionInDocument: 'CREATION_TIME' }, published)}</DCT>`]),
    ...(title === undefined ? [] : [`<TITLE>${escapeXml(title)}</TITLE>`]),
    `<TEXT>${printText(record)}</TEXT>`,
    '</TimeML>', '',
  ].join('\n');
}

function printText(record: DocumentRecord): string {
  const cut = makeCut(record);
  const dates = record.dates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let at = 0;
  let number = 0;
  const next = () => `t${++number}`;
  for (const date of dates) {
    if (date.start < at) continue; // an expression inside another: elements of TIMEX3 do not nest
    text += escapeXml(cut(at, date.start)) + printDate(date, next);
    at = date.end;
  }
  return text + escapeXml(cut(at, record.article.characters));
}

function printDate(date: DateRecord, next: () => string): string {
  const tid = next();
  const point = (value: string | undefined) => (value === undefined ? undefined : { tid: next(), type: 'DATE', value, temporalFunction: 'true', anchorTimeID: tid });
  const [begin, end] = [point(date.from), point(date.to)];
  const attributes = { tid, type: date.type, value: date.value, mod: date.modifier, beginPoint: begin?.tid, endPoint: end?.tid };
  return printTimex(attributes, date.text) + [begin, end].map((attributes) => (attributes ? printTimex(attributes, '') : '')).join('');
}

function printTimex(attributes: Readonly<Record<string, string | undefined>>, text: string): string {
  const list = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${escapeXml(value!, true)}"`).join('');
  return text === '' ? `<TIMEX3${list}/>` : `<TIMEX3${list}>${escapeXml(text)}</TIMEX3>`;
}
