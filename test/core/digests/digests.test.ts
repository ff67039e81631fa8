import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { digests } from '../../../packages/core/digests/digests.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderDigestsJson, renderDigestsNotice, renderDigestsText } from '../../../packages/core/report/digests.ts';
import { makeRepository } from '../../adapters/git/repository.ts';
import { makeTree } from '../../adapters/temp.ts';

const policy = parsePolicy(
  `version: 1
layout: ['env/{env}/**']
environments: { dev: { track: main }, prod: { promoteFrom: dev } }
shared: [_shared/**]
ignore: ['**/testdata/**']
firstParty: ['ghcr.io/acme/*', 'eu.acme.test/*']
`,
  'policy.yaml',
);
const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;
const imageOf = (digit: string, name = 'ghcr.io/acme/api'): string => `image: ${name}@${digestOf(digit)}\n`;
const day = (number: number): Date => new Date(`2026-01-${String(number).padStart(2, '0')}T00:00:00Z`);

/** `api 1 dev:05 prod:now`: the image's last part, the digest's digit, and the day until which each lane held it. */
async function listed(root: string, since: Date | null = null): Promise<readonly string[]> {
  const report = await digests(openGit(root), policy, { since });
  return report.digests.map(({ image, digest, environments }) => {
    const lanes = environments.map(({ name, until }) => `${name}:${until?.toISOString().slice(8, 10) ?? 'now'}`);
    return [image.split('/').at(-1), digest.at(-1), ...lanes].join(' ');
  });
}

it('lists a digest below another image under the name that a base gives it, too, and leaves none unsaid', async () => {
  const above = 'image:\n  repository: ghcr.io/acme/web\n  digest: ';
  const repository = makeRepository({
    '_shared/v.yaml': 'backend:\n  image:\n    repository: ghcr.io/acme/backend\n',
    'env/dev/v.yaml': `${above}${digestOf('1')}\nbackend:\n  image:\n    digest: ${digestOf('2')}\n`,
    'env/prod/kustomization.yaml': `images:\n- name: ghcr.io/acme/(x|y)\n  digest: ${digestOf('3')}\n- name: ghcr.io/acme/z\n  digest: ${digestOf('4')}\n`,
    'env/prod/other.yaml': `image:\n  repository: docker.io/redis\n  digest: ${digestOf('5')}\ndb:\n  image:\n    digest: ${digestOf('6')}\n`,
  });
  expect(await listed(repository.root)).toEqual([
    'backend 2 dev:now',
    'web 1 dev:now',
    'web 2 dev:now',
    'z 4 prod:now',
  ]);
  const { unnamed } = await digests(openGit(repository.root), policy, { since: null });
  expect(unnamed.map(({ digest }) => digest.at(-1))).toEqual(['3', '6']);
});

describe('a digest that stands without its name, in layers', () => {
  const named = (name: string): string => `image:\n  repository: ghcr.io/acme/${name}\n`;
  const pinned = (digit: string): string => `image:\n  digest: ${digestOf(digit)}\n`;
  const layers = parsePolicy(
    `version: 1
layout: ['env/{env}/*.yaml']
layers: [['common.yaml', 'base/{app}.yaml', 'env/{env}/{app}.yaml']]
environments: { dev: { track: main }, prod: { promoteFrom: dev } }
firstParty: ['ghcr.io/acme/*']
`,
    'policy.yaml',
  );
  const names = async (root: string): Promise<readonly string[]> => {
    const { digests: all, unnamed } = await digests(openGit(root), layers, { since: null });
    expect(unnamed).toEqual([]);
    return all.map(({ image, digest }) => `${image.split('/').at(-1)} ${digest.at(-1)}`);
  };
  const two = {
    'base/api.yaml': named('api'),
    'base/web.yaml': named('web'),
    'env/dev/api.yaml': pinned('1'),
    'env/dev/web.yaml': pinned('2'),
  };

  it('is listed under the name that its own layers give it, now and in the past, and under no other', async () => {
    const { root, commit } = makeRepository(two);
    commit({ 'env/dev/api.yaml': pinned('3'), 'env/prod/api.yaml': pinned('1') });
    commit({ 'env/dev/api.yaml': pinned('4') });
    expect(await names(root)).toEqual(['api 1', 'api 3', 'api 4', 'web 2']);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['the layer that names it said another name then', { 'base/api.yaml': named('old') }],
    ['a layer below names an image that others have still', { 'common.yaml': named('old'), 'base/api.yaml': 'a: 1\n' }],
    [
      'the layer that names it had a digest of its own then',
      { 'base/api.yaml': `${named('old')}  digest: ${digestOf('9')}\n` },
    ],
    ['a file that is gone named it', { 'gone/api.yaml': named('old'), 'base/api.yaml': 'a: 1\n' }],
  ])('is listed under more than one name where %s', async (_, before) => {
    const { root, git, commit } = makeRepository({ ...two, ...before });
    if ('gone/api.yaml' in before) git('rm', '-q', '-r', 'gone');
    commit({ 'base/api.yaml': named('api'), 'env/dev/api.yaml': pinned('3') });
    expect(await names(root)).toEqual(expect.arrayContaining(['old 1', 'api 3', 'web 2']));
    expect(await names(root)).not.toContain('web 1');
  });

  it('is found where the chart has its image at another path', async () => {
    const { root } = makeRepository({
      'base/api.yaml': 'a: 1\n',
      'umbrella/Chart.yaml': 'apiVersion: v2\nname: umbrella\nversion: 1.0.0\n',
      'umbrella/values.yaml': 'replicas: 1\n',
      'umbrella/charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
      'umbrella/charts/api/values.yaml': named('api'),
      'umbrella/values-dev.yaml': `api:\n  image:\n    digest: ${digestOf('1')}\n`,
      'env/dev/x.yaml': 'b: 1\n',
    });
    expect(await names(root)).toEqual(['api 1']);
  });
});

