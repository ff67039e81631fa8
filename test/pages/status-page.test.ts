import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { renderStatusPage } from '../../packages/core/report/html/page.ts';
import { openBrowser } from '../browser.ts';
import { now, report, row } from './report.ts';

const endings = [
  {
    kind: 'exception' as const,
    about: 'digest-required; docker.io/library/*',
    reason: 'a mirror comes in <spring>',
    owner: 'platform',
    until: '2026-12-24',
  },
];
const page = (size: number): string =>
  renderStatusPage(report(size), { now, repository: 'https://github.com/acme/gitops', endings });

describe('the status page as text', () => {
  it('weighs under 2 MB with 2,000 images in four environments', () => {
    expect(Buffer.byteLength(page(2000))).toBeLessThan(2_000_000);
  });

  it('lets no text of a report become markup', () => {
    const hostile = '"><script>alert(1)</script>\u2028<img src=x>';
    const html = renderStatusPage(
      { ...report(1), rows: [{ ...row(1), image: hostile, place: hostile }] },
      { now, endings: [{ ...endings[0]!, reason: hostile, about: hostile, owner: hostile }] },
    );
    expect(html).not.toContain('<img');
    expect(html.match(/<script>/g)).toHaveLength(1);
  });
});

const browser: Browser | null = await openBrowser('the status page in a browser');

(browser === null ? describe.skip : describe)('the status page in a browser', () => {
  let tab: Page;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    tab = await (browser as Browser).newPage({ viewport: { width: 1180, height: 800 } });
    tab.on('request', (request) => requests.push(request.url()));
    tab.on('pageerror', ({ message }) => faults.push(message));
    tab.on('console', (message) => faults.push(message.text()));
    await tab.route('**/*', (route) =>
      route.request().url() === 'http://status.test/'
        ? route.fulfill({ body: page(60), contentType: 'text/html' })
        : route.abort(),
    );
    await tab.goto('http://status.test/');
  });
  afterAll(() => browser?.close());

  const shown = () => tab.locator('tbody.images > tr:visible').count();

  it('shows every image, what the exceptions are, and what could not be read', async () => {
    expect(await shown()).toBe(60);
    expect(await tab.textContent('main')).toContain('a mirror comes in <spring>');
    expect(await tab.textContent('main')).toContain('env/dev/broken.yaml:2');
    expect(await tab.locator('#shown').textContent()).toBe('60 of 60 images');
  });

  it('filters by words, environment and state, and keeps the filter in its address', async () => {
    await tab.fill('#query', 'SERVICE-1 env');
    expect(await shown()).toBe(11);
    await tab.fill('#query', '');
    await tab.selectOption('#state', 'unpinned');
    expect(await shown()).toBe(9);
    await tab.selectOption('#environment', 'production');
    expect(await shown()).toBe(0);
    await tab.selectOption('#state', 'behind');
    expect(await shown()).toBe(20);
    expect(new URL(tab.url()).hash).toBe('#environment=production&state=behind');
    await tab.reload();
    expect(await shown()).toBe(20);
    await tab.click('button[type=reset]');
    await tab.waitForFunction(`document.querySelector('#shown').textContent === '60 of 60 images'`);
  });

  it('opens and closes the time line of an image by the keyboard alone', async () => {
    await tab.locator('.more').first().focus();
    await tab.keyboard.press('Enter');
    const line = tab.locator('tr.line');
    expect(await line.locator('li').allTextContents()).toEqual([
      expect.stringContaining('staging'),
      expect.stringContaining('production'),
    ]);
    expect(await tab.locator('.more').first().getAttribute('aria-expanded')).toBe('true');
    await tab.keyboard.press('Enter');
    expect(await line.count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault of accessibility, contrast included, in %s',
    async (colorScheme) => {
      await tab.emulateMedia({ colorScheme });
      await tab.locator('.more').first().click();
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await tab.evaluate(axe);
      const faults = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(faults).toEqual([]);
      await tab.locator('.more').first().click();
    },
  );

  it.each([860, 1180])('does not overflow at %i pixels', async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
      0,
    );
  });

  it('asks nothing of any network, and reports no fault', () => {
    expect(requests.filter((url) => url !== 'http://status.test/')).toEqual([]);
    expect(faults).toEqual([]);
  });
});
