import type { PlacedOccurrence } from '../rules/finding.ts';
import type { Kustomization } from '../scan/kustomization.ts';
import { type Image, lost, openTransform, pinOf, type Transform } from './image.ts';
import { type Deployer, type KustomizeTree, openKustomizeTree } from './tree.ts';

/** How many chains of kustomizations are followed from one file: more is no tree that a person keeps. */
const maxChains = 1000;

/**
 * Marks the images that kustomizations pin: a base says `image: app`, in a container or in `images:` of its own, and the
 * `images:` of every overlay that includes it say which digest. A place is `pinnedBy` a kustomization only when on every
 * way from the file up to a kustomization that nobody includes, or to an object that deploys it, the image ends up with a
 * digest; one way without is a deployment without.
 */
export function markPinned(
  occurrences: readonly PlacedOccurrence[],
  kustomizations: ReadonlyMap<string, Kustomization>,
  deployers: readonly Deployer[] = [],
): readonly PlacedOccurrence[] {
  if (kustomizations.size + deployers.length === 0) return occurrences;
  const tree = openKustomizeTree(kustomizations, deployers);
  const transform = openTransform();
  return occurrences.map((occurrence) => {
    const start = findStart(occurrence, tree, transform);
    const pinnedBy = start === null ? null : findPin(occurrence.file, start, tree, transform);
    return pinnedBy === null ? occurrence : { ...occurrence, pinnedBy };
  });
}

/** What a place says by the time it leaves its file; null where `images:` of others do not reach it, or need not. */
function findStart(occurrence: PlacedOccurrence, tree: KustomizeTree, transform: Transform): Image | null {
  if (!isPinnable(occurrence)) return null;
  const { file, path, parts, tag } = occurrence;
  const own = tree.entriesOf(file);
  const apply = (text: string, from: number) => own.slice(from).reduce(transform, { text, changedBy: null });
  if (parts.reference !== undefined) return apply(parts.reference.text, 0);
  const entry = Number(ownEntry.exec(path)?.[1]);
  return apply(`${parts.repository?.text}${tag === null ? '' : `:${tag}`}`, entry + 1);
}

const ownEntry = /^images\[(\d+)\]$/;

/** Whether `images:` of others can give a place its digest: it has none, and they reach it. */
export function isPinnable({ path, shape, parts, digest, problem }: PlacedOccurrence): boolean {
  if (problem !== null || digest !== null) return false;
  if (parts.reference !== undefined) return isTransformed(path);
  return shape === 'kustomize' && parts.repository !== undefined && ownEntry.test(path);
}

/** The fields that the images transformer reaches by default (kustomize, `imagetag` filter): containers and init containers. */
function isTransformed(path: string): boolean {
  return /(?:^|\.)(?:initC|c)ontainers\[\d+\]\.image$/.test(path);
}

function findPin(file: string, start: Image, tree: KustomizeTree, transform: Transform): string | null {
  const climb = (to: string, from: string, image: Image): Image => {
    const changers = tree.changersOf(to, from);
    if (changers === null) return lost;
    return changers.reduce((now, changer) => tree.entriesOf(changer).reduce(transform, now), image);
  };
  let chains = 0;
  let first: string | null = null;
  const isPinnedUpwards = (at: string, image: Image, seen: readonly string[]): boolean => {
    const above = tree.includersOf(at).filter((includer) => !seen.includes(includer));
    if (++chains > maxChains) return false;
    if (above.length === 0) {
      first ??= pinOf(image);
      return pinOf(image) !== null;
    }
    return above.every((includer) => isPinnedUpwards(includer, climb(includer, at, image), [...seen, includer]));
  };
  return isPinnedUpwards(file, start, []) ? first : null;
}
