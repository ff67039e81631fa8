import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openGit } from '../../../packages/adapters/git.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import type { Workspace } from '../../../packages/core/ports.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { addFiles } from '../temp.ts';
import { makeRepository } from './repository.ts';
import { textsAfter } from './texts.ts';

/** All that a workspace lists, and what it reads there. */
async function survey(workspace: Workspace, paths?: readonly string[]): Promise<unknown> {
  const entries = await workspace.list(paths);
  return Promise.all(entries.map(async (entry) => ({ ...entry, text: await workspace.read(entry.path) })));
}

describe('the tree of a commit', () => {
  it('is what a clean checkout is', async () => {
    const { root, commit } = makeRepository({
      'b.yaml': '\uFEFFa\r\n',
      'a/z.yml': '',
      '.tekton/run.json': '{}',
      'node_modules/x.yaml': '',
      'x/node_modules/y.yaml': '',
      'README.md': '',
      'base/plain': 'plain',
      'binary.yaml': Buffer.from([1, 0]),
      'latin.yaml': Buffer.from([0xe9]),
      'line\nbreak "quoted".yaml': 'odd',
      'ümlaut 日本.yaml': 'ü',
    });
    symlinkSync('../b.yaml', join(root, 'a/link.yaml'));
    symlinkSync('base', join(root, 'alias'));
    symlinkSync('alias/plain', join(root, 'plain.yaml'));
    symlinkSync('missing', join(root, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    symlinkSync('/proc/self/environ', join(root, 'environ.yaml'));
    symlinkSync('../..', join(root, 'a/outside.yaml'));
    commit({});
    const tree = await openGit(root).at('HEAD');
    const directory = openWorkspace(root);
    expect(await survey(tree)).toEqual(await survey(directory));
    for (const paths of [['a'], ['b.yaml', 'alias'], ['base/plain'], ['a/', './b.yaml'], ['x/node_modules'], ['.']]) {
      expect(await survey(tree, paths)).toEqual(await survey(directory, paths));
    }
    for (const path of ['alias/plain', 'a/link.yaml', 'a/../b.yaml', 'missing.yaml', 'missing/x.yaml', './b.yaml']) {
      expect(await tree.read(path)).toEqual(await directory.read(path));
    }
  });

  it('equals the working tree of any clean checkout', async () => {
    const name = fc.stringMatching(/^[a-zé"'\\ \n*:-]{1,6}$/).filter((text) => text.trim() === text);
    const path = fc.tuple(
      fc.array(name, { maxLength: 3 }),
      name,
      fc.constantFrom('.yaml', '.json', '.yml.tpl', '.txt'),
    );
    const tree = fc.dictionary(
      path.map(([directories, file, ending]) => [...directories, file + ending].join('/')),
      fc.oneof(
        fc.string(),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      ),
      { maxKeys: 12 },
    );
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const { root } = makeRepository(files);
        expect(await survey(await openGit(root).at('HEAD'))).toEqual(await survey(openWorkspace(root)));
      }),
      { numRuns: 15 },
    );
    // A hundred starts of Git: the bound is for a busy machine.
  }, 60_000);

  it('does not change with the working tree, and cannot be written', async () => {
    const { root, commit } = makeRepository({ 'a.yaml': '1' });
    commit({ 'a.yaml': '2', 'b.yaml': '' });
    addFiles(root, { 'a.yaml': '3' });
    const tree = await openGit(root).at('HEAD~1');
    expect(await survey(tree)).toEqual([{ path: 'a.yaml', unreadable: null, text: { ok: true, text: '1' } }]);
    expect(await tree.list(['b.yaml'])).toEqual([]);
    await expect(tree.write(new Map([['a.yaml', '4']]))).rejects.toThrow('cannot be written');
  });

  it('is read below a subdirectory, which may not have been there', async () => {
    const { root, commit } = makeRepository({ 'top.yaml': '' });
    commit({ 'sub/a.yaml': 'a', 'sub/b/c.yaml': '', 'subother/x.yaml': '' });
    symlinkSync('../top.yaml', join(root, 'sub/link.yaml'));
    commit({});
    const git = openGit(join(root, 'sub'));
    expect(await survey(await git.at('HEAD'))).toEqual(await survey(openWorkspace(join(root, 'sub'))));
    expect(await survey(await git.at('HEAD~2'))).toEqual([]);
  });

  it('leaves out submodules, which a checkout holds, and holds sparse files, which a checkout leaves out', async () => {
    const inner = makeRepository({ 'inner.yaml': 'inner' });
    const { root, git, commit } = makeRepository({ 'a/a.yaml': 'a', 'b/b.yaml': 'b' });
    git('submodule', '--quiet', 'add', inner.root, 'sub');
    commit({});
    git('sparse-checkout', 'set', 'a');
    const paths = (await (await openGit(root).at('HEAD')).list()).map((entry) => entry.path);
    expect(paths).toEqual(['a/a.yaml', 'b/b.yaml']);
    expect((await openWorkspace(root).list()).map((entry) => entry.path)).toEqual(['a/a.yaml', 'sub/inner.yaml']);
    expect(await openGit(root).isClean()).toBe(true);
  });

  it('does not read what is too large', async () => {
    const { root, commit } = makeRepository({ 'a.yaml': '' });
    truncateSync(join(root, 'a.yaml'), 9 * 1024 * 1024);
    commit({ 'b.yaml': 'b' });
    const git = openGit(root);
    const reason = 'it has 9437184 bytes, more than the 8 MiB that are read';
    expect((await (await git.at('HEAD')).list()).map((entry) => entry.unreadable)).toEqual([null, null]);
    expect(await (await git.at('HEAD')).read('a.yaml')).toEqual({ ok: false, reason });
    expect(await textsAfter(git, 'file')).toEqual([
      ['a.yaml', null],
      ['b.yaml', 'b'],
      ['a.yaml', ''],
    ]);
  });
});

describe('blobs', () => {
  it('come in the order asked, each once', async () => {
    const { root, git } = makeRepository(
      Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.yaml`, `text ${n}`.repeat(n)])),
    );
    const ids = Array.from({ length: 100 }, (_, n) => git('rev-parse', `HEAD:${n}.yaml`));
    const texts: unknown[] = [];
    for await (const { id, text } of openGit(root).blobs([...ids, ...ids])) texts.push([id, text]);
    expect(texts).toEqual(ids.map((id, n) => [id, { ok: true, text: `text ${n}`.repeat(n) }]));
  });

  it('that are missing stop the run', async () => {
    const { root } = makeRepository({ 'a.yaml': '' });
    const read = async () => {
      for await (const _ of openGit(root).blobs(['1'.repeat(40)])) expect(true).toBe(false);
    };
    await expect(read()).rejects.toThrow(UnavailableError);
    await expect(read()).rejects.toThrow(`the Git object ${'1'.repeat(40)} is not in this clone`);
  });

  it('are read again after the process behind them has failed', async () => {
    const { root, git } = makeRepository({ 'a.yaml': 'a' });
    const tree = await openGit(root).at('HEAD');
    await tree.list();
    git('config', 'core.repositoryFormatVersion', '99');
    await expect(tree.read('a.yaml')).rejects.toThrow(UnavailableError);
    git('config', '--file', '.git/config', 'core.repositoryFormatVersion', '0');
    expect(await tree.read('a.yaml')).toEqual({ ok: true, text: 'a' });
  });
});

it('lists every template of a chart, as a directory does', async () => {
  const { root } = makeRepository({
    'c/Chart.yaml': 'name: c\n',
    'c/templates/extra.txt': 'a: 1\n',
    'c/templates/_x.txt': '',
    'd/templates/page.txt': '',
  });
  const paths = (await (await openGit(root).at('HEAD')).list()).map((entry) => entry.path);
  expect(paths).toEqual(['c/Chart.yaml', 'c/templates/_x.txt', 'c/templates/extra.txt']);
  expect((await openWorkspace(root).list()).map((entry) => entry.path)).toEqual(paths);
});
