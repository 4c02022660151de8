/** The list of input formats. Each module is loaded when its format is met. */
import { readParts, type DividedReader, type Reader } from './reader.js';

export type InputFormat = {
  readonly name: string;
  readonly summary: string;
  /** Endings of file names that settle the format. */
  readonly extensions: readonly string[];
  /** Whether the beginning of an input without such a name looks like this format. */
  looksLike(head: string): boolean;
} & ({ load(): Promise<Reader> } | { loadDivided(): Promise<DividedReader> });

export const inputFormats: readonly InputFormat[] = [
  {
    name: 'ndjson',
    summary: 'one {"id","text","title"?,"published"?,"language"?} a line',
    extensions: ['.ndjson', '.jsonl'],
    looksLike: (head) => /^\s*\{\s*"[^\n]*(?:\}\s*\n|\}\s*$|[^\n]{1000})/.test(head),
    loadDivided: async () => (await import('./ndjson.js')).ndjson,
  },
  {
    name: 'json',
    summary: 'one such object, or an array of them',
    extensions: ['.json'],
    looksLike: (head) => /^\s*(?:\[\s*)?\{\s*"/.test(head),
    load: async () => (await import('./json.js')).readJson,
  },
  {
    name: 'csv',
    summary: 'a table with a header, one article a row; comma, semicolon or tab',
    extensions: ['.csv', '.tsv'],
    looksLike: () => false,
    load: async () => (await import('./csv.js')).readCsv,
  },
  {
    name: 'html',
    summary: 'web pages: their main text, and what their own data say about it',
    extensions: ['.html', '.htm', '.xhtml'],
    looksLike: (head) => /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head),
    load: async () => (await import('./html.js')).readHtml,
  },
  {
    name: 'xml',
    summary: 'RSS, Atom, NITF, NewsML-G2',
    extensions: ['.xml', '.rss', '.atom', '.nitf'],
    looksLike: (head) => /^\s*<\?xml\s/.test(head) || /^\s*<(?:rss|feed|rdf:RDF|nitf|newsMessage|newsItem)\b/.test(head),
    load: async () => (await import('./xml.js')).readXml,
  },
  {
    name: 'warc',
    summary: 'WARC and WET, as web archives and Common Crawl have them: pages and texts',
    extensions: ['.warc', '.wet'],
    looksLike: (head) => /^WARC\/\d/.test(head),
    loadDivided: async () => (await import('./warc.js')).warc,
  },
  {
    name: 'markdown',
    summary: 'one article a file',
    extensions: ['.md', '.markdown'],
    looksLike: () => false,
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  {
    name: 'text',
    summary: 'plain text, one article a file',
    extensions: ['.txt', '.text'],
    looksLike: () => true,
    load: async () => (await import('./text.js')).readText,
  },
];

/** The format that the name of a file tells, if it tells one. */
export function formatOfName(path: string): InputFormat | undefined {
  const name = path.toLowerCase();
  return inputFormats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The format that the first bytes look like; plain text when they look like nothing else. */
export function formatOfContent(first: Buffer): InputFormat {
  const head = first.subarray(0, 4096).toString('utf8').replace(/^\ufeff/, '');
  return inputFormats.find((format) => format.looksLike(head))!;
}

/** The reader of a format, for who reads all of a source. */
export async function loadReader(format: InputFormat): Promise<Reader> {
  return 'load' in format ? format.load() : readParts(await format.loadDivided());
}
