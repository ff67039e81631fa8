import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import process, { stdout } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Played } from '../test/core/motions/year.ts';

/** Years of a team by their seeds. */
export interface Years {
  readonly played: readonly Played[];
  /** Of processor time, all threads together: the same on a busy machine. */
  readonly seconds: number;
  /** How many were played at once. */
  readonly threads: number;
}

/**
 * Plays the years of the seeds, in as many threads as there are processors: a year uses one, and waits for nothing. What is
 * wrong is told at once. Seeds that the caller takes out of the list meanwhile are not played. Throws what playing a year threw.
 */
export async function playYears(seeds: number[]): Promise<Years> {
  const start = process.cpuUsage();
  const threads = Math.min(availableParallelism(), seeds.length);
  const played: Played[] = [];
  await Promise.all(Array.from({ length: threads }, () => work(seeds, played)));
  const { user, system } = process.cpuUsage(start);
  return { played, seconds: Math.round((user + system) / 1e6), threads };
}

async function work(seeds: number[], played: Played[]): Promise<void> {
  const worker = new Worker(new URL('years-worker.js', import.meta.url));
  try {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      worker.postMessage(seed);
      const [year] = (await once(worker, 'message')) as [Played];
      if (year.problems.length > 0) stdout.write(`${JSON.stringify(year)}\n`);
      played.push(year);
    }
  } finally {
    await worker.terminate();
  }
}
