import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** What one process cost. */
export interface Cost {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of processor, all threads; NaN where the system does not tell. */
  readonly cpu: number;
  /** At its peak; NaN where the system does not tell. */
  readonly megabytes: number;
}

/**
 * Runs a program to its end, what it prints thrown away, and looks every 5 ms at what it used: so processes of any
 * language are measured in one way. Processes that it starts itself count once it has waited for them, and only in `cpu`.
 *
 * @throws when it ends with another code than 0.
 */
export async function runProcess(program: string, args: readonly string[], env = process.env): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let used = { cpu: Number.NaN, megabytes: Number.NaN };
  const look = () => {
    used = readUse(child.pid) ?? used;
  };
  const timer = setInterval(look, 5);
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  clearInterval(timer);
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${said.slice(-2000)}`);
  return { wall, ...used };
}

/** The best of the rounds of each, in turns, so that a busy machine is unjust to all alike. Noise only ever adds. */
export async function inTurns(rounds: number, runs: readonly (() => Promise<Cost>)[]): Promise<readonly Cost[]> {
  const costs: Cost[] = runs.map(() => ({ wall: Number.NaN, cpu: Number.NaN, megabytes: Number.NaN }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) costs[index] = lesser(costs[index], await run());
  }
  return costs;
}

/** The least of each: a run that is best in one may have been disturbed in another. */
export function lesser(a: Cost | undefined, b: Cost): Cost {
  const least = (x = Number.NaN, y: number): number => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.min(x, y));
  return { wall: least(a?.wall, b.wall), cpu: least(a?.cpu, b.cpu), megabytes: least(a?.megabytes, b.megabytes) };
}

/** proc(5): fields 14 to 17 of stat in ticks of 10 ms, VmHWM of status in KiB. */
function readUse(pid: number | undefined): { readonly cpu: number; readonly megabytes: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return kilobytes === undefined ? null : { cpu: ticks * 10, megabytes: Number(kilobytes) / 1024 };
  } catch {
    return null;
  }
}
