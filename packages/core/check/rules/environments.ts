import { groupBy } from '../../text/collate.ts';
import type { Violation } from './finding.ts';

/** What is true of several environments at one place is said once, with all of them. */
export function joinEnvironments(violations: readonly Violation[]): readonly Violation[] {
  const keyOf = ({ rule, file, line, column, path, image }: Violation) =>
    JSON.stringify([rule, file, line, column, path, image]);
  const alike = groupBy(
    violations.filter(({ environments }) => environments !== undefined),
    keyOf,
  );
  return violations.flatMap((violation) => {
    if (violation.environments === undefined) return [violation];
    const all = alike.get(keyOf(violation)) ?? [violation];
    if (all[0] !== violation) return [];
    return [{ ...violation, environments: all.flatMap(({ environments }) => environments ?? []) }];
  });
}
