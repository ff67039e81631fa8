import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTree } from './trees.ts';

/**
 * What a check costs beside the floor: reading all files in one Node process. Both are whole processes, start-up
 * included, run in turns on the same tree; the best of five counts, since noise only ever adds.
 *
 *     node build/bench/check.js [path of the command, dist/cli/index.js by default]
 */
const command = process.argv[2] ?? 'dist/cli/index.js';
const sizes = [2_000, 8_000, 32_000];
const rounds = 5;
/** Prints the peak memory of a process at its end, in KiB. */
const memoryHook = "data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))";

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

if (!existsSync(command)) throw new Error(`${command} does not exist: run npm run bundle`);
console.log(`node ${process.version}, ${command}`);
const checks = sizes.map(measure);
const [small, middle, large] = checks;
if (small && middle && large) {
  const perFile = (run: Run, count: number) => run.milliseconds / count;
  const growth = perFile(large, 32_000) / perFile(middle, 8_000);
  console.log(`growth per file, 8,000 to 32,000: ${growth.toFixed(2)} (1.00 is linear)`);
}

function measure(count: number): Run {
  const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
  try {
    writeTree(root, count);
    const [floor, check] = race(['build/bench/floor.js', root], [command, 'check', '--root', root, '--format', 'json']);
    const ratio = check.milliseconds / floor.milliseconds;
    console.log(`${count} files: floor ${describe(floor)}, check ${describe(check)}, ratio ${ratio.toFixed(2)}`);
    return check;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function race(floor: readonly string[], check: readonly string[]): readonly [Run, Run] {
  const runs = Array.from({ length: rounds }, () => [run(floor), run(check)] as const);
  return [best(runs.map(([first]) => first)), best(runs.map(([, second]) => second))];
}

function run(args: readonly string[]): Run {
  const start = performance.now();
  const done = spawnSync(process.execPath, ['--import', memoryHook, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const milliseconds = performance.now() - start;
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { milliseconds, megabytes: Number(/maxRSS (\d+)/.exec(done.stderr)?.[1]) / 1024 };
}

function best(runs: readonly Run[]): Run {
  return runs.reduce((least, run) => (run.milliseconds < least.milliseconds ? run : least));
}

function describe({ milliseconds, megabytes }: Run): string {
  return `${milliseconds.toFixed(0)} ms (${megabytes.toFixed(0)} MB)`;
}
