import { findArrivals } from '../history/arrivals.ts';
import { readChanges } from '../history/changes.ts';
import { findLineage } from '../history/lineage.ts';
import { adoptedKey, type Lineage, lineageKey } from '../history/lineage-facts.ts';
import { findDepartures } from '../history/order.ts';
import { doubtNames } from '../inventory/doubt-names.ts';
import { findUnits, takeInventory } from '../inventory/inventory.ts';
import { readDeployed } from '../inventory/kustomized/read-deployed.ts';
import { listUnknown, listUnnamed } from '../inventory/unknown.ts';
import { requireEnvironments } from '../plan/lanes.ts';
import type { Policy } from '../policy/policy.ts';
import type { Git, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { placeId } from '../repository/place-id.ts';
import { openReader, scanWorkspace } from '../repository/scan-tree.ts';
import { findLagging, findTracked, formatStatus, type StatusFacts, type TrackedImage } from './decide.ts';
import type { StatusReport } from './report.ts';

/** Which digest is where, and by Git history since when and how far behind. Without Git: only where. UserError without environments, and in a shallow clone. */
export async function status(
  ports: { readonly workspace: Workspace; readonly git?: Git },
  policy: Policy,
  options: { readonly now: Date },
): Promise<StatusReport> {
  requireEnvironments(policy);
  const tree = await scanWorkspace(ports.workspace, policy);
  const units = await findUnits(ports.workspace, policy, tree, await readDeployed(ports.workspace, policy, tree));
  const { images } = await takeInventory(policy, { occurrences: doubtNames(tree.occurrences) }, units);
  const tracked = findTracked(policy, images);
  const facts = ports.git ? await askStatusFacts(ports.git, policy, tracked, images) : noFacts;
  return formatStatus(policy, tracked, facts, {
    ...options,
    unreadable: tree.unreadable,
    unknown: listUnknown(images, tree),
    unnamed: listUnnamed(images),
  });
}

const noFacts: StatusFacts = { arrivals: new Map(), drifted: new Set(), departures: new Map() };

async function askStatusFacts(
  git: Git,
  policy: Policy,
  tracked: readonly TrackedImage[],
  images: readonly PlacedOccurrence[],
): Promise<StatusFacts> {
  if (tracked.length === 0) return noFacts;
  await git.requireFullHistory();
  const environments = policy.environments.map(({ name }) => name);
  const changes = await readChanges(git, 'HEAD', policy, environments);
  const holders = tracked.flatMap((image) => [...image.holders.values()]);
  const lagging = findLagging(policy, tracked).flatMap(({ source, target }) => {
    return target.digest === null ? [] : [{ file: source.file, digest: target.digest, target }];
  });
  const departures = await findDepartures(git, changes, lagging);
  const lineage = await findLineage(git, policy, images, changes);
  return {
    arrivals: await findArrivals(
      git,
      changes,
      openReader(policy),
      holders.filter(({ digest }) => digest !== null),
    ),
    drifted: new Set(holders.filter((holder) => isDrift(policy, lineage, holder)).map(placeId)),
    departures: new Map(
      lagging.flatMap(({ file, digest, target }) => {
        const commit = departures.get(`${file}\n${digest}`);
        return commit ? [[placeId(target), commit] as const] : [];
      }),
    ),
  };
}

/** As the rule promotion-lineage has it: also where the source never had the place at all. */
function isDrift(policy: Policy, lineage: Lineage, { environment, place, digest }: PlacedOccurrence): boolean {
  const source = policy.environments.find(({ name }) => name === environment)?.promoteFrom ?? null;
  if (source === null || digest === null) return false;
  if (lineage.get(adoptedKey(environment ?? '', place ?? ''))?.has(digest)) return false;
  return !lineage.get(lineageKey(source, place ?? ''))?.has(digest);
}
