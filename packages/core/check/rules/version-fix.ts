import { writeVersion } from '../../edit/write.ts';
import { isDigest } from '../../image/digest.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Complaint } from './rule.ts';

/** The exact edit that makes the place say this version, where the place can say it. */
export function versionFix(
  occurrence: PlacedOccurrence,
  tag: string | null,
  digest: string | null,
): Pick<Complaint, 'fix'> {
  if (digest === null || !isDigest(digest)) return {};
  const written = writeVersion(occurrence, { tag, digest });
  return written.ok ? { fix: written.edits } : {};
}
