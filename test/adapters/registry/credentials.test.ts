import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCredentials } from '../../../packages/adapters/registry/credentials.ts';
import { UserError } from '../../../packages/core/text/errors.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'image-policy-home-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const encode = (text: string) => Buffer.from(text).toString('base64');
const write = async (path: string, content: unknown) => {
  await mkdir(join(home, path, '..'), { recursive: true });
  await writeFile(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
};
const find = async (
  host: string,
  repository = 'acme/app',
  options: { token?: string; env?: NodeJS.ProcessEnv } = {},
) => {
  const env = { PATH: `${home}/bin:${process.env['PATH']}`, ...options.env };
  return (await openCredentials({ home, helperTimeout: 5_000, ...options, env })).find({ host, repository });
};
const login = (username: string, password: string) => expect.objectContaining({ kind: 'password', username, password });

describe("Docker's config.json", () => {
  it.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v2/', 'ghcr.io'],
    ['ghcr.io/v1/', 'ghcr.io'],
    ['GHCR.io', 'ghcr.io'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['index.docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['https://index.docker.io/v1/', 'registry.hub.docker.com'],
    ['registry.internal:5000', 'registry.internal:5000'],
  ])('the key %s is for %s', async (key, host) => {
    await write('.docker/config.json', { auths: { [key]: { auth: encode('robot:a:b') } } });
    expect(await find(host)).toEqual(login('robot', 'a:b'));
  });

  it.each([
    ['ghcr.io', 'ghcr.io.evil.com'],
    ['ghcr.io', 'evil.ghcr.io'],
    ['ghcr.io', 'ghcr.io:8443'],
    ['registry.internal:5000', 'registry.internal'],
    ['https://index.docker.io/v1/', 'ghcr.io'],
  ])('the key %s is not for %s', async (key, host) => {
    await write('.docker/config.json', { auths: { [key]: { auth: encode('robot:secret') } } });
    expect(await find(host)).toBeNull();
  });

  it('may spell out user and password, or hold an identity token', async () => {
    const auths = {
      a: { username: 'u', password: 'p' },
      b: { auth: encode('<token>:'), identitytoken: 'refresh' },
      c: {},
    };
    await write('docker/config.json', { auths });
    const env = { DOCKER_CONFIG: join(home, 'docker') };
    expect(await find('a', 'x', { env })).toEqual(login('u', 'p'));
    expect(await find('b', 'x', { env })).toMatchObject({ kind: 'identity', token: 'refresh' });
    expect(await find('c', 'x', { env })).toBeNull();
  });

  it.each([
    ['no JSON', '{"auths": {"ghcr.io": {"auth": "c2VjcmV0OnNlY3JldA==" ]'],
    ['a list', []],
    ['auths of no object', { auths: 'secret' }],
    ['a helper that is a path', { credsStore: '../../secret' }],
    ['helpers of no object', { credHelpers: 'secret' }],
  ])('with %s is a UserError that shows nothing of it', async (_, content) => {
    await write('.docker/config.json', content);
    const error = await find('ghcr.io').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(join(home, '.docker', 'config.json'));
    expect((error as UserError).message).not.toMatch(/secret|c2Vj/);
  });

  it.each([
    ['an auth without a colon', { auths: { 'a.io': { auth: encode('secret') }, 'b.io': { auth: encode('u:p') } } }],
    ['an auth that is no base64', { auths: { 'a.io': { auth: 'secret!' }, 'b.io': { auth: encode('u:p') } } }],
    ['an auth that is a number', { auths: { 'a.io': { auth: 5 }, 'b.io': { auth: encode('u:p') } } }],
    ['an entry that is a text', { auths: { 'a.io': 'secret', 'b.io': { auth: encode('u:p') } } }],
    ['a helper that is a path', { credHelpers: { 'a.io': '../secret' }, auths: { 'b.io': { auth: encode('u:p') } } }],
  ])('with %s harms its own host alone', async (_, content) => {
    await write('.docker/config.json', content);
    const answer = await find('a.io');
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('log in to a.io again') });
    expect(JSON.stringify(answer)).not.toMatch(/secret|c2Vj/);
    expect(await find('b.io')).toEqual(login('u', 'p'));
    expect(await find('c.io')).toBeNull();
  });

  it.each([
    [
      'base64 with line ends',
      JSON.stringify({ auths: { a: { auth: `${encode('robot:p').slice(0, 4)}\n${encode('robot:p').slice(4)}\n` } } }),
    ],
    ['a BOM', `\uFEFF${JSON.stringify({ auths: { a: { auth: encode('robot:p') } } })}`],
    [
      'null for what is absent',
      JSON.stringify({
        credsStore: null,
        credHelpers: null,
        auths: { a: { auth: encode('robot:p'), identitytoken: null }, b: null },
      }),
    ],
  ])('is read with %s, as Docker reads it', async (_, text) => {
    await write('.docker/config.json', text);
    expect(await find('a')).toEqual(login('robot', 'p'));
    expect(await find('b')).toBeNull();
  });

  it('may hold nothing', async () => {
    await write('.docker/config.json', { auths: null });
    expect(await find('a')).toBeNull();
  });

  it('keeps the password that stands beside an identity token', async () => {
    await write('.docker/config.json', { auths: { a: { auth: encode('robot:p'), identitytoken: 'refresh' } } });
    expect(await find('a')).toMatchObject({
      kind: 'identity',
      token: 'refresh',
      login: { username: 'robot', password: 'p' },
    });
  });

  it('that cannot be read is a UserError', async () => {
    await mkdir(join(home, '.docker', 'config.json'), { recursive: true });
    await expect(find('ghcr.io')).rejects.toThrow(UserError);
  });
});

