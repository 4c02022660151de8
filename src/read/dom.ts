/** HTML and XML as a tree, and the text of a tree. The parser runs no scripts, fetches nothing and expands no entities of a document's own. */
import { DOMParser, parseHTML } from 'linkedom';

/** As much of the DOM as the readers use. */
export type DomNode = {
  readonly nodeType: number;
  readonly localName?: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
};
export type DomElement = DomNode & {
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};
export type DomDocument = DomElement & { readonly documentElement: DomElement | null; readonly body: DomElement | null };

const TEXT = 3;
const CDATA = 4;

/** A whole page, or a piece of one. */
export function parsePage(html: string): DomDocument {
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
}

export function parseXml(xml: string): DomDocument {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument;
}

/** The text of a piece of HTML. */
export function textOfHtml(html: string): string {
  const { body } = parsePage(html);
  return body ? textOf(body) : '';
}

const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul',
  'body.content', 'block', 'hl1', 'hl2', 'byline', 'dateline', 'media', 'media-caption',
]);
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'iframe', 'object', 'select', 'button', 'textarea', 'media-metadata']);

/** Whether nodes lie more than so many levels below a root. */
export function isDeeper(root: DomNode, levels: number): boolean {
  let depth = 0;
  let node: DomNode | null = root;
  while (node && depth <= levels) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return depth > levels;
}

/** The text below a node: blocks become paragraphs, runs of blanks one blank. Walks without recursion, however deep the tree is. */
export function textOf(root: DomNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const endParagraph = () => {
    const text = line.replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n').trim();
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const leave = (node: DomNode) => {
    if (blocks.has(node.localName ?? '')) endParagraph();
  };
  let node: DomNode | null = root;
  while (node) {
    const name: string = node.localName ?? '';
    if (node.nodeType === TEXT || node.nodeType === CDATA) line += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (name === 'br') line += '\n';
    else if (blocks.has(name)) endParagraph();
    if (node.firstChild && !silent.has(name)) {
      node = node.firstChild;
      continue;
    }
    if (!node.firstChild) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
  endParagraph();
  return paragraphs.map((text) => text.replace(/ {2,}/g, ' ')).join('\n\n');
}
