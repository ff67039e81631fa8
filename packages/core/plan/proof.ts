import type { Occurrence, ScanResult } from '../scan/occurrence.ts';
import type { Change, Version } from './change.ts';

/** How a file differs from its plan. `stale`: already before the edit. */
export interface Deviation {
  readonly kind: 'stale' | 'wrong';
  readonly reason: string;
}

/** Holds the scans before and after an edit against the plan; null when they differ in nothing but what was planned. */
export function findDeviation(before: ScanResult, after: ScanResult, changes: readonly Change[]): Deviation | null {
  const planned = new Map<Occurrence, Version>();
  for (const change of changes) {
    const found = before.occurrences.find((occurrence) => isChanged(occurrence, change) && !planned.has(occurrence));
    if (!found) return { kind: 'stale', reason: `${change.path} is not what it was` };
    planned.set(found, change.to);
  }
  if (before.occurrences.length !== after.occurrences.length) {
    return wrong(`it names ${after.occurrences.length} images instead of ${before.occurrences.length}`);
  }
  for (const [index, was] of before.occurrences.entries()) {
    const is = after.occurrences[index];
    const reason = is && findDifference(was, is, planned.get(was));
    if (reason) return wrong(reason);
  }
  if (after.unreadable.length > before.unreadable.length) return wrong('a part of it cannot be read any more');
  return null;
}

function isChanged(occurrence: Occurrence, { path, document, line, from }: Change): boolean {
  const isThere = occurrence.path === path && occurrence.document === document && occurrence.line === line;
  return isThere && occurrence.tag === from.tag && occurrence.digest === from.digest;
}

function findDifference(was: Occurrence, is: Occurrence, to: Version | undefined): string | null {
  if (was.path !== is.path || was.document !== is.document) return `${was.path} is now at ${is.path}`;
  if (to === undefined) return writtenAt(was) === writtenAt(is) ? null : `${was.path} was not to change`;
  if (was.image !== null && was.image !== is.image) return `${was.path} names another image`;
  if (is.tag === to.tag && is.digest === to.digest && is.problem === null) return null;
  return `${was.path} says ${is.tag ?? 'no tag'} and ${is.digest ?? 'no digest'}`;
}

/** What a place says by itself: what it inherits may move with the block that it inherits from. */
function writtenAt({ parts }: Occurrence): string {
  return JSON.stringify(Object.entries(parts).map(([role, part]) => [role, part?.text]));
}

function wrong(reason: string): Deviation {
  return { kind: 'wrong', reason };
}
