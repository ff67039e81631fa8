import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';
import { makeTree } from '../temp.ts';

const write = (root: string, files: Readonly<Record<string, string>>) =>
  openWorkspace(root).write(new Map(Object.entries(files)));

/** Every file below a directory with its text. */
function texts(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

/** Code that writes below `root` in a process of its own; `files` is an expression. */
function script(root: string, files: string): string {
  const module = pathToFileURL('build/packages/adapters/workspace.js').href;
  return `const { openWorkspace } = await import(${JSON.stringify(module)});
    await openWorkspace(${JSON.stringify(root)}).write(${files})
      .then(() => console.log('written'), (error) => console.log(error.name + ': ' + error.message));`;
}

describe('write', () => {
  it('replaces files byte for byte, keeps modes, and leaves nothing behind', async () => {
    const root = makeTree({ 'a.yaml': '1', 'b/c.yaml': '1', 'other.yaml': 'x' });
    chmodSync(join(root, 'a.yaml'), 0o755);
    await write(root, { 'a.yaml': '\uFEFF2\r\n', 'b/c.yaml': '', 'b/line\nbreak.yaml': 'é' });
    expect(texts(root)).toEqual({
      'a.yaml': '\uFEFF2\r\n',
      'b/c.yaml': '',
      'b/line\nbreak.yaml': 'é',
      'other.yaml': 'x',
    });
    expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o755);
  });

  it('makes directories for a new file', async () => {
    const root = makeTree();
    await write(root, { '.github/deep/image-policy.yaml': 'version: 1\n' });
    expect(texts(root)).toEqual({ '.github/deep/image-policy.yaml': 'version: 1\n' });
  });

  it.each([
    '../x.yaml',
    '/etc/x.yaml',
    'a/../../x.yaml',
    '.git/config',
    'sub/.GIT/hooks/x',
    '',
    'a//b',
    'a\0b',
    './a.yaml',
  ])('refuses %j, and writes nothing else either', async (path) => {
    const root = makeTree({ 'a.yaml': '1' });
    await expect(write(root, { 'a.yaml': '2', [path]: 'x' })).rejects.toThrow(UnavailableError);
    expect(texts(root)).toEqual({ 'a.yaml': '1' });
  });

  it('never writes through a link, nor over what is no file', async () => {
    const outside = makeTree({ 'x.yaml': 'outside' });
    const root = makeTree({ 'a.yaml': '1' });
    symlinkSync(join(outside, 'x.yaml'), join(root, 'link.yaml'));
    symlinkSync('a.yaml', join(root, 'inside.yaml'));
    symlinkSync(outside, join(root, 'directory'));
    mkdirSync(join(root, 'd.yaml'));
    execFileSync('mkfifo', [join(root, 'fifo.yaml')]);
    for (const path of [
      'link.yaml',
      'inside.yaml',
      'directory/x.yaml',
      'directory/new/x.yaml',
      'd.yaml',
      'fifo.yaml',
      'a.yaml/b',
    ]) {
      await expect(write(root, { 'a.yaml': '2', [path]: 'x' })).rejects.toThrow('; nothing was written');
    }
    expect(texts(outside)).toEqual({ 'x.yaml': 'outside' });
    expect(texts(root)).toEqual({ 'a.yaml': '1' });
    expect(lstatSync(join(root, 'link.yaml')).isSymbolicLink()).toBe(true);
  });

  it('takes back what it had renamed when a later rename fails', async () => {
    const root = makeTree({ 'a.yaml': '1', 'b.yaml': '1' });
    const files = new Map([
      ['a.yaml', '2'],
      ['new/c.yaml', '2'],
      // Made a directory by the file after it: its rename is the one that fails.
      ['b', '2'],
      ['b/d.yaml', '2'],
    ]);
    await expect(openWorkspace(root).write(files)).rejects.toThrow(
      '"b" cannot be written: it is a directory (EISDIR); nothing was written',
    );
    expect(texts(root)).toEqual({ 'a.yaml': '1', 'b.yaml': '1' });
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('writes nothing when the disk is full', () => {
    const root = makeTree({ 'a.yaml': '1', 'b.yaml': '1' });
    const code = script(root, `new Map([['a.yaml', '2'], ['b.yaml', 'x'.repeat(50_000)]])`);
    const limited = ['-c', 'ulimit -f 20; exec "$@"', 'sh', process.execPath, '--input-type=module', '-e', code];
    const { stdout } = spawnSync('sh', limited, { encoding: 'utf8' });
    expect(stdout).toBe(
      'UnavailableError: "b.yaml" cannot be written: it is larger than a file may be here (EFBIG); nothing was written\n',
    );
    expect(texts(root)).toEqual({ 'a.yaml': '1', 'b.yaml': '1' });
  });

  it('writes nothing when a directory or a file is read-only', () => {
    const root = makeTree({ 'a.yaml': '1', 'locked/b.yaml': '1', 'c.yaml': '1' });
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(join(root, 'locked'), 0o555);
    chmodSync(join(root, 'c.yaml'), 0o444);
    chmodSync(root, 0o777);
    chmodSync(join(root, 'a.yaml'), 0o666);
    chmodSync(join(root, 'locked/b.yaml'), 0o666);
    const attempt = (files: Readonly<Record<string, string>>) =>
      spawnSync(
        process.execPath,
        ['--input-type=module', '-e', script(root, `new Map(${JSON.stringify(Object.entries(files))})`)],
        { encoding: 'utf8', ...user },
      ).stdout;
    expect(attempt({ 'a.yaml': '2', 'locked/b.yaml': '2' })).toBe(
      'UnavailableError: "locked/b.yaml" cannot be written: permission denied (EACCES); nothing was written\n',
    );
    expect(attempt({ 'a.yaml': '2', 'c.yaml': '2' })).toBe(
      'UnavailableError: "c.yaml" cannot be written: permission denied (EACCES); nothing was written\n',
    );
    chmodSync(join(root, 'locked'), 0o755);
    expect(texts(root)).toEqual({ 'a.yaml': '1', 'locked/b.yaml': '1', 'c.yaml': '1' });
  });

  it('ends what it has begun before a signal ends it', () => {
    const root = makeTree({ 'a.yaml': '1', 'b.yaml': '1' });
    const files = `{ *[Symbol.iterator]() {
      yield ['a.yaml', '2'];
      process.kill(process.pid, 'SIGTERM');
      yield ['b.yaml', '2'];
    } }`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script(root, files)], {
      encoding: 'utf8',
    });
    expect(signal).toBe('SIGTERM');
    expect(texts(root)).toEqual({ 'a.yaml': '2', 'b.yaml': '2' });
  });
});
