import { describe, expect, it } from '@jest/globals';
import { filesOf, placeAt } from '../../../packages/core/policy/layout.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';
import { placeOccurrences } from '../repository/placed.ts';

const lanes = 'environments: { dev: , staging: , prod: , prod-eu: , production: { directory: live/p.1 } }';
const policyOf = (layout: readonly string[], rest = lanes) =>
  parsePolicy(`version: 1\n${rest}\nlayout: ${JSON.stringify(layout)}\n`, 'p.yaml');

type Case = readonly [
  layout: readonly string[],
  file: string,
  path: string,
  environment: string | null,
  place: string | null,
];

const cases: readonly Case[] = [
  [['env/{env}/**'], 'env/dev/a/b.yaml', 'image', 'dev', 'env/{env}/a/b.yaml#image'],
  [['env/{env}/**'], 'env/dev/.hidden/b.yaml', 'image', 'dev', 'env/{env}/.hidden/b.yaml#image'],
  [['env/{env}/**'], 'env/devel/b.yaml', 'image', null, null],
  [['env/{env}/**'], 'other/env/dev/b.yaml', 'image', null, null],
  [['env/{env}/**'], 'env/prod/b.yaml', 'image', 'prod', 'env/{env}/b.yaml#image'],
  [['env/{env}/**'], 'env/prod-eu/b.yaml', 'image', 'prod-eu', 'env/{env}/b.yaml#image'],
  [['env/{env}/**'], 'env/prod/prod/prod.yaml', 'prod', 'prod', 'env/{env}/prod/prod.yaml#prod'],
  [['env/{env}/**'], 'env/a\nb/dev/b.yaml', 'image', null, null],
  [['env/{env}/**'], 'env/dev/a\nb.yaml', 'image', 'dev', 'env/{env}/a\nb.yaml#image'],
  [['{env}/**'], 'live/p.1/b.yaml', 'image', 'production', '{env}/b.yaml#image'],
  [['{env}/**'], 'live/pX1/b.yaml', 'image', null, null],
  [['apps/*/values-{env}.yaml'], 'apps/x/values-prod.yaml', 'a', 'prod', 'apps/x/values-{env}.yaml#a'],
  [['apps/*/values-{env}.yaml'], 'apps/x/values-prod-eu.yaml', 'a', 'prod-eu', 'apps/x/values-{env}.yaml#a'],
  [['values-{env}*.yaml'], 'values-prod-eu.yaml', 'a', 'prod-eu', 'values-{env}.yaml#a'],
  [['values-{env}*.yaml'], 'values-prod-us.yaml', 'a', 'prod', 'values-{env}-us.yaml#a'],
  [['{env}.yaml'], 'staging.yaml', 'a', 'staging', '{env}.yaml#a'],
  [['**/{env}/**'], 'dev/x.yaml', 'a', 'dev', '{env}/x.yaml#a'],
  [['**/{env}/**'], 'a/b/dev/c/staging/x.yaml', 'a', 'dev', 'a/b/{env}/c/staging/x.yaml#a'],
  [['{env}/**/{env}.yaml'], 'dev/a/b/dev.yaml', 'a', 'dev', '{env}/a/b/{env}.yaml#a'],
  [['{env}/**/{env}.yaml'], 'dev/a/b/prod.yaml', 'a', null, null],
  [['{a,b}/{env}/[xy].yaml'], 'b/dev/y.yaml', 'a', 'dev', 'b/{env}/y.yaml#a'],
  [['(a|b)/{env}.yaml'], 'b/dev.yaml', 'a', 'dev', 'b/{env}.yaml#a'],
  [['a/{{env},x}/b.yaml'], 'a/x/b.yaml', 'a', null, null],
  [['a/{{env},x}/b.yaml'], 'a/dev/b.yaml', 'a', 'dev', 'a/{env}/b.yaml#a'],
  // A subtree of one file.
  [['f.yaml#e.{env}'], 'f.yaml', 'e.dev.image', 'dev', 'f.yaml#e.{env}.image'],
  [['f.yaml#e.{env}'], 'f.yaml', 'e.dev[0].image', 'dev', 'f.yaml#e.{env}[0].image'],
  [['f.yaml#e.{env}'], 'f.yaml', 'e.dev', 'dev', 'f.yaml#e.{env}'],
  [['f.yaml#e.{env}'], 'f.yaml', 'e.prod-eu.dev', 'prod-eu', 'f.yaml#e.{env}.dev'],
  [['f.yaml#e.{env}'], 'f.yaml', 'e.other.image', null, null],
  [['f.yaml#e.{env}'], 'f.yaml', 'e', null, null],
  [['f.yaml#e.{env}'], 'g.yaml', 'e.dev.image', null, null],
  [['f.yaml#e.{env}.x'], 'f.yaml', 'e["live/p.1"].x["b.c"]', 'production', 'f.yaml#e.{env}.x["b.c"]'],
  [['f.yaml#{env}'], 'f.yaml', '["live/p.1"].x', 'production', 'f.yaml#{env}.x'],
  [['f.yaml#{env}'], 'f.yaml', '[0].x', null, null],
  [['f.yaml#["a.b"][1].{env}'], 'f.yaml', '["a.b"][1].dev.x', 'dev', 'f.yaml#a.b[1].{env}.x'],
  [['f.yaml#x.app-{env}'], 'f.yaml', 'x.app-dev.tag', 'dev', 'f.yaml#x.app-{env}.tag'],
  [['{env}.yaml#{env}'], 'dev.yaml', 'dev.x', 'dev', '{env}.yaml#{env}.x'],
  [['{env}.yaml#{env}'], 'dev.yaml', 'prod.x', null, null],
  [['{env}.yaml#apps'], 'dev.yaml', 'apps.x', 'dev', '{env}.yaml#apps.x'],
  [['{env}.yaml#apps'], 'dev.yaml', 'tools.x', null, null],
  // The most literal layout, whatever the order; a subtree before a file.
  [
    ['env/{env}/**', 'env/{env}/values-{env}.yaml'],
    'env/dev/values-dev.yaml',
    'a',
    'dev',
    'env/{env}/values-{env}.yaml#a',
  ],
  [
    ['env/{env}/values-{env}.yaml', 'env/{env}/**'],
    'env/dev/values-prod.yaml',
    'a',
    'dev',
    'env/{env}/values-prod.yaml#a',
  ],
  [
    ['all/{env}/very/long/name.yaml', '**#e.{env}'],
    'all/dev/very/long/name.yaml',
    'e.prod.x',
    'prod',
    'all/dev/very/long/name.yaml#e.{env}.x',
  ],
  [
    ['all/{env}/very/long/name.yaml', '**#e.{env}'],
    'all/dev/very/long/name.yaml',
    'f.prod.x',
    'dev',
    'all/{env}/very/long/name.yaml#f.prod.x',
  ],
];

