import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestOf, git, makeRepository, makeTree } from '../bundle/gitops.ts';
import { runIn } from './run.ts';

const path = '.github/image-policy.yaml';
const image = { 'env/dev/api.yaml': `image: ghcr.io/acme/api@${digestOf('a')}\n` };
const lanes =
  'version: 1\nlayout: ["env/{env}/**"]\nenvironments: { dev: { track: dev }, prod: { promoteFrom: dev } }\n';

describe('what is refused before there is a whole policy file', () => {
  it.each([
    ['no policy file', image, ['promote', 'dev', 'prod'], 'There is no policy file .github/image-policy.yaml'],
    ['no policy file', image, ['bump'], '"image-policy init" draft one'],
    ['no policy file', image, ['bump', '--environment', 'dev'], '"image-policy init" draft one'],
    ['no policy file', image, ['status'], '"image-policy init" draft one'],
    ['no policy file', image, ['digests'], '"image-policy init" draft one'],
    ['no policy file', image, ['admission', '--environment', 'dev'], '"image-policy init" draft one'],
    [
      'no directory',
      image,
      ['check', '--config', 'no/policy.yaml'],
      'The directory of "no/policy.yaml" does not exist',
    ],
    ['no directory', image, ['init', '--config', 'no/policy.yaml'], 'The directory of "no/policy.yaml" does not exist'],
    [
      'a wrong policy',
      { ...image, 'b/p.yaml': 'x' },
      ['check', '--config', 'b/p.yaml'],
      ': b/p.yaml:1:1: expected a map',
    ],
    ['no environments', { ...image, [path]: 'version: 1\n' }, ['status'], `${path} names no environments; add`],
    ['no first-party image', { ...image, [path]: lanes }, ['promote', 'dev', 'prod'], `${path} names no images`],
    ['no first-party image', { ...image, [path]: lanes }, ['bump'], 'under firstParty'],
    ['no image of ours', { ...image, [path]: `${lanes}firstParty: [ghcr.io/acme]\n` }, ['digests'], 'fix firstParty'],
    ['the ending .yml', { ...image, '.github/image-policy.yml': lanes }, ['check'], `rename it to ${path}`],
  ])('%s: %#', async (_, files, args, message) => {
    const refused = await runIn(makeRepository(files), ...args);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain(message);
  });

  it('is not what init drafts: it says what is missing where it found nothing', async () => {
    const drafted = await runIn(makeRepository(image), 'init', '--dry-run');
    expect(drafted.stdout).toContain('# No environments were found.');
    expect(drafted.stdout).toContain('# firstParty:\n#   - ghcr.io/acme/*\n');
  });
});

it.each([
  [0, ['status']],
  [0, ['status', '--format', 'markdown']],
  [1, ['bump']],
  [1, ['bump', '--format', 'markdown']],
  [1, ['promote', 'dev', 'prod']],
])('exit %i, and what to look at, where %j meets no image', async (exitCode, args) => {
  const missed = await runIn(makeRepository({ ...image, [path]: `${lanes}firstParty: [ghcr.io/other/*]\n` }), ...args);
  expect(missed).toMatchObject({ exitCode, stderr: '' });
  expect(missed.stdout).toContain('No first-party image is in dev');
  expect(missed.stdout).toContain('do layout and firstParty in .github/image-policy.yaml fit?');
});

it.each([[['bump']], [['promote', 'dev', 'prod']]])(
  '%j proposes the glob where firstParty names the directory of the images',
  async (args) => {
    const missed = await runIn(makeRepository({ ...image, [path]: `${lanes}firstParty: [ghcr.io/acme]\n` }), ...args);
    expect(missed).toMatchObject({ exitCode: 1, stderr: '' });
    expect(missed.stdout).toContain('write "ghcr.io/acme/*" for all that are below it');
  },
);

it('names policies with the other ending, below and beside the one that counts', async () => {
  const root = makeRepository({
    '.github/image-policy.yaml': 'version: 1\n',
    '.github/image-policy.yml': 'version: 1\n',
    'a/.github/image-policy.yml': 'version: 1\n',
    'a.yaml': `image: ghcr.io/acme/api@${digestOf('a')}\n`,
  });
  const { stdout } = await runIn(root, 'check');
  expect(stdout).toContain('.github/image-policy.yml and 1 more like it is not read as a policy file: rename it');
});

it('names the policies below that do not count', async () => {
  const below = { 'a/.github/image-policy.yaml': 'version: 1\n', 'b/.github/image-policy.yaml': 'version: 1\n' };
  const said = await runIn(makeRepository({ ...image, ...below }), 'check');
  expect(said.stdout).toContain('a/.github/image-policy.yaml and 1 more like it does not count here');
  expect(said.stdout).toContain('--root a');
  expect((await runIn(makeRepository({ ...image, ...below }), 'check', 'env')).stdout).not.toContain('does not count');
});

