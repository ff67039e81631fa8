import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { openBareRoot } from './bare-root.ts';

const home = '/home';
const tree = `${home}/gitops`;
const packages = `${home}/package`;

describe('the first hour, with nothing but Node and Git, from the package that npm has', () => {
  const bare = openBareRoot();
  const file = (path: string): string => bare.place(`${tree}/${path}`);

  /** Runs a program of the bare machine in the repository; what it said on both streams. */
  function run(program: string, ...args: readonly string[]) {
    const { status, stdout, stderr, error } = bare.run(tree, program, ...args);
    if (error) throw error;
    return { status, said: stdout + stderr };
  }

  /** A command of the command line, as `npx image-policy …` runs it. */
  function npx(...args: readonly string[]) {
    const [archive = ''] = readdirSync(bare.place(packages)).filter((name) => name.endsWith('.tgz'));
    return run('npx', '--yes', '--offline', `--package=${bare.see(`${packages}/${archive}`)}`, 'image-policy', ...args);
  }

  function git(...args: readonly string[]): string {
    const { status, said } = run('git', ...args);
    if (status !== 0) throw new Error(said);
    return said;
  }

  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/package.js', bare.place(packages)], { stdio: 'pipe' });
    cpSync('action-examples/gitops', bare.place(tree), { recursive: true });
    rmSync(file('.github'), { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    commit('What there is today');
    console.info(`the first hour was run ${bare.isolation}`);
  });
  afterAll(() => bare.remove());

  it('comes to a verdict by one command, with the way on', () => {
    const begin = performance.now();
    const { status, said } = npx('check');
    console.info(`from npx to the first verdict: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    expect(said).toMatch(/^failed: \d+ errors/m);
    expect(said).toContain('image-policy init');
    expect(status).toBe(1);
  });

  it('comes to a gate that holds by three: init, add, commit', () => {
    expect(npx('init', '--workflows')).toMatchObject({ status: 0, said: expect.stringContaining('check passes') });
    commit('A gate');
    expect(npx('check').status).toBe(0);
    const { jobs } = parse(readFileSync(file('.github/workflows/image-policy.yaml'), 'utf8'));
    expect(Object.keys(jobs)).toEqual(['image-policy']);
    expect(readFileSync(file('.github/image-policy.yaml'), 'utf8')).toContain('firstParty:\n  - ghcr.io/acme/**\n');
  });

  it('is a gate: nothing new gets in, and what was there blocks nobody', () => {
    git('switch', '--quiet', '--create', 'change');
    writeFileSync(file('sources/values/env/production/apps/new.yaml'), 'image:\n  ref: ghcr.io/acme/new:latest\n');
    commit('A new service');
    const { status, said } = npx('check', '--base', 'main');
    expect(status).toBe(1);
    expect(said).toContain('sources/values/env/production/apps/new.yaml');
    expect(said).toContain('failed: 1 error,');
  });
});
