import { isExpired, matchesException } from '../policy/exceptions.ts';
import type { Policy } from '../policy/policy.ts';

/** Whether an exception in force leaves an image in a file unpinned: what moves out of it is judged anew. */
export function openExcuses(
  { exceptions, baseline }: Policy,
  today: Date,
): (file: string, image: string | null) => boolean {
  const inForce = exceptions.filter(
    (exception) => exception.rules.includes('digest-required') && !isExpired(exception, today),
  );
  const covers = inForce.map(matchesException);
  const listed = new Set(
    baseline === undefined || isExpired(baseline.exception, today)
      ? []
      : baseline.entries.map((entry) => `${entry.file}\n${entry.image}`),
  );
  return (file, image) => covers.some((isCovered) => isCovered(image, file)) || listed.has(`${file}\n${image}`);
}
