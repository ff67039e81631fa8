// What starting costs: each bundle beside an empty Node, whole processes in turns, the best of 20:
//
//   npm run build && node build/bench/startup.js
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, version } from 'node:process';
import { inTurns, runProcess } from './process.ts';
import { figure, printSection, table } from './table.ts';

const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
try {
  const nothing = join(root, 'nothing.js');
  writeFileSync(nothing, '');
  const tree = join(root, 'tree');
  mkdirSync(tree);
  writeFileSync(join(tree, 'app.yaml'), `image: ghcr.io/acme/app@sha256:${'0'.repeat(64)}\n`);
  const runs = [
    { name: 'an empty Node', args: [nothing] },
    { name: 'image-policy --version', args: ['dist/cli/index.js', '--version'] },
    { name: 'image-policy check, one file', args: ['dist/cli/index.js', 'check', '--root', tree] },
    { name: 'the action check, one file', args: ['dist/check/index.js'] },
  ];
  const asAction = { ...env, GITHUB_WORKSPACE: tree, INPUT_ROOT: tree, GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '' };
  const start = (args: readonly string[]) => () => runProcess(execPath, args, asAction);
  const costs = await inTurns(
    20,
    runs.map(({ args }) => start(args)),
  );
  const empty = costs[0]?.wall ?? Number.NaN;
  const rows = runs.map(({ name }, index) => {
    const { wall = Number.NaN, megabytes = Number.NaN } = costs[index] ?? {};
    return [name, wall.toFixed(0), `+${(wall - empty).toFixed(0)}`, figure(wall / empty), megabytes.toFixed(0)];
  });
  printSection(`start-up, Node ${version}`, table(['', 'ms', 'beyond empty', 'times empty', 'MB'], rows));
} finally {
  rmSync(root, { recursive: true });
}
