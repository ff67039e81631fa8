import { readBlob } from '../history/arrivals.ts';
import { readChanges } from '../history/changes.ts';
import { indexComposed } from '../inventory/composed-at.ts';
import { findUnits, takeInventory } from '../inventory/inventory.ts';
import { readDeployed } from '../inventory/kustomized/read-deployed.ts';
import { findImage } from '../inventory/name.ts';
import { findEnvironment } from '../plan/lanes.ts';
import { isFirstParty } from '../policy/images.ts';
import type { Policy } from '../policy/policy.ts';
import type { BlobChange, Commit, Git, Workspace } from '../ports.ts';
import { findBlockPath } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeAll } from '../repository/place-scan.ts';
import { openReader, type Reader, scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';

/** What an environment was after a commit: how many of its first-party places say another version now. */
export interface PastState {
  readonly commit: Commit;
  readonly differs: number;
}

/** The last states of an environment, the newest first. */
export interface PastStates {
  readonly environment: string;
  readonly states: readonly PastState[];
  /** Earlier ones are not listed. */
  readonly more: boolean;
}

type Versions = ReadonlyMap<string, string>;

/**
 * Lists the commits that changed what an environment runs, newest first, and what would differ if it went back to each.
 * UserError for an unknown environment and a shallow clone.
 */
export async function listStates(
  { workspace, git }: { readonly workspace: Workspace; readonly git: Git },
  policy: Policy,
  {
    environment,
    limit = 10,
    head = 'HEAD',
  }: { readonly environment: string; readonly limit?: number; readonly head?: string },
): Promise<PastStates> {
  findEnvironment(policy, environment);
  await git.requireFullHistory();
  const reader = openReader(policy);
  const isOurs = isFirstParty(policy);
  const [tree, changes] = await Promise.all([
    scanWorkspace(workspace, policy),
    readChanges(git, head, policy, [environment]),
  ]);
  const nameOf = await openNames(workspace, policy, tree);
  const versionsOf = (places: readonly PlacedOccurrence[]): Versions =>
    toVersions(
      places.filter((each) => each.environment === environment),
      (place) => {
        const image = nameOf(place);
        return image !== null && isOurs(image) ? image : null;
      },
    );
  const now = versionsOf(tree.occurrences);
  const files = new Map<string, Versions>();
  for (const file of new Set(tree.occurrences.map((each) => each.file)))
    files.set(file, versionsOf(tree.occurrences.filter((each) => each.file === file)));
  const states: PastState[] = [];
  for (const { commit, changes: step } of groupSteps(changes)) {
    if (states.length === limit) return { environment, states, more: true };
    const differs = countDifferences(now, files);
    const before = new Map(files);
    for (const change of step) await undo(git, reader, change, files, versionsOf);
    if (sayOther(before, files)) states.push({ commit, differs });
  }
  return { environment, states, more: false };
}

/** The name that a place says, else that which the layers of its unit give it today. */
async function openNames(
  workspace: Workspace,
  policy: Policy,
  tree: TreeScan,
): Promise<(place: PlacedOccurrence) => string | null> {
  const units = await findUnits(workspace, policy, tree, await readDeployed(workspace, policy, tree));
  const composedAt = indexComposed((await takeInventory(policy, tree, units)).images);
  return (place) => findImage(place) ?? composedAt(place).find(({ image }) => image !== null)?.image ?? null;
}

function toVersions(places: readonly PlacedOccurrence[], nameOf: (place: PlacedOccurrence) => string | null): Versions {
  return new Map(
    places.flatMap((each) => {
      const image = nameOf(each);
      if (image === null) return [];
      const key = [each.place ?? each.file, findBlockPath(each), each.owner ?? '', nameAfterHost(image)].join('\n');
      return [[key, `${each.tag ?? ''}@${each.digest ?? ''}`] as const];
    }),
  );
}

/** What each commit did, newest first. */
function groupSteps(
  changes: readonly BlobChange[],
): readonly { readonly commit: Commit; readonly changes: readonly BlobChange[] }[] {
  const steps = new Map<string, { readonly commit: Commit; readonly changes: BlobChange[] }>();
  for (const change of changes) {
    const step = steps.get(change.commit.sha) ?? { commit: change.commit, changes: [] };
    step.changes.push(change);
    steps.set(change.commit.sha, step);
  }
  return [...steps.values()];
}

/** Takes the files of a commit back to what they were before it. */
async function undo(
  git: Git,
  reader: Reader,
  { path, oldPath, oldBlob }: BlobChange,
  files: Map<string, Versions>,
  versionsOf: (places: readonly PlacedOccurrence[]) => Versions,
): Promise<void> {
  files.delete(path);
  if (oldPath === null || oldBlob === null) return;
  files.set(oldPath, versionsOf(placeAll(reader.scan(oldPath, await readBlob(git, oldBlob)), reader)));
}

function flatten(files: ReadonlyMap<string, Versions>): Versions {
  return new Map([...files.values()].flatMap((versions) => [...versions]));
}

/** Places that say another version, or are in one of the two only. */
function countDifferences(now: Versions, files: ReadonlyMap<string, Versions>): number {
  const then = flatten(files);
  const keys = new Set([...now.keys(), ...then.keys()]);
  return [...keys].filter((key) => now.get(key) !== then.get(key)).length;
}

function sayOther(one: ReadonlyMap<string, Versions>, other: ReadonlyMap<string, Versions>): boolean {
  return countDifferences(flatten(one), other) > 0;
}
