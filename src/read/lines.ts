/** Chunks of bytes -> lines, without their line feeds. A line may be as long as it likes, and each byte is looked at once. */

const LINE_FEED = 10;

export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const line = chunk.subarray(start, end);
      if (pending.length === 0) yield line;
      else {
        pending.push(line);
        yield Buffer.concat(pending);
        pending = [];
      }
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
