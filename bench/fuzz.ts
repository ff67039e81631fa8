// Fuzzes the parsers, the scanner and the editor, and writes the figures to bench/fuzz.md. Whatever breaks is put below
// build/fuzz. Exit code 1 when something did.
//
//   npm run fuzz                        ten million executions
//   npm run fuzz -- --runs 100000       so many in all, shared out in the same proportions
//   npm run fuzz -- --seconds 60        as long, every target the same time
//   npm run fuzz -- --seed 7 --only scanner --dry-run
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Budget, type Figures, fuzz } from '../test/fuzz/fuzz.ts';
import { smallTargets } from '../test/fuzz/small-targets.ts';
import type { Target } from '../test/fuzz/target.ts';
import { treeTargets } from '../test/fuzz/tree-targets.ts';
import { openRandom } from '../test/random.ts';
import { renderFuzz } from './fuzz-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '20261121' },
    only: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const targets = [...smallTargets, ...treeTargets].filter(({ name }) => !values.only || name === values.only);
const results = targets.map(run);
const text = renderFuzz(results, { seed, node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown' });
stdout.write(text);
if (!values['dry-run']) writeFileSync('bench/fuzz.md', text);
if (results.some(({ findings, growth }) => findings.length + growth.length > 0)) process.exitCode = 1;

function run(target: Target, index: number): Figures {
  const result = fuzz(target, openRandom(seed + index), budgetOf(target));
  stdout.write(
    `${target.name}: ${result.executions} in ${Math.round(result.seconds)} s, ${result.findings.length} broken\n`,
  );
  keep(result);
  return result;
}

function budgetOf({ share }: Target): Budget {
  const pumpEvery = Math.max(500, Math.round(share / 2_000));
  if (values.seconds)
    return { executions: Number.POSITIVE_INFINITY, seconds: Number(values.seconds) / targets.length, pumpEvery };
  const total = targets.reduce((sum, target) => sum + target.share, 0);
  const executions = values.runs ? Math.round((Number(values.runs) * share) / total) : share;
  return { executions, seconds: Number.POSITIVE_INFINITY, pumpEvery };
}

/** Puts what broke where it can be looked at and made a golden case. */
function keep({ target, findings, growth, slowest }: Figures): void {
  mkdirSync('build/fuzz', { recursive: true });
  const name = `build/fuzz/${target.replace(/\W+/g, '-')}`;
  for (const [index, finding] of findings.entries()) {
    stdout.write(`  ${finding.reason}\n`);
    writeFileSync(`${name}-${index}.txt`, finding.input);
  }
  for (const [index, grown] of growth.entries()) {
    const times = grown.times.map((time) => time.toFixed(1)).join(', ');
    stdout.write(`  ${times} ms at ${grown.lengths.join(', ')} characters of ${JSON.stringify(grown.again)}\n`);
    writeFileSync(`${name}-growth-${index}.json`, JSON.stringify(grown));
  }
  writeFileSync(`${name}-slowest.txt`, slowest.input);
}
