import type { BlobChange, Commit, Git } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeAll, type Reader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { findHolder } from './arrivals.ts';

/** A place, and a digest that it may have held before. */
export interface Sought {
  readonly place: PlacedOccurrence;
  readonly digest: string;
}

/**
 * The commit that last took a digest away from a place which held it; absent where it never held it, or holds it still. By one
 * read of every text that the files ever had: those without the digest's hex are not scanned.
 */
export async function findLeft<S extends Sought>(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  sought: readonly S[],
): Promise<ReadonlyMap<S, Commit>> {
  const byFile = groupBy(sought, ({ place }) => place.file);
  const ours = changes.filter(({ file }) => file !== null && byFile.has(file));
  const holders = await readHolders(git, ours, reader, byFile);
  const left = new Map<S, Commit>();
  const settled = new Set<S>();
  const later = new Map<string, Commit>();
  for (const { file, newBlob, commit } of ours) {
    const leaving = later.get(file ?? '');
    for (const each of holders.get(`${file}\n${newBlob}`) ?? []) {
      if (settled.has(each)) continue;
      settled.add(each);
      if (leaving !== undefined) left.set(each, leaving);
    }
    later.set(file ?? '', commit);
  }
  return left;
}

/** Which of the sought digests stand at their places in each text, by file and blob: two files may have one text. */
async function readHolders<S extends Sought>(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  byFile: ReadonlyMap<string, readonly S[]>,
): Promise<ReadonlyMap<string, readonly S[]>> {
  const files = new Map<string, Set<string>>();
  for (const { newBlob, file } of changes) {
    if (newBlob !== null && file !== null) files.set(newBlob, (files.get(newBlob) ?? new Set()).add(file));
  }
  const holders = new Map<string, readonly S[]>();
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
