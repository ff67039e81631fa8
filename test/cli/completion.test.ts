import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
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
