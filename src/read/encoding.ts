/** Bytes -> text: which encoding it is, and how it is read. */
import { isUtf8 } from 'node:buffer';

/** Names of encodings that browsers, too, read as Windows-1252. */
const western = new Set(['windows-1252', 'cp1252', 'latin1', 'latin-1', 'iso-8859-1', 'iso8859-1', 'ascii', 'us-ascii']);

/** What the bytes 80 to 9F are in Windows-1252 (Node's own decoder reads them as control characters). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads one piece of bytes after the other. The last call, without bytes, gives what was left over. */
export type Decoder = (bytes?: Buffer) => string;

/** The decoder of an encoding; undefined when there is no such encoding. */
export function makeDecoder(encoding: string): Decoder | undefined {
  if (western.has(encoding.toLowerCase())) return (bytes) => (bytes ? decodeWestern(bytes) : '');
  try {
    const decoder = new TextDecoder(encoding);
    return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch {
    return undefined;
  }
}

function decodeWestern(bytes: Buffer): string {
  // eslint-disable-next-line no-control-regex
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80]!);
}

/** The encoding that a byte order mark names, UTF-8 aside. */
export function encodingOfMark(first: Buffer): string | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * Whether bytes are Windows-1252 (or Latin-1, which is the same for letters): they are no UTF-8 anywhere, and what is not ASCII is mostly
 * a letter beside a letter, a quotation mark or a dash.
 */
export function looksWestern(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return false;
  let likely = 0;
  let unlikely = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (byte >= 0xc2 && byte < 0xf5 && (bytes[i + 1]! & 0xc0) === 0x80 && isUtf8(bytes.subarray(i, i + lengthOf(byte)))) return false;
    const alone = !isLetter(bytes[i - 1]) && !isLetter(bytes[i + 1]);
    if (byte < 0xc0 ? punctuation.has(byte) && (byte !== EURO || alone) : !rare.has(byte) && !alone) likely++;
    else unlikely++;
  }
  return likely > unlikely * 4;
}

const EURO = 0x80;

/** × ÷, and letters that are no letters of German, but often what is left of broken UTF-8: Â Ã Ð Þ ð þ ÿ */
const rare = new Set([0xd7, 0xf7, 0xc2, 0xc3, 0xd0, 0xde, 0xf0, 0xfe, 0xff]);

/** € ‚ „ … ‘ ’ “ ” • – — no-break space § © « ­ ® ° ´ » ½ */
const punctuation = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb4, 0xbb, 0xbd,
]);

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte >= 0xc0;
}

/** Length of the character that a byte begins in UTF-8. */
function lengthOf(byte: number): number {
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
