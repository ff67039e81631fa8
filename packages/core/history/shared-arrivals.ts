import type { BlobChange, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { eachOnce, placeId } from '../repository/place-id.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { type Arrivals, findArrivals } from './arrivals.ts';

/** Whether an environment has its version from a layer that others have as well: that place has a history of its own. */
export function isFromShared({ composed, alone }: PlacedOccurrence): boolean {
  return composed?.stays !== undefined && alone !== undefined;
}

/** As `findArrivals`, of versions that stand in shared layers: when the layer got them. */
export async function findSharedArrivals(
  git: Git,
  ref: string,
  reader: Reader,
  held: readonly PlacedOccurrence[],
): Promise<Arrivals> {
  const shared = held.filter(isFromShared);
  if (shared.length === 0) return new Map();
  const changes: BlobChange[] = [];
  const files = new Set(shared.flatMap(({ alone }) => alone?.file ?? []));
  for await (const change of git.changes(ref, [...files])) changes.push(change);
  const placeOf = (occurrence: PlacedOccurrence) => occurrence.alone ?? occurrence;
  const arrivals = await findArrivals(git, changes, reader, eachOnce(shared.map(placeOf)));
  return new Map(shared.map((occurrence) => [placeId(occurrence), arrivals.get(placeId(placeOf(occurrence))) ?? null]));
}
