import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { addFiles } from '../temp.ts';
import { makeRepository, type TestRepository } from './repository.ts';
import { textsAfter } from './texts.ts';

const body = (value: string) => `${'# a line that stays\n'.repeat(20)}image: ${value}\n`;

/** Each change as `day path<-oldPath file`, `+` for added, `-` for deleted. */
async function changes(root: string, paths: readonly string[] = [], ref = 'HEAD'): Promise<readonly string[]> {
  const said: string[] = [];
  for await (const { commit, path, oldPath, file, oldBlob, newBlob } of openGit(root).changes(ref, paths)) {
    const sign = (oldBlob === null ? '+' : '') + (newBlob === null ? '-' : '');
    const from = oldPath === null || oldPath === path ? '' : `<-${oldPath}`;
    said.push(`${commit.date.getUTCDate()} ${sign}${path}${from} ${file}`);
  }
  return said;
}

function move(repository: TestRepository, from: string, to: string): void {
  addFiles(repository.root, { [`${to}.keep`]: '' });
  renameSync(join(repository.root, from), join(repository.root, to));
}

describe('changes', () => {
  it('gives every version newest first, with the ids of both blobs', async () => {
    const { root, git, commit } = makeRepository({ 'dev/a.yaml': body('1'), 'x.yaml': '' });
    commit({ 'dev/a.yaml': body('2') }, 2);
    commit({ 'x.yaml': '2' }, 3);
    commit({ 'dev/a.yaml': body('3'), 'dev/b.yaml': '' }, 4);
    expect(await changes(root, ['dev'])).toEqual([
      '4 dev/a.yaml dev/a.yaml',
      '4 +dev/b.yaml dev/b.yaml',
      '2 dev/a.yaml dev/a.yaml',
      '1 +dev/a.yaml dev/a.yaml',
    ]);
    for await (const change of openGit(root).changes('HEAD', ['dev/a.yaml'])) {
      expect(change).toMatchObject({
        oldBlob: git('rev-parse', 'HEAD~1:dev/a.yaml'),
        newBlob: git('rev-parse', 'HEAD:dev/a.yaml'),
      });
      break;
    }
    expect(await changes(root)).toHaveLength(7 - 1);
    expect(await changes(root, [], 'HEAD~3')).toEqual(['1 +dev/a.yaml dev/a.yaml', '1 +x.yaml x.yaml']);
    expect(await changes(root, ['missing'])).toEqual([]);
  });

  it('dates what a merge brought by the merge', async () => {
    const repository = makeRepository({ 'a.yaml': body('1') });
    const { root, git, commit } = repository;
    git('checkout', '-q', '-b', 'topic');
    commit({ 'a.yaml': body('2') }, 2);
    git('checkout', '-q', 'main');
    commit({ 'b.yaml': '' }, 5);
    git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    commit({ 'b.yaml': '2' }, 7);
    expect(await changes(root, ['a.yaml'])).toEqual(['5 a.yaml a.yaml', '1 +a.yaml a.yaml']);
  });

  it('follows a rename, an edited one too', async () => {
    const repository = makeRepository({ 'dev/a.yaml': body('1') });
    repository.commit({ 'dev/a.yaml': body('2') }, 2);
    move(repository, 'dev/a.yaml', 'dev/b.yaml');
    repository.commit({ 'dev/b.yaml': body('3') }, 3);
    repository.commit({ 'dev/b.yaml': body('4') }, 4);
    expect((await changes(repository.root, ['dev'])).filter((line) => !line.includes('keep'))).toEqual([
      '4 dev/b.yaml dev/b.yaml',
      '3 dev/b.yaml<-dev/a.yaml dev/b.yaml',
      '2 dev/a.yaml dev/b.yaml',
      '1 +dev/a.yaml dev/b.yaml',
    ]);
  });

  it('follows renames into the paths from elsewhere, twice over, and tells namesakes apart', async () => {
    const repository = makeRepository({ 'old/a.yaml': body('1'), 'old/other.yaml': body('x'), 'top.yaml': 'unlike' });
    const { root, git, commit } = repository;
    commit({ 'old/a.yaml': body('2'), 'old/other.yaml': body('y') }, 2);
    git('mv', 'old', 'older');
    commit({}, 3);
    git('mv', 'older/a.yaml', 'dev.yaml');
    commit({}, 4);
    commit({ 'older/a.yaml': 'a new file in its old place' }, 5);
    commit({ 'older/a.yaml': 'changed', 'dev.yaml': body('3') }, 6);
    expect(await changes(root, ['dev.yaml'])).toEqual([
      '6 dev.yaml dev.yaml',
      '4 dev.yaml<-older/a.yaml dev.yaml',
      '3 older/a.yaml<-old/a.yaml dev.yaml',
      '2 old/a.yaml dev.yaml',
      '1 +old/a.yaml dev.yaml',
    ]);
  });

  it('sees a file that was moved out of the paths as deleted, and one that came back as another', async () => {
    const repository = makeRepository({ 'dev/a.yaml': body('1') });
    const { root, git, commit } = repository;
    git('rm', '-q', 'dev/a.yaml');
    commit({}, 2);
    commit({ 'dev/a.yaml': body('1') }, 3);
    git('mv', 'dev/a.yaml', 'gone.yaml');
    commit({}, 4);
    expect(await changes(root, ['dev'])).toEqual([
      '4 -dev/a.yaml null',
      '3 +dev/a.yaml null',
      '2 -dev/a.yaml null',
      '1 +dev/a.yaml null',
    ]);
  });

  it('works from a subdirectory, and tells what came from outside', async () => {
    const repository = makeRepository({ 'a.yaml': body('1') });
    const { root, git, commit } = repository;
    commit({ 'sub/deep/x.yaml': '' }, 2);
    git('mv', 'a.yaml', 'sub/deep/a.yaml');
    commit({ 'sub/b.yaml': '' }, 3);
    const lines = ['3 deep/a.yaml<-../a.yaml deep/a.yaml', '1 +../a.yaml deep/a.yaml'];
    expect(await changes(join(root, 'sub'), ['deep/a.yaml'])).toEqual(lines);
    expect(await changes(join(root, 'sub'))).toEqual([
      '3 +b.yaml b.yaml',
      lines[0],
      '2 +deep/x.yaml deep/x.yaml',
      lines[1],
    ]);
    expect(await changes(join(root, 'sub', 'deep'), ['../b.yaml'])).toEqual(['3 +../b.yaml ../b.yaml']);
  });

  it('takes names and paths as they are', async () => {
    const names = [
      'line\nbreak.yaml',
      ':(top)x.yaml',
      '*.yaml',
      'tab\t"quote".yaml',
      'ümlaut 日本.yaml',
      '-x.yaml',
      'c0ffee.yaml',
      ':100644 x.yaml',
    ];
    const { root } = makeRepository(Object.fromEntries(names.map((name) => [name, name])));
    expect(new Set(await changes(root))).toEqual(new Set(names.map((name) => `1 +${name} ${name}`)));
    for (const name of names) expect(await changes(root, [name])).toEqual([`1 +${name} ${name}`]);
  });

  it('takes more paths than Git would be given', async () => {
    const files = Array.from({ length: 200 }, (_, index) => `env/dev/${index}/values.yaml`);
    const repository = makeRepository(Object.fromEntries(files.map((file) => [file, file])));
    repository.commit({ 'env/dev/7/values.yaml': '2', 'env/dev/other.yaml': '' }, 2);
    expect(await changes(repository.root, files)).toHaveLength(201);
  });

  it('has no blob for links and submodules', async () => {
    const repository = makeRepository({ 'a.yaml': body('1') });
    const { root, git } = repository;
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub.yaml`);
    git('update-index', '--cacheinfo', `120000,${git('hash-object', '-w', 'a.yaml')},a.yaml`);
    git('commit', '-q', '-m', 'odd');
    expect(await changes(root)).toEqual(['1 -a.yaml a.yaml', '1 +a.yaml a.yaml']);
  });

  it('fails for an unknown ref', async () => {
    const { root } = makeRepository({ 'a.yaml': '' });
    await expect(changes(root, [], 'missing')).rejects.toThrow('is not in this clone');
  });
});

describe('the blobs of changes', () => {
  it('are the text after each', async () => {
    const { root, git, commit } = makeRepository({ 'a.yaml': '\uFEFF1\r\n' });
    commit({ 'a.yaml': Buffer.from([0, 1]) }, 2);
    git('rm', '-q', 'a.yaml');
    commit({}, 3);
    expect(await textsAfter(openGit(root), 'path')).toEqual([
      ['a.yaml', null],
      ['a.yaml', null],
      ['a.yaml', '\uFEFF1\r\n'],
    ]);
  });
});
