import { type ImageBlock, listBlocks } from '../../deployers/helm/blocks.ts';
import { isUnderCondition } from '../../deployers/helm/branches.ts';
import type { ChartState } from '../../deployers/helm/chart-states.ts';
import type { FindKnownChart } from '../../deployers/helm/known-charts.ts';
import { openRelease, type Release } from '../../deployers/helm/release.ts';
import type { Step } from '../../deployers/helm/view.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { compileNames, type KeyNames } from '../../scan/keys/names.ts';
import { findNamingBlock, type NamedBlock } from '../../scan/naming-block.ts';
import { lastKey } from '../../yaml/path.ts';
import { noShelf, type Shelf } from '../units/shelf.ts';
import type { Unit } from '../units/unit.ts';
import { type Blind, findBlind } from './blind.ts';
import { type Composition, composeBlock } from './block.ts';
import { findAmongKnown, openQuestion } from './chart-question.ts';
import { listClaims, type Spoken } from './claims.ts';
import { overlayImages } from './image-overlays.ts';
import { chooseLead, leadBy } from './lead.ts';
import { listOtherImages } from './other-images.ts';
import { findOverride } from './override.ts';
import { openOwnLayers } from './own-layer.ts';
import { openOwnership } from './ownership.ts';
import type { PlaceIndex } from './places.ts';
import { withPrinted } from './printed-image.ts';
import { printBlock, type Scene, toOccurrence, type UnitImage } from './unit-image.ts';
import { locateUnread, withoutUnread } from './write-target.ts';

/** What units make of the places of a tree. */
export interface Compositions {
  /** One for each image of each unit, at the place where it would be fixed. */
  readonly composed: readonly PlacedOccurrence[];
  /** Places that are a part of a unit, as often as they are: they say nothing by themselves. */
  readonly taken: readonly PlacedOccurrence[];
  /** Images that no place says (`listOtherImages`). */
  readonly others: readonly PlacedOccurrence[];
  /** Digests of which a chart could not be asked. */
  readonly blind: readonly Blind[];
}

/** Lays the layers of every unit over each other as Helm does, block by block. */
export function composeUnits(
  policy: Policy,
  units: readonly Unit[],
  places: PlaceIndex,
  shelf: Shelf = noShelf,
): Compositions {
  const names = compileNames(policy.fields);
  const findKnown = findAmongKnown(policy);
  const opened = units.map((unit) =>
    shelf.recall(unit, places.of, () => places.watch(() => openUnit(unit, names, findKnown, places))),
  );
  const claims = opened.flatMap(({ unit, blocks }) => blocks.map(({ spoken }) => ({ unit, claims: spoken })));
  const ownership = openOwnership(claims);
  const ownLayer = openOwnLayers(policy, units);
  const taken = claims.flatMap((each) => each.claims.map(({ claim }) => claim.occurrence));
  const composed = opened.flatMap(({ unit, blocks }) =>
    blocks.flatMap((image) => composeImage({ unit, ownership, ownLayer }, image) ?? []),
  );
  const [others, blind] = [opened.flatMap((each) => each.others), opened.flatMap((each) => each.blind)];
  return { composed, taken, others, blind };
}

