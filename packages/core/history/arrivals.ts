import pLimit from 'p-limit';
import { groupBy } from '../collate.ts';
import { findBlockPath, findFilePlace } from '../plan/block.ts';
import { nameAfterHost } from '../plan/name.ts';
import type { BlobChange, Commit, Git } from '../ports.ts';
import { placeAll, type Reader } from '../read.ts';
import type { PlacedOccurrence } from '../rules/finding.ts';

/** When each place got the digest that it holds; null: not by this history, most likely not committed yet. */
export type Arrivals = ReadonlyMap<PlacedOccurrence, Commit | null>;

/**
 * The lines in which each place's digest stood where the place was last known to hold it; null: nowhere yet. As long as the
 * lines stay the same, so does the digest, and nothing has to be scanned.
 */
type Open = Map<PlacedOccurrence, string | null>;

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
  const [newest] = chain;
  if (newest) await keepHeld(git, reader, open, newest.newBlob);
  for (const { oldBlob, oldPath, commit } of chain) {
    if (open.size === 0) break;
    const strangers = [...open.keys()].filter((occurrence) => wasElsewhere(reader, occurrence, oldPath));
    for (const occurrence of strangers) open.delete(occurrence);
    const gone = await keepHeld(git, reader, open, oldBlob);
    for (const occurrence of [...strangers, ...gone]) arrivals.set(occurrence, commit);
  }
  return [...arrivals];
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
  const gone: PlacedOccurrence[] = [];
  for (const [occurrence, lines] of open) {
    const now = linesWith(text, hexOf(occurrence.digest));
    const isSame = now !== '' && isAlone(occurrence) && (now === lines || isUnmoved(occurrence, text));
    if (isSame || (now !== '' && isHeld(occurrence, scan(occurrence.file)))) open.set(occurrence, now);
    else gone.push(occurrence);
  }
  for (const occurrence of gone) open.delete(occurrence);
  return gone;
}

/** True when the whole file is one environment's: the lines of another one may be the same, and move here. */
export function isAlone(occurrence: PlacedOccurrence): boolean {
  return findFilePlace(occurrence).includes('{env}');
}

export async function readBlob(git: Git, id: string): Promise<string> {
  for await (const { text } of git.blobs([id])) return text.ok ? text.text : '';
  return '';
}

/** True when every part stands at the very same offsets: what mostly is so, and spares a scan. */
export function isUnmoved({ parts }: PlacedOccurrence, text: string): boolean {
  return Object.values(parts).every(({ span, text: written }) => text.slice(span.start, span.end) === written);
}

/** At the same path; where the environment had no such path in the file then, anywhere in it under the same name. */
export function isHeld(sought: PlacedOccurrence, then: readonly PlacedOccurrence[]): boolean {
  const same = then.filter(
    (occurrence) => occurrence.environment === sought.environment && isSameImage(occurrence, sought),
  );
  const samePlace = same.filter((occurrence) => findBlockPath(occurrence) === findBlockPath(sought));
  const candidates = samePlace.length > 0 ? samePlace : same;
  return candidates.some((occurrence) => occurrence.digest === sought.digest);
}

function isSameImage(a: PlacedOccurrence, b: PlacedOccurrence): boolean {
  return a.image === null || b.image === null || nameAfterHost(a.image) === nameAfterHost(b.image);
}

export function hexOf(digest: string | null): string {
  return digest === null ? '' : digest.slice(digest.indexOf(':') + 1);
}

function linesWith(text: string, part: string): string {
  if (part === '') return '';
  const lines: string[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const end = text.indexOf('\n', at);
    lines.push(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end));
  }
  return lines.join('\n');
}
