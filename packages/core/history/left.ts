import type { BlobChange, Commit, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { findHolder } from './arrivals.ts';

/** A place, and the one digest that it may have held before. */
export interface Sought {
  readonly place: PlacedOccurrence;
  readonly digest: string;
}

/**
 * The commit that last took a digest away from a place which held it; absent where it never held it, or holds it still. By one
 * read of every text that the files ever had: those without the digest's hex are not scanned.
 */
export async function findLeft(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  sought: readonly Sought[],
): Promise<ReadonlyMap<PlaceId, Commit>> {
  const byFile = groupBy(sought, ({ place }) => place.file);
  const ours = changes.filter(({ file }) => file !== null && byFile.has(file));
  const holders = await readHolders(git, ours, reader, byFile);
  const left = new Map<PlaceId, Commit>();
  const settled = new Set<PlaceId>();
  const later = new Map<string, Commit>();
  for (const { file, newBlob, commit } of ours) {
    const leaving = later.get(file ?? '');
    for (const { place } of holders.get(`${file}\n${newBlob}`) ?? []) {
      const id = placeId(place);
      if (settled.has(id)) continue;
      settled.add(id);
      if (leaving !== undefined) left.set(id, leaving);
    }
    later.set(file ?? '', commit);
  }
  return left;
}

/** Which of the sought digests stand at their places in each text, by file and blob: two files may have one text. */
async function readHolders(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  byFile: ReadonlyMap<string, readonly Sought[]>,
): Promise<ReadonlyMap<string, readonly Sought[]>> {
  const files = new Map<string, Set<string>>();
  for (const { newBlob, file } of changes) {
    if (newBlob !== null && file !== null) files.set(newBlob, (files.get(newBlob) ?? new Set()).add(file));
  }
  const holders = new Map<string, readonly Sought[]>();
  for await (const { id, text } of git.blobs(files.keys())) {
    if (!text.ok) continue;
    for (const file of files.get(id) ?? []) {
      let scanned: readonly PlacedOccurrence[] | null = null;
      const scan = (): readonly PlacedOccurrence[] => {
        scanned ??= placeAll(reader.scan(file, text.text), reader);
        return scanned;
      };
      const held = (byFile.get(file) ?? []).filter(
        ({ place, digest }) => findHolder({ ...place, digest }, text.text, scan) !== undefined,
      );
      if (held.length > 0) holders.set(`${file}\n${id}`, held);
    }
  }
  return holders;
}
