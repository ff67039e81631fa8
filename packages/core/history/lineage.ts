import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { openReader } from '../repository/scan-tree.ts';
import { findAdopted } from './adopted.ts';
import { type Changes, findHistoryRoots, walkEnvironments } from './changes.ts';
import { type DigestsByEnvironment, findHeld } from './held.ts';
import { adoptedKey, type Lineage, lineageKey, placementsOf } from './lineage-facts.ts';

/**
 * The facts of the rule `promotion-lineage`: which of the digests in promoted environments their source holds or ever held,
 * by `lineageKey(source, place)`. One walk for the whole repository, and none when the sources hold them all now or `changes`, of
 * all environments from HEAD, are there. A place has
 * a key when its source has the place, or held the digest at another one. What an environment has from before promotions is
 * there by `adoptedKey(environment, place)`. UserError in a shallow clone.
 */
export async function findLineage(
  git: Git,
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  changes: Changes | null = null,
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
  const { held: then, kept } = await findInHistory(git, policy, wanted, changes);
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
  for (const { environment, place, digest } of await findAdopted(git, policy, kept, openReader(policy), broken)) {
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

/** What the sources held, and all changes that were walked: to the end of the history where they did not hold it all. */
async function findInHistory(
  git: Git,
  policy: Policy,
  wanted: DigestsByEnvironment,
  known: Changes | null,
): Promise<{ readonly held: DigestsByEnvironment; readonly kept: readonly BlobChange[] }> {
  if (wanted.size === 0) return { held: new Map(), kept: [] };
  await git.requireFullHistory();
  const sources = [...wanted.keys()];
  const targets = policy.environments
    .filter(({ promoteFrom }) => wanted.has(promoteFrom ?? ''))
    .map(({ name }) => name);
  const both = [...new Set([...sources, ...targets])];
  const kept: BlobChange[] = [];
  async function* keep(): AsyncIterable<BlobChange> {
    const walk = known ?? git.changes('HEAD', findHistoryRoots(policy, both));
    for await (const change of walkEnvironments(walk, policy, both)) {
      kept.push(change);
      yield change;
    }
  }
  const asked = walkEnvironments(keep(), policy, sources);
  return { held: await findHeld(git, asked, policy, openReader(policy), wanted), kept };
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
