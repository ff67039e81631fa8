import { type Deployer, type KustomizeTree, openKustomizeTree } from '../kustomize/graph.ts';
import { type Image, lost, openTransform, pinOf, type Transform } from '../kustomize/image.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

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
  const patched = openPatched(kustomizations);
  const tree = openKustomizeTree(
    kustomizations,
    deployers.filter(({ file }) => !patched(file)),
  );
  const transform = openTransform();
  return occurrences.map((occurrence) => {
    const start = findStart(occurrence, tree, transform);
    const { by, without } = start === null ? nowhere : findPins(occurrence.file, start, tree, transform);
    const not = without[0]?.at(-1);
    if (not === undefined) return by === null ? occurrence : { ...occurrence, pinnedBy: by };
    const inPart = by === null ? {} : { pinnedInPart: { by, not } };
    return { ...occurrence, ...inPart, deployedWithout: without };
  });
}

/** Whether a kustomization that includes a file patches objects that deploy: what they say in the file is not what they do. */
function openPatched(kustomizations: ReadonlyMap<string, Kustomization>): (file: string) => boolean {
  if (![...kustomizations.values()].some(({ patchesDeployers }) => patchesDeployers)) return () => false;
  const { includersOf } = openKustomizeTree(kustomizations);
  return (file) => {
    const seen = new Set<string>();
    const queue = [file];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (kustomizations.get(at)?.patchesDeployers) return true;
      if (seen.size > maxChains || seen.has(at)) continue;
      seen.add(at);
      queue.push(...includersOf(at));
    }
    return false;
  };
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
export function isPinnable(occurrence: PlacedOccurrence): boolean {
  const { path, shape, parts, digest, problem } = occurrence;
  if (problem !== null || digest !== null) return false;
  if (parts.reference !== undefined) return isTransformed(occurrence);
  return shape === 'kustomize' && parts.repository !== undefined && ownEntry.test(path);
}

/**
 * The fields that the images transformer reaches by default (kustomize, `imagetag` filter): containers and init containers, those
 * of a patch too, which is applied before. A text inside an object is a text to it.
 */
function isTransformed({ path, patches = path, within }: PlacedOccurrence): boolean {
  if (
    within !== undefined &&
    !/^(?:patches(?:Json6902)?\[\d+\]\.patch|patchesStrategicMerge\[\d+\])(?:#\d+)?$/.test(within)
  )
    return false;
  return /(?:^|\.)(?:initC|c)ontainers\[(?:\d+|-)\]\.image$/.test(patches);
}

/** The first kustomization that gives a place its digest, and the ways by which it is deployed without one. */
interface Pins {
  readonly by: string | null;
  readonly without: readonly (readonly string[])[];
}

const nowhere: Pins = { by: null, without: [] };

function findPins(file: string, start: Image, tree: KustomizeTree, transform: Transform): Pins {
  const climb = (to: string, from: string, image: Image): Image => {
    const changers = tree.changersOf(to, from);
    if (changers === null) return lost;
    return changers.reduce((now, changer) => tree.entriesOf(changer).reduce(transform, now), image);
  };
  let by: string | null = null;
  const without: string[][] = [];
  let chains = 0;
  const follow = (at: string, image: Image, seen: readonly string[]): void => {
    const above = tree.includersOf(at).filter((includer) => !seen.includes(includer));
    const pin = pinOf(image);
    if (++chains > maxChains) return;
    if (above.length === 0 && pin === null) without.push([...seen, at].map(tree.fileOf));
    // An object of another repository would deploy nothing of this one: by itself it pins nothing.
    else if (above.length === 0 && !tree.isAssumed(at)) by ??= pin;
    for (const includer of above) {
      if (chains > maxChains) return;
      follow(includer, climb(includer, at, image), [...seen, at]);
    }
  };
  follow(file, start, []);
  // Of what was not followed to its end nothing is said: it is not pinned.
  return chains > maxChains ? nowhere : { by, without };
}
