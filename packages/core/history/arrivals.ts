import pLimit from 'p-limit';
import type { BlobChange, Commit, Git } from '../ports.ts';
import { findBlockPath } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeAll, type Reader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { dropIndexes } from '../yaml/path.ts';

/** When each place got the digest that it holds; null: not by this history, most likely not committed yet. */
export type Arrivals = ReadonlyMap<PlacedOccurrence, Commit | null>;

/** How each place was last known to be held; null: nowhere yet. */
type Open = Map<PlacedOccurrence, Known | null>;

/**
 * As long as a text is the same but for digests, its places are the same, and nothing has to be scanned. Equal lines would
 * not do: they may have moved.
 */
interface Known {
  readonly holder: PlacedOccurrence;
  readonly outline: string;
}

/** Files that are traced at once: it hides the latency of Git, and a few texts fit into memory. */
const filesAtOnce = 64;

/**
 * Finds the commit that last brought its digest to each place: walking back, the first before which the place held another
 * one. A merge counts for what it brought; a rename does not. A file is read back only until all its places are known.
 */
export async function findArrivals(
  git: Git,
  changes: readonly BlobChange[],
  reader: Reader,
  sought: readonly PlacedOccurrence[],
): Promise<Arrivals> {
  const places = groupBy(sought, ({ file }) => file);
  const chains = groupBy(changes, ({ file }) => file ?? '');
  const limit = pLimit(filesAtOnce);
  const traced = [...places].map(([file, held]) => limit(() => traceFile(git, reader, chains.get(file) ?? [], held)));
  return new Map((await Promise.all(traced)).flat());
}

async function traceFile(
  git: Git,
  reader: Reader,
  chain: readonly BlobChange[],
  places: readonly PlacedOccurrence[],
): Promise<readonly (readonly [PlacedOccurrence, Commit | null])[]> {
  const open: Open = new Map(places.map((occurrence) => [occurrence, null]));
  const arrivals = new Map<PlacedOccurrence, Commit | null>(places.map((occurrence) => [occurrence, null]));
  const outside = new Map<PlacedOccurrence, Commit>();
  const [newest] = chain;
  if (newest) await keepHeld(git, reader, open, newest.newBlob);
  for (const { oldBlob, oldPath, commit } of chain) {
    if (open.size === 0) break;
    const strangers = [...open.keys()].filter((occurrence) => wasElsewhere(reader, occurrence, oldPath));
    const returned = [...open.keys()].filter((occurrence) => hasReturned(reader, occurrence, oldPath, commit, outside));
    for (const occurrence of [...strangers, ...returned]) open.delete(occurrence);
    const gone = await keepHeld(git, reader, open, oldBlob);
    for (const occurrence of [...strangers, ...gone]) arrivals.set(occurrence, commit);
    for (const occurrence of returned) arrivals.set(occurrence, outside.get(occurrence) ?? commit);
  }
  return [...arrivals];
}

/**
 * Whether a file that came from outside every environment had been in this one before: it left, and came back. `outside` keeps
 * the commit by which it came. One that comes from a place which no layout knows is taken for a tree that was laid out anew.
 */
function hasReturned(
  reader: Reader,
  occurrence: PlacedOccurrence,
  oldPath: string | null,
  commit: Commit,
  outside: Map<PlacedOccurrence, Commit>,
): boolean {
  if (oldPath === null) return false;
  const then = reader.place(oldPath, occurrence.path).environment;
  if (then === null && !outside.has(occurrence)) outside.set(occurrence, commit);
  return then === occurrence.environment && outside.has(occurrence);
}

/** True when a file of that name was another environment's: what it held there was not held here. */
export function wasElsewhere(reader: Reader, { environment, path }: PlacedOccurrence, oldPath: string | null): boolean {
  const then = oldPath === null ? null : reader.place(oldPath, path).environment;
  return then !== null && then !== 'shared' && then !== environment;
}

/** Takes out, and returns, the places that this text does not hold their digest at. */
async function keepHeld(
  git: Git,
  reader: Reader,
  open: Open,
  blob: string | null,
): Promise<readonly PlacedOccurrence[]> {
  const text = blob === null ? '' : await readBlob(git, blob);
  let scanned: readonly PlacedOccurrence[] | null = null;
  const scan = (file: string): readonly PlacedOccurrence[] => {
    scanned ??= placeAll(reader.scan(file, text), reader);
    return scanned;
  };
  const outline = outlineOf(text, open);
  const gone: PlacedOccurrence[] = [];
  for (const [occurrence, known] of open) {
    const last = known?.holder ?? occurrence;
    const isSame = isUnmoved(last, text) && (known === null || known.outline === outline);
    const holder = isSame ? last : findHolder(occurrence, text, scan);
    if (holder) open.set(occurrence, { holder, outline });
    else gone.push(occurrence);
  }
  for (const occurrence of gone) open.delete(occurrence);
  return gone;
}

/** A text without its digests; the very string that was known, where it is equal: comparing that again costs nothing. */
function outlineOf(text: string, open: Open): string {
  const outline = text.replace(/[0-9a-f]{64}/g, sameLength);
  const [known] = open.values();
  return known?.outline === outline ? known.outline : outline;
}

const sameLength = '#'.repeat(64);

export async function readBlob(git: Git, id: string): Promise<string> {
  for await (const { text } of git.blobs([id])) return text.ok ? text.text : '';
  return '';
}

/**
 * True when every part, those that a merge key brings too, stands at the very same offsets of the file: what mostly is so where
 * the tree is what was committed.
 */
function isUnmoved({ parts, merged = {} }: PlacedOccurrence, text: string): boolean {
  return [...Object.values(parts), ...Object.values(merged)].every(
    ({ span, text: written }) => text.slice(span.start, span.end) === written,
  );
}

/**
 * What holds the digest of a place in another version of its file: in a list the item that calls itself the same, else the
 * same path; where the environment had no such path in the file then, anything under the same name. Scans only where the
 * digest is there at all.
 */
export function findHolder(
  sought: PlacedOccurrence,
  text: string,
  scan: (file: string) => readonly PlacedOccurrence[],
): PlacedOccurrence | undefined {
  if (!text.includes(hexOf(sought.digest))) return undefined;
  const same = scan(sought.file).filter(
    (occurrence) => occurrence.environment === sought.environment && isSameImage(occurrence, sought),
  );
  const samePlace = same.filter((occurrence) => findBlockPath(occurrence) === findBlockPath(sought));
  const namesakes = sought.owner === undefined ? [] : same.filter((occurrence) => isNamesake(occurrence, sought));
  const candidates = [namesakes, samePlace].find((places) => places.length > 0) ?? same;
  return candidates.find((occurrence) => occurrence.digest === sought.digest);
}

function isNamesake(a: PlacedOccurrence, b: PlacedOccurrence): boolean {
  return (
    a.owner === b.owner &&
    a.namespace === b.namespace &&
    dropIndexes(findBlockPath(a)) === dropIndexes(findBlockPath(b))
  );
}

/** Whether two places name one image, as far as they say. */
export function isSameImage(a: PlacedOccurrence, b: PlacedOccurrence): boolean {
  return a.image === null || b.image === null || nameAfterHost(a.image) === nameAfterHost(b.image);
}

function hexOf(digest: string | null): string {
  return digest === null ? '' : digest.slice(digest.indexOf(':') + 1);
}
