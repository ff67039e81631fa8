import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushIndex, type RunningRegistry } from '../adapters/registry/seed.ts';
import type { Files } from '../bundle/gitops.ts';
import { runCommand } from '../command.ts';

const sample = 'action-examples/gitops';
export const workflows = 'action-examples/workflows';
/** From the oldest versions to the newest. */
const environments = ['production', 'staging', 'dev', 'local'];

interface Place {
  readonly file: string;
  readonly image: string;
  readonly digest: string;
  readonly environment: string;
}

/**
 * The sample repository with its workflows, as its history could have been: all environments with what production has,
 * then all but production with what staging has, then as it stands. Its digests are made up, so each is replaced by one
 * that was pushed to the registry; `dev` is each image's newest.
 */
export async function makeHistory(registry: RunningRegistry): Promise<readonly Files[]> {
  const places = findPlaces();
  const pushed = await pushBuilds(registry, places);
  const files = { ...readTree(sample), ...readTree(workflows, '.github/workflows/') };
  return [0, 1, 2].map((newest) => {
    const texts = places.map((place): readonly [string, string] => {
      const age = Math.min(environments.indexOf(place.environment), newest);
      const held = places.find(({ image, environment }) => image === place.image && environment === environments[age]);
      const digest = pushed.get((held ?? place).digest) ?? '';
      return [place.file, `${place.digest} ${digest}`];
    });
    return Object.fromEntries(
      Object.entries(files).map(([file, text]) => {
        const changes = texts.filter(([changed]) => changed === file).map(([, change]) => change.split(' '));
        return [file, changes.reduce((edited, [from = '', to = '']) => edited.replaceAll(from, to), text)];
      }),
    );
  });
}

function findPlaces(): readonly Place[] {
  const { stdout } = runCommand(['check', '--root', sample, '--format', 'json']);
  const { images } = JSON.parse(stdout) as { readonly images: readonly Place[] };
  return images.filter(({ image, digest }) => image.startsWith('ghcr.io/acme/') && digest !== null);
}

/** Made-up digest -> pushed digest. */
async function pushBuilds(registry: RunningRegistry, places: readonly Place[]): Promise<ReadonlyMap<string, string>> {
  const pushed = new Map<string, string>();
  for (const [age, environment] of environments.entries()) {
    for (const { image, digest } of places.filter((place) => place.environment === environment)) {
      if (pushed.has(digest)) continue;
      const name = image.slice('ghcr.io/acme/'.length);
      const labels = {
        'org.opencontainers.image.source': `https://github.com/acme/${name}`,
        'org.opencontainers.image.revision': digest.slice(-40),
      };
      const created = `2026-01-0${age + 1}T00:00:00Z`;
      pushed.set(digest, (await pushIndex(registry, `acme/${name}`, 'dev', { labels, created })).digest);
    }
  }
  return pushed;
}

function readTree(folder: string, prefix = ''): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [`${prefix}${path.slice(folder.length + 1)}`, readFileSync(path, 'utf8')]),
  );
}
