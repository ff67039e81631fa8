import { isPinnable } from '../inventory/known-images.ts';
import { markAll } from '../inventory/pinned.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type DeployingFile, deployingFile, type Reader, type TreeScan } from '../repository/scan-tree.ts';
import { isKustomizationFile } from '../scan/context.ts';

/** A tree before and after a change. */
export interface Change {
  readonly before: Workspace;
  readonly after: Workspace;
  /** The files that differ, by their names of today, with their names of then; null for new ones. */
  readonly changed: ReadonlyMap<string, string | null>;
}

/**
 * Images without a digest to which kustomizations, or what deployed them, gave one before the change: what took it away stands
 * in another file, or stands no more. Judged in the tree as it was, by the names that its files had.
 */
export async function findLostPins(
  change: Change,
  policy: Policy,
  reader: Reader,
  tree: TreeScan,
  ownUrls?: FindUrls,
): Promise<readonly PlacedOccurrence[]> {
  const open = tree.occurrences.filter((occurrence) => occurrence.pinnedBy === undefined && isPinnable(occurrence));
  const stood = open.flatMap((occurrence) => {
    const file = change.changed.has(occurrence.file) ? change.changed.get(occurrence.file) : occurrence.file;
    return typeof file === 'string' ? [{ now: occurrence, was: { ...occurrence, file } }] : [];
  });
  if (stood.length === 0) return [];
  const occurrences = stood.map(({ was }) => was);
  const then = await readThen(change, reader, tree);
  const options = { ownUrls, always: true };
  const marked = (await markAll(change.before, policy, { occurrences, ...then }, options)).occurrences;
  // Only what was pinned in part is compared way by way: what deploys today is read again for that alone.
  const isInPart = marked.some(({ pinnedInPart }) => pinnedInPart !== undefined);
  const ofToday = { ...tree, occurrences: stood.map(({ now }) => now) };
  const today = isInPart ? (await markAll(change.after, policy, ofToday, options)).occurrences : [];
  return stood.flatMap(({ now }, index) => {
    const was = marked[index];
    const isNew = was?.pinnedInPart && hasNewWay(today[index] ?? now, was, change.changed);
    return was?.pinnedBy !== undefined || isNew ? [now] : [];
  });
}

/** Whether it is deployed without a digest in a way now that it was not before; what came or went on top of a way is the same way. */
function hasNewWay(now: PlacedOccurrence, then: PlacedOccurrence, changed: Change['changed']): boolean {
  const before = then.deployedWithout ?? [];
  const isSame = (a: readonly string[], b: readonly string[]) =>
    a.every((file, at) => at >= b.length || file === b[at]);
  return (now.deployedWithout ?? []).some((way) => {
    const was = way.map((file) => changed.get(file) ?? file);
    return !before.some((old) => isSame(was, old));
  });
}

/** The kustomizations of then, and where the objects stood that deployed; what did not change is taken from the tree of today. */
async function readThen(
  { before, after, changed }: Change,
  reader: Reader,
  tree: TreeScan,
): Promise<Pick<TreeScan, 'kustomizations' | 'deploying' | 'entries'>> {
  const standing = new Set((await after.list()).map(({ path }) => path));
  const isSame = (path: string) => standing.has(path) && !changed.has(path);
  const kustomizations = new Map([...tree.kustomizations].filter(([path]) => isSame(path)));
  const deploying: DeployingFile[] = [];
  const entries = await before.list();
  for (const { path } of entries) {
    if (isSame(path) || reader.isIgnored(path)) continue;
    const content = await before.read(path);
    if (!content.ok) continue;
    const { kustomization } = isKustomizationFile(path) ? reader.scan(path, content.text) : {};
    if (kustomization) kustomizations.set(path, kustomization);
    deploying.push(...deployingFile(path, content.text));
  }
  const same = tree.deploying?.filter(({ file }) => isSame(file)) ?? null;
  return { kustomizations, entries, deploying: same === null ? null : [...same, ...deploying] };
}
