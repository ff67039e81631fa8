import { isDigest } from '../../image/digest.ts';
import { writeImage } from '../../plan/write.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Complaint } from './rule.ts';

/** The exact edit that makes the place say this version, where the place can say it. */
export function versionFix(
  occurrence: PlacedOccurrence,
  tag: string | null,
  digest: string | null,
): Pick<Complaint, 'fix'> {
  if (digest === null || !isDigest(digest)) return {};
  const { occurrence: at, written } = writeImage(occurrence, { tag, digest }, {});
  return written.ok && at.file === occurrence.file ? { fix: written.edits } : {};
}
