/** Elements made by hand. Text only ever becomes text: nothing in the page is read as HTML. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;
export type Child = Node | string | undefined;

/** Makes an element; a function as attribute listens for the event of that name. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function draw<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A link inside the report. */
export function link(target: string, attributes: Attributes, ...children: readonly Child[]): HTMLAnchorElement {
  return make('a', { href: `#${target}`, ...attributes }, ...children);
}

/** A name, colored by what it is and leading to all that is known of it. */
export function nameLink(key: string | undefined, type: string | undefined, text: string): Node {
  return key === undefined || type === undefined ? document.createTextNode(text) : link(`name/${encodeURIComponent(key)}`, { class: `name ${type}` }, text);
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
