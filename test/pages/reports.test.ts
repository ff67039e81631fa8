import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { makeReports } from './reports.ts';

const reports = await makeReports();
const style = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const shots = 'build/pages';

/** As GitHub shows it: its own style sheet, in the box of a comment or of a job's summary. */
function pageOf(markdown: string): string {
  const box = 'body { margin: 0 } article { box-sizing: border-box; padding: 16px }';
  const article = `<article class="markdown-body">${marked.parse(markdown, { async: false, gfm: true })}</article>`;
  return `<!doctype html><meta charset="utf-8"><style>${style} ${box}</style>${article}`;
}

/** What is wider than its place, so that a part of it is only found by scrolling sideways. */
const findOverflow = `[...document.querySelectorAll('article, article *')]
  .filter(({ scrollWidth, clientWidth, tagName }) => clientWidth > 0 && scrollWidth > clientWidth + 1 && tagName !== 'PRE')
  .map(({ tagName, textContent }) => tagName + ': ' + textContent.slice(0, 80))`;

const browser: Browser | null = await openBrowser('reports in a browser');

(browser === null ? describe.skip : describe)('a report in a browser', () => {
  let tab: Page;
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    tab = await (browser as Browser).newPage();
  });
  afterAll(() => browser?.close());

  // The body of a pull request on a laptop, and a job's summary.
  const cells = [...reports].flatMap(([name, text]) => [860, 1180].map((width) => [name, width, text] as const));
  it.each(cells)('shows all of %s at %i pixels', async (name, width, text) => {
    await tab.setViewportSize({ width, height: 900 });
    await tab.setContent(pageOf(text));
    await tab.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
    await tab.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    expect(await tab.evaluate(findOverflow)).toEqual([]);
  });
});
