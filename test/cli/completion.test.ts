import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Files, makeTree } from '../bundle/gitops.ts';
import { runCommand } from '../command.ts';

/** What the shell is offered for a line, without the directive at its end. */
const offered = (...words: readonly string[]): readonly string[] =>
  runCommand(['complete', '--', ...words])
    .stdout.split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((word) => word !== '' && !word.startsWith(':'));

describe('completion', () => {
  it('offers every command that the help lists', () => {
    const listed = [...(runCommand(['--help']).stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}(\w+)/gm)];
    const names = listed.map(([, name]) => name).filter((name) => name !== 'help');
    expect(names).toContain('completion');
    expect(offered('')).toEqual(expect.arrayContaining(names.filter((name) => name !== 'completion')));
  });

  it('offers the options of a command, and the choices of an option', () => {
    expect(offered('promote', '--from')).toEqual(['--from-ref']);
    expect(offered('status', '--format', '')).toEqual(expect.arrayContaining(['text', 'html', 'badge']));
  });

  describe('of the names of environments', () => {
    const root = makeTree({
      '.github/image-policy.yaml': `version: 1
layout: ["env/{env}/**"]
environments: { dev: { track: dev }, staging: { promoteFrom: dev }, production: { promoteFrom: staging } }
`,
    });
    afterAll(() => rmSync(root, { recursive: true }));
    const names = ['dev', 'staging', 'production'];
    const at = ['--root', root];

    it.each([
      ['the source of promote', ['promote', ...at, '']],
      ['its targets, each', ['promote', ...at, 'staging', 'production', '']],
      ['rollback', ['rollback', ...at, '']],
      ['an option', ['status', ...at, '--environment', '']],
      ['an option again', ['bump', `--root=${root}`, '--environment', 'dev', '--environment', '']],
      ['another policy file', ['admission', '--config', join(root, '.github/image-policy.yaml'), '--environment', '']],
    ])('offers them to %s', (_, words) => {
      expect(offered(...words)).toEqual(names);
    });

    it('offers those that begin as the word does, and says how they are moved', () => {
      expect(runCommand(['complete', '--', 'promote', ...at, 'dev', 'stag']).stdout).toContain(
        'staging\tpromoted from dev\n',
      );
      expect(offered('promote', ...at, 'dev', 'stag')).toEqual(['staging']);
    });

    it.each<[string, Files]>([
      ['there is no policy', {}],
      ['it is wrong', { '.github/image-policy.yaml': 'environments: 3' }],
      [
        'it extends one elsewhere, since no network is asked',
        { '.github/image-policy.yaml': 'version: 1\nextends: [acme/x//p.yaml@v1]' },
      ],
    ])('offers none, and no error, where %s', (_, files) => {
      const tree = makeTree(files);
      const { status, stderr } = runCommand(['complete', '--', 'promote', '--root', tree, '']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(offered('promote', '--root', tree, '')).toEqual([]);
      rmSync(tree, { recursive: true });
    });
  });

  it('prints a script that bash can read', () => {
    const { status, stdout } = runCommand(['completion', 'bash']);
    expect(status).toBe(0);
    expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['zsh', 'fish', 'powershell'])('prints a script for %s', (shell) => {
    expect(runCommand(['completion', shell])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('image-policy'),
    });
  });

  it('refuses a shell that it does not know', () => {
    expect(runCommand(['completion', 'cmd'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('zsh, bash, fish'),
    });
  });
});
