// Makes the pictures of the documents from real output: docs/status-page.png. Needs chromium (scripts/test-tools chromium).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const command = resolve('build/packages/cli/main.js');
const tree = mkdtempSync(join(tmpdir(), 'image-policy-picture-'));
const git = (date, ...words) => {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: tree, env });
};
const dayAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
const edit = (path, change) => writeFileSync(join(tree, path), change(readFileSync(join(tree, path), 'utf8')));

// A history of some weeks: production got what it has first, then staging, then dev went on.
cpSync('action-examples/gitops', tree, { recursive: true });
git(dayAgo(31), 'init', '--quiet', '--initial-branch=main');
const lanes = [
  ['production', 31],
  ['staging', 12],
  ['dev', 4],
  ['local', 2],
];
for (const [lane, days] of lanes) {
  const ours = ['sources/values/env', 'kustomize/gateway/overlays'].map((folder) => `${folder}/${lane}`);
  git(dayAgo(days), 'add', ...ours);
  git(dayAgo(days), 'commit', '--quiet', '--message', lane);
}
git(dayAgo(1), 'add', '--all');
git(dayAgo(1), 'commit', '--quiet', '--message=rest');
edit('sources/values/env/dev/apps/worker.yaml', (text) => text.replace(/@sha256:[0-9a-f]+/, ':dev'));
const env = { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/gitops' };
const page = execFileSync(process.execPath, [command, 'status', '--format', 'html'], {
  cwd: tree,
  env,
  encoding: 'utf8',
});
rmSync(tree, { recursive: true });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const tab = await browser.newPage({ viewport: { width: 1180, height: 640 }, colorScheme: 'light' });
await tab.setContent(page);
await tab.locator('.more').nth(1).click();
await tab.screenshot({ path: 'docs/status-page.png' });
await browser.close();
