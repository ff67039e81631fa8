// A thread of `playYears`: a seed comes in, the year that was played goes out.
import { parentPort } from 'node:worker_threads';
import { playYear } from '../test/core/motions/year.ts';

parentPort?.on('message', async (seed: number) => parentPort?.postMessage(await playYear(seed)));
