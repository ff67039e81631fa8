import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import type { Renderer } from '../../../packages/core/deployers/renderer.ts';
import type { RemoteFile } from '../../../packages/core/policy/extend.ts';
import type { Git, Registry } from '../../../packages/core/ports.ts';
import { type FetchRemote, readPolicy, renamePolicy } from '../../../packages/core/repository/policy-file.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { memoryWorkspace } from '../memory.ts';

const own = '.github/image-policy.yaml';
const list = '.github/image-policy-baseline.yaml';
const central = 'acme/platform//image-policy.yaml@v3';
const agreed = 'reason: r, owner: o, expires: 2099-12-31';

/** Reads a policy from files of a tree and of other repositories. */
async function read(files: Readonly<Record<string, string>>, remote: Readonly<Record<string, string>> = {}) {
  const fetch: FetchRemote = async ({ owner, repo, path, ref }: RemoteFile) => {
    const text = remote[`${owner}/${repo}//${path}@${ref}`];
    if (text === undefined) throw new UserError(`${path} cannot be read`);
    return text;
  };
  return readPolicy(memoryWorkspace(files), null, undefined, fetch);
}

describe('a policy that extends others', () => {
  it('lays maps over maps and lists after lists', async () => {
    const policy = await read(
      {
        [own]: `version: 1\nextends: ['${central}', ./common.yaml]\nrules: { pull-policy: off }\nfirstParty: [ghcr.io/acme/*]\nwrite: digest\n`,
        '.github/common.yaml': 'version: 1\nignore: [vendor/**]\nrules: { floating-tag: warning }\n',
      },
      {
        [central]:
          'version: 1\nwrite: tag-and-digest\nfirstParty: [r.acme.test/**]\nrules: { floating-tag: off, pull-policy: error, tag-with-digest: warning }\n',
      },
    );
    expect(policy).toMatchObject({ file: own, write: 'digest', ignore: ['vendor/**'] });
    expect(policy.firstParty).toEqual(['r.acme.test/**', 'ghcr.io/acme/*']);
    expect(policy.rules).toMatchObject({
      'floating-tag': { severity: 'warning' },
      'pull-policy': { severity: 'off' },
      'tag-with-digest': { severity: 'warning' },
    });
  });

  it('follows what those extend, each from where it is', async () => {
    const policy = await read(
      { [own]: `version: 1\nextends: ['${central}']\n` },
      {
        [central]: 'version: 1\nextends: [./more/x.yaml]\n',
        'acme/platform//more/x.yaml@v3': 'version: 1\nignore: [a]\n',
      },
    );
    expect(policy.ignore).toEqual(['a']);
  });

  it('says of what is wrong in which file it is, and where', async () => {
    const files = { [own]: 'version: 1\nextends: [./common.yaml]\n', '.github/common.yaml': 'version: 1\nrule: {}\n' };
    await expect(read(files)).rejects.toThrow('.github/common.yaml:2:1: unknown key "rule"');
    const below = { ...files, '.github/common.yaml': 'version: 1\n', [own]: `${files[own]}rules: { x: off }\n` };
    await expect(read(below)).rejects.toThrow(`${own}:3:10: unknown rule "x"`);
  });

  it.each([
    ['a file that is not there', "['./x.yaml']", 'extends ".github/x.yaml", which does not exist'],
    ['a name of neither form', '[common.yaml]', 'names no policy file; write ./common.yaml'],
    ['a path out of the repository', "['../../x.yaml']", 'leads out of the repository'],
    ['itself', "['./image-policy.yaml']", 'extends itself'],
    ['a file of a repository that cannot be read', "['acme/gone//x.yaml@v1']", 'x.yaml cannot be read'],
  ])('refuses %s', async (_, written, message) => {
    const refused = read({ [own]: `version: 1\nextends: ${written}\n` });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(message);
  });

  it('keeps to itself the keys that it locks', async () => {
    const locks = { [central]: 'version: 1\nlocked: [rules, exceptions]\nrules: { floating-tag: error }\n' };
    const start = `version: 1\nextends: ['${central}']\n`;
    expect((await read({ [own]: `${start}firstParty: [ghcr.io/acme/*]\n` }, locks)).locked).toEqual([
      'rules',
      'exceptions',
    ]);
    await expect(read({ [own]: `${start}rules: { floating-tag: off }\n` }, locks)).rejects.toThrow(
      `${own}:3:1: "rules" is locked by ${central}`,
    );
    await expect(
      read({ [own]: `${start}exceptions: [{ rules: [pull-policy], image: a/b, ${agreed} }]\n` }, locks),
    ).rejects.toThrow('"exceptions" is locked by');
    const baseline = 'version: 1\nreason: r\nowner: o\nexpires: 2099-12-31\nfindings: {}\n';
    await expect(read({ [own]: start, [list]: baseline }, locks)).rejects.toThrow('a baseline is one');
  });

  it('locks for all that come after', async () => {
    const files = {
      [own]: 'version: 1\nextends: [./team.yaml]\nrules: { pull-policy: off }\n',
      '.github/team.yaml': 'version: 1\nextends: [./org.yaml]\n',
      '.github/org.yaml': 'version: 1\nlocked: [rules]\n',
    };
    await expect(read(files)).rejects.toThrow('"rules" is locked by .github/org.yaml');
  });

  it('calls no exception of it unused: it may be needed elsewhere', async () => {
    const exception = `exceptions: [{ rules: [digest-required], image: acme/x, ${agreed} }]\n`;
    const judged = async (files: Readonly<Record<string, string>>) => {
      const tree = memoryWorkspace({ ...files, 'a.yaml': 'a: 1\n' });
      const ports = { workspace: tree, git: {} as Git, registry: {} as Registry, renderer: {} as Renderer };
      const given = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date() };
      return (await check(ports, await read(files), given)).findings.map(({ rule }) => rule);
    };
    const extended = { [own]: 'version: 1\nextends: [./c.yaml]\n', '.github/c.yaml': `version: 1\n${exception}` };
    expect(await judged(extended)).toEqual([]);
    expect(await judged({ [own]: `version: 1\n${exception}` })).toEqual(['exception-unused']);
  });
});

describe('a baseline', () => {
  const written = (findings: string) => `version: 1\nreason: r\nowner: o\nexpires: 2099-12-31\nfindings:\n${findings}`;

  it('is read from beside the policy, and called as that is', async () => {
    const policy = await read({
      [own]: 'version: 1\n',
      [list]: written('  a.yaml:\n    acme/x: { digest-required: 2 }\n    unnamed: { unreadable-file: 1 }\n'),
    });
    expect(policy.baseline?.entries).toMatchObject([
      { file: 'a.yaml', image: 'acme/x', line: 7, column: 5 },
      { file: 'a.yaml', image: null },
    ]);
    expect(renamePolicy(policy, '../p.yaml').baseline).toMatchObject({
      file: '../p-baseline.yaml',
      exception: { baseline: '../p-baseline.yaml' },
    });
  });

  it.each([
    ['a rule that there is not', '  a: { b: { digest: 1 } }\n', 'unknown rule "digest"'],
    ['a rule about exceptions', '  a: { b: { exception-unused: 1 } }\n', 'cannot be excepted'],
    ['no number', '  a: { b: { floating-tag: all } }\n', 'expected a number of findings, found text'],
    ['a list', '  [a]\n', 'expected a map of files'],
  ])('refuses %s', async (_, findings, message) => {
    const refused = read({ [own]: 'version: 1\n', [list]: written(findings) });
    await expect(refused).rejects.toThrow(`${list}:6:`);
    await expect(refused).rejects.toThrow(message);
  });
});
