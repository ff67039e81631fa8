import type { Insertion } from '../edit/branch.ts';
import type { PromotionLane } from '../plan/lanes.ts';
import type { Decision } from '../plan/move.ts';
import { matchImages } from '../policy/images.ts';
import { placeAt, placeFiles } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import type { Lacking } from './lacking.ts';
import type { Matches, Pair } from './match.ts';
import { copyBlock, copyEntry, keysOf } from './source-block.ts';

/** The trees of a promotion: what it copies from, and what it writes. */
export interface Trees {
  readonly sources: TreeScan;
  readonly targets: TreeScan;
  /** Texts of the source's tree. */
  readonly from: Workspace;
}

/**
 * Pairs what the target lacks with a place that would be added to a file of it, so that it passes every gate; and what it has in
 * a shared layer only with a place of its own above that. What cannot be added stays as it was decided, with the reason.
 */
export async function findAdditions(
  policy: Policy,
  lane: PromotionLane,
  { pairs, decided, lacking }: Matches,
  trees: Trees,
): Promise<Pick<Matches, 'pairs' | 'decided'>> {
  const open = openAdditions(policy, lane, trees);
  const added = await Promise.all(lacking.map((each) => addLacking(each, open, trees)));
  return {
    pairs: [
      ...(await Promise.all(pairs.map((pair) => addAbove(pair, open, trees)))),
      ...added.flatMap((each) => ('target' in each ? [each] : [])),
    ],
    decided: [...decided, ...added.flatMap((each) => ('kind' in each ? [each] : []))],
  };
}

/** A file of the target and a path in it. */
interface Spot {
  readonly file: string;
  readonly path: string;
}

interface Open {
  /** Where a place of the source would stand in the target, or why it cannot be added there. */
  readonly find: (own: PlacedOccurrence) => Spot | string;
  /** Why a file of the target may not be added to. */
  readonly refuse: (file: string) => string | null;
  readonly hasMirror: (image: string) => boolean;
  readonly environment: string;
}

function openAdditions(policy: Policy, { source, target }: PromotionLane, { targets }: Trees): Open {
  const places = placeAt(policy);
  const placeFile = placeFiles(policy, source.name);
  const files = new Set(targets.paths);
  const links = new Map(targets.entries.map(({ path, links: names }) => [path, names]));
  return {
    environment: target.name,
    hasMirror: matchImages(policy.mirrors.flatMap(({ from, to }) => [from, to])),
    refuse: (file) =>
      (links.get(file)?.length ?? 0) > 0
        ? `${file} is reached by links as well, and more than ${target.name} may run it`
        : null,
    find: ({ file, place, environment }) => {
      const filePlace = placeFile(file);
      if (environment !== source.name || place === null || filePlace === null)
        return `it stands in no place of ${source.name} alone`;
      const fill = (text: string): string => text.replaceAll('{env}', () => target.directory);
      const spot = { file: fill(filePlace), path: fill(place.slice(filePlace.length + 1)) };
      if (!files.has(spot.file)) return 'the file is not there';
      const there = places(spot.file, spot.path);
      return there.environment === target.name && there.place === place
        ? spot
        : `${spot.file} is no file of ${target.name}`;
    },
  };
}

async function addLacking(lacking: Lacking, open: Open, { from }: Trees): Promise<Pair | Decision> {
  const { occurrence: source, image, decision } = lacking;
  if (decision.kind !== 'skip' || decision.skipped.lack === undefined) return decision;
  const leave = (reason: string): Decision => ({
    kind: 'skip',
    skipped: { ...decision.skipped, reason: `${decision.skipped.reason}, and it is not added: ${reason}` },
  });
  if (source.composed?.stays !== undefined) return leave(source.composed.stays);
  const own = source.alone ?? source;
  const spot = open.find(own);
  if (typeof spot === 'string') return leave(spot);
  const refusal = open.refuse(spot.file);
  if (refusal !== null) return leave(refusal);
  if (open.hasMirror(image)) return leave('it has another name under "mirrors" of the policy; write it there by hand');
  const text = await readText(from, own.file);
  const keys = keysOf(spot.path);
  const insertions = own.shape === 'kustomize' ? copyEntry(own, text) : keys && copyBlock(own, allRoles, text, keys);
  if (insertions === null)
    return leave('only entries of images and blocks of values are added; write it there by hand');
  const path = own.shape === 'kustomize' ? 'images[-]' : spot.path;
  const target = emptyPlace(own, { file: spot.file, path }, open.environment);
  return pairUp(source, target, image, own, insertions);
}

const allRoles = ['reference', 'registry', 'repository', 'tag', 'digest'] as const;

/** A version that the target has from a shared layer only is written into a layer of its own above it. */
async function addAbove(pair: Pair, open: Open, { from }: Trees): Promise<Pair> {
  const { source, target, image, sourceImage } = pair;
  const { composed } = target;
  if (composed?.stays === undefined || composed.above === undefined || source.composed?.stays !== undefined)
    return pair;
  const own = source.alone ?? source;
  const { above } = composed;
  const keys = keysOf([above.path, composed.path].filter((part) => part !== '').join('.'));
  const roles = image === sourceImage ? (['reference', 'tag', 'digest'] as const) : (['tag', 'digest'] as const);
  const insertions = keys && copyBlock(own, roles, await readText(from, own.file), keys);
  if (!insertions || own.problem !== null || open.refuse(above.file) !== null) return pair;
  const path = [above.path, composed.path].filter((part) => part !== '').join('.');
  const { stays: _, above: __, ...rest } = composed;
  const { alone: ___, ...place } = target;
  const spot = { ...place, ...emptyPlace(own, { file: above.file, path }, open.environment), composed: rest };
  return pairUp(source, { ...spot, tag: target.tag, digest: target.digest }, image, own, insertions, sourceImage);
}

function pairUp(
  source: PlacedOccurrence,
  target: PlacedOccurrence,
  image: string,
  { tag, digest }: PlacedOccurrence,
  insertions: readonly Insertion[],
  sourceImage = image,
): Pair {
  return { source, target, image, sourceImage, samePath: true, addition: { insertions, says: { tag, digest } } };
}

/** A place that is not there yet: like the one that it is copied from, without a word. */
function emptyPlace(
  { shape, place, image, owner, namespace, by, certainty }: PlacedOccurrence,
  { file, path }: Spot,
  environment: string,
): PlacedOccurrence {
  return {
    ...{ file, path, shape, place, image, environment, by, certainty, document: 0 },
    ...(owner !== undefined && { owner }),
    ...(namespace !== undefined && { namespace }),
    ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
    ...{ parts: {}, reference: null, problem: null, tag: null, digest: null },
  };
}

async function readText(workspace: Workspace, file: string): Promise<string> {
  const content = await workspace.read(file);
  return content.ok ? content.text : '';
}
