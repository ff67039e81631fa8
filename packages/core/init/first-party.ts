import type { PlacedOccurrence } from '../repository/place.ts';
import { groupBy } from '../text/collate.ts';

/** Registries that everybody publishes to: an image there is ours only where its owner is. A guess, and said so. */
const publicHosts: ReadonlySet<string> = new Set([
  'docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'us.gcr.io',
  'eu.gcr.io',
  'asia.gcr.io',
  'k8s.gcr.io',
  'mirror.gcr.io',
  'registry.hub.docker.com',
  'registry.k8s.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.gitlab.com',
  'nvcr.io',
  'lscr.io',
  'cgr.dev',
  'dhi.io',
  'docker.elastic.co',
  'registry.access.redhat.com',
  'registry.redhat.io',
  'icr.io',
  'container-registry.oracle.com',
  'registry.opensource.zalan.do',
  'xpkg.upbound.io',
  'oci.external-secrets.io',
  'factory.talos.dev',
  'code.forgejo.org',
  'codeberg.org',
  'cr.fluentbit.io',
  'cr.l5d.io',
  'docker.dragonflydb.io',
  'docker.n8n.io',
]);

/** What a place says of an image, as far as it tells whose it is. */
export type Seen = Pick<PlacedOccurrence, 'image' | 'tag'>;

/**
 * Globs over the images that are probably the organisation's own: those under the owner of the repository, on any registry;
 * and those of private registries, as long as they are at least a tenth as frequent as those of the most frequent one. Of a
 * private registry only the directories with an image that follows a branch, where there is one: the others are mirrors. Where
 * nobody knows the owner, what follows a branch on a public registry is taken for the owner's.
 */
export function findFirstParty(places: readonly Seen[], owner: string | null): readonly string[] {
  const images = places.flatMap(({ image }) => (image === null ? [] : [image]));
  const moving = [...new Set(places.filter(({ tag }) => branches.test(tag ?? '')).map(({ image }) => image ?? ''))];
  const byOwner = images.map((image) => ownersGlob(image, owner)).filter((glob) => glob !== null);
  const byBranch = owner === null ? moving.map(publicGlob).filter((glob) => glob !== null) : [];
  const counts = new Map<string, number>();
  for (const glob of images.map(privateGlob)) if (glob !== null) counts.set(glob, (counts.get(glob) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const byHost = [...counts].filter(([, times]) => times * 10 >= most).flatMap(([glob]) => narrow(glob, moving));
  const globs = [...new Set([...byOwner, ...byBranch, ...byHost])].sort();
  return globs.filter((glob) => !globs.some((wider) => wider !== glob && glob.startsWith(wider.slice(0, -2))));
}

/**
 * The same where neither owner nor channel tells: the directories of images that differ between two environments at one place.
 * What is promoted is between two environments for a while; what everybody runs mostly is the same everywhere.
 */
export function findApart(places: readonly Pick<PlacedOccurrence, 'image' | 'place' | 'environment' | 'digest'>[]) {
  const pinned = places.filter(
    ({ environment, place, digest }) => environment !== null && place !== null && digest !== null,
  );
  const groups = [...groupBy(pinned, ({ image, place }) => `${image}\n${place}`).values()];
  const apart = groups.filter((group) => new Set(group.map(({ digest }) => digest)).size > 1);
  const globs = apart.map(([first]) => publicGlob(first?.image ?? '')).filter((glob) => glob !== null);
  return [...new Set(globs)].sort();
}

/** Tags that follow a branch. */
const branches = /^(?:dev|develop|main|master|edge|nightly)$/;

function narrow(glob: string, moving: readonly string[]): readonly string[] {
  const top = glob.slice(0, -2);
  const below = moving.filter((image) => image.startsWith(top)).map((image) => image.slice(top.length).split('/'));
  // An image right below the host has no directory that could be named.
  if (below.length === 0 || below.some(({ length }) => length < 2)) return [glob];
  return [...new Set(below.map(([directory]) => `${top}${directory}/**`))];
}

function publicGlob(image: string): string | null {
  const [host = '', namespace = '', ...rest] = image.split('/');
  return publicHosts.has(host) && rest.length > 0 && namespace !== 'library' ? `${host}/${namespace}/**` : null;
}

/** Letters and digits only: an owner `Acme-Org` may be `acmeorg` on Docker Hub. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function ownersGlob(image: string, owner: string | null): string | null {
  const [host = '', namespace = '', ...rest] = image.split('/');
  if (owner === null || rest.length === 0 || bare(namespace) !== bare(owner)) return null;
  return `${host}/${namespace}/**`;
}

function privateGlob(image: string): string | null {
  const [host = '', namespace = ''] = image.split('/');
  // A project of Google's registries is what a host is elsewhere.
  if (/(?:^|-)docker\.pkg\.dev$/.test(host)) return `${host}/${namespace}/**`;
  return publicHosts.has(host) ? null : `${host}/**`;
}
