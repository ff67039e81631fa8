import type { Judged } from './judge.ts';

/** The figures as a page. */
export function renderCharts(groups: ReadonlyMap<string, readonly Judged[]>): string {
  const rows = [...groups].sort().map(([name, all]) => row(name, all));
  const all = [...groups.values()].flat();
  const reasons = new Map<string, number>();
  for (const { left } of all) {
    const reason = left?.replace(/:.*/, '') ?? '';
    if (reason !== '') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const left = [...reasons].map(([reason, count]) => `${count} ${reason}`).join('; ');
  const times = all
    .filter((one) => one.left === null)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const middle = Math.round(times[times.length >> 1] ?? 0);
  return `# Charts

\`node build/bench/charts.js DIRECTORY…\` writes this page; it takes any directories with charts. What is said of a chart's keys, by a run
of its templates over paths, is held against \`helm template\`: a digest under a key that it \`reads\` must be in every image of that
name, one under a key that it \`ignores\` must change no line, one that it leaves out with the values of the release must be in no image, and \`tag@sha256:…\` in the tag must come out so. Images that the chart's
default values do not render are not counted as right.

| charts of | charts | rendered | blocks | keys read | right | ignored | right | not told | left out | right | into the tag | right | refused | wrong |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${[...rows, row('all', all)].join('\n')}

Left out: ${left === '' ? 'none' : left}. Running a chart's templates and asking for every key takes ${middle} ms of CPU in the middle, ${Math.round(times.at(-1) ?? 0)} ms at most.
`;
}

function row(name: string, all: readonly Judged[]): string {
  const sum = (value: (judged: Judged) => number) => all.reduce((total, judged) => total + value(judged), 0);
  const wrong = (kind: string) => sum((judged) => judged.wrong.filter((one) => one.kind === kind).length);
  const cells = [
    name,
    all.length,
    all.filter(({ left }) => left === null).length,
    sum(({ blocks }) => blocks),
    sum(({ said }) => said.reads),
    sum(({ right }) => right.reads),
    sum(({ said }) => said.ignores),
    sum(({ right }) => right.ignores),
    sum(({ said }) => said.unknown),
    sum(({ right }) => right.missing) + wrong('missing'),
    sum(({ right }) => right.missing),
    sum(({ right }) => right.tag) + wrong('tag'),
    sum(({ right }) => right.tag),
    sum(({ refused }) => refused),
    `${wrong('reads')} read, ${wrong('ignores')} ignored, ${wrong('missing')} left out`,
  ];
  return `| ${cells.join(' | ')} |`;
}
