/** The report in a real browser: Debian's Chromium, from the file system, with all requests counted. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extractor.js';
import { writeHtml } from '../../src/print/html.js';
import type { ErrorRecord, ExtractRecord } from '../../src/print/record.js';

const CHROMIUM = '/usr/bin/chromium';
const hasChromium = existsSync(CHROMIUM);
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const attack = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><!--';
const articles = [
  { id: 'a.txt', title: 'Kredit für Minsk 😀', published: '2020-09-16', text: '😀 Wladimir Putin sagte Alexander Lukaschenko am Montag in Sotschi 1,5 Milliarden Dollar zu.\n\nAngela Merkel warf Alexander Lukaschenko Wahlfälschung vor. „Das Volk hat gesprochen“, sagte Merkel.' },
  { id: 'b.txt', title: 'Treffen in Kiew', published: '2020-10-02', text: 'Angela Merkel traf Wladimir Putin am 1. Oktober in Kiew. Die Polizei nahm in Minsk über 400 Demonstranten fest.' },
  { id: attack, title: attack, published: '2020-10-03', text: `Angela Merkel reiste am 3. Oktober nach ${attack} Paris.` },
];
const failure: ErrorRecord = { id: 'c', error: { code: 'bad-json', message: `line 3: ${attack}` } };

describe.skipIf(!hasChromium)('the report (skipped when there is no Chromium: apt-get install chromium)', () => {
  let folder = '';
  let records: ExtractRecord[] = [];
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsfacts-report-'));
    const extractor = createExtractor({ language: 'de', includeText: true });
    records = articles.map((article) => extractor.extract(article));
    writeFileSync(join(folder, 'all.html'), await print([...records, failure]));
    writeFileSync(join(folder, 'none.html'), await print([]));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage();
    [requests, complaints] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`file://${folder}/`))).toEqual([]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.close();
  });
  const open = (view: string, file = 'all.html') => page.goto(`file://${join(folder, file)}#${view}`);
  const texts = (selector: string) => page.locator(selector).allInnerTexts();

  test('shows every fact, sorted and filtered', async () => {
    await open('facts');
    const all = records.flatMap(({ facts }) => facts);
    expect(await page.locator('tbody tr').count()).toBe(all.length);
    await page.getByRole('button', { name: 'What' }).click();
    const kinds = (await texts('tbody .kind')).map((kind) => kind.split('\n')[0]!);
    expect(kinds).toEqual([...kinds].sort());
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('What');
    await page.getByRole('searchbox').fill('lukaschenko dollar');
    expect(await page.locator('tbody tr').count()).toBe(all.filter(({ evidence }) => /Lukaschenko.*Dollar/.test(evidence.text)).length);
    await page.getByRole('searchbox').fill('');
    await page.locator('select').first().selectOption(all[0]!.type);
    expect(await page.locator('tbody tr').count()).toBe(all.filter(({ type }) => type === all[0]!.type).length);
  });

  test('shows an article with its mentions colored and linked, at the right places', async () => {
    await open('article/0');
    expect((await page.locator('.text').innerText()).replace(/\s+/g, ' ')).toBe(articles[0]!.text.replace(/\s+/g, ' '));
    expect(await texts('.text .name')).toEqual(records[0]!.mentions.map(({ text }) => text));
    expect(await texts('.text .money')).toEqual(['1,5 Milliarden Dollar']);
    await page.locator('.text .name').first().click();
    await page.locator('.profile').waitFor();
    expect(await page.locator('h2').innerText()).toBe('Wladimir Putin');
    await page.locator('tbody .told').first().click();
    await page.locator('mark.evidence').first().waitFor();
    expect(await page.locator('mark.evidence').count()).toBeGreaterThan(0);
  });

  test('draws the timeline, the network and the frequent names', async () => {
    await open('timeline');
    expect(await texts('.timeline > li > time')).toEqual([...new Set(records.flatMap(({ facts }) => facts.flatMap(({ date }) => date?.value ?? [])))].filter((value) => /^\d{4}/.test(value)).sort());
    await open('network');
    await page.locator('.node').first().waitFor();
    const nodes = await page.locator('.node text').allTextContents();
    expect(nodes).toEqual(expect.arrayContaining(['Wladimir Putin', 'Alexander Lukaschenko', 'Angela Merkel']));
    await open('names');
    expect((await texts('.frequent .name')).slice(0, 1)).toEqual(['Angela Merkel']);
  });

  test('is used by keyboard alone', async () => {
    await open('facts');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.getByRole('link', { name: 'Timeline' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.timeline').waitFor();
    await page.locator('.bars button:enabled').first().focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.bars [aria-pressed="true"]').count()).toBe(1);
  });

  test.each(['facts', 'articles', 'article/2', 'timeline', 'network', 'names'])('%s fits a phone, in light and in dark', async (view) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const papers = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(view);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      papers.add(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'));
    }
    expect(papers.size).toBe(2);
  });

  test('treats all words of articles as words', async () => {
    for (const view of ['facts', 'articles', 'article/2', 'timeline', 'network', 'names']) {
      await open(view);
      expect(await page.locator('main img, main script').count()).toBe(0);
    }
    await open('article/2');
    expect(await page.locator('h2').innerText()).toBe(attack);
    expect(await page.locator('footer details').textContent()).toContain(attack);
  });

  test('opens when there is nothing in it', async () => {
    for (const view of ['facts', 'articles', 'timeline', 'network', 'names', 'article/7', 'name/x']) await open(view, 'none.html');
  });
});

async function print(records: (ExtractRecord | ErrorRecord)[]): Promise<string> {
  let text = '';
  const writer = writeHtml((piece) => { text += piece as string; });
  for (const record of records) await writer.write(record);
  await writer.end();
  return text;
}
