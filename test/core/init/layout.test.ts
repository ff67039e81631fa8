import { describe, expect, it } from '@jest/globals';
import { findCodeOwner } from '../../../packages/core/init/codeowners.ts';
import { orderEnvironments } from '../../../packages/core/init/environments.ts';
import { findApart, findFirstParty } from '../../../packages/core/init/first-party.ts';
import { findLayout } from '../../../packages/core/init/layout.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const layoutOf = (files: readonly string[]) => findLayout(files, new Set(files));

describe('the layout of a tree', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['one directory of environments', ['env/dev/a.yaml', 'env/prod/a.yaml'], ['env/{env}/**'], ['dev', 'prod'], []],
    ['at the root', ['dev/a.yaml', 'staging/a.yaml'], ['{env}/**'], ['dev', 'staging'], []],
    [
      'overlays of several applications, and their bases',
      ['apps/a/overlays/dev/k.yaml', 'apps/b/overlays/prod/k.yaml', 'apps/a/base/d.yaml', 'apps/b/base/d.yaml'],
      ['apps/*/overlays/{env}/**'],
      ['dev', 'prod'],
      ['apps/*/base/**'],
    ],
    [
      'names of values files, and the one for all',
      ['charts/a/values-dev.yaml', 'charts/a/values-prod.yaml', 'charts/a/common.yaml'],
      ['charts/a/values-{env}.yaml'],
      ['dev', 'prod'],
      ['charts/a/common.yaml'],
    ],
    ['whole names', ['x/stg.yaml', 'x/prod.yaml', 'y/prod.yaml'], ['x/{env}.yaml'], ['stg', 'prod'], []],
    ['the front of names', ['c/prod.values.yaml', 'c/qa.values.yaml'], ['c/{env}.values.yaml'], ['prod', 'qa'], []],
    ['regions', ['envs/prod-eu/a.yaml', 'envs/prod-us/a.yaml'], ['envs/{env}/**'], ['prod-eu', 'prod-us'], []],
    ['glob characters', ['[a]/dev/a.yaml', '[a]/prod/a.yaml'], ['\\[a\\]/{env}/**'], ['dev', 'prod'], []],
    ['tests are no lane', ['src/dev/a.yaml', 'src/test/a.yaml'], [], [], []],
    ['one alone is no lane', ['apps/prod/a.yaml', 'apps/other/a.yaml'], [], [], []],
    ['words within words', ['app/product/a.yaml', 'app/devices/a.yaml', 'app/test-harness/a.yaml'], [], [], []],
    ['workflows', ['.github/workflows/dev.yaml', '.github/workflows/prod.yaml'], [], [], []],
    ['no environments, nothing shared', ['base/a.yaml', 'b.yaml'], [], [], []],
  ])('%s', (_, files, layout, directories, shared) => {
    const { places, ...found } = layoutOf(files);
    expect({ ...found, directories: [...places.keys()] }).toEqual({ layout, directories, shared, leftOut: 0 });
  });

  it('is of files that name images', () => {
    const files = ['env/dev/a.yaml', 'env/prod/a.yaml'];
    expect(findLayout(files, new Set()).layout).toEqual([]);
    expect([...findLayout(files, new Set(['env/dev/a.yaml'])).places.keys()]).toEqual(['dev', 'prod']);
  });
});

describe('the order of environments', () => {
  it.each<[readonly string[], string]>([
    [['prod', 'dev', 'staging'], 'dev, staging<dev, prod<staging'],
    [['production', 'local', 'dev'], 'local, dev, production<dev'],
    [['prod', 'local'], 'local, prod'],
    [['live', 'preprod', 'uat', 'qa', 'test'], 'test, qa<test, uat<qa, preprod<uat, live<preprod'],
    [
      ['prod-eu', 'prod-us', 'staging-us', 'staging-eu'],
      'staging-eu, staging-us, prod-eu<staging-eu, prod-us<staging-us',
    ],
    [['prod-eu', 'qa', 'staging-us'], 'qa, staging-us<qa, prod-eu<staging-us'],
    [['demo', 'prod', 'dev'], 'dev, prod<dev, demo'],
  ])('%j is %s', (directories, expected) => {
    const here = new Set(['env']);
    const lanes = orderEnvironments(new Map(directories.map((name) => [name, here])));
    expect(
      lanes.map(({ name, promoteFrom }) => (promoteFrom === null ? name : `${name}<${promoteFrom}`)).join(', '),
    ).toBe(expected);
    const environments = Object.fromEntries(
      lanes.map(({ name, promoteFrom }) => [name, promoteFrom && { promoteFrom }]),
    );
    expect(() => parsePolicy(JSON.stringify({ version: 1, environments }), 'p')).not.toThrow();
  });
});

describe('the environment that another is promoted from', () => {
  const from = (files: readonly string[]) =>
    Object.fromEntries(orderEnvironments(layoutOf(files).places).map(({ name, promoteFrom }) => [name, promoteFrom]));

  it('is one that it shares a place with, though another is nearer by name', () => {
    const shared = ['a', 'b', 'c'].flatMap((app) => [
      `${app}/overlays/test/v.yaml`,
      `${app}/overlays/stage/v.yaml`,
      `${app}/overlays/prod/v.yaml`,
    ]);
    const places = from([...shared, 'd/overlays/prod-stage/v.yaml', 'd/overlays/test/v.yaml']);
    expect(places).toMatchObject({ prod: 'stage', stage: 'test' });
  });

  it('is none where it shares no place', () => {
    const found = from(['aws/111/clusters/acme-dev/v.yaml', 'aws/222/clusters/acme-prod/v.yaml']);
    expect(found).toEqual({ 'acme-dev': null, 'acme-prod': null });
  });

  it('is told by names that are numbered', () => {
    expect(from(['x/01-dev/a.yaml', 'x/02-staging/a.yaml', 'x/03-prod/a.yaml'])).toEqual({
      '01-dev': null,
      '02-staging': '01-dev',
      '03-prod': '02-staging',
    });
  });
});

