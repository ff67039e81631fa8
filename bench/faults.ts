// Plays seeded fault schedules over the three stories and over a misbehaving disk, and writes the figures to bench/faults.md.
// Exit code 1 when one ended in anything but a correct commit, or no change and a reason.
//
//   npm run faults                     the 1,000 schedules, the disk, and 1,000 years of a team
//   npm run faults -- --schedules 100 --from 5000 --dry-run
//   npm run faults -- --only 123       one schedule, told in full
//
// Interrupted (Ctrl+C), it ends what it has begun, and writes the figures of what was played.
import { writeFileSync } from 'node:fs';
import process, { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type DiskOutcome, fullDisk, killAt, openDiskScene, readOnlyDisk } from '../test/faults/disk.ts';
import { type Played, play } from '../test/faults/play.ts';
import { scheduleOf } from '../test/faults/schedule.ts';
import { removeTemplates } from '../test/faults/stage.ts';
import { renderFaults } from './faults-table.ts';
import { playYears } from './years.ts';
import { renderYears } from './years-table.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    years: { type: 'string', default: '1000' },
    only: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const count = values.only ? 1 : Number(values.schedules);
const first = Number(values.only ?? values.from);
const queue = numbers(first, count);
const seeds = values.only ? [] : numbers(1, Number(values.years));
process.once('SIGINT', () => {
  for (const waiting of [queue, seeds]) waiting.splice(0);
});
const begin = performance.now();
const played: Played[] = [];
await Promise.all(Array.from({ length: 6 }, work));
removeTemplates();
const seconds = Math.round((performance.now() - begin) / 1000);
const disk = values.only ? [] : playDisk();
const years = await playYears(seeds);
const wrong = [...played, ...disk, ...years.played].filter(({ problems }) => problems.length > 0);
stdout.write(
  `${played.length} schedules in ${seconds} s, ${disk.length} runs on the disk, ${years.played.length} years, ${wrong.length} wrong\n`,
);
if (!values.only && !values['dry-run'])
  writeFileSync('bench/faults.md', `${renderFaults(played, disk)}\n${renderYears(years)}\n`);
if (wrong.length > 0) process.exitCode = 1;

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

async function work(): Promise<void> {
  for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
    const one = await play(scheduleOf(seed));
    played.push(one);
    if (one.problems.length > 0 || values.only) tell(one);
  }
}

function tell({ schedule, ...rest }: Played): void {
  const told = { ...schedule, registry: [...schedule.registry], github: [...schedule.github], ...rest };
  stdout.write(`${JSON.stringify(told)}\n`);
}

/** Every touch of the tree; disks with room for ever more; one that is read-only. */
function playDisk(): readonly DiskOutcome[] {
  const scene = openDiskScene();
  const outcomes: (DiskOutcome | null)[] = [];
  for (const when of ['before', 'half', 'after'] as const) {
    for (let at = 1, killed: DiskOutcome | null = null; at === 1 || killed; at++) {
      killed = killAt(scene, at, when);
      outcomes.push(killed);
    }
  }
  for (let free = 0; free <= 12 * 4096; free += 4096) outcomes.push(fullDisk(scene, free));
  outcomes.push(readOnlyDisk(scene));
  const mounted = outcomes.at(-1) !== null;
  if (!mounted) stdout.write('left out: full and read-only disks, which only root may mount\n');
  return outcomes.filter((outcome) => outcome !== null);
}
