import { describe, expect, test } from 'vitest';
import { parsePage, textOf, textOfHtml } from '../../src/read/dom.js';
import { readMeta } from '../../src/read/html-meta.js';

describe('textOfHtml', () => {
  test.each([
    ['<p>Eins</p><p>Zwei</p>', 'Eins\n\nZwei'],
    ['Eins<br>Zwei', 'Eins\nZwei'],
    ['<div>Eins <div>Zwei</div> Drei</div>', 'Eins\n\nZwei\n\nDrei'],
    ['<p>Ein\n  <b>fetter</b>\t Satz</p>', 'Ein fetter Satz'],
    ['<p>K&ouml;ln &amp; &#8222;Bonn&#8220; &lt;b&gt;</p>', 'Köln & „Bonn“ <b>'],
    ['<p>Eins<script>alert(1)</script><style>p{}</style></p>', 'Eins'],
    ['<ul><li>Eins<li>Zwei</ul>', 'Eins\n\nZwei'],
    ['<table><tr><td>1</td><td>2</td></tr></table>', '1\n\n2'],
    ['<p>a<p>b<b>c', 'a\n\nbc'],
    ['', ''],
    ['<!-- nichts -->', ''],
    ['nur Text', 'nur Text'],
  ])('%s', (html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });

  test('gets through a tree of any depth', () => {
    expect(textOfHtml(`${'<div>'.repeat(20_000)}tief${'</div>'.repeat(20_000)}`)).toBe('tief');
    expect(textOfHtml('<p>x</p>'.repeat(50_000)).length).toBe(50_000 * 3 - 2);
  });
});

test('a node may be read on its own', () => {
  const page = parsePage('<p>a</p><div id="x"><p>b</p>c</div><p>d</p>');
  expect(textOf(page.querySelector('#x')!)).toBe('b\n\nc');
});

test.each<[string, object]>([
  ['<meta name="date" content="2020-09-14"><title>T</title>', { title: 'T', published: '2020-09-14' }],
  ['<meta property="og:locale" content="de_AT">', { language: 'de' }],
  ['<script type="application/ld+json">{broken</script><title>T</title>', { title: 'T' }],
  ['<script type="application/ld+json">[{"@type":"NewsArticle","headline":"H","datePublished":"gestern","inLanguage":"de"}]</script>', { title: 'H', language: 'de' }],
  ['<script type="application/ld+json">{"@type":"Person","headline":"H"}</script>', {}],
  ['<article><time datetime="2020-09-14T08:00">heute</time></article>', { published: '2020-09-14T08:00' }],
])('readMeta %s', (html, expected) => {
  expect(readMeta(parsePage(html))).toEqual(expected);
});
