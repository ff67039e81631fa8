// What the status page costs a browser: 2,000 images in four environments, by Chromium, the best of five.
//
//   npm run build && node build/bench/page.js
import type { Page } from 'playwright-core';
import { renderStatusPage } from '../packages/core/report/html/page.ts';
import { openBrowser } from '../test/browser.ts';
import { now, report } from '../test/pages/report.ts';
import { printSection, table } from './table.ts';

const address = 'http://status.test/';
const rounds = 5;

interface Cost {
  readonly shown: number;
  readonly filtered: number;
}

const browser = await openBrowser('the status page');
if (browser !== null) {
  const page = renderStatusPage(report(2000), { now, repository: 'https://github.com/acme/gitops', endings: [] });
  const tab = await browser.newPage({ viewport: { width: 1180, height: 800 } });
  await tab.route('**/*', (route) => route.fulfill({ body: page, contentType: 'text/html' }));
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await measure(tab));
  const best = (key: keyof Cost): string => Math.min(...costs.map((cost) => cost[key])).toFixed(0);
  await browser.close();
  printSection(
    'the status page: 2,000 images in four environments',
    table(
      ['', 'shown, ms', 'filtered, ms', 'bytes'],
      [['Chromium', best('shown'), best('filtered'), Buffer.byteLength(page)]],
    ),
  );
}

/** Milliseconds until the page is painted, and from a search until its result is. */
async function measure(tab: Page): Promise<Cost> {
  await tab.goto(address);
  const painted = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
  const shown = await tab.evaluate<number>(`${painted}.then(() => performance.now())`);
  const filtered = await tab.evaluate<number>(`(() => {
    const query = document.querySelector('#query');
    const start = performance.now();
    query.value = 'service-77';
    query.dispatchEvent(new Event('input', { bubbles: true }));
    return ${painted}.then(() => performance.now() - start);
  })()`);
  return { shown, filtered };
}
