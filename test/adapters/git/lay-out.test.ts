import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { layOutCommit } from '../../../packages/adapters/git/lay-out.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { commitAll, git, makeRepository, writeTree } from '../../bundle/gitops.ts';

describe('the files of a commit on the disk', () => {
  it('are as the commit has them, whatever attributes and filters say', async () => {
    const root = makeRepository({
      'a.yaml': 'first\r\n',
      '.gitattributes': '*.yaml text eol=crlf filter=evil ident\n',
    });
    git(root, 'config', 'filter.evil.smudge', 'touch ran; cat');
    writeTree(root, { 'b/c.yaml': 'image: $Id$\n' });
    symlinkSync('b/c.yaml', join(root, 'link.yaml'));
    const commit = commitAll(root, 'More');
    writeTree(root, { 'a.yaml': 'changed\n' });
    commitAll(root, 'Later');
    const { root: laid, remove } = await layOutCommit(root, commit);
    const said = (path: string) => readFileSync(join(laid, path), 'utf8');
    expect([said('a.yaml'), said('b/c.yaml')]).toEqual(['first\n', 'image: $Id$\n']);
    expect(lstatSync(join(laid, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect([existsSync(join(laid, '.git')), existsSync(join(laid, 'ran'))]).toEqual([false, false]);
    remove();
    expect(existsSync(laid)).toBe(false);
    expect(git(root, 'status', '--short')).toBe('');
  });

  it('begin at a root below the top, which may have been absent then', async () => {
    const root = makeRepository({ 'apps/web/a.yaml': 'a: 1\n' });
    const first = git(root, 'rev-parse', 'HEAD');
    writeTree(root, { 'other/b.yaml': 'b: 1\n' });
    commitAll(root, 'Another root');
    const web = await layOutCommit(join(root, 'apps/web'), first);
    expect(existsSync(join(web.root, 'a.yaml'))).toBe(true);
    const other = await layOutCommit(join(root, 'other'), first);
    expect([existsSync(other.root), existsSync(join(other.root, 'b.yaml'))]).toEqual([true, false]);
    web.remove();
    other.remove();
  });

  it('are not laid out of a commit that the clone does not hold', async () => {
    const root = makeRepository({ 'a.yaml': 'a: 1\n' });
    await expect(layOutCommit(root, '0'.repeat(40))).rejects.toThrow(UnavailableError);
  });
});
