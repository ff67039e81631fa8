import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Commit, Git } from '../ports.ts';
import { findBlockPath } from '../repository/block.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeId } from '../repository/place-id.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { findArrivals, isSameImage, readBlob } from './arrivals.ts';
import { readChanges } from './changes.ts';

/**
 * The places whose digest is none that was promoted, because it is from before promotions: it was there before the policy file
 * was first committed, or it is the first digest of a place that had its tag alone before (`pin`).
 * `changes` are those of the environments of the places, from HEAD.
 */
export async function findAdopted(
  git: Git,
  policy: Policy,
  changes: readonly BlobChange[],
  reader: Reader,
  places: readonly PlacedOccurrence[],
): Promise<readonly PlacedOccurrence[]> {
  if (places.length === 0) return [];
  const arrivals = await findArrivals(git, changes, reader, places);
  const before = await findCommitsBefore(git, policy, places);
  const changeOf = indexChanges(changes);
  const adopted: PlacedOccurrence[] = [];
  for (const place of places) {
    const arrival = arrivals.get(placeId(place)) ?? null;
    if (arrival === null) continue;
    if (before.has(arrival.sha) || (await isPinnedInPlace(git, changeOf(arrival, place.file), reader, place)))
      adopted.push(place);
  }
  return adopted;
}

/** The commits that touch the places' environments, up to the one that first brought the policy file, which is none of them. */
async function findCommitsBefore(
  git: Git,
  policy: Policy,
  places: readonly PlacedOccurrence[],
): Promise<ReadonlySet<string>> {
  const first = policy.file === null ? null : await findFirstCommit(git, policy.file);
  if (first === null) return new Set();
  const environments = [...new Set(places.flatMap(({ environment }) => environment ?? []))];
  const changes = await readChanges(git, first.sha, policy, environments);
  return new Set(changes.map(({ commit }) => commit.sha).filter((sha) => sha !== first.sha));
}

async function findFirstCommit(git: Git, file: string): Promise<Commit | null> {
  // A policy of another checkout has no commit here.
  if (file.startsWith('../')) return null;
  let first: Commit | null = null;
  for await (const { commit, newBlob } of git.changes('HEAD', [file])) if (newBlob !== null) first = commit;
  return first;
}

/** What a commit did to the file of a name: made for many questions. */
function indexChanges(changes: readonly BlobChange[]): (commit: Commit, file: string) => BlobChange | undefined {
  const byFile = new Map<string, BlobChange>();
  for (const change of changes) {
    const key = `${change.commit.sha} ${change.file}`;
    if (change.file !== null && !byFile.has(key)) byFile.set(key, change);
  }
  return ({ sha }, file) => byFile.get(`${sha} ${file}`);
}

/** Whether a commit gave its digest to a place that had the same image by the same tag alone. */
async function isPinnedInPlace(
  git: Git,
  change: BlobChange | undefined,
  reader: Reader,
  place: PlacedOccurrence,
): Promise<boolean> {
  if (change === undefined || change.oldBlob === null) return false;
  const file = change.oldPath ?? change.path;
  return placeAll(reader.scan(file, await readBlob(git, change.oldBlob)), reader).some(
    (old) =>
      old.environment === place.environment &&
      findBlockPath(old) === findBlockPath(place) &&
      isSameImage(old, place) &&
      old.digest === null &&
      old.tag !== null &&
      (place.tag === null || place.tag === old.tag),
  );
}
