// What a check costs beside the floor, reading all files in one Node process: 2,000, 8,000 and 32,000 YAML files, of which
// a quarter names images. Both are whole processes, start-up included, run in turns on the same tree; the best of five
// counts, since noise only ever adds. Peak memory, too, and whether the growth is linear.
//
//   npm run build && node build/bench/check.js [path of the command, dist/cli/index.js by default]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
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

if (!existsSync(command)) throw new Error(`${command} does not exist: run npm run bundle`);
print(`check beside reading alone; node ${process.version}, ${command}`);
const checks = [2_000, 8_000, 32_000].map((count) => ({ count, run: measure(count) }));
const [small, middle, large] = checks;
if (small && middle && large) {
  const marginal = (a: typeof small, b: typeof small) => (b.run.wall - a.run.wall) / (b.count - a.count);
  const growth = marginal(middle, large) / marginal(small, middle);
  print(`a further file costs ${growth.toFixed(2)} times as much above 8,000 as below (1 is linear)`);
}

function measure(count: number): Run {
  const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
  try {
    writeTree(root, count);
    const runs = Array.from({ length: rounds }, () => ({
      floor: run('build/bench/floor.js', root),
      check: run(command, 'check', '--root', root),
    }));
    const floor = best(runs.map((round) => round.floor));
    const check = best(runs.map((round) => round.check));
    print(`${count} files: reading ${describe(floor)}, check ${describe(check)}; ${ratios(check, floor)}`);
    return check;
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

function describe({ wall, cpu, megabytes }: Run): string {
  return `${wall.toFixed(0)} ms${cpu === null ? '' : ` (${cpu} of the main thread)`}, ${megabytes.toFixed(0)} MB`;
}

function ratios(check: Run, floor: Run): string {
  const main =
    check.cpu === null || floor.cpu === null ? '' : `, of the main thread ${(check.cpu / floor.cpu).toFixed(1)}`;
  return `ratio ${(check.wall / floor.wall).toFixed(1)}${main}`;
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}
