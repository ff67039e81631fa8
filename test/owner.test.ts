import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

describe('the name of who publishes it (scripts/owner.js)', () => {
  const clone = join(mkdtempSync(join(tmpdir(), 'image-policy-owner-')), 'clone');
  const script = resolve('scripts/owner.js');
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { cwd: clone, encoding: 'utf8' });
  const placesOf = (name: string) =>
    spawnSync('git', ['grep', '-l', name, '--', '.', ':!dist'], { cwd: clone, encoding: 'utf8' }).stdout;

  beforeAll(() => {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '--depth', '1', `file://${resolve('.')}`, clone]);
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  it('refuses a release under another name, and says what to run', () => {
    expect(run('--check', 'org/image-policy').status).toBe(0);
    const { status, stderr } = run('--check', 'acme/image-policy');
    expect(status).toBe(1);
    expect(stderr).toContain('node scripts/owner.js acme, then npm run bundle');
  });

  it('refuses what is no name on GitHub', () => {
    for (const name of ['', 'a/b', '-a', 'a b']) expect(run(name).status).toBe(1);
  });

  it('is changed everywhere at once', () => {
    expect(placesOf('org/image-policy')).toContain('README.md');
    expect(run('acme').status).toBe(0);
    expect(placesOf('org/image-policy')).toBe('');
    expect(placesOf('acme/image-policy')).toContain('.github/workflows/gate.yml');
    expect(run('--check', 'acme/image-policy').status).toBe(0);
  });
});