it('leads a first run that fails to init, pin and --base, and a later one to nothing', async () => {
  const unpinned = { 'a.yaml': 'image: ghcr.io/acme/app:1\n' };
  expect((await runIn(makeRepository(unpinned), 'check')).stderr).toContain('"image-policy init"');
  expect((await runIn(makeRepository(unpinned), 'check', '--format', 'json')).stderr).toBe('');
  expect((await runIn(makeRepository({ ...unpinned, [path]: 'version: 1\n' }), 'check')).stderr).toBe('');
});

describe('a tree of which nothing was read', () => {
  it.each([
    ['no file at all', {}],
    ['no YAML', { 'README.md': 'x' }],
    ['all is ignored', { ...image, [path]: "version: 1\nignore: ['**']\n" }],
  ])('is no pass: %s', async (_, files) => {
    const result = await runIn(makeTree(files), 'check');
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain('No YAML or JSON file was read, so nothing was judged');
  });
});

it('an exception that excuses nothing is named by its image and all its paths', async () => {
  const exception =
    '{ rules: [digest-required], image: a/b, paths: [x/**, y/**], reason: r, owner: o, expires: 2999-12-31 }';
  const root = makeRepository({ ...image, [path]: `version: 1\nexceptions: [${exception}]\n` });
  expect((await runIn(root, 'check')).stdout).toContain('for "docker.io/a/b" in "x/**", "y/**" excuses nothing');
});

describe('in a subdirectory of the repository', () => {
  const files = {
    ...image,
    'apps/web/a.yaml': 'image: nginx:1\n',
    [path]: 'version: 1\nrules: { digest-required: off }\n',
  };
  const hint =
    `image-policy: there is no ${path} below the root ".", so the one in "../.." does not hold: ` +
    'give --root "../..", and "apps/web" as the path where only that is meant.\n';

  it('says that the policy of the repository does not hold, and how it would', async () => {
    const web = join(makeRepository(files), 'apps/web');
    expect(await runIn(web, 'check')).toMatchObject({ exitCode: 1, stderr: hint });
    expect(await runIn(web, 'check', '--quiet')).toMatchObject({ exitCode: 1, stderr: '' });
    expect(await runIn(web, 'check', '--root', '../..', 'apps/web')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runIn(web, 'check', '--config', '../../.github/image-policy.yaml')).toMatchObject({ stderr: '' });
  });

  it('says nothing where no policy is above, or only outside the repository', async () => {
    const outer = makeRepository(files);
    const inner = join(outer, 'apps/web');
    git(inner, 'init', '--quiet');
    expect((await runIn(inner, 'check')).stderr).not.toContain('does not hold');
    expect(await runIn(join(makeRepository(image), 'env'), 'check')).toMatchObject({ exitCode: 0, stderr: '' });
    const loose = makeTree(files);
    const said = await runIn(join(loose, 'apps/web'), 'check');
    expect(said.exitCode).toBe(1);
    expect(said.stderr).not.toContain('does not hold');
  });

  it('names files from the top of the repository where GitHub reads them, and from the root for people', async () => {
    const root = makeRepository(files);
    const inner = join(root, 'apps');
    const said = async (format: string) => (await runIn(root, 'check', '--root', inner, '--format', format)).stdout;
    expect(await said('github')).toContain('file=apps/web/a.yaml,');
    expect(await said('sarif')).toContain('"uri": "apps/web/a.yaml"');
    expect(await said('json')).toContain('"file": "web/a.yaml"');
    const loose = makeTree(files);
    expect((await runIn(loose, 'check', '--root', 'apps', '--format', 'github')).stdout).toContain('file=web/a.yaml,');
  });

  it('names a policy file that --config names as it names every file, and finds no image in it', async () => {
    const unused =
      'exceptions:\n  - { rules: [digest-required], image: ghcr.io/acme/web, reason: gone, owner: platform, expires: 2099-12-31 }\n';
    const root = makeRepository({ 'apps/web/a.yaml': 'a: 1\n', 'apps/policy.yaml': `version: 1\n${unused}` });
    const said = async (format: string, at: string, config: string) =>
      (await runIn(root, 'check', '--root', at, '--config', config, '--format', format)).stdout;
    expect(JSON.parse(await said('json', 'apps', 'apps/policy.yaml'))).toMatchObject({
      summary: { images: 0 },
      findings: [{ rule: 'exception-unused', file: 'policy.yaml' }],
    });
    expect(await said('github', 'apps', 'apps/policy.yaml')).toContain('file=apps/policy.yaml,');
    expect(await said('github', 'apps/web', 'apps/policy.yaml')).toContain('file=apps/policy.yaml,');
    expect(await said('sarif', 'apps/web', 'apps/policy.yaml')).toContain('"uri": "apps/policy.yaml"');
  });
});
