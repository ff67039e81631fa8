import type { Policy } from '../policy/policy.ts';
import type { Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { openReader } from '../repository/scan-tree.ts';
import { findAdopted } from './adopted.ts';
import { findHistoryRoots, readChanges } from './changes.ts';
import { type DigestsByEnvironment, findHeld } from './held.ts';
import { adoptedKey, type Lineage, lineageKey, placementsOf } from './lineage-facts.ts';

/**
 * The facts of the rule `promotion-lineage`: which of the digests in promoted environments their source holds or ever held,
 * by `lineageKey(source, place)`. One walk for the whole repository, and none when the sources hold them all now. A place has
 * a key when its source has the place, or held the digest at another one. What an environment has from before promotions is
 * there by `adoptedKey(environment, place)`. UserError in a shallow clone.
 */
export async function findLineage(
  git: Git,
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
): Promise<Lineage> {
  const inForce = occurrences.flatMap((occurrence) =>
    placementsOf(occurrence).map((placement) => ({ ...placement, digest: occurrence.digest })),
  );
  const promoted = findPromoted(policy, inForce);
  const now = collect(inForce.map(({ environment, digest }) => [environment, digest]));
  const wanted = collect(
    promoted
      .filter(({ source, digest }) => !now.get(source)?.has(digest))
      .map(({ source, digest }) => [source, digest]),
  );
  const then = await findInHistory(git, policy, wanted);
  const places = new Set(inForce.map(({ environment, place }) => lineageKey(environment ?? '', place ?? '')));
  const lineage = new Map<string, Set<string>>();
  for (const { source, place, digest } of promoted) {
    const key = lineageKey(source, place);
    const isHeld = now.get(source)?.has(digest) || then.get(source)?.has(digest);
    if (!isHeld && !places.has(key)) continue;
    const held = lineage.get(key) ?? new Set();
    lineage.set(key, isHeld ? held.add(digest) : held);
  }
  const broken = findBroken(policy, occurrences, (source, digest) => {
    return now.get(source)?.has(digest) || then.get(source)?.has(digest) || false;
  });
  for (const { environment, place, digest } of await askAdopted(git, policy, broken)) {
    const key = adoptedKey(environment ?? '', place ?? '');
    lineage.set(key, (lineage.get(key) ?? new Set()).add(digest ?? ''));
  }
  return lineage;
}

/** The places whose source neither holds nor held their digest. */
function findBroken(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  isHeld: (source: string, digest: string) => boolean,
): readonly PlacedOccurrence[] {
  return occurrences.filter((occurrence) =>
    findPromoted(policy, [occurrence]).some(({ source, digest }) => !isHeld(source, digest)),
  );
}

async function askAdopted(
  git: Git,
  policy: Policy,
  broken: readonly PlacedOccurrence[],
): Promise<ReadonlySet<PlacedOccurrence>> {
  if (broken.length === 0) return new Set();
  const environments = [...new Set(broken.flatMap(({ environment }) => environment ?? []))];
  const changes = await readChanges(git, 'HEAD', policy, environments);
  return findAdopted(git, policy, changes, openReader(policy), broken);
}

async function findInHistory(git: Git, policy: Policy, wanted: DigestsByEnvironment): Promise<DigestsByEnvironment> {
  if (wanted.size === 0) return new Map();
  await git.requireFullHistory();
  const changes = git.changes('HEAD', findHistoryRoots(policy, [...wanted.keys()]));
  return findHeld(git, changes, policy, openReader(policy), wanted);
}

interface Promoted {
  readonly source: string;
  readonly place: string;
  readonly digest: string;
}

function findPromoted(
  policy: Policy,
  inForce: readonly Pick<PlacedOccurrence, 'environment' | 'place' | 'digest'>[],
): readonly Promoted[] {
  const sources = new Map(policy.environments.map(({ name, promoteFrom }) => [name, promoteFrom]));
  return inForce.flatMap(({ environment, place, digest }) => {
    const source = sources.get(environment ?? '') ?? null;
    return source === null || place === null || digest === null ? [] : [{ source, place, digest }];
  });
}

function collect(pairs: readonly (readonly [string | null, string | null])[]): DigestsByEnvironment {
  const digests = new Map<string, Set<string>>();
  for (const [environment, digest] of pairs) {
    if (environment !== null && digest !== null)
      digests.set(environment, (digests.get(environment) ?? new Set()).add(digest));
  }
  return digests;
}
