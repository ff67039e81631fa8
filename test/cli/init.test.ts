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
    expect(result.stdout).toContain('environments: dev, prod\nfirst-party: ghcr.io/acme/**\nexceptions: 2, until ');
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

  it('prints in a dry run what it would write', async () => {
    const root = makeRepository({ ...files, [path]: 'version: 3\n' });
    const shown = await runIn(root, 'init', '--dry-run');
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(root, path), 'utf8')).toBe('version: 3\n');
    writeFileSync(join(root, path), shown.stdout);
    expect(await runIn(root, 'check')).toMatchObject({ exitCode: 0 });
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
