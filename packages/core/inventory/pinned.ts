import { findDeployers } from '../deployers/deployers.ts';
import type { ComposedObject } from '../kustomize/compose.ts';
import type { LoadTexts } from '../kustomize/open.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, TreeEntry, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { baseOf } from '../text/file-path.ts';
import type { BuiltImage } from './built-images.ts';
import { isPinnable } from './known-images.ts';
import { markPinned } from './kustomize-pins.ts';

/** What marking needs of a scanned tree. */
export type Marking = Pick<TreeScan, 'occurrences' | 'kustomizations' | 'deploying' | 'entries'>;

/** The places, marked, and what could not be told of what is deployed. */
export interface Marked {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly notices: readonly string[];
  /** What kustomizations and what deploys them make of the images; complete with `always` alone. */
  readonly built: () => readonly BuiltImage[];
}

export interface MarkOptions {
  /** URLs of this repository. Without them it is the one that most objects name. */
  readonly ownUrls?: FindUrls | undefined;
  /** Read objects that deploy in any case, so that two trees compare. */
  readonly always?: boolean;
  /** The places are all of the tree. */
  readonly isWhole?: boolean;
}

/**
 * Marks the images that kustomizations change, as `markPinned` does, with what Argo CD and Flux deploy taken into account. Their
 * objects are read only where they can make a difference: an image would count as pinned, or they lay something over one.
 */
export async function markAll(
  workspace: Workspace,
  policy: Policy,
  { occurrences, kustomizations, deploying, entries }: Marking,
  { ownUrls = async () => [], always = false, isWhole = false }: MarkOptions = {},
): Promise<Marked> {
  const load = loadTexts(workspace);
  const deploys = openDeploys(deploying);
  const { marked, composed, built } = await markPinned(
    occurrences,
    { kustomizations, entries, isWhole, deploys },
    load,
  );
  const isOverride = ({ path }: TreeEntry) => baseOf(path).startsWith('.argocd-source');
  const layImages = deploying === null || deploying.some(({ images }) => images) || entries.some(isOverride);
  const mayMatter = () =>
    layImages ? occurrences.some(isPinnable) : marked.some(({ pinnedBy }) => pinnedBy !== undefined);
  const matters = always || mayMatter();
  if (deploying?.length === 0 || !matters) return { occurrences: marked, notices: [], built };
  const files = deploying?.map(({ file }) => file);
  const { deployers, notices } = await findDeployers(workspace, policy, {
    ownUrls: await ownUrls(),
    composed,
    ...(files && { files }),
  });
  const deployed = { kustomizations, entries, deployers, isWhole };
  const all = await markPinned(occurrences, deployed, load);
  return { occurrences: all.marked, notices: mayMatter() ? notices : [], built: all.built };
}

/** The objects that deploy others, as kustomizations change them. */
export async function composeDeploying(
  workspace: Workspace,
  { kustomizations, entries, deploying }: Pick<TreeScan, 'kustomizations' | 'entries' | 'deploying'>,
): Promise<readonly ComposedObject[]> {
  if (kustomizations.size === 0 || deploying?.length === 0) return [];
  const deployed = { kustomizations, entries, deploys: openDeploys(deploying) };
  return (await markPinned([], deployed, loadTexts(workspace))).composed;
}

function openDeploys(deploying: Marking['deploying']): (file: string) => boolean {
  const files = new Set(deploying?.map(({ file }) => file));
  return (file) => deploying === null || files.has(file);
}

/** Reads texts a few at a time, each once. */
function loadTexts(workspace: Workspace): LoadTexts {
  const known = new Map<string, string | null>();
  const read = async (file: string) => {
    const content = await workspace.read(file);
    known.set(file, content.ok ? content.text : null);
  };
  return async (files) => {
    const missing = files.filter((file) => !known.has(file));
    for (let at = 0; at < missing.length; at += batchSize)
      await Promise.all(missing.slice(at, at + batchSize).map(read));
    return new Map(files.map((file) => [file, known.get(file) ?? null]));
  };
}

/** How many files are read at once. */
const batchSize = 32;
