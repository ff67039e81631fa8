import picomatch from 'picomatch';
import type { Commit, StatusCheck } from '../ports.ts';

/** Why a commit's statuses do not let a digest through; null when all that are required are green. */
export function judgeStatuses(
  arrival: Commit | null,
  statuses: ReadonlyMap<string, readonly StatusCheck[]> | null,
  required: readonly string[],
): string | null {
  if (statuses === null || required.length === 0) return null;
  if (arrival === null) return 'is not committed in the source yet, so no status can speak for it; commit it first';
  const checks = statuses.get(arrival.sha) ?? [];
  for (const name of required) {
    const named = checks.filter(matchStatus([name]));
    if (named.length === 0) return `needs the status "${name}", which commit ${short(arrival)} does not have`;
    const bad = named.find(({ state }) => state !== 'success');
    if (bad) return `needs the status "${bad.name}" to be green, and it is ${bad.state} on commit ${short(arrival)}`;
  }
  return null;
}

/** A predicate for names or globs of statuses. `bash`: a star runs over slashes too, as in "ci / build (linux)". */
export function matchStatus(names: readonly string[]): (check: StatusCheck) => boolean {
  const globs = names.map((name) => picomatch(name, { bash: true, dot: true, nonegate: true }));
  return ({ name }) => names.includes(name) || globs.some((matches) => matches(name));
}

function short({ sha }: Commit): string {
  return sha.slice(0, 12);
}
