import { describe, expect, it } from '@jest/globals';
import { isBelow } from '../../../packages/core/history/scope.ts';
import { historyPaths } from '../../../packages/core/policy/history-paths.ts';
import { filesOf } from '../../../packages/core/policy/layout.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const policyOf = (layout: readonly string[]) =>
  parsePolicy(
    `version: 1\nenvironments: { dev: , prod: , prod-eu: }\nshared: ["_shared/*.yaml"]\nlayout: ${JSON.stringify(layout)}\n`,
    'p.yaml',
  );

describe('paths for the history of an environment', () => {
  it.each([
    [['env/{env}/**'], ['env/prod']],
    [
      ['./env/{env}/**', 'env/{env}/**', 'env/{env}/a/*.yaml', 'env/{env}-x/*'],
      ['env/prod', 'env/prod-x'],
    ],
    [['all.yaml#e.{env}'], ['all.yaml']],
    [['apps/*/values-{env}?.yaml'], ['apps']],
    [['a/values-{env}.yaml'], ['a/values-prod.yaml']],
    [['a/(b/c|d)/{env}/x.yaml'], ['a']],
    [['a/{b/c,d}/{env}/x.yaml'], ['a']],
    [['a\\*b/{env}/**'], ['a*b/prod']],
    [['a/"b"/{env}/**'], ['a']],
    // The whole tree.
    [['{a,b}/{env}/x.yaml'], []],
    [['env/{env}/**', '**/{env}.yaml'], []],
  ])('%j', (layout, expected) => {
    expect(historyPaths(policyOf(layout), 'prod')).toEqual(expected);
  });

  it('has those of shared', () => {
    expect(historyPaths(policyOf([]), 'shared')).toEqual(['_shared']);
  });

  const files = [
    'env/prod/a.yaml',
    'env/prod/.dot/b.yaml',
    'env/prod-eu/a.yaml',
    'env/dev/a.yaml',
    'apps/x/values-prod.yaml',
    'apps/x/values-prod-eu.yaml',
    'a/prod/x.yaml',
    'b/c/prod/x.yaml',
    'prod/x.yaml',
    '_shared/x.yaml',
    'prod.yaml',
    'a"b"/dev/x.yaml',
  ];

  it.each([
    [['env/{env}/**'], 4],
    [['**/{env}/**'], 8],
    [['apps/*/values-{env}.yaml'], 2],
    [['{a,b/c}/{env}/x.yaml'], 2],
    [['{a,b}/**/{env}/*.yaml'], 2],
    [['!(env)/{env}/**'], 2],
    [['[ab]/{env}/x.yaml', '{env}.yaml', 'env/dev/a.yaml#{env}'], 5],
    [['a"b"/{env}/**'], 1],
  ])('leave out no file of %j', (layout, count) => {
    const policy = policyOf(layout);
    let found = 0;
    for (const environment of ['dev', 'prod', 'prod-eu']) {
      const isCovered = isBelow(historyPaths(policy, environment));
      const own = files.filter(filesOf(policy, environment));
      expect(own.filter((file) => !isCovered(file))).toEqual([]);
      found += own.length;
    }
    expect(found).toBe(count);
  });
});
