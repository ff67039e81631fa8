import { filesOf } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Git } from '../ports.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';
import type { Changes } from './changes.ts';

/** Digests by the environment that is asked for them. */
export type DigestsByEnvironment = ReadonlyMap<string, ReadonlySet<string>>;

/** Blobs that are read at once; the walk is left as soon as every digest is found, so not too many. */
const batchSize = 256;

/**
 * Which of the wanted digests each environment ever held, by one walk of the history. A text is searched for the hex first
 * and scanned only where it is there: what stands in a comment, or in another environment's subtree, was never held.
 */
export async function findHeld(
  git: Git,
  changes: Changes,
  policy: Policy,
  reader: Reader,
  wanted: DigestsByEnvironment,
): Promise<DigestsByEnvironment> {
  const search = startSearch(policy, reader, wanted);
  let batch: BlobChange[] = [];
  for await (const change of changes) {
    if (search.missing() === 0) break;
    if (change.newBlob !== null) batch.push(change);
    if (batch.length < batchSize) continue;
    await searchBatch(git, search, batch);
    batch = [];
  }
  if (search.missing() > 0) await searchBatch(git, search, batch);
  return search.held;
}

/** The names that a text is read under: its own; where no lane had that, the one that the file has now, which the layout knows. */
function findNames(reader: Reader, { path, file }: BlobChange): readonly string[] {
  if (file === null || file === path) return [path];
  const lane = reader.place(path, '').environment;
  return lane === null || lane === 'shared' ? [path, file] : [path];
}

interface Search {
  readonly reader: Reader;
  readonly held: Map<string, Set<string>>;
  missing(): number;
  read(file: string, text: string): void;
}

function startSearch(policy: Policy, reader: Reader, wanted: DigestsByEnvironment): Search {
  const environments = [...wanted].map(([name, digests]) => ({
    name,
    owns: filesOf(policy, name),
    missing: new Set(digests),
  }));
  const held = new Map(environments.map(({ name }) => [name, new Set<string>()]));
  return {
    reader,
    held,
    missing: () => environments.reduce((sum, { missing }) => sum + missing.size, 0),
    read(file, text) {
      const asking = environments.filter(
        ({ missing, owns }) => missing.size > 0 && owns(file) && holdsAny(text, missing),
      );
      if (asking.length === 0) return;
      for (const { environment, alsoIn = [], digest } of placeAll(reader.scan(file, text), reader)) {
        if (digest === null) continue;
        for (const { name, missing } of asking) {
          const isIn = name === environment || alsoIn.includes(name);
          if (isIn && missing.delete(digest)) held.get(name)?.add(digest);
        }
      }
    },
  };
}

async function searchBatch(git: Git, search: Search, batch: readonly BlobChange[]): Promise<void> {
  const names = new Map<string, Set<string>>();
  for (const change of batch) {
    if (change.newBlob === null) continue;
    const known = names.get(change.newBlob) ?? new Set();
    names.set(change.newBlob, known);
    for (const name of findNames(search.reader, change)) known.add(name);
  }
  for await (const { id, text } of git.blobs(names.keys())) {
    if (text.ok) for (const name of names.get(id) ?? []) search.read(name, text.text);
  }
}

/** True when the hex of one of the digests stands in the text. */
function holdsAny(text: string, digests: ReadonlySet<string>): boolean {
  for (const [hex] of text.matchAll(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/g)) {
    if (digests.has(`sha256:${hex}`) || digests.has(`sha512:${hex}`) || digests.has(`blake3:${hex}`)) return true;
  }
  return false;
}
