// What a check costs beside the floor, reading all files in one Node process: 2,000, 8,000 and 32,000 YAML files, of which
// a quarter names images. Both are whole processes, start-up included, run in turns on the same tree; the best of five
// counts, since noise only ever adds. Peak memory, too, and whether the growth is linear.
//
//   npm run build && node build/bench/check.js [path of the command, dist/cli/index.js by default]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, figure, printSection, table } from './table.ts';
import { writeTree } from './trees.ts';

const command = process.argv[2] ?? 'dist/cli/index.js';
const rounds = 5;
const hook = new URL('./usage.js', import.meta.url).href;

interface Run {
  readonly wall: number;
  /** Of the main thread, milliseconds; null where the system does not tell. */
  readonly cpu: number | null;
  readonly megabytes: number;
}

interface Point {
  readonly count: number;
  readonly floor: Run;
  readonly check: Run;
}

if (!existsSync(command)) throw new Error(`${command} does not exist: run npm run bundle`);
const measured = [2_000, 8_000, 32_000].map(measure);
const head = ['files', 'reading alone, ms', 'check, ms', 'times', 'of the main thread', 'reading, MB', 'check, MB'];
const [small, middle, large] = measured;
printSection(
  `check beside reading alone, Node ${process.version}`,
  table(head, measured.map(describe)),
  ...(small && middle && large ? [describeGrowth(small, middle, large)] : []),
);

function measure(count: number): Point {
  const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
  try {
    writeTree(root, count);
    const runs = Array.from({ length: rounds }, () => ({
      floor: run('build/bench/floor.js', root),
      check: run(command, 'check', '--root', root),
    }));
    return { count, floor: best(runs.map(({ floor }) => floor)), check: best(runs.map(({ check }) => check)) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function run(...args: readonly string[]): Run {
  const start = performance.now();
  const done = spawnSync(process.execPath, ['--import', hook, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const wall = performance.now() - start;
  const [, cpu, kilobytes] = /^usage (\S+) (\d+)$/m.exec(done.stderr) ?? [];
  if (done.status !== 0 || !cpu) throw new Error(`node ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { wall, cpu: cpu === '-' ? null : Number(cpu), megabytes: Number(kilobytes) / 1024 };
}

/** The least of each: a run that is best in one may have been disturbed in another. */
function best(runs: readonly Run[]): Run {
  const cpus = runs.map(({ cpu }) => cpu).filter((cpu) => cpu !== null);
  return {
    wall: Math.min(...runs.map(({ wall }) => wall)),
    cpu: cpus.length === 0 ? null : Math.min(...cpus),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  };
}

function describe({ count, floor, check }: Point): readonly Cell[] {
  const main = check.cpu === null || floor.cpu === null ? '' : figure(check.cpu / floor.cpu);
  const [reading, checking] = [floor, check].map(({ wall }) => wall.toFixed(0));
  const memory = [floor, check].map(({ megabytes }) => megabytes.toFixed(0));
  return [count, reading ?? '', checking ?? '', figure(check.wall / floor.wall), main, ...memory];
}

function describeGrowth(...[small, middle, large]: [Point, Point, Point]): string {
  const marginal = (a: Point, b: Point) => (b.check.wall - a.check.wall) / (b.count - a.count);
  const growth = marginal(middle, large) / marginal(small, middle);
  return `A further file costs ${figure(growth)} times as much above ${middle.count} as below (1 is linear).`;
}
