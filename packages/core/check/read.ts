import type { Today } from '../inventory/base.ts';
import { doubtNames } from '../inventory/doubt-names.ts';
import { findUnits, type Inventory, noUnits, takeInventory, type Units } from '../inventory/inventory.ts';
import type { BuiltImages } from '../inventory/kustomized/built-images.ts';
import { markAll } from '../inventory/kustomized/pinned.ts';
import { readDeployed } from '../inventory/kustomized/read-deployed.ts';
import { findPassedValues } from '../inventory/units/passed-values.ts';
import { noShelf, openShelf } from '../inventory/units/shelf.ts';
import { findUngiven, placeUngiven } from '../inventory/units/ungiven.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileText, FindUrls, TreeEntry, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { openReader, scanAround, scanText, scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';
import { type Elsewhere, listElsewhere } from './elsewhere.ts';

/** Which files are judged. */
export interface ReadOptions {
  /** Files and directories to judge; empty: the whole tree. */
  readonly paths: readonly string[];
  /** Judge only what was added since this ref. */
  readonly base: string | null;
  /** By what an Application is known to point into this repository. Asked where that matters. */
  readonly ownUrls: FindUrls;
  /** Manifests that were piped in: judged instead of the tree when no paths are given. */
  readonly stdin?: FileText;
}

/** The name under which piped manifests are reported. */
const stdinName = '<stdin>';

/** What a check looks at. */
export interface Scanned {
  /** What is judged. */
  readonly tree: TreeScan;
  /** What only informs: the images outside the paths that are judged. */
  readonly around: readonly PlacedOccurrence[];
  /** What runs of all of it. */
  readonly inventory: Inventory;
  /** Whether there is more than what is judged. */
  readonly isPart: boolean;
  /** All of the tree, to be compared with what it was; null without a base. */
  readonly today: Today | null;
  /** What is deployed that is not all in the tree, as far as it is judged. */
  readonly elsewhere: readonly Elsewhere[];
  /** What kustomizations make of its images. */
  readonly built: BuiltImages;
}

/** Reads what is judged, what informs beside it, and what runs of both. */
export async function readTree(workspace: Workspace, policy: Policy, options: ReadOptions): Promise<Scanned> {
  if (options.stdin !== undefined && options.base !== null)
    throw new UserError('--base compares files of the tree: leave it out where "-" reads manifests.');
  const tree = await read(workspace, policy, options);
  const { others, listed } = await listAround(workspace, options.paths, tree);
  const around = await scanAround(workspace, policy, others);
  const kustomizations = new Map([...tree.kustomizations, ...around.kustomizations]);
  const isPart = others.length > 0 || options.stdin !== undefined;
  const entries = [...tree.entries, ...others];
  const deploying = others.length > 0 ? null : tree.deploying;
  const whole = { ...tree, kustomizations, entries, listed, deploying };
  const deployed = await readDeployed(workspace, policy, whole, options.ownUrls);
  const places = await markAll(whole, deployed, !isPart);
  const occurrences = doubtNames(places.occurrences);
  const marked = { ...whole, occurrences };
  const all = {
    ...marked,
    occurrences: [...occurrences, ...around.occurrences],
    paths: [...tree.paths, ...around.paths],
    objects: new Set([...tree.objects, ...around.objects]),
    read: new Map([...tree.read, ...around.read]),
  };
  const shelf = options.base === null || isPart ? noShelf : openShelf();
  const found =
    options.stdin === undefined
      ? await findUnits(workspace, policy, all, deployed, 'ours', shelf)
      : await pipedUnits(workspace, policy, all);
  // What the files give that were not read, nobody knows.
  const units = others.length > 0 ? { ...found, ungiven: [] } : found;
  const inventory = withoutOthers(await takeInventory(policy, all, units), new Set(tree.paths));
  const notices = [...places.notices, ...inventory.notices];
  const built = places.built();
  const judged = new Set(tree.paths);
  const elsewhere = listElsewhere(deployed.unread, deployed.releases).filter(({ file }) => judged.has(file));
  const unreadable = [...marked.unreadable, ...findPassedValues(marked.passedOver, units.units)];
  const scanned = {
    tree: { ...marked, unreadable },
    around: around.occurrences,
    isPart,
    built,
    elsewhere,
    inventory: { ...inventory, notices },
  };
  if (options.base === null) return { ...scanned, today: null };
  const { readToday } = await import('../inventory/base.ts');
  if (isPart) return { ...scanned, today: await readToday(workspace, policy, options.ownUrls) };
  const compared = { occurrences, entries: tree.entries, inventory, built, units: units.units, shelf };
  return { ...scanned, today: { scan: tree, whole: compared } };
}

/** Of what was piped in, nothing is deployed with what stands elsewhere. */
async function pipedUnits(workspace: Workspace, policy: Policy, tree: TreeScan): Promise<Units> {
  const none = () => false;
  return { ...noUnits, ungiven: placeUngiven(policy, await findUngiven(workspace, tree, none, none)) };
}

/** Images that no place says are judged in the files that are. */
function withoutOthers(inventory: Inventory, judged: ReadonlySet<string>): Inventory {
  const outside = new Set(inventory.others.filter(({ file }) => !judged.has(file)));
  if (outside.size === 0) return inventory;
  const isIn = (image: PlacedOccurrence) => !outside.has(image);
  return { ...inventory, images: inventory.images.filter(isIn), others: inventory.others.filter(isIn) };
}

/** The files outside the paths that are judged; none where the paths are the whole tree. */
async function listAround(
  workspace: Workspace,
  paths: readonly string[],
  { listed }: TreeScan,
): Promise<{ readonly others: readonly TreeEntry[]; readonly listed: TreeScan['listed'] }> {
  if (paths.length === 0) return { others: [], listed };
  const judged = new Set((await workspace.list(paths)).map(({ path }) => path));
  const all = await workspace.list();
  return { others: all.filter(({ path }) => !judged.has(path)), listed: all };
}

async function read(workspace: Workspace, policy: Policy, { paths, stdin }: ReadOptions): Promise<TreeScan> {
  if (stdin === undefined) return scanWorkspace(workspace, policy, paths.length > 0 ? paths : undefined);
  if (paths.length > 0)
    throw new UserError('"-" reads manifests from stdin and stands alone; leave out the other paths.');
  return scanText(stdinName, stdin, openReader(policy));
}
