/**
 * A report as one page of HTML that needs nothing else. The records stand in it as data, one script element each; the program in `src/report/`
 * makes the page of them, and treats every word of theirs as text. The page's own policy forbids everything but that program and its style.
 */
import { packagePath } from '../root.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isError } from './record.js';
import type { MakeRecordWriter } from './writer.js';

export const writeHtml: MakeRecordWriter = (sink) => {
  let isOpen = false;
  const open = () => {
    isOpen = true;
    return sink(printHead());
  };
  return {
    async write(record) {
      if (!isOpen) await open();
      await sink(`<script type="application/json">${escapeJson(JSON.stringify(isError(record) ? record : { ...record, layout: undefined }))}</script>\n`);
    },
    async end() {
      if (!isOpen) await open();
      await sink(`<script>${readAsset('report.js')}</script>\n</body>\n</html>\n`);
    },
  };
};

function printHead(): string {
  const style = readAsset('report.css');
  const policy = `default-src 'none'; script-src ${hash(readAsset('report.js'))}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>What the articles say</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#facts">Skip to the facts</a>
<header><h1>What the articles say</h1></header>
<main tabindex="-1"><noscript>This report needs JavaScript. Nothing is sent anywhere, and nothing is loaded.</noscript></main>
<footer>Made by newsfacts from the words of the articles, by rules and gazetteers. Each fact leads to its sentence.</footer>
`;
}

/** What the build has made of `src/report/`, the same from src/ (tests) and from dist/. */
function readAsset(name: string): string {
  return readFileSync(packagePath(`dist/${name}`), 'utf8').trimEnd();
}

/** JSON inside a script element: no "<" can end it, or begin a comment in it. */
function escapeJson(json: string): string {
  return json.replace(/</g, '\\u003c');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
