import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseOwner } from '../../packages/adapters/git/remote.ts';
import { digestOf, git, makeRepository, makeTree } from '../bundle/gitops.ts';
import { runIn } from './run.ts';

const path = '.github/image-policy.yaml';
const files = {
  'env/dev/api.yaml': 'image: ghcr.io/acme/api:main\n',
  'env/prod/api.yaml': `image: ghcr.io/acme/api@${digestOf('a')}\n`,
  'other.yaml': 'image: docker.io/library/nginx:1.27\n',
};

describe('init', () => {
  it('writes a policy file with which check passes', async () => {
    const root = makeRepository(files);
    git(root, 'remote', 'add', 'origin', 'git@github.com:acme/gitops.git');
    const result = await runIn(root, 'init');
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toMatch(
      /^wrote \.github\/image-policy-baseline\.yaml: 2 findings in 2 files excused until \S+\nenvironments: dev, prod\nfirst-party: ghcr\.io\/acme\/\*\*$/m,
    );
    expect(await runIn(root, 'check')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('writes over nothing, but with --force', async () => {
    const root = makeRepository({ ...files, [path]: 'version: 3\n' });
    const refused = await runIn(root, 'init');
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(root, path), 'utf8')).toBe('version: 3\n');
    expect(await runIn(root, 'init', '--force')).toMatchObject({ exitCode: 0 });
    expect(await runIn(root, 'check')).toMatchObject({ exitCode: 0 });
  });

  it('is refused beside a policy file with the other ending, which nothing would read', async () => {
    const root = makeRepository({ ...files, '.github/image-policy.yml': 'version: 1\n' });
    const { exitCode, stderr } = await runIn(root, 'init', '--force');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.github/image-policy.yml is not read as the policy file: rename it');
  });

  it('offers nothing that it has no use of', async () => {
    const { stdout } = await runIn(makeRepository(files), 'init', '--help');
    expect(stdout).toContain('--dry-run');
    expect(stdout).not.toMatch(/--render|--chart-cache|--verbose/);
  });

  it('prints in a dry run what it would write', async () => {
    const root = makeRepository({ ...files, [path]: 'version: 3\n' });
    const shown = await runIn(root, 'init', '--dry-run');
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(root, path), 'utf8')).toBe('version: 3\n');
    writeFileSync(join(root, path), shown.stdout);
    const list = await runIn(root, 'init', '--baseline', '--dry-run');
    expect(list).toMatchObject({ exitCode: 0, stderr: '' });
    writeFileSync(join(root, '.github/image-policy-baseline.yaml'), list.stdout);
    expect(await runIn(root, 'check')).toMatchObject({ exitCode: 0 });
  });

  it('shrinks the baseline to what is left, and never adds to it', async () => {
    const root = makeRepository(files);
    expect(await runIn(root, 'init')).toMatchObject({ exitCode: 0 });
    const pinned = `image: docker.io/library/nginx:1.27@${digestOf('b')}\n`;
    writeFileSync(join(root, 'other.yaml'), pinned);
    writeFileSync(join(root, 'new.yaml'), 'image: ghcr.io/acme/new:1\n');
    const said = (await runIn(root, 'check')).stdout;
    expect(said).toContain('run "image-policy init --baseline"');
    const shrunk = await runIn(root, 'init', '--baseline');
    expect(shrunk.stdout).toMatch(/1 finding in 1 file excused until \S+ \(1 less than before\)/);
    const list = readFileSync(join(root, '.github/image-policy-baseline.yaml'), 'utf8');
    expect(list).not.toContain('nginx');
    expect(list).not.toContain('new.yaml');
    const left = JSON.parse((await runIn(root, 'check', '--format', 'json')).stdout);
    expect(left.summary).toMatchObject({ errors: 1, excepted: 1 });
  });

  it('writes a workflow and the hook where it is asked to, and leaves those that are there', async () => {
    const root = makeRepository({ ...files, '.pre-commit-config.yaml': 'repos: []\n' });
    const said = (await runIn(root, 'init', '--workflows', '--pre-commit')).stdout;
    expect(said).toContain('wrote .github/workflows/image-policy.yaml\nleft .pre-commit-config.yaml as it is');
    expect(readFileSync(join(root, '.pre-commit-config.yaml'), 'utf8')).toBe('repos: []\n');
    expect(readFileSync(join(root, '.github/workflows/image-policy.yaml'), 'utf8')).toContain('merge_group:');
    expect((await runIn(root, 'check')).exitCode).toBe(0);
  });

  it('works outside a repository, and writes where it is told', async () => {
    const root = makeTree(files);
    mkdirSync(join(root, 'sub'));
    const target = join('sub', 'policy.yaml');
    expect(await runIn(root, 'init', '--config', target)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runIn(root, 'check', '--config', target)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['https://github.com/acme/gitops.git', 'acme'],
    ['https://x:y@github.com/acme/gitops', 'acme'],
    ['git@github.com:acme/gitops.git', 'acme'],
    ['ssh://git@gitlab.test:22/group/acme/gitops.git/', 'acme'],
    ['/srv/git/gitops', null],
    ['../gitops', null],
    ['', null],
  ])('reads the owner of %j: %s', (address, owner) => {
    expect(parseOwner(address)).toBe(owner);
  });
});

describe('digests and admission', () => {
  const policy = 'version: 1\nenvironments: { prod: {} }\nlayout: ["env/{env}/**"]\nfirstParty: [ghcr.io/acme/*]\n';

  it('list what is and was deployed', async () => {
    const root = makeRepository({ ...files, [path]: policy });
    const line = `ghcr.io/acme/api@${digestOf('a')}\n`;
    expect(await runIn(root, 'digests')).toEqual({ exitCode: 0, stdout: line, stderr: '' });
    expect(await runIn(root, 'digests', '--since', '90d')).toMatchObject({ exitCode: 0, stdout: line });
    const wrong = await runIn(root, 'digests', '--since', '3 months');
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('90m, 24h or 7d');
  });

  it('print manifests for the cluster', async () => {
    const root = makeRepository({ [path]: policy });
    const { exitCode, stdout } = await runIn(
      root,
      'admission',
      '--namespace-label',
      'acme.test/stage',
      '--action',
      'Warn',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('acme.test/stage: prod');
    expect(stdout).toContain('- Audit');
    expect(await runIn(root, 'admission', '--action', 'Kill')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await runIn(root, 'admission', '--environment', 'prd')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
