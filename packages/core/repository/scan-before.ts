import type { TreeEntry, Workspace } from '../ports.ts';
import { mayBePartial } from '../scan/partial.ts';
import { isBareTemplate } from './candidate.ts';

import { type Reader, scanEntries, type TreeScan } from './scan-tree.ts';
import { findValues, openValues } from './unlisted.ts';

/** A tree before a change, as far as it differs from the tree of today. */
export interface Before {
  readonly workspace: Workspace;
  readonly scan: TreeScan;
}

/**
 * The tree as it was. What a change left alone is taken from the scan of today, and its text from the workspace of today: a file
 * is read once, however often it is in both; but what a partial of a chart prints, other files decide. `changed`: the paths of
 * today that say something else.
 */
export async function scanBefore(
  { before, after }: { readonly before: Workspace; readonly after: Workspace },
  reader: Reader,
  today: TreeScan,
  changed: (path: string) => boolean,
): Promise<Before> {
  const here = new Map(today.entries.map((entry) => [entry.path, entry]));
  const entries = await before.list();
  const isSame = ({ path, links = [], unreadable }: TreeEntry) => {
    const now = here.get(path);
    if (now === undefined || changed(path) || unreadable !== now.unreadable) return false;
    return links.join('\n') === (now.links ?? []).join('\n');
  };
  const same = new Set(entries.filter(isSame).map(({ path }) => path));
  const workspace: Workspace = {
    ...before,
    list: async (paths = []) => (paths.length === 0 ? entries : before.list(paths)),
    read: (path) => (same.has(path) ? after.read(path) : before.read(path)),
  };
  const naming = [
    ...[...today.kustomizations].map(([file, kustomization]) => ({ file, kustomization })),
    ...(today.deploying ?? []).map((deploying) => ({ file: deploying.file, deploying })),
  ];
  // What these say, other files tell, which may differ.
  const given = new Set(findValues(today.entries, openValues(naming)).map(({ path }) => path));
  const kept = new Set([...same].filter((path) => !mayBePartial(path) && !isBareTemplate(path) && !given.has(path)));
  const isOther = ({ path }: TreeEntry) => !kept.has(path);
  const around = { entries, results: naming.filter(({ file }) => kept.has(file)), isAll: true as const };
  const other = await scanEntries(workspace, reader, entries.filter(isOther), around);
  const listed = new Set(entries.map(({ path }) => path));
  const judged = [
    ...entries.filter(({ path }) => !reader.isIgnored(path)),
    ...other.entries.filter(({ path }) => !listed.has(path)),
  ];
  const scan = join(judged, other, today, (path) => kept.has(path));
  return { workspace, scan: { ...scan, listed: entries } };
}

function join(
  entries: readonly TreeEntry[],
  other: TreeScan,
  today: TreeScan,
  isSame: (file: string) => boolean,
): TreeScan {
  // In the order in which the tree would have been read by itself: some of what is said follows it.
  const order = new Map(entries.map(({ path }, index) => [path, index]));
  const inOrder = <T>(now: readonly T[], then: readonly T[], fileOf: (item: T) => string) => {
    const rank = (item: T) => order.get(fileOf(item)) ?? order.size;
    return [...now.filter((item) => isSame(fileOf(item))), ...then].sort((a, b) => rank(a) - rank(b));
  };
  const both = <T extends { readonly file: string }>(now: readonly T[], then: readonly T[]) =>
    inOrder(now, then, ({ file }) => file);
  const byFile = <T>(now: ReadonlyMap<string, T>, then: ReadonlyMap<string, T>) =>
    new Map(inOrder([...now], [...then], ([file]) => file));
  const paths = inOrder(today.paths, other.paths, (path) => path);
  return {
    entries,
    listed: null,
    files: paths.length,
    occurrences: both(today.occurrences, other.occurrences),
    looseDigests: byFile(today.looseDigests, other.looseDigests),
    pullPolicies: both(today.pullPolicies, other.pullPolicies),
    unreadable: both(today.unreadable, other.unreadable),
    kustomizations: byFile(today.kustomizations, other.kustomizations),
    deploying: both(today.deploying ?? [], other.deploying ?? []),
    paths,
    read: byFile(today.read, other.read),
    objects: new Set([...[...today.objects].filter(isSame), ...other.objects]),
    templated: both(today.templated, other.templated),
    passedOver: both(today.passedOver, other.passedOver),
  };
}
