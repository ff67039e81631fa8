// What a comparison with a base costs beside a check of the same tree: one file of 8,000 is changed. Whole processes, start-up
// and Git included, in turns on the same tree; the best of five counts.
//
//   npm run build && node build/bench/diff.js [path of the command, dist/cli/index.js by default]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, inTurns, runProcess } from './process.ts';
import { type Cell, figure, printSection, table } from './table.ts';
import { writeReleases, writeTree } from './trees.ts';

const command = process.argv[2] ?? 'dist/cli/index.js';
const rounds = 5;

if (!existsSync(command)) throw new Error(`${command} does not exist: run npm run bundle`);
const trees = [
  {
    name: '8,000 files, a quarter names images',
    write: (root: string) => writeTree(root, 8_000),
    file: 'apps/team-0/app-0/file-0.yaml',
  },
  {
    name: '8,000 files of 2,000 releases',
    write: (root: string) => writeReleases(root, 2_000),
    file: 'env/prod/app-0.yaml',
  },
];
const rows: (readonly Cell[])[] = [];
for (const { name, write, file } of trees) {
  const [check, base, diff] = await measure(write, file);
  if (check && base && diff)
    rows.push([name, ...[check, base, diff].map(milliseconds), times(base, check), times(diff, check)]);
}
const head = ['tree', 'check, ms', 'check --base, ms', 'diff, ms', 'check --base, times', 'diff, times'];
printSection('diff of one changed file beside check', table(head, rows));

async function measure(write: (root: string) => void, file: string): Promise<readonly Cost[]> {
  const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
  try {
    write(root);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
        cwd: root,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'https://github.com/acme/gitops.git');
    git('add', '--all');
    git('commit', '--quiet', '--message=base');
    const path = join(root, file);
    writeFileSync(path, `${readFileSync(path, 'utf8')}# changed\n`);
    const run =
      (...args: readonly string[]) =>
      () =>
        runProcess(process.execPath, [command, ...args, '--root', root, '--quiet']);
    return await inTurns(rounds, [run('check'), run('check', '--base', 'HEAD'), run('diff', 'HEAD')]);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function milliseconds({ wall }: Cost): string {
  return wall.toFixed(0);
}

function times(of: Cost, beside: Cost): string {
  return `${figure(of.wall / beside.wall)} (processor ${figure(of.cpu / beside.cpu)})`;
}
