import { type ImageBlock, listBlocks } from '../deployers/helm/blocks.ts';
import type { ChartState } from '../deployers/helm/chart-states.ts';
import { openRelease, type Release } from '../deployers/helm/release.ts';
import type { Step } from '../deployers/helm/view.ts';
import type { Policy } from '../policy/policy.ts';
import type { Composed, PlacedOccurrence, SaidAt } from '../repository/place.ts';
import { compileNames, type KeyNames } from '../scan/names.ts';
import type { Role } from '../scan/occurrence.ts';
import { appendKey } from '../yaml/path.ts';
import { type Composition, composeBlock, type SaidPart } from './block.ts';
import { listClaims, type Spoken } from './claims.ts';
import { overlayImages } from './image-overlays.ts';
import { locateOrigin } from './locate.ts';
import { openOwnLayers } from './own-layer.ts';
import { type Ownership, openOwnership } from './ownership.ts';
import type { PlaceIndex } from './places.ts';
import type { Unit } from './unit.ts';

/** What units make of the places of a tree. */
export interface Compositions {
  /** One for each image of each unit, at the place where it would be fixed. */
  readonly composed: readonly PlacedOccurrence[];
  /** Places that are a part of a unit: they say nothing by themselves. */
  readonly taken: ReadonlySet<PlacedOccurrence>;
}

/** Lays the layers of every unit over each other as Helm does, block by block. */
export function composeUnits(policy: Policy, units: readonly Unit[], places: PlaceIndex): Compositions {
  const names = compileNames(policy.fields);
  const opened = units.map((unit) => openUnit(unit, names, places));
  const claims = opened.flatMap(({ unit, blocks }) => blocks.map(({ spoken }) => ({ unit, claims: spoken })));
  const ownership = openOwnership(claims);
  const ownLayer = openOwnLayers(policy, units);
  const taken = new Set(claims.flatMap((each) => each.claims.map(({ claim }) => claim.occurrence)));
  const composed = opened.flatMap(({ unit, blocks }) => {
    const scene: Scene = { unit, ownership, ownLayer };
    return blocks.flatMap((opened) => composeImage(scene, opened) ?? []);
  });
  return { composed, taken };
}

/** A unit with its blocks, and what its layers say of each. */
function openUnit(unit: Unit, names: KeyNames, places: PlaceIndex) {
  const release = openRelease(
    unit.chart,
    unit.layers.map(({ values }) => values),
    unit.elsewhere ?? undefined,
  );
  const blocks = listBlocks(release, names).map((block): OpenBlock => {
    const spoken = listClaims({ unit, release, places }, block);
    const state = stateOf(release, block.path);
    const rendered = state?.state === 'off' ? null : composeBlock(release, block, state, places);
    const composition = rendered && { ...rendered, unknown: rendered.unknown ?? unit.doubt ?? null };
    if (composition === null || unit.over === undefined) return { block, spoken, composition };
    const overlaid = overlayImages(unit.over, composition, places, unit.layers.length + 1);
    return { block, spoken: [...overlaid.spoken, ...spoken], composition: overlaid.composition };
  });
  // What a release was made of is forgotten: thousands of them would fill the memory.
  return { unit, blocks };
}

interface OpenBlock {
  readonly block: ImageBlock;
  readonly spoken: readonly Spoken[];
  /** Null where its chart is switched off, or nothing names an image. */
  readonly composition: Composition | null;
}

interface Scene {
  readonly unit: Unit;
  readonly ownership: Ownership;
  readonly ownLayer: ReturnType<typeof openOwnLayers>;
}

function composeImage(scene: Scene, { block, spoken, composition }: OpenBlock): PlacedOccurrence | null {
  const lead = composition && chooseLead(scene, composition, spoken);
  const digestLike = spoken.find(({ claim }) => claim.role === 'digest')?.claim.occurrence;
  return lead ? toOccurrence(scene, block, composition, { ...lead, ...(digestLike && { digestLike }) }) : null;
}

