/** Bytes -> text. */
import { isUtf8 } from 'node:buffer';
import { ReadError } from './source.js';

/** Text of a file; `invalid` is the place of the first byte that is not UTF-8, if there is one. */
export type Decoded = { text: string; invalid?: { byte: number; line: number } };

/** Decodes the bytes of a text file: UTF-8, its byte order mark dropped. Replacement marks stand for what is invalid. */
export function decodeText(bytes: Buffer, path: string): Decoded {
  if (looksBinary(bytes)) throw new ReadError('binary', path, 'is a binary file, not text');
  const body = hasBom(bytes) ? bytes.subarray(3) : bytes;
  const text = body.toString('utf8');
  return isUtf8(body) ? { text } : { text, invalid: findInvalid(bytes, text) };
}

export function hasBom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

const MARK = '\ufffd';

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
  let byte = hasBom(bytes) ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) break;
    byte += 3;
    from = at + 1;
  }
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < byte; at = bytes.indexOf(10, at + 1)) line++;
  return { byte, line };
}
