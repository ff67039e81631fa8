// Plays seeded fault schedules over the three stories, and writes the figures to bench/faults.md. Exit code 1 when one ended
// in anything but a correct commit, or no change and a reason.
//
//   npm run faults                     the 1,000 schedules
//   npm run faults -- --schedules 100 --from 5000
//   npm run faults -- --only 123       one schedule, told in full
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Played, play } from '../test/faults/play.ts';
import { scheduleOf } from '../test/faults/schedule.ts';
import { removeTemplates } from '../test/faults/stage.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seeds = values.only
  ? [Number(values.only)]
  : Array.from({ length: Number(values.schedules) }, (_, index) => Number(values.from) + index);
const begin = performance.now();
const played: Played[] = [];
const queue = [...seeds];
await Promise.all(Array.from({ length: 6 }, work));
removeTemplates();
const wrong = played.filter(({ problems }) => problems.length > 0);
stdout.write(
  `${played.length} schedules in ${Math.round((performance.now() - begin) / 1000)} s, ${wrong.length} wrong\n`,
);
const tally = new Map<string, number>();
for (const { schedule, outcome } of played) {
  const k = `${schedule.story}: ${outcome}`;
  tally.set(k, (tally.get(k) ?? 0) + 1);
}
stdout.write(`${JSON.stringify([...tally], null, 1)}
`);
const why = new Map<string, number>();
for (const { reason } of played) if (reason) why.set(reason, (why.get(reason) ?? 0) + 1);
stdout.write(
  [...why]
    .map(
      ([k, v]) => `${v} ${k}
`,
    )
    .join(''),
);
if (wrong.length > 0) process.exitCode = 1;

async function work(): Promise<void> {
  for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
    const one = await play(scheduleOf(seed));
    played.push(one);
    if (one.problems.length > 0 || values.only) tell(one);
  }
}

function tell({ schedule, outcome, reason, struck, problems }: Played): void {
  const { registry, github, ...rest } = schedule;
  const told = { ...rest, registry: [...registry], github: [...github], outcome, reason, struck, problems };
  stdout.write(`${JSON.stringify(told)}\n`);
}
