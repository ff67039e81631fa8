import { groupBy } from '../../text/collate.ts';
import type { Violation } from './finding.ts';

/**
 * What is true of several environments at one place is said once, with all of them; what several releases of no environment say of
 * one place is said once, too.
 */
export function joinEnvironments(violations: readonly Violation[]): readonly Violation[] {
  const keyOf = ({ rule, file, line, column, path, image, environments, environment, message }: Violation) =>
    JSON.stringify([rule, file, line, column, path, image, environments === undefined && [environment, message]]);
  const alike = groupBy(violations, keyOf);
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first?.environments === undefined) return first ?? [];
    return [{ ...first, environments: [...new Set(all.flatMap(({ environments }) => environments ?? []))] }];
  });
}
