import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { describeFiles } from '../../contract/workspace.ts';
import { makeRepository } from '../git/repository.ts';
import { makeTree } from '../temp.ts';

function addLinks(root: string, links: Readonly<Record<string, string>>): void {
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
}

describe('the files below a directory of the working tree', () => {
  describeFiles((files, links = {}) => {
    const root = makeTree(files);
    addLinks(root, links);
    return openWorkspace(root);
  }, true);

  it('are read without what is no regular file', async () => {
    const root = makeTree({ 'c/a': '1', 'c/.git/config': 'token', 'c/binary': Buffer.from([1, 0]) });
    execFileSync('mkfifo', [join(root, 'c/fifo')]);
    const below = await openWorkspace(root).below('c');
    expect(below.ok && [...below.files].map(([path, { ok }]) => [path, ok])).toEqual([
      ['a', true],
      ['binary', false],
      ['fifo', false],
    ]);
    expect(await openWorkspace(root).below('..')).toEqual({ ok: false, reason: 'it leads out of the root' });
  });
});

describe('the files below a directory of a commit', () => {
  describeFiles(async (files, links = {}) => {
    const { root, commit } = makeRepository(files);
    addLinks(root, links);
    if (Object.keys(links).length > 0) commit({});
    return openGit(root).at('HEAD');
  }, true);
});
