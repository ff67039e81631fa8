import type { Edit } from '../edit/edit.ts';
import type { Version } from '../edit/version.ts';
import { hasVersion } from '../image/written.ts';
import type { Reader } from '../repository/scan-tree.ts';
import type { Occurrence } from '../scan/occurrence.ts';
import type { ScanResult } from '../scan/result.ts';
import { placeOf } from '../scan/walk/collect.ts';
import { dropIndexes } from '../yaml/path.ts';
import type { Change } from './change.ts';

/** How a file differs from its plan. `stale`: already before the edit. */
export interface Deviation {
  readonly kind: 'stale' | 'wrong';
  readonly reason: string;
}

/** The text of a file before the edits of a plan and after them. */
export interface Edited {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Reads a file before and after the edits, and holds it against the plan. That a file is one of values, only who names it may tell, and
 * the plan does not say which way it was read: it is what it was where it says so in either.
 */
export function proveEdits(
  { scan, scanValues }: Pick<Reader, 'scan' | 'scanValues'>,
  { file, before, after }: Edited,
  changes: readonly Change[],
  edits: readonly Edit[],
): Deviation | null {
  const proveBy = (read: Reader['scan']) => findDeviation(read(file, before), read(file, after), changes, edits);
  const deviation = proveBy(scan);
  return deviation?.kind === 'stale' ? proveBy(scanValues) : deviation;
}

/**
 * Holds the scans before and after the edits against the plan; null when they differ in nothing but what was planned. Places
 * are told by where they stand, not by path: an anchor that was found where it is used may be found by itself once pinned.
 */
export function findDeviation(
  before: ScanResult,
  after: ScanResult,
  changes: readonly Change[],
  edits: readonly Edit[],
): Deviation | null {
  // By the place's index in the scan.
  const planned = new Map<number, Version>();
  const fresh: Change[] = [];
  for (const change of changes) {
    if (change.added !== undefined) {
      const there = before.occurrences.findIndex(
        ({ path, document }) => path === change.path && document === change.document,
      );
      if (there >= 0) planned.set(there, change.added);
      else fresh.push(change);
      continue;
    }
    const found = before.occurrences.findIndex((place, index) => isChanged(place, change) && !planned.has(index));
    if (found < 0) return { kind: 'stale', reason: `${change.path} is not what it was` };
    planned.set(found, change.to);
  }
  const expected = before.occurrences.length + fresh.length;
  if (expected !== after.occurrences.length)
    return wrong(`it names ${after.occurrences.length} images instead of ${expected}`);
  const missing = fresh.find((change) => !after.occurrences.some((occurrence) => isAdded(occurrence, change)));
  if (missing) return wrong(`${missing.path} was not added`);
  const byStart = new Map(after.occurrences.flatMap((each) => startsOf(each).map((start) => [start, each] as const)));
  for (const [index, was] of before.occurrences.entries()) {
    // One further where a plain value had to be quoted.
    const starts = startsOf(was).flatMap((start) => [shift(start, edits), shift(start, edits) + 1]);
    const is = starts.map((start) => byStart.get(start)).find((found) => found !== undefined);
    const reason = findDifference(was, is, planned.get(index));
    if (reason !== null) return wrong(reason);
  }
  return after.unreadable.length > before.unreadable.length ? wrong('a part of it cannot be read any more') : null;
}

/** The index of an item that is added is not known before. */
function isAdded({ path, document, tag, digest, problem }: Occurrence, { added, ...change }: Change): boolean {
  const isThere = dropIndexes(path) === dropIndexes(change.path) && document === change.document && problem === null;
  return isThere && tag === added?.tag && digest === added.digest;
}

function isChanged(occurrence: Occurrence, { path, document, line, from, was = from }: Change): boolean {
  const isThere = occurrence.path === path && occurrence.document === document && occurrence.line === line;
  return isThere && occurrence.tag === was.tag && occurrence.digest === was.digest;
}

function findDifference(was: Occurrence, is: Occurrence | undefined, to: Version | undefined): string | null {
  if (is === undefined) return `${was.path} names no image any more`;
  if (to === undefined) return writtenAt(was) === writtenAt(is) ? null : `${was.path} was not to change`;
  if (was.image !== null && was.image !== is.image) return `${was.path} names another image`;
  // A tag that comes through a merge key may move with the place that it comes from.
  const saysTag = is.tag === to.tag || isMerged(is);
  if (saysTag && is.digest === to.digest && is.problem === null) return null;
  return `${was.path} says ${is.tag ?? 'no tag'} and ${is.digest ?? 'no digest'}`;
}

function isMerged({ parts: { reference, repository, tag }, merged }: Occurrence): boolean {
  if (hasVersion(merged?.repository?.text ?? '')) return true;
  return !reference && !tag && !hasVersion(repository?.text ?? '');
}

/** What a place says by itself: what it inherits may move with the block that it inherits from. */
function writtenAt({ parts }: Occurrence): string {
  return JSON.stringify(Object.entries(parts).map(([role, part]) => [role, part?.text]));
}

/** Where its parts stand: a part may come before what was the first, where a key waited for it. */
function startsOf({ parts }: Occurrence): readonly number[] {
  return Object.values(parts).map(placeOf);
}

/** Where a place that stood at `start` stands once the edits before it are made. */
function shift(start: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ span }) => span.end <= start && span.start < start)
    .reduce((at, { span, text }) => at + text.length - (span.end - span.start), start);
}

function wrong(reason: string): Deviation {
  return { kind: 'wrong', reason };
}
