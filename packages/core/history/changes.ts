import { historyPaths } from '../policy/history-paths.ts';
import { filesOf } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Git } from '../ports.ts';

/** A walk that is under way, or one that was kept. Newest first. */
export type Changes = AsyncIterable<BlobChange> | Iterable<BlobChange>;

/** The directories and files below which an environment's files are or were: what a walk of its history is asked for. */
export function findHistoryRoots(policy: Policy, environments: readonly string[]): readonly string[] {
  const roots = environments.flatMap((name) => historyPaths(policy, name)).map(findRoot);
  return roots.includes('') ? [] : [...new Set(roots)];
}

/** The changes to the files of environments, of a walk of the history of these and others. */
export async function* walkEnvironments(
  changes: Changes,
  policy: Policy,
  environments: readonly string[],
): AsyncIterable<BlobChange> {
  const isOurs = matchFiles(policy, environments);
  for await (const change of changes) if (isOurs(change.path) || isOurs(change.file)) yield change;
}

/** What every commit did to the files of the environments: one walk, kept for several questions. */
export async function readChanges(
  git: Git,
  ref: string,
  policy: Policy,
  environments: readonly string[],
): Promise<readonly BlobChange[]> {
  const walk = git.changes(ref, findHistoryRoots(policy, environments));
  const changes: BlobChange[] = [];
  for await (const change of walkEnvironments(walk, policy, environments)) changes.push(change);
  return changes;
}

/** The same files come up again and again. */
function matchFiles(policy: Policy, environments: readonly string[]): (path: string | null) => boolean {
  const owners = environments.map((name) => filesOf(policy, name));
  const known = new Map<string, boolean>();
  return (path) => {
    if (path === null) return false;
    const isOurs = known.get(path) ?? owners.some((owns) => owns(path));
    known.set(path, isOurs);
    return isOurs;
  };
}

/** The part of a pathspec before its first wildcard: Git is asked for plain paths, `filesOf` picks from what it says. */
function findRoot(pathspec: string): string {
  const parts = pathspec.replace(/^:\(glob\)/, '').split('/');
  const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/');
}
