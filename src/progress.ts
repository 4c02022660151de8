/** How far a run is, on one line of a terminal that is written over and over. */

/** What a run has done; counted while it goes. */
export type Tally = { articles: number; facts: number; /** Articles that were not wanted. */ skipped: number; /** Of the inputs, read so far. */ bytes: number; files: number };

/** How much there is to do, as far as anybody can know before it is read. */
export type Expected = { bytes?: number; files?: number };

type Screen = { write(text: string): unknown; readonly columns?: number };

/** Shorter runs show nothing. */
const DELAY = 1000;
const INTERVAL = 250;
const CLEAR = '\r\x1b[K';

export type ProgressLine = {
  /** Takes the line away, for something else to be written. */
  clear(): void;
  stop(): void;
};

/** Shows a line on a terminal after a second, and keeps it true. */
export function showProgress(screen: Screen, tally: Tally, expect: () => Promise<Expected>, now: () => number = () => performance.now()): ProgressLine {
  const start = now();
  let expected: Expected | undefined;
  let shown = false;
  const draw = () => {
    const elapsed = now() - start;
    if (elapsed < DELAY) return;
    if (!expected) {
      expected = {};
      expect().then((known) => { expected = known; }, () => {});
    }
    screen.write(`${CLEAR}${formatProgress(tally, expected, elapsed).slice(0, (screen.columns ?? 80) - 1)}`);
    shown = true;
  };
  const timer = setInterval(draw, INTERVAL);
  timer.unref();
  const clear = () => {
    if (shown) screen.write(CLEAR);
    shown = false;
  };
  return {
    clear,
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}

/** "1,234 articles  3.4 MB/s  5,678 facts  12 %  0:34 left" */
export function formatProgress(tally: Tally, expected: Expected, elapsed: number): string {
  const parts = [`${count(tally.articles)} articles`, `${speedOf(tally, elapsed)} MB/s`, `${count(tally.facts)} facts`];
  const share = shareDone(tally, expected);
  if (share !== undefined) parts.push(`${Math.floor(share * 100)} %`, `${duration((elapsed / share) * (1 - share))} left`);
  return parts.join('  ');
}

/** "1,234 articles, 5,678 facts, 12.3 MB in 0:34 (3.4 MB/s)" */
export function formatSummary(tally: Tally, elapsed: number): string {
  const skipped = tally.skipped === 0 ? '' : `, ${count(tally.skipped)} left out`;
  return `${count(tally.articles)} articles${skipped}, ${count(tally.facts)} facts, ${(tally.bytes / 1e6).toFixed(1)} MB in ${duration(elapsed)} (${speedOf(tally, elapsed)} MB/s)`;
}

function shareDone(tally: Tally, { bytes, files }: Expected): number | undefined {
  const share = bytes ? tally.bytes / bytes : files ? tally.files / files : 0;
  return share > 0 ? Math.min(share, 1) : undefined;
}

function speedOf({ bytes }: Tally, elapsed: number): string {
  return (bytes / 1e3 / Math.max(elapsed, 1)).toFixed(1);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