/** A unit with its blocks, and what its layers say of each. */
function openUnit(unit: Unit, names: KeyNames, findKnown: FindKnownChart, places: PlaceIndex) {
  const layers = unit.layers.map(({ values }) => values);
  const open = () => openRelease(unit.chart, layers, unit.elsewhere ?? undefined);
  const release = open();
  const now: { release: Release | null } = { release };
  const values = () => now.release ?? open();
  const blocks = listBlocks(release, names).map((block): OpenBlock => {
    const spoken = listClaims({ unit, release, places }, block);
    const state = stateOf(release, block.path);
    if (state?.state === 'off') return { block, spoken, image: null };
    const question = openQuestion(findKnown, { unit, release, values }, block);
    const read = withoutUnread(question);
    const compose = (each: ImageBlock) => composeBlock(release, each, state, places);
    const rendered =
      compose(read.block) ?? (read.unread.size + read.cut.size > 0 ? withoutDigest(compose(block)) : null);
    if (rendered === null) return { block, spoken, image: null };
    const printed = withPrinted(rendered, question, unit);
    const composition = { ...printed, unknown: printed.unknown ?? unit.doubt ?? null };
    const over = overlayImages(unit.over ?? [], composition, places, unit.layers.length + 1);
    const all = [...over.spoken, ...spoken];
    const { composition: whole } = over;
    const living = all.filter((each) => !read.unread.has(each.key) && isThere(whole, each));
    const unread = locateUnread(read, question, spoken);
    const override = findOverride(whole, living);
    return { block, spoken: all, image: { block, question, unread, composition: whole, spoken: living, override } };
  });
  const judged = blocks.flatMap(({ image }) => image ?? []);
  const others = listOtherImages({ unit, release, places }, judged);
  const blind = findBlind(unit, judged);
  // What a release was made of is forgotten, and made again for one that is asked later: thousands of them would fill the memory.
  now.release = null;
  return { unit, blocks: nameAround(release.imports.length > 0 ? blocks : withoutAnchors(blocks)), others, blind };
}

/** Whether a layer says it in the case that was composed, too. */
function isThere({ said }: Composition, { claim, origin }: Spoken): boolean {
  return !isUnderCondition(origin) || Object.values(said).some((part) => part.claim === claim);
}

interface OpenBlock {
  readonly block: ImageBlock;
  readonly spoken: readonly Spoken[];
  /** Null where its chart is switched off, or nothing names an image. */
  readonly image: UnitImage | null;
}

/**
 * A map that says a name and no version, and whose text the scanner found as an image at another block that merges it, is the anchor
 * of that one: `x: &app { repository: acme/app }` below `image: { <<: *app }`.
 */
function withoutAnchors(blocks: readonly OpenBlock[]): readonly OpenBlock[] {
  const isOwn = ({ path }: ImageBlock, place: PlacedOccurrence) => lastKey(place.path) === path.at(-1);
  return blocks.map((each) => {
    const { block, image } = each;
    const { repository, ...others } = image?.composition.said ?? {};
    const place = repository?.claim?.occurrence;
    if (place === undefined || block.prefix !== '' || isOwn(block, place)) return each;
    const isNameOnly = Object.values(others).every(({ claim }) => claim === null);
    const isMerged = blocks.some(
      (other) => isOwn(other.block, place) && other.spoken.some(({ claim }) => claim.occurrence === place),
    );
    return isNameOnly && isMerged ? { ...each, image: null } : each;
  });
}

/** Blocks that no layer names have the name of the block around them in the release, as in a file. */
function nameAround(blocks: readonly OpenBlock[]): readonly OpenBlock[] {
  const open = blocks.filter(({ image }) => image !== null && !hasName(image.composition));
  if (open.length === 0) return blocks;
  const named = new Map<string, NamedBlock>();
  for (const { block, image } of blocks) {
    const { joined } = image?.composition ?? {};
    if (joined && joined.image !== null) named.set(printBlock(block), { ...joined, image: joined.image });
  }
  return blocks.map((each) => {
    const { block, image } = each;
    if (image === null || hasName(image.composition)) return each;
    const around = findNamingBlock(printBlock(block), image.composition.joined, named);
    return around === null ? each : { ...each, image: { ...image, around } };
  });
}

const hasName = ({ joined, said }: Composition): boolean => joined.image !== null || said.repository !== undefined;

/** A block of which nothing is read is no image, and stands there all the same. */
function withoutDigest(composition: Composition | null): Composition | null {
  return composition && { ...composition, joined: { ...composition.joined, digest: null } };
}

function composeImage(scene: Scene, { image, spoken }: OpenBlock): PlacedOccurrence | null {
  const lead =
    image &&
    (image.override
      ? leadBy(scene, image.override.by)
      : (chooseLead(scene, image.composition, image.spoken) ?? chooseLead(scene, image.composition, spoken)));
  return lead && toOccurrence(scene, image, lead);
}

/** The chart that a block is of: the deepest whose block is above it. */
function stateOf({ charts }: Release, path: readonly Step[]): ChartState | null {
  const above = charts.filter((chart) => chart.path.every((step, index) => path[index] === step));
  return above.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
