import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { maxFileBytes } from '../../../packages/core/repository/candidate.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { makeTree } from '../temp.ts';

const names = async (root: string, paths?: readonly string[]) =>
  (await openWorkspace(root).list(paths)).map((entry) => entry.path);

const reasons = async (root: string) =>
  Object.fromEntries((await openWorkspace(root).list()).map((entry) => [entry.path, entry.unreadable]));

describe('list', () => {
  it('finds candidates in every directory but .git and node_modules, sorted, with their sizes', async () => {
    const root = makeTree({
      'b.yaml': '12',
      'a/z.yml': '',
      'a.json': '{}',
      '.tekton/run.yaml': '',
      '.github/image-policy.yaml': '',
      '.git/config.yaml': '',
      'x/node_modules/p/package.json': '',
      'sub/.git': 'gitdir: elsewhere',
      'sub/in-submodule.yaml': '',
      'README.md': '',
    });
    mkdirSync(join(root, 'directory.yaml'));
    const entries = await openWorkspace(root).list();
    expect(entries.map((entry) => entry.path)).toEqual([
      '.github/image-policy.yaml',
      '.tekton/run.yaml',
      'a.json',
      'a/z.yml',
      'b.yaml',
      'sub/in-submodule.yaml',
    ]);
    expect(entries.at(4)).toEqual({ path: 'b.yaml', unreadable: null });
  });

  it('keeps names as they are', async () => {
    const files = [
      'line\nbreak.yaml',
      '"quoted\'.yaml',
      'ümlaut-日本.yaml',
      '::set-output name=x::.yaml',
      ' .yaml',
      '-rf.yaml',
      '\u001b[31m.yaml',
    ];
    const root = makeTree(Object.fromEntries(files.map((file) => [file, file])));
    expect(new Set(await names(root))).toEqual(new Set(files));
    for (const file of files) expect(await openWorkspace(root).read(file)).toEqual({ ok: true, text: file });
  });

  it('says why a name that is not UTF-8 cannot be read', async () => {
    const root = makeTree();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.yaml')]), '');
    expect(await reasons(root)).toEqual({ '\uFFFD.yaml': 'its name is not UTF-8' });
  });

  it('walks a tree deeper than the call stack likes', async () => {
    const deep = Array.from({ length: 800 }, () => 'd').join('/');
    const root = makeTree({ [`${deep}/a.yaml`]: '' });
    expect(await names(root)).toEqual([`${deep}/a.yaml`]);
  });

  it('lists files of an unreadable kind with the reason, and leaves the size to reading', async () => {
    const root = makeTree({ 'huge.yaml': '', 'limit.yaml': Buffer.alloc(maxFileBytes, 97) });
    writeFileSync(join(root, 'huge.yaml'), Buffer.alloc(maxFileBytes + 1, 97));
    execFileSync('mkfifo', [join(root, 'fifo.yaml')]);
    expect(await reasons(root)).toEqual({
      'fifo.yaml': 'it is no regular file (a FIFO, socket or device)',
      'huge.yaml': null,
      'limit.yaml': null,
    });
    const reason = 'it has 8388609 bytes, more than the 8 MiB that are read';
    expect(await openWorkspace(root).read('huge.yaml')).toEqual({ ok: false, reason });
    expect(await openWorkspace(root).read('limit.yaml')).toMatchObject({ ok: true });
  });
});

describe('links', () => {
  it('are not followed out of the root, nor into .git', async () => {
    const outside = makeTree({ 'secret.yaml': 'password' });
    const root = makeTree({ '.git/config': 'token' });
    symlinkSync('/proc/self/environ', join(root, 'environ.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'absolute.yaml'));
    symlinkSync(outside, join(root, 'directory'));
    symlinkSync('.git/config', join(root, 'git.yaml'));
    symlinkSync('nowhere', join(root, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    expect(await reasons(root)).toEqual({
      'absolute.yaml': 'it is a link: it leads out of the root',
      'dangling.yaml': 'it is a link: it does not exist',
      'environ.yaml': 'it is a link: it leads out of the root',
      'git.yaml': 'it is a link: it leads into the .git directory',
      'loop.yaml': 'it is a link: it leads in a circle',
    });
  });

  it('inside the root stand for the file they lead to, once', async () => {
    const root = makeTree({ 'base/values.yaml': '', 'base/plain': '' });
    symlinkSync('base/values.yaml', join(root, 'values.yaml'));
    symlinkSync('base', join(root, 'directory.yaml'));
    symlinkSync('directory.yaml/plain', join(root, 'plain.yaml'));
    expect(await reasons(root)).toEqual({ 'base/plain': null, 'base/values.yaml': null });
  });

  it('may be the root itself', async () => {
    const real = makeTree({ 'a.yaml': 'x' });
    const root = join(makeTree(), 'link');
    symlinkSync(real, root);
    expect(await names(root)).toEqual(['a.yaml']);
    expect(await openWorkspace(root).read('a.yaml')).toEqual({ ok: true, text: 'x' });
  });
});

describe('asked paths', () => {
  it('limit the listing; a named file is listed whatever its name', async () => {
    const root = makeTree({ 'a/x.yaml': '', 'a/b/y.yaml': '', 'ab/z.yaml': '', 'notes.txt': '' });
    expect(await names(root, ['a'])).toEqual(['a/b/y.yaml', 'a/x.yaml']);
    expect(await names(root, ['a/b/', './a', `${root}/ab`])).toEqual(['a/b/y.yaml', 'a/x.yaml', 'ab/z.yaml']);
    expect(await names(root, ['notes.txt'])).toEqual(['notes.txt']);
    expect(await names(root, ['.'])).toHaveLength(3);
  });

  it('are a UserError when they are missing or leave the root', async () => {
    const root = makeTree({ '.git/x.yaml': '' });
    symlinkSync('/etc', join(root, 'etc'));
    for (const path of ['missing', '..', '../other', '/etc', 'etc', 'etc/hosts', '.git', 'a\0b']) {
      await expect(openWorkspace(root).list([path])).rejects.toThrow(UserError);
    }
    await expect(openWorkspace(root).list(['mis\nsing'])).rejects.toThrow(
      'the path "mis\\nsing" cannot be judged, it does not exist; name a file or directory below the root',
    );
  });
});

describe('the root', () => {
  it('must be a directory', () => {
    const root = makeTree({ file: '' });
    expect(() => openWorkspace(join(root, 'missing'))).toThrow(UserError);
    expect(() => openWorkspace(join(root, 'file'))).toThrow(UserError);
  });
});
