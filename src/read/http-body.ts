/** The body of a page as a server has sent it -> its bytes: chunks joined, unpacked. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { ReadError } from './read-error.js';
import { LARGEST } from './source.js';

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
const unpackers: ReadonlyMap<string, Unpack> = new Map([['gzip', promisify(gunzip)], ['x-gzip', promisify(gunzip)], ['deflate', promisify(inflate)], ['br', promisify(brotliDecompress)]]);

/** Undoes what the headers tell. Archives often keep a body as it was before it was packed, under the old headers: what cannot be unpacked is taken as it is. */
export async function decodeBody(block: Buffer, { packing, isChunked }: { packing: string | undefined; isChunked: boolean }, path: string): Promise<Buffer> {
  const body = isChunked ? Buffer.from(await new AsyncIterReader([block], null, true).readFully()) : block;
  const unpack = unpackers.get(packing?.trim().toLowerCase() ?? '');
  if (!unpack) return body;
  try {
    return await unpack(body, { maxOutputLength: LARGEST });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ReadError('too-large', path, `is larger than ${LARGEST >> 20} MB when it is unpacked`);
    return body;
  }
}
