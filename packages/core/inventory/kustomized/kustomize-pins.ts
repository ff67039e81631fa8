import { type Leaf, timesOf } from '../../kustomize/field-path.ts';
import { type Deployer, type GraphNode, type KustomizeGraph, openGraph } from '../../kustomize/graph.ts';
import { isPinnedText, placesOf, saidOf } from '../../kustomize/image.ts';
import type { Kustomization } from '../../kustomize/kustomization.ts';
import { type LoadTexts, loadGraph, openKustomize } from '../../kustomize/open.ts';
import { indexTree } from '../../kustomize/tree-index.ts';
import type { TreeEntry } from '../../ports.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { onceEach } from '../../text/once.ts';
import { scalarText } from '../../yaml/node.ts';
import { type Building, type BuiltImages, findTakenAway, listBuilt } from './built-images.ts';
import { indexOccurrences, isEntry, type Known, partsOf } from './known-images.ts';
import { openPlaceMap, type PlaceMap } from './place-map.ts';
import { openRunsAs } from './runs-as.ts';
import { openWays } from './ways.ts';

/** What a tree says of what is deployed, beside the places that name images. */
export interface Around {
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  /** All files, for their paths and the links to them. */
  readonly entries: readonly TreeEntry[];
  readonly deployers?: readonly Deployer[];
  /** Every image of the tree is among the places: an entry that selects none of them changes nothing. */
  readonly isWhole?: boolean;
}

/** What kustomizations make of a tree. */
export interface Kustomized {
  readonly marked: readonly PlacedOccurrence[];
  /** Every image that they reach, as it is deployed; listed when asked. */
  readonly built: () => BuiltImages;
}

/**
 * Marks the images that kustomizations change: a base says `image: app`, in a container or in `images:` of its own, and the
 * `images:` and patches of every overlay that includes it say which digest. A digest is `given` to a place only when in every
 * kustomization that nobody includes, and for every object that deploys it, the image that comes of it has one; one without is a
 * deployment without. What kustomize alone can tell gives nothing.
 */
export async function markPinned(
  occurrences: readonly PlacedOccurrence[],
  deployed: Around,
  load: LoadTexts,
): Promise<Kustomized> {
  const { kustomizations, entries, deployers = [] } = deployed;
  const graph = openGraph(kustomizations, indexTree(entries), deployers);
  // A patch or a replacement may give an image to an object that has none: nothing that they change is left out.
  const loaded = await loadGraph(graph, load, { hasImages: () => true });
  const known = indexOccurrences(occurrences);
  const kustomize = openKustomize(loaded, known);
  const isTakenAway = findTakenAway(graph, kustomize);
  const marked = markBuilt(occurrences, graph, { kustomize, known, isTakenAway }, deployed.isWhole === true);
  const built = () => listBuilt(graph, { kustomize, known, isTakenAway });
  return { marked, built };
}

function markBuilt(
  occurrences: readonly PlacedOccurrence[],
  graph: KustomizeGraph,
  { kustomize, known, isTakenAway }: Building,
  isWhole: boolean,
): readonly PlacedOccurrence[] {
  const stats = openPlaceMap<Stat>();
  const isPinned = onceEach(isPinnedText);
  const whole = new Set<string>();
  const empty = new Set<string>();
  const tested = openPlaceMap<string>();
  const runsAs = openRunsAs(known);
  for (const root of graph.roots) {
    const built = kustomize.build(root);
    if (built.isWhole) whole.add(root.key);
    if (built.resources.length === 0) empty.add(root.key);
    for (const { leaves, tested: tests = [] } of built.resources) {
      for (const { place, by } of tests) tested.set(place, by);
      for (const leaf of leaves) {
        judgeLeaf(leaf, root, { known, stats, isPinned });
        if (leaf.node.unknown === undefined) runsAs.note(leaf.node);
      }
    }
  }
  const waysOf = openWays(graph);
  return occurrences.map((each) => {
    const testedBy = partsOf(each).flatMap((place) => tested.get(place) ?? [])[0];
    const occurrence = testedBy === undefined ? each : { ...each, testedBy };
    const stat = partsOf(occurrence).flatMap((place) => stats.get(place) ?? [])[0];
    if (stat !== undefined) {
      const as = runsAs.of(occurrence);
      const found = marked(occurrence, stat, (roots) => waysOf(occurrence.file, roots), runsAs.versionedBy(occurrence));
      return as === null ? found : { ...found, runsAs: as };
    }
    const ways = () => waysOf(occurrence.file, null);
    const isIdle = isEntry(occurrence)
      ? isWhole && ways().every(({ root }) => whole.has(root) && !empty.has(root))
      : isTakenAway(occurrence) && ways().every(({ root }) => whole.has(root));
    return isIdle ? { ...occurrence, pin: { kind: 'idle' } } : occurrence;
  });
}