describe("podman's auth.json", () => {
  it('binds credentials to a path, the longest first', async () => {
    const auths = {
      'quay.io': { auth: encode('all:p') },
      'quay.io/acme': { auth: encode('acme:p') },
      'quay.io/acme/app': { auth: encode('app:p') },
    };
    await write('run/containers/auth.json', { auths });
    const env = { XDG_RUNTIME_DIR: join(home, 'run') };
    expect(await find('quay.io', 'acme/app', { env })).toEqual(login('app', 'p'));
    expect(await find('quay.io', 'acme/apple', { env })).toEqual(login('acme', 'p'));
    expect(await find('quay.io', 'acmex/app', { env })).toEqual(login('all', 'p'));
  });

  it('in REGISTRY_AUTH_FILE comes before the others', async () => {
    await write('here.json', { auths: { 'quay.io': { auth: encode('here:p') } } });
    await write('.docker/config.json', {
      auths: { 'quay.io': { auth: encode('docker:p') }, 'ghcr.io': { auth: encode('d:p') } },
    });
    const env = { REGISTRY_AUTH_FILE: join(home, 'here.json') };
    expect(await find('quay.io', 'x', { env })).toEqual(login('here', 'p'));
    expect(await find('ghcr.io', 'x', { env })).toEqual(login('d', 'p'));
  });
});

describe('other places where logins are kept', () => {
  const auths = { 'quay.io': { auth: encode('here:p') } };
  it.each([
    ['~/.config/containers/auth.json', '.config/containers/auth.json', {}],
    ['XDG_CONFIG_HOME', 'conf/containers/auth.json', { XDG_CONFIG_HOME: 'conf' }],
    ['XDG_RUNTIME_DIR', 'run/containers/auth.json', { XDG_RUNTIME_DIR: 'run' }],
  ])('%s', async (_, path, variables) => {
    await write(path, { auths });
    const env = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, join(home, value)]));
    expect(await find('quay.io', 'x', { env })).toEqual(login('here', 'p'));
  });

  it('the variable DOCKER_AUTH_CONFIG, before all files', async () => {
    await write('.docker/config.json', {
      auths: { 'quay.io': { auth: encode('file:p') }, 'ghcr.io': { auth: encode('f:p') } },
    });
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) };
    expect(await find('quay.io', 'x', { env })).toEqual(login('here', 'p'));
    expect(await find('ghcr.io', 'x', { env })).toEqual(login('f', 'p'));
    const broken = await find('quay.io', 'x', { env: { DOCKER_AUTH_CONFIG: '{"secret' } }).catch(
      (error: unknown) => error,
    );
    expect(broken).toBeInstanceOf(UserError);
    expect((broken as UserError).message).not.toContain('secret');
  });
});

