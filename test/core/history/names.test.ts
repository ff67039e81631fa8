import { describe, expect, it } from '@jest/globals';
import { startNameTrail } from '../../../packages/core/history/names.ts';
import { isBelow, widenPaths } from '../../../packages/core/history/scope.ts';

const renamed = (oldPath: string, newPath: string) => ({ oldPath, newPath });
const changed = (path: string) => ({ oldPath: path, newPath: path });
const added = (newPath: string) => ({ oldPath: null, newPath });
const deleted = (oldPath: string) => ({ oldPath, newPath: null });

describe('a name trail', () => {
  it('follows swaps within a commit', () => {
    const trail = startNameTrail();
    expect(trail.follow([renamed('a', 'b'), renamed('b', 'a')])).toEqual(['b', 'a']);
    expect(trail.follow([changed('a'), changed('b')])).toEqual(['b', 'a']);
  });

  it('tells a new file from the one that made room for it', () => {
    const trail = startNameTrail();
    expect(trail.follow([changed('a')])).toEqual(['a']);
    expect(trail.follow([renamed('a', 'b'), added('a')])).toEqual(['b', 'a']);
    expect(trail.follow([changed('a')])).toEqual(['b']);
    expect(trail.follow([changed('b')])).toEqual([null]);
  });

  it('ends with the commit that added a file, and does not begin with one that deleted it', () => {
    const trail = startNameTrail();
    expect(trail.follow([added('a'), deleted('b')])).toEqual(['a', null]);
    expect(trail.follow([deleted('a'), changed('b')])).toEqual([null, null]);
    expect(trail.follow([changed('a'), added('b')])).toEqual([null, null]);
  });

  it('follows a chain of renames, and a deleted file that had other names', () => {
    const trail = startNameTrail();
    trail.follow([deleted('z'), renamed('b', 'c')]);
    expect(trail.follow([renamed('a', 'b'), renamed('y', 'z')])).toEqual(['c', null]);
    expect(trail.follow([changed('a'), changed('y')])).toEqual(['c', null]);
  });
});

describe('isBelow', () => {
  it.each([
    [[], 'a', true],
    [[''], 'a', true],
    [['a'], 'a', true],
    [['a'], 'a/b/c', true],
    [['a/b'], 'a', false],
    [['a'], 'ab', false],
    [['x', 'a/b'], 'a/b/c', true],
  ])('%j holds %s: %s', (paths, path, expected) => {
    expect(isBelow(paths)(path)).toBe(expected);
  });
});

describe('widenPaths', () => {
  it('replaces the deepest paths by their directories until few enough are left', () => {
    expect(widenPaths(['a/b/1', 'a/b/2', 'a/c', 'a/c'], 3)).toEqual(['a/b/1', 'a/b/2', 'a/c']);
    expect(widenPaths(['a/b/1', 'a/b/2', 'a/c'], 2)).toEqual(['a/b', 'a/c']);
    expect(widenPaths(['a/b/1', 'a/b/2', 'a/c'], 1)).toEqual(['a']);
    expect(widenPaths(['a', 'b', 'c'], 2)).toEqual([]);
  });
});
