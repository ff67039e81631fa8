// Holds what we read from charts against what helm makes of them, and writes the figures to bench/charts.md:
//
//   node build/bench/charts.js [--helm PROGRAM] [--seconds N] [--dry-run] DIRECTORY…
//
// Every chart below the directories is read. Where a key is said to be read, an image with a new name and a digest under that
// key is rendered and must have it; where it is said to be ignored, a digest there must change nothing; where a version goes
// into the tag, every image must come out as `tag@sha256:…`. Dependencies that are not vendored are taken from the other
// charts below the directories. The directories take turns, and after N seconds no further chart is begun. Exit code 1 when an
// `ignores` is wrong.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Found, findCharts } from './charts/corpus.ts';
import { type Judged, judgeChart } from './charts/judge.ts';
import { renderCharts } from './charts/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    helm: { type: 'string', default: 'helm' },
    seconds: { type: 'string', default: 'Infinity' },
    'dry-run': { type: 'boolean', default: false },
  },
});

/** Milliseconds; what takes longer is told. */
const slow = 10_000;

const corpus = findCharts(positionals);
const groups = new Map<string, Judged[]>();
const queue = takeTurns(corpus.charts);
const end = Date.now() + Number(values.seconds) * 1000;
await Promise.all([work(), work()]);
const text = renderCharts(groups);
stdout.write(text);
if (!values['dry-run']) writeFileSync('bench/charts.md', text);
if ([...groups.values()].flat().some(({ wrong }) => wrong.some(({ kind }) => kind === 'ignores'))) process.exitCode = 1;

async function work(): Promise<void> {
  for (let chart = queue.shift(); chart !== undefined && Date.now() < end; chart = queue.shift()) {
    const judged = await judgeChart(values.helm, chart, corpus);
    const group = basename(chart.collection);
    groups.set(group, [...(groups.get(group) ?? []), judged]);
    for (const { kind, block, key, detail } of judged.wrong)
      stdout.write(`${chart.directory}: ${kind} ${block} ${key}: ${detail}\n`);
    if (judged.milliseconds > slow)
      stdout.write(`${chart.directory}: took ${Math.round(judged.milliseconds / 1000)} s\n`);
    if (judged.left !== null) stdout.write(`${chart.directory}: left: ${judged.left}\n`);
  }
}

/** The first of each directory, then the second, and so on. */
function takeTurns(charts: readonly Found[]): Found[] {
  const seen = new Map<string, number>();
  const turns = charts.map((chart) => {
    const turn = seen.get(chart.collection) ?? 0;
    seen.set(chart.collection, turn + 1);
    return { chart, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ chart }) => chart);
}
