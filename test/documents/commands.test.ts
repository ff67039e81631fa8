import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtCommand } from '../command.ts';
import { findBlocks, readDocument } from './markdown.ts';

/** The commands in the reference, run over the sample repository, whose production has moved by one commit. */
const typed = ['docs/cli.md', 'docs/environments.md', 'docs/adoption.md', 'docs/admission.md']
  .flatMap((path) => findBlocks(readDocument(path), 'sh'))
  .flatMap((block) => block.split('\n'))
  .map((line) => /^\s*(image-policy [^|#]*)/.exec(line)?.[1]?.trim())
  .filter((line) => line !== undefined);

/** These ask a registry, which the tests of the command bring along. */
const asks = (line: string) => /^image-policy pin|--verify/.test(line);
const root = mkdtempSync(join(tmpdir(), 'image-policy-commands-'));
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root, encoding: 'utf8' }).trim();
let former = '';

beforeAll(() => {
  cpSync('action-examples/gitops', root, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'one');
  former = git('rev-parse', 'HEAD');
  const file = join(root, 'sources/values/env/production/apps/platform.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/sha256:[0-9a-f]{64}/g, `sha256:${'e'.repeat(64)}`));
  git('commit', '-qam', 'two');
  for (const directory of ['cluster', 'reports']) mkdirSync(join(root, directory));
  writeFileSync(join(root, '.git/info/exclude'), 'cluster/\nreports/\nreports.html\n');
  writeFileSync(join(root, 'reports/one.json'), run('check', '--format', 'json').stdout);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [builtCommand, ...args], { cwd: root, encoding: 'utf8' });
}

describe('a command in the reference', () => {
  it.each([...new Set(typed)].filter((line) => !asks(line)))('%s: exit code 0', (line) => {
    git('reset', '-q', '--hard', 'main');
    git('clean', '-qfd');
    // Who drafts a policy has none.
    if (/^image-policy init(?! --baseline)/.test(line)) git('rm', '-rq', '.github');
    const script = line.replaceAll('1a2b3c4d', former).replace(/^image-policy/, '"$NODE" "$COMMAND"');
    const env = { ...process.env, NODE: process.execPath, COMMAND: builtCommand };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: root, encoding: 'utf8', env });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });

  it('is not left out but where it asks a registry', () => {
    expect(typed.filter(asks)).toHaveLength(3);
  });
});
