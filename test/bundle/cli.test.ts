import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { digestOf, makeRepository, makeTree } from './gitops.ts';
import { startSampleRegistry } from './registry.ts';
import { describeBundle, spawned } from './runner.ts';

const bundle = resolve('dist/cli/index.js');
const unpinned = 'image: ghcr.io/acme/api:1.2.3\n';
const pinned = `image: ghcr.io/acme/api@${digestOf('a')}\n`;

describeBundle('cli', (node) => {
  const run = (cwd: string, args: readonly string[], stdin = '') =>
    spawned(node, [bundle, ...args], cwd, { PATH: process.env['PATH'] ?? '', HOME: cwd }, stdin);

  it('tells its version and its help', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const cwd = makeTree({});
    expect(await run(cwd, ['--version'])).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(`^image-policy ${version}`),
      stderr: '',
    });
    const help = await run(cwd, ['--help']);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    for (const command of ['check', 'bump', 'promote', 'status', 'pin']) expect(help.stdout).toContain(`  ${command} `);
  });

  it.each([
    [['chek'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'yaml'], 'text, json, sarif, junit, markdown, github'],
    [['bump', '--environment', ' '], 'It is empty'],
    [['promote', 'dev'], "missing required argument 'target'"],
    [['check', '--root', 'nowhere'], '"nowhere"'],
    [['check', '--config', 'nowhere.yaml'], 'nowhere.yaml'],
    [['check', '--base', '--upload-pack=x'], 'upload-pack'],
    [['bump', '--event', 'nowhere.json'], 'nowhere.json'],
    [[], 'Usage: image-policy'],
  ])('%j is a wrong call', async (args, said) => {
    const result = await run(makeRepository({ 'a.yaml': pinned }), args);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  it('checks a tree: 0 when it is pinned, 1 when it is not', async () => {
    expect(await run(makeTree({ 'a.yaml': pinned }), ['check'])).toMatchObject({ exitCode: 0, stderr: '' });
    const result = await run(makeTree({ 'a.yaml': unpinned }), ['check', '--format', 'json']);
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(JSON.parse(result.stdout)).toMatchObject({ version: 1, summary: { errors: 1 } });
  });

  it.each(['text', 'json', 'sarif', 'junit', 'markdown', 'github'])('writes %s to a file', async (format) => {
    const cwd = makeTree({ 'a.yaml': unpinned });
    const result = await run(cwd, ['check', '--format', format, '--output', 'report']);
    expect(result).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toContain('ghcr.io/acme/api');
  });

  it('has not passed when it never comes to an end', async () => {
    // Nothing keeps the process, and what it waits for does not come.
    const silent =
      "import{Readable}from'node:stream';Object.defineProperty(process,'stdin',{value:new Readable({read(){}})})";
    const hook = `data:text/javascript,${encodeURIComponent(silent)}`;
    const cwd = makeTree({});
    const env = { PATH: process.env['PATH'] ?? '', HOME: cwd };
    expect(await spawned(node, ['--import', hook, bundle, 'check', '-'], cwd, env, '')).toMatchObject({ exitCode: 3 });
  });

  it('cannot write where there is no folder', async () => {
    const result = await run(makeTree({ 'a.yaml': pinned }), ['check', '--output', 'no/report']);
    expect(result).toMatchObject({ exitCode: 3, stdout: '' });
    expect(result.stderr).toContain('its directory does not exist (ENOENT)');
  });

  it('checks manifests from stdin', async () => {
    const manifest = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - ${unpinned}`;
    const result = await run(makeTree({ 'a.yaml': pinned }), ['check', '-', '--format', 'json'], manifest);
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.stdout).findings).toMatchObject([{ line: 5, image: 'ghcr.io/acme/api' }]);
  });

  it('outlives a reader that goes away', () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at}.yaml`, unpinned]));
    const script = '"$0" "$1" check --format json | head -c 1; echo " ${PIPESTATUS[0]}"';
    const said = execFileSync('bash', ['-c', script, node, bundle], { cwd: makeTree(files), encoding: 'utf8' });
    expect(said).toBe('{ 1\n');
  });

  it('bumps and pins the working tree, and in a dry run does not', async () => {
    const registry = await startSampleRegistry(['acme/api']);
    const image = `${registry.host}/acme/api`;
    const cwd = makeTree({
      '.github/image-policy.yaml': `version: 1
layout: ['{env}.yaml']
environments: { dev: { track: dev } }
firstParty: ['${registry.host}/acme/*']
registries: [{ host: '${registry.host}', plainHttp: true }]
`,
      'dev.yaml': `image: ${image}@${digestOf('0')} # kept\n`,
      'other.yaml': `image: ${image}:dev\n`,
    });
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    const dry = await run(cwd, ['bump', '--dry-run', '--format', 'json']);
    expect(dry).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(dry.stdout)).toMatchObject({ changes: [{ file: 'dev.yaml' }], failures: [] });
    expect(read('dev.yaml')).toContain(digestOf('0'));
    expect(await run(cwd, ['bump'])).toMatchObject({ exitCode: 0 });
    expect(read('dev.yaml')).toBe(`image: ${image}@${registry.digests['acme/api']} # kept\n`);
    expect(await run(cwd, ['pin', 'other.yaml'])).toMatchObject({ exitCode: 0 });
    expect(read('other.yaml')).toContain(`@${registry.digests['acme/api']}`);
    await registry.stop();
    const down = await run(cwd, ['bump']);
    expect(down).toMatchObject({ exitCode: 3, stdout: '' });
  }, 60_000);

  it('promotes in the working tree, and tells the status', async () => {
    const cwd = makeRepository({
      '.github/image-policy.yaml': `version: 1
layout: ['{env}.yaml']
environments: { dev: { track: dev }, staging: { promoteFrom: dev } }
firstParty: ['ghcr.io/acme/*']
`,
      'dev.yaml': pinned,
      'staging.yaml': `image: ghcr.io/acme/api@${digestOf('0')}\n`,
    });
    const status = await run(cwd, ['status', '--format', 'json']);
    expect(status).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(status.stdout)).toMatchObject({ environments: ['dev', 'staging'] });
    expect(await run(cwd, ['promote', 'dev', 'staging'])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, 'staging.yaml'), 'utf8')).toBe(pinned);
    expect(await run(cwd, ['promote', 'staging', 'dev'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
