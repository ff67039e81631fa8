import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Script, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { leadTo, openTestRegistry } from './open.ts';

const index = indexOf([imageOf({ platform: 'linux/amd64' })]);
const nowhere = `sha256:${'b'.repeat(64)}`;
const said = (digest: string) => ({ 'content-type': indexType, 'docker-content-digest': digest });
const manifests = '/v2/acme/app/manifests';
const proven = { ok: true, value: { digest: index.digest, mediaType: indexType } };

let server: FaultServer;
afterEach(() => server.stop());

async function prove(script: Script, host: string | null = null) {
  server = await startFaultServer({ 'GET /v2/': { status: 200 }, ...script });
  const dispatcher = leadTo({ 'https://registry-1.docker.io': server.url });
  const registry =
    host === null ? openTestRegistry(server.host) : openTestRegistry(host, { registries: [], dispatcher });
  const answer = await registry.prove({ host: host ?? server.host, repository: 'acme/app' }, 'dev');
  const asked = server.seen.map(({ method, path }) => `${method} ${path}`).filter((line) => line !== 'GET /v2/');
  return { answer, asked };
}

describe('what a tag is proven to be', () => {
  it('is the digest of its content, asked for once', async () => {
    const { answer, asked } = await prove({
      [`GET ${manifests}/dev`]: { status: 200, headers: said(index.digest), body: index.body },
    });
    expect(answer).toEqual(proven);
    expect(asked).toEqual([`GET ${manifests}/dev`]);
  });

  it('is nothing where header and content differ', async () => {
    const { answer } = await prove({
      [`GET ${manifests}/dev`]: { status: 200, headers: said(nowhere), body: index.body },
    });
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason: expect.stringMatching(/another digest/) });
  });

  it('is of Docker Hub, which counts a GET as a pull, what it has by the digest that it names', async () => {
    const { answer, asked } = await prove(
      {
        [`HEAD ${manifests}/dev`]: { status: 200, headers: said(index.digest) },
        [`HEAD ${manifests}/${index.digest}`]: { status: 200, headers: said(index.digest) },
      },
      'docker.io',
    );
    expect(answer).toEqual(proven);
    expect(asked).toEqual([`HEAD ${manifests}/dev`, `HEAD ${manifests}/${index.digest}`]);
  });

  it('is nothing where Docker Hub does not have the digest that it names', async () => {
    const { answer } = await prove({ [`HEAD ${manifests}/dev`]: { status: 200, headers: said(nowhere) } }, 'docker.io');
    expect(answer).toMatchObject({ ok: false, kind: 'missing' });
  });
});
