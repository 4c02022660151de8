import { expect, test, vi } from 'vitest';
import { formatProgress, formatSummary, showProgress, type Tally } from '../src/progress.js';

const tally: Tally = { articles: 12345, facts: 6789, skipped: 0, bytes: 34e6, files: 10 };

test.each([
  [{}, '12,345 articles  3.4 MB/s  6,789 facts'],
  [{ bytes: 136e6 }, '12,345 articles  3.4 MB/s  6,789 facts  25 %  0:30 left'],
  [{ files: 40 }, '12,345 articles  3.4 MB/s  6,789 facts  25 %  0:30 left'],
  [{ files: 40000 }, '12,345 articles  3.4 MB/s  6,789 facts  0 %  11:06:30 left'],
])('%j', (expected, text) => expect(formatProgress(tally, expected, 10_000)).toBe(text));

test('the summary', () => {
  expect(formatSummary({ ...tally, skipped: 1 }, 10_000)).toBe('12,345 articles, 1 left out, 6,789 facts, 34.0 MB in 0:10 (3.4 MB/s)');
});

test('nothing is shown in the first second, then one line that is taken away', async () => {
  vi.useFakeTimers();
  let [now, text] = [0, ''];
  const line = showProgress({ write: (piece) => { text += piece; }, columns: 20 }, tally, async () => ({}), () => now);
  now = 900;
  await vi.advanceTimersByTimeAsync(500);
  expect(text).toBe('');
  now = 1100;
  await vi.advanceTimersByTimeAsync(250);
  expect(text).toBe('\r\u001b[K12,345 articles  30');
  line.stop();
  expect(text.endsWith('\r\u001b[K')).toBe(true);
  vi.useRealTimers();
});
