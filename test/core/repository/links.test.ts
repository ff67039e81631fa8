import { describe, expect, it } from '@jest/globals';
import { followLinks, nameLinks, type TreeNode } from '../../../packages/core/repository/links.ts';

const tree: Readonly<Record<string, string | null>> = {
  'a.yaml': null,
  'dir/b.yaml': null,
  'dir/deep/c.yaml': null,
  'to-file': 'a.yaml',
  'to-dir': 'dir',
  'dir/up': '../a.yaml',
  'dir/here': './deep',
  'dir/root': '..',
  twice: 'to-dir/up',
  'out-of-it': '../elsewhere',
  'dir/out': '../../elsewhere',
  absolute: '/etc/passwd',
  nowhere: 'gone/x.yaml',
  circle: 'circle',
  ping: 'pong',
  pong: 'ping',
};

const chain = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, at) => [`l${at}`, at === 0 ? 'a.yaml' : `l${at - 1}`]));

function follow(path: string, nodes = tree) {
  return followLinks(path, (at): TreeNode | null => {
    const target = nodes[at];
    if (typeof target === 'string') return { kind: 'link', target };
    if (target === null) return { kind: 'file' };
    return Object.keys(nodes).some((other) => other.startsWith(`${at}/`)) ? { kind: 'directory' } : null;
  });
}

describe('a path', () => {
  it.each([
    ['a.yaml', 'a.yaml', 'file'],
    ['', '', 'directory'],
    ['./dir//deep/', 'dir/deep', 'directory'],
    ['dir/../a.yaml', 'a.yaml', 'file'],
    ['dir/deep/../b.yaml', 'dir/b.yaml', 'file'],
    ['to-file', 'a.yaml', 'file'],
    ['to-dir', 'dir', 'directory'],
    ['to-dir/deep/c.yaml', 'dir/deep/c.yaml', 'file'],
    ['dir/up', 'a.yaml', 'file'],
    ['dir/here/c.yaml', 'dir/deep/c.yaml', 'file'],
    ['dir/root', '', 'directory'],
    ['dir/root/dir/b.yaml', 'dir/b.yaml', 'file'],
    ['twice', 'a.yaml', 'file'],
    // Of the directory that a link leads to, not of the link's own.
    ['dir/here/..', 'dir', 'directory'],
  ])('%s leads to %s', (path, end, kind) => {
    expect(follow(path)).toEqual({ path: end, kind });
  });

  it.each([
    ['gone.yaml', 'it does not exist'],
    ['a.yaml/b', 'it does not exist'],
    ['a.yaml/..', 'it does not exist'],
    ['nowhere', 'it does not exist'],
    ['..', 'it leads out of the root'],
    ['dir/../../x', 'it leads out of the root'],
    ['out-of-it', 'it leads out of the root'],
    ['dir/out', 'it leads out of the root'],
    ['absolute', 'it leads out of the root'],
    ['circle', 'it leads in a circle'],
    ['ping/x', 'it leads in a circle'],
  ])('%s leads nowhere: %s', (path, reason) => {
    expect(follow(path)).toEqual({ reason });
  });

  it('goes over forty links and no more', () => {
    const nodes = { 'a.yaml': null, ...chain(41) };
    expect(follow('l39', nodes)).toEqual({ path: 'a.yaml', kind: 'file' });
    expect(follow('l40', nodes)).toEqual({ reason: 'it leads in a circle' });
  });
});

describe('the other names of a file', () => {
  const entry = (path: string) => ({ path, unreadable: null });

  it('are the links to it and to the directories around it', () => {
    const entries = ['a.yaml', 'dir/b.yaml', 'dir/deep/c.yaml', 'directory/d.yaml'].map(entry);
    const links = [
      { path: 'to-file', to: 'a.yaml' },
      { path: 'to-dir', to: 'dir' },
      { path: 'env/deep', to: 'dir/deep' },
    ];
    expect(nameLinks(entries, links)).toEqual([
      { ...entry('a.yaml'), links: ['to-file'] },
      { ...entry('dir/b.yaml'), links: ['to-dir/b.yaml'] },
      { ...entry('dir/deep/c.yaml'), links: ['to-dir/deep/c.yaml', 'env/deep/c.yaml'] },
      entry('directory/d.yaml'),
    ]);
  });

  it('are below a link to the root', () => {
    expect(nameLinks([entry('a.yaml')], [{ path: 'dir/root', to: '' }])).toEqual([
      { ...entry('a.yaml'), links: ['dir/root/a.yaml'] },
    ]);
  });

  it('are none without links', () => {
    const entries = [entry('a.yaml')];
    expect(nameLinks(entries, [])).toBe(entries);
  });
});
