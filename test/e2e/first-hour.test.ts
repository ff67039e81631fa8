import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { git } from '../bundle/gitops.ts';

/** Where a program is; npm and npx are beside node. */
function find(program: string): string {
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => resolve(folder, program)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${program} is not on the PATH`);
  return found;
}

describe('the first hour, with nothing but Node and Git on the PATH, from the package that npm has', () => {
  const home = mkdtempSync(join(tmpdir(), 'image-policy-hour-'));
  const [programs, tree, packages] = ['bin', 'gitops', 'package'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  const env = { PATH: programs, HOME: home, GIT_CONFIG_NOSYSTEM: '1', NO_UPDATE_NOTIFIER: '1' };

  /** A command of the command line, as `npx image-policy …` runs it. */
  function npx(...args: readonly string[]) {
    const [archive = ''] = readdirSync(packages).filter((name) => name.endsWith('.tgz'));
    const call = ['--yes', '--offline', `--package=${join(packages, archive)}`, 'image-policy', ...args];
    const { status, stdout, stderr } = spawnSync(join(programs, 'npx'), call, { cwd: tree, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }

  const commit = (message: string): void => {
    git(tree, 'add', '--all');
    git(tree, 'commit', '--quiet', '--message', message);
  };

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/package.js', packages], { stdio: 'pipe' });
    mkdirSync(programs);
    for (const program of ['node', 'npx', 'git', 'sh']) symlinkSync(find(program), join(programs, program));
    cpSync('action-examples/gitops', tree, { recursive: true });
    rmSync(join(tree, '.github'), { recursive: true });
    git(tree, 'init', '--quiet', '--initial-branch=main');
    commit('What there is today');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('comes to a verdict by one command, with the way on', () => {
    const { status, said } = npx('check');
    expect(status).toBe(1);
    expect(said).toMatch(/^failed: \d+ errors/m);
    expect(said).toContain('image-policy init');
  });

  it('comes to a gate that holds by one more, and a commit', () => {
    expect(npx('init', '--workflows')).toMatchObject({ status: 0, said: expect.stringContaining('check passes') });
    commit('A gate');
    expect(npx('check').status).toBe(0);
    const { jobs } = parse(readFileSync(join(tree, '.github/workflows/image-policy.yaml'), 'utf8'));
    expect(Object.keys(jobs)).toEqual(['image-policy']);
    expect(readFileSync(join(tree, '.github/image-policy.yaml'), 'utf8')).toContain(
      'firstParty:\n  - ghcr.io/acme/**\n',
    );
  });

  it('is a gate: nothing new gets in, and what was there blocks nobody', () => {
    git(tree, 'switch', '--quiet', '--create', 'change');
    writeFileSync(
      join(tree, 'sources/values/env/production/apps/new.yaml'),
      'image:\n  ref: ghcr.io/acme/new:latest\n',
    );
    commit('A new service');
    const { status, said } = npx('check', '--base', 'main');
    expect(status).toBe(1);
    expect(said).toContain('sources/values/env/production/apps/new.yaml');
    expect(said).toContain('failed: 2 errors');
  });
});
