import { type Browser, chromium } from 'playwright-core';
import { findTool } from './tool.ts';

/** Chromium for suites that look at a page; null, and a line that says so, where the machine has none. */
export async function openBrowser(suite: string): Promise<Browser | null> {
  const executablePath = findTool('chromium', suite);
  if (executablePath === null) return null;
  // Root needs no sandbox of its own in a machine of its own; the rest keeps Chromium from asking its makers anything.
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet] });
}
