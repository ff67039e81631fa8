import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Reply, type Script, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';

const index = indexOf([imageOf({ platform: 'linux/amd64' })]);
const other = `sha256:${'b'.repeat(64)}`;
const good: Reply = { status: 200, headers: { 'content-type': indexType, 'docker-content-digest': index.digest } };
const noDigest: Reply = { status: 200, headers: { 'content-type': indexType } };
const manifest = '/v2/acme/app/manifests';

let server: FaultServer;
afterEach(() => server.stop());

async function resolve(script: Script, reference = 'dev') {
  server = await startFaultServer({ 'GET /v2/': { status: 200 }, ...script });
  const registry = openTestRegistry(server.host);
  const answer = await registry.resolve({ host: server.host, repository: 'acme/app' }, reference);
  const asked = server.seen.map(({ method, path }) => `${method} ${path}`).filter((line) => line !== 'GET /v2/');
  return { answer, asked, registry };
}

describe('resolve', () => {
  it('asks by HEAD, once, with all four types', async () => {
    const { answer, asked, registry } = await resolve({ [`HEAD ${manifest}/dev`]: good });
    expect(answer).toEqual({ ok: true, value: { digest: index.digest, mediaType: indexType } });
    await registry.resolve({ host: server.host, repository: 'acme/app' }, 'dev');
    expect(asked).toEqual([`HEAD ${manifest}/dev`]);
    expect(server.seen.at(-1)?.headers.accept?.split(', ')).toEqual([
      'application/vnd.oci.image.index.v1+json',
      'application/vnd.docker.distribution.manifest.list.v2+json',
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.docker.distribution.manifest.v2+json',
    ]);
    expect(registry.requests()).toEqual({ total: 2, byHost: { [server.host]: 2 } });
  });

  it('hashes the body where the header is missing', async () => {
    const { answer, asked } = await resolve({
      [`HEAD ${manifest}/dev`]: noDigest,
      [`GET ${manifest}/dev`]: { ...noDigest, body: index.body },
    });
    expect(answer).toEqual({ ok: true, value: { digest: index.digest, mediaType: indexType } });
    expect(asked).toEqual([`HEAD ${manifest}/dev`, `GET ${manifest}/dev`]);
  });

  it.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'missing'],
    [400, 'unavailable'],
    [405, 'unavailable'],
  ])('takes %i for %s where GET says so too', async (status, kind) => {
    const { answer, asked } = await resolve({
      [`HEAD ${manifest}/dev`]: { status },
      [`GET ${manifest}/dev`]: { status },
    });
    expect(answer).toMatchObject({ ok: false, kind });
    expect(asked).toEqual([`HEAD ${manifest}/dev`, `GET ${manifest}/dev`]);
  });

  it.each([400, 401, 403, 404, 405, 406, 500, 501])('asks by GET where HEAD is answered %i', async (status) => {
    const { answer, asked } = await resolve({
      [`HEAD ${manifest}/dev`]: { status },
      [`GET ${manifest}/dev`]: { ...good, body: index.body },
    });
    expect(answer).toEqual({ ok: true, value: { digest: index.digest, mediaType: indexType } });
    expect(asked).toEqual([`HEAD ${manifest}/dev`, `GET ${manifest}/dev`]);
  });

  it.each([408, 429, 502, 503])('does not take %i for a word on HEAD', async (status) => {
    const { answer, asked } = await resolve({
      [`HEAD ${manifest}/dev`]: { status },
      [`GET ${manifest}/dev`]: { ...good, body: index.body },
    });
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', passing: true });
    expect(new Set(asked)).toEqual(new Set([`HEAD ${manifest}/dev`]));
  });

  it.each([
    ['an error text', 'error: unauthorized'],
    ['upper case', index.digest.toUpperCase()],
    ['a short one', 'sha256:abc'],
    ['two of them', [index.digest, other]],
    ['empty', ''],
    ['of what is not there', other],
  ])('believes no digest that is %s, and hashes the content', async (_, digest) => {
    const headers = { 'content-type': indexType, 'docker-content-digest': digest };
    const get = { status: 200, headers: { 'content-type': indexType }, body: index.body };
    const script = {
      [`HEAD ${manifest}/${index.digest}`]: { status: 200, headers },
      [`GET ${manifest}/${index.digest}`]: get,
    };
    const { answer } = await resolve(script, index.digest);
    expect(answer).toEqual({ ok: true, value: { digest: index.digest, mediaType: indexType } });
  });

  it('takes a digest that is said twice for one', async () => {
    const headers = { 'content-type': indexType, 'docker-content-digest': [index.digest, index.digest] };
    const { answer, asked } = await resolve({ [`HEAD ${manifest}/dev`]: { status: 200, headers } });
    expect(answer).toMatchObject({ ok: true, value: { digest: index.digest } });
    expect(asked).toEqual([`HEAD ${manifest}/dev`]);
  });

  it('is told when a digest is answered with another one', async () => {
    const get = { status: 200, headers: { 'content-type': indexType }, body: index.body };
    const { answer } = await resolve({ [`HEAD ${manifest}/${other}`]: good, [`GET ${manifest}/${other}`]: get }, other);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason: expect.stringContaining('another digest') });
  });

  it('says who asks, and asks for what is not encoded', async () => {
    await resolve({ [`HEAD ${manifest}/dev`]: good });
    for (const { headers } of server.seen) {
      expect(headers['user-agent']).toMatch(/^image-policy\/\d+\.\d+\.\d+ \(\+https:/);
      expect(headers['accept-encoding']).toBe('identity');
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('reads what comes in %s all the same', async (encoding, encode) => {
    const headers = { 'content-type': indexType, 'content-encoding': encoding };
    const { answer } = await resolve({
      [`HEAD ${manifest}/dev`]: { status: 200 },
      [`GET ${manifest}/dev`]: { status: 200, headers, body: encode(index.body) },
    });
    expect(answer).toMatchObject({ ok: true, value: { digest: index.digest } });
  });

  it('decodes no more than the cap', async () => {
    const headers = { 'content-type': indexType, 'content-encoding': 'gzip' };
    const { answer } = await resolve({
      [`HEAD ${manifest}/dev`]: { status: 200 },
      [`GET ${manifest}/dev`]: { status: 200, headers, body: gzipSync(Buffer.alloc(64 << 20)) },
    });
    expect(answer).toMatchObject({
      ok: false,
      kind: 'unavailable',
      reason: expect.stringContaining('more than 4194304'),
    });
  });

  it.each([
    ['encoded as it does not say', { 'content-type': indexType, 'content-encoding': 'gzip' }, index.body],
    ['encoded as nobody knows', { 'content-type': indexType, 'content-encoding': 'x-acme' }, index.body],
    ['of two types', { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }, index.body],
    ['no manifest', { 'content-type': 'text/html' }, '<html>'],
    ['an empty object', { 'content-type': indexType }, '{"schemaVersion":2}'],
    ['a captive portal', { 'content-type': 'application/json' }, '{"login":"here"}'],
    ['of another digest', { 'content-type': indexType, 'docker-content-digest': other }, index.body],
  ])('refuses a body that is %s', async (_, headers, body) => {
    const { answer } = await resolve({
      [`HEAD ${manifest}/dev`]: { status: 200 },
      [`GET ${manifest}/dev`]: { status: 200, headers, body },
    });
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable' });
  });

  it.each(['../../_catalog', 'dev?x=1', '', 'sha256:XYZ', 'a b', '-x'])(
    'never asks for the malformed %j',
    async (reference) => {
      const { answer } = await resolve({}, reference);
      expect(answer).toMatchObject({ ok: false, kind: 'refused' });
      expect(server.seen).toEqual([]);
    },
  );
});
