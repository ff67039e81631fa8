import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openRandom } from '../random.ts';
import { fuzz } from './fuzz.ts';
import { smallTargets } from './small-targets.ts';
import { treeTargets } from './tree-targets.ts';

const targets = [...smallTargets, ...treeTargets];
/** Of the ten million that `npm run fuzz` carries out. */
const part = 1 / 200;
const never = Number.POSITIVE_INFINITY;

describe('whatever the input', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    'the %s keeps its invariants',
    (_, target) => {
      const budget = { executions: Math.ceil(target.share * part), seconds: never, pumpEvery: never };
      const { findings, executions } = fuzz(target, openRandom(6), budget);
      expect(findings).toEqual([]);
      expect(executions).toBeGreaterThanOrEqual(budget.executions);
    },
    60_000,
  );
});

/** What once broke a target, or took it long: `test/golden/hostile/<case>/<target>.txt`. */
const cases = readdirSync('test/golden/hostile').flatMap((name) =>
  readdirSync(`test/golden/hostile/${name}`).map((file) => [name, file] as const),
);

describe('what once was found', () => {
  it.each(cases)('%s: %s', (name, file) => {
    const target = targets.find((each) => `${each.name}.txt` === file);
    expect(target).toBeDefined();
    target?.run(readFileSync(`test/golden/hostile/${name}/${file}`, 'utf8'));
  });
});
