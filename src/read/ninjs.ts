/** IPTC ninjs, versions 1 to 3: news items in JSON -> the fields of an article. */
import { textOfHtml } from './dom.js';

type Data = Record<string, unknown>;

/** The fields that the other readers of JSON know. */
export function fieldsOfNinjs(item: Data): Data {
  const html = text(item['body_xhtml']) ?? bodyOf(item, /html/);
  const body = text(item['body_text']) ?? bodyOf(item, /plain/) ?? (html === undefined ? bodyOf(item, /^(?!.*html)/) : textOfHtml(html));
  const title = text(item['headline']) ?? valueIn(item['headlines']) ?? text(item['name']);
  const whole = title === undefined || body === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return {
    id: item['uri'],
    text: whole,
    title,
    published: text(item['contentcreated']) ?? text(item['firstcreated']) ?? text(item['versioncreated']),
    language: text(item['language'])?.slice(0, 2),
  };
}

/** The body whose content type matches. */
function bodyOf(item: Data, type: RegExp): string | undefined {
  const bodies = Array.isArray(item['bodies']) ? (item['bodies'] as Data[]) : [];
  return text(bodies.find((body) => type.test(text(body['contenttype']) ?? ''))?.['value']);
}

function valueIn(list: unknown): string | undefined {
  return Array.isArray(list) ? text((list as Data[])[0]?.['value']) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
