import pLimit from 'p-limit';
import type { BlobChange, Commit, Git } from '../ports.ts';
import { findBlockPath } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { placeAll } from '../repository/place-scan.ts';
import type { Reader } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { dropIndexes } from '../yaml/path.ts';

/** When each place got the digest that it holds; null: not by this history, most likely not committed yet. */
export type Arrivals = ReadonlyMap<PlaceId, Commit | null>;

/** The places that are still sought, and how each was last known to be held; null: nowhere yet. */
type Open = Map<PlaceId, { readonly place: PlacedOccurrence; readonly known: Known | null }>;

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
): Promise<readonly (readonly [PlaceId, Commit | null])[]> {
  const open: Open = new Map(places.map((place) => [placeId(place), { place, known: null }]));
  const arrivals = new Map<PlaceId, Commit | null>([...open.keys()].map((id) => [id, null]));
  const outside = new Map<PlaceId, Commit>();
  const [newest] = chain;
  if (newest) await keepHeld(git, reader, open, newest.newBlob);
  for (const { oldBlob, oldPath, commit } of chain) {
    if (open.size === 0) break;
    const strangers = idsOf(open, (place) => wasElsewhere(reader, place, oldPath));
    const returned = idsOf(open, (place) => hasReturned(reader, place, oldPath, commit, outside));
    for (const id of [...strangers, ...returned]) open.delete(id);
    const gone = await keepHeld(git, reader, open, oldBlob);
    for (const id of [...strangers, ...gone]) arrivals.set(id, commit);
    for (const id of returned) arrivals.set(id, outside.get(id) ?? commit);
  }
  return [...arrivals];
}

function idsOf(open: Open, isMeant: (place: PlacedOccurrence) => boolean): readonly PlaceId[] {
  return [...open].flatMap(([id, { place }]) => (isMeant(place) ? [id] : []));
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
  outside: Map<PlaceId, Commit>,
): boolean {
  if (oldPath === null) return false;
  const then = reader.place(oldPath, occurrence.path).environment;
  const id = placeId(occurrence);
  if (then === null && !outside.has(id)) outside.set(id, commit);
  return then === occurrence.environment && outside.has(id);
}

/** True when a file of that name was another environment's: what it held there was not held here. */
export function wasElsewhere(reader: Reader, { environment, path }: PlacedOccurrence, oldPath: string | null): boolean {
  const then = oldPath === null ? null : reader.place(oldPath, path).environment;
  return then !== null && then !== 'shared' && then !== environment;
}

/** Takes out, and returns, the places that this text does not hold their digest at. */
async function keepHeld(git: Git, reader: Reader, open: Open, blob: string | null): Promise<readonly PlaceId[]> {
  const text = blob === null ? '' : await readBlob(git, blob);
  let scanned: readonly PlacedOccurrence[] | null = null;
  const scan = (file: string): readonly PlacedOccurrence[] => {
    scanned ??= placeAll(reader.scan(file, text), reader);
    return scanned;
  };
  const outline = outlineOf(text, open);
  const gone: PlaceId[] = [];
  for (const [id, { place, known }] of open) {
    const last = known?.holder ?? place;
    const isSame = isUnmoved(last, text) && (known === null || known.outline === outline);
    const holder = isSame ? last : findHolder(place, text, scan);
    if (holder) open.set(id, { place, known: { holder, outline } });
    else gone.push(id);
  }
  for (const id of gone) open.delete(id);
  return gone;
}

/** A text without its digests; the very string that was known, where it is equal: comparing that again costs nothing. */
function outlineOf(text: string, open: Open): string {
  const outline = text.replace(/[0-9a-f]{64}/g, sameLength);
  const [first] = open.values();
  return first?.known?.outline === outline ? first.known.outline : outline;
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
