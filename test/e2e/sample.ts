import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushIndex, type RunningRegistry } from '../adapters/registry/seed.ts';
import type { Files } from '../bundle/gitops.ts';
import { runCommand } from '../command.ts';
import type { Sample } from './samples.ts';

export const workflows = 'action-examples/workflows';

interface Place {
  readonly file: string;
  readonly image: string;
  readonly tag: string | null;
  readonly digest: string;
  readonly environment: string;
}

/**
 * The sample repository with its workflows, as its history could have been: all environments with what production has,
 * then all but production with what staging has, then as it stands. Its digests are made up, so each is replaced by one
 * that was pushed to the registry; `dev` is each image's newest.
 */
export async function makeHistory(registry: RunningRegistry, sample: Sample): Promise<readonly Files[]> {
  const { folder, environments } = sample;
  const places = findPlaces(folder);
  const pushed = await pushBuilds(registry, places, environments);
  const files = { ...readTree(folder), ...readTree(workflows, '.github/workflows/') };
  return [0, 1, 2].map((newest) => {
    const edited = new Map(Object.entries(files));
    for (const place of places) {
      const age = Math.min(environments.indexOf(place.environment), newest);
      const held =
        places.find(({ image, environment }) => image === place.image && environment === environments[age]) ?? place;
      const text = (edited.get(place.file) ?? '').replaceAll(place.digest, pushed.get(held.digest) ?? '');
      edited.set(place.file, place.tag === null ? text : text.replaceAll(place.tag, held.tag ?? ''));
    }
    return Object.fromEntries(edited);
  });
}

/** Where a version of a first-party image stands; the name may stand in another layer. */
function findPlaces(folder: string): readonly Place[] {
  const { stdout } = runCommand(['check', '--root', folder, '--format', 'json']);
  const { images } = JSON.parse(stdout) as {
    readonly images: readonly (Place & { readonly runs?: readonly Place[] })[];
  };
  return images
    .map(({ runs, ...place }) => ({ ...place, image: place.image ?? runs?.[0]?.image ?? '' }))
    .filter(({ image, digest }) => image.startsWith('ghcr.io/acme/') && digest !== null);
}

/** Made-up digest -> pushed digest. */
async function pushBuilds(
  registry: RunningRegistry,
  places: readonly Place[],
  environments: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const pushed = new Map<string, string>();
  for (const [age, environment] of environments.entries()) {
    for (const { image, tag, digest } of places.filter((place) => place.environment === environment)) {
      if (pushed.has(digest)) continue;
      const name = image.slice('ghcr.io/acme/'.length);
      const labels = {
        'org.opencontainers.image.source': `https://github.com/acme/${name}`,
        'org.opencontainers.image.revision': digest.slice(-40),
      };
      const build = { labels, created: `2026-01-0${age + 1}T00:00:00Z` };
      for (const each of ['dev', ...(tag === null ? [] : [tag])]) {
        pushed.set(digest, (await pushIndex(registry, `acme/${name}`, each, build)).digest);
      }
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