/** The chart that a block is of: the deepest whose block is above it. */
function stateOf({ charts }: Release, path: readonly Step[]): ChartState | null {
  const above = charts.filter((chart) => chart.path.every((step, index) => path[index] === step));
  return above.toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/**
 * Where an image would be fixed: the place that says its version, if that is this environment's alone; else the lowest one above
 * it that is. Where none is, that place all the same; without a version, the highest of this environment that leaves it empty,
 * else the place of the name.
 */
function chooseLead({ unit, ownership }: Scene, { said, taken }: Composition, spoken: readonly Spoken[]): Lead | null {
  const isOwn = (each: Spoken) => ownership.isOwn(unit, each);
  const version = said.reference ?? (said.digest?.text ? said.digest : said.tag?.text ? said.tag : undefined);
  const winner = spoken.find(
    ({ claim }) => claim === version?.claim || claim.occurrence === version?.claim?.occurrence,
  );
  const own = spoken.filter((each) => isOwn(each) && ['tag', 'digest', 'reference'].includes(each.claim.role));
  if (winner !== undefined) {
    if (isOwn(winner)) return { occurrence: winner.claim.occurrence, stays: null };
    const above = own.filter(({ layer }) => layer > winner.layer).at(-1);
    if (above !== undefined) return { occurrence: above.claim.occurrence, stays: null };
    return { occurrence: winner.claim.occurrence, stays: ownership.describe(unit, winner), layer: winner.layer };
  }
  const [empty] = [...taken.map(({ occurrence }) => occurrence), ...own.map(({ claim }) => claim.occurrence)];
  if (empty !== undefined) return { occurrence: empty, stays: null };
  const named = spoken.find(({ claim }) => claim.occurrence === said.repository?.claim?.occurrence) ?? spoken[0];
  if (named === undefined) return null;
  return {
    occurrence: named.claim.occurrence,
    stays: isOwn(named) ? null : ownership.describe(unit, named),
    layer: named.layer,
  };
}

interface Lead {
  readonly digestLike?: PlacedOccurrence;
  readonly occurrence: PlacedOccurrence;
  readonly stays: string | null;
  /** The number of its layer, where it stays. */
  readonly layer?: number;
}

function toOccurrence(
  scene: Scene,
  block: ImageBlock,
  { joined, said, unknown }: Composition,
  { occurrence, stays, layer, digestLike }: Lead,
): PlacedOccurrence {
  const { unit, ownLayer } = scene;
  const above = stays === null || layer === undefined ? undefined : ownLayer(unit, layer);
  const path = printBlock(block);
  const claims = Object.values(said).flatMap(({ claim }) => claim?.occurrence ?? []);
  let places: Composed['said'] | null = null;
  const composed: Composed = {
    unit: unit.id,
    name: unit.name,
    path,
    // Lines are counted when somebody asks: few images are printed with all their parts.
    get said() {
      places ??= placesOf(scene, said);
      return places;
    },
    places: [...new Set([occurrence, ...claims])],
    ...(stays !== null && { stays }),
    ...(above && { above }),
    ...(digestLike && { digestLike }),
    ...(unknown !== null && { unknown }),
    ...((unit.mixed?.length ?? 0) > 1 && { mixed: unit.mixed }),
  };
  const isElsewhere = occurrence.environment !== unit.environment;
  const isOwnProblem = joined.problem !== null && occurrence.parts[joined.problem.part] !== undefined;
  return {
    ...(joined.image === null && !joined.templated?.name ? withoutTemplate(occurrence) : withoutGuess(occurrence)),
    reference: joined.reference,
    problem: isOwnProblem ? joined.problem : occurrence.problem,
    image: joined.image ?? (said.repository === undefined && !joined.templated?.name ? occurrence.image : null),
    tag: joined.tag,
    digest: joined.digest,
    environment: unit.environment,
    ...(isElsewhere && { place: unit.environment === null ? null : `${unit.id}#${path}` }),
    composed,
    alone: occurrence,
    ...(joined.templated && { templated: joined.templated }),
  };
}

/** The path of the block below the root of the values. */
function printBlock({ path, prefix }: ImageBlock): string {
  const steps = prefix === '' ? path : [...path, prefix];
  return steps.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : appendKey(text, step)),
    '',
  );
}

function placesOf({ unit }: Scene, said: Composition['said']): Composed['said'] {
  const entries = Object.entries(said).map(([role, part]): [Role, SaidAt] => [role as Role, placeOf(unit, part)]);
  return Object.fromEntries(entries);
}

function placeOf({ layers, over = [] }: Unit, { origin }: SaidPart): SaidAt {
  const isOver = over.some(({ layer }) => layer === origin.layer);
  const own = layers.findIndex(({ values }) => values === origin.layer) + 1;
  return { ...locateOrigin(origin), layer: isOver ? layers.length + 1 : own };
}

/** Whether anything is open is told by all layers. */
function withoutTemplate({ templated: _, ...rest }: PlacedOccurrence): PlacedOccurrence {
  return rest;
}

function withoutGuess(occurrence: PlacedOccurrence): PlacedOccurrence {
  const { inheritsFrom: _, guessed: __, ...rest } = withoutTemplate(occurrence);
  return rest;
}