describe('placing', () => {
  it.each(cases)('%j %s#%s -> %s', (layout, file, path, environment, place) => {
    expect(placeAt(policyOf(layout))(file, path)).toEqual({ environment, place });
  });

  it('makes the same thing in two environments the same place, and two things two', () => {
    const at = placeAt(policyOf(['env/{env}/**', 'values-{env}.yaml', 'all.yaml#e.{env}']));
    for (const of of [
      (env: string) => at(`env/${env}/a.yaml`, 'x.image'),
      (env: string) => at(`values-${env}.yaml`, 'x[0].image'),
      (env: string) => at('all.yaml', `e.${env}.image`),
    ]) {
      expect(new Set(['dev', 'staging', 'prod', 'prod-eu'].map((env) => of(env).place)).size).toBe(1);
      expect(['dev', 'staging', 'prod', 'prod-eu'].map((env) => of(env).environment)).toEqual([
        'dev',
        'staging',
        'prod',
        'prod-eu',
      ]);
    }
    expect(at('env/dev/a.yaml', 'x').place).not.toBe(at('env/dev/b.yaml', 'x').place);
  });

  it('puts the layout before shared, and shared before nothing', () => {
    const at = placeAt(policyOf(['env/{env}/**'], `${lanes}\nshared: ["env/**", "_shared/**"]`));
    expect(at('env/dev/a.yaml', 'x').environment).toBe('dev');
    expect(at('env/other/a.yaml', 'x')).toEqual({ environment: 'shared', place: null });
    expect(at('_shared/a.yaml', 'x')).toEqual({ environment: 'shared', place: null });
    expect(at('a.yaml', 'x')).toEqual({ environment: null, place: null });
  });

  it('adds environment and place to an occurrence and leaves the rest', () => {
    const occurrence = { file: 'env/dev/a.yaml', path: 'x', line: 3, document: 0 } as Occurrence;
    expect(placeOccurrences(policyOf(['env/{env}/**']))(occurrence)).toEqual({
      ...occurrence,
      environment: 'dev',
      place: 'env/{env}/a.yaml#x',
    });
  });
});

describe('the files of an environment', () => {
  const policy = policyOf(['env/{env}/**', 'all.yaml#e.{env}'], `${lanes}\nshared: [_shared/**]`);
  it.each([
    ['dev', 'env/dev/a.yaml', true],
    ['dev', 'env/prod/a.yaml', false],
    ['prod', 'env/prod-eu/a.yaml', false],
    ['dev', 'all.yaml', true],
    ['dev', '_shared/a.yaml', false],
    ['shared', '_shared/a.yaml', true],
    ['unknown', 'env/dev/a.yaml', false],
  ])('%s: %s is %s', (environment, file, expected) => {
    expect(filesOf(policy, environment)(file)).toBe(expected);
  });
});
