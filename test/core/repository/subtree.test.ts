import { describe, expect, it } from '@jest/globals';
import type { Workspace } from '../../../packages/core/ports.ts';
import { openSubtree, prefixPaths } from '../../../packages/core/repository/subtree.ts';
import { joinPath } from '../../../packages/core/text/file-path.ts';
import { textsBelow } from '../memory.ts';

const files = new Map([
  ['a.yaml', '1'],
  ['gitops/a.yaml', '2'],
  ['gitops/dev/b.yaml', '3'],
  ['gitops-2/a.yaml', '4'],
]);

const tree: Workspace = {
  list: async (paths = ['']) =>
    [...files.keys()]
      .filter((file) => paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`)))
      .map((path) => ({ path, unreadable: null })),
  read: async (path) => {
    const text = files.get(path);
    return text === undefined ? { ok: false, reason: 'it does not exist' } : { ok: true, text };
  },
  below: async (directory) => textsBelow(files, directory),
  write: async () => {},
};

describe('a subtree', () => {
  const subtree = openSubtree(tree, 'gitops');
  const paths = async (asked?: readonly string[]) => (await subtree.list(asked)).map(({ path }) => path);

  it('holds what stands below the directory, under paths from there', async () => {
    expect(await paths()).toEqual(['a.yaml', 'dev/b.yaml']);
    expect(await paths(['./dev/'])).toEqual(['dev/b.yaml']);
    expect(await subtree.below('dev')).toMatchObject({
      ok: true,
      files: new Map([['b.yaml', { ok: true, text: '3' }]]),
    });
    expect(await subtree.read('a.yaml')).toEqual({ ok: true, text: '2' });
    expect([...prefixPaths(new Map([['a.yaml', 'x']]), 'gitops')]).toEqual([['gitops/a.yaml', 'x']]);
  });

  it('of the whole tree is the tree', () => {
    expect(openSubtree(tree, '')).toBe(tree);
  });

  it.each([
    ['', 'a.yaml', 'a.yaml'],
    ['a', '.', 'a'],
    ['a/b', '../c', 'a/c'],
    ['a', './b//c', 'a/b/c'],
    ['a', '../../b', 'b'],
  ])('joins %j and %j to %j', (directory, path, joined) => {
    expect(joinPath(directory, path)).toBe(joined);
  });
});
