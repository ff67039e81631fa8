// What a promotion with soak and lineage costs beside `git log --raw` over the same paths, in one run:
//
//   node build/bench/promotion.js [FILES=2000] [COMMITS=20000]
//
// The repository is made up: four environments with FILES files each; every commit moves one image in one environment.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { openGit } from '../packages/adapters/git.ts';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import { findLineage } from '../packages/core/history/lineage.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import { promote } from '../packages/core/promote/promote.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';
import { figure, printSection, table } from './table.ts';

const [files = 2000, commits = 20_000] = argv.slice(2).map(Number);
const environments = ['dev', 'test', 'staging', 'production'];
const policy = parsePolicy(
  `version: 1
layout: ["apps/{env}/**"]
environments: { dev: { track: dev }, test: { promoteFrom: dev }, staging: { promoteFrom: test }, production: { promoteFrom: staging, soak: 24h } }
firstParty: ["ghcr.io/acme/*"]
`,
  'bench.yaml',
);

const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
try {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
  git('init', '-q', '-b', 'main');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: writeHistory(), maxBuffer: 1 << 30 });
  git('reset', '-q', '--hard');
  const ports = { workspace: openWorkspace(root), git: openGit(root) };
  const chain = { source: 'staging', target: 'production', fromRef: null };
  const options = { ...chain, images: [], requireStatus: [], now: new Date('2030-01-01') };
  const { occurrences } = await scanWorkspace(ports.workspace, policy);
  const [logs, plans, lineage] = await compare([
    () => git('log', '--raw', '--first-parent', '-m', '--', 'apps/staging', 'apps/test'),
    () => promote(ports, policy, options),
    () => findLineage(ports.git, policy, occurrences),
  ]);
  const moved = (await promote(ports, policy, options)).changes.length;
  const row = (name: string, cost: number) => [name, cost.toFixed(0), figure(cost / logs)];
  printSection(
    `promote: ${environments.length} environments of ${files} files, ${commits} commits`,
    table(
      ['', 'ms', 'times'],
      [
        row('`git log --raw` over the same paths', logs),
        row(`promote with soak and lineage, ${moved} moves`, plans),
        row('lineage of the whole tree', lineage),
      ],
    ),
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The best of five of each, in milliseconds, taken in turns so that a busy machine is unjust to all alike. */
async function compare(
  runs: readonly [() => unknown, () => unknown, () => unknown],
): Promise<[number, number, number]> {
  const best: [number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      await run();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    }
  }
  return best;
}

/** For `git fast-import`: everything at once, then one image a commit, first in dev, then along the chain. */
function writeHistory(): string {
  const parts: string[] = [];
  const commit = (mark: number, changes: readonly string[]): void => {
    const date = 1_700_000_000 + mark * 600;
    parts.push(`commit refs/heads/main\ncommitter A <a@example.com> ${date} +0000\ndata 1\nm\n${changes.join('')}\n`);
  };
  const write = (environment: string, file: number, build: number): string => {
    const digest = createHash('sha256').update(`${file} ${build}`).digest('hex');
    const text = `replicas: 2\nimage:\n  repository: ghcr.io/acme/app-${file}\n  digest: sha256:${digest}\n  pullPolicy: IfNotPresent\n`;
    return `M 100644 inline apps/${environment}/group-${file % 40}/app-${file}.yaml\ndata ${text.length}\n${text}\n`;
  };
  commit(
    0,
    environments.flatMap((environment) => Array.from({ length: files }, (_, file) => write(environment, file, 0))),
  );
  for (let mark = 1; mark < commits; mark++) {
    // A build takes its image through dev, test and staging in three commits; production stays behind.
    const [step, build] = [(mark - 1) % 3, Math.floor((mark - 1) / 3)];
    commit(mark, [write(environments[step] ?? 'dev', (build * 7) % files, build + 1)]);
  }
  return parts.join('');
}