describe('a layout that repeats below many directories', () => {
  const apps = (number: number, below: string) =>
    Array.from({ length: number }, (_, at) => ['dev', 'prod'].map((env) => `app${at}/${below}${env}/v.yaml`)).flat();

  it.each([
    ['overlays of 25 applications at the root', apps(25, 'overlays/'), ['*/overlays/{env}/**'], 0],
    ['environments right below 25 directories', apps(25, ''), ['*/{env}/**'], 0],
    ['three are still listed', apps(3, ''), ['app0/{env}/**', 'app1/{env}/**', 'app2/{env}/**'], 0],
    [
      'what has nothing in common is listed as far as is read, and the rest counted',
      Array.from({ length: 25 }, (_, at) => ['dev', 'prod'].map((env) => `a${at}/b${at}/${env}/v.yaml`)).flat(),
      Array.from({ length: 20 }, (_, at) => `a${at}/b${at}/{env}/**`),
      5,
    ],
  ])('%s', (_, files, layout, leftOut) => {
    expect(layoutOf(files)).toMatchObject({ layout, leftOut });
  });
});

describe('the first party', () => {
  const many = (image: string, times: number): readonly string[] => Array.from({ length: times }, () => image);
  it.each<[readonly string[], string | null, readonly string[]]>([
    [['ghcr.io/acme/api', 'ghcr.io/other/api', 'docker.io/library/nginx'], 'acme', ['ghcr.io/acme/**']],
    [['docker.io/acmeorg/api'], 'Acme-Org', ['docker.io/acmeorg/**']],
    [['docker.io/library/nginx'], 'library2', []],
    [['acme.azurecr.io/team/api'], null, ['acme.azurecr.io/**']],
    [['europe-docker.pkg.dev/acme/main/api'], null, ['europe-docker.pkg.dev/acme/**']],
    [[...many('registry.acme.test/api', 30), 'registry.vendor.test/x'], null, ['registry.acme.test/**']],
    [['registry.acme.test/acme/api'], 'acme', ['registry.acme.test/**']],
    [['ghcr.io/acme'], 'acme', []],
  ])('of %j, owner %s', (images, owner, expected) => {
    expect(
      findFirstParty(
        images.map((image) => ({ image, tag: null })),
        owner,
      ),
    ).toEqual(expected);
  });

  it.each<[string, readonly string[], string | null, readonly string[]]>([
    [
      'a private registry with mirrors: only what follows a branch',
      ['r.acme.test/team/api:main', 'r.acme.test/team/web:1.2', 'r.acme.test/dockerhub/nginx:1.27'],
      null,
      ['r.acme.test/team/**'],
    ],
    ['one right below the host', ['r.acme.test/api:main', 'r.acme.test/hub/nginx:1'], null, ['r.acme.test/**']],
    ['a public one, where nobody knows the owner', ['ghcr.io/acme/api:main'], null, ['ghcr.io/acme/**']],
    ['a public one of somebody else', ['ghcr.io/vendor/api:main', 'ghcr.io/acme/x:1'], 'acme', ['ghcr.io/acme/**']],
    ['what everybody pulls', ['docker.io/library/nginx:latest'], null, []],
  ])('%s', (_, seen, owner, expected) => {
    const places = seen.map((text) => ({ image: text.split(':')[0] ?? '', tag: text.split(':')[1] ?? null }));
    expect(findFirstParty(places, owner)).toEqual(expected);
  });
});

describe('the first party where neither owner nor channel tells', () => {
  const at = (image: string, environment: string | null, digest: string | null) => ({
    ...{ image, environment, digest },
    place: `env/{env}/${image}.yaml`,
  });
  it.each<[string, Parameters<typeof findApart>[0], readonly string[]]>([
    [
      'what differs between environments',
      [at('ghcr.io/acme/api', 'dev', 'a'), at('ghcr.io/acme/api', 'prod', 'b')],
      ['ghcr.io/acme/**'],
    ],
    ['what is the same everywhere', [at('ghcr.io/acme/api', 'dev', 'a'), at('ghcr.io/acme/api', 'prod', 'a')], []],
    ['what is not pinned', [at('ghcr.io/acme/api', 'dev', null), at('ghcr.io/acme/api', 'prod', 'a')], []],
    ['what is in no environment', [at('ghcr.io/acme/api', null, 'a'), at('ghcr.io/acme/api', 'prod', 'b')], []],
    [
      'what everybody pulls',
      [at('docker.io/library/nginx', 'dev', 'a'), at('docker.io/library/nginx', 'prod', 'b')],
      [],
    ],
  ])('%s', (_, places, expected) => {
    expect(findApart(places)).toEqual(expected);
  });
});

describe('the owner of exceptions', () => {
  it.each([
    ['# all\n*  @acme/platform @acme/other\n/a @acme/a\n', '@acme/platform'],
    ['/docs @acme/docs # them\n\n/a @acme/a', '@acme/docs'],
    ['* sam@acme.test\r\n', 'sam@acme.test'],
    ['/unowned\n', null],
    ['[Section]\n/a ::error::x\n', null],
  ])('%j: %s', (text, owner) => {
    expect(findCodeOwner(text)).toBe(owner);
  });
});
