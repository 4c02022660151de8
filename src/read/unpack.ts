/** gzip and zstd: known by their first bytes, unpacked while they are read. */
import { ReadError } from './read-error.js';
import { changeBytes, type Source } from './source.js';

/** Small pieces in, so that what comes out of one piece stays small too, however well it was packed. */
const PIECE = 1 << 14;

/** The source with its bytes unpacked, when they are packed. */
export async function unpack(source: Source): Promise<Source> {
  const { first, path } = source;
  if (first[0] === 0x1f && first[1] === 0x8b) return changeBytes(source, (chunks) => gunzip(chunks, path));
  if (first[0] === 0x28 && first[1] === 0xb5 && first[2] === 0x2f && first[3] === 0xfd) return changeBytes(source, (chunks) => unzstd(chunks, path));
  return source;
}

/** The name of a file without the ending of its packing. */
export function nameInside(path: string): string {
  return path.replace(/\.(?:gz|zst|zstd)$/i, '');
}

async function* gunzip(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  const { createGunzip } = await import('node:zlib');
  const stream = createGunzip();
  const unpacked: Buffer[] = [];
  let damaged = false;
  stream.on('data', (chunk: Buffer) => unpacked.push(chunk));
  stream.on('error', () => { damaged = true; });
  for await (const piece of piecesOf(chunks)) {
    await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
    yield* unpacked.splice(0);
    if (damaged) break;
  }
  if (!damaged) await new Promise<void>((resolve) => stream.once('close', resolve).end());
  yield* unpacked;
  if (damaged) throw new ReadError('damaged', path, 'is damaged or cut off (gzip)');
}

async function* unzstd(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  const unpacked: Buffer[] = [];
  const stream = new Decompress((chunk) => unpacked.push(Buffer.from(chunk)));
  try {
    for await (const piece of piecesOf(chunks)) {
      stream.push(piece);
      yield* unpacked.splice(0);
    }
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', path, 'is damaged or cut off (zstd)');
  }
  yield* unpacked;
}

async function* piecesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE);
  }
}
