// Holds what we read from charts against what helm makes of them, and writes the figures to bench/charts.md:
//
//   node build/bench/charts.js [--helm PROGRAM] [--dry-run] DIRECTORY…
//
// Every chart below the directories is read. Where a key is said to be read, an image with a new name and a digest under that
// key is rendered and must have it; where it is said to be ignored, a digest there must change nothing; where a version goes
// into the tag, every image must come out as `tag@sha256:…`. Dependencies that are not vendored are taken from the other
// charts below the directories. Exit code 1 when an `ignores` is wrong.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { findCharts } from './charts/corpus.ts';
import { type Judged, judgeChart } from './charts/judge.ts';
import { renderCharts } from './charts/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { helm: { type: 'string', default: 'helm' }, 'dry-run': { type: 'boolean', default: false } },
});

const corpus = findCharts(positionals);
const groups = new Map<string, Judged[]>();
const queue = [...corpus.charts];
await Promise.all([work(), work()]);
const text = renderCharts(groups);
stdout.write(text);
if (!values['dry-run']) writeFileSync('bench/charts.md', text);
if ([...groups.values()].flat().some(({ wrong }) => wrong.some(({ kind }) => kind === 'ignores'))) process.exitCode = 1;

async function work(): Promise<void> {
  for (let chart = queue.shift(); chart !== undefined; chart = queue.shift()) {
    const judged = await judgeChart(values.helm, chart, corpus);
    const group = basename(chart.collection);
    groups.set(group, [...(groups.get(group) ?? []), judged]);
    for (const { kind, block, key, detail } of judged.wrong)
      stdout.write(`${chart.directory}: ${kind} ${block} ${key}: ${detail}\n`);
    if (judged.left !== null) stdout.write(`${chart.directory}: left: ${judged.left}\n`);
  }
}
