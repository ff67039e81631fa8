import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { addFiles } from '../temp.ts';
import { makeRepository } from './repository.ts';

const body = (value: string) => `${'# a line that stays\n'.repeat(20)}image: ${value}\n`;

async function changed(root: string, base: string): Promise<readonly string[]> {
  return (await openGit(root).changedFiles(base)).toSorted();
}

describe('changedFiles', () => {
  it('tells committed, staged, unstaged and untracked changes from a base', async () => {
    const { root, git, commit } = makeRepository({
      'same.yaml': '1',
      'committed.yaml': '1',
      'staged.yaml': '1',
      'unstaged.yaml': '1',
      'deleted.yaml': '1',
      'reverted.yaml': '1',
      'renamed.yaml': body('1'),
      '.gitignore': 'ignored.yaml\n',
    });
    commit({ 'committed.yaml': '2', 'reverted.yaml': '2', 'new/a.yaml': 'new' });
    git('mv', 'renamed.yaml', 'new/name.yaml');
    addFiles(root, { 'staged.yaml': '2' });
    git('add', '-A');
    addFiles(root, {
      'unstaged.yaml': '2',
      'line\nbreak.yaml': '',
      'ignored.yaml': '',
      'reverted.yaml': '1',
      'same.yaml': '1',
    });
    rmSync(join(root, 'deleted.yaml'));
    expect(await changed(root, 'HEAD~1')).toEqual([
      'committed.yaml',
      'line\nbreak.yaml',
      'new/a.yaml',
      'new/name.yaml',
      'staged.yaml',
      'unstaged.yaml',
    ]);
    expect(await openGit(root).goneFiles('HEAD~1')).toEqual(['deleted.yaml', 'renamed.yaml']);
    expect(await openGit(join(root, 'new')).goneFiles('HEAD~1')).toEqual([]);
  });

  it('is empty for a clean checkout of the base', async () => {
    const { root } = makeRepository({ 'a.yaml': '1' });
    addFiles(root, { 'a.yaml': '1' });
    expect(await changed(root, 'HEAD')).toEqual([]);
  });

  it('tells paths from a subdirectory, a file that came from outside among them', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': body('1'), 'sub/b.yaml': '1', 'other/c.yaml': '1' });
    git('mv', 'a.yaml', 'sub/a.yaml');
    commit({ 'sub/b.yaml': '2', 'other/c.yaml': '2' });
    addFiles(root, { 'sub/new.yaml': '', 'other/new.yaml': '' });
    expect(await changed(join(root, 'sub'), 'HEAD~1')).toEqual(['a.yaml', 'b.yaml', 'new.yaml']);
  });

  it('names files in conflict once', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '1' });
    git('checkout', '-q', '-b', 'topic');
    commit({ 'a.yaml': '2' });
    git('checkout', '-q', 'main');
    commit({ 'a.yaml': '3' });
    expect(() => git('merge', 'topic')).toThrow();
    expect(await openGit(root).changedFiles('HEAD')).toEqual(['a.yaml']);
    expect(await openGit(root).isClean()).toBe(false);
  });
});
