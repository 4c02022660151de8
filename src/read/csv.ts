/** CSV and TSV with a header: one article a row. The delimiter is the one that the header has most of. */
import { parse } from '@fast-csv/parse';
import { looksWestern } from './encoding.js';
import { toUtf8 } from './decode.js';
import { makeItem } from './fields.js';
import { ReadError } from './read-error.js';
import type { Reader } from './reader.js';
import { chunksOf, readAhead } from './source.js';

/** So much is looked at to tell the encoding. */
const SAMPLE = 1 << 16;

export const readCsv: Reader = async function* (given, options) {
  let source = await readAhead(given, (first) => first.length >= SAMPLE);
  if (source.first.length === 0) throw new ReadError('empty', given.path, 'is empty');
  if (looksWestern(source.first)) source = await toUtf8(source, 'windows-1252');
  const { path } = source;
  const delimiter = findDelimiter(source.first);
  const text = options.fields?.text ?? 'text';
  const rows = parse<Record<string, string>, Record<string, string>>({ headers: true, delimiter, ignoreEmpty: true });
  rows.on('headers', (names: string[]) => {
    if (!names.includes(text)) rows.destroy(new ReadError('no-text', path, `has no column "${text}" (it has ${shorten(names.join(', '))}); name it with --text-field`));
  });
  const fed = feed(rows, chunksOf(source));
  let number = 0;
  try {
    for await (const row of rows as AsyncIterable<Record<string, string>>) {
      number++;
      yield makeItem(row, { path, number, what: 'row' }, options);
    }
    await fed;
  } catch (error) {
    if (error instanceof ReadError || (error as NodeJS.ErrnoException).code !== undefined) throw error;
    throw new ReadError('bad-csv', path, `cannot be read as a table behind row ${number}: ${(error as Error).message.replace(/^Parse Error: /, '').replace(/\s+/g, ' ').slice(0, 120)}`);
  }
};

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** Writes chunks into the parser as fast as it takes them. */
async function feed(rows: NodeJS.WritableStream & { destroyed: boolean; destroy(error: Error): void }, chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (rows.destroyed) return;
      if (!rows.write(chunk)) await new Promise<void>((resolve) => rows.once('drain', resolve).once('close', resolve));
    }
    rows.end();
  } catch (error) {
    rows.destroy(error as Error);
  }
}

function findDelimiter(first: Buffer): string {
  const [header = ''] = first.subarray(0, 4096).toString('latin1').split(/[\r\n]/, 1);
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
}
