import type { Policy } from '../policy/policy.ts';
import type { Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { openReader } from '../repository/scan-tree.ts';
import { findHistoryRoots } from './changes.ts';
import { type DigestsByEnvironment, findHeld } from './held.ts';
import { type Lineage, lineageKey, placementsOf } from './lineage-facts.ts';

/**
 * The facts of the rule `promotion-lineage`: which of the digests in promoted environments their source holds or ever held,
 * by `lineageKey(source, place)`. One walk for the whole repository, and none when the sources hold them all now. A place has
 * a key when its source has the place, or held the digest at another one. UserError in a shallow clone.
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
  return lineage;
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
