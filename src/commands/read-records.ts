/** Reads records back: the lines of --format ndjson or json, plain or packed. */
import type { Problem } from '../problem.js';
import { splitLines } from '../read/lines.js';
import { problemOf } from '../read/read-error.js';
import { chunksOf, openFile, openStream } from '../read/source.js';
import { unpack } from '../read/unpack.js';

/** A line that is JSON, or what is wrong with it. */
export type Line = { value: Readonly<Record<string, unknown>>; place: string } | { problem: Problem };

/** Reads the objects of a file, "-" for standard input. What cannot be read is handed on as a problem, and reading goes on. */
export async function* readObjects(path: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  try {
    const source = await unpack(path === '-' ? await openStream(path, stdin) : await openFile(path));
    try {
      let number = 0;
      for await (const line of splitLines(chunksOf(source), path)) {
        number++;
        const text = line.toString('utf8').replace(/^\ufeff/, '').trim().replace(/,$/, '');
        if (text !== '' && text !== '[' && text !== ']' && text !== '[]') yield readLine(text, `${path}:${number}`);
      }
    } finally {
      source.close();
    }
  } catch (error) {
    const problem = problemOf(error, path);
    if (!problem) throw error;
    yield { problem };
  }
}

function readLine(text: string, place: string): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { value: value as Record<string, unknown>, place };
  } catch {
    // told below
  }
  return { problem: { code: 'bad-json', place, message: 'is no record' } };
}
