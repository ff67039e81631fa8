import type { Random } from '../random.ts';
import { timeOf } from './fuzz.ts';
import type { Material } from './mutate.ts';
import type { Target } from './target.ts';

/** A text for which the time grows faster than the length: `before + again × n + after`. */
export interface Growth {
  readonly target: string;
  readonly before: string;
  readonly again: string;
  readonly after: string;
  /** Milliseconds at `lengths`. */
  readonly times: readonly number[];
  readonly lengths: readonly number[];
}

/** Growth by 8 where 4 is linear, in something that takes long enough to be measured. */
const factor = 8;
const measurable = 40;

/** Pumps up a piece of an interesting text to 4, 16 and 64 KiB. Null where time keeps to the length. */
export function findGrowth(target: Target, random: Random, { corpus, words }: Material): Growth | null {
  const text = random.pick(corpus);
  const at = random.int(text.length + 1);
  const again = random.once(2) ? random.pick(words) : text.slice(at, at + 1 + random.int(random.once(2) ? 4 : 40));
  if (again === '') return null;
  return measureGrowth(target, { before: text.slice(0, at), again, after: text.slice(at) });
}

export type Pumped = Pick<Growth, 'before' | 'again' | 'after'>;

/** Measures the three lengths. The worst of a first look is looked at twice more before it counts. */
function measureGrowth(target: Target, { before, again, after }: Pumped): Growth | null {
  const pumpTo = (size: number): string => before + again.repeat(Math.ceil(size / again.length)) + after;
  const inputs = [4_096, 16_384, 65_536].map(pumpTo);
  const times: number[] = [];
  for (const input of inputs) {
    times.push(cpuTimeOf(target, input));
    // Nothing that is over at once is worth the longer one; nothing that is slow already needs it.
    if ((times.at(-1) ?? 0) > 2_000) break;
  }
  if (!grows(times)) return null;
  for (const [index, input] of inputs.slice(0, times.length).entries()) {
    times[index] = Math.min(times[index] ?? 0, cpuTimeOf(target, input), cpuTimeOf(target, input));
  }
  return grows(times) && growsOn(target, pumpTo(4 * 65_536), times.at(-1) ?? 0)
    ? { target: target.name, before, again, after, times, lengths: inputs.map(({ length }) => length) }
    : null;
}

/** What is super-linear grows on at four times the length; a pause of the garbage collector does not. */
function growsOn(target: Target, input: string, last: number): boolean {
  return last > 2_000 || cpuTimeOf(target, input) > last * factor;
}

/** Of the processor, in milliseconds: what else the machine does is not counted. */
function cpuTimeOf(target: Target, input: string): number {
  const before = process.cpuUsage();
  timeOf(target, input);
  return process.cpuUsage(before).user / 1000;
}

function grows(times: readonly number[]): boolean {
  const [first = 0, last = 0] = times.slice(-2);
  return last > measurable && last > first * factor;
}
