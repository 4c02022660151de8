/** Reads TimeML 1.2.1 as far as it is about time, and checks TIMEX3 against the annotation guidelines. */
import { DOMParser } from 'linkedom';

export type Timex = { text: string; start: number } & Record<string, string | number>;

const attributes: Readonly<Record<string, RegExp>> = {
  tid: /^t\d+$/,
  type: /^(DATE|TIME|DURATION|SET)$/,
  value: /^(\S+)$/,
  mod: /^(BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX)$/,
  beginPoint: /^t\d+$/,
  endPoint: /^t\d+$/,
  anchorTimeID: /^t\d+$/,
  temporalFunction: /^(true|false)$/,
  functionInDocument: /^(CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE)$/,
};

export function readTimeml(file: string): { id: string; title?: string; created?: string; text: string; times: Timex[] } {
  if (!file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<TimeML ') || !file.endsWith('</TimeML>\n')) throw new Error('no TimeML');
  const document = new DOMParser().parseFromString(file, 'text/xml');
  const ids = new Set<string>();
  const elements = [...document.querySelectorAll('TIMEX3')];
  for (const element of elements) {
    for (const { name, value } of element.attributes) if (!attributes[name]?.test(value)) throw new Error(`TIMEX3 has no ${name}="${value}"`);
    for (const name of ['tid', 'type', 'value']) if (!element.hasAttribute(name)) throw new Error(`TIMEX3 has no ${name}`);
    if (ids.has(element.getAttribute('tid')!)) throw new Error('a tid comes twice');
    ids.add(element.getAttribute('tid')!);
  }
  for (const element of elements) {
    for (const name of ['beginPoint', 'endPoint', 'anchorTimeID']) if (element.hasAttribute(name) && !ids.has(element.getAttribute(name)!)) throw new Error(`${name} leads nowhere`);
  }
  const body = document.querySelector('TEXT')!;
  const times: Timex[] = [];
  let at = 0;
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'TIMEX3' && text !== '') times.push({ ...Object.fromEntries([...(node as unknown as { attributes: Iterable<{ name: string; value: string }> }).attributes].map(({ name, value }) => [name, value])), text, start: at });
    at += [...text].length;
  }
  const textOf = (name: string) => document.querySelector(name)?.textContent ?? undefined;
  const [title, created] = [textOf('TITLE'), document.querySelector('DCT TIMEX3')?.getAttribute('value') ?? undefined];
  return { id: textOf('DOCID')!, ...(title !== undefined && { title }), ...(created !== undefined && { created }), text: body.textContent ?? '', times };
}
