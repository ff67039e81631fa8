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
    [429, 'unavailable'],
    [500, 'unavailable'],
    [400, 'unavailable'],
  ])('takes %i for %s and does not fall back to GET', async (status, kind) => {
    const { answer, asked } = await resolve({
      [`HEAD ${manifest}/dev`]: { status },
      [`GET ${manifest}/dev`]: { ...good, body: index.body },
    });
    expect(answer).toMatchObject({ ok: false, kind });
    expect(new Set(asked)).toEqual(new Set([`HEAD ${manifest}/dev`]));
  });

  it.each([
    ['an error text', 'error: unauthorized'],
    ['upper case', index.digest.toUpperCase()],
    ['a short one', 'sha256:abc'],
    ['two of them', [index.digest, other]],
  ])('believes no digest that is %s', async (_, digest) => {
    const headers = { 'content-type': indexType, 'docker-content-digest': digest };
    const { answer } = await resolve({ [`HEAD ${manifest}/dev`]: { status: 200, headers } });
    expect(answer).toMatchObject({
      ok: false,
      kind: 'unavailable',
      reason: expect.stringContaining('malformed digest'),
    });
  });

  it('is told when a digest is answered with another one', async () => {
    const { answer } = await resolve({ [`HEAD ${manifest}/${other}`]: good }, other);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason: expect.stringContaining('another digest') });
  });

  it.each([
    ['encoded', { 'content-type': indexType, 'content-encoding': 'gzip' }, index.body],
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
