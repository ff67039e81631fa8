import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { addFiles, makeTree } from '../temp.ts';
import { makeRepository } from './repository.ts';

function cloneShallow(from: string, ...options: string[]): string {
  const root = makeTree();
  makeRepository(null, makeTree()).git('clone', '-q', '--depth', '1', ...options, `file://${from}`, root);
  return root;
}

describe('commit', () => {
  it('gives id, date of landing and subject of a branch, a tag, an id and an expression', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '' });
    const sha = commit({ 'a.yaml': '2' }, 5);
    git('tag', '-a', '-m', 'tagged', 'v1');
    const expected = { sha, date: new Date('2026-01-05T00:00:00Z'), subject: 'day 5' };
    for (const ref of ['main', 'v1', sha, sha.slice(0, 10), 'HEAD', 'HEAD~0']) {
      expect(await openGit(root).commit(ref)).toEqual(expected);
    }
  });

  it('finds a branch that only the remote has', async () => {
    const origin = makeRepository({ 'a.yaml': '' });
    origin.git('branch', 'release');
    const clone = makeRepository(null);
    clone.git('fetch', '-q', origin.root, 'release:refs/remotes/origin/release');
    expect((await openGit(clone.root).commit('release')).subject).toBe('day 1');
  });

  it.each(['--output=/tmp/x', '-q', '', ' ', 'a b', 'a\nb', 'a\0b', '^HEAD', 'HEAD..HEAD', 'a...b', '\u001b[31m'])(
    'refuses %j as no ref',
    async (ref) => {
      const { root } = makeRepository({ 'a.yaml': '' });
      await expect(openGit(root).commit(ref)).rejects.toThrow(UserError);
      await expect(openGit(root).commit(ref)).rejects.toThrow('is no ref: name a branch, a tag or a commit');
    },
  );

  it.each(['missing', 'HEAD:a.yaml', 'refs/heads/*', 'HEAD~9', '0'.repeat(40)])('does not know %j', async (ref) => {
    const { root } = makeRepository({ 'a.yaml': '' });
    await expect(openGit(root).commit(ref)).rejects.toThrow(
      `the ref ${JSON.stringify(ref)} is not in this clone: name`,
    );
  });

  it('says of a repository without a commit that it has none', async () => {
    const { root } = makeRepository(null);
    await expect(openGit(root).commit('HEAD')).rejects.toThrow('is not in this clone: it has no commit yet');
  });

  it('is a UserError outside of a repository', async () => {
    await expect(openGit(makeTree()).commit('HEAD')).rejects.toThrow(UserError);
    await expect(openGit(makeTree()).commit('HEAD')).rejects.toThrow('the root is in no Git repository');
  });

  it('is not led to another repository by the environment of a hook', async () => {
    const here = makeRepository({ 'a.yaml': '' });
    const other = makeRepository({ 'a.yaml': '' });
    const sha = here.commit({ 'a.yaml': '2' }, 9);
    process.env['GIT_DIR'] = join(other.root, '.git');
    try {
      expect((await openGit(here.root).commit('HEAD')).sha).toBe(sha);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

describe('a shallow clone', () => {
  it('is told how to fetch', async () => {
    const { root, commit } = makeRepository({ 'a.yaml': '' });
    commit({ 'a.yaml': '2' });
    const shallow = openGit(cloneShallow(root));
    await expect(shallow.requireFullHistory()).rejects.toThrow(UserError);
    await expect(shallow.requireFullHistory()).rejects.toThrow('fetch-depth: 0');
    await expect(shallow.commit('HEAD~1')).rejects.toThrow('a shallow one: check out with fetch-depth: 0');
    await expect(openGit(root).requireFullHistory()).resolves.toBeUndefined();
  });

  it('has no merge base when history was cut before it', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '' });
    git('checkout', '-q', '-b', 'topic');
    commit({ 'b.yaml': '' });
    git('checkout', '-q', 'main');
    commit({ 'c.yaml': '' });
    const shallow = cloneShallow(root, '--no-single-branch', '-b', 'topic');
    await expect(openGit(shallow).mergeBase('main')).rejects.toThrow(UserError);
    await expect(openGit(shallow).mergeBase('main')).rejects.toThrow(
      'does not reach back to where HEAD and "main" parted',
    );
  });
});

describe('mergeBase', () => {
  it('is where HEAD and a ref parted', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '' });
    const fork = commit({ 'a.yaml': '2' });
    git('checkout', '-q', '-b', 'topic');
    commit({ 'b.yaml': '' });
    git('checkout', '-q', 'main');
    commit({ 'c.yaml': '' });
    git('checkout', '-q', 'topic');
    expect((await openGit(root).mergeBase('main')).sha).toBe(fork);
  });

  it('is a UserError for histories that share nothing', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '' });
    git('checkout', '-q', '--orphan', 'other');
    commit({ 'b.yaml': '' });
    await expect(openGit(root).mergeBase('main')).rejects.toThrow('HEAD and "main" share no commit');
  });
});

describe('isClean', () => {
  it('sees changed files and new candidates below the root only', async () => {
    const { root, git, commit } = makeRepository({ 'sub/a.yaml': 'a', '.gitignore': 'ignored.yaml\n' });
    commit({ 'top.yaml': 'a' });
    const write = (path: string, text: string) => addFiles(root, { [path]: text });
    const clean = (directory = root) => openGit(directory).isClean();
    expect(await clean()).toBe(true);
    write('result.txt', 'x');
    write('ignored.yaml', 'x');
    expect(await clean()).toBe(true);
    write('top.yaml', 'b');
    expect(await clean()).toBe(false);
    expect(await clean(join(root, 'sub'))).toBe(true);
    write('sub/new.yaml', 'b');
    expect(await clean(join(root, 'sub'))).toBe(false);
    git('add', '-A');
    expect(await clean(join(root, 'sub'))).toBe(false);
  });

  it('is not fooled by a touched file', async () => {
    const { root } = makeRepository({ 'a.yaml': 'a' });
    addFiles(root, { 'a.yaml': 'a' });
    expect(await openGit(root).isClean()).toBe(true);
  });
});

it('runs no hook, monitor or external diff that the repository is configured with', async () => {
  const { root, git, commit } = makeRepository({ 'a.yaml': 'a', '.gitattributes': '*.yaml diff=evil\n' });
  const script = `sh -c "touch ${root}/pwned"`;
  const base = git('rev-parse', 'HEAD');
  commit({ 'a.yaml': 'b' });
  for (const key of ['core.fsmonitor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager']) {
    git('config', key, script);
  }
  git('config', 'log.showSignature', 'true');
  addFiles(root, { 'a.yaml': 'c' });
  expect(await openGit(root).changedFiles(base)).toEqual(['a.yaml']);
  expect(await openGit(root).isClean()).toBe(false);
  for await (const change of openGit(root).changes('HEAD', ['a.yaml'])) expect(change.path).toBe('a.yaml');
  expect(existsSync(join(root, 'pwned'))).toBe(false);
});
