import type { Figures } from '../test/fuzz/fuzz.ts';
import { table } from './table.ts';

/** The figures of a run as bench/fuzz.md. */
export function renderFuzz(
  results: readonly Figures[],
  { seed, node, cpu }: { readonly seed: number; readonly node: string; readonly cpu: string },
): string {
  const sum = (of: (figures: Figures) => number): number => results.reduce((total, figures) => total + of(figures), 0);
  const rows = results.map((figures) => [
    figures.target,
    count(figures.executions),
    figures.seconds.toFixed(0),
    count(Math.round(figures.bytes / 1024)),
    count(figures.corpus),
    count(Math.round(figures.slowest.nanosecondsPerCharacter)),
    count(figures.growth.length),
    count(figures.findings.length),
  ]);
  const total = [
    'all',
    count(sum((f) => f.executions)),
    sum((f) => f.seconds).toFixed(0),
    count(Math.round(sum((f) => f.bytes) / 1024)),
    count(sum((f) => f.corpus)),
    '',
    count(sum((f) => f.growth.length)),
    count(sum((f) => f.findings.length)),
  ];
  const head = [
    'target',
    'executions',
    'seconds',
    'KiB read',
    'corpus',
    'slowest, ns a character',
    'super-linear',
    'broken',
  ];
  return `${intro}
Seed ${seed}, Node ${node}, ${cpu}.

${table(head, [...rows, total])}
`;
}

const intro = `# Fuzzing

\`npm run fuzz\` writes this page. Inputs are mutants of a corpus by words of each grammar, by lines, stretches and characters;
an input whose outcome was not seen before joins the corpus. The mutator is our own: jazzer.js drives libFuzzer through a
native add-on, and this project installs none.

Held on every execution: nothing is thrown but a \`UserError\`, spans lie inside the text, a part's text is what stands there,
writing every part back gives the same bytes, what was parsed is within its grammar and parses again to itself.
*Slowest* is the best of twenty runs on the worst input of 200 characters and more. *Super-linear* counts texts for which a piece
repeated to 4, 16 and 64 KiB takes more than eight times as long when it is four times as long (and over 40 ms), and at
256 KiB again.
*Corpus* is the number of seeds and of inputs with an outcome of their own.
`;

function count(value: number): string {
  return value.toLocaleString('en-US');
}
