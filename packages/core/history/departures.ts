import type { BlobChange, Commit, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { findHolder, readBlob, wasElsewhere } from './arrivals.ts';

/** When each place let go of the digest that it held before these changes (newest first); absent where it never did. */
export async function findEnds(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  held: readonly PlacedOccurrence[],
): Promise<ReadonlyMap<PlaceId, Commit>> {
  const names = new Map(held.map((occurrence) => [placeId(occurrence), { occurrence, name: occurrence.file }]));
  const ends = new Map<PlaceId, Commit>();
  for (const step of groupByCommit(changes).reverse()) {
    for (const [id, { occurrence, name }] of names) {
      const change = step.get(name);
      if (change === undefined) continue;
      names.set(id, { occurrence, name: change.path });
      if (await isHeldAfter(git, reader, occurrence, change)) continue;
      names.delete(id);
      ends.set(id, change.commit);
    }
  }
  return ends;
}

/** What each commit did, newest first, by the name that the file had before. */
function groupByCommit(changes: readonly BlobChange[]): ReadonlyMap<string, BlobChange>[] {
  const steps = new Map<string, Map<string, BlobChange>>();
  for (const change of changes) {
    const step = steps.get(change.commit.sha) ?? new Map<string, BlobChange>();
    steps.set(change.commit.sha, step);
    if (change.oldPath !== null) step.set(change.oldPath, change);
  }
  return [...steps.values()];
}

async function isHeldAfter(
  git: Git,
  reader: Reader,
  occurrence: PlacedOccurrence,
  { newBlob, path }: BlobChange,
): Promise<boolean> {
  if (newBlob === null || wasElsewhere(reader, occurrence, path)) return false;
  const text = await readBlob(git, newBlob);
  return findHolder(occurrence, text, (file) => placeAll(reader.scan(file, text), reader)) !== undefined;
}
