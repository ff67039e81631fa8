import { type FaultServer, type Reply, startFaultServer } from '../adapters/registry/fault-server.ts';
import { imageOf, indexOf } from '../adapters/registry/images.ts';

/** A registry that serves the tag `dev` of some repositories, each an index of one build. */
export interface SampleRegistry {
  readonly host: string;
  /** By repository: what `dev` resolves to. */
  readonly digests: Readonly<Record<string, string>>;
  readonly stop: FaultServer['stop'];
}

export async function startSampleRegistry(repositories: readonly string[]): Promise<SampleRegistry> {
  const built = repositories.map((repository) => [repository, build(repository)] as const);
  const script = built.flatMap(([repository, contents]) =>
    contents.flatMap(({ names, digest, mediaType, body }) =>
      names.flatMap((name) => {
        const reply: Reply = {
          status: 200,
          headers: { 'content-type': mediaType, 'docker-content-digest': digest, 'content-length': `${body.length}` },
          body,
        };
        return [
          [`GET /v2/${repository}/${name}`, reply],
          [`HEAD /v2/${repository}/${name}`, { ...reply, body: '' }],
        ] as const;
      }),
    ),
  );
  const server = await startFaultServer(Object.fromEntries(script));
  return {
    host: server.host,
    digests: Object.fromEntries(built.map(([repository, [index]]) => [repository, index?.digest ?? ''])),
    stop: server.stop,
  };
}

function build(repository: string) {
  const image = imageOf({ platform: 'linux/amd64', labels: { 'org.opencontainers.image.title': repository } });
  const index = indexOf([image]);
  return [
    { ...index, names: ['manifests/dev', `manifests/${index.digest}`] },
    { ...image.manifest, names: [`manifests/${image.manifest.digest}`] },
    { ...image.config, names: [`blobs/${image.config.digest}`] },
  ];
}
