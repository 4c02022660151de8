/** The bytes of a whole input -> its text. */
import { isUtf8 } from 'node:buffer';
import { looksWestern, makeDecoder } from './encoding.js';
import { ReadError } from './read-error.js';
import { changeBytes, readAll, type Source } from './source.js';

/** `invalid` is the place of the first byte that is not UTF-8, if there is one. */
export type Decoded = { text: string; invalid?: { byte: number; line: number } };

/** Reads a whole source as text. Throws ReadError when it is binary or empty. */
export async function readTextOf(source: Source): Promise<Decoded> {
  const decoded = decodeText(await readAll(source), source.path);
  if (decoded.text.trim() === '') throw new ReadError('empty', source.path, 'is empty');
  return decoded;
}

/** Decodes UTF-8 (its byte order mark dropped) or what is plainly Windows-1252. Replacement marks stand for what is invalid. */
export function decodeText(bytes: Buffer, path: string): Decoded {
  if (looksBinary(bytes)) throw new ReadError('binary', path, 'is a binary file, not text');
  const body = hasMark(bytes) ? bytes.subarray(3) : bytes;
  if (isUtf8(body)) return { text: body.toString('utf8') };
  if (looksWestern(body)) return { text: makeDecoder('windows-1252')!(body) };
  const text = body.toString('utf8');
  return { text, invalid: findInvalid(bytes, text) };
}

/** Whether bytes begin with the byte order mark of UTF-8. */
export function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The source in UTF-8, from another encoding. */
export function toUtf8(source: Source, encoding: string): Promise<Source> {
  const decode = makeDecoder(encoding)!;
  return changeBytes(source, async function* (chunks) {
    for await (const chunk of chunks) yield Buffer.from(decode(chunk));
    yield Buffer.from(decode());
  });
}

const REPLACEMENT = '\ufffd';

/** How much of a file is looked at to tell text from other things. */
const SAMPLE = 8192;

function looksBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, SAMPLE);
  if (head.includes(0) || head.subarray(0, 5).toString('latin1') === '%PDF-') return true;
  let controls = 0;
  for (const byte of head) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return controls * 10 > head.length;
}

/** The first byte that decoding had to replace: the first replacement mark that is not in the bytes themselves. */
function findInvalid(bytes: Buffer, text: string): { byte: number; line: number } {
  let byte = hasMark(bytes) ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) break;
    byte += 3;
    from = at + 1;
  }
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < byte; at = bytes.indexOf(10, at + 1)) line++;
  return { byte, line };
}