/** What became of one place in all that is deployed. */
interface Stat {
  /** The file that gives it its digest, the first one found. */
  by: string | null;
  readonly without: Set<string>;
  /** Somewhere its own text is what runs. */
  asWritten: boolean;
  /** Deployed by these, and nobody can tell as what. */
  unknown: { readonly reason: string; readonly by: Set<string> } | null;
  /** It has a digest of its own, and this is deployed instead. */
  instead: { readonly by: string; readonly image: string } | null;
}

/** What leaves are judged by. */
interface Judging {
  readonly known: Known;
  readonly stats: PlaceMap<Stat>;
  /** Whether a text says a digest. */
  readonly isPinned: (text: string) => boolean;
}

function judgeLeaf(leaf: Leaf, root: GraphNode, { known, stats, isPinned: saysDigest }: Judging): void {
  const { node } = leaf;
  const places = placesOf(node);
  // What no kustomization touched, and none can, is the scanner's alone.
  if (timesOf(leaf) === 0 && node.over === undefined && node.unknown === undefined) return;
  const text = scalarText(node);
  const { digest, by } = saidOf(node);
  const isPinned = saysDigest(text);
  const occurring = places.flatMap((place) => known.at(place) ?? []);
  const isSaid = occurring.some((occurrence) => occurrence.digest === null);
  for (const place of places) {
    const stat = stats.at(place, newStat);
    noteText(stat, known.at(place), text);
    noteLeaf(stat, root, node.unknown, isPinned ? (digest?.file ?? by) : null);
  }
  const last = occurring.at(-1);
  // What an Application or a Flux Kustomization says itself is judged where it says it.
  const isOwn = root.isDeployer && by === root.file;
  if (isPinned || isSaid || isOwn || node.unknown !== undefined || last === undefined) return;
  for (const place of partsOf(last)) stats.at(place, newStat).instead ??= { by, image: text };
}

function noteText(stat: Stat, occurrence: PlacedOccurrence | undefined, text: string): void {
  stat.asWritten ||= occurrence?.parts.reference?.text === text;
}

/** `givenBy`: the file that gives it its digest; null where it has none. */
function noteLeaf(stat: Stat, root: GraphNode, unknown: string | undefined, givenBy: string | null): void {
  if (unknown !== undefined) {
    stat.unknown ??= { reason: unknown, by: new Set() };
    stat.unknown.by.add(root.file);
  } else if (givenBy === null) stat.without.add(root.key);
  // An object of another repository would deploy nothing of this one: by itself it pins nothing.
  else if (!root.assumed) stat.by ??= givenBy;
}

const newStat = (): Stat => ({ by: null, without: new Set(), asWritten: false, unknown: null, instead: null });

function marked(
  occurrence: PlacedOccurrence,
  { by, without, asWritten, unknown, instead }: Stat,
  waysTo: (roots: ReadonlySet<string>) => readonly { readonly root: string; readonly files: readonly string[] }[],
  versionedBy: string | null,
): PlacedOccurrence {
  // What stands in for an image is none: where all that deploys it fills it in, what fills it in is judged.
  if (occurrence.problem !== null)
    return asWritten || unknown !== null ? occurrence : { ...occurrence, pin: { kind: 'idle' } };
  const open = unknown === null ? {} : { needsRender: { reason: unknown.reason, by: [...unknown.by] } };
  if (occurrence.digest !== null) {
    if (instead !== null) return { ...occurrence, pin: { kind: 'replaced', ...instead } };
    return { ...occurrence, ...open };
  }
  // Without a digest it is a finding already, and what is written there would be changed as well.
  const changedBy = unknown?.reason ?? (versionedBy === null ? undefined : `${versionedBy} gives it another version`);
  const unpinned = changedBy === undefined ? occurrence : { ...occurrence, changedBy };
  if (without.size > 0) {
    const not = by === null ? undefined : waysTo(without)[0]?.files.at(-1);
    return by === null || not === undefined ? unpinned : { ...unpinned, pin: { kind: 'none', inPart: { by, not } } };
  }
  return by === null ? unpinned : { ...occurrence, pin: { kind: 'given', by }, ...open };
}
