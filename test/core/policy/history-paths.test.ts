import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { historyPaths } from '../../../packages/core/policy/history-paths.ts';
import { filesOf } from '../../../packages/core/policy/layout.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const policyOf = (layout: readonly string[]) =>
  parsePolicy(
    `version: 1\nenvironments: { dev: , prod: , prod-eu: }\nshared: ["_shared/*.yaml"]\nlayout: ${JSON.stringify(layout)}\n`,
    'p.yaml',
  );

describe('pathspecs for the history of an environment', () => {
  it.each([
    [['env/{env}/**'], [':(glob)env/prod/**']],
    [['./env/{env}/**', 'env/{env}/**'], [':(glob)env/prod/**']],
    [['all.yaml#e.{env}'], [':(glob)all.yaml']],
    [['apps/*/values-{env}?.yaml'], [':(glob)apps/*/values-prod?.yaml']],
    [['{a,b}/{env}/x.yaml'], [':(glob)*/prod/x.yaml']],
    [['a/[xy]/{env}/@(b|c).yaml'], [':(glob)a/*/prod/*']],
    [['a/(b/c|d)/{env}/x.yaml'], [':(glob)a/**']],
    [['a/{b/c,d}/{env}/x.yaml'], [':(glob)a/**']],
    [['a/{**,b}/{env}/x.yaml'], [':(glob)a/**']],
  ])('%j', (layout, expected) => {
    expect(historyPaths(policyOf(layout), 'prod')).toEqual(expected);
  });

  it('has those of shared, and none for what does not exist', () => {
    expect(historyPaths(policyOf([]), 'shared')).toEqual([':(glob)_shared/*.yaml']);
    expect(historyPaths(policyOf(['env/{env}/**']), 'nope')).toEqual([]);
  });
});

describe('Git itself', () => {
  const root = mkdtempSync(join(tmpdir(), 'policy-paths-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
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
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  execFileSync('git', ['init', '-q', root]);

  it.each([
    [['env/{env}/**']],
    [['**/{env}/**']],
    [['apps/*/values-{env}.yaml']],
    [['{a,b/c}/{env}/x.yaml']],
    [['{a,b}/**/{env}/*.yaml']],
    [['!(env)/{env}/**']],
    [['[ab]/{env}/x.yaml', '{env}.yaml', 'env/dev/a.yaml#{env}']],
  ])('lists every file of the environment for %j', (layout) => {
    const policy = policyOf(layout);
    for (const environment of ['dev', 'prod', 'prod-eu', 'shared']) {
      const specs = historyPaths(policy, environment);
      const listed = execFileSync('git', ['ls-files', '--others', '-z', '--', ...specs], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(listed.split('\0')).toEqual(expect.arrayContaining(files.filter(filesOf(policy, environment))));
    }
  });
});
