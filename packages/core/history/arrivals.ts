import { findBlockPath } from '../plan/block.ts';
import { nameAfterHost } from '../plan/name.ts';
import type { Commit, Git } from '../ports.ts';
import { placeAll, type Reader } from '../read.ts';
import type { PlacedOccurrence } from '../rules/finding.ts';
import type { Changes } from './changes.ts';

/** When each place got the digest that it holds; null: not by this history, most likely not committed yet. */
export type Arrivals = ReadonlyMap<PlacedOccurrence, Commit | null>;

/** A file of which some places still wait for the commit that brought their digest. */
interface Waiting {
  readonly places: Map<PlacedOccurrence, HeldLines>;
  isNewest: boolean;
}

/** The lines in which the digest stood where the place was last known to hold it; as long as they stay, so does the digest. */
type HeldLines = string | null;

/**
 * Finds the commit that last brought its digest to each place: walking back, the first before which the place held another
 * one. A merge counts for what it brought. Every blob is read at most once, and the walk ends when all is known.
 */
export async function findArrivals(
  git: Git,
  changes: Changes,
  reader: Reader,
  sought: readonly PlacedOccurrence[],
): Promise<Arrivals> {
  const arrivals = new Map<PlacedOccurrence, Commit | null>(sought.map((occurrence) => [occurrence, null]));
  const waiting = groupByFile(sought);
  if (waiting.size === 0) return arrivals;
  for await (const { file, commit, oldBlob, newBlob } of changes) {
    const open = file === null ? undefined : waiting.get(file);
    if (file === null || open === undefined) continue;
    if (open.isNewest) await keepHeld(git, reader, open, newBlob);
    open.isNewest = false;
    for (const occurrence of await keepHeld(git, reader, open, oldBlob)) arrivals.set(occurrence, commit);
    if (open.places.size === 0) waiting.delete(file);
    if (waiting.size === 0) break;
  }
  return arrivals;
}

function groupByFile(sought: readonly PlacedOccurrence[]): Map<string, Waiting> {
  const files = new Map<string, Waiting>();
  for (const occurrence of sought) {
    const waiting = files.get(occurrence.file) ?? { places: new Map<PlacedOccurrence, HeldLines>(), isNewest: true };
    waiting.places.set(occurrence, null);
    files.set(occurrence.file, waiting);
  }
  return files;
}

/** Takes out, and returns, the places that this text does not hold their digest at. */
async function keepHeld(
  git: Git,
  reader: Reader,
  open: Waiting,
  blob: string | null,
): Promise<readonly PlacedOccurrence[]> {
  const text = blob === null ? '' : await readBlob(git, blob);
  let scanned: readonly PlacedOccurrence[] | null = null;
  const gone: PlacedOccurrence[] = [];
  for (const [occurrence, lines] of open.places) {
    const now = linesWith(text, hexOf(occurrence.digest));
    if (now !== '' && now === lines) continue;
    if (now !== '') scanned ??= placeAll(reader.scan(occurrence.file, text), reader);
    if (now !== '' && isHeld(occurrence, scanned ?? [])) open.places.set(occurrence, now);
    else gone.push(occurrence);
  }
  for (const occurrence of gone) open.places.delete(occurrence);
  return gone;
}

async function readBlob(git: Git, id: string): Promise<string> {
  for await (const { text } of git.blobs([id])) return text.ok ? text.text : '';
  return '';
}

/** At the same path; where the file had no such path then, anywhere in it under the same name. */
function isHeld(sought: PlacedOccurrence, then: readonly PlacedOccurrence[]): boolean {
  const samePlace = then.filter(
    (occurrence) => findBlockPath(occurrence) === findBlockPath(sought) && isSameImage(occurrence, sought),
  );
  const candidates = samePlace.length > 0 ? samePlace : then.filter((occurrence) => isSameImage(occurrence, sought));
  return candidates.some((occurrence) => occurrence.digest === sought.digest);
}

function isSameImage(a: PlacedOccurrence, b: PlacedOccurrence): boolean {
  return a.image === null || b.image === null || nameAfterHost(a.image) === nameAfterHost(b.image);
}

function hexOf(digest: string | null): string {
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
