import { findArrivals } from '../history/arrivals.ts';
import { readChanges } from '../history/changes.ts';
import { findHeld } from '../history/held.ts';
import { findLeft } from '../history/left.ts';
import type { PromotionLane } from '../plan/lanes.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import type { Reader } from '../repository/scan-tree.ts';
import type { PromotionFacts, Proposed } from './decide.ts';

/** What the target went through. */
export type Memory = Pick<PromotionFacts, 'left' | 'lost'>;

/** For a rollback, which goes back on purpose. */
export const noMemory: Memory = { left: new Map(), lost: new Set() };

/** What the target went through: the digests that it left, and those that it has and its source never held. */
export async function recallTarget(
  git: Git,
  policy: Policy,
  { source, target }: PromotionLane,
  proposed: readonly Proposed[],
  known: {
    /** Of the source. */
    readonly changes: readonly BlobChange[];
    readonly occurrences: readonly PlacedOccurrence[];
    readonly head: string;
    readonly reader: Reader;
  },
): Promise<Memory> {
  const { head, reader } = known;
  const sought = proposed.map(({ target, to }) => ({ place: target, digest: to.digest }));
  const changes = await readChanges(git, head, policy, [target.name]);
  const now = new Set(known.occurrences.flatMap((each) => (each.environment === source.name ? [each.digest] : [])));
  const replaced = proposed.filter(({ target: { digest }, to }) => digest !== to.digest && !now.has(digest));
  const wanted = new Set(replaced.flatMap(({ target: { digest } }) => digest ?? []));
  const asked = new Map([[source.name, wanted]]);
  const [left, held] = await Promise.all([
    findLeft(git, changes, reader, sought),
    wanted.size === 0 ? asked : findHeld(git, known.changes, policy, reader, asked),
  ]);
  const strange = replaced.filter(({ target: { digest } }) => !held.get(source.name)?.has(digest ?? ''));
  return {
    left,
    lost: await findLost(git, reader, strange, changes, known.changes),
  };
}

/** What came to the target after the history began: of what was there from the start, nobody knows where it came from. */
async function findLost(
  git: Git,
  reader: Reader,
  strange: readonly Proposed[],
  changes: readonly BlobChange[],
  sourceChanges: readonly BlobChange[],
): Promise<ReadonlySet<PlaceId>> {
  const places = strange.filter(({ target: { digest } }) => digest !== null);
  if (places.length === 0) return new Set();
  const arrivals = await findArrivals(
    git,
    changes,
    reader,
    places.map(({ target }) => target),
  );
  const first = [changes.at(-1), sourceChanges.at(-1)].map((change) => change?.commit.sha);
  const isOld = ({ target }: Proposed): boolean => first.includes(arrivals.get(placeId(target))?.sha);
  return new Set(places.filter((proposal) => !isOld(proposal)).map(({ target }) => placeId(target)));
}
