import type { WriteHints } from '../../../packages/core/edit/digest.ts';
import { isBare } from '../../../packages/core/edit/part.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';

/** What is known where a chart reads the digest's key that the place has, or would get, and is whole without a tag. */
export function underDigest({ parts: { digest }, digestSlot }: Occurrence): WriteHints {
  const key = digest?.key?.text ?? digestSlot?.key ?? 'digest';
  const bare = digest === undefined ? digestSlot?.bare === true : isBare(digest);
  return { place: { kind: 'digest', key, form: bare ? 'hex' : 'digest', keepTag: false, note: null } };
}
