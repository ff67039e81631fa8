import { placeAt } from '../../../packages/core/policy/layout.ts';
import type { Policy } from '../../../packages/core/policy/policy.ts';
import type { PlacedOccurrence } from '../../../packages/core/repository/place.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';

/** Places occurrences as the layout of the policy has it. */
export function placeOccurrences(policy: Policy): (occurrence: Occurrence) => PlacedOccurrence {
  const place = placeAt(policy);
  return (occurrence) => ({ ...occurrence, ...place(occurrence.file, occurrence.path) });
}
