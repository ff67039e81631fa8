import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { beside, one, two } from '../inventory/runs.ts';
import { memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

it('counts in the table of environments as the summary does: what every unit over a place pins is pinned', async () => {
  const tree = {
    'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
    'charts/web/values-dev.yaml': `image:\n  digest: ${one}\n`,
    'charts/web/values-prod.yaml': `image:\n  digest: ${two}\n`,
  };
  const ports = { workspace: memoryWorkspace(tree), git: memoryGit([{ date: '2026-01-01', files: tree }]) };
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  const given = { ...ports, registry: memoryRegistry({}) } as unknown as Parameters<typeof check>[0];
  const report = await check(given, parsePolicy(beside, 'policy.yaml'), options);
  expect(report.summary).toMatchObject({ images: 3, pinned: 3 });
  const rows = renderMarkdown(report, {}).match(/^\| (?:dev|prod|\(none\)|shared) .*$/gm);
  expect(rows?.map((row) => row.split(' | ').slice(1, 3))).toEqual([
    ['1', '1'],
    ['1', '1'],
    ['1', '1'],
  ]);
});