describe('the token', () => {
  it('is for ghcr.io, where nothing else is', async () => {
    expect(await find('ghcr.io', 'x', { token: 't' })).toEqual(login('image-policy', 't'));
    expect(await find('docker.io', 'x', { token: 't' })).toBeNull();
    await write('.docker/config.json', { auths: { 'ghcr.io': { auth: encode('robot:p') } } });
    expect(await find('ghcr.io', 'x', { token: 't' })).toEqual(login('robot', 'p'));
  });
});

describe('a credential helper', () => {
  const helper = async (name: string, script: string) => {
    await write(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`);
    await chmod(join(home, 'bin', `docker-credential-${name}`), 0o755);
  };
  const echo = `read -r server; printf '{"ServerURL":"%s","Username":"%s","Secret":"p"}' "$server" "$1 $server"`;

  it('is asked for its host, on stdin, once', async () => {
    await helper('ecr-login', `echo asked >> ${home}/log; ${echo}`);
    await write('.docker/config.json', { credHelpers: { 'a.example.com': 'ecr-login' } });
    const credentials = await openCredentials({ home, env: { PATH: `${home}/bin:${process.env['PATH']}` } });
    const ask = (host: string) => credentials.find({ host, repository: 'x' });
    expect(await ask('a.example.com')).toEqual(login('get a.example.com', 'p'));
    expect(await ask('a.example.com')).toEqual(login('get a.example.com', 'p'));
    expect(await ask('b.example.com')).toBeNull();
  });

  it("comes before the store, and the store knows Docker Hub's old name", async () => {
    await helper('one', echo);
    await helper('all', echo.replace('$1', 'all'));
    await write('.docker/config.json', {
      credsStore: 'all',
      credHelpers: { 'a.example.com': 'one' },
      auths: { 'docker.io': {} },
    });
    expect(await find('a.example.com')).toEqual(login('get a.example.com', 'p'));
    expect(await find('docker.io')).toEqual(login('all https://index.docker.io/v1/', 'p'));
  });

  it('may give an identity token, or nothing', async () => {
    await helper('id', `echo '{"Username":"<token>","Secret":"refresh"}'`);
    await helper('none', 'echo "credentials not found in native keychain"; exit 1');
    await write('.docker/config.json', {
      credHelpers: { a: 'id', b: 'none' },
      auths: { b: { auth: encode('file:p') } },
    });
    expect(await find('a')).toMatchObject({ kind: 'identity', token: 'refresh' });
    expect(await find('b')).toEqual(login('file', 'p'));
  });

  it.each([
    ['fails', 'echo secret; echo secret >&2; exit 3', /failed for a \(exit 3\)/],
    ['says rubbish', 'echo secret', /cannot be read/],
    ['says no user', `echo '{"Secret":"secret"}'`, /cannot be read/],
  ])('that %s is said to, without its words', async (_, script, reason) => {
    await helper('bad', script);
    await write('.docker/config.json', { credHelpers: { a: 'bad' } });
    const answer = await find('a');
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('that is not there, or never ends, is said to', async () => {
    await helper('slow', 'exec sleep 60');
    await write('.docker/config.json', { credHelpers: { a: 'absent', b: 'slow' } });
    const credentials = await openCredentials({
      home,
      helperTimeout: 200,
      env: { PATH: `${home}/bin:${process.env['PATH']}` },
    });
    const reason = async (host: string) => credentials.find({ host, repository: 'x' });
    expect(await reason('a')).toMatchObject({ kind: 'failed', reason: expect.stringContaining('not on the PATH') });
    expect(await reason('b')).toMatchObject({ kind: 'failed', reason: expect.stringContaining('within 0.2 s') });
  });
});