describe('the digests to spare', () => {
  const repository = makeRepository({ 'env/dev/a.yaml': imageOf('1'), 'b.yaml': imageOf('2', 'ghcr.io/other/x') });
  repository.commit({ 'env/dev/a.yaml': imageOf('3'), 'env/prod/a.yaml': imageOf('1') }, 5);
  repository.commit({ 'env/dev/a.yaml': imageOf('4'), '_shared/s.yaml': imageOf('6', 'eu.acme.test/db') }, 10);
  repository.commit({ 'env/dev/testdata/t.yaml': imageOf('7'), 'README.md': imageOf('8') }, 12);
  repository.git('rm', '-q', '-r', 'env/dev/testdata', '_shared');
  repository.commit({ 'tools/x.yaml': imageOf('9') }, 15);

  it('are all that were ever held, of the first party', async () => {
    expect(await listed(repository.root)).toEqual([
      'db 6 shared:15',
      'api 1 dev:05 prod:now',
      'api 3 dev:10',
      'api 4 dev:now',
      'api 9 null:now',
    ]);
  });

  it('are those that were held since, to the day', async () => {
    const from = async (number: number) => (await listed(repository.root, day(number))).map((line) => line.slice(0, 5));
    expect(await from(10)).toEqual(['db 6 ', 'api 1', 'api 3', 'api 4', 'api 9']);
    expect(await from(11)).toEqual(['db 6 ', 'api 1', 'api 4', 'api 9']);
    expect(await from(16)).toEqual(['api 1', 'api 4', 'api 9']);
    expect(await listed(repository.root, day(6))).toContain('api 1 prod:now');
  });

  it('are written one a line, and as JSON', async () => {
    const report = await digests(openGit(repository.root), policy, { since: day(11) });
    const lines = renderDigestsText(report).split('\n');
    expect(lines[0]).toBe(`eu.acme.test/db@${digestOf('6')}`);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)));
    expect(JSON.parse(renderDigestsJson(report))).toMatchObject({
      version: 1,
      digests: [
        {
          image: 'eu.acme.test/db',
          digest: digestOf('6'),
          heldUntil: '2026-01-15T00:00:00.000Z',
          environments: [{ name: 'shared', heldUntil: '2026-01-15T00:00:00.000Z' }],
        },
        { digest: digestOf('1'), heldUntil: null, environments: [{ name: 'prod', heldUntil: null }] },
        {},
        {},
      ],
      unnamed: [],
    });
  });

  it('are those of a branch that was merged, too', async () => {
    const { root, git, commit } = makeRepository({ 'env/dev/a.yaml': imageOf('1') });
    git('checkout', '-q', '-b', 'try');
    commit({ 'env/dev/a.yaml': imageOf('2') }, 3);
    commit({ 'env/dev/a.yaml': imageOf('3') }, 4);
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'try');
    expect(await listed(root)).toEqual(['api 1 dev:04', 'api 2 dev:04', 'api 3 dev:now']);
  });

  it('are those that the branch held before somebody merged it into his own', async () => {
    const { root, git, commit } = makeRepository({ 'env/prod/a.yaml': imageOf('1') });
    git('checkout', '-q', '-b', 'mine');
    commit({ 'b.txt': '' }, 2);
    git('checkout', '-q', 'main');
    commit({ 'env/prod/a.yaml': imageOf('2') }, 3);
    commit({ 'env/prod/a.yaml': imageOf('3') }, 4);
    git('checkout', '-q', 'mine');
    git('merge', '-q', '--no-ff', '-m', 'pull', 'main');
    git('checkout', '-q', '-B', 'main', 'mine');
    expect(await listed(root)).toEqual(['api 1 prod:04', 'api 2 prod:04', 'api 3 prod:now']);
  });

  it('are held now where they came back', async () => {
    const { root, commit } = makeRepository({ 'env/dev/a.yaml': imageOf('1'), 'env/prod/a.yaml': imageOf('1') });
    commit({ 'env/dev/a.yaml': imageOf('2'), 'env/prod/a.yaml': imageOf('2') }, 3);
    commit({ 'env/dev/a.yaml': imageOf('1') }, 4);
    expect(await listed(root)).toEqual(['api 1 dev:now prod:03', 'api 2 dev:04 prod:now']);
    const report = await digests(openGit(root), policy, { since: null });
    expect(report.digests.map(({ until }) => until)).toEqual([null, null]);
  });

  it('take the name of an overlay from the place that has it', async () => {
    const { root, commit } = makeRepository({
      'chart/values.yaml': 'api:\n  image:\n    repository: ghcr.io/acme/api\n    tag: v1\n',
      'env/dev/values.yaml': `api:\n  image:\n    digest: ${digestOf('1')}\n`,
      'env/prod/values.yaml': `web:\n  image:\n    digest: ${digestOf('2')}\n`,
    });
    commit({ 'env/dev/values.yaml': `api:\n  image:\n    digest: ${digestOf('3')}\n` }, 2);
    expect(await listed(root)).toEqual(['api 1 dev:02', 'api 3 dev:now']);
    const report = await digests(openGit(root), policy, { since: null });
    expect(report.unnamed).toMatchObject([{ digest: digestOf('2'), file: 'env/prod/values.yaml' }]);
    expect(renderDigestsNotice(report)).toContain('1 digest without a repository');
  });

  it('say which files could not be read: the list may be short of theirs', async () => {
    const broken = `a: [\n\timage: "ghcr.io/acme/api@${digestOf('1')}\n`;
    const whole = `image: ghcr.io/acme/web@${digestOf('2')}\n`;
    const { root } = makeRepository({ 'env/dev/a.yaml': broken, 'env/dev/b.yaml': whole });
    const report = await digests(openGit(root), policy, { since: null });
    expect(renderDigestsNotice(report)).toContain('first: env/dev/a.yaml:2');
    expect(JSON.parse(renderDigestsJson(report))).toMatchObject({
      digests: [{ digest: digestOf('2') }],
      unreadable: [{ line: 2 }],
    });
  });

  it('need a clone that reaches back as far as is asked', async () => {
    const clone = join(makeTree(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${repository.root}`, clone], { stdio: 'pipe' });
    await expect(listed(clone)).rejects.toThrow('fetch-depth: 0');
    await expect(listed(clone, day(11))).rejects.toThrow('fetch-depth: 0');
    expect(await listed(clone, day(12))).toEqual(await listed(repository.root, day(12)));
  });

  it('are refused where nothing is ours: an empty list would spare nothing', async () => {
    const nobody = parsePolicy('version: 1\n', 'policy.yaml');
    await expect(digests(openGit(repository.root), nobody, { since: null })).rejects.toThrow('firstParty');
  });
});

describe('a templated image', () => {
  const templated = (text: string) => ({ 'env/dev/v.yaml': imageOf('1'), 'env/prod/v.yaml': text });

  it.each([
    ['whose name may be first-party', `image: registry.\${DOMAIN}/acme/web@${digestOf('2')}\n`],
    ['of an environment, of which nothing can be told', 'image: ghcr.io/acme/web:${TAG}\n'],
  ])('%s makes no short list', async (_, text) => {
    await expect(listed(makeRepository(templated(text)).root)).rejects.toThrow(/would be short: env\/prod\/v\.yaml:1/);
  });

  it('of another host leaves the list whole', async () => {
    const text = `image: quay.io/\${TEAM}/web@${digestOf('2')}\n`;
    expect(await listed(makeRepository(templated(text)).root)).toEqual(['api 1 dev:now']);
  });
});
