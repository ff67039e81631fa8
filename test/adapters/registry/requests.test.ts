import { afterEach, describe, expect, it } from '@jest/globals';
import { bump } from '../../../packages/core/bump/bump.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { memoryWorkspace } from '../../core/memory.ts';
import { type FaultServer, type Reply, type Script, startFaultServer } from './fault-server.ts';
import { type Content, imageOf, indexOf } from './images.ts';
import { openTestRegistry } from './open.ts';

const repositories = 60;
const places = 500;

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const content = ({ body, mediaType, digest }: Content): Reply => ({
  status: 200,
  body: body.toString(),
  headers: { 'content-type': mediaType, 'docker-content-digest': digest },
});

/** Two builds of a repository, the newer of them at `dev`. */
function buildsOf(name: string) {
  const build = (created: string) => {
    const image = imageOf({ platform: 'linux/amd64', created, labels: { name } });
    return { image, index: indexOf([image]) };
  };
  return { old: build('2026-01-01T00:00:00Z'), fresh: build('2026-02-01T00:00:00Z') };
}

async function bumpAll(isNew: boolean) {
  const script: Record<string, Reply> = { 'GET /v2/': { status: 200 } };
  const builds = Array.from({ length: repositories }, (_, index) => buildsOf(`app-${index}`));
  for (const [index, { old, fresh }] of builds.entries()) {
    const base = `/v2/acme/app-${index}`;
    script[`HEAD ${base}/manifests/dev`] = content(fresh.index);
    for (const { image, index: list } of [old, fresh]) {
      for (const method of ['GET', 'HEAD'])
        for (const each of [list, image.manifest]) script[`${method} ${base}/manifests/${each.digest}`] = content(each);
      script[`GET ${base}/blobs/${image.config.digest}`] = content(image.config);
    }
  }
  const server = await startFaultServer(script satisfies Script);
  servers.push(server);
  const files: Record<string, string> = {};
  for (let place = 0; place < places; place++) {
    const { old, fresh } = builds[place % repositories] ?? buildsOf('');
    const held = (isNew ? old : fresh).index.digest;
    files[`env/dev/${place}.yaml`] = `image: ${server.host}/acme/app-${place % repositories}@${held}\n`;
  }
  const policy = parsePolicy(
    `version: 1\nlayout: ["env/{env}/**"]\nenvironments: { dev: { track: dev } }\nfirstParty: ["${server.host}/acme/*"]\n`,
    'policy.yaml',
  );
  const options = { environments: [], images: [], event: null, allowOlder: false };
  const plan = await bump(
    { workspace: memoryWorkspace(files), registry: openTestRegistry(server.host) },
    policy,
    options,
  );
  const asked = server.seen.filter(({ path }) => path !== '/v2/');
  return { plan, asked };
}

describe(`${places} places over ${repositories} repositories`, () => {
  it('are one HEAD a reference where nothing is new', async () => {
    const { plan, asked } = await bumpAll(false);
    expect(plan.changes).toEqual([]);
    expect(asked.map(({ method }) => method)).toEqual(Array.from({ length: repositories }, () => 'HEAD'));
  });

  it('are at most four requests a build where all is new: two builds an image, and the tag', async () => {
    const { plan, asked } = await bumpAll(true);
    expect(plan.changes).toHaveLength(places);
    const kinds = new Map<string, number>();
    for (const { method, path } of asked) {
      const kind = `${method} ${path.replace(/^\/v2\/acme\/app-\d+\//, '').replace(/sha256:[0-9a-f]{64}/, 'digest')}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1 / repositories);
    }
    // Of each build: its index, a platform's manifest and config; what was asked for one place counts for all.
    expect(Object.fromEntries([...kinds].map(([kind, number]) => [kind, Math.round(number * 100) / 100]))).toEqual({
      'HEAD manifests/dev': 1,
      'GET manifests/digest': 4,
      'GET blobs/digest': 2,
    });
    expect(asked.length).toBeLessThanOrEqual(4 * 2 * repositories);
  });
});
